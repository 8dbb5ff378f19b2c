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

class TestArticleVerbs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void addsInOrder();
    void refusesAnArticleWithoutATitle();
    void addsAllOrNone();
    void keepsEverythingOfAnArticle();
    void savesRevisions();
    void makesNoRevisionWhereNothingChanged();
    void savesCreditsWithoutARevision();
    void keepsBothTextsInAConflict();
    void acceptsTheSameSaveAgain();
    void renames();
    void makesUnitsOnce();
    void keepsNamesFullOfSql();
    void neverGoesOnWithoutItsText();
};

void TestArticleVerbs::addsInOrder()
{
    Board board;
    QCOMPARE(board.order(), u"甲乙丙"_s);
    const Article first = board.article(0);
    QVERIFY(first.issue == board.issue && first.section == board.section);
    QVERIFY(first.stage == ArticleStage::Placed);
    QCOMPARE(first.characters, 3);
    QCOMPARE(first.version, 1);
}

void TestArticleVerbs::refusesAnArticleWithoutATitle()
{
    Board board;
    ArticleContent untitled = contentOf(u" "_s, u"正文"_s);
    QVERIFY(board.desk().addArticle(board.section, untitled).error().kind == Refusal::Kind::Validation);
    QVERIFY(board.desk().saveArticle(board.ids.first(), board.article(0).headRevision, untitled).error().kind == Refusal::Kind::Validation);
    QVERIFY(board.desk().renameArticle(board.ids.first(), 1, {u""_s})->kind == Refusal::Kind::Validation);
    untitled.titleLines.clear();
    QVERIFY(!board.desk().addArticle(board.section, untitled));
    QCOMPARE(board.order(), u"甲乙丙"_s);
}

void TestArticleVerbs::addsAllOrNone()
{
    Board board;
    QVERIFY(!board.desk().addArticles(board.section, {contentOf(u"丁"_s, u"。"_s), contentOf(u""_s, u"。"_s)}));
    QCOMPARE(board.order(), u"甲乙丙"_s);
    QVERIFY(board.desk().addArticles(board.section, {contentOf(u"丁"_s, u"。"_s), contentOf(u"戊"_s, u"。"_s)}));
    QCOMPARE(board.order(), u"甲乙丙丁戊"_s);
}

void TestArticleVerbs::keepsEverythingOfAnArticle()
{
    Board board;
    ArticleContent content;
    const ArticleDocument source = fullIssue().sections.first().articles.first();
    content.titleLines = {u"带\n换行"_s, u""_s, u"𠮷"_s};
    content.units = {u"宣教处"_s, u"办公室"_s};
    content.contributors = source.contributors;
    content.creditEnding.clear();
    content.manuscript = source.manuscript;
    content.images = fullIssue().images;
    const ArticleId id = *board.desk().addArticle(board.section, content);
    QVERIFY(board.desk().content(id) == content);
    const Article article = *board.desk().article(id);
    const Revision revision = *board.desk().revision(article.headRevision);
    QCOMPARE(revision.titleLines, content.titleLines);
    QVERIFY(revision.manuscript == content.manuscript);
    QCOMPARE(revision.hash, contentHash(content.titleLines, content.manuscript));
    QCOMPARE(revision.author, u"local"_s);
    QCOMPARE(revision.savedAt, board.temp.clock.now());
    QVERIFY(!board.desk().content(ArticleId::create()));
}

void TestArticleVerbs::savesRevisions()
{
    Board board;
    const RevisionId first = board.article(0).headRevision;
    const auto second = board.desk().saveArticle(board.ids.first(), first, contentOf(u"甲改"_s, u"改了。"_s));
    QVERIFY(second && *second != first);
    const auto third = board.desk().saveArticle(board.ids.first(), *second, contentOf(u"甲又改"_s, u"又改了。"_s));
    QVERIFY(third);
    const QList<Revision> revisions = board.desk().revisions(board.ids.first());
    QCOMPARE(revisions.size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(revisions.at(i).number, i + 1);
    QCOMPARE(revisions.first().manuscript.blocks.first().text, u"甲文。"_s);
    QCOMPARE(board.article(0).title(), u"甲又改"_s);
    QCOMPARE(board.article(0).characters, 4);
    QVERIFY(board.article(0).headRevision == *third);
    QCOMPARE(board.article(0).rank, board.desk().articles(board.issue).first().rank);
}

void TestArticleVerbs::makesNoRevisionWhereNothingChanged()
{
    Board board;
    const Article before = board.article(0);
    const auto same = board.desk().saveArticle(before.id, before.headRevision, *board.desk().content(before.id));
    QVERIFY(same && *same == before.headRevision);
    QVERIFY(!board.desk().renameArticle(before.id, before.version, before.titleLines));
    QCOMPARE(board.desk().revisions(before.id).size(), 1);
    QCOMPARE(board.article(0).version, before.version);
}

void TestArticleVerbs::savesCreditsWithoutARevision()
{
    Board board;
    ArticleContent content = *board.desk().content(board.ids.first());
    content.units = {u"办公室"_s, u"宣教处"_s};
    content.contributors = {u"张三"_s};
    QVERIFY(board.desk().saveArticle(board.ids.first(), board.article(0).headRevision, content));
    QCOMPARE(board.desk().revisions(board.ids.first()).size(), 1);
    QCOMPARE(board.desk().content(board.ids.first())->units, content.units);
    QCOMPARE(board.desk().content(board.ids.first())->contributors, content.contributors);
}

void TestArticleVerbs::keepsBothTextsInAConflict()
{
    Board board;
    const auto other = board.temp.openAnother();
    Desk colleague(*other, board.temp.clock, Actor{u"local"_s, u"办公室-2"_s});
    const RevisionId base = board.article(0).headRevision;
    QVERIFY(colleague.saveArticle(board.ids.first(), base, contentOf(u"甲"_s, u"同事的文字。"_s)));
    const auto refused = board.desk().saveArticle(board.ids.first(), base, contentOf(u"甲"_s, u"我的文字。"_s));
    QVERIFY(!refused && refused.error().kind == Refusal::Kind::Conflict);
    QCOMPARE(board.desk().content(board.ids.first())->manuscript.blocks.first().text, u"同事的文字。"_s);
    const QList<JournalEntry> kept = board.desk().journal();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().content.manuscript.blocks.first().text, u"我的文字。"_s);
    QVERIFY(kept.first().base == base && kept.first().issue == board.issue && kept.first().section == board.section);
    // Saved on top of the colleague's text, nothing is left over.
    QVERIFY(board.desk().saveArticle(board.ids.first(), board.article(0).headRevision, contentOf(u"甲"_s, u"合起来的文字。"_s)));
    QVERIFY(board.desk().journal().isEmpty());
    QCOMPARE(board.desk().revisions(board.ids.first()).size(), 3);
}

