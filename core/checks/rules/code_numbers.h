// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check_rule.h"

namespace bulletin {

// What people type to connect two numbers.
inline constexpr QStringView rangeMarks = u"-–—―−－─~～〜∼‐‑";

// One connecting mark (or several typed for one) and what stands on its sides.
struct Connector {
    qsizetype start = 0; // with the blanks around it
    qsizetype end = 0;
    QString mark;        // without them
    qsizetype leftDigits = 0;  // where the digits before it begin; start: none
    qsizetype rightDigits = 0; // where the digits behind it end; end: none
    bool hasLeft() const { return leftDigits < start; }
    bool hasRight() const { return rightDigits > end; }
};

// A year between 1600 and 2100 in digits.
bool isYearIn(QStringView text, qsizetype start, qsizetype end);

// Numbers that take the short hyphen (GB/T 15834 4.13.3.1): phones, models, doors, pictures.
class CodeNumbers final {
public:
    explicit CodeNumbers(const PreparedText &text) : m_text(text), m_body(text.text) {}
    bool isCode(const Connector &connector) const;
    bool isPhone(const Connector &connector) const;

private:
    QChar at(qsizetype position) const;
    bool hasPhoneLabel(qsizetype position) const;
    bool isDesignation(const Connector &connector) const;
    bool isDoor(const Connector &connector) const;
    bool isFigure(const Connector &connector) const;
    bool isModel(const Connector &connector) const;

    const PreparedText &m_text;
    const QString &m_body;
};

} // namespace bulletin
