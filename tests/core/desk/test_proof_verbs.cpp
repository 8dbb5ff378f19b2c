// SPDX-License-Identifier: Apache-2.0
#include "core/audit/audit_log.h"
#include "core/desk/people_verbs.h"
#include "core/issues/issue_hash.h"
#include "tests/core/desk/proof_office.h"

using namespace bulletin;
using namespace Qt::StringLiterals;

class TestProofVerbs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void goesFromAssemblyToCleanProof();
    void opensOnlyWhatIsReviewed();
    void readsEachRoundToItsEnd();
    void isReadByThreePeople();
    void relaxedItSaysWhy();
    void readersAreProofreaders();
    void freezesWhatIsRead();
    void everyArticleIsReadInEveryRound();
    void goesBackToAssembly();
    void showsStepsThatCanBeTaken();
    void hidesTextsFromThoseWhoSeeNone();
    void keepsAnIssueThatWasRead();
};

void TestProofVerbs::goesFromAssemblyToCleanProof()
{
    ProofOffice office;
    QVERIFY(office.issueStage() == IssueStage::Assembling);
    for (const ProofRound round : {ProofRound::First, ProofRound::Second, ProofRound::Third, ProofRound::Clean}) {
        const auto opened = office.open(round);
        QVERIFY(opened);
        QCOMPARE(office.issueStage(), stageOf(round));
        const Proof proof = *office.proof().openProof(office.issue);
        QVERIFY(proof.id == *opened && proof.isOpen());
        QCOMPARE(proof.round, round);
        QCOMPARE(proof.position, int(round));
        QCOMPARE(proof.person, u"老"_s + ProofOffice::readerOf(round));
        QCOMPARE(proof.openedBy, u"老editor"_s);
        QCOMPARE(proof.texts.size(), 2);
        QVERIFY(proof.relaxation.isEmpty()); // the clean proof may be read by one of the three
        QVERIFY(!office.close(*opened));
        QVERIFY(!office.proof().openProof(office.issue));
    }
    QStringList steps;
    for (const IssueAct &act : office.proof().acts(office.issue))
        steps.append(u"%1: %2 > %3"_s.arg(act.verb, stageCode(act.from), stageCode(act.to)));
    QCOMPARE(steps, (QStringList{u"open-proof: assembling > first-proof"_s, u"open-proof: first-proof > second-proof"_s, u"open-proof: second-proof > third-proof"_s,
                                 u"open-proof: third-proof > clean-proof"_s}));
    const IssueAct last = office.proof().acts(office.issue).last();
    QCOMPARE(last.position, 4);
    QCOMPARE(last.person, u"老editor"_s);
    QCOMPARE(last.hash, issueHash(office.document()));
    QVERIFY(!office.open(ProofRound::Clean)); // there is no fifth round
}

void TestProofVerbs::opensOnlyWhatIsReviewed()
{
    ProofOffice office;
    ReviewOffice::must(office.save(office.second, "editor", u"改过的文字，在终审之后。"_s));
    const auto refused = office.open(ProofRound::First);
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == Refusal::Kind::Workflow);
    QVERIFY(refused.error().reason.contains(u"座谈会"_s));
    QVERIFY(refused.error().next.contains(u"老second"_s)); // the review that it went back to
    QCOMPARE(office.issueStage(), IssueStage::Assembling);
    // An issue without articles is nothing to read.
    const IssueId empty = *office.as("editor").createIssue(office.bulletin, QDate(2024, 3, 22));
    QVERIFY(!office.proof().open(empty, office.account(u"proofreader"_s)));
    QCOMPARE(AuditLog(office.temp.database()).head().outcome, u"refused"_s);
}

