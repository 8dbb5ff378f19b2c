// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/checks/findings_model.h"
#include "ui/shell/context.h"

class QWidget;

namespace bulletin {

// 忽略: how far it reaches, and why. What it is about is asked of the desk again by whoever shows findings.
void openIgnore(const Context &context, QWidget *parent, const CheckedFinding &checked, std::optional<IssueId> issue);

// 改正全部可靠项: what each would change; those left ticked go to `accepted` as one gesture.
void openSafeFixes(const Context &context, QWidget *parent, const CheckResult &result, PlaceWords words, std::function<void(QList<CheckedFinding>)> accepted);

// The findings that a person need not think about: their first cure can never be wrong.
QList<CheckedFinding> safelyFixable(const CheckResult &result);

} // namespace bulletin
