// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "app/commands/password_input.h"
#include "core/desk/people_verbs.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct PeopleCommands {
    Q_DECLARE_TR_FUNCTIONS(bulletin::PeopleCommands)
};

constexpr auto newPassword = "BULLETIN_NEW_PASSWORD";

struct PersonRequest {
    std::string login, name, unit;
    std::vector<std::string> roles;
    bool noUnit = false;
};

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

QJsonValue timeValue(const QDateTime &time)
{
    return time.isNull() ? QJsonValue() : QJsonValue(timeText(time));
}

QJsonObject jsonOf(const Account &account, const QList<Unit> &units)
{
    QJsonValue unitName;
    for (const Unit &unit : units) {
        if (unit.id == account.unit)
            unitName = unit.fullName;
    }
    return {{u"id"_s, account.id.text()},
            {u"login"_s, account.login},
            {u"name"_s, account.name},
            {u"unit"_s, unitName},
            {u"roles"_s, QJsonArray::fromStringList(roleCodes(account.roles))},
            {u"disabled"_s, account.disabled},
            {u"must_change_password"_s, account.mustChangePassword},
            {u"password_at"_s, timeValue(account.passwordAt)},
            {u"created_at"_s, timeValue(account.createdAt)},
            {u"last_sign_in_at"_s, timeValue(account.lastSignInAt)}};
}

QString lineOf(const Account &account)
{
    QString line = PeopleCommands::tr("%1  %2 (%3)", "login, name, roles").arg(account.login, account.name, roleNames(account.roles));
    if (account.disabled)
        line += PeopleCommands::tr(", disabled");
    if (account.mustChangePassword)
        line += PeopleCommands::tr(", has no password of his own yet");
    if (!account.lastSignInAt.isNull())
        line += PeopleCommands::tr(", last signed in %1").arg(account.lastSignInAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s));
    return line;
}

Roles rolesOf(const PersonRequest &request)
{
    Roles roles;
    for (const std::string &code : request.roles) {
        if (const auto role = parseOfficeRole(text(code)))
            roles |= *role;
    }
    return roles;
}

Outcome<Account> needAccount(Desk &desk, const QString &login)
{
    if (const auto found = desk.people().findAccount(login))
        return *found;
    return refuse(Refusal::Kind::NotFound, PeopleCommands::tr("Nobody signs in as “%1” on this desk.").arg(login), PeopleCommands::tr("List them with: bulletin user list"));
}

// Opens the desk and finds whom the command is about.
Outcome<Account> opened(Session &session, const QString &login)
{
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    return needAccount((*workspace)->desk(), login);
}

Result printAccount(Session &session, const QString &sentence, AccountId id, QJsonObject more = {})
{
    Desk &desk = session.workspace().desk();
    if (const auto account = desk.people().account(id)) {
        more.insert(u"account"_s, jsonOf(*account, desk.units()));
        session.say(sentence.arg(account->login));
    }
    session.print(more);
    return ExitStatus::Done;
}

void sayCode(Session &session, const QString &code)
{
    session.say(PeopleCommands::tr("One-time code, shown this once and good for 24 hours: %1").arg(code));
}

// The first one of a desk that is open can only be its administrator: the desk is closed by it.
Result addFirst(Session &session, Account account)
{
    PeopleVerbs &people = session.workspace().desk().people();
    if (!account.roles.testFlag(OfficeRole::Administrator))
        return refuse(Refusal::Kind::Rights, PeopleCommands::tr("This desk has no accounts yet, and the first one is the administrator's; nothing was changed."),
                      PeopleCommands::tr("Begin with: bulletin user add LOGIN --role administrator"));
    Outcome<QByteArray> password = readNewPassword(newPassword, account.login);
    if (!password)
        return tl::unexpected(password.error());
    const auto made = people.createAdministrator(account.login, account.name, std::move(*password));
    if (!made)
        return tl::unexpected(made.error());
    Account present = *people.account(made->account);
    present.roles = account.roles;
    if (const MaybeRefusal refused = present.roles == OfficeRole::Administrator ? std::nullopt : people.updateAccount(present))
        return tl::unexpected(*refused);
    session.say(PeopleCommands::tr("Recovery code, shown this once: %1").arg(made->recoveryCode));
    return printAccount(session, PeopleCommands::tr("The administrator is: %1. The desk is closed from now on."), made->account, {{u"recovery_code"_s, made->recoveryCode}});
}

