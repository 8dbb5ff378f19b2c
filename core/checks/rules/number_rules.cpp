// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/count_rules.h"
#include "core/checks/rules/mark_checks.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

constexpr RuleInfo rows[] = {
    {"NUM01", Severity::Error, QT_TRANSLATE_NOOP("bulletin::Checks", "Digits and letters in the wrong form"), "GB/T 15835 5.1", 65},
    {"NUM02", Severity::Error, QT_TRANSLATE_NOOP("bulletin::Checks", "Digits in a set term"), "GB/T 15835 4.2", 55},
    {"NUM03", Severity::Hint, QT_TRANSLATE_NOOP("bulletin::Checks", "Two styles of numerals"), "GB/T 15835 4.3", 30},
    {"NUM04", Severity::Warning, QT_TRANSLATE_NOOP("bulletin::Checks", "“、” in an approximate number"), "GB/T 15835 5.2.2", 50},
    {"NUM05", Severity::Warning, QT_TRANSLATE_NOOP("bulletin::Checks", "Approximation said twice"), "", 60},
    {"NUM06", Severity::Warning, QT_TRANSLATE_NOOP("bulletin::Checks", "The parts do not add up to the whole"), "", 45},
    {"NUM07", Severity::Hint, QT_TRANSLATE_NOOP("bulletin::Checks", "A length of time that its dates do not have"), "", 45},
    {"NUM08", Severity::Warning, QT_TRANSLATE_NOOP("bulletin::Checks", "Another number of points than announced"), "", 55},
    {"NUM09", Severity::Error, QT_TRANSLATE_NOOP("bulletin::Checks", "Points that are counted wrongly"), "", 65},
};
constexpr TextCheck textChecks[] = {checkWideCharacters, checkSetTerms, checkApproximations, checkSums, checkShares, checkComplements, checkToldTotals, checkToldShares, checkSpans, checkListedCounts};
constexpr ArticleCheck articleChecks[] = {checkNumeralStyles, checkTableTotals, checkRunOfYears, checkAnnouncedCounts, checkOrdinals};

} // namespace

RuleFamily numberRules()
{
    return {rows, textChecks, articleChecks, {}};
}

} // namespace bulletin
