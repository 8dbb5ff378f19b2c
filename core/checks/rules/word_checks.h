// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check_rule.h"

namespace bulletin {

// The parts of the family WRD that stand in files of their own.
void checkTraditionalCharacters(const PreparedText &text, const CheckContext &context, FindingList &findings); // WRD04
void checkRareCharacters(const PreparedText &text, const CheckContext &context, FindingList &findings);        // WRD05
void checkRunTogether(const PreparedText &text, const CheckContext &context, FindingList &findings);           // WRD06
void checkSpelling(const PreparedText &text, const CheckContext &context, FindingList &findings);              // WRD09

// WRD01 and WRD03 without a table. What stands twice in what is checked is meant: one of them speaks, by the scope.
void checkTextSlips(const PreparedText &text, const CheckContext &context, FindingList &findings);
void checkArticleSlips(const PreparedArticle &article, const CheckContext &context, FindingList &findings);
void checkIssueSlips(const PreparedIssue &issue, const CheckContext &context, FindingList &findings);

} // namespace bulletin
