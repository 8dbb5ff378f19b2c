// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/date_rules.h"

namespace bulletin {
namespace {

constexpr RuleInfo rules[] = {
    {"DAT01", Severity::Error, QT_TRANSLATE_NOOP("bulletin::Checks", "A date or time that does not exist"), "GB/T 7408", 70},
    {"DAT02", Severity::Error, QT_TRANSLATE_NOOP("bulletin::Checks", "The weekday is not that date's"), "", 65},
    {"DAT03", Severity::Warning, QT_TRANSLATE_NOOP("bulletin::Checks", "A date after the issue's"), "", 45},
    {"DAT04", Severity::Hint, QT_TRANSLATE_NOOP("bulletin::Checks", "A day that depends on the reader's, or far from the issue's"), "", 40},
    {"DAT05", Severity::Error, QT_TRANSLATE_NOOP("bulletin::Checks", "An anniversary with the wrong number"), "", 65},
    {"DAT06", Severity::Hint, QT_TRANSLATE_NOOP("bulletin::Checks", "One event with two dates"), "", 40},
    {"DAT07", Severity::Error, QT_TRANSLATE_NOOP("bulletin::Checks", "The issue's numbers or date do not follow the last issue's"), "", 60},
};
constexpr TextCheck textChecks[] = {checkDatesExist, checkTimesExist, checkWeekdays, checkRelativeWords, checkAnniversaries, checkNumberedDays, checkFoundingYears};
constexpr ArticleCheck articleChecks[] = {checkDatesOfIssue};
constexpr IssueCheck issueChecks[] = {checkEventDates, checkIssueHead};

} // namespace

RuleFamily dateRules()
{
    return {rules, textChecks, articleChecks, issueChecks};
}

} // namespace bulletin
