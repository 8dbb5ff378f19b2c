// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/mark_checks.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

constexpr RuleInfo rows[] = {
    {"SPC01", Severity::Warning, QT_TRANSLATE_NOOP("bulletin::Checks", "Blank between characters and numbers"), "", 40},
    {"SPC02", Severity::Warning, QT_TRANSLATE_NOOP("bulletin::Checks", "Blank between characters"), "", 40},
    {"SPC03", Severity::Warning, QT_TRANSLATE_NOOP("bulletin::Checks", "Blank beside a mark"), "GB/T 15834 5.1", 40},
    {"SPC04", Severity::Error, QT_TRANSLATE_NOOP("bulletin::Checks", "Paragraph cut in two"), "", 85},
    {"SPC05", Severity::Warning, QT_TRANSLATE_NOOP("bulletin::Checks", "Invisible character"), "", 45},
    {"SPC06", Severity::Hint, QT_TRANSLATE_NOOP("bulletin::Checks", "Layout blank in a title"), "", 30},
};
constexpr TextCheck textChecks[] = {checkBlanks, checkInvisibles, checkJoints};
constexpr ArticleCheck articleChecks[] = {checkParagraphEnds};

} // namespace

RuleFamily spacingRules()
{
    return {rows, textChecks, articleChecks, {}};
}

} // namespace bulletin
