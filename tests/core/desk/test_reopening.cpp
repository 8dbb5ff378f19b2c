// SPDX-License-Identifier: Apache-2.0
#include "core/audit/audit_log.h"
#include "tests/core/desk/review_office.h"

using namespace bulletin;
using namespace Qt::StringLiterals;

using Stage = ArticleStage;

// A change after the final review reopens the reviews, by content hash, whoever makes it and however.
class TestReopening : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void anySavedTextReopens_data();
    void anySavedTextReopens();
    void whatIsNoChangeReopensNothing();
    void theSamePeopleReviewAgain();
    void restoringGivesTheApprovalBackOnlyThroughReview();
    void heldTextsAreReviewedAgain();
    void textsThatWereNeverReviewedBeginAtTheFirst();
    void staysAsItIsWithoutAccounts();
    void restoresRevisions();
};

void TestReopening::anySavedTextReopens_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("how");
    for (const char *stage : {"accepted", "placed"}) {
        for (const char *how : {"save", "rename", "restore"})
            QTest::addRow("%s, %s", stage, how) << QString::fromLatin1(stage) << QString::fromLatin1(how);
    }
}

void TestReopening::anySavedTextReopens()
{
    QFETCH(QString, stage);
    QFETCH(QString, how);
    ReviewOffice office;
    Desk &editor = office.as("editor");
    const ArticleId id = office.draft();
    const RevisionId first = office.as("contributor").article(id)->headRevision;
    QVERIFY(!office.save(id, "contributor", u"第二版的文字。"_s));
    office.submit(id);
    ReviewOffice::must(office.review(id, "first", ReviewLevel::First));
    ReviewOffice::must(office.review(id, "second", ReviewLevel::Second));
    ReviewOffice::must(office.review(id, "final", ReviewLevel::Final));
    if (stage == "placed"_L1)
        ReviewOffice::must(editor.review().place(id, office.section));
    QCOMPARE(stageCode(office.stage(id)), stage);
    const Article before = office.article(id);
    office.temp.clock.set(office.temp.clock.now().addSecs(60));

    if (how == "save"_L1)
        ReviewOffice::must(office.save(id, "editor", u"改了一个字。"_s));
    else if (how == "rename"_L1)
        ReviewOffice::must(editor.renameArticle(id, before.version, {u"新题"_s}));
    else
        ReviewOffice::must(editor.review().restoreRevision(id, first, before.headRevision));

    const Article after = office.article(id);
    QVERIFY(after.stage == Stage::SecondReview);
    QCOMPARE(after.stageAt, office.temp.clock.now());
    QVERIFY(after.issue == before.issue && after.section == before.section && after.rank == before.rank);
    QVERIFY(!editor.review().isApproved(id));
    const ArticleAct act = editor.review().acts(id).last();
    QCOMPARE(act.verb, u"reopen-article"_s);
    QVERIFY(act.revision == after.headRevision);
    QVERIFY(AuditLog(office.temp.database()).head().details.contains(u"\"reopened\":\"second-review\""_s));
    QVERIFY(editor.revision(after.headRevision)->stage == before.stage);
}

void TestReopening::whatIsNoChangeReopensNothing()
{
    ReviewOffice office;
    const ArticleId id = office.at(Stage::Placed);
    Desk &editor = office.as("editor");
    ArticleContent content = *editor.content(id);
    QVERIFY(editor.saveArticle(id, office.head(id), content));
    content.units = {u"宣教处"_s}; // the credit line is no part of the text that was reviewed
    QVERIFY(editor.saveArticle(id, office.head(id), content));
    QVERIFY(office.stage(id) == Stage::Placed);
    QVERIFY(editor.review().isApproved(id));
}

void TestReopening::theSamePeopleReviewAgain()
{
    ReviewOffice office;
    hire(office.temp.database(), u"both"_s, Roles(OfficeRole::SecondReviewer) | OfficeRole::FinalReviewer);
    const ArticleId id = office.at(Stage::FinalReview);
    ReviewOffice::must(office.review(id, "both", ReviewLevel::Final));
    ReviewOffice::must(office.as("editor").review().place(id, office.section));
    ReviewOffice::must(office.save(id, "editor", u"改了一个字。"_s));
    QVERIFY(office.review(id, "both", ReviewLevel::Second)); // he took the final one
    ReviewOffice::must(office.review(id, "second", ReviewLevel::Second));
    ReviewOffice::must(office.review(id, "both", ReviewLevel::Final));
    QVERIFY(office.stage(id) == Stage::Placed);
    QVERIFY(office.as("editor").review().isApproved(id));
}

