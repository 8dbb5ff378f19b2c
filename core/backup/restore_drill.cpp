// SPDX-License-Identifier: Apache-2.0
#include "core/backup/restore_drill.h"

#include "core/backup/anchor_files.h"
#include "core/backup/backup.h"
#include "core/backup/restore.h"
#include "core/backup/scratch_file.h"
#include "core/base/failure.h"
#include "core/store/query.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct DrillTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::RestoreDrill)
};

std::unique_ptr<Database> openToLook(const QString &path)
{
    Database::Options options;
    options.location = path;
    options.fileSystemType = [](const QString &) { return QString(); };
    options.access = Database::Options::Access::Look;
    auto database = Database::open(options);
    if (!database)
        throw Failure(database.error().reason, database.error().next);
    return std::move(*database);
}

qint64 count(Database &database, const QString &table)
{
    Query query(database, u"SELECT count(*) FROM "_s + table);
    query.run().next();
    return query.integer(0);
}

QStringList tables(Database &database)
{
    QStringList names;
    Query query(database, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"_s);
    query.run();
    while (query.next())
        names.append(query.text(0));
    return names;
}

// The restored desk has one row more in its record: that it was restored.
void compare(Database &restored, Database &backup, RestoreDrill &drill)
{
    for (const QString &table : tables(restored))
        drill.rows.append({table, count(restored, table)});
    for (const QString &table : tables(backup)) {
        const qint64 expected = count(backup, table) + (table == "events"_L1 ? 1 : 0);
        const qint64 found = count(restored, table);
        if (found != expected)
            drill.damage.append(DrillTexts::tr("The backup has %1 rows of %2, the restored desk %3.").arg(expected).arg(table).arg(found));
    }
    drill.last = AuditLog(backup).head();
    Query row(restored, u"SELECT hash FROM events WHERE sequence = ?"_s);
    if (drill.last.sequence > 0 && (!row.run(drill.last.sequence).next() || row.text(0) != drill.last.hash))
        drill.damage.append(DrillTexts::tr("The record of the restored desk is not the backup's."));
}

} // namespace

BackupContents lookIntoBackup(const QString &path)
{
    BackupContents contents;
    contents.file.path = path;
    contents.file.madeAt = QFileInfo(path).lastModified().toUTC();
    try {
        const auto database = openToLook(path);
        contents.issues = count(*database, u"issues"_s);
        contents.articles = count(*database, u"articles"_s);
        contents.last = AuditLog(*database).head();
    } catch (const Failure &failure) {
        contents.failure = failure.message();
    }
    return contents;
}

QList<BackupContents> lookIntoBackups(const QString &folder)
{
    QList<BackupContents> all;
    for (const BackupFile &file : backupFiles(folder)) {
        BackupContents contents = lookIntoBackup(file.path);
        contents.file = file;
        all.append(contents);
    }
    return all;
}

RestoreDrill restoreOnTrial(const QString &backup, const QString &folder, const Clock &clock)
{
    const QTemporaryDir scratch(folder + u"/.drill-XXXXXX"_s);
    if (!scratch.isValid())
        throw Failure(DrillTexts::tr("There is no room to try it in “%1”.").arg(folder), DrillTexts::tr("Free some space, or ask for permission to write there."));
    QElapsedTimer timer;
    timer.start();
    RestoreDrill drill;
    const QString desk = scratch.filePath(u"desk.db"_s);
    if (const auto restored = restore(backup, desk, clock); !restored)
        throw Failure(restored.error().reason, restored.error().next);
    drill.milliseconds = timer.elapsed();
    const auto restored = openCopy(desk);
    const auto original = openToLook(backup);
    QList<Anchor> beside;
    if (QFile::exists(anchorFileOf(backup)))
        beside.append(readAnchor(anchorFileOf(backup)));
    drill.damage = verify(*restored, beside);
    compare(*restored, *original, drill);
    drill.texts = count(*restored, u"revisions"_s);
    drill.pictures = count(*restored, u"images"_s);
    return drill;
}

} // namespace bulletin
