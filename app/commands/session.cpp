// SPDX-License-Identifier: Apache-2.0
#include "app/commands/session.h"

#include "app/commands/password_input.h"
#include "core/desk/people_verbs.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <cstdio>

namespace bulletin {
namespace {

void write(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}

} // namespace

QString Session::databasePath() const
{
    return options.database.isEmpty() ? Workspace::defaultDatabase(options.dataFolder) : options.database;
}

Outcome<Workspace::Options> Session::workspaceOptions() const
{
    Workspace::Options result;
    result.database = databasePath();
    if (options.now.isEmpty())
        return result;
    // A clock that can be set would make the record worthless outside of tests.
    if (qEnvironmentVariable("BULLETIN_TEST") != QLatin1StringView("1"))
        return refuse(Refusal::Kind::Usage, tr("--now works only in tests (with BULLETIN_TEST=1)."));
    const QDateTime now = QDateTime::fromString(options.now, Qt::ISODateWithMs);
    if (!now.isValid())
        return refuse(Refusal::Kind::Usage, tr("“%1” is not a time. Write it as 2024-02-20T10:00:00Z.").arg(options.now));
    result.fixedNow = now.toUTC();
    return result;
}

MaybeRefusal Session::admit(Workspace &workspace, Person person) const
{
    PeopleVerbs &people = workspace.desk().people();
    if (options.person.isEmpty() && (person == Person::NotNeeded || !people.hasAccounts()))
        return std::nullopt;
    if (options.person.isEmpty())
        return Refusal{Refusal::Kind::Rights, tr("This desk has accounts; nothing was done."),
                       tr("Say who you are with --as USER; the password comes from BULLETIN_PASSWORD or is asked for.")};
    Outcome<QByteArray> typed = password.value_or(QByteArray());
    if (people.hasAccounts() && !password)
        typed = readPassword("BULLETIN_PASSWORD", tr("Password of %1: ").arg(options.person));
    if (!typed)
        return typed.error();
    if (const MaybeRefusal refused = people.signIn(options.person, std::move(*typed)))
        return refused;
    const auto account = people.account(workspace.desk().actor().account);
    if (person == Person::Needed && account && account->mustChangePassword)
        return Refusal{Refusal::Kind::Rights, tr("This password was given by somebody else; nothing was done."),
                       tr("Choose an own one first, with: bulletin --as %1 user password").arg(account->login)};
    return std::nullopt;
}

Outcome<Workspace *> Session::open(Missing missing, Person person)
{
    if (!m_workspace) {
        auto settings = workspaceOptions();
        if (!settings)
            return tl::unexpected(settings.error());
        settings->create = missing == Missing::Create;
        auto opened = Workspace::open(*settings);
        if (!opened)
            return tl::unexpected(opened.error());
        if (const MaybeRefusal refused = admit(**opened, person))
            return tl::unexpected(*refused);
        m_workspace = std::move(*opened);
    }
    return m_workspace.get();
}

Workspace &Session::workspace()
{
    Q_ASSERT(m_workspace);
    return *m_workspace;
}

Outcome<Issue> Session::issue(const QString &name)
{
    const auto opened = open();
    if (!opened)
        return tl::unexpected(opened.error());
    return (*opened)->desk().findIssue(name, options.bulletin);
}

Outcome<Bulletin> Session::bulletin()
{
    const auto opened = open();
    if (!opened)
        return tl::unexpected(opened.error());
    const QList<Bulletin> all = (*opened)->desk().bulletins();
    if (all.isEmpty())
        return refuse(Refusal::Kind::NotFound, tr("This desk has no bulletin yet."),
                      tr("Import a finished issue, or make a bulletin in the window."));
    if (options.bulletin.isEmpty()) {
        if (all.size() == 1)
            return all.first();
        return refuse(Refusal::Kind::Validation, tr("This desk holds several bulletins."), tr("Say which one with --bulletin NAME."));
    }
    for (const Bulletin &candidate : all) {
        if (candidate.name == options.bulletin)
            return candidate;
    }
    return refuse(Refusal::Kind::NotFound, tr("This desk has no bulletin named “%1”.").arg(options.bulletin));
}

void Session::print(const QJsonObject &object) const
{
    if (options.json)
        write(QJsonDocument(object).toJson());
}

void Session::print(const QJsonArray &array) const
{
    if (options.json)
        write(QJsonDocument(array).toJson());
}

void Session::say(const QString &line) const
{
    if (!options.json)
        write(line.toUtf8() + '\n');
}

} // namespace bulletin
