// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "ui/shell/context.h"

class QWidget;

namespace bulletin {

// The dialogs of proof and sign-off; each opens, does its verb, and goes.
void openRoundDialog(const Context &context, QWidget *parent, IssueId issue);     // 开校: who reads it
void openSignDialog(const Context &context, QWidget *parent, IssueId issue, int pages);
void openErratumDialog(const Context &context, QWidget *parent, IssueId issue);
void openIssueActs(const Context &context, QWidget *parent, IssueId issue); // what happened to it, and its errata

} // namespace bulletin
