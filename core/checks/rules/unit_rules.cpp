// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/unit_rules.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

constexpr char clause[] = "";

constexpr RuleInfo rules[] = {
    {"UNT01", Severity::Warning, QT_TRANSLATE_NOOP("bulletin::Checks", "Name of a unit misspelt"), clause, 60},
    {"UNT02", Severity::Hint, QT_TRANSLATE_NOOP("bulletin::Checks", "Short form of a unit not introduced"), clause, 20},
};

constexpr TextCheck textChecks[] = {checkFixedUnits, checkKnownUnits};
constexpr ArticleCheck articleChecks[] = {checkUnitForms, checkShortForms};
constexpr IssueCheck issueChecks[] = {checkUnitFormsOfIssue};

} // namespace

RuleFamily unitRules()
{
    return {rules, textChecks, articleChecks, issueChecks};
}

} // namespace bulletin
