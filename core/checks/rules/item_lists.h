// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/scanning.h"

namespace bulletin {

// Things that a text names in a row: A、B、C; “甲”“乙”《丙》; with what each may be cut at.
struct ItemList {
    QList<QStringView> items;
    bool sure = false;   // where the row begins is beyond doubt
    qsizetype joined = 0; // items with a 和 in them, each of which may be two
    bool quoted = false; // all stand in marks of their own
    qsizetype least() const { return items.size(); }
    qsizetype most() const { return items.size() + joined; }
    bool holds(qsizetype count) const { return count >= least() && count <= most(); }
};

// The clause that ends before `end` in pieces parted by 、 or by the marks of neighbours (“甲”“乙”). What
// stands in quotation marks, brackets and 《》 is never cut.
QList<QStringView> clausePieces(QStringView text, qsizetype end);
// Items in marks directly before `end`: “甲”“乙”, 《甲》、《乙》和《丙》.
ItemList quotedItemsBefore(QStringView text, qsizetype end);
// Behind a colon at `start`, as far as the list goes; empty where it is none.
ItemList itemsFrom(QStringView text, qsizetype start);
// A、B、C before a count of `noun` that ends before `end`; what is far longer than the count announces is
// not what it counts.
ItemList itemsBefore(QStringView text, qsizetype end, QStringView noun, int announced);
// How many of them hold a 和.
qsizetype joinedIn(const QList<QStringView> &items);
// Where the thing in marks begins that ends before `end` (behind its closing mark); -1: none does.
qsizetype markedStart(QStringView text, qsizetype end);

} // namespace bulletin
