// SPDX-License-Identifier: Apache-2.0
#include "core/audit/audit_log.h"
#include "tests/core/desk/proof_office.h"

using namespace bulletin;
using namespace Qt::StringLiterals;

class TestCorrections : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void marksWhatStandsThere();
    void isMarkedByTheReaderOrTheEditor();
    void settlingChangesTheTextAndKeepsTheReview();
    void settlesOneAfterTheOther();
    void followsAChangedText();
    void refusesATextThatIsGone();
    void declinesWithAReason();
    void checksWhatWasMade();
    void marksTheIssueItself();
    void keepsTheSecondOfTwo();
    void namesItsPlaceInTheRecord();
};

void TestCorrections::marksWhatStandsThere()
{
    ProofOffice office;
    const ProofId first = *office.open(ProofRound::First);
    ProofVerbs &reader = office.proof("proofreader");
    // Against the frozen text, whatever the article has become.
    ReviewOffice::must(office.save(office.first, "editor", u"完全另写的文字。"_s));
    Correction wanted = office.correction(first, office.first, CorrectionKind::Replace, u"25人"_s, u"26人"_s);
    const auto marked = reader.correct(wanted);
    QVERIFY(marked);
    const Correction stored = office.stored(*marked);
    QCOMPARE(stored.number, 1);
    QCOMPARE(stored.person, u"老proofreader"_s);
    QCOMPARE(stored.state, CorrectionState::Open);
    QVERIFY(stored.revision == office.proof().proof(first)->texts.first().revision);
    ++wanted.start;
    QVERIFY(!reader.correct(wanted));
    wanted = office.correction(first, ArticleId::create(), CorrectionKind::Replace, u"25人"_s, u"26人"_s);
    QVERIFY(!reader.correct(wanted));
    wanted = office.correction(first, office.first, CorrectionKind::Replace, u"25人"_s, u"26人"_s);
    wanted.line = -1;
    QVERIFY(!reader.correct(wanted));
    wanted = office.correction(first, office.first, CorrectionKind::Delete, u"，"_s);
    QCOMPARE(office.stored(*reader.correct(wanted)).number, 2);
}

void TestCorrections::isMarkedByTheReaderOrTheEditor()
{
    ProofOffice office;
    const ProofId first = *office.open(ProofRound::First);
    const Correction wanted = office.correction(first, office.first, CorrectionKind::Replace, u"25人"_s, u"26人"_s);
    const auto other = office.proof("proofreader2").correct(wanted);
    QVERIFY(!other && other.error().kind == Refusal::Kind::Rights && other.error().next.contains(u"老proofreader"_s));
    QVERIFY(office.proof("editor").correct(wanted)); // marks made on paper
    QVERIFY(!office.proof("signer").correct(wanted));
}

void TestCorrections::settlingChangesTheTextAndKeepsTheReview()
{
    ProofOffice office;
    const ProofId first = *office.open(ProofRound::First);
    const RevisionId before = office.head(office.first);
    const CorrectionId id = *office.proof("proofreader").correct(office.correction(first, office.first, CorrectionKind::Replace, u"25人"_s, u"26人"_s));
    QVERIFY(office.settle(id, "proofreader")); // the editor's
    QVERIFY(!office.settle(id));
    QCOMPARE(office.text(office.first), u"本室召开学习会，共26人参加。"_s);
    QVERIFY(office.head(office.first) != before);
    const Correction done = office.stored(id);
    QCOMPARE(done.state, CorrectionState::Done);
    QCOMPARE(done.settledBy, u"老editor"_s);
    QVERIFY(done.settledRevision == office.head(office.first));
    QVERIFY(office.stage(office.first) == ArticleStage::Placed);
    QVERIFY(office.as("editor").review().isApproved(office.first));
    QVERIFY(office.settle(id)); // once
    // A stet changes nothing, and is settled all the same.
    const CorrectionId stet = *office.proof("proofreader").correct(office.correction(first, office.second, CorrectionKind::Stet, u"召开"_s));
    const RevisionId head = office.head(office.second);
    QVERIFY(!office.settle(stet));
    QVERIFY(office.head(office.second) == head && office.stored(stet).settledRevision == head);
}

void TestCorrections::settlesOneAfterTheOther()
{
    ProofOffice office;
    const ProofId first = *office.open(ProofRound::First);
    const auto mark = [&](CorrectionKind kind, const QString &original, const QString &replacement) {
        const auto marked = office.proof("proofreader").correct(office.correction(first, office.first, kind, original, replacement));
        ReviewOffice::must(marked);
        return *marked;
    };
    const QList<CorrectionId> all{mark(CorrectionKind::Replace, u"本室"_s, u"市委党史研究室"_s), mark(CorrectionKind::Insert, u"学习"_s, u"交流"_s), mark(CorrectionKind::Replace, u"25"_s, u"30"_s),
                                  mark(CorrectionKind::Delete, u"共"_s, QString())};
    for (const CorrectionId &id : all)
        QVERIFY(!office.settle(id));
    QCOMPARE(office.text(office.first), u"市委党史研究室召开学习交流会，30人参加。"_s);
    QVERIFY(office.as("editor").review().isApproved(office.first));
}