void TestProofVerbs::readsEachRoundToItsEnd()
{
    ProofOffice office;
    const ProofId first = *office.open(ProofRound::First);
    const auto early = office.open(ProofRound::Second);
    QVERIFY(!early && early.error().next.contains(u"老proofreader"_s));
    // Its reader alone closes it.
    QVERIFY(office.closeAs(first, u"proofreader2"_s));
    QVERIFY(office.closeAs(first, u"editor"_s));
    const CorrectionId correction = *office.proof("proofreader").correct(office.correction(first, office.first, CorrectionKind::Replace, u"25"_s, u"26"_s));
    QVERIFY(!office.close(first));
    QVERIFY(office.close(first)); // once
    QVERIFY(!office.proof("proofreader").correct(office.correction(first, office.first, CorrectionKind::Replace, u"本室"_s, u"我室"_s)));
    const auto open = office.open(ProofRound::Second);
    QVERIFY(!open && open.error().reason.contains(u"25"_s) && open.error().next.contains(u"老editor"_s));
    QVERIFY(!office.settle(correction));
    const auto unchecked = office.open(ProofRound::Second);
    QVERIFY(!unchecked && unchecked.error().next.contains(u"老proofreader"_s));
    QVERIFY(!office.check(correction));
    QVERIFY(office.open(ProofRound::Second));
}

void TestProofVerbs::isReadByThreePeople()
{
    ProofOffice office;
    office.bringTo(IssueStage::FirstProof);
    const auto again = office.proof().open(office.issue, office.account(u"proofreader"_s));
    QVERIFY(!again);
    QVERIFY(again.error().kind == Refusal::Kind::Workflow);
    QVERIFY(again.error().reason.contains(u"老proofreader"_s) && again.error().next.contains(u"老proofreader2"_s));
    office.bringTo(IssueStage::SecondProof);
    QVERIFY(!office.proof().open(office.issue, office.account(u"proofreader"_s)));
    QVERIFY(!office.proof().open(office.issue, office.account(u"proofreader2"_s)));
    QVERIFY(office.proof().open(office.issue, office.account(u"proofreader3"_s)));
}

void TestProofVerbs::relaxedItSaysWhy()
{
    ProofOffice office;
    ReviewRules rules;
    rules.severalProofs = {true, u"只有一名校对，兼校"_s};
    ReviewOffice::must(office.as("admin").people().setRules(rules));
    office.bringTo(IssueStage::FirstProof);
    const auto again = office.proof().open(office.issue, office.account(u"proofreader"_s));
    QVERIFY(again);
    QCOMPARE(office.proof().proof(*again)->relaxation, u"只有一名校对，兼校"_s);
    QCOMPARE(office.proof().acts(office.issue).last().relaxation, u"只有一名校对，兼校"_s);
    QVERIFY(!office.closeAs(*again, u"proofreader"_s));
    const auto third = office.proof().open(office.issue, office.account(u"proofreader2"_s));
    QCOMPARE(office.proof().proof(*third)->relaxation, QString()); // it needed none
}

void TestProofVerbs::readersAreProofreaders()
{
    ProofOffice office;
    QVERIFY(!office.proof().open(office.issue, office.account(u"signer"_s)));
    QVERIFY(!office.proof().open(office.issue, AccountId::create()));
    ReviewOffice::must(office.as("admin").people().disableAccount(office.account(u"proofreader"_s), office.temp.account(u"proofreader"_s).version));
    const auto refused = office.open(ProofRound::First);
    QVERIFY(!refused && refused.error().next.contains(u"老proofreader2"_s));
    QVERIFY(!refused.error().next.contains(u"老proofreader（"_s));
    QVERIFY(!office.proof("proofreader2").open(office.issue, office.account(u"proofreader2"_s))); // the editor opens
}

void TestProofVerbs::freezesWhatIsRead()
{
    ProofOffice office;
    const ProofId first = *office.open(ProofRound::First);
    const IssueDocument frozen = office.document();
    ReviewOffice::must(office.save(office.first, "editor", u"后来改的。"_s));
    Issue properties = *office.as("editor").issue(office.issue);
    properties.publisher = u"另一个单位"_s;
    ReviewOffice::must(office.as("editor").updateIssue(properties));
    ReviewOffice::must(office.as("editor").renameSection(office.section, u"要闻"_s));
    QVERIFY(issueHash(office.document()) != issueHash(frozen));
    QCOMPARE(issueHash(office.proof().proofDocument(first)), issueHash(frozen));
    QCOMPARE(office.proof().proof(first)->hash, issueHash(frozen));
    QCOMPARE(office.issueStage(), IssueStage::FirstProof); // before the clean proof changes are part of the work
}