Result addPerson(Session &session, const PersonRequest &request)
{
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    PeopleVerbs &people = (*workspace)->desk().people();
    Account account;
    account.login = text(request.login);
    account.name = request.name.empty() ? account.login : text(request.name);
    account.roles = rolesOf(request);
    if (!people.hasAccounts())
        return addFirst(session, account);
    if (const MaybeRefusal no = people.mayDo(u"add-account"_s))
        return tl::unexpected(*no); // before anybody is asked for a password, or a unit is made
    QByteArray password;
    if (canReadPassword(newPassword)) {
        Outcome<QByteArray> typed = readNewPassword(newPassword, account.login);
        if (!typed)
            return tl::unexpected(typed.error());
        password = std::move(*typed);
    }
    if (!request.unit.empty()) {
        const auto unit = people.unitNamed(text(request.unit));
        if (!unit)
            return tl::unexpected(unit.error());
        account.unit = *unit;
    }
    const bool needsCode = password.isEmpty();
    const auto added = people.addAccount(account, std::move(password));
    if (!added)
        return tl::unexpected(added.error());
    QJsonObject printed{{u"one_time_code"_s, QJsonValue()}};
    if (needsCode) {
        const auto code = people.resetPassword(*added);
        if (!code)
            return tl::unexpected(code.error());
        printed[u"one_time_code"_s] = *code;
        sayCode(session, *code);
    }
    return printAccount(session, PeopleCommands::tr("Added: %1. At the first sign-in an own password has to be chosen."), *added, printed);
}

Result listPeople(Session &session)
{
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    Desk &desk = (*workspace)->desk();
    const QList<Unit> units = desk.units();
    QJsonArray rows;
    for (const Account &account : desk.people().accounts()) {
        rows.append(jsonOf(account, units));
        session.say(lineOf(account));
    }
    if (rows.isEmpty())
        session.say(PeopleCommands::tr("This desk has no accounts: it is open to everybody."));
    session.print(rows);
    return ExitStatus::Done;
}

Result changePerson(Session &session, const PersonRequest &request)
{
    auto account = opened(session, text(request.login));
    if (!account)
        return tl::unexpected(account.error());
    PeopleVerbs &people = session.workspace().desk().people();
    if (!request.name.empty())
        account->name = text(request.name);
    if (!request.roles.empty())
        account->roles = rolesOf(request);
    if (request.noUnit)
        account->unit.reset();
    if (const MaybeRefusal no = people.mayDo(u"update-account"_s))
        return tl::unexpected(*no);
    if (!request.unit.empty()) {
        const auto unit = people.unitNamed(text(request.unit));
        if (!unit)
            return tl::unexpected(unit.error());
        account->unit = *unit;
    }
    if (const MaybeRefusal refused = people.updateAccount(*account))
        return tl::unexpected(*refused);
    return printAccount(session, PeopleCommands::tr("Changed: %1"), account->id);
}

Result disablePerson(Session &session, const QString &login)
{
    const auto account = opened(session, login);
    if (!account)
        return tl::unexpected(account.error());
    if (const MaybeRefusal refused = session.workspace().desk().people().disableAccount(account->id, account->version))
        return tl::unexpected(*refused);
    return printAccount(session, PeopleCommands::tr("Disabled: %1. What this person wrote and did stays in the record."), account->id);
}

Result enablePerson(Session &session, const QString &login)
{
    const auto account = opened(session, login);
    if (!account)
        return tl::unexpected(account.error());
    if (const MaybeRefusal refused = session.workspace().desk().people().enableAccount(account->id, account->version))
        return tl::unexpected(*refused);
    return printAccount(session, PeopleCommands::tr("Enabled: %1"), account->id);
}

Result resetPerson(Session &session, const QString &login)
{
    const auto account = opened(session, login);
    if (!account)
        return tl::unexpected(account.error());
    const auto code = session.workspace().desk().people().resetPassword(account->id);
    if (!code)
        return tl::unexpected(code.error());
    sayCode(session, *code);
    return printAccount(session, PeopleCommands::tr("The old password of %1 counts no more."), account->id, {{u"one_time_code"_s, *code}});
}

Result changeOwnPassword(Session &session)
{
    if (session.options.person.isEmpty())
        return refuse(Refusal::Kind::Rights, PeopleCommands::tr("It is not said whose password is to be changed."), PeopleCommands::tr("Say who you are with --as USER."));
    Outcome<QByteArray> present = readPassword("BULLETIN_PASSWORD", PeopleCommands::tr("Present password of %1: ").arg(session.options.person));
    if (!present)
        return tl::unexpected(present.error());
    session.password = *present; // to sign in with; once more below, for the change itself
    const auto workspace = session.open(Session::Missing::Refuse, Session::Person::ChoosesPassword);
    if (!workspace)
        return tl::unexpected(workspace.error());
    PeopleVerbs &people = (*workspace)->desk().people();
    const Actor actor = (*workspace)->desk().actor();
    Outcome<QByteArray> wanted = readNewPassword(newPassword, actor.name);
    if (!wanted)
        return tl::unexpected(wanted.error());
    if (const MaybeRefusal refused = people.changePassword(std::move(*present), std::move(*wanted)))
        return tl::unexpected(*refused);
    return printAccount(session, PeopleCommands::tr("%1 has a new password."), actor.account);
}

