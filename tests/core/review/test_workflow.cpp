// SPDX-License-Identifier: Apache-2.0
#include "core/review/approval.h"
#include "core/review/separation.h"
#include "core/review/workflow.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

using Stage = ArticleStage;

class TestWorkflow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsItsOwnCodes();
    void everyStageIsReachedAndLeft();
    void stepsAreForRolesAndOwners();
    void saysWhatUnblocks_data();
    void saysWhatUnblocks();
    void namesThePeopleThatUnblock();
    void passesStandUntilReopened();
    void approvalFollowsTheHash();
    void keepsDutiesApart();
    void relaxesWithAReason();
};

namespace {

ArticleAct actOf(const char *verb, Stage from, Stage to, const char *hash, AccountId who = {}, std::optional<ReviewLevel> level = {})
{
    ArticleAct act;
    act.verb = QString::fromLatin1(verb);
    act.from = from;
    act.to = to;
    act.hash = QString::fromLatin1(hash);
    act.account = who;
    act.level = level;
    act.verdict = level ? std::optional(Verdict::Pass) : std::nullopt;
    return act;
}

const AccountId first{QUuid(u"{00000000-0000-0000-0000-000000000001}"_s)};
const AccountId second{QUuid(u"{00000000-0000-0000-0000-000000000002}"_s)};
const AccountId last{QUuid(u"{00000000-0000-0000-0000-000000000003}"_s)};

QList<ArticleAct> reviewed(Stage end = Stage::Accepted)
{
    return {actOf("submit-article", Stage::Draft, Stage::Submitted, "a"),
            actOf("review-article", Stage::Submitted, Stage::SecondReview, "a", first, ReviewLevel::First),
            actOf("review-article", Stage::SecondReview, Stage::FinalReview, "b", second, ReviewLevel::Second),
            actOf("review-article", Stage::FinalReview, end, "b", last, ReviewLevel::Final)};
}

} // namespace

void TestWorkflow::readsItsOwnCodes()
{
    for (const ReviewLevel level : {ReviewLevel::First, ReviewLevel::Second, ReviewLevel::Final}) {
        QVERIFY(parseReviewLevel(levelCode(level)) == level);
        QVERIFY(levelOf(stageOf(level)) == level);
    }
    for (const Verdict verdict : {Verdict::Pass, Verdict::Return, Verdict::Reject})
        QVERIFY(parseVerdict(verdictCode(verdict)) == verdict);
    QVERIFY(!parseReviewLevel(u"third"_s) && !parseVerdict(u""_s));
    for (const QString &code : rejectionCodes())
        QVERIFY(rejectionName(code) != code);
    for (const ArticleStep &step : articleSteps())
        QVERIFY2(stepName(QString::fromLatin1(step.verb)) != QLatin1StringView(step.verb), step.verb);
}

void TestWorkflow::everyStageIsReachedAndLeft()
{
    for (const Stage stage : allArticleStages()) {
        const auto steps = articleSteps();
        QVERIFY(stage == Stage::Draft || std::any_of(steps.begin(), steps.end(), [&](const ArticleStep &step) { return step.to == stage && step.from != stage; }));
        const bool left = std::any_of(steps.begin(), steps.end(), [&](const ArticleStep &step) { return step.from == stage && step.to != stage; });
        QCOMPARE(left, stage != Stage::Merged);
    }
}

void TestWorkflow::stepsAreForRolesAndOwners()
{
    QVERIFY(stepsFrom(Stage::Draft, {}, false).isEmpty());
    QCOMPARE(stepsFrom(Stage::Draft, {}, true).first()->verb, "submit-article");
    QVERIFY(stepsFrom(Stage::SecondReview, OfficeRole::FirstReviewer, true).isEmpty());
    QCOMPARE(stepsFrom(Stage::SecondReview, OfficeRole::SecondReviewer, false).size(), 3);
    for (const Stage stage : allArticleStages()) {
        for (const ArticleStep *step : stepsFrom(stage, Roles::fromInt(0x1ff), true))
            QVERIFY(!step->byItself());
    }
}

void TestWorkflow::saysWhatUnblocks_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("draft first") << u"place-article"_s << u"returned"_s << u"First: “Submit”, by its owner."_s;
    QTest::newRow("first review") << u"place-article"_s << u"submitted"_s << u"First: “First review”, by first reviewer."_s;
    QTest::newRow("second review") << u"place-article"_s << u"second-review"_s << u"First: “Second review”, by second reviewer."_s;
    QTest::newRow("handed in") << u"submit-article"_s << u"final-review"_s << u"First: “Return”, by editor."_s;
    QTest::newRow("in an issue") << u"place-article"_s << u"placed"_s << u"First: “Take out of the issue”, by editor."_s;
    QTest::newRow("set aside") << u"hold-article"_s << u"rejected"_s << u"First: “Reconsider”, by editor."_s;
    QTest::newRow("held over") << u"place-article"_s << u"held"_s << u"First: “Take up again”, by editor."_s;
    QTest::newRow("gone") << u"submit-article"_s << u"merged"_s << QString();
}

