// SPDX-License-Identifier: Apache-2.0
#include "core/audit/event_sentences.h"
#include "core/audit/event_filter.h"
#include "core/desk/people_verbs.h"
#include "tests/support/sample_texts.h"
#include "tests/support/temp_desk.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

const QStringList textRoles = {u"editor"_s, u"first"_s, u"second"_s, u"final"_s, u"proofreader"_s, u"signer"_s};

// An article of the contributor's for each stage, one more that is nobody's, one in an issue.
struct Office {
    TempDesk temp;
    BulletinId bulletin;
    IssueId issue;
    std::map<ArticleStage, ArticleId> written;
    ArticleId orphan;
    ArticleId placed;

    Office()
    {
        bulletin = *temp.desk().createBulletin(smallBulletin());
        issue = *temp.desk().createIssue(bulletin, QDate(2024, 2, 22));
        orphan = temp.desk().addUnplacedArticles(bulletin, {contentOf(u"无主"_s, u"文。"_s)})->first();
        temp.office();
        placed = *temp.as(u"editor"_s).addArticle(temp.desk().sections(issue).first().id, contentOf(u"排入"_s, u"文。"_s));
        Desk &desk = temp.as(u"contributor"_s);
        for (const ArticleStage stage : allArticleStages()) {
            written[stage] = desk.addUnplacedArticles(bulletin, {contentOf(stageCode(stage), u"文。"_s)})->first();
            temp.tamper(u"UPDATE articles SET stage = '%1' WHERE id = '%2'"_s.arg(stageCode(stage), written[stage].text()));
        }
    }
    bool sees(Desk &desk, ArticleId id)
    {
        const bool there = desk.article(id).has_value();
        const auto isIt = [&](const Article &article) { return article.id == id; };
        const QList<Article> listed = id == placed ? desk.articles(issue) : desk.unplacedArticles(bulletin);
        const RevisionId head = temp.deskOf(u"editor"_s)->article(id) ? temp.deskOf(u"editor"_s)->article(id)->headRevision : RevisionId();
        const bool same = std::any_of(listed.cbegin(), listed.cend(), isIt) == there && desk.content(id).has_value() == there
            && desk.revisions(id).isEmpty() != there && (head.isNull() || desk.revision(head).has_value() == there);
        if (!same)
            qFatal("one read shows what another hides");
        return there;
    }
};

} // namespace

class TestSight : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void everyStageByEveryRole();
    void printsWhatMayBeSeen();
    void nobodySeesNothing();
    void anOpenDeskHidesNothing();
    void whatIsNotSeenIsNotThere();
    void theRevisionsOfADraftAreTheOwners();
    void theRecordKeepsADraftsTitleBack();
};

void TestSight::everyStageByEveryRole()
{
    Office office;
    const auto owner = office.temp.deskOf(u"contributor"_s);
    const auto colleague = office.temp.deskOf(u"contributor2"_s);
    const auto administrator = office.temp.deskOf(u"admin"_s);
    const auto auditor = office.temp.deskOf(u"auditor"_s);
    for (const auto &[stage, id] : office.written) {
        QVERIFY2(office.sees(*owner, id), qPrintable(stageCode(stage)));
        for (Desk *other : {colleague.get(), administrator.get(), auditor.get()})
            QVERIFY2(!office.sees(*other, id), qPrintable(stageCode(stage)));
        for (const QString &login : textRoles) {
            const bool may = stage == ArticleStage::Returned ? login == u"editor"_s : stage != ArticleStage::Draft;
            QVERIFY2(office.sees(*office.temp.deskOf(login), id) == may, qPrintable(login + u' ' + stageCode(stage)));
        }
    }
    // Nobody's draft, from before there were accounts, is the editors'.
    QVERIFY(office.sees(*office.temp.deskOf(u"editor"_s), office.orphan));
    QVERIFY(!office.sees(*owner, office.orphan));
    QVERIFY(!office.sees(*office.temp.deskOf(u"final"_s), office.orphan));
    // Once there was an owner who has no role with texts any more: nothing.
    Account account = office.temp.account(u"contributor"_s);
    account.roles = OfficeRole::Auditor;
    QVERIFY(!office.temp.as(u"admin"_s).people().updateAccount(account));
    QVERIFY(!office.sees(*owner, office.written.at(ArticleStage::Draft)));
}

void TestSight::printsWhatMayBeSeen()
{
    Office office;
    const auto articlesIn = [&](const QString &login) {
        qsizetype count = 0;
        for (const SectionDocument &section : office.temp.deskOf(login)->document(office.issue).sections)
            count += section.articles.size();
        return count;
    };
    QCOMPARE(articlesIn(u"proofreader"_s), 1);
    QCOMPARE(articlesIn(u"contributor"_s), 0);
    QCOMPARE(articlesIn(u"admin"_s), 0);
    QVERIFY(office.sees(*office.temp.deskOf(u"signer"_s), office.placed));
    QVERIFY(!office.sees(*office.temp.deskOf(u"contributor"_s), office.placed));
}

