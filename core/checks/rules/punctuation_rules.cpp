// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/mark_checks.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

// Where paragraphs were joined, words of both may look like one: the joint explains them.
// A run of stops is one fault, whatever its members' width; so is a pair whose marks are both wrong.
constexpr RuleInfo rows[] = {
    {"PUN01", Severity::Error, QT_TRANSLATE_NOOP("bulletin::Checks", "Half-width mark"), "GB/T 15834 5.1", 50},
    {"PUN02", Severity::Error, QT_TRANSLATE_NOOP("bulletin::Checks", "Half-width bracket"), "GB/T 15834 4.9", 50},
    {"PUN03", Severity::Error, QT_TRANSLATE_NOOP("bulletin::Checks", "Half-width full stop"), "GB/T 15834 4.1", 50},
    {"PUN04", Severity::Error, QT_TRANSLATE_NOOP("bulletin::Checks", "Straight quotation mark"), "GB/T 15834 4.8", 50},
    {"PUN05", Severity::Error, QT_TRANSLATE_NOOP("bulletin::Checks", "Mark without its partner"), "GB/T 15834 4.8, 4.9, 4.15", 50},
    {"PUN06", Severity::Error, QT_TRANSLATE_NOOP("bulletin::Checks", "Marks the wrong way round"), "GB/T 15834 4.8", 55},
    {"PUN07", Severity::Warning, QT_TRANSLATE_NOOP("bulletin::Checks", "Marks nested in their like"), "GB/T 15834 4.8.3.4, 4.15.3.2", 45},
    {"PUN08", Severity::Error, QT_TRANSLATE_NOOP("bulletin::Checks", "Stops that clash"), "GB/T 15834 A.1", 60},
    {"PUN09", Severity::Warning, QT_TRANSLATE_NOOP("bulletin::Checks", "Sentence without its stop"), "GB/T 15834 4.1", 85},
    {"PUN10", Severity::Hint, QT_TRANSLATE_NOOP("bulletin::Checks", "“、” between neighbours in marks"), "GB/T 15834 4.5.3.5", 40},
    {"PUN11", Severity::Error, QT_TRANSLATE_NOOP("bulletin::Checks", "Mark of a range of dates or places"), "GB/T 15834 4.13.3.2", 60},
    {"PUN12", Severity::Error, QT_TRANSLATE_NOOP("bulletin::Checks", "Long dash in a number or model"), "GB/T 15834 4.13.3.1", 65},
    {"PUN13", Severity::Hint, QT_TRANSLATE_NOOP("bulletin::Checks", "Mark of a range of numbers"), "GB/T 15835 5.1.3", 45},
    {"PUN14", Severity::Warning, QT_TRANSLATE_NOOP("bulletin::Checks", "Form of dash or ellipsis"), "GB/T 15834 4.10, 4.11", 50},
    {"PUN15", Severity::Warning, QT_TRANSLATE_NOOP("bulletin::Checks", "Form of the interpunct"), "GB/T 15834 4.14", 52},
    {"PUN16", Severity::Hint, QT_TRANSLATE_NOOP("bulletin::Checks", "Mark in the wrong place"), "GB/T 15834 A", 45},
    {"PUN17", Severity::Warning, QT_TRANSLATE_NOOP("bulletin::Checks", "Publication without 《》"), "GB/T 15834 4.15.3.1", 45},
    {"PUN18", Severity::Hint, QT_TRANSLATE_NOOP("bulletin::Checks", "Two marks in one series"), "GB/T 15834 4.5", 30},
};
constexpr TextCheck textChecks[] = {checkHalfWidthMarks, checkPairedMarks, checkStops, checkSeries, checkKnownTitles, checkRanges, checkDashes, checkInterpuncts};
constexpr ArticleCheck articleChecks[] = {checkLongQuotations};

} // namespace

RuleFamily punctuationRules()
{
    return {rows, textChecks, articleChecks, {}};
}

} // namespace bulletin
