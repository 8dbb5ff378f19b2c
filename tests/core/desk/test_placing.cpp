// SPDX-License-Identifier: Apache-2.0
#include "core/audit/audit_log.h"
#include "core/base/failure.h"
#include "tests/support/sample_texts.h"
#include "tests/support/temp_desk.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

// An issue with one section and three articles 甲 乙 丙.
struct Board {
    TempDesk temp;
    IssueId issue;
    SectionId section;
    QList<ArticleId> ids;

    Board()
    {
        Bulletin bulletin = smallBulletin();
        const BulletinId id = *temp.desk().createBulletin(bulletin);
        issue = *temp.desk().createIssue(id, QDate(2024, 2, 22));
        section = temp.desk().sections(issue).first().id;
        ids = *temp.desk().addArticles(section, {contentOf(u"甲"_s, u"甲文。"_s), contentOf(u"乙"_s, u"乙文。"_s), contentOf(u"丙"_s, u"丙文。"_s)});
    }
    Desk &desk() { return temp.desk(); }
    BulletinId bulletin() { return temp.desk().bulletins().first().id; }
    QString order()
    {
        QString titles;
        for (const Article &article : desk().articles(issue))
            titles += article.title();
        return titles;
    }
    Article article(int index) { return *desk().article(ids.at(index)); }
};

} // namespace

class TestPlacing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void addsAtAPosition();
    void moves();
    void movesAThousandTimes();
    void movesBetweenIssues();
    void takesOutAndPutsBack();
    void deletesOnlyWhatIsNotPlaced();
    void takesInDrafts();
    void leavesNoStatementOpen();
};

void TestPlacing::addsAtAPosition()
{
    Board board;
    QVERIFY(board.desk().addArticle(board.section, contentOf(u"首"_s, u"。"_s), 0));
    QVERIFY(board.desk().addArticle(board.section, contentOf(u"中"_s, u"。"_s), 2));
    QVERIFY(board.desk().addArticle(board.section, contentOf(u"末"_s, u"。"_s)));
    QCOMPARE(board.order(), u"首甲中乙丙末"_s);
    QVERIFY(board.desk().addArticle(SectionId::create(), contentOf(u"无"_s, u"。"_s)).error().kind == Refusal::Kind::NotFound);
}

void TestPlacing::moves()
{
    Board board;
    QVERIFY(!board.desk().moveArticle(board.ids.at(2), board.section, 0));
    QCOMPARE(board.order(), u"丙甲乙"_s);
    QVERIFY(!board.desk().moveArticle(board.ids.at(2), board.section, 1));
    QCOMPARE(board.order(), u"甲丙乙"_s);
    QVERIFY(!board.desk().moveArticle(board.ids.at(0), board.section, 99));
    QCOMPARE(board.order(), u"丙乙甲"_s);
    const SectionId other = board.desk().sections(board.issue).at(1).id;
    QVERIFY(!board.desk().moveArticle(board.ids.at(2), other, 0));
    QCOMPARE(board.order(), u"乙甲丙"_s);
    QVERIFY(board.desk().moveArticle(board.ids.at(2), SectionId::create(), 0)->kind == Refusal::Kind::NotFound);
    QVERIFY(board.desk().moveArticle(ArticleId::create(), other, 0)->kind == Refusal::Kind::NotFound);
    QCOMPARE(board.order(), u"乙甲丙"_s);
}

void TestPlacing::movesAThousandTimes()
{
    // Always between the same two neighbours: keys would grow without end if they were not spread anew.
    Board board;
    for (int i = 0; i < 120; ++i)
        QVERIFY(!board.desk().moveArticle(board.ids.at(i % 2 ? 2 : 1), board.section, 1));
    QCOMPARE(board.order().size(), 3);
    for (const Article &article : board.desk().articles(board.issue))
        QVERIFY(article.rank.size() <= 24);
    QCOMPARE(board.order(), u"甲丙乙"_s);
}

void TestPlacing::movesBetweenIssues()
{
    Board board;
    const IssueId next = *board.desk().createIssue(board.bulletin(), QDate(2024, 3, 22));
    QList<Change> changes;
    connect(&board.desk(), &Desk::changed, this, [&](const Change &change) { changes.append(change); });
    QVERIFY(!board.desk().moveArticle(board.ids.at(1), board.desk().sections(next).first().id, 0));
    QCOMPARE(board.order(), u"甲丙"_s);
    QCOMPARE(board.desk().articles(next).size(), 1);
    QVERIFY(changes.last().issue.isNull()); // both boards
    QVERIFY(!board.desk().moveArticle(board.ids.at(0), board.section, 1));
    QVERIFY(changes.last().issue == board.issue);
}