Result recoverPerson(Session &session, const QString &login)
{
    const auto workspace = session.open(Session::Missing::Refuse, Session::Person::NotNeeded);
    if (!workspace)
        return tl::unexpected(workspace.error());
    Outcome<QByteArray> code = readPassword("BULLETIN_RECOVERY_CODE", PeopleCommands::tr("Recovery code: "));
    if (!code)
        return tl::unexpected(code.error());
    Outcome<QByteArray> wanted = readNewPassword(newPassword, login);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto next = (*workspace)->desk().people().recover(login, QString::fromUtf8(*code), std::move(*wanted));
    if (!next)
        return tl::unexpected(next.error());
    session.print(QJsonObject{{u"login"_s, login}, {u"recovery_code"_s, *next}});
    session.say(PeopleCommands::tr("%1 has a new password.").arg(login));
    session.say(PeopleCommands::tr("The recovery code was used up. The next one, shown this once: %1").arg(*next));
    return ExitStatus::Done;
}

void addPersonOptions(CLI::App &command, PersonRequest &request)
{
    std::vector<std::string> codes;
    for (const OfficeRole role : allOfficeRoles())
        codes.push_back(roleCode(role).toStdString());
    command.add_option("LOGIN", request.login, PeopleCommands::tr("What the person signs in with").toStdString())->required();
    command.add_option("--name", request.name, PeopleCommands::tr("The name, as it is printed").toStdString());
    command.add_option("--role", request.roles, PeopleCommands::tr("What the person may do; several, parted by commas: %1").arg(QString::fromStdString(CLI::detail::join(codes, " "))).toStdString())
        ->delimiter(',')
        ->check(CLI::IsMember(codes).description(""));
    command.add_option("--unit", request.unit, PeopleCommands::tr("The submitting unit that the person writes for").toStdString());
}

} // namespace

void addPeopleCommands(CLI::App &application, Session &session, ChosenCommand &chosen)
{
    CLI::App *group = addCommand(application, "user", PeopleCommands::tr("People: add, list, set, disable, enable, reset, password, recover"));
    group->require_subcommand(1);
    const auto request = std::make_shared<PersonRequest>();
    CLI::App *command = addCommand(*group, "add", PeopleCommands::tr("Add a person; the first password comes from BULLETIN_NEW_PASSWORD or is asked for, else a one-time code is printed"));
    addPersonOptions(*command, *request);
    command->get_option("--role")->required();
    command->callback([&session, &chosen, request] { chosen = [&session, request] { return addPerson(session, *request); }; });
    command = addCommand(*group, "list", PeopleCommands::tr("List the people"));
    command->callback([&session, &chosen] { chosen = [&session] { return listPeople(session); }; });
    command = addCommand(*group, "set", PeopleCommands::tr("Change a person's name, roles or unit"));
    addPersonOptions(*command, *request);
    command->add_flag("--no-unit", request->noUnit, PeopleCommands::tr("The person writes for no unit any more").toStdString())->excludes("--unit");
    command->callback([&session, &chosen, request] { chosen = [&session, request] { return changePerson(session, *request); }; });

    struct OneLogin {
        const char *name;
        QString description;
        Result (*run)(Session &, const QString &);
    };
    const OneLogin ones[] = {{"disable", PeopleCommands::tr("Let a person in no more; nothing of his is deleted"), disablePerson},
                             {"enable", PeopleCommands::tr("Let a disabled person in again"), enablePerson},
                             {"reset", PeopleCommands::tr("Give a person a one-time code instead of a forgotten password"), resetPerson},
                             {"recover", PeopleCommands::tr("A new password for an administrator against the recovery code (BULLETIN_RECOVERY_CODE)"), recoverPerson}};
    for (const OneLogin &one : ones) {
        command = addCommand(*group, one.name, one.description);
        command->add_option("LOGIN", request->login, PeopleCommands::tr("What the person signs in with").toStdString())->required();
        command->callback([&session, &chosen, request, run = one.run] { chosen = [&session, request, run] { return run(session, text(request->login)); }; });
    }
    command = addCommand(*group, "password", PeopleCommands::tr("Change the own password; the new one comes from BULLETIN_NEW_PASSWORD or is asked for"));
    command->callback([&session, &chosen] { chosen = [&session] { return changeOwnPassword(session); }; });
}

} // namespace bulletin
