// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/amounts.h"

namespace bulletin {

// Amounts of one unit that stand in a row, each with its label: 现场整改118个、限期整改24个.
struct PartList {
    QList<Amount> parts;
    QList<QStringView> labels; // what stands before each number
    qint64 sum = 0;
    qint64 largest = 0;
    bool exact = true;

    void append(const Amount &part, QStringView label);
    qsizetype size() const { return parts.size(); }
    qsizetype start() const { return parts.isEmpty() ? 0 : parts.first().start; }
    qsizetype end() const { return parts.isEmpty() ? 0 : parts.last().end(); }
    PartList first(qsizetype count) const;

    // All of one kind, told apart by one mark: 一等奖 二等奖; 市级 县级; 农业用水 工业用水; 现场整改 限期整改.
    bool isParallel() const;
    // Nothing is left: 线上 线下, 城镇 农村; the last is 其余.
    bool isClosed() const;
    // Parts by marks that one thing may have at once: a woman may also be under thirty-five.
    bool mayOverlap() const;
};

// The row that begins with the amount at `first` and goes on with the same mark between its parts.
PartList rowOf(QStringView text, const QList<Amount> &amounts, qsizetype first, qsizetype limit);
// What stands before a number back to the last mark or amount.
QStringView labelBefore(QStringView text, const QList<Amount> &amounts, qsizetype index);

// 比去年增加【4项】, 人均【3件】: by its label, a number that has no parts.
bool isDifference(QStringView label);

// Does the sum miss the whole as one wrong digit, of the whole or of a part, would make it?
bool isOneDigitOff(qint64 whole, const PartList &list);
// Near the whole, and off by one digit or little.
bool isPlausible(const Amount &whole, const PartList &list);
// Numbers that were rounded need not add up to the last digit.
bool isWithinRounding(const Amount &whole, const PartList &list);

} // namespace bulletin
