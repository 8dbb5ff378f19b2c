// SPDX-License-Identifier: Apache-2.0
// What a save costs beside a bare commit: a 5,000-character article saved through the Desk (revision,
// article, event), and the same bytes inserted into a bare SQLite file with the same settings, one after
// the other in one run; and one password verified. bench_save [ROUNDS]. One JSON object of medians.
#include "core/desk/desk.h"
#include "core/people/password.h"
#include "core/store/database.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <sqlite3.h>

using namespace bulletin;

namespace {

constexpr int characters = 5000;

ArticleContent contentOf(int round)
{
    ArticleContent content;
    content.titleLines = {QStringLiteral("青山区扎实开展能力提升活动")};
    content.units = {QStringLiteral("青山区委党史研究室")};
    for (int paragraph = 0; paragraph < characters / 250; ++paragraph) {
        Block block;
        for (int index = 0; index < 250; ++index)
            block.text += QChar(0x4E00 + (paragraph * 977 + index * 131 + round * 7) % 6000);
        content.manuscript.blocks.append(block);
    }
    return content;
}

// The settings of core/store/database, by hand.
class BareFile {
public:
    explicit BareFile(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_file);
        sqlite3_exec(m_file, "PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL; CREATE TABLE saved (bytes BLOB NOT NULL)", nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(m_file, "INSERT INTO saved VALUES (?)", -1, &m_insert, nullptr);
    }
    ~BareFile()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_file);
    }
    bool save(const QByteArray &bytes)
    {
        sqlite3_exec(m_file, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
        sqlite3_bind_blob(m_insert, 1, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
        const bool inserted = sqlite3_step(m_insert) == SQLITE_DONE;
        sqlite3_reset(m_insert);
        return sqlite3_exec(m_file, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK && inserted;
    }

private:
    sqlite3 *m_file = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? QByteArray(argv[1]).toInt() : 200;
    const QTemporaryDir folder;
    const auto database = Database::open({folder.filePath(QStringLiteral("desk.db")), true, false, {}});
    const SystemClock clock;
    Desk desk(**database, clock, {QStringLiteral("local"), QStringLiteral("pc")});
    Bulletin bulletin;
    bulletin.name = QStringLiteral("青山党史工作");
    bulletin.sections = {QStringLiteral("本室动态")};
    const IssueId issue = *desk.createIssue(*desk.createBulletin(bulletin), QDate(2024, 2, 22));
    const ArticleId article = *desk.addArticle(desk.sections(issue).front().id, contentOf(0));
    BareFile bare(folder.filePath(QStringLiteral("bare.db")));
    QList<double> ours;
    QList<double> theirs;
    QElapsedTimer timer;
    for (int round = 1; round <= rounds; ++round) {
        const ArticleContent content = contentOf(round);
        const RevisionId head = desk.article(article)->headRevision;
        timer.restart();
        if (!desk.saveArticle(article, head, content))
            return 1;
        ours.append(milliseconds(timer));
        const QByteArray bytes = QJsonDocument(toJson(content.manuscript)).toJson(QJsonDocument::Compact);
        timer.restart();
        if (!bare.save(bytes))
            return 1;
        theirs.append(milliseconds(timer));
    }
    const QString hash = passwordHash("青山夜雨寄北", PasswordCost());
    QList<double> verified;
    for (int round = 0; round < 9; ++round) {
        timer.restart();
        if (!passwordMatches("青山夜雨寄北", hash))
            return 1;
        verified.append(milliseconds(timer));
    }
    std::printf("{\"save_ms\": %.3f, \"bare_ms\": %.3f, \"password_ms\": %.1f}\n", median(ours), median(theirs), median(verified));
    return 0;
}
