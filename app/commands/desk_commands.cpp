// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "app/commands/password_input.h"
#include "core/desk/people_verbs.h"
#include "core/people/account_rules.h"
#include "core/people/password_rules.h"
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
    std::string administrator, name;
};

struct FirstPerson {
    Account account;
    QByteArray password;
};

// Everything that can be refused is, before there is a desk: one that was begun would stand open.
Outcome<FirstPerson> firstPerson(const NewDesk &wanted)
{
    FirstPerson first;
    first.account.login = QString::fromStdString(wanted.administrator).trimmed();
    first.account.name = wanted.name.empty() ? first.account.login : QString::fromStdString(wanted.name).trimmed();
    first.account.roles = OfficeRole::Administrator;
    if (const MaybeRefusal no = judgeAccount(first.account))
        return tl::unexpected(*no);
    Outcome<QByteArray> password = readNewPassword("BULLETIN_PASSWORD", first.account.login);
    if (!password)
        return tl::unexpected(password.error());
    if (const MaybeRefusal no = judgeNewPassword(*password, {first.account.login, first.account.name}))
        return tl::unexpected(*no);
    first.password = std::move(*password);
    return first;
}

// The code is printed once and can be read nowhere afterwards.
MaybeRefusal closeDesk(Session &session, Desk &desk, FirstPerson first, QJsonObject *printed)
{
    const auto made = desk.people().createAdministrator(first.account.login, first.account.name, std::move(first.password));
    if (!made)
        return made.error();
    printed->insert(QStringLiteral("account"), QJsonObject{{QStringLiteral("id"), made->account.text()},
                                                           {QStringLiteral("login"), first.account.login},
                                                           {QStringLiteral("name"), first.account.name},
                                                           {QStringLiteral("roles"), QJsonArray::fromStringList(roleCodes(first.account.roles))}});
    printed->insert(QStringLiteral("recovery_code"), made->recoveryCode);
    session.say(DeskCommands::tr("The administrator is: %1").arg(first.account.login));
    session.say(DeskCommands::tr("Recovery code, shown this once: %1").arg(made->recoveryCode));
    session.say(DeskCommands::tr("Write it down and keep it in a sealed envelope: with it an administrator who forgot the password gets back in."));
    return std::nullopt;
}

Result init(Session &session, const NewDesk &wanted)
{
    auto settings = session.workspaceOptions();
    if (!settings)
        return tl::unexpected(settings.error());
    if (!Workspace::isServer(settings->database) && QFileInfo::exists(settings->database))
        return refuse(Refusal::Kind::Conflict, DeskCommands::tr("There is a desk at “%1” already; it was left as it is.").arg(settings->database),
                      DeskCommands::tr("Name another folder with --data."));
    std::optional<FirstPerson> administrator;
    if (!wanted.administrator.empty()) {
        auto first = firstPerson(wanted);
        if (!first)
            return tl::unexpected(first.error());
        administrator = std::move(*first);
    }
    settings->create = true;
    settings->shared = wanted.shared;
    const auto workspace = Workspace::open(*settings);
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (wanted.sample) {
        if (const Outcome<IssueId> sample = addSample((*workspace)->desk()); !sample)
            return tl::unexpected(sample.error());
    }
    QJsonObject printed{{QStringLiteral("database"), (*workspace)->database()}};
    session.say(DeskCommands::tr("Made a new desk: %1").arg((*workspace)->database()));
    if (administrator) {
        if (const MaybeRefusal refused = closeDesk(session, (*workspace)->desk(), std::move(*administrator), &printed))
            return tl::unexpected(*refused);
    }
    session.print(printed);
    return ExitStatus::Done;
}

} // namespace

void addDeskCommands(CLI::App &application, Session &session, ChosenCommand &chosen)
{
    CLI::App *command = addCommand(application, "init", DeskCommands::tr("Make a new desk"));
    auto wanted = std::make_shared<NewDesk>();
    command->add_flag("--shared", wanted->shared, DeskCommands::tr("For several system accounts, in a folder that they share (setgid)").toStdString());
    command->add_flag("--sample", wanted->sample, DeskCommands::tr("With the sample bulletin in it, to look around in").toStdString());
    CLI::Option *admin = command->add_option("--admin", wanted->administrator, DeskCommands::tr("Closed from the start: who is the administrator; the password comes from BULLETIN_PASSWORD or is asked for").toStdString());
    command->add_option("--name", wanted->name, DeskCommands::tr("The administrator's name, as it is printed").toStdString())->needs(admin);
    command->callback([&session, &chosen, wanted] { chosen = [&session, wanted] { return init(session, *wanted); }; });
}

} // namespace bulletin
