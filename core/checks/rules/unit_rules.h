// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check_rule.h"
#include "core/checks/phrase_index.h"

namespace bulletin {

// Parts of the family UNT that stand in files of their own.

// Is a near miss of a unit's name a slip, and no other unit? 市档案馆 and 县档案馆, 宣传部 and 组织部,
// 档案馆 and 档案局 are pairs of units.
bool isUnitSlip(QStringView text, const NearMiss &near, QStringView name, const Lexicon &lexicon);

// UNT01: names that are fixed by law (发展和改革委员会), with or without a registry.
void checkFixedUnits(const PreparedText &text, const CheckContext &context, FindingList &findings);
// UNT01: against the registry.
void checkKnownUnits(const PreparedText &text, const CheckContext &context, FindingList &findings);
// UNT01: two forms of a unit that only the issue (or draft) itself knows.
void checkUnitForms(const PreparedArticle &article, const CheckContext &context, FindingList &findings);
void checkUnitFormsOfIssue(const PreparedIssue &issue, const CheckContext &context, FindingList &findings);
// UNT02: the full name first, the short one declared (以下简称).
void checkShortForms(const PreparedArticle &article, const CheckContext &context, FindingList &findings);

} // namespace bulletin