void TestArticleVerbs::acceptsTheSameSaveAgain()
{
    Board board;
    const RevisionId base = board.article(0).headRevision;
    const ArticleContent content = contentOf(u"甲"_s, u"存了，但没有收到答复。"_s);
    const auto first = board.desk().saveArticle(board.ids.first(), base, content);
    const auto again = board.desk().saveArticle(board.ids.first(), base, content);
    QVERIFY(first && again && *first == *again);
    QCOMPARE(board.desk().revisions(board.ids.first()).size(), 2);
}

void TestArticleVerbs::renames()
{
    Board board;
    const Article before = board.article(0);
    QVERIFY(!board.desk().renameArticle(before.id, before.version, {u"第一行"_s, u"第二行"_s}));
    QCOMPARE(board.article(0).titleLines, (QStringList{u"第一行"_s, u"第二行"_s}));
    QCOMPARE(board.desk().content(before.id)->titleLines.size(), 2);
    QCOMPARE(board.desk().content(before.id)->manuscript.blocks.first().text, u"甲文。"_s);
    QCOMPARE(board.desk().revisions(before.id).size(), 2);
    QVERIFY(board.desk().renameArticle(before.id, before.version, {u"迟了"_s})->kind == Refusal::Kind::Conflict);
    QCOMPARE(board.article(0).title(), u"第一行第二行"_s);
}

void TestArticleVerbs::makesUnitsOnce()
{
    Board board;
    QCOMPARE(board.desk().units().size(), 1); // three articles of one unit
    ArticleContent content = contentOf(u"丁"_s, u"文。"_s);
    content.units = {u"宣教处"_s, u"办公室"_s, u""_s};
    const ArticleId id = *board.desk().addArticle(board.section, content);
    QCOMPARE(board.desk().units().size(), 2);
    QCOMPARE(board.desk().article(id)->credits.size(), 2);
    QVERIFY(board.desk().article(id)->credits.first().unit == board.article(0).credits.first().unit);
}

void TestArticleVerbs::keepsNamesFullOfSql()
{
    Board board;
    const QString evil = u"'); DROP TABLE articles; -- \" ` $$ \\' %_"_s;
    ArticleContent content = contentOf(evil, evil);
    content.units = {evil};
    content.contributors = {evil};
    content.creditEnding = evil;
    const ArticleId id = *board.desk().addArticle(board.section, content);
    QVERIFY(board.desk().content(id) == content);
    const SectionId section = *board.desk().addSection(board.issue, evil);
    QCOMPARE(board.desk().sections(board.issue).last().name, evil);
    QVERIFY(!board.desk().moveArticle(id, section, 0));
    Bulletin bulletin = *board.desk().bulletin(board.bulletin());
    bulletin.name = evil;
    QVERIFY(!board.desk().updateBulletin(bulletin));
    QVERIFY(board.desk().findIssue(u"2024-1"_s, evil));
    QCOMPARE(board.temp.count(u"articles"_s), 4);
}

void TestArticleVerbs::neverGoesOnWithoutItsText()
{
    Board board;
    board.temp.tamper(u"DELETE FROM revisions"_s);
    QVERIFY_THROWS_EXCEPTION(Failure, board.desk().content(board.ids.first()));
    QVERIFY_THROWS_EXCEPTION(Failure, board.desk().document(board.issue));
    QVERIFY_THROWS_EXCEPTION(Failure, board.desk().renameArticle(board.ids.first(), 1, {u"新题"_s}));
    QCOMPARE(board.article(0).title(), u"甲"_s);
    QCOMPARE(board.temp.count(u"revisions"_s), 0);
    QVERIFY(board.desk().addSection(board.issue, u"还能用"_s)); // the next verb is not disturbed
}

QTEST_GUILESS_MAIN(TestArticleVerbs)
#include "test_article_verbs.moc"
