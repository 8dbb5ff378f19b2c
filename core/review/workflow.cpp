// SPDX-License-Identifier: Apache-2.0
#include "core/review/workflow.h"

#include <QCoreApplication>
#include <QMap>

namespace bulletin {
namespace {

struct WorkflowTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Workflow)
};

using Stage = ArticleStage;
using Reason = ArticleStep::Reason;
constexpr Roles nobody = {};
constexpr Roles editor = OfficeRole::Editor;
constexpr Roles first = OfficeRole::FirstReviewer;
constexpr Roles second = OfficeRole::SecondReviewer;
constexpr Roles last = OfficeRole::FinalReviewer;
constexpr auto firstReview = ReviewLevel::First;
constexpr auto secondReview = ReviewLevel::Second;
constexpr auto finalReview = ReviewLevel::Final;

constexpr ArticleStep table[] = {
    {"submit-article", Stage::Draft, Stage::Submitted, nobody, true},
    {"submit-article", Stage::Returned, Stage::Submitted, nobody, true},
    {"withdraw-article", Stage::Submitted, Stage::Draft, nobody, true},
    {"receive-article", Stage::Submitted, Stage::FirstReview, editor},
    // the three reviews; who takes a text in may pass it at once
    {"review-article", Stage::Submitted, Stage::SecondReview, first, false, firstReview, Verdict::Pass},
    {"review-article", Stage::Submitted, Stage::Returned, first, false, firstReview, Verdict::Return, Reason::Words},
    {"review-article", Stage::Submitted, Stage::Rejected, first, false, firstReview, Verdict::Reject, Reason::Code},
    {"review-article", Stage::FirstReview, Stage::SecondReview, first, false, firstReview, Verdict::Pass},
    {"review-article", Stage::FirstReview, Stage::Returned, first, false, firstReview, Verdict::Return, Reason::Words},
    {"review-article", Stage::FirstReview, Stage::Rejected, first, false, firstReview, Verdict::Reject, Reason::Code},
    {"review-article", Stage::SecondReview, Stage::FinalReview, second, false, secondReview, Verdict::Pass},
    {"review-article", Stage::SecondReview, Stage::Returned, second, false, secondReview, Verdict::Return, Reason::Words},
    {"review-article", Stage::SecondReview, Stage::Rejected, second, false, secondReview, Verdict::Reject, Reason::Code},
    {"review-article", Stage::FinalReview, Stage::Accepted, last, false, finalReview, Verdict::Pass},
    {"review-article", Stage::FinalReview, Stage::Returned, last, false, finalReview, Verdict::Return, Reason::Words},
    {"review-article", Stage::FinalReview, Stage::Rejected, last, false, finalReview, Verdict::Reject, Reason::Code},
    // an approved text that is changed; one that never had its first review begins there
    {"reopen-article", Stage::Accepted, Stage::SecondReview, nobody},
    {"reopen-article", Stage::Accepted, Stage::FirstReview, nobody},
    {"reopen-article", Stage::Placed, Stage::SecondReview, nobody},
    {"reopen-article", Stage::Placed, Stage::FirstReview, nobody},
    // the editor's
    {"return-article", Stage::Submitted, Stage::Returned, editor, false, {}, {}, Reason::Words},
    {"return-article", Stage::FirstReview, Stage::Returned, editor, false, {}, {}, Reason::Words},
    {"return-article", Stage::SecondReview, Stage::Returned, editor, false, {}, {}, Reason::Words},
    {"return-article", Stage::FinalReview, Stage::Returned, editor, false, {}, {}, Reason::Words},
    {"return-article", Stage::Accepted, Stage::Returned, editor, false, {}, {}, Reason::Words},
    {"return-article", Stage::Placed, Stage::Returned, editor, false, {}, {}, Reason::Words},
    {"return-article", Stage::Held, Stage::Returned, editor, false, {}, {}, Reason::Words},
    {"reject-article", Stage::Submitted, Stage::Rejected, editor, false, {}, {}, Reason::Code},
    {"reject-article", Stage::FirstReview, Stage::Rejected, editor, false, {}, {}, Reason::Code},
    {"reject-article", Stage::SecondReview, Stage::Rejected, editor, false, {}, {}, Reason::Code},
    {"reject-article", Stage::FinalReview, Stage::Rejected, editor, false, {}, {}, Reason::Code},
    {"reject-article", Stage::Accepted, Stage::Rejected, editor, false, {}, {}, Reason::Code},
    {"reject-article", Stage::Placed, Stage::Rejected, editor, false, {}, {}, Reason::Code},
    {"reject-article", Stage::Held, Stage::Rejected, editor, false, {}, {}, Reason::Code},
    {"reconsider-article", Stage::Rejected, Stage::Submitted, editor, false, {}, {}, Reason::Words},
    {"hold-article", Stage::Accepted, Stage::Held, editor},
    {"hold-article", Stage::Placed, Stage::Held, editor},
    {"release-article", Stage::Held, Stage::Accepted, editor},
    {"place-article", Stage::Accepted, Stage::Placed, editor},
    {"place-article", Stage::Draft, Stage::Draft, nobody, true}, // an editor's own, reviewed where it stands
    {"unplace-article", Stage::Placed, Stage::Accepted, editor},
    {"unplace-article", Stage::Placed, Stage::Draft, editor}, // read back from a finished issue, never reviewed here
    {"unplace-article", Stage::Draft, Stage::Draft, editor},
    {"unplace-article", Stage::Submitted, Stage::Submitted, editor},
    {"unplace-article", Stage::FirstReview, Stage::FirstReview, editor},
    {"unplace-article", Stage::SecondReview, Stage::SecondReview, editor},
    {"unplace-article", Stage::FinalReview, Stage::FinalReview, editor},
    {"merge-articles", Stage::Submitted, Stage::Merged, editor},
    {"merge-articles", Stage::FirstReview, Stage::Merged, editor},
    {"merge-articles", Stage::SecondReview, Stage::Merged, editor},
    {"merge-articles", Stage::FinalReview, Stage::Merged, editor},
    {"merge-articles", Stage::Accepted, Stage::Merged, editor},
    {"merge-articles", Stage::Placed, Stage::Merged, editor},
    {"merge-articles", Stage::Held, Stage::Merged, editor},
};

