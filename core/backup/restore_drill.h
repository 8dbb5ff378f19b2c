// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/audit/audit_log.h"
#include "core/backup/backup_files.h"
#include "core/base/clock.h"

#include <QList>
#include <QStringList>
#include <utility>

namespace bulletin {

// What stands in a backup, without changing a byte of it.
struct BackupContents {
    BackupFile file;
    qint64 issues = 0;
    qint64 articles = 0;
    Event last;      // of its record
    QString failure; // why it cannot be read; empty: it can
};
BackupContents lookIntoBackup(const QString &path);
QList<BackupContents> lookIntoBackups(const QString &folder); // newest first

// A restore on trial: the backup is restored into a scratch folder inside `folder` (removed afterwards),
// and what came out is counted, hashed and compared with the backup. Nothing else changes.
struct RestoreDrill {
    QList<std::pair<QString, qint64>> rows; // of each table of the restored desk
    qint64 texts = 0;    // revisions whose hash was checked
    qint64 pictures = 0; // images whose hash was checked
    Event last;          // of the backup's record
    qint64 milliseconds = 0;
    QStringList damage;  // translated; empty: it can be relied upon
};
RestoreDrill restoreOnTrial(const QString &backup, const QString &folder, const Clock &clock); // throws Failure

} // namespace bulletin
