// SPDX-License-Identifier: Apache-2.0
#include "core/people/rights.h"
#include "core/proof/proof.h"
#include "core/proof/sign_off.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

class TestIssueWorkflow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesForwardOneStageAtATime();
    void comesBackOnlyByNamedSteps();
    void agreesWithTheRights();
    void namesTheStepThatUnblocks();
    void namesItsCodes();
};

void TestIssueWorkflow::goesForwardOneStageAtATime()
{
    const QList<IssueStage> stages = allIssueStages();
    for (qsizetype i = 0; i + 1 < stages.size(); ++i) {
        const auto steps = issueStepsFrom(stages.at(i), Roles(OfficeRole::Editor) | OfficeRole::Signer);
        QVERIFY(!steps.isEmpty());
        QCOMPARE(steps.first()->to, stages.at(i + 1)); // the first one is the way ahead
        for (const IssueStep *step : steps)
            QVERIFY(step->to <= stages.at(i + 1));
    }
    QVERIFY(issueStepsFrom(IssueStage::Published, Roles::fromInt(~0)).isEmpty());
}

void TestIssueWorkflow::comesBackOnlyByNamedSteps()
{
    for (const IssueStep &step : issueSteps()) {
        const bool automatic = !step.roles;
        QCOMPARE(step.to < step.from, step.reason || automatic); // whoever sends it back says why
        if (automatic)
            QCOMPARE(step.to, IssueStage::ThirdProof);
    }
    QVERIFY(findIssueStep(u"withdraw-sign-off"_s, IssueStage::Signed));
    QVERIFY(!findIssueStep(u"sign-issue"_s, IssueStage::ThirdProof));
    QVERIFY(!findIssueStep(u"back-to-assembly"_s, IssueStage::Signed));
}

void TestIssueWorkflow::agreesWithTheRights()
{
    for (const IssueStep &step : issueSteps()) {
        if (!step.roles)
            continue;
        const Right *right = rightOf(QLatin1StringView(step.verb));
        QVERIFY2(right, step.verb);
        QCOMPARE(right->roles, step.roles);
        QVERIFY(right->needsAccounts);
    }
}

void TestIssueWorkflow::namesTheStepThatUnblocks()
{
    QVERIFY(whatUnblocks(u"sign-issue"_s, IssueStage::SecondProof).contains(issueStepName(u"open-proof"_s)));
    QVERIFY(whatUnblocks(u"sign-issue"_s, IssueStage::SecondProof).contains(roleName(OfficeRole::Editor)));
    QVERIFY(whatUnblocks(u"publish-issue"_s, IssueStage::CleanProof).contains(roleName(OfficeRole::Signer)));
    for (const IssueStage stage : allIssueStages())
        QVERIFY(!whatUnblocks(u"sign-issue"_s, stage).isEmpty());
}

void TestIssueWorkflow::namesItsCodes()
{
    for (const ProofRound round : {ProofRound::First, ProofRound::Second, ProofRound::Third, ProofRound::Clean}) {
        QCOMPARE(parseProofRound(roundCode(round)), round);
        QCOMPARE(roundOf(stageOf(round)), round);
    }
    QVERIFY(!roundOf(IssueStage::Signed));
    QStringList kinds;
    for (const CorrectionKind kind : allCorrectionKinds()) {
        QCOMPARE(parseCorrectionKind(kindCode(kind)), kind);
        kinds.append(kindCode(kind));
    }
    QCOMPARE(kinds.join(u' '), u"replace delete insert transpose join new-paragraph move stet space"_s);
    for (const CorrectionState state : {CorrectionState::Open, CorrectionState::Done, CorrectionState::Declined})
        QCOMPARE(parseCorrectionState(stateCode(state)), state);
    QVERIFY(!parseCorrectionKind(u"improve"_s));
}

QTEST_GUILESS_MAIN(TestIssueWorkflow)
#include "test_issue_workflow.moc"
