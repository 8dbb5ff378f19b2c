// SPDX-License-Identifier: Apache-2.0
#include "core/backup/backup.h"

#include "core/articles/manuscript.h"
#include "core/audit/audit_log.h"
#include "core/backup/backup_files.h"
#include "core/base/failure.h"
#include "core/base/save_file.h"
#include "core/store/database.h"
#include "core/store/query.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct BackupTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Backup)
};

// A half-made file never stays behind.
class ScratchFile final {
public:
    explicit ScratchFile(const QString &target)
        : m_path(QFileInfo(target).absolutePath() + u"/.%1.%2"_s.arg(QFileInfo(target).fileName(), QUuid::createUuid().toString(QUuid::Id128)))
    {
    }
    ~ScratchFile()
    {
        QFile::remove(m_path);
        QFile::remove(m_path + u"-journal"_s);
    }
    ScratchFile(const ScratchFile &) = delete;
    ScratchFile &operator=(const ScratchFile &) = delete;
    const QString &path() const { return m_path; }
    void moveTo(const QString &target) const
    {
        if (::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(target).constData()) != 0)
            throw Failure(BackupTexts::tr("“%1” could not be put in its place; what was there is unchanged.").arg(target));
        syncFolder(QFileInfo(target).absolutePath());
    }

private:
    QString m_path;
};

QStringList verifyFile(const QString &path)
{
    const auto copy = Database::open({path, false, false, [](const QString &) { return QString(); }});
    if (!copy)
        throw Failure(copy.error().reason, copy.error().next);
    return verify(**copy);
}

void addIntegrity(Database &database, QStringList *damage)
{
    if (database.engine() != Engine::Sqlite)
        return;
    Query check(database, u"PRAGMA integrity_check(20)"_s);
    check.run();
    while (check.next()) {
        if (check.text(0) != "ok"_L1)
            damage->append(BackupTexts::tr("The database is damaged: %1").arg(check.text(0)));
    }
    Query keys(database, u"PRAGMA foreign_key_check"_s);
    keys.run();
    while (keys.next())
        damage->append(BackupTexts::tr("The database is damaged: a row of %1 points to nothing.").arg(keys.text(0)));
}

void addRevisions(Database &database, QStringList *damage)
{
    Query query(database, u"SELECT r.title, r.number, r.body, r.hash FROM revisions r ORDER BY r.article_id, r.number"_s);
    query.run();
    while (query.next()) {
        const Manuscript manuscript = manuscriptFromJson(QJsonDocument::fromJson(query.text(2).toUtf8()).array());
        if (contentHash(query.text(0).split(u'\n'), manuscript) != query.text(3))
            damage->append(BackupTexts::tr("The text of “%1”, version %2, is not what was saved.").arg(query.text(0).remove(u'\n')).arg(query.integer(1)));
    }
}

void addArticles(Database &database, QStringList *damage)
{
    Query query(database, u"SELECT a.title FROM articles a LEFT JOIN revisions r ON r.id = a.head_revision_id AND r.title = a.title WHERE r.id IS NULL"_s);
    query.run();
    while (query.next())
        damage->append(BackupTexts::tr("The newest text of “%1” is missing or has another title.").arg(query.text(0).remove(u'\n')));
}

void addImages(Database &database, QStringList *damage)
{
    Query query(database, u"SELECT id, bytes FROM images"_s);
    query.run();
    while (query.next()) {
        if (imageIdOf(query.bytes(1)) != query.text(0))
            damage->append(BackupTexts::tr("A picture is not what was saved (%1).").arg(query.text(0).left(12)));
    }
}

} // namespace

QStringList verify(Database &database)
{
    QStringList damage;
    addIntegrity(database, &damage);
    addRevisions(database, &damage);
    addArticles(database, &damage);
    addImages(database, &damage);
    if (const qint64 broken = AuditLog(database).firstBroken(); broken > 0)
        damage.append(BackupTexts::tr("The record was changed from its row %1 on.").arg(broken));
    return damage;
}

MaybeRefusal backUp(Database &database, const QString &path)
{
    if (database.engine() != Engine::Sqlite)
        return Refusal{Refusal::Kind::Validation, BackupTexts::tr("A desk on a server is backed up by the server (pg_dump), not into a file."), {}};
    if (QFileInfo(path).absoluteFilePath() == QFileInfo(database.filePath()).absoluteFilePath())
        return Refusal{Refusal::Kind::Conflict, BackupTexts::tr("A backup cannot be written over the desk itself."), BackupTexts::tr("Choose another name.")};
    const ScratchFile scratch(path);
    Query(database, u"VACUUM INTO ?"_s).run(scratch.path());
    QFile::setPermissions(scratch.path(), QFile::ReadOwner | QFile::WriteOwner);
    syncFile(scratch.path());
    if (const QStringList damage = verifyFile(scratch.path()); !damage.isEmpty())
        throw Failure(BackupTexts::tr("The desk is damaged, so that no backup was made of it: %1").arg(damage.first()),
                      BackupTexts::tr("Older backups are left untouched; restore the newest sound one."));
    scratch.moveTo(path);
    return std::nullopt;
}

Outcome<QString> restore(const QString &backup, const QString &path, const Clock &clock)
{
    if (QFileInfo(backup).absoluteFilePath() == QFileInfo(path).absoluteFilePath())
        return refuse(Refusal::Kind::Conflict, BackupTexts::tr("This file is the desk itself."), BackupTexts::tr("Name the backup."));
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        throw Failure(BackupTexts::tr("The folder “%1” cannot be made.").arg(QFileInfo(path).absolutePath()));
    const ScratchFile scratch(path);
    if (!QFile::copy(backup, scratch.path()))
        throw Failure(BackupTexts::tr("“%1” could not be copied; the desk is unchanged.").arg(backup), BackupTexts::tr("Check the disk, its space and its permissions."));
    QFile::setPermissions(scratch.path(), QFile::ReadOwner | QFile::WriteOwner);
    if (const QStringList damage = verifyFile(scratch.path()); !damage.isEmpty())
        throw Failure(BackupTexts::tr("This backup is damaged and was not restored: %1").arg(damage.first()), BackupTexts::tr("Choose another backup; the desk is unchanged."));
    syncFile(scratch.path());
    QString kept;
    if (QFile::exists(path)) {
        kept = u"%1.before-restore-%2"_s.arg(path, clock.now().toString(u"yyyyMMdd-HHmmss"_s));
        for (int again = 2; QFile::exists(kept); ++again)
            kept = u"%1.before-restore-%2-%3"_s.arg(path, clock.now().toString(u"yyyyMMdd-HHmmss"_s)).arg(again);
        if (!QFile::rename(path, kept))
            throw Failure(BackupTexts::tr("The desk could not be put aside; nothing was restored."));
        // A journal belongs to the file that it lies beside: it goes along, or it would be played into the new one.
        QFile::rename(path + u"-journal"_s, kept + u"-journal"_s);
    }
    scratch.moveTo(path);
    return kept;
}

std::optional<QString> automaticBackup(Database &database, const QString &folder, const Clock &clock)
{
    if (database.engine() != Engine::Sqlite || !QDir().mkpath(folder))
        return std::nullopt;
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QList<BackupFile> present = backupFiles(folder);
    const qint64 events = AuditLog(database).lastSequence();
    if (!present.isEmpty() && present.first().events == events)
        return std::nullopt;
    const QString path = folder + u'/' + backupFileName(clock.now(), events);
    backUp(database, path);
    for (const QString &superfluous : backupsToRemove(backupFiles(folder), clock.now()))
        QFile::remove(superfluous);
    return path;
}

} // namespace bulletin
