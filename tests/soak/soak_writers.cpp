// SPDX-License-Identifier: Apache-2.0
// Eight people save one article at once, three hundred times each in ./dev soak, on both engines. No
// update may be lost; who was slower is refused, reads the newest text and does it again.
//   soak_writers --saver LOCATION ARTICLE LINE SAVES MANNER
#include "core/audit/audit_log.h"
#include "core/backup/backup.h"
#include "tests/soak/office_writer.h"
#include "tests/soak/soak_support.h"
#include "tests/support/sample_texts.h"
#include "tests/support/temp_desk.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QtTest>
#include <algorithm>
#include <cstdio>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

constexpr int writers = 8;

// The article has a line for everybody: how often he saved. Each only ever counts his own line up.
ArticleContent countersOf(const QList<int> &counts)
{
    ArticleContent content;
    content.titleLines = {u"八人同写一篇"_s};
    for (const int count : counts) {
        Block line;
        line.text = QString::number(count);
        content.manuscript.blocks.append(line);
    }
    return content;
}

int counterIn(const ArticleContent &content, int line)
{
    return content.manuscript.blocks.at(line).text.toInt();
}

struct Work {
    int lost = 0;      // his own line went back
    int conflicts = 0; // refused, and done again
    QList<qint64> milliseconds;
};

// The careless one is the control: he saves the text that he read in the morning on top of whatever is newest.
Work saveOften(Desk &desk, ArticleId article, int line, int saves, bool careless)
{
    Work work;
    int mine = 0;
    ArticleContent content = *desk.content(article);
    QElapsedTimer timer;
    timer.start();
    while (mine < saves) {
        const RevisionId base = desk.article(article)->headRevision;
        if (!careless)
            content = *desk.content(article);
        if (counterIn(content, line) != mine)
            ++work.lost;
        content.manuscript.blocks[line].text = QString::number(mine + 1);
        if (const auto saved = desk.saveArticle(article, base, content)) {
            ++mine;
            work.milliseconds.append(timer.restart());
        } else if (saved.error().kind == Refusal::Kind::Conflict) {
            ++work.conflicts;
        } else {
            qFatal("%s", qPrintable(saved.error().reason));
        }
    }
    return work;
}

int runSaver(const QStringList &arguments)
{
    const auto database = openDeskAt(arguments.at(0));
    const SystemClock clock;
    Desk desk(*database, clock, {});
    const Work work = saveOften(desk, *ArticleId::parse(arguments.at(1)), arguments.at(2).toInt(), arguments.at(3).toInt(), arguments.at(4) == "careless"_L1);
    std::printf("%d %d", work.lost, work.conflicts);
    for (const qint64 milliseconds : work.milliseconds)
        std::printf(" %lld", static_cast<long long>(milliseconds));
    return 0;
}

Work reportOf(QProcess &saver)
{
    if (!saver.waitForFinished(3600 * 1000) || saver.exitStatus() != QProcess::NormalExit || saver.exitCode() != 0)
        qFatal("a writer failed: %s", saver.readAllStandardError().constData());
    Work work;
    const QByteArrayList numbers = saver.readAllStandardOutput().split(' ');
    work.lost = numbers.at(0).toInt();
    work.conflicts = numbers.at(1).toInt();
    for (const QByteArray &number : numbers.mid(2))
        work.milliseconds.append(number.toLongLong());
    return work;
}

Work allAtOnce(const TempDesk &temp, ArticleId article, int saves, const QString &manner)
{
    std::vector<std::unique_ptr<QProcess>> savers;
    for (int line = 0; line < writers; ++line) {
        savers.push_back(std::make_unique<QProcess>());
        savers.back()->start(QCoreApplication::applicationFilePath(),
                             {u"--saver"_s, temp.location(), article.text(), QString::number(line), QString::number(saves), manner});
    }
    Work all;
    for (const auto &saver : savers) {
        const Work one = reportOf(*saver);
        all.lost += one.lost;
        all.conflicts += one.conflicts;
        all.milliseconds += one.milliseconds;
    }
    std::sort(all.milliseconds.begin(), all.milliseconds.end());
    return all;
}

ArticleId newArticle(TempDesk &temp)
{
    const BulletinId bulletin = *temp.desk().createBulletin(smallBulletin());
    return temp.desk().addUnplacedArticles(bulletin, {countersOf(QList<int>(writers, 0))})->first();
}

int missingUpdates(TempDesk &temp, ArticleId article, int saves)
{
    const ArticleContent content = *temp.desk().content(article);
    int missing = 0;
    for (int line = 0; line < writers; ++line)
        missing += saves - counterIn(content, line);
    return missing;
}

} // namespace

class SoakWriters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void loseNoUpdate();
    void seesWhatCarelessWritersLose();
};

void SoakWriters::loseNoUpdate()
{
    const int saves = soakCount("SAVES", 15);
    TempDesk temp;
    const ArticleId article = newArticle(temp);
    const qint64 before = temp.count(u"revisions"_s);
    QElapsedTimer timer;
    timer.start();
    const Work work = allAtOnce(temp, article, saves, u"careful"_s);
    const int lost = work.lost + missingUpdates(temp, article, saves);
    const qsizetype p95 = work.milliseconds.size() * 95 / 100;
    sayFigure(u"%1 writers × %2 saves of one article (%3): %4 lost, %5 conflicts refused and done again, %6 saves/s, a save takes %7 ms (p95, its repetitions included)"_s
                  .arg(writers).arg(saves).arg(isServerRow() ? u"PostgreSQL"_s : u"SQLite"_s).arg(lost).arg(grouped(work.conflicts))
                  .arg(writers * saves * 1000 / std::max<qint64>(1, timer.elapsed())).arg(work.milliseconds.at(p95)));
    QCOMPARE(lost, 0);
    QCOMPARE(temp.count(u"revisions"_s) - before, qint64(writers) * saves);
    QCOMPARE(verify(temp.database()), QStringList());
    // Every act is in the record: made bulletin and article, each save, each refusal.
    QCOMPARE(AuditLog(temp.database()).head().sequence, 2 + qint64(writers) * saves + work.conflicts);
}

void SoakWriters::seesWhatCarelessWritersLose()
{
    // On a busy machine the writers may happen not to meet: they are given several occasions.
    const int saves = 5;
    int lost = 0;
    for (int occasion = 0; occasion < 40 && lost == 0; ++occasion) {
        TempDesk temp;
        const ArticleId article = newArticle(temp);
        const Work work = allAtOnce(temp, article, saves, u"careless"_s);
        lost = work.lost + missingUpdates(temp, article, saves);
    }
    sayFigure(u"control, %1 writers who do not read before they write (%2): %3 lost"_s.arg(writers).arg(isServerRow() ? u"PostgreSQL"_s : u"SQLite"_s).arg(lost));
    QVERIFY(lost > 0);
}

int main(int argc, char **argv)
{
    SoakWriters test;
    return soakMain(argc, argv, test, {{u"--saver"_s, runSaver}});
}
#include "soak_writers.moc"
