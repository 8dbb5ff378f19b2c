// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/audit/anchor.h"
#include "core/base/clock.h"
#include "core/base/refusal.h"

#include <QStringList>

namespace bulletin {

class Database;

// A whole copy of an embedded desk in one file (VACUUM INTO, fsync, opened again and verified,
// then renamed into place: reliability 1.5). Never overwrites the last good one first. The record's head
// is signed; copy and desk keep the anchor.
// Refused on PostgreSQL (use pg_dump). Throws Failure; what was at `path` stays.
MaybeRefusal backUp(Database &database, const QString &path, const Clock &clock);

// Dated backup in `folder` with its anchor beside it, then thinning (24 h all, 14 daily, 8 weekly,
// 24 monthly). Returns the new file's path, or nothing where the desk has not changed since the newest one.
std::optional<QString> automaticBackup(Database &database, const QString &folder, const Clock &clock);

// Where the automatic backups of a desk's file lie.
QString backupFolderOf(const QString &desk);

// Database integrity, audit chain against the anchors kept in the desk and outside of it, every
// revision's content hash, every image's hash. Empty: sound. Each sentence is translated and names
// what is damaged.
QStringList verify(Database &database, const QList<Anchor> &outside = {});

} // namespace bulletin
