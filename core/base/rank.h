// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace bulletin {

// Order is lexicographic text, so that moving one row writes one row: rankBetween gives a key that
// sorts between two others (either may be empty: before the first, behind the last). Letters a–z;
// a key never ends in 'a', so that there is always room before it.
QString rankBetween(const QString &before, const QString &after);

// `count` keys in order, evenly spread and short: for a new list.
QStringList spreadRanks(qsizetype count);

} // namespace bulletin
