// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check_rule.h"

namespace bulletin {

// A unit that a credit line names; what stands beside it, people above all, is left out.
struct CreditUnit {
    const PreparedText *text = nullptr; // the credit
    const PreparedArticle *article = nullptr;
    qsizetype start = 0;
    qsizetype length = 0;
    QString name; // without blanks
    qsizetype end() const { return start + length; }
};

// The parts that 、 sets side by side; the blank-parted name of a person behind a unit is left out.
QList<CreditUnit> unitsOf(const PreparedText &credit, const PreparedArticle &article);
bool endsAsUnit(QStringView name); // 处, 室, 委员会 …

} // namespace bulletin
