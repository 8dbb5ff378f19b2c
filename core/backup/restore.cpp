// SPDX-License-Identifier: Apache-2.0
#include "core/backup/restore.h"

#include "core/audit/audit_log.h"
#include "core/backup/anchor_files.h"
#include "core/backup/backup.h"
#include "core/backup/scratch_file.h"
#include "core/base/failure.h"
#include "core/base/save_file.h"
#include "core/store/file_system.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <unistd.h>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct RestoreTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Backup)
};

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

// A second name for the file, so that there is a desk at every moment; a disk without such names
// (few have none) gets it renamed, and is without a desk for a moment.
bool giveSecondName(const QString &path, const QString &name)
{
    return ::link(QFile::encodeName(path).constData(), QFile::encodeName(name).constData()) == 0 || QFile::rename(path, name);
}

// A journal belongs to the file that it lies beside: it goes along, or it would be played into the new one.
void putAside(const QString &path, const QString &kept)
{
    const QString journal = path + u"-journal"_s;
    const QString keptJournal = kept + u"-journal"_s;
    const bool hasJournal = QFileInfo(journal).size() > 0;
    if (QFile::exists(path) && !giveSecondName(path, kept))
        throw Failure(RestoreTexts::tr("The desk could not be put aside; nothing was restored."));
    if (hasJournal && !giveSecondName(journal, keptJournal))
        throw Failure(RestoreTexts::tr("The desk was put aside as “%1”, but a file beside it could not be; nothing was restored.").arg(kept));
    syncFolder(QFileInfo(path).absolutePath());
    // An empty one, too: where the disk failed to keep that it was emptied, it would be full again after a power cut.
    if (QFile::exists(journal) && !QFile::remove(journal))
        throw Failure(RestoreTexts::tr("The desk was put aside as “%1”, but a file beside it could not be; nothing was restored.").arg(kept));
}

// What is known of the record that the restored one takes the place of.
QList<Anchor> anchorsAround(const QString &desk)
{
    QList<Anchor> anchors = anchorsBeside(backupFolderOf(desk)).anchors;
    if (!QFile::exists(desk))
        return anchors;
    try {
        anchors.append(AuditLog(*openCopy(desk)).anchors());
    } catch (const Failure &) {
        // too damaged to tell
    }
    return anchors;
}

void recordRestore(Database &restored, const QString &backup, const QString &desk, const Clock &clock, const QString &actor)
{
    QJsonArray givenUp;
    for (const Anchor &anchor : notFitting(restored, anchorsAround(desk))) {
        if (!givenUp.contains(anchor.signature))
            givenUp.append(anchor.signature);
    }
    AuditLog log(restored);
    const QJsonObject details{{u"backup"_s, QFileInfo(backup).fileName()}, {u"rows"_s, log.head().sequence}, {u"given_up"_s, givenUp}};
    Event event;
    event.at = clock.now();
    event.fixedClock = dynamic_cast<const FixedClock *>(&clock) != nullptr;
    event.actor = actor;
    event.host = QSysInfo::machineHostName();
    event.verb = u"restore-desk"_s;
    event.outcome = u"done"_s;
    event.details = QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact));
    Transaction transaction(restored);
    log.append(event);
    transaction.commit();
}

// The newest state is backed up once more, where it is sound; it is kept aside whatever it is.
void backUpBefore(const QString &desk, const Clock &clock)
{
    if (!QFile::exists(desk))
        return;
    try {
        const std::unique_ptr<Database> database = openCopy(desk);
        automaticBackup(*database, backupFolderOf(desk), clock);
    } catch (const Failure &) {
        return;
    }
}

// What is wrong with the copy is wrong with the backup: people know that by its name.
std::unique_ptr<Database> openNamed(const QString &copy, const QString &backup)
{
    try {
        return openCopy(copy);
    } catch (const Failure &failure) {
        throw Failure(QString(failure.message()).replace(copy, backup), RestoreTexts::tr("Choose another backup; the desk is unchanged."));
    }
}

void copyInto(const ScratchFile &scratch, const QString &backup)
{
    try {
        copyWhole(backup, scratch.path());
    } catch (const Failure &) {
        // not in words about a file that nobody knows
        throw Failure(RestoreTexts::tr("“%1” could not be copied; the desk is unchanged.").arg(backup), RestoreTexts::tr("Check the disk, its space and its permissions."));
    }
}

} // namespace

Outcome<QString> restore(const QString &backup, const QString &path, const Clock &clock, const QString &actor)
{
    if (isSameFile(backup, path))
        return refuse(Refusal::Kind::Conflict, RestoreTexts::tr("This file is the desk itself."), RestoreTexts::tr("Name the backup."));
    const QString folder = QFileInfo(path).absolutePath();
    if (!makePrivateFolder(folder))
        throw Failure(RestoreTexts::tr("The folder “%1” cannot be made.").arg(folder), RestoreTexts::tr("Choose another folder."));
    const ScratchFile scratch(path);
    copyInto(scratch, backup);
    {
        const std::unique_ptr<Database> restored = openNamed(scratch.path(), backup);
        if (const QStringList damage = verify(*restored); !damage.isEmpty())
            throw Failure(RestoreTexts::tr("This backup is damaged and was not restored: %1").arg(damage.first()), RestoreTexts::tr("Choose another backup; the desk is unchanged."));
        backUpBefore(path, clock);
        recordRestore(*restored, backup, path, clock, actor);
    }
    if (QFile::exists(path) && isShared(path))
        setMode(scratch.path(), 0660);
    const QString kept = nameToKeep(path, clock);
    const bool replaces = QFile::exists(path);
    {
        const QuietDesk quiet(path);
        putAside(path, kept);
        scratch.moveIntoPlace();
    }
    return replaces ? kept : QString();
}

} // namespace bulletin
