// SPDX-License-Identifier: Apache-2.0
#include "core/audit/audit_log.h"
#include "core/desk/people_verbs.h"
#include "core/issues/issue_hash.h"
#include "tests/core/desk/proof_office.h"

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

QStringList codes(const QList<PreflightItem> &items, PreflightItem::Severity severity)
{
    QStringList found;
    for (const PreflightItem &item : items) {
        if (item.severity == severity && !found.contains(item.code))
            found.append(item.code);
    }
    found.sort();
    return found;
}

QStringList errors(ProofOffice &office, int pages = 0)
{
    return codes(office.proof().preflight(office.issue, pages), PreflightItem::Severity::Error);
}

const PreflightItem *find(const QList<PreflightItem> &items, const QString &code)
{
    for (const PreflightItem &item : items) {
        if (item.code == code)
            return &item;
    }
    return nullptr;
}

} // namespace

class TestSignOff : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void listsEverythingThatIsMissing();
    void namesReasonPlaceAndPerson();
    void listsCorrectionsAndComments();
    void countsPages();
    void findsNothingOnceAllIsDone();
    void signsWhatWasRead();
    void refusesWhileAnythingIsMissing();
    void isTheSignersAlone();
    void setsTheDateBeforeItBindsTheHash();
    void leavesTheDateWhereTheOfficeWantsIt();
    void asksWhereTheClockWentBack();
    void withdrawsWithAReason();
    void publishesAndFreezes();
    void recordsErrata();
};

void TestSignOff::listsEverythingThatIsMissing()
{
    ProofOffice office;
    QCOMPARE(errors(office), (QStringList{u"proof-missing"_s}));
    QVERIFY(codes(office.proof().preflight(office.issue), PreflightItem::Severity::Warning).isEmpty());
    Desk &editor = office.as("editor");
    ReviewOffice::must(office.save(office.first, "editor", u"改过的文字，在终审之后。"_s));
    ReviewOffice::must(editor.addSection(office.issue, u"史料"_s));
    Issue properties = *editor.issue(office.issue);
    properties.distribution.clear();
    properties.colophon = {};
    properties.publisher.clear();
    ReviewOffice::must(editor.updateIssue(properties));
    ArticleContent bare = contentOf(u"来稿未完"_s, u" "_s);
    bare.units.clear();
    ReviewOffice::must(editor.addArticle(office.section, bare));
    QCOMPARE(errors(office), (QStringList{u"changed-after-review"_s, u"check"_s, u"colophon"_s, u"distribution"_s, u"proof-missing"_s, u"publisher"_s, u"review-missing"_s, u"section-empty"_s, u"text-missing"_s}));
    QCOMPARE(codes(office.proof().preflight(office.issue), PreflightItem::Severity::Warning), (QStringList{u"colophon"_s, u"credit-missing"_s}));
    // An issue that was read back brings its source's doubts along.
    const IssueId old = *editor.importIssue(oldIssue());
    const QList<PreflightItem> items = office.proof().preflight(old);
    QVERIFY(codes(items, PreflightItem::Severity::Error).contains(u"contents"_s));
    QVERIFY(codes(items, PreflightItem::Severity::Warning).contains(u"doubt"_s));
    const IssueId empty = *editor.createIssue(office.bulletin, QDate(2024, 3, 22));
    QVERIFY(codes(office.proof().preflight(empty), PreflightItem::Severity::Error).contains(u"no-articles"_s));
}

void TestSignOff::namesReasonPlaceAndPerson()
{
    ProofOffice office;
    ReviewOffice::must(office.save(office.first, "editor", u"改过的文字，在终审之后。"_s));
    for (const PreflightItem &item : office.proof().preflight(office.issue)) {
        QVERIFY(!item.message.isEmpty());
        QVERIFY2(item.unblocks.contains(u"老"_s), qPrintable(item.code)); // always a person
    }
    const auto items = office.proof().preflight(office.issue);
    const PreflightItem *changed = find(items, u"changed-after-review"_s);
    QVERIFY(changed && changed->article == office.first && changed->message.contains(u"学习会"_s) && changed->unblocks.contains(u"老second"_s));
}

void TestSignOff::listsCorrectionsAndComments()
{
    ProofOffice office;
    const ProofId first = *office.open(ProofRound::First);
    const CorrectionId id = *office.proof("proofreader").correct(office.correction(first, office.first, CorrectionKind::Replace, u"25人"_s, u"26人"_s));
    const auto open = office.proof().preflight(office.issue);
    const PreflightItem *item = find(open, u"correction-open"_s);
    QVERIFY(item && item->article == office.first && item->page == 2 && item->unblocks.contains(u"老editor"_s));
    QVERIFY(find(open, u"proof-open"_s)->unblocks.contains(u"老proofreader"_s));
    ReviewOffice::must(office.settle(id));
    const auto made = office.proof().preflight(office.issue);
    QVERIFY(!find(made, u"correction-open"_s));
    QVERIFY(find(made, u"correction-unchecked"_s)->unblocks.contains(u"老proofreader"_s));
    ReviewOffice::must(office.check(id));
    QVERIFY(!find(office.proof().preflight(office.issue), u"correction-unchecked"_s));
}

