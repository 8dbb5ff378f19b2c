// SPDX-License-Identifier: Apache-2.0
#include "core/backup/backup.h"

#include "core/audit/audit_log.h"
#include "core/backup/backup_files.h"
#include "core/base/failure.h"
#include "core/base/save_file.h"
#include "core/store/file_system.h"
#include "core/store/query.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <sys/stat.h>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct BackupTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Backup)
};

// A file beside its target, the owner's alone; a half-made one never stays behind.
class ScratchFile final {
public:
    explicit ScratchFile(const QString &target)
        : m_target(target)
        , m_folder(QFileInfo(target).absolutePath())
        , m_name(u".%1.%2"_s.arg(QFileInfo(target).fileName(), QUuid::createUuid().toString(QUuid::Id128)))
    {
        if (!QFileInfo(m_folder).isDir())
            throw Failure(BackupTexts::tr("There is no folder “%1”.").arg(m_folder), BackupTexts::tr("Choose another folder, or make this one."));
        try {
            saveFile(path(), QByteArray());
        } catch (const Failure &failure) {
            throw Failure(QString(failure.message()).replace(m_name, QFileInfo(target).fileName()), failure.next());
        }
    }
    ~ScratchFile()
    {
        for (const QString &name : QDir(m_folder).entryList({m_name + u'*'}, QDir::Files | QDir::Hidden))
            QFile::remove(m_folder + u'/' + name);
    }
    ScratchFile(const ScratchFile &) = delete;
    ScratchFile &operator=(const ScratchFile &) = delete;
    QString path() const { return m_folder + u'/' + m_name; }
    void moveIntoPlace() const
    {
        syncFile(path());
        if (::rename(QFile::encodeName(path()).constData(), QFile::encodeName(m_target).constData()) != 0)
            throw Failure(BackupTexts::tr("“%1” could not be put in its place; what was there is unchanged.").arg(m_target));
        syncFolder(m_folder);
    }

private:
    QString m_target;
    QString m_folder;
    QString m_name;
};

std::unique_ptr<Database> openCopy(const QString &path)
{
    auto copy = Database::open({path, false, false, [](const QString &) { return QString(); }});
    if (!copy)
        throw Failure(copy.error().reason, copy.error().next);
    return std::move(*copy);
}

QStringList verifyFile(const QString &path)
{
    return verify(*openCopy(path));
}

bool isSame(const QString &one, const QString &other)
{
    const QFileInfo first(one);
    const QFileInfo second(other);
    return first.absoluteFilePath() == second.absoluteFilePath() || (first.exists() && first.canonicalFilePath() == second.canonicalFilePath());
}

// A desk that several accounts share has backups that they share, too.
bool isShared(const QString &desk)
{
    return QFile::permissions(desk).testFlag(QFile::WriteGroup);
}

void share(const QString &path, mode_t mode)
{
    ::chmod(QFile::encodeName(path).constData(), mode);
}

} // namespace

MaybeRefusal backUp(Database &database, const QString &path)
{
    if (database.engine() != Engine::Sqlite)
        return Refusal{Refusal::Kind::Validation, BackupTexts::tr("A desk on a server is backed up by the server (pg_dump), not into a file."), {}};
    if (isSame(path, database.filePath()))
        return Refusal{Refusal::Kind::Conflict, BackupTexts::tr("A backup cannot be written over the desk itself."), BackupTexts::tr("Choose another name.")};
    const ScratchFile scratch(path);
    Query(database, u"VACUUM INTO ?"_s).run(scratch.path());
    if (const QStringList damage = verifyFile(scratch.path()); !damage.isEmpty())
        throw Failure(BackupTexts::tr("The desk is damaged, so that no backup was made of it: %1").arg(damage.first()),
                      BackupTexts::tr("Older backups are left untouched; restore the newest sound one."));
    if (isShared(database.filePath()))
        share(scratch.path(), 0660);
    scratch.moveIntoPlace();
    return std::nullopt;
}

