// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/scanning.h"

namespace bulletin {

// 六个方面, 五项措施, “六个着力”: a number of points that a text promises.
struct Announcement {
    qsizetype start = 0;
    qsizetype length = 0;
    Numeral number;
    QStringView noun;    // 方面, 着力 …
    QStringView measure; // 个, 项 …
    qsizetype end() const { return start + length; }
};

// Phrases that only look so (四个意识, 两个维护) are none.
QList<Announcement> announcementsIn(QStringView text);

// Every count of things that may stand beside a list of them, whatever they are: 3门课程, 两部作品, 4人.
// The noun is one that lists are known by, or empty.
QList<Announcement> countsIn(QStringView text);

// “三有”：有人管、有钱管 … (NUM08), a part of checkListedCounts.
void checkSlogans(const PreparedText &text, FindingList &findings);

// The finding of NUM08, with the number that is right.
void addWrongCount(const PreparedText &text, const Announcement &announced, int counted, const QList<Evidence> &evidence, FindingList &findings,
                   Severity severity = Severity::Warning);

} // namespace bulletin
