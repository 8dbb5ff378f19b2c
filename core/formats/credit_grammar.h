// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace bulletin {

// Who submitted an article, as its credit line says: （××供稿）, （甲、乙供稿）, （单位 姓名 供稿），
// （单位） alone where it is plainly a unit, 供稿单位：××, 撰稿：××, 文/××, 通讯员 ××.
struct CreditLine {
    QStringList units;
    QStringList contributors;
    QString ending; // 供稿 …; empty where the line has none
    friend bool operator==(const CreditLine &, const CreditLine &) = default;
};

// A whole line that is a credit.
std::optional<CreditLine> parseCredit(const QString &line);

// A line that stands where a credit has to stand, whatever a slip has made of its words.
CreditLine creditByPlace(const QString &line);

// A credit that is glued to the end of a paragraph: where it starts, and what it says. Without an
// ending such as 供稿 only where it is plainly a unit.
struct GluedCredit {
    qsizetype start = 0;
    CreditLine credit;
    bool certain = false; // says so itself (供稿): a credit wherever it stands
};
std::optional<GluedCredit> parseGluedCredit(const QString &paragraph);

// A line of offices and names alone, without brackets, as under a title: 市委党史研究室宣教处 张三
std::optional<CreditLine> parseByline(const QString &line);

// Ends in 处, 室, 局, 办公室 … : the name of an office rather than of a person or a thing.
bool looksLikeUnit(const QString &name);
// Two to four Han characters that may be a person's name.
bool looksLikePerson(const QString &name);

} // namespace bulletin
