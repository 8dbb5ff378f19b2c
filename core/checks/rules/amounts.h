// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/scanning.h"

namespace bulletin {

// What a text counts or measures: 3篇, 12.6万页, 1,860卷, 十二名, 35%. Values are exact to four decimals, so
// that sums can be compared.
struct Amount {
    qsizetype start = 0;
    qsizetype length = 0;       // with its unit
    qsizetype numberLength = 0; // of the numeral alone
    qint64 value = 0;           // in ten thousandths of the unit
    qint64 scale = 1;           // 万, 亿 between numeral and unit
    int decimals = 0;           // as written
    bool grouped = false;       // 1,860
    bool han = false;
    bool exact = true; // not 10余场, 约3万元
    QStringView unit;  // 名 and 位 count as 人
    qsizetype end() const { return start + length; }
    // What the last digit written is worth.
    qint64 grain() const;
};

// Those of a stretch, in order. 第3篇 and 2024年 are none.
QList<Amount> amountsIn(QStringView text, const Span &within);
// Another value, written in the same way; empty where it cannot be.
QString writtenLike(const Amount &model, qint64 value);
// A value as people say it, without a unit: 37, 4.5.
QString plainNumber(qint64 value, qint64 scale);

} // namespace bulletin
