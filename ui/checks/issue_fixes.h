// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/checks/live_issue_check.h"

namespace bulletin {

// Cures findings in the saved articles of an issue: one step of the window's undo, however many
// articles it touches. Where somebody else changed one of them meanwhile, none is. Returns how many
// findings were cured; a refusal has been told by then.
int fixInIssue(const Context &context, const LiveIssueCheck &check, const QList<CheckedFinding> &findings, qsizetype fix);

} // namespace bulletin
