// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "core/workspace/sample.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace bulletin {
namespace {

struct DeskCommands {
    Q_DECLARE_TR_FUNCTIONS(bulletin::DeskCommands)
};

struct NewDesk {
    bool shared = false;
    bool sample = false;
};

Result init(Session &session, const NewDesk &wanted)
{
    auto settings = session.workspaceOptions();
    if (!settings)
        return tl::unexpected(settings.error());
    if (!Workspace::isServer(settings->database) && QFileInfo::exists(settings->database))
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

} // namespace

void addDeskCommands(CLI::App &application, Session &session, ChosenCommand &chosen)
{
    CLI::App *command = addCommand(application, "init", DeskCommands::tr("Make a new desk"));
    auto wanted = std::make_shared<NewDesk>();
    command->add_flag("--shared", wanted->shared, DeskCommands::tr("For several system accounts, in a folder that they share (setgid)").toStdString());
    command->add_flag("--sample", wanted->sample, DeskCommands::tr("With the sample bulletin in it, to look around in").toStdString());
    command->callback([&session, &chosen, wanted] { chosen = [&session, wanted] { return init(session, *wanted); }; });
}

} // namespace bulletin
