// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check_rule.h"

namespace bulletin {

// The rules about numbers that must agree with each other: NUM06 … NUM09, the second half of the NUM family.
void checkSums(const PreparedText &text, const CheckContext &context, FindingList &findings);              // NUM06
void checkShares(const PreparedText &text, const CheckContext &context, FindingList &findings);            // NUM06: of a hundred per cent
void checkComplements(const PreparedText &text, const CheckContext &context, FindingList &findings);       // NUM06: of those who came
void checkToldTotals(const PreparedText &text, const CheckContext &context, FindingList &findings);        // NUM06: by the words around them
void checkToldShares(const PreparedText &text, const CheckContext &context, FindingList &findings);        // NUM06: of a whole that is told
void checkTableTotals(const PreparedArticle &article, const CheckContext &context, FindingList &findings);  // NUM06: 合计 of a table's columns
void checkSpans(const PreparedText &text, const CheckContext &context, FindingList &findings);             // NUM07
void checkRunOfYears(const PreparedArticle &article, const CheckContext &context, FindingList &findings);  // NUM07
void checkListedCounts(const PreparedText &text, const CheckContext &context, FindingList &findings);      // NUM08: of items in a row
void checkAnnouncedCounts(const PreparedArticle &article, const CheckContext &context, FindingList &findings); // NUM08: of counted points
void checkOrdinals(const PreparedArticle &article, const CheckContext &context, FindingList &findings);    // NUM09

} // namespace bulletin
