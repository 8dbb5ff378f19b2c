// SPDX-License-Identifier: Apache-2.0
#include "core/backup/second_backup.h"

#include "core/backup/anchor_files.h"
#include "core/backup/backup_files.h"
#include "core/backup/scratch_file.h"
#include "core/base/failure.h"
#include "core/store/settings_keys.h"
#include "core/store/settings_store.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct SecondTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::SecondBackup)
};

QByteArray digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        throw Failure(SecondTexts::tr("“%1” cannot be read.").arg(path));
    return hash.result();
}

void copyBackup(const QString &backup, const QString &folder)
{
    const QString target = folder + u'/' + QFileInfo(backup).fileName();
    const ScratchFile scratch(target);
    try {
        copyWhole(backup, scratch.path());
    } catch (const Failure &) {
        throw Failure(SecondTexts::tr("“%1” could not be copied there; the disk may be full.").arg(QFileInfo(backup).fileName()));
    }
    if (digestOf(scratch.path()) != digestOf(backup))
        throw Failure(SecondTexts::tr("What was read back from there differs from what was written; the disk may be failing."));
    scratch.moveIntoPlace();
    if (QFile::exists(anchorFileOf(backup)))
        writeAnchor(readAnchor(anchorFileOf(backup)), anchorFileOf(target));
}

// A note for the status bar of the next start, when the stick may be elsewhere. Not worth a failure.
void noteTime(Database &database, const QDateTime &time)
{
    SettingsStore settings(database);
    const QString text = timeText(time);
    if (settings.value(QLatin1StringView(setting::secondBackupAt)) == text)
        return;
    try {
        Transaction transaction(database);
        settings.set(QLatin1StringView(setting::secondBackupAt), text);
        transaction.commit();
    } catch (const Failure &) {
        return;
    }
}

} // namespace

SecondBackup secondBackup(Database &database)
{
    const SettingsStore settings(database);
    SecondBackup second;
    second.folder = settings.value(QLatin1StringView(setting::secondBackupFolder)).value_or(QString());
    second.newest = QDateTime::fromString(settings.value(QLatin1StringView(setting::secondBackupAt)).value_or(QString()), Qt::ISODateWithMs);
    return second;
}

SecondBackup copyToSecondPlace(Database &database, const QString &first, const Clock &clock)
{
    SecondBackup second = secondBackup(database);
    const QList<BackupFile> made = backupFiles(first);
    if (second.folder.isEmpty() || made.isEmpty())
        return second;
    try {
        // Never made by us: where a stick is not plugged in, its folder is a place on this very disk.
        if (!QFileInfo(second.folder).isDir())
            throw Failure(SecondTexts::tr("The folder “%1” is not there; is its disk plugged in?").arg(second.folder));
        if (!QFile::exists(second.folder + u'/' + QFileInfo(made.first().path).fileName()))
            copyBackup(made.first().path, second.folder);
        for (const QString &superfluous : backupsToRemove(backupFiles(second.folder), clock.now())) {
            QFile::remove(superfluous);
            QFile::remove(anchorFileOf(superfluous));
        }
        second.newest = made.first().madeAt;
        noteTime(database, second.newest);
    } catch (const Failure &failure) {
        second.failure = failure.message();
    }
    return second;
}

} // namespace bulletin