namespace {

// While it lives nobody writes, and a save that was cut off has been rolled back, so that the file
// is whole without its journal. A desk too damaged to be opened is put aside as it is.
class QuietDesk final {
public:
    explicit QuietDesk(const QString &path)
    {
        try {
            m_database = openCopy(path);
            m_transaction = std::make_unique<Transaction>(*m_database);
        } catch (const Failure &) {
            m_transaction.reset();
        }
    }

private:
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Transaction> m_transaction;
};

QString nameToKeep(const QString &path, const Clock &clock)
{
    const QString kept = u"%1.before-restore-%2"_s.arg(path, clock.now().toString(u"yyyyMMdd-HHmmss"_s));
    QString name = kept;
    for (int again = 2; QFile::exists(name) || QFile::exists(name + u"-journal"_s); ++again)
        name = u"%1-%2"_s.arg(kept).arg(again);
    return name;
}

// A journal belongs to the file that it lies beside: it goes along, or it would be played into the new one.
void putAside(const QString &path, const QString &kept)
{
    const QuietDesk quiet(path);
    const QString journal = path + u"-journal"_s;
    if (QFile::exists(path) && !QFile::rename(path, kept))
        throw Failure(BackupTexts::tr("The desk could not be put aside; nothing was restored."));
    if (QFileInfo(journal).size() > 0 && !QFile::rename(journal, kept + u"-journal"_s))
        throw Failure(BackupTexts::tr("The desk was put aside as “%1”, but a file beside it could not be; nothing was restored.").arg(kept));
    syncFolder(QFileInfo(path).absolutePath());
}

} // namespace

Outcome<QString> restore(const QString &backup, const QString &path, const Clock &clock)
{
    if (isSame(backup, path))
        return refuse(Refusal::Kind::Conflict, BackupTexts::tr("This file is the desk itself."), BackupTexts::tr("Name the backup."));
    const QString folder = QFileInfo(path).absolutePath();
    if (!makePrivateFolder(folder))
        throw Failure(BackupTexts::tr("The folder “%1” cannot be made.").arg(folder), BackupTexts::tr("Choose another folder."));
    const ScratchFile scratch(path);
    QFile::remove(scratch.path()); // QFile::copy writes over nothing
    if (!QFile::copy(backup, scratch.path()))
        throw Failure(BackupTexts::tr("“%1” could not be copied; the desk is unchanged.").arg(backup), BackupTexts::tr("Check the disk, its space and its permissions."));
    share(scratch.path(), QFile::exists(path) && isShared(path) ? 0660 : 0600);
    if (const QStringList damage = verifyFile(scratch.path()); !damage.isEmpty())
        throw Failure(BackupTexts::tr("This backup is damaged and was not restored: %1").arg(damage.first()), BackupTexts::tr("Choose another backup; the desk is unchanged."));
    const QString kept = nameToKeep(path, clock);
    const bool replaces = QFile::exists(path);
    putAside(path, kept);
    scratch.moveIntoPlace();
    return replaces ? kept : QString();
}

std::optional<QString> automaticBackup(Database &database, const QString &folder, const Clock &clock)
{
    if (database.engine() != Engine::Sqlite)
        return std::nullopt;
    if (!QFileInfo(folder).isDir()) {
        if (!makePrivateFolder(folder))
            throw Failure(BackupTexts::tr("The folder “%1” cannot be made, so that no backup was made.").arg(folder), BackupTexts::tr("Make a backup in another folder."));
        if (isShared(database.filePath()))
            share(folder, 02770);
    }
    const QList<BackupFile> present = backupFiles(folder);
    const Event last = AuditLog(database).head();
    const QString head = last.hash.isEmpty() ? QString(8, u'0') : last.hash.left(8);
    if (!present.isEmpty() && present.first().events == last.sequence && present.first().head == head)
        return std::nullopt;
    const QString path = folder + u'/' + backupFileName(clock.now(), last.sequence, head);
    if (const MaybeRefusal refusal = backUp(database, path))
        throw Failure(refusal->reason, refusal->next);
    for (const QString &superfluous : backupsToRemove(backupFiles(folder), clock.now()))
        QFile::remove(superfluous);
    return path;
}

} // namespace bulletin