void TestProofVerbs::everyArticleIsReadInEveryRound()
{
    ProofOffice office;
    office.bringTo(IssueStage::FirstProof);
    const ArticleId late = office.at(ArticleStage::Placed, u"迟到的稿件"_s);
    const auto refused = office.open(ProofRound::Second);
    QVERIFY(!refused && refused.error().reason.contains(u"迟到的稿件"_s));
    ReviewOffice::must(office.as("editor").unplaceArticle(late));
    QVERIFY(office.open(ProofRound::Second));
}

void TestProofVerbs::goesBackToAssembly()
{
    ProofOffice office;
    office.bringTo(IssueStage::SecondProof);
    QVERIFY(office.proof().backToAssembly(office.issue, u"无"_s)); // a reason is words
    QVERIFY(!office.proof().backToAssembly(office.issue, u"再加一篇稿件"_s));
    QCOMPARE(office.issueStage(), IssueStage::Assembling);
    for (const Proof &proof : office.proof().proofs(office.issue)) {
        QVERIFY(!proof.voidedAt.isNull());
        QCOMPARE(proof.voidedReason, u"再加一篇稿件"_s);
    }
    QCOMPARE(office.proof().acts(office.issue).last().reason, u"再加一篇稿件"_s);
    // The rounds begin anew, and may be read by whoever read one that is void.
    const auto anew = office.open(ProofRound::First);
    QVERIFY(anew);
    QCOMPARE(office.proof().proof(*anew)->position, 3);
    QVERIFY(office.proof().backToAssembly(office.issue, u"再加一篇稿件"_s) == std::nullopt);
    QVERIFY(office.close(*anew)); // void: there is nothing to close
    QVERIFY(office.proof().backToAssembly(office.issue, u"再加一篇稿件"_s)); // it is there already
}

void TestProofVerbs::showsStepsThatCanBeTaken()
{
    ProofOffice office;
    const auto verbs = [&](const char *login) {
        QStringList found;
        for (const IssueStep *step : office.proof(login).stepsFor(office.issue))
            found.append(QString::fromLatin1(step->verb));
        return found.join(u' ');
    };
    QCOMPARE(verbs("editor"), u"open-proof"_s);
    QCOMPARE(verbs("signer"), QString());
    office.bringTo(IssueStage::CleanProof);
    QCOMPARE(verbs("editor"), u"back-to-assembly"_s);
    QCOMPARE(verbs("signer"), u"sign-issue"_s);
    office.bringTo(IssueStage::Signed);
    QCOMPARE(verbs("editor"), u"publish-issue"_s);
    QCOMPARE(verbs("signer"), u"withdraw-sign-off"_s);
    QCOMPARE(verbs("contributor"), QString());
}

void TestProofVerbs::hidesTextsFromThoseWhoSeeNone()
{
    ProofOffice office;
    const ProofId first = *office.open(ProofRound::First);
    ReviewOffice::must(office.proof("proofreader").correct(office.correction(first, office.first, CorrectionKind::Replace, u"25"_s, u"26"_s)));
    for (const char *login : {"proofreader", "editor", "signer", "final"}) {
        QCOMPARE(office.proof(login).proofDocument(first).sections.size(), 2);
        QCOMPARE(office.proof(login).corrections(first).size(), 1);
    }
    for (const char *login : {"contributor", "auditor", "admin"}) {
        QVERIFY(office.proof(login).proofDocument(first).sections.isEmpty());
        QVERIFY(office.proof(login).corrections(first).isEmpty());
        QVERIFY(office.proof(login).corrections(office.issue).isEmpty());
    }
}

void TestProofVerbs::keepsAnIssueThatWasRead()
{
    ProofOffice office;
    ReviewOffice::must(office.open(ProofRound::First));
    Desk &editor = office.as("editor");
    ReviewOffice::must(editor.unplaceArticle(office.first));
    ReviewOffice::must(editor.unplaceArticle(office.second));
    const auto refused = editor.removeIssue(office.issue, editor.issue(office.issue)->version);
    QVERIFY(refused && refused->kind == Refusal::Kind::Workflow);
}

QTEST_GUILESS_MAIN(TestProofVerbs)
#include "test_proof_verbs.moc"
