// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/refusal.h"

#include <QList>
#include <QStringList>

namespace bulletin {

// What came out of a damaged desk.
struct Salvage {
    struct Table {
        QString name;
        qint64 saved = 0;
        qint64 lost = 0; // as far as it is known how many there were
    };
    QList<Table> tables; // those that have rows, or lost some
    QStringList losses;  // sentences, translated: what was lost, what stands elsewhere now
};

// Makes a fresh desk at `path` of everything that can still be read of a damaged file, which is only
// read: rows that SQLite reaches, found by halving the ranges of rowids that it cannot read through, then
// rows in pages that nothing leads to any more (reliability 1.5; `.recover` is not everywhere). Texts,
// pictures and the record count only where their hashes fit; a row that may be wrong counts as lost. The
// new desk is sound and its record says that it was salvaged. Refused where there is something at
// `path`. Throws Failure where nothing at all can be read.
Outcome<Salvage> salvage(const QString &damaged, const QString &path, const Clock &clock, const QString &actor = QStringLiteral("local"));

} // namespace bulletin
