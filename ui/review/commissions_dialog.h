// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "ui/shell/context.h"

class QWidget;

namespace bulletin {

// 约稿 of an issue's bulletin: what was asked of which unit, by when, what is overdue, and of which units
// the issue has nothing yet. Opened, never exec()ed.
void openCommissions(const Context &context, QWidget *parent, IssueId issue);

} // namespace bulletin
