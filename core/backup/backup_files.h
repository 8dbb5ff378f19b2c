// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace bulletin {

// An automatic backup's name tells when it was made, how long the record was and how its last hash
// begins: desk-20240222T143205Z-000123-9f86d081.db
struct BackupFile {
    QString path;
    QDateTime madeAt; // UTC
    qint64 events = 0;
    QString head; // the first 8 digits
};

QString backupFileName(const QDateTime &madeAt, qint64 events, const QString &head);
QList<BackupFile> backupFiles(const QString &folder); // newest first
// Kept: all of the last 24 hours, then the newest of each of 14 days, 8 weeks and 24 months
// (reliability 1.5), and the newest five whatever the clock says.
QStringList backupsToRemove(const QList<BackupFile> &newestFirst, const QDateTime &now);

} // namespace bulletin