void TestWorkflow::saysWhatUnblocks()
{
    QFETCH(QString, verb);
    QFETCH(QString, stage);
    QFETCH(QString, sentence);
    QCOMPARE(whatUnblocks(verb, *parseArticleStage(stage)), sentence);
}

void TestWorkflow::namesThePeopleThatUnblock()
{
    const auto who = [](const ArticleStep &step) { return step.level == ReviewLevel::Second ? u"李主任"_s : u"?"_s; };
    QVERIFY(whatUnblocks(u"review-article"_s, Stage::SecondReview, who, ReviewLevel::Final).contains(u"李主任"_s));
}

void TestWorkflow::passesStandUntilReopened()
{
    QList<ArticleAct> acts = reviewed();
    QCOMPARE(standingPasses(acts).size(), 3);
    acts.append(actOf("reopen-article", Stage::Accepted, Stage::SecondReview, "c"));
    QCOMPARE(standingPasses(acts).size(), 1);
    QCOMPARE(passedBy(last, acts), QList{ReviewLevel::Final});
    acts.append(actOf("return-article", Stage::SecondReview, Stage::Returned, "c"));
    acts.append(actOf("submit-article", Stage::Returned, Stage::Submitted, "d"));
    QVERIFY(standingPasses(acts).isEmpty());
    QVERIFY(passedBy(last, acts).isEmpty());
}

void TestWorkflow::approvalFollowsTheHash()
{
    QVERIFY(approvedHash({}).isEmpty());
    QList<ArticleAct> acts = reviewed(Stage::Placed);
    QCOMPARE(approvedHash(acts), u"b"_s);
    acts.append(actOf("carry-approval", Stage::Placed, Stage::Placed, "c"));
    QCOMPARE(approvedHash(acts), u"c"_s);
    acts.append(actOf("unplace-article", Stage::Placed, Stage::Accepted, "c"));
    acts.append(actOf("hold-article", Stage::Accepted, Stage::Held, "c"));
    QCOMPARE(approvedHash(acts), u"c"_s);
    acts.append(actOf("reopen-article", Stage::Accepted, Stage::SecondReview, "d"));
    QVERIFY(approvedHash(acts).isEmpty());
    acts.append(actOf("carry-approval", Stage::Placed, Stage::Placed, "e"));
    QVERIFY(approvedHash(acts).isEmpty()); // there was nothing to carry
}

void TestWorkflow::keepsDutiesApart()
{
    const auto may = [](ReviewLevel level, const Involvement &person) { return separationOf(level, person, {}).has_value(); };
    const ReviewLevel all[] = {ReviewLevel::First, ReviewLevel::Second, ReviewLevel::Final};
    for (const ReviewLevel level : all) {
        QVERIFY(may(level, {}));
        QVERIFY(!may(level, {true, {}, {}}));
        for (const ReviewLevel passed : all)
            QCOMPARE(may(level, {false, {}, {passed}}), level == passed);
    }
    // Editing is part of the first review, and of nobody else's.
    QVERIFY(may(ReviewLevel::First, {false, {Stage::Submitted, Stage::FirstReview}, {}}));
    QVERIFY(!may(ReviewLevel::Second, {false, {Stage::FirstReview}, {}}));
    QVERIFY(!may(ReviewLevel::Final, {false, {Stage::Submitted}, {}}));
    // What a reviewer changes at his own stage is his review.
    QVERIFY(may(ReviewLevel::Second, {false, {Stage::SecondReview}, {}}));
    QVERIFY(!may(ReviewLevel::Final, {false, {Stage::SecondReview}, {}}));
    QVERIFY(!may(ReviewLevel::Final, {false, {Stage::FinalReview, Stage::Placed}, {}}));
}

void TestWorkflow::relaxesWithAReason()
{
    ReviewRules rules;
    rules.authorReviews = {true, u"只有两人"_s};
    QCOMPARE(*separationOf(ReviewLevel::First, {}, rules), QString());
    QCOMPARE(*separationOf(ReviewLevel::First, {true, {}, {}}, rules), u"只有两人"_s);
    QVERIFY(!separationOf(ReviewLevel::Second, {true, {}, {ReviewLevel::First}}, rules));
    rules.severalReviews = {true, u"代审"_s};
    QCOMPARE(*separationOf(ReviewLevel::Second, {true, {}, {ReviewLevel::First}}, rules), u"只有两人; 代审"_s);
}

QTEST_GUILESS_MAIN(TestWorkflow)
#include "test_workflow.moc"
