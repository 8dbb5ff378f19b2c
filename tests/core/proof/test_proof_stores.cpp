// SPDX-License-Identifier: Apache-2.0
#include "core/issues/issue_hash.h"
#include "core/proof/issue_frame.h"
#include "core/proof/proof_store.h"
#include "core/proof/sign_off_store.h"
#include "core/store/transaction.h"
#include "tests/support/sample_texts.h"
#include "tests/support/temp_desk.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

Proof proofOf(IssueId issue, int position)
{
    Proof proof;
    proof.id = ProofId::create();
    proof.issue = issue;
    proof.round = ProofRound::Second;
    proof.position = position;
    proof.hash = u"abc"_s;
    proof.frame = frameColumn(fullIssue());
    proof.openedBy = u"张三"_s;
    proof.openedAt = QDateTime(QDate(2024, 2, 19), QTime(2, 0), Qt::UTC);
    proof.account = AccountId::create();
    proof.person = u"李四"_s;
    proof.relaxation = u"只有一人"_s;
    proof.texts = {{ArticleId::create(), RevisionId::create(), u"h1"_s}, {ArticleId::create(), RevisionId::create(), u"h2"_s}};
    return proof;
}

Correction correctionOf(const Proof &proof, int number, int page, int line)
{
    Correction correction;
    correction.id = CorrectionId::create();
    correction.proof = proof.id;
    correction.number = number;
    correction.article = proof.texts.first().article;
    correction.revision = proof.texts.first().revision;
    correction.kind = CorrectionKind::Transpose;
    correction.page = page;
    correction.line = line;
    correction.block = 2;
    correction.start = 7;
    correction.length = 2;
    correction.original = u"点重"_s;
    correction.replacement = u"重点"_s;
    correction.note = u"对调"_s;
    correction.account = proof.account;
    correction.person = proof.person;
    correction.at = proof.openedAt.addSecs(60);
    return correction;
}

} // namespace

class TestProofStores : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void keepsRoundsWithTheirTexts();
    void keepsCorrections();
    void keepsSignOffsActsAndErrata();
    void keepsTheFrameOfAnIssue();
    void saysWhatDiffers();
};

void TestProofStores::keepsRoundsWithTheirTexts()
{
    TempDesk temp;
    const IssueId issue = *temp.desk().importIssue(fullIssue());
    ProofStore store(temp.database());
    Proof first = proofOf(issue, 1);
    const Proof second = proofOf(issue, 2);
    Transaction transaction(temp.database());
    store.insert(second);
    store.insert(first);
    const QList<Proof> all = store.list(issue);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).id, first.id);
    QCOMPARE(all.at(0).version, 1);
    QCOMPARE(all.at(0).round, ProofRound::Second);
    QCOMPARE(all.at(0).frame, first.frame);
    QCOMPARE(all.at(0).person, u"李四"_s);
    QCOMPARE(all.at(0).account, first.account);
    QCOMPARE(all.at(0).openedAt, first.openedAt);
    QCOMPARE(all.at(0).relaxation, u"只有一人"_s);
    QCOMPARE(all.at(1).texts.size(), 2);
    QCOMPARE(all.at(1).texts.at(1).article, second.texts.at(1).article);
    QCOMPARE(all.at(1).texts.at(1).revision, second.texts.at(1).revision);
    QCOMPARE(all.at(1).texts.at(1).hash, u"h2"_s);
    QVERIFY(all.at(0).isOpen());
    QVERIFY(store.hasAny(issue) && !store.hasAny(IssueId::create()));

    first = all.at(0);
    first.closedAt = first.openedAt.addSecs(5);
    QVERIFY(store.update(first));
    QVERIFY(!store.update(first)); // somebody was faster
    QCOMPARE(store.find(first.id)->closedAt, first.closedAt);
    first = *store.find(first.id);
    first.voidedAt = first.closedAt;
    first.voidedReason = u"改了"_s;
    QVERIFY(store.update(first));
    QCOMPARE(store.find(first.id)->voidedReason, u"改了"_s);
    QVERIFY(!store.find(ProofId::create()));
}

void TestProofStores::keepsCorrections()
{
    TempDesk temp;
    const IssueId issue = *temp.desk().importIssue(fullIssue());
    ProofStore store(temp.database());
    const Proof proof = proofOf(issue, 1);
    Transaction transaction(temp.database());
    store.insert(proof);
    QCOMPARE(store.lastNumber(proof.id), 0);
    store.insert(correctionOf(proof, 1, 3, 4));
    store.insert(correctionOf(proof, 2, 1, 20));
    store.insert(correctionOf(proof, 3, 1, 9));
    QCOMPARE(store.lastNumber(proof.id), 3);
    QList<Correction> all = store.corrections(proof.id);
    QCOMPARE((QList<int>{all.at(0).number, all.at(1).number, all.at(2).number}), (QList<int>{3, 2, 1}));
    QCOMPARE(store.corrections(issue).size(), 3);
    Correction one = all.first();
    const Correction wanted = correctionOf(proof, 3, 1, 9);
    QCOMPARE(one.kind, CorrectionKind::Transpose);
    QCOMPARE(one.article, wanted.article);
    QCOMPARE(one.revision, wanted.revision);
    QCOMPARE(std::make_tuple(one.page, one.line, one.block, one.start, one.length), std::make_tuple(1, 9, 2, 7, 2));
    QCOMPARE(one.original + one.replacement + one.note + one.person, u"点重重点对调李四"_s);
    QCOMPARE(one.at, wanted.at);
    QCOMPARE(one.state, CorrectionState::Open);
    QVERIFY(one.settledAt.isNull() && one.checkedAt.isNull());

    one.state = CorrectionState::Done;
    one.settledBy = u"张三"_s;
    one.settledAt = one.at.addSecs(9);
    one.settledReason = u"因为"_s;
    one.settledRevision = RevisionId::create();
    one.checkedBy = u"李四"_s;
    one.checkedAt = one.at.addSecs(10);
    QVERIFY(store.update(one));
    QVERIFY(!store.update(one));
    const Correction done = *store.findCorrection(one.id);
    QCOMPARE(done.state, CorrectionState::Done);
    QCOMPARE(done.settledBy + done.settledReason + done.checkedBy, u"张三因为李四"_s);
    QCOMPARE(done.settledRevision, one.settledRevision);
    QCOMPARE(done.settledAt, one.settledAt);
    QCOMPARE(done.checkedAt, one.checkedAt);
}

