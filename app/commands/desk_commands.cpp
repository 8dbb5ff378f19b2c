// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "core/backup/backup.h"
#include "core/base/failure.h"
#include "core/workspace/sample.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace bulletin {
namespace {

struct DeskCommands {
    Q_DECLARE_TR_FUNCTIONS(bulletin::DeskCommands)
};

bool isServer(const QString &database)
{
    return database.startsWith(QLatin1StringView("postgresql://")) || database.startsWith(QLatin1StringView("postgres://"));
}

struct NewDesk {
    bool shared = false;
    bool sample = false;
};

Result init(Session &session, const NewDesk &wanted)
{
    auto settings = session.workspaceOptions();
    if (!settings)
        return tl::unexpected(settings.error());
    if (!isServer(settings->database) && QFileInfo::exists(settings->database))
        return refuse(Refusal::Kind::Conflict, DeskCommands::tr("There is a desk at “%1” already; it was left as it is.").arg(settings->database),
                      DeskCommands::tr("Name another folder with --data."));
    settings->create = true;
    settings->shared = wanted.shared;
    const auto workspace = Workspace::open(*settings);
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (wanted.sample) {
        if (const Outcome<IssueId> sample = addSample((*workspace)->desk()); !sample)
            return tl::unexpected(sample.error());
    }
    session.print(QJsonObject{{QStringLiteral("database"), (*workspace)->database()}});
    session.say(DeskCommands::tr("Made a new desk: %1").arg((*workspace)->database()));
    return ExitStatus::Done;
}

Result backUpDesk(Session &session, const QString &file)
{
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (const MaybeRefusal refusal = (*workspace)->backUp(file))
        return tl::unexpected(*refusal);
    session.print(QJsonObject{{QStringLiteral("backup"), file}});
    session.say(DeskCommands::tr("Backed up and verified: %1").arg(file));
    return ExitStatus::Done;
}

Result restoreDesk(Session &session, const QString &file)
{
    const auto settings = session.workspaceOptions();
    if (!settings)
        return tl::unexpected(settings.error());
    if (isServer(settings->database))
        return refuse(Refusal::Kind::Validation, DeskCommands::tr("A backup file is restored into a desk file, not into a server."),
                      DeskCommands::tr("Name the folder with --data."));
    if (!QFileInfo::exists(file))
        throw Failure(DeskCommands::tr("There is no file “%1”.").arg(file), DeskCommands::tr("Check the name and the folder."));
    const SystemClock clock;
    const Outcome<QString> kept = restore(file, settings->database, clock);
    if (!kept)
        return tl::unexpected(kept.error());
    session.print(QJsonObject{{QStringLiteral("database"), settings->database},
                              {QStringLiteral("kept"), kept->isEmpty() ? QJsonValue() : QJsonValue(*kept)}});
    session.say(DeskCommands::tr("Restored: %1").arg(settings->database));
    if (!kept->isEmpty())
        session.say(DeskCommands::tr("The desk that was there is kept as: %1").arg(*kept));
    return ExitStatus::Done;
}

Result verifyDesk(Session &session)
{
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const QStringList damage = (*workspace)->verify();
    session.print(QJsonObject{{QStringLiteral("sound"), damage.isEmpty()},
                              {QStringLiteral("damage"), QJsonArray::fromStringList(damage)}});
    if (damage.isEmpty())
        session.say(DeskCommands::tr("Sound: the database, the record and every saved text agree with their hashes."));
    for (const QString &sentence : damage)
        session.say(sentence);
    return damage.isEmpty() ? ExitStatus::Done : ExitStatus::Findings;
}

} // namespace

void addDeskCommands(CLI::App &application, Session &session, ChosenCommand &chosen)
{
    CLI::App *command = addCommand(application, "init", DeskCommands::tr("Make a new desk"));
    auto wanted = std::make_shared<NewDesk>();
    command->add_flag("--shared", wanted->shared, DeskCommands::tr("For several system accounts, in a folder that they share (setgid)").toStdString());
    command->add_flag("--sample", wanted->sample, DeskCommands::tr("With the sample bulletin in it, to look around in").toStdString());
    command->callback([&session, &chosen, wanted] { chosen = [&session, wanted] { return init(session, *wanted); }; });

    auto file = std::make_shared<std::string>();
    command = addCommand(application, "backup", DeskCommands::tr("Copy the whole desk into one verified file"));
    command->add_option("FILE", *file, DeskCommands::tr("The backup to write").toStdString())->required();
    command->callback([&session, &chosen, file] {
        chosen = [&session, file] { return backUpDesk(session, QString::fromStdString(*file)); };
    });

    command = addCommand(application, "restore", DeskCommands::tr("Make the desk from a backup; what was there is kept beside it"));
    command->add_option("FILE", *file, DeskCommands::tr("The backup to read").toStdString())->required();
    command->callback([&session, &chosen, file] {
        chosen = [&session, file] { return restoreDesk(session, QString::fromStdString(*file)); };
    });

    command = addCommand(application, "verify", DeskCommands::tr("Check the database, the record and every saved text"));
    command->callback([&session, &chosen] { chosen = [&session] { return verifyDesk(session); }; });
}

} // namespace bulletin
