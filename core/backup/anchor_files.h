// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/audit/anchor.h"

#include <QStringList>

namespace bulletin {

class Database;

// Every automatic backup has its anchor beside it: desk-….db and desk-….anchor.json.
QString anchorFileOf(const QString &backup);

struct AnchorsFound {
    QList<Anchor> anchors;
    QStringList unreadable; // sentences
};
AnchorsFound anchorsBeside(const QString &folder);

// A restore gives up what was recorded after the backup, and says so in the record (verb
// restore-desk). Anchors of that part can no longer fit; these are the ones to be asked about.
QList<Anchor> withoutGivenUp(Database &database, const QList<Anchor> &anchors);
// Those that do not fit the record of `database`.
QList<Anchor> notFitting(Database &database, const QList<Anchor> &anchors);

} // namespace bulletin
