// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check_rule.h"

namespace bulletin {

// The parts of the family DUP.
void checkDoubledCharacters(const PreparedText &text, const CheckContext &context, FindingList &findings); // DUP01, DUP03
void checkDoubledWords(const PreparedText &text, const CheckContext &context, FindingList &findings);      // DUP02
void checkClashingParticles(const PreparedText &text, const CheckContext &context, FindingList &findings); // DUP03

} // namespace bulletin
