// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>
#include <QStringView>

namespace bulletin {

// What in a text only a person may decide about: where two have touched one of these, a merge asks.
enum class FactKind { Number, Date, Name };

// start and length in UTF-16 units.
struct Fact {
    FactKind kind = FactKind::Number;
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const Fact &, const Fact &) = default;
};

// Numbers and dates in Arabic and Han numerals, whole (2024年2月22日, 百分之五十, 3.5万), the names that
// are given, and what reads as a person's name: a surname and one or two characters behind a title
// (主任姚红, also 副主任徐光照、周廷勇) or before one (王红同志). Rather too much than too little: a Han
// numeral of one character counts beside 第 or a measure word only, a surname only beside a title.
// In order of their starts; they may overlap.
QList<Fact> factsOf(QStringView text, const QStringList &names);

} // namespace bulletin