void TestProofStores::keepsSignOffsActsAndErrata()
{
    TempDesk temp;
    const IssueId issue = *temp.desk().importIssue(fullIssue());
    SignOffStore store(temp.database());
    Transaction transaction(temp.database());
    const QDateTime at(QDate(2024, 2, 20), QTime(9, 30, 1, 25), Qt::UTC);
    SignOff signOff{SignOffId::create(), issue, 1, u"hash"_s, AccountId::create(), u"王主任"_s, at, u"同意印发"_s, QDate(2024, 2, 22), u"{}"_s, {}, {}};
    store.insert(signOff);
    QCOMPARE(store.list(issue).first().opinion, u"同意印发"_s);
    QCOMPARE(store.list(issue).first().dateBefore, QDate(2024, 2, 22));
    QCOMPARE(store.list(issue).first().at, at);
    QCOMPARE(store.list(issue).first().account, signOff.account);
    QVERIFY(store.list(issue).first().voidedAt.isNull());
    store.setAnchor(signOff.id, u"{\"a\":1}"_s);
    QCOMPARE(store.list(issue).first().anchor, u"{\"a\":1}"_s);
    signOff.voidedAt = at.addSecs(1);
    signOff.voidedReason = u"撤回"_s;
    store.markVoid(signOff);
    QCOMPARE(store.list(issue).first().voidedReason, u"撤回"_s);
    QCOMPARE(store.list(issue).first().voidedAt, signOff.voidedAt);

    store.insert(IssueAct{ActId::create(), issue, 1, u"sign-issue"_s, IssueStage::CleanProof, IssueStage::Signed, u"hash"_s, signOff.account, u"王主任"_s, u"pc"_s, at, u"因"_s, u"兼"_s});
    const IssueAct act = store.acts(issue).first();
    QCOMPARE(act.verb + act.hash + act.person + act.host + act.reason + act.relaxation, u"sign-issuehash王主任pc因兼"_s);
    QCOMPARE(act.from, IssueStage::CleanProof);
    QCOMPARE(act.to, IssueStage::Signed);
    QCOMPARE(act.at, at);

    store.insert(Erratum{ErratumId::create(), issue, ArticleId(), u"第3页第7行"_s, u"徐光照"_s, u"徐光启"_s, u"人名"_s, signOff.account, u"编辑"_s, at});
    const Erratum erratum = store.errata(issue).first();
    QCOMPARE(erratum.place + erratum.printed + erratum.correct + erratum.note + erratum.person, u"第3页第7行徐光照徐光启人名编辑"_s);
    QVERIFY(erratum.article.isNull());
}

void TestProofStores::keepsTheFrameOfAnIssue()
{
    IssueDocument issue = fullIssue();
    for (SectionDocument &section : issue.sections) {
        section.id = SectionId::create();
        for (ArticleDocument &article : section.articles)
            article.id = ArticleId::create();
    }
    IssueDocument back = issueFromFrame(frameColumn(issue));
    QVERIFY(issueHash(back) != issueHash(issue));
    QCOMPARE(back.sections.at(1).articles.at(0).id, issue.sections.at(1).articles.at(0).id);
    for (qsizetype section = 0; section < issue.sections.size(); ++section) {
        for (qsizetype article = 0; article < issue.sections.at(section).articles.size(); ++article) {
            back.sections[section].articles[article].titleLines = issue.sections.at(section).articles.at(article).titleLines;
            back.sections[section].articles[article].manuscript = issue.sections.at(section).articles.at(article).manuscript;
        }
    }
    QCOMPARE(issueHash(back), issueHash(issue)); // with its texts it is all that was printed
}

void TestProofStores::saysWhatDiffers()
{
    IssueDocument before = fullIssue();
    for (SectionDocument &section : before.sections) {
        for (ArticleDocument &article : section.articles)
            article.id = ArticleId::create();
    }
    QCOMPARE(whatDiffers(before, before), QString());
    IssueDocument after = before;
    after.sections[0].articles[0].manuscript.blocks[0].text += u"！"_s;
    QCOMPARE(whatDiffers(before, after), u"the text of “召开老同志新春座谈会”"_s);
    after = before;
    after.sections[1].articles.swapItemsAt(0, 1);
    QCOMPARE(whatDiffers(before, after), u"the sections or their order"_s);
    after = before;
    after.sections[1].articles.removeFirst();
    after.date = after.date.addDays(1);
    QCOMPARE(whatDiffers(before, after), u"“青山区扎实开展能力提升活动” was taken out, the date"_s);
    after = before;
    after.sections[0].articles[0].contributors.clear();
    after.bulletin += u"x"_s;
    after.colophon.email.clear();
    after.templateName.clear();
    after.sections[1].articles[0].titleLines = {u"另题"_s};
    QCOMPARE(whatDiffers(before, after), u"the credit of “召开老同志新春座谈会”, the text of “另题”, the masthead, the distribution or the colophon and more"_s);
}

QTEST_GUILESS_MAIN(TestProofStores)
#include "test_proof_stores.moc"