void TestCorrections::followsAChangedText()
{
    ProofOffice office;
    const ProofId first = *office.open(ProofRound::First);
    const CorrectionId id = *office.proof("proofreader").correct(office.correction(first, office.first, CorrectionKind::Replace, u"25人"_s, u"26人"_s));
    ReviewOffice::must(office.save(office.first, "editor", u"昨日，本室召开学习会，共25人参加。"_s));
    QVERIFY(!office.settle(id));
    QCOMPARE(office.text(office.first), u"昨日，本室召开学习会，共26人参加。"_s);
    QVERIFY(!office.as("editor").review().isApproved(office.first)); // a correction approves nothing that was not
}

void TestCorrections::refusesATextThatIsGone()
{
    ProofOffice office;
    const ProofId first = *office.open(ProofRound::First);
    const CorrectionId id = *office.proof("proofreader").correct(office.correction(first, office.first, CorrectionKind::Replace, u"25人"_s, u"26人"_s));
    ReviewOffice::must(office.save(office.first, "editor", u"昨日，本室召开学习会，共26人参加。"_s));
    const MaybeRefusal refused = office.settle(id);
    QVERIFY(refused && refused->kind == Refusal::Kind::Conflict && !refused->next.isEmpty());
    QCOMPARE(office.stored(id).state, CorrectionState::Open);
    QVERIFY(!office.proof().decline(id, office.stored(id).version, u"已经改好了"_s));
}

void TestCorrections::declinesWithAReason()
{
    ProofOffice office;
    const ProofId first = *office.open(ProofRound::First);
    const CorrectionId id = *office.proof("proofreader").correct(office.correction(first, office.first, CorrectionKind::Replace, u"25人"_s, u"26人"_s));
    QVERIFY(office.proof().decline(id, office.stored(id).version, u"不"_s));
    QVERIFY(office.proof("proofreader").decline(id, office.stored(id).version, u"查过签到表"_s));
    QVERIFY(!office.proof().decline(id, office.stored(id).version, u"查过签到表"_s));
    QCOMPARE(office.stored(id).settledReason, u"查过签到表"_s);
    QCOMPARE(office.stored(id).state, CorrectionState::Declined);
    QVERIFY(office.check(id)); // nothing was made
    QVERIFY(!office.close(first));
    QVERIFY(office.open(ProofRound::Second)); // declined is settled
}

void TestCorrections::checksWhatWasMade()
{
    ProofOffice office;
    const ProofId first = *office.open(ProofRound::First);
    const CorrectionId id = *office.proof("proofreader").correct(office.correction(first, office.first, CorrectionKind::Replace, u"25人"_s, u"26人"_s));
    const MaybeRefusal early = office.check(id);
    QVERIFY(early && !early->next.isEmpty());
    QVERIFY(!office.settle(id));
    QVERIFY(office.check(id, "signer"));
    QVERIFY(!office.check(id, "proofreader2"));
    QCOMPARE(office.stored(id).checkedBy, u"老proofreader2"_s);
    QVERIFY(office.check(id)); // once
}

void TestCorrections::marksTheIssueItself()
{
    ProofOffice office;
    const ProofId first = *office.open(ProofRound::First);
    Correction wanted = office.correction(first, ArticleId(), CorrectionKind::Replace, u"没有这个单位"_s, u"另一个"_s);
    QVERIFY(!office.proof("proofreader").correct(wanted));
    wanted.original = u"各区县史志办"_s;
    const CorrectionId id = *office.proof("proofreader").correct(wanted);
    const MaybeRefusal unchanged = office.settle(id);
    QVERIFY(unchanged && unchanged->kind == Refusal::Kind::Workflow);
    Issue properties = *office.as("editor").issue(office.issue);
    properties.distribution.last().recipients = u"各区（县）史志办"_s;
    ReviewOffice::must(office.as("editor").updateIssue(properties));
    QVERIFY(!office.settle(id));
}

void TestCorrections::keepsTheSecondOfTwo()
{
    ProofOffice office;
    const ProofId first = *office.open(ProofRound::First);
    const CorrectionId id = *office.proof("proofreader").correct(office.correction(first, office.first, CorrectionKind::Replace, u"25人"_s, u"26人"_s));
    const qint64 read = office.stored(id).version;
    QVERIFY(!office.proof().settle(id, read));
    const MaybeRefusal late = office.proof().decline(id, read, u"查过签到表"_s);
    QVERIFY(late && late->kind == Refusal::Kind::Conflict);
    QVERIFY(office.proof().settle(CorrectionId::create(), 1));
}

void TestCorrections::namesItsPlaceInTheRecord()
{
    ProofOffice office;
    const ProofId first = *office.open(ProofRound::First);
    const CorrectionId id = *office.proof("proofreader").correct(office.correction(first, office.first, CorrectionKind::Replace, u"25人"_s, u"26人"_s));
    ReviewOffice::must(office.settle(id));
    const Event event = AuditLog(office.temp.database()).head();
    QCOMPARE(event.verb, u"settle-correction"_s);
    QCOMPARE(event.subject, office.first.text());
    const QJsonObject details = QJsonDocument::fromJson(event.details.toUtf8()).object();
    QCOMPARE(details.value(u"page"_s).toInt(), 2);
    QCOMPARE(details.value(u"line"_s).toInt(), 5);
    QCOMPARE(details.value(u"round"_s).toString(), u"first"_s);
    QCOMPARE(details.value(u"title"_s).toString(), u"学习会"_s);
    QCOMPARE(details.value(u"issue"_s).toString(), office.issue.text());
    QCOMPARE(details.value(u"revisions"_s).toArray().size(), 1);
}

QTEST_GUILESS_MAIN(TestCorrections)
#include "test_corrections.moc"