void TestSignOff::countsPages()
{
    ProofOffice office;
    QVERIFY(!errors(office, 8).contains(u"pages"_s));
    QVERIFY(errors(office, 9).contains(u"pages"_s));
    QVERIFY(codes(office.proof().preflight(office.issue, 7), PreflightItem::Severity::Warning).contains(u"pages"_s));
    office.bringTo(IssueStage::CleanProof);
    QVERIFY(office.proof("signer").sign(office.issue, {}, 9));
    // Planned pages are not printed: changing them voids nothing.
    Issue properties = *office.as("editor").issue(office.issue);
    properties.plannedPages = 9;
    ReviewOffice::must(office.as("editor").updateIssue(properties));
    QVERIFY(!office.proof("signer").sign(office.issue, {}, 9));
}

void TestSignOff::findsNothingOnceAllIsDone()
{
    ProofOffice office;
    office.bringTo(IssueStage::CleanProof);
    QVERIFY(office.proof().preflight(office.issue, 8).isEmpty());
    office.bringTo(IssueStage::Published);
    QVERIFY(office.proof().preflight(office.issue, 8).isEmpty());
}

void TestSignOff::signsWhatWasRead()
{
    ProofOffice office;
    office.bringTo(IssueStage::CleanProof);
    QVERIFY(!office.proof("signer").sign(office.issue, u" 同意印发 "_s, 8));
    QCOMPARE(office.issueStage(), IssueStage::Signed);
    const SignOff signOff = office.proof().signOffs(office.issue).first();
    QCOMPARE(signOff.hash, issueHash(office.document()));
    QCOMPARE(signOff.person, u"老signer"_s);
    QCOMPARE(signOff.opinion, u"同意印发"_s);
    QCOMPARE(signOff.position, 1);
    const auto anchor = anchorFromJson(QJsonDocument::fromJson(signOff.anchor.toUtf8()).object());
    QVERIFY(anchor && isGenuine(*anchor));
    QCOMPARE(anchor->occasion, u"sign-off"_s);
    QCOMPARE(anchor->sequence, AuditLog(office.temp.database()).head().sequence); // the sign-off's own event is under it
    QVERIFY(!AuditLog(office.temp.database()).verifyChain({*anchor}));
    const QJsonObject details = QJsonDocument::fromJson(AuditLog(office.temp.database()).head().details.toUtf8()).object();
    QCOMPARE(details.value(u"hash"_s).toString(), signOff.hash);
    QCOMPARE(details.value(u"to"_s).toString(), u"signed"_s);
    QVERIFY(office.proof("signer").sign(office.issue, {})); // once
}

void TestSignOff::refusesWhileAnythingIsMissing()
{
    ProofOffice office;
    for (const IssueStage stage : {IssueStage::Assembling, IssueStage::FirstProof, IssueStage::SecondProof, IssueStage::ThirdProof}) {
        office.bringTo(stage);
        const MaybeRefusal refused = office.proof("signer").sign(office.issue, {});
        QVERIFY(refused && refused->kind == Refusal::Kind::Workflow && !refused->next.isEmpty());
    }
    const ProofId clean = *office.open(ProofRound::Clean);
    const MaybeRefusal open = office.proof("signer").sign(office.issue, {});
    QVERIFY(open && open->next.contains(u"老proofreader"_s)); // is still being read
    ReviewOffice::must(office.proof("proofreader").correct(office.correction(clean, office.first, CorrectionKind::Replace, u"25人"_s, u"26人"_s)));
    ReviewOffice::must(office.close(clean));
    const MaybeRefusal marked = office.proof("signer").sign(office.issue, {});
    QVERIFY(marked && marked->reason.contains(u"25人"_s));
    QCOMPARE(office.issueStage(), IssueStage::CleanProof);
}

void TestSignOff::isTheSignersAlone()
{
    ProofOffice office;
    office.bringTo(IssueStage::CleanProof);
    for (const char *login : {"editor", "proofreader", "final", "admin", "contributor", "auditor"}) {
        const MaybeRefusal refused = office.proof(login).sign(office.issue, {});
        QVERIFY(refused && refused->kind == Refusal::Kind::Rights);
    }
    // The leader who gave the final reviews may sign.
    hire(office.temp.database(), u"leader"_s, Roles(OfficeRole::FinalReviewer) | OfficeRole::Signer);
    QVERIFY(!office.proof("leader").sign(office.issue, {}));
}

