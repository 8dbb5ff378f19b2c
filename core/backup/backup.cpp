// SPDX-License-Identifier: Apache-2.0
#include "core/backup/backup.h"

#include "core/audit/audit_log.h"
#include "core/audit/desk_key.h"
#include "core/backup/anchor_files.h"
#include "core/backup/backup_files.h"
#include "core/backup/scratch_file.h"
#include "core/base/failure.h"
#include "core/store/file_system.h"
#include "core/store/query.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct BackupTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Backup)
};

// A desk that cannot be written to (full disk, read-only media) is backed up all the same, unsigned
// where it has no key yet: now more than ever.
bool hasKey(Database &database, const Clock &clock)
{
    if (findDeskKey(database))
        return true;
    try {
        Transaction transaction(database);
        ensureDeskKey(database, clock.now());
        transaction.commit();
        return true;
    } catch (const Failure &) {
        return false;
    }
}

// The copy is looked at before its head is signed: nobody vouches for a damaged record.
std::optional<Anchor> verifyAndSign(const QString &path, bool sign, const Clock &clock)
{
    const std::unique_ptr<Database> copy = openCopy(path);
    if (const QStringList damage = verify(*copy); !damage.isEmpty())
        throw Failure(BackupTexts::tr("The desk is damaged, so that no backup was made of it: %1").arg(damage.first()),
                      BackupTexts::tr("Older backups are left untouched; restore the newest sound one."));
    if (!sign)
        return std::nullopt;
    Transaction transaction(*copy);
    const Anchor anchor = AuditLog(*copy).signHead(u"backup"_s, clock.now());
    transaction.commit();
    return anchor;
}

void keepInDesk(Database &database, const Anchor &anchor)
{
    try {
        Transaction transaction(database);
        AuditLog(database).keepAnchor(anchor);
        transaction.commit();
    } catch (const Failure &) {
        // The backup is whole and holds its anchor itself; the next one is kept in the desk again.
    }
}

Outcome<std::optional<Anchor>> makeBackup(Database &database, const QString &path, const Clock &clock)
{
    if (database.engine() != Engine::Sqlite)
        return refuse(Refusal::Kind::Validation, BackupTexts::tr("A desk on a server is backed up by the server (pg_dump), not into a file."));
    if (isSameFile(path, database.filePath()))
        return refuse(Refusal::Kind::Conflict, BackupTexts::tr("A backup cannot be written over the desk itself."), BackupTexts::tr("Choose another name."));
    const ScratchFile scratch(path);
    const bool sign = hasKey(database, clock);
    Query(database, u"VACUUM INTO ?"_s).run(scratch.path());
    const std::optional<Anchor> anchor = verifyAndSign(scratch.path(), sign, clock);
    if (isShared(database.filePath()))
        setMode(scratch.path(), 0660);
    scratch.moveIntoPlace();
    if (anchor)
        keepInDesk(database, *anchor);
    return anchor;
}

void makeFolder(const QString &folder, const QString &desk)
{
    if (QFileInfo(folder).isDir())
        return;
    if (!makePrivateFolder(folder))
        throw Failure(BackupTexts::tr("The folder “%1” cannot be made, so that no backup was made.").arg(folder), BackupTexts::tr("Make a backup in another folder."));
    if (isShared(desk))
        setMode(folder, 02770);
}

} // namespace

MaybeRefusal backUp(Database &database, const QString &path, const Clock &clock)
{
    const auto made = makeBackup(database, path, clock);
    return made ? std::nullopt : MaybeRefusal(made.error());
}

std::optional<QString> automaticBackup(Database &database, const QString &folder, const Clock &clock)
{
    if (database.engine() != Engine::Sqlite)
        return std::nullopt;
    makeFolder(folder, database.filePath());
    const QList<BackupFile> present = backupFiles(folder);
    const Event last = AuditLog(database).head();
    const QString head = last.hash.isEmpty() ? QString(8, u'0') : last.hash.left(8);
    // Not the newest name alone: with a clock that stood back the newest backup has an older one.
    if (std::any_of(present.begin(), present.end(), [&](const BackupFile &file) { return file.events == last.sequence && file.head == head; }))
        return std::nullopt;
    const QString path = folder + u'/' + backupFileName(clock.now(), last.sequence, head);
    const auto made = makeBackup(database, path, clock);
    if (!made)
        throw Failure(made.error().reason, made.error().next);
    if (*made) {
        writeAnchor(**made, anchorFileOf(path));
        if (isShared(database.filePath()))
            setMode(anchorFileOf(path), 0660);
    }
    for (const QString &superfluous : backupsToRemove(backupFiles(folder), clock.now())) {
        QFile::remove(superfluous);
        QFile::remove(anchorFileOf(superfluous));
    }
    return path;
}

QString backupFolderOf(const QString &desk)
{
    return desk.isEmpty() ? QString() : QFileInfo(desk).absolutePath() + u"/backups"_s;
}

} // namespace bulletin
