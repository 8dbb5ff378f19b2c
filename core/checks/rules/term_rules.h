// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check_rule.h"

namespace bulletin {

// Parts of the family TRM that stand in files of their own.

// TRM03, posts: 宣传部长罗勇, 中共四川省省委书记
void checkPostForms(const PreparedText &text, const CheckContext &context, FindingList &findings);
// TRM04: two forms of one term in an issue.
void checkTermVariants(const PreparedIssue &issue, const CheckContext &context, FindingList &findings);

} // namespace bulletin