struct VerbName {
    const char *verb;
    const char *name;
};

constexpr VerbName verbNames[] = {
    {"write-draft", QT_TRANSLATE_NOOP("bulletin::Workflow", "Write a draft")},
    {"submit-article", QT_TRANSLATE_NOOP("bulletin::Workflow", "Submit")},
    {"withdraw-article", QT_TRANSLATE_NOOP("bulletin::Workflow", "Withdraw")},
    {"receive-article", QT_TRANSLATE_NOOP("bulletin::Workflow", "Take in")},
    {"review-article", QT_TRANSLATE_NOOP("bulletin::Workflow", "Review")},
    {"reopen-article", QT_TRANSLATE_NOOP("bulletin::Workflow", "Changed after the final review")},
    {"carry-approval", QT_TRANSLATE_NOOP("bulletin::Workflow", "Corrected in proof")},
    {"return-article", QT_TRANSLATE_NOOP("bulletin::Workflow", "Return")},
    {"reject-article", QT_TRANSLATE_NOOP("bulletin::Workflow", "Do not use")},
    {"reconsider-article", QT_TRANSLATE_NOOP("bulletin::Workflow", "Reconsider")},
    {"hold-article", QT_TRANSLATE_NOOP("bulletin::Workflow", "Hold over")},
    {"release-article", QT_TRANSLATE_NOOP("bulletin::Workflow", "Take up again")},
    {"place-article", QT_TRANSLATE_NOOP("bulletin::Workflow", "Place in an issue")},
    {"unplace-article", QT_TRANSLATE_NOOP("bulletin::Workflow", "Take out of the issue")},
    {"merge-articles", QT_TRANSLATE_NOOP("bulletin::Workflow", "Merge")},
};

