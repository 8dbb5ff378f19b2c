// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/scanning.h"

namespace bulletin {

// 六个方面, 五项措施, “六个着力”: a number of points that a text promises.
struct Announcement {
    qsizetype start = 0;
    qsizetype length = 0;
    Numeral number;
    QStringView noun; // 方面, 着力 …
    qsizetype end() const { return start + length; }
};

// Phrases that only look so (四个意识, 两个维护) are none.
QList<Announcement> announcementsIn(QStringView text);

// The finding of NUM08, with the number that is right.
void addWrongCount(const PreparedText &text, const Announcement &announced, int counted, const QList<Evidence> &evidence, FindingList &findings);

} // namespace bulletin