void TestReopening::restoringGivesTheApprovalBackOnlyThroughReview()
{
    ReviewOffice office;
    const ArticleId id = office.at(Stage::Placed);
    const RevisionId approved = office.head(id);
    ReviewOffice::must(office.save(id, "editor", u"改了一个字。"_s));
    ReviewOffice::must(office.as("editor").review().restoreRevision(id, approved, office.head(id)));
    QVERIFY(office.stage(id) == Stage::SecondReview);
    QVERIFY(!office.as("editor").review().isApproved(id));
    ReviewOffice::must(office.review(id, "second", ReviewLevel::Second));
    ReviewOffice::must(office.review(id, "final", ReviewLevel::Final));
    QVERIFY(office.stage(id) == Stage::Placed && office.as("editor").review().isApproved(id));
}

void TestReopening::heldTextsAreReviewedAgain()
{
    ReviewOffice office;
    const ArticleId id = office.at(Stage::Held);
    ReviewOffice::must(office.save(id, "editor", u"留用时改过。"_s));
    QVERIFY(office.stage(id) == Stage::Held);
    QVERIFY(!office.as("editor").review().isApproved(id));
    ReviewOffice::must(office.as("editor").review().release(id));
    QVERIFY(office.stage(id) == Stage::SecondReview);
}

void TestReopening::textsThatWereNeverReviewedBeginAtTheFirst()
{
    ReviewOffice office;
    const IssueId issue = *office.as("editor").importIssue(oldIssue());
    const ArticleId id = office.as("editor").articles(issue).first().id;
    ReviewOffice::must(office.save(id, "editor", u"改了一个字。"_s));
    QVERIFY(office.stage(id) == Stage::FirstReview);
    QVERIFY(office.article(id).issue == issue);
    ReviewOffice::must(office.review(id, "first", ReviewLevel::First));
    QVERIFY(office.stage(id) == Stage::SecondReview);
}

void TestReopening::staysAsItIsWithoutAccounts()
{
    TempDesk temp;
    Desk &desk = temp.desk();
    const IssueId issue = *desk.createIssue(*desk.createBulletin(smallBulletin()), QDate(2024, 2, 22));
    const ArticleId id = *desk.addArticle(desk.sections(issue).first().id, contentOf(u"题"_s, u"文。"_s));
    QVERIFY(desk.article(id)->stage == Stage::Placed);
    QVERIFY(desk.saveArticle(id, desk.article(id)->headRevision, contentOf(u"题"_s, u"改。"_s)));
    QVERIFY(desk.article(id)->stage == Stage::Placed);
    QVERIFY(!desk.unplaceArticle(id));
    QVERIFY(desk.article(id)->stage == Stage::Draft);
    QVERIFY(desk.review().acts(id).isEmpty());
    const auto refused = desk.review().submit(id, desk.article(id)->headRevision, {});
    QVERIFY(!refused && refused.error().kind == Refusal::Kind::Rights);
    QVERIFY(!desk.deleteArticle(id, desk.article(id)->version));
}

void TestReopening::restoresRevisions()
{
    ReviewOffice office;
    Desk &contributor = office.as("contributor");
    const ArticleId id = office.draft();
    const RevisionId first = contributor.article(id)->headRevision;
    QVERIFY(!office.save(id, "contributor", u"第二版。"_s));
    const RevisionId second = contributor.article(id)->headRevision;
    QVERIFY(!contributor.review().restoreRevision(id, first, first)); // looked at an old head
    QVERIFY(!contributor.review().restoreRevision(id, RevisionId::create(), second));
    const RevisionId again = *contributor.review().restoreRevision(id, first, second);
    QVERIFY(again != first);
    QCOMPARE(contributor.revision(again)->hash, contributor.revision(first)->hash);
    QCOMPARE(contributor.revision(again)->number, 3);
    QCOMPARE(contributor.article(id)->characters, characterCount(contributor.revision(first)->manuscript));
    QVERIFY(*contributor.review().restoreRevision(id, first, again) == again); // it is the text already
    QCOMPARE(contributor.revisions(id).size(), 3);
}

QTEST_GUILESS_MAIN(TestReopening)
#include "test_reopening.moc"
