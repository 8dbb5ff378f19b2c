// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "core/backup/backup.h"
#include "core/backup/restore.h"
#include "core/base/failure.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace bulletin {
namespace {

struct RecordCommands {
    Q_DECLARE_TR_FUNCTIONS(bulletin::RecordCommands)
};

Result backUpDesk(Session &session, const QString &file)
{
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (const MaybeRefusal refusal = (*workspace)->backUp(file))
        return tl::unexpected(*refusal);
    session.print(QJsonObject{{QStringLiteral("backup"), file}});
    session.say(RecordCommands::tr("Backed up and verified: %1").arg(file));
    return ExitStatus::Done;
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
    const Outcome<QString> kept = restore(file, settings->database, settings->fixedNow ? static_cast<const Clock &>(fixed) : now);
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
    const auto workspace = session.open();
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

} // namespace

void addRecordCommands(CLI::App &application, Session &session, ChosenCommand &chosen)
{
    const auto file = std::make_shared<std::string>();
    CLI::App *command = addCommand(application, "backup", RecordCommands::tr("Copy the whole desk into one verified file"));
    command->add_option("FILE", *file, RecordCommands::tr("The backup to write").toStdString())->required();
    command->callback([&session, &chosen, file] {
        chosen = [&session, file] { return backUpDesk(session, QString::fromStdString(*file)); };
    });

    command = addCommand(application, "restore", RecordCommands::tr("Make the desk from a backup; what was there is kept beside it"));
    command->add_option("FILE", *file, RecordCommands::tr("The backup to read").toStdString())->required();
    command->callback([&session, &chosen, file] {
        chosen = [&session, file] { return restoreDesk(session, QString::fromStdString(*file)); };
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
