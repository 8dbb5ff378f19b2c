// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/audit/audit_log.h"

#include <QMap>

namespace bulletin {

// The record of a salvaged desk. Rows whose hash shows that they are not what was written are left out. Up
// to the first hole the rows stay as they were; the ones behind it are chained anew, since a chain cannot
// have holes, and the event of the salvage says from where on.
struct SalvagedRecord {
    QList<Event> rows; // in order; of those up to `whole` every field is the old one
    qint64 whole = 0;  // so many rows are as they were
    qint64 lost = 0;
};
SalvagedRecord joinRecord(const QMap<qint64, Event> &found);

} // namespace bulletin
