// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/doubled_characters.h"

namespace bulletin {
namespace {

constexpr RuleInfo rules[] = {
    {"DUP01", Severity::Error, QT_TRANSLATE_NOOP("bulletin::Checks", "Doubled character"), "", 75},
    {"DUP02", Severity::Error, QT_TRANSLATE_NOOP("bulletin::Checks", "Doubled word"), "", 68},
    {"DUP03", Severity::Error, QT_TRANSLATE_NOOP("bulletin::Checks", "Doubled or clashing particle"), "", 67},
};
constexpr TextCheck checks[] = {checkDoubledCharacters, checkDoubledWords, checkClashingParticles};

} // namespace

RuleFamily doublingRules()
{
    return {rules, checks, {}, {}};
}

} // namespace bulletin
