// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace bulletin {

// How names of units are built: 南川区 | 党史和地方志 | 研究室, place, subject and kind of house.

// Where the name of the place ends; what differs before it is another place, not a slip.
qsizetype placeEnd(QStringView unit);

// The same unit with another kind of house or organ (党史办公室, 民政委) or half its subject (党史研究室
// for 党史和地方志研究室): what people write from memory. Only where the subject tells the unit apart;
// 档案馆 and 档案局, 区委办公室 and 区委研究室 are units side by side.
QStringList likelyMisnomers(const QString &unit);

} // namespace bulletin
