// SPDX-License-Identifier: Apache-2.0
// Two windows on one desk, and a server that goes away. Eight writers at once, and killed ones: tests/soak.
#include "core/base/failure.h"
#include "core/store/transaction.h"
#include "tests/support/sample_texts.h"
#include "tests/support/temp_desk.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

QStringList lines(const ArticleContent &content)
{
    QStringList lines;
    for (const Block &block : content.manuscript.blocks)
        lines.append(block.text);
    return lines;
}

} // namespace

class TestSharing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void neverOverwritesAnotherWindow();
    void connectsAgainAfterTheServerWasAway();
};

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

QTEST_GUILESS_MAIN(TestSharing)
#include "test_sharing.moc"