void TestSignOff::setsTheDateBeforeItBindsTheHash()
{
    ProofOffice office;
    office.bringTo(IssueStage::CleanProof);
    QCOMPARE(office.as("editor").issue(office.issue)->date, QDate(2024, 2, 22));
    office.bringTo(IssueStage::Signed);
    QCOMPARE(office.as("editor").issue(office.issue)->date, QDate(2024, 2, 19)); // the clock's day
    const SignOff signOff = office.proof().signOffs(office.issue).first();
    QCOMPARE(signOff.dateBefore, QDate(2024, 2, 22));
    QCOMPARE(signOff.hash, issueHash(office.document()));
    QVERIFY(office.proof().proofs(office.issue).last().voidedAt.isNull()); // the sign-off's own change voids nothing
}

void TestSignOff::leavesTheDateWhereTheOfficeWantsIt()
{
    ProofOffice office;
    ReviewRules rules;
    rules.dateFollowsSignOff = false;
    ReviewOffice::must(office.as("admin").people().setRules(rules));
    office.bringTo(IssueStage::Signed);
    QCOMPARE(office.as("editor").issue(office.issue)->date, QDate(2024, 2, 22));
    QVERIFY(office.proof().signOffs(office.issue).first().dateBefore.isNull());
}

void TestSignOff::asksWhereTheClockWentBack()
{
    ProofOffice office;
    office.bringTo(IssueStage::CleanProof);
    office.temp.clock.set(QDateTime(QDate(2010, 1, 1), QTime(0, 5), Qt::UTC)); // an empty battery
    const MaybeRefusal refused = office.proof("signer").sign(office.issue, {});
    QVERIFY(refused && refused->reason.contains(u"2010"_s) && refused->reason.contains(u"2024"_s) && !refused->next.isEmpty());
    QCOMPARE(office.issueStage(), IssueStage::CleanProof);
    QVERIFY(!office.proof("signer").sign(office.issue, {}, 0, ProofVerbs::DateCheck::Confirmed));
    QCOMPARE(office.as("editor").issue(office.issue)->date, QDate(2010, 1, 1));
}

void TestSignOff::withdrawsWithAReason()
{
    ProofOffice office;
    office.bringTo(IssueStage::Signed);
    QVERIFY(office.proof("signer").withdrawSignOff(office.issue, {}));
    QVERIFY(office.proof("editor").withdrawSignOff(office.issue, u"再核一遍"_s)); // the signer's
    QVERIFY(!office.proof("signer").withdrawSignOff(office.issue, u"再核一遍"_s));
    QCOMPARE(office.issueStage(), IssueStage::CleanProof);
    const SignOff signOff = office.proof().signOffs(office.issue).first();
    QVERIFY(!signOff.voidedAt.isNull());
    QCOMPARE(signOff.voidedReason, u"再核一遍"_s);
    // The clean proof was read with the date of before: it comes back, and the proof still counts.
    QCOMPARE(office.as("editor").issue(office.issue)->date, QDate(2024, 2, 22));
    QVERIFY(office.proof().proofs(office.issue).last().voidedAt.isNull());
    QVERIFY(!office.proof("signer").sign(office.issue, {}));
    QCOMPARE(office.proof().signOffs(office.issue).last().position, 2);
}

void TestSignOff::publishesAndFreezes()
{
    ProofOffice office;
    office.bringTo(IssueStage::CleanProof);
    QVERIFY(office.proof().publish(office.issue)); // not signed
    office.bringTo(IssueStage::Signed);
    QVERIFY(office.proof("signer").publish(office.issue)); // the editor's
    QVERIFY(!office.proof().publish(office.issue));
    QCOMPARE(office.issueStage(), IssueStage::Published);
    const IssueAct act = office.proof().acts(office.issue).last();
    QCOMPARE(act.hash, office.proof().signOffs(office.issue).first().hash);
    QVERIFY(office.proof("signer").withdrawSignOff(office.issue, u"再核一遍"_s));
    QVERIFY(office.proof().backToAssembly(office.issue, u"再加一篇稿件"_s));
}

void TestSignOff::recordsErrata()
{
    ProofOffice office;
    Erratum erratum;
    erratum.issue = office.issue;
    erratum.article = office.first;
    erratum.place = u"第2页第5行"_s;
    erratum.printed = u"25人"_s;
    erratum.correct = u"26人"_s;
    office.bringTo(IssueStage::Signed);
    QVERIFY(!office.proof().addErratum(erratum)); // it can still be put right
    office.bringTo(IssueStage::Published);
    const QString before = issueHash(office.document());
    QVERIFY(office.proof().addErratum(erratum));
    QCOMPARE(office.proof().errata(office.issue).first().person, u"老editor"_s);
    QCOMPARE(issueHash(office.document()), before);
    erratum.correct = erratum.printed;
    QVERIFY(!office.proof().addErratum(erratum));
    erratum.correct = u"26人"_s;
    erratum.article = office.at(ArticleStage::Accepted);
    QVERIFY(!office.proof().addErratum(erratum)); // of another issue, or none
    QVERIFY(!office.proof("proofreader").addErratum(erratum));
}

QTEST_GUILESS_MAIN(TestSignOff)
#include "test_sign_off.moc"