// Ways that undo something are roundabout; nobody is sent to reject or merge a text to get further.
int costOf(const ArticleStep &step)
{
    const QLatin1StringView verb(step.verb);
    if (step.from == step.to || step.to == Stage::Rejected || step.to == Stage::Merged || step.byItself())
        return 0;
    if (step.to == Stage::Returned || step.to == Stage::Held || verb == QLatin1StringView("withdraw-article") || verb == QLatin1StringView("unplace-article"))
        return 10;
    return 1;
}

// The first step on the cheapest way from `from` to a stage out of which `verb` goes.
const ArticleStep *firstStepTowards(const QString &verb, Stage from, std::optional<ReviewLevel> level)
{
    struct Reached {
        Stage stage;
        const ArticleStep *by; // the first step of the way
    };
    QMultiMap<int, Reached> open{{0, {from, nullptr}}};
    QList<Stage> seen;
    while (!open.isEmpty()) {
        const int cost = open.firstKey();
        const Reached reached = open.take(cost);
        if (seen.contains(reached.stage))
            continue;
        seen.append(reached.stage);
        const auto leads = [&](const ArticleStep &step) { return step.from == reached.stage && verb == QLatin1StringView(step.verb) && (!level || step.level == level); };
        if (reached.by && std::any_of(std::begin(table), std::end(table), leads))
            return reached.by;
        for (const ArticleStep &step : table) {
            if (step.from == reached.stage && costOf(step) > 0)
                open.insert(cost + costOf(step), {step.to, reached.by ? reached.by : &step});
        }
    }
    return nullptr;
}

} // namespace

std::span<const ArticleStep> articleSteps()
{
    return table;
}

QList<const ArticleStep *> stepsFrom(ArticleStage stage, Roles roles, bool owns)
{
    QList<const ArticleStep *> steps;
    for (const ArticleStep &step : table) {
        if (step.from == stage && ((step.owner && owns) || roles.testAnyFlags(step.roles)))
            steps.append(&step);
    }
    return steps;
}

const ArticleStep *findStep(const QString &verb, ArticleStage from, std::optional<ReviewLevel> level, std::optional<Verdict> verdict)
{
    for (const ArticleStep &step : table) {
        if (step.from == from && verb == QLatin1StringView(step.verb) && step.level == level && step.verdict == verdict)
            return &step;
    }
    return nullptr;
}

QString stepName(const QString &verb, std::optional<ReviewLevel> level, std::optional<Verdict> verdict)
{
    if (level && verdict)
        return WorkflowTexts::tr("%1: %2", "a review and its verdict").arg(levelName(*level), verdictName(*verdict));
    if (level)
        return levelName(*level);
    for (const VerbName &row : verbNames) {
        if (verb == QLatin1StringView(row.verb))
            return WorkflowTexts::tr(row.name);
    }
    return verb;
}

QString rolesOf(const ArticleStep &step)
{
    return step.owner ? WorkflowTexts::tr("its owner") : roleNames(step.roles);
}

QString whatUnblocks(const QString &verb, ArticleStage stage, const WhoTakes &who, std::optional<ReviewLevel> level)
{
    const ArticleStep *step = firstStepTowards(verb, stage, level);
    if (!step)
        return {};
    return WorkflowTexts::tr("First: “%1”, by %2.").arg(stepName(QLatin1StringView(step->verb), step->level), who(*step));
}

std::optional<ReviewLevel> levelOf(ArticleStage stage)
{
    switch (stage) {
    case Stage::FirstReview:
        return ReviewLevel::First;
    case Stage::SecondReview:
        return ReviewLevel::Second;
    case Stage::FinalReview:
        return ReviewLevel::Final;
    default:
        return std::nullopt;
    }
}

ArticleStage stageOf(ReviewLevel level)
{
    constexpr Stage stages[] = {Stage::FirstReview, Stage::SecondReview, Stage::FinalReview};
    return stages[size_t(level)];
}

bool isReason(const QString &words)
{
    return words.trimmed().size() >= 4;
}

} // namespace bulletin
