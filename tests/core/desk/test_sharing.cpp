// SPDX-License-Identifier: Apache-2.0
// Several processes on one desk (tests/soak kills them, too). This program is its own writer:
//   test_core_desk_sharing --writer LOCATION ARTICLE NAME SAVES
// saves the article that often, each time on top of the newest text, and says "saved N" after each.
#include "core/backup/backup.h"
#include "core/base/failure.h"
#include "core/store/transaction.h"
#include "tests/support/sample_texts.h"
#include "tests/support/temp_desk.h"

#include <QProcess>
#include <QtTest>
#include <cstdio>
#include <memory>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

int runWriter(const QStringList &arguments)
{
    const auto database = Database::open({arguments.at(2), false, false, {}});
    if (!database)
        return 3;
    const SystemClock clock;
    Desk desk(**database, clock, Actor{arguments.at(4), {}});
    const ArticleId id = *ArticleId::parse(arguments.at(3));
    const int saves = arguments.at(5).toInt();
    for (int done = 0; done < saves;) {
        const RevisionId base = desk.article(id)->headRevision;
        ArticleContent content = *desk.content(id);
        Block line;
        line.text = u"%1 %2"_s.arg(arguments.at(4)).arg(done + 1);
        content.manuscript.blocks.append(line);
        if (!desk.saveArticle(id, base, content))
            continue; // somebody was faster: read the newest and do it again
        std::printf("saved %d\n", ++done);
        std::fflush(stdout);
    }
    return 0;
}

QStringList lines(const ArticleContent &content)
{
    QStringList lines;
    for (const Block &block : content.manuscript.blocks)
        lines.append(block.text);
    return lines;
}

std::unique_ptr<QProcess> startWriter(const QString &location, ArticleId article, const QString &name, int saves)
{
    auto process = std::make_unique<QProcess>();
    process->start(QCoreApplication::applicationFilePath(), {u"--writer"_s, location, article.text(), name, QString::number(saves)});
    return process;
}

// Small by itself; the soak run asks for more.
int numberFrom(const char *variable, int otherwise)
{
    const int asked = qEnvironmentVariableIntValue(variable);
    return asked > 0 ? asked : otherwise;
}

} // namespace

class TestSharing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void losesNothingWithEightWriters();
    void neverOverwritesAnotherWindow();
    void connectsAgainAfterTheServerWasAway();
};

void TestSharing::losesNothingWithEightWriters()
{
    constexpr int writers = 8;
    const int saves = numberFrom("BULLETIN_TEST_SAVES", 15);
    TempDesk temp;
    const IssueId issue = *temp.desk().importIssue(fullIssue());
    const ArticleId article = temp.desk().articles(issue).at(1).id;
    const QStringList before = lines(*temp.desk().content(article));
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < writers; ++i)
        processes.push_back(startWriter(temp.location(), article, u"第%1人"_s.arg(i), saves));
    for (const auto &process : processes) {
        QVERIFY(process->waitForFinished(240000));
        QVERIFY2(process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0, process->readAllStandardError().constData());
    }
    QStringList after = lines(*temp.desk().content(article));
    QCOMPARE(after.size(), before.size() + writers * saves);
    for (int i = 0; i < writers; ++i) {
        for (int n = 1; n <= saves; ++n)
            QCOMPARE(after.count(u"第%1人 %2"_s.arg(i).arg(n)), 1);
    }
    QCOMPARE(temp.desk().revisions(article).size(), writers * saves + 1);
    QCOMPARE(verify(temp.database()), QStringList());
}

void TestSharing::neverOverwritesAnotherWindow()
{
    TempDesk temp;
    const auto other = temp.openAnother();
    Desk window(*other, temp.clock, temp.desk().actor());
    const IssueId issue = *temp.desk().importIssue(fullIssue());
    const Article article = temp.desk().articles(issue).at(1);
    QVERIFY(temp.desk().saveArticle(article.id, article.headRevision, contentOf(u"题"_s, u"这个窗口"_s)));
    QVERIFY(window.saveArticle(article.id, article.headRevision, contentOf(u"题"_s, u"那个窗口"_s)).error().kind == Refusal::Kind::Conflict);
    QCOMPARE(lines(*window.content(article.id)), QStringList{u"这个窗口"_s});
    QCOMPARE(lines(window.journal().first().content), QStringList{u"那个窗口"_s});
    Issue mine = *temp.desk().issue(issue);
    Issue theirs = *window.issue(issue);
    mine.serial = u"甲"_s;
    theirs.serial = u"乙"_s;
    QVERIFY(!temp.desk().updateIssue(mine));
    QVERIFY(window.updateIssue(theirs)->kind == Refusal::Kind::Conflict);
    QCOMPARE(window.issue(issue)->serial, u"甲"_s);
    QVERIFY(window.renameArticle(article.id, article.version, {u"旧题"_s})->kind == Refusal::Kind::Conflict);
    // Both may move things about: neither move is lost, and both see one order.
    QVERIFY(!temp.desk().moveArticle(article.id, temp.desk().sections(issue).first().id, 0));
    QVERIFY(!window.moveArticle(temp.desk().articles(issue).last().id, temp.desk().sections(issue).first().id, 0));
    QStringList here;
    QStringList there;
    for (const Article &row : temp.desk().articles(issue))
        here.append(row.title());
    for (const Article &row : window.articles(issue))
        there.append(row.title());
    QCOMPARE(here, there);
    QCOMPARE(here.size(), 3);
}

void TestSharing::connectsAgainAfterTheServerWasAway()
{
    ON_SERVERS_ALONE("there is no server to lose");
    TempDesk temp;
    const IssueId issue = *temp.desk().importIssue(fullIssue());
    const auto other = temp.openAnother();
    const auto cutOff = [&] { other->execute(u"DO $$ BEGIN PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid(); END $$"_s); };
    cutOff();
    QCOMPARE(temp.desk().sections(issue).size(), 3); // a read
    cutOff();
    QVERIFY(temp.desk().addSection(issue, u"人物"_s)); // a verb
    // Cut off in the middle of a verb: nothing of it is saved, it says so, and the next one works.
    QString told;
    connect(&temp.desk(), &Desk::changed, this, [&] { told.append(u"changed"_s); });
    {
        Transaction transaction(temp.database());
        cutOff();
        QVERIFY_THROWS_EXCEPTION(Failure, transaction.commit());
    }
    QVERIFY(temp.desk().addSection(issue, u"书评"_s));
    QCOMPARE(temp.desk().sections(issue).size(), 5);
    QCOMPARE(told, u"changed"_s);
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == "--writer"_L1) {
        try {
            return runWriter(QCoreApplication::arguments());
        } catch (const std::exception &failure) {
            std::fprintf(stderr, "%s\n", failure.what());
            return 4;
        }
    }
    TestSharing test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_sharing.moc"
