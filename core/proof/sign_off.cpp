// SPDX-License-Identifier: Apache-2.0
#include "core/proof/sign_off.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

struct SignOffTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::SignOff)
};

constexpr Roles editor = OfficeRole::Editor;
constexpr Roles signer = OfficeRole::Signer;

// Who signs answers for the whole issue and reads nothing anew: the leader who gave the final reviews
// commonly signs, so the role alone decides.
constexpr IssueStep steps[] = {
    {"open-proof", IssueStage::Assembling, IssueStage::FirstProof, editor},
    {"open-proof", IssueStage::FirstProof, IssueStage::SecondProof, editor},
    {"open-proof", IssueStage::SecondProof, IssueStage::ThirdProof, editor},
    {"open-proof", IssueStage::ThirdProof, IssueStage::CleanProof, editor},
    {"sign-issue", IssueStage::CleanProof, IssueStage::Signed, signer},
    {"publish-issue", IssueStage::Signed, IssueStage::Published, editor},
    {"withdraw-sign-off", IssueStage::Signed, IssueStage::CleanProof, signer, true},
    {"back-to-assembly", IssueStage::FirstProof, IssueStage::Assembling, editor, true},
    {"back-to-assembly", IssueStage::SecondProof, IssueStage::Assembling, editor, true},
    {"back-to-assembly", IssueStage::ThirdProof, IssueStage::Assembling, editor, true},
    {"back-to-assembly", IssueStage::CleanProof, IssueStage::Assembling, editor, true},
    {"void-proof", IssueStage::CleanProof, IssueStage::ThirdProof, {}},
    {"void-sign-off", IssueStage::Signed, IssueStage::ThirdProof, {}},
};

struct NameRow {
    const char *verb;
    const char *name;
};

constexpr NameRow names[] = {
    {"open-proof", QT_TRANSLATE_NOOP("bulletin::SignOff", "open the next proof")},
    {"sign-issue", QT_TRANSLATE_NOOP("bulletin::SignOff", "sign off")},
    {"publish-issue", QT_TRANSLATE_NOOP("bulletin::SignOff", "publish")},
    {"withdraw-sign-off", QT_TRANSLATE_NOOP("bulletin::SignOff", "withdraw the sign-off")},
    {"back-to-assembly", QT_TRANSLATE_NOOP("bulletin::SignOff", "send back to assembly")},
    {"void-proof", QT_TRANSLATE_NOOP("bulletin::SignOff", "clean proof void by a change")},
    {"void-sign-off", QT_TRANSLATE_NOOP("bulletin::SignOff", "sign-off void by a change")},
};

} // namespace

std::span<const IssueStep> issueSteps()
{
    return steps;
}

QList<const IssueStep *> issueStepsFrom(IssueStage stage, Roles roles)
{
    QList<const IssueStep *> found;
    for (const IssueStep &step : steps) {
        if (step.from == stage && step.roles.testAnyFlags(roles))
            found.append(&step);
    }
    return found;
}

const IssueStep *findIssueStep(const QString &verb, IssueStage from)
{
    for (const IssueStep &step : steps) {
        if (step.from == from && verb == QLatin1StringView(step.verb))
            return &step;
    }
    return nullptr;
}

QString issueStepName(const QString &verb)
{
    for (const NameRow &row : names) {
        if (verb == QLatin1StringView(row.verb))
            return SignOffTexts::tr(row.name);
    }
    return verb;
}

QString whatUnblocks(const QString &verb, IssueStage stage)
{
    if (stage == IssueStage::Published)
        return SignOffTexts::tr("It is published; what was printed wrongly is recorded as an erratum.");
    if (verb == QLatin1StringView("back-to-assembly") && stage == IssueStage::Assembling)
        return SignOffTexts::tr("It is being assembled already.");
    if (stage == IssueStage::Signed)
        return SignOffTexts::tr("It is signed off: the signer withdraws the sign-off first.");
    // The step ahead is the first one of its stage.
    for (const IssueStep &step : steps) {
        if (step.from == stage)
            return SignOffTexts::tr("The next step is: %1 (%2).").arg(issueStepName(QLatin1StringView(step.verb)), roleNames(step.roles));
    }
    return {};
}

} // namespace bulletin
