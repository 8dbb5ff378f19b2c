// SPDX-License-Identifier: Apache-2.0
#include "core/backup/salvage_record.h"

#include "core/audit/event_row.h"
#include "core/base/clock.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

bool fits(const Event &event, const QString &before)
{
    return event.hash == chainHash(before, {QString::number(event.sequence), timeText(event.at), QString::number(event.fixedClock ? 1 : 0), event.actor,
                                            event.host, event.verb, event.subject, event.outcome, event.details});
}

} // namespace

SalvagedRecord joinRecord(const QMap<qint64, Event> &found)
{
    SalvagedRecord record;
    const qint64 last = found.isEmpty() ? 0 : found.lastKey();
    QString before;          // hash of the row before this one; null: that row is not there
    bool hasBefore = true;   // nothing stands before the first one
    for (auto row = found.cbegin(); row != found.cend(); ++row) {
        const bool follows = hasBefore && (record.rows.isEmpty() ? row.key() == 1 : row.key() == record.rows.last().sequence + 1);
        // Behind a hole a row cannot be proved itself; what follows proves its hash at least.
        const auto next = found.constFind(row.key() + 1);
        const bool taken = follows ? fits(*row, before) : next == found.cend() || fits(*next, row->hash);
        if (!taken) {
            hasBefore = false;
            continue;
        }
        record.rows.append(*row);
        if (record.whole == record.rows.size() - 1 && row.key() == record.rows.size())
            record.whole = record.rows.size();
        before = row->hash;
        hasBefore = true;
    }
    record.lost = last - record.rows.size();
    return record;
}

} // namespace bulletin