void TestSight::nobodySeesNothing()
{
    Office office;
    office.temp.signOut();
    Desk &desk = office.temp.desk();
    QVERIFY(desk.bulletins().isEmpty() && !desk.bulletin(office.bulletin));
    QVERIFY(desk.issues().isEmpty() && !desk.issue(office.issue) && !desk.findIssue(u"2024-1"_s));
    QVERIFY(desk.sections(office.issue).isEmpty() && desk.articles(office.issue).isEmpty());
    QVERIFY(desk.document(office.issue).sections.isEmpty() && desk.units().isEmpty());
    QVERIFY(!desk.article(office.placed) && !desk.content(office.placed));
    // An administrator sees the frame, and nothing in it.
    Desk &administrator = office.temp.as(u"admin"_s);
    QVERIFY(administrator.findIssue(u"2024-1"_s) && !administrator.sections(office.issue).isEmpty() && !administrator.units().isEmpty());
}

void TestSight::anOpenDeskHidesNothing()
{
    TempDesk temp;
    const BulletinId bulletin = *temp.desk().createBulletin(smallBulletin());
    const ArticleId id = temp.desk().addUnplacedArticles(bulletin, {contentOf(u"稿"_s, u"文。"_s)})->first();
    QVERIFY(temp.desk().article(id)->owner.isNull());
    QVERIFY(temp.desk().content(id) && temp.desk().revisions(id).size() == 1);
    QVERIFY(temp.desk().saveArticle(id, temp.desk().article(id)->headRevision, contentOf(u"稿"_s, u"新文。"_s)));
}

void TestSight::whatIsNotSeenIsNotThere()
{
    Office office;
    const ArticleId draft = office.written.at(ArticleStage::Draft);
    const Article article = *office.temp.deskOf(u"contributor"_s)->article(draft);
    const auto editor = office.temp.deskOf(u"editor"_s);
    const MaybeRefusal refused = editor->renameArticle(draft, article.version, {u"新题"_s});
    const MaybeRefusal absent = editor->renameArticle(ArticleId::create(), 1, {u"新题"_s});
    QVERIFY(refused && refused->kind == Refusal::Kind::NotFound);
    QCOMPARE(refused->reason, absent->reason);
    QVERIFY(editor->moveArticle(draft, editor->sections(office.issue).first().id, 0));
    QVERIFY(editor->deleteArticle(draft, article.version));
}

void TestSight::theRevisionsOfADraftAreTheOwners()
{
    Office office;
    const ArticleId draft = office.written.at(ArticleStage::Draft);
    const auto owner = office.temp.deskOf(u"contributor"_s);
    const QList<Revision> revisions = owner->revisions(draft);
    QCOMPARE(revisions.size(), 1);
    QCOMPARE(revisions.first().author, u"contributor"_s);
    QVERIFY(owner->revision(revisions.first().id));
    QVERIFY(!office.temp.deskOf(u"editor"_s)->revision(revisions.first().id));
}

void TestSight::theRecordKeepsADraftsTitleBack()
{
    TempDesk temp;
    temp.office();
    const BulletinId bulletin = *temp.as(u"editor"_s).createBulletin(smallBulletin());
    Desk &desk = temp.as(u"contributor"_s);
    const QString title = u"金丝雀"_s;
    const ArticleId id = desk.addUnplacedArticles(bulletin, {contentOf(title, u"文。"_s)})->first();
    QVERIFY(desk.saveArticle(id, desk.article(id)->headRevision, contentOf(title, u"新文。"_s)));
    QVERIFY(desk.deleteArticle(id, 99));
    const auto told = [&](const QString &login) {
        const auto lines = temp.as(login).events({});
        for (const EventLine &line : *lines) {
            if ((line.event.details + line.sentence + line.subjectName).contains(title))
                return true;
        }
        return false;
    };
    for (const QString &login : {u"editor"_s, u"admin"_s, u"auditor"_s})
        QVERIFY2(!told(login), qPrintable(login));
    Desk &owner = temp.as(u"contributor"_s);
    QVERIFY(!owner.deleteArticle(id, owner.article(id)->version));
    QVERIFY(!told(u"auditor"_s));
    // What was handed in is called by its name again.
    const ArticleId other = temp.as(u"contributor"_s).addUnplacedArticles(bulletin, {contentOf(title, u"文。"_s)})->first();
    QVERIFY(!temp.as(u"editor"_s).article(other));
    temp.as(u"contributor"_s).saveArticle(other, owner.article(other)->headRevision, contentOf(title, u"新文。"_s));
    temp.tamper(u"UPDATE articles SET stage = 'submitted'"_s);
    QVERIFY(told(u"auditor"_s));
}

QTEST_GUILESS_MAIN(TestSight)
#include "test_sight.moc"
