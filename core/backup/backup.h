// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/refusal.h"

#include <QStringList>

namespace bulletin {

class Database;

// A whole copy of an embedded desk in one file (VACUUM INTO, fsync, opened again and verified,
// then renamed into place: reliability 1.5). Never overwrites the last good one first.
// Refused on PostgreSQL (use pg_dump). Throws Failure; what was at `path` stays.
MaybeRefusal backUp(Database &database, const QString &path);

// Restores `backup` as the desk at `path`: verified first, written beside, renamed. The desk that
// was there is kept as `<path>.before-restore-<time>` and its name returned (empty: there was none).
Outcome<QString> restore(const QString &backup, const QString &path, const Clock &clock);

// Dated backup in `folder`, then thinning (24 h all, 14 daily, 8 weekly, 24 monthly). Returns the
// new file's path, or nothing where the desk has not changed since the newest one.
std::optional<QString> automaticBackup(Database &database, const QString &folder, const Clock &clock);

// Database integrity, audit chain, every revision's content hash, every image's hash. Empty: sound.
// Each sentence is translated and names what is damaged.
QStringList verify(Database &database);

} // namespace bulletin
