// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "core/audit/event_sentences.h"
#include "core/backup/backup.h"
#include "core/backup/restore.h"
#include "core/backup/restore_drill.h"
#include "core/backup/salvage.h"
#include "core/base/failure.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace bulletin {
namespace {

struct RecordCommands {
    Q_DECLARE_TR_FUNCTIONS(bulletin::RecordCommands)
};

QJsonValue jsonTime(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(timeText(time)) : QJsonValue();
}

Result backUpInto(Workspace &workspace, Session &session, const QString &file)
{
    if (const MaybeRefusal refusal = workspace.backUp(file))
        return tl::unexpected(*refusal);
    session.print(QJsonObject{{QStringLiteral("backup"), file}});
    session.say(RecordCommands::tr("Backed up and verified: %1").arg(file));
    return ExitStatus::Done;
}

// As the window does by itself: a dated one, thinned out, and a copy in the second place.
Result backUpByItself(Workspace &workspace, Session &session)
{
    if (workspace.backupFolder().isEmpty())
        return refuse(Refusal::Kind::Validation, RecordCommands::tr("A desk on a server is backed up by the server (pg_dump), not into a file."));
    const std::optional<QString> made = workspace.automaticBackup();
    const SecondBackup second = workspace.secondBackup();
    session.print(QJsonObject{{QStringLiteral("backup"), made ? QJsonValue(*made) : QJsonValue()},
                              {QStringLiteral("second"), QJsonObject{{QStringLiteral("folder"), second.folder},
                                                                     {QStringLiteral("newest"), jsonTime(second.newest)},
                                                                     {QStringLiteral("failure"), second.failure}}}});
    session.say(made ? RecordCommands::tr("Backed up and verified: %1").arg(*made) : RecordCommands::tr("Nothing changed since the newest backup."));
    if (!second.failure.isEmpty())
        session.say(RecordCommands::tr("The second copy was not made: %1").arg(second.failure));
    else if (!second.folder.isEmpty())
        session.say(RecordCommands::tr("The second copy lies in: %1").arg(second.folder));
    return ExitStatus::Done;
}

Result tryRestore(Workspace &workspace, Session &session, const QString &file)
{
    if (workspace.backupFolder().isEmpty())
        return refuse(Refusal::Kind::Validation, RecordCommands::tr("A backup file is restored into a desk file, not into a server."), RecordCommands::tr("Name the folder with --data."));
    const RestoreDrill drill = restoreOnTrial(file, QFileInfo(workspace.database()).absolutePath(), workspace.clock());
    QJsonObject rows;
    for (const auto &[table, count] : drill.rows)
        rows.insert(table, count);
    session.print(QJsonObject{{QStringLiteral("sound"), drill.damage.isEmpty()},
                              {QStringLiteral("damage"), QJsonArray::fromStringList(drill.damage)},
                              {QStringLiteral("rows"), rows},
                              {QStringLiteral("texts"), drill.texts},
                              {QStringLiteral("pictures"), drill.pictures},
                              {QStringLiteral("last_event"), jsonTime(drill.last.at)},
                              {QStringLiteral("milliseconds"), drill.milliseconds}});
    for (const QString &sentence : drill.damage)
        session.say(sentence);
    if (drill.damage.isEmpty())
        session.say(RecordCommands::tr("Restored on trial and found sound: %1 texts and %2 pictures agree with their hashes, %3 rows of the record fit.")
                        .arg(drill.texts)
                        .arg(drill.pictures)
                        .arg(drill.last.sequence));
    return drill.damage.isEmpty() ? ExitStatus::Done : ExitStatus::Findings;
}

Result chooseSecondPlace(Workspace &workspace, Session &session, const QString &folder)
{
    const QString path = folder == QLatin1StringView("none") ? QString() : QFileInfo(folder).absoluteFilePath();
    if (const MaybeRefusal refusal = workspace.desk().setSecondBackupFolder(path))
        return tl::unexpected(*refusal);
    session.print(QJsonObject{{QStringLiteral("second"), path}});
    session.say(path.isEmpty() ? RecordCommands::tr("There is no second place for backups any more.") : RecordCommands::tr("The second copy of each backup goes to: %1").arg(path));
    return ExitStatus::Done;
}

struct BackupOptions {
    std::string file, drill, second;
};

Result backUpDesk(Session &session, const BackupOptions &options)
{
    const auto workspace = session.open(Session::Missing::Refuse, Session::Person::NotNeeded);
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (!options.drill.empty())
        return tryRestore(**workspace, session, QString::fromStdString(options.drill));
    if (!options.second.empty())
        return chooseSecondPlace(**workspace, session, QString::fromStdString(options.second));
    return options.file.empty() ? backUpByItself(**workspace, session) : backUpInto(**workspace, session, QString::fromStdString(options.file));
}

Result listBackups(Session &session)
{
    const auto settings = session.workspaceOptions();
    if (!settings)
        return tl::unexpected(settings.error());
    if (Workspace::isServer(settings->database))
        return refuse(Refusal::Kind::Validation, RecordCommands::tr("A desk on a server is backed up by the server (pg_dump), not into a file."));
    QStringList folders{backupFolderOf(settings->database)};
    // The desk itself may be what is damaged: the list is there all the same.
    try {
        if (const auto workspace = session.open(Session::Missing::Refuse, Session::Person::NotNeeded); workspace && !(*workspace)->secondBackup().folder.isEmpty())
            folders.append((*workspace)->secondBackup().folder);
    } catch (const Failure &) {
        folders = folders.mid(0, 1);
    }
    QJsonArray rows;
    for (const QString &folder : std::as_const(folders)) {
        for (const BackupContents &backup : lookIntoBackups(folder)) {
            rows.append(QJsonObject{{QStringLiteral("path"), backup.file.path},
                                    {QStringLiteral("made_at"), timeText(backup.file.madeAt)},
                                    {QStringLiteral("issues"), backup.issues},
                                    {QStringLiteral("articles"), backup.articles},
                                    {QStringLiteral("events"), backup.last.sequence},
                                    {QStringLiteral("last_event"), backup.last.sequence > 0 ? QJsonValue(eventSentence(backup.last)) : QJsonValue()},
                                    {QStringLiteral("last_event_at"), jsonTime(backup.last.at)},
                                    {QStringLiteral("last_actor"), backup.last.actor},
                                    {QStringLiteral("failure"), backup.failure}});
            const QString made = backup.file.madeAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
            session.say(backup.failure.isEmpty() ? RecordCommands::tr("%1  %2 issue(s), %3 article(s); last: %4", "time; counts; sentence of the last event")
                                                       .arg(made)
                                                       .arg(backup.issues)
                                                       .arg(backup.articles)
                                                       .arg(backup.last.sequence > 0 ? eventSentence(backup.last) : RecordCommands::tr("nothing"))
                                                 : RecordCommands::tr("%1  cannot be used: %2").arg(made, backup.failure));
            session.say(QStringLiteral("    ") + backup.file.path);
        }
    }
    if (rows.isEmpty())
        session.say(RecordCommands::tr("There are no backups in: %1").arg(folders.first()));
    session.print(rows);
    return ExitStatus::Done;
}

// Whoever may replace the desk's file may restore it; who says so with --as is named in the record. A desk that
// is damaged, newer or gone knows nobody.
Outcome<QString> whoRestores(Session &session)
{
    const QString nobody = QStringLiteral("local");
    if (session.options.person.isEmpty())
        return nobody;
    try {
        const auto workspace = session.open();
        if (!workspace && workspace.error().kind == Refusal::Kind::Rights)
            return tl::unexpected(workspace.error());
        return workspace ? (*workspace)->desk().actor().name : nobody;
    } catch (const Failure &) {
        return nobody;
    }
}

Result restoreDesk(Session &session, const QString &file)
{
    const auto settings = session.workspaceOptions();
    if (!settings)
        return tl::unexpected(settings.error());
    if (Workspace::isServer(settings->database))
        return refuse(Refusal::Kind::Validation, RecordCommands::tr("A backup file is restored into a desk file, not into a server."),
                      RecordCommands::tr("Name the folder with --data."));
    if (!QFileInfo::exists(file))
        throw Failure(RecordCommands::tr("There is no file “%1”.").arg(file), RecordCommands::tr("Check the name and the folder."));
    const SystemClock now;
    const FixedClock fixed(settings->fixedNow.value_or(QDateTime()));
    const Outcome<QString> actor = whoRestores(session);
    if (!actor)
        return tl::unexpected(actor.error());
    const Outcome<QString> kept = restore(file, settings->database, settings->fixedNow ? static_cast<const Clock &>(fixed) : now, *actor);
    if (!kept)
        return tl::unexpected(kept.error());
    session.print(QJsonObject{{QStringLiteral("database"), settings->database},
                              {QStringLiteral("kept"), kept->isEmpty() ? QJsonValue() : QJsonValue(*kept)}});
    session.say(RecordCommands::tr("Restored: %1").arg(settings->database));
    if (!kept->isEmpty())
        session.say(RecordCommands::tr("The desk that was there is kept as: %1").arg(*kept));
    return ExitStatus::Done;
}

Result verifyDesk(Session &session, const QStringList &anchorFiles)
{
    QList<Anchor> anchors;
    for (const QString &file : anchorFiles)
        anchors.append(readAnchor(file));
    const auto workspace = session.open(Session::Missing::Refuse, Session::Person::NotNeeded);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const QStringList damage = (*workspace)->verify(anchors);
    session.print(QJsonObject{{QStringLiteral("sound"), damage.isEmpty()},
                              {QStringLiteral("damage"), QJsonArray::fromStringList(damage)}});
    if (damage.isEmpty())
        session.say(RecordCommands::tr("Sound: the database, the record and every saved text agree with their hashes."));
    for (const QString &sentence : damage)
        session.say(sentence);
    return damage.isEmpty() ? ExitStatus::Done : ExitStatus::Findings;
}

Result salvageDesk(Session &session, const QString &damaged, const QString &path)
{
    const auto settings = session.workspaceOptions();
    if (!settings)
        return tl::unexpected(settings.error());
    if (!QFileInfo::exists(damaged))
        throw Failure(RecordCommands::tr("There is no file “%1”.").arg(damaged), RecordCommands::tr("Check the name and the folder."));
    const SystemClock now;
    const FixedClock fixed(settings->fixedNow.value_or(QDateTime()));
    const Outcome<Salvage> salvaged = salvage(damaged, path, settings->fixedNow ? static_cast<const Clock &>(fixed) : now);
    if (!salvaged)
        return tl::unexpected(salvaged.error());
    QJsonArray tables;
    for (const Salvage::Table &table : salvaged->tables)
        tables.append(QJsonObject{{QStringLiteral("table"), table.name}, {QStringLiteral("saved"), table.saved}, {QStringLiteral("lost"), table.lost}});
    session.print(QJsonObject{{QStringLiteral("database"), path}, {QStringLiteral("tables"), tables}, {QStringLiteral("losses"), QJsonArray::fromStringList(salvaged->losses)}});
    session.say(RecordCommands::tr("A new desk was made of what can be read: %1").arg(path));
    for (const QString &sentence : salvaged->losses)
        session.say(sentence);
    if (salvaged->losses.isEmpty())
        session.say(RecordCommands::tr("Nothing was lost."));
    return ExitStatus::Done;
}

} // namespace