void TestPlacing::takesOutAndPutsBack()
{
    Board board;
    QVERIFY(!board.desk().unplaceArticle(board.ids.at(1)));
    QCOMPARE(board.order(), u"甲丙"_s);
    const QList<Article> kept = board.desk().unplacedArticles(board.bulletin());
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().title(), u"乙"_s);
    QVERIFY(kept.first().stage == ArticleStage::Draft);
    QCOMPARE(kept.first().credits.first().name, u"宣教处"_s);
    QCOMPARE(board.desk().content(board.ids.at(1))->manuscript.blocks.first().text, u"乙文。"_s);
    QVERIFY(board.desk().unplaceArticle(board.ids.at(1))->kind == Refusal::Kind::Workflow);
    QVERIFY(!board.desk().moveArticle(board.ids.at(1), board.section, 1));
    QCOMPARE(board.order(), u"甲乙丙"_s);
    QVERIFY(board.article(1).stage == ArticleStage::Placed);
}

void TestPlacing::deletesOnlyWhatIsNotPlaced()
{
    Board board;
    QVERIFY(board.desk().deleteArticle(board.ids.at(1), 1)->kind == Refusal::Kind::Workflow);
    QVERIFY(!board.desk().unplaceArticle(board.ids.at(1)));
    QVERIFY(board.desk().deleteArticle(board.ids.at(1), 1)->kind == Refusal::Kind::Conflict);
    QVERIFY(board.desk().content(board.ids.at(1)));
    QVERIFY(!board.desk().deleteArticle(board.ids.at(1), 2));
    QVERIFY(!board.desk().article(board.ids.at(1)));
    QCOMPARE(board.temp.count(u"revisions"_s), 2);
    QVERIFY(board.desk().deleteArticle(board.ids.at(1), 2)->kind == Refusal::Kind::NotFound);
}

void TestPlacing::takesInDrafts()
{
    Board board;
    const auto first = board.desk().addUnplacedArticles(board.bulletin(), {contentOf(u"来稿一"_s, u"文。"_s), contentOf(u"来稿二"_s, u"文。"_s)});
    QVERIFY(first);
    board.temp.clock.set(board.temp.clock.now().addSecs(60));
    QVERIFY(board.desk().addUnplacedArticles(board.bulletin(), {contentOf(u"来稿三"_s, u"文。"_s)}));
    const QList<Article> drafts = board.desk().unplacedArticles(board.bulletin());
    QCOMPARE(drafts.size(), 3);
    QCOMPARE(drafts.first().title(), u"来稿三"_s); // newest first
    QVERIFY(drafts.first().stage == ArticleStage::Draft && !drafts.first().issue && !drafts.first().section);
    QVERIFY(!board.desk().addUnplacedArticles(BulletinId::create(), {contentOf(u"来稿"_s, u"文。"_s)}));
    QVERIFY(!board.desk().addUnplacedArticles(board.bulletin(), {contentOf(u"来稿"_s, u"文。"_s), contentOf(u""_s, u"文。"_s)}));
    QCOMPARE(board.desk().unplacedArticles(board.bulletin()).size(), 3);
}

void TestPlacing::leavesNoStatementOpen()
{
    ON_FILES_ALONE("a statement left open blocks nobody there");
    Board board;
    Desk &desk = board.desk();
    const QList<std::function<void()>> reads = {
        [&] { desk.bulletins(); }, [&] { desk.bulletin(board.bulletin()); }, [&] { desk.issues(); }, [&] { desk.issues(board.bulletin()); },
        [&] { desk.issue(board.issue); }, [&] { desk.findIssue(u"2024-1"_s).value(); }, [&] { desk.sections(board.issue); },
        [&] { desk.articles(board.issue); }, [&] { desk.unplacedArticles(board.bulletin()); }, [&] { desk.article(board.ids.first()); },
        [&] { desk.revision(board.article(0).headRevision); }, [&] { desk.revisions(board.ids.first()); }, [&] { desk.content(board.ids.first()); },
        [&] { desk.document(board.issue); }, [&] { desk.images({u"x"_s}); }, [&] { desk.units(); }, [&] { desk.journal(); }};
    const auto other = board.temp.openAnother();
    other->execute(u"PRAGMA busy_timeout = 0"_s);
    Desk writer(*other, board.temp.clock, Actor());
    int written = 0;
    for (const auto &read : reads) {
        read();
        QCOMPARE(busyStatements(board.temp.database()), 0);
        QVERIFY(!board.temp.database().inTransaction());
        QVERIFY(writer.addSection(board.issue, u"栏目%1"_s.arg(++written))); // nobody stands in the way
    }
}

QTEST_GUILESS_MAIN(TestPlacing)
#include "test_placing.moc"