void addRecordCommands(CLI::App &application, Session &session, ChosenCommand &chosen)
{
    const auto backup = std::make_shared<BackupOptions>();
    CLI::App *command = addCommand(application, "backup", RecordCommands::tr("Copy the whole desk into one verified file; without FILE, as the window does by itself"));
    CLI::Option *target = command->add_option("FILE", backup->file, RecordCommands::tr("The backup to write").toStdString());
    CLI::Option *drill = command->add_option("--drill", backup->drill, RecordCommands::tr("Restore this backup on trial, and prove its counts and hashes").toStdString());
    CLI::Option *second = command->add_option("--second", backup->second, RecordCommands::tr("From now on copy every backup to this folder on another disk, too; none: no more").toStdString());
    drill->excludes(target)->excludes(second);
    second->excludes(target);
    command->callback([&session, &chosen, backup] { chosen = [&session, backup] { return backUpDesk(session, *backup); }; });

    const auto file = std::make_shared<std::string>();
    const auto list = std::make_shared<bool>(false);
    command = addCommand(application, "restore", RecordCommands::tr("Make the desk from a backup; what was there is kept beside it"));
    CLI::Option *source = command->add_option("FILE", *file, RecordCommands::tr("The backup to read").toStdString());
    command->add_flag("--list", *list, RecordCommands::tr("Only list the backups: when, how much, the last act").toStdString())->excludes(source);
    command->callback([&session, &chosen, file, list] {
        if (file->empty() && !*list)
            throw CLI::RequiredError("FILE");
        chosen = [&session, file, list] { return *list ? listBackups(session) : restoreDesk(session, QString::fromStdString(*file)); };
    });

    const auto path = std::make_shared<std::string>();
    command = addCommand(application, "salvage", RecordCommands::tr("Make a new desk of what can still be read of a damaged one, and say what was lost"));
    command->add_option("DAMAGED", *file, RecordCommands::tr("The damaged desk; it is only read").toStdString())->required();
    command->add_option("--out", *path, RecordCommands::tr("The new desk's file").toStdString())->required();
    command->callback([&session, &chosen, file, path] {
        chosen = [&session, file, path] { return salvageDesk(session, QString::fromStdString(*file), QString::fromStdString(*path)); };
    });

    const auto anchors = std::make_shared<std::vector<std::string>>();
    command = addCommand(application, "verify", RecordCommands::tr("Check the database, the record and every saved text"));
    command->add_option("--anchor", *anchors, RecordCommands::tr("An anchor that was kept elsewhere (….anchor.json); may be given several times").toStdString())->allow_extra_args(false);
    command->callback([&session, &chosen, anchors] {
        QStringList files;
        for (const std::string &anchor : *anchors)
            files.append(QString::fromStdString(anchor));
        chosen = [&session, files] { return verifyDesk(session, files); };
    });
}

} // namespace bulletin
