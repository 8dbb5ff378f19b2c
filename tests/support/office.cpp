// SPDX-License-Identifier: Apache-2.0
#include "tests/support/office.h"

#include "core/desk/people_verbs.h"
#include "core/people/account_store.h"
#include "core/store/transaction.h"
#include "core/units/unit_store.h"

#include <QtTest>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

std::optional<UnitId> unitNamed(Database &database, const QString &name)
{
    if (name.isEmpty())
        return std::nullopt;
    UnitStore units(database);
    if (const auto found = units.findByName(name))
        return found;
    Unit unit;
    unit.id = UnitId::create();
    unit.fullName = name;
    units.insert(unit);
    return unit.id;
}

AccountId insertAccount(Database &database, const QString &login, Roles roles, const QString &unit, const QString &name = {})
{
    static const QString hash = passwordHash(officePassword, testSafeguards().cost);
    const QDateTime since(QDate(2024, 1, 2), QTime(0, 0), Qt::UTC);
    Account account;
    account.id = AccountId::create();
    account.login = login;
    account.name = name.isEmpty() ? u"老"_s + login : name;
    account.roles = roles;
    account.unit = unitNamed(database, unit);
    account.createdAt = since;
    Credentials credentials;
    credentials.password = hash;
    credentials.passwordAt = since;
    AccountStore(database).insert(account, credentials);
    return account.id;
}

} // namespace

Safeguards testSafeguards()
{
    return {PasswordCost{1, 8192}, std::make_shared<FixedRunningTime>()};
}

AccountId hire(Database &database, const QString &login, Roles roles, const QString &unit)
{
    Transaction transaction(database);
    const AccountId id = insertAccount(database, login, roles, unit);
    transaction.commit();
    return id;
}

void hire(Database &database, const QList<HiredPerson> &people)
{
    Transaction transaction(database);
    for (const HiredPerson &person : people)
        insertAccount(database, person.login, person.roles, person.unit, person.name);
    transaction.commit();
}

QString hireOffice(Desk &desk, Database &database)
{
    const auto administrator = desk.people().createAdministrator(u"admin"_s, u"老admin"_s, officePassword);
    if (!administrator)
        qFatal("%s", qPrintable(administrator.error().reason));
    Transaction transaction(database);
    insertAccount(database, u"editor"_s, OfficeRole::Editor, {});
    insertAccount(database, u"contributor"_s, OfficeRole::Contributor, u"宣教处"_s);
    insertAccount(database, u"contributor2"_s, OfficeRole::Contributor, u"办公室"_s);
    insertAccount(database, u"first"_s, OfficeRole::FirstReviewer, {});
    insertAccount(database, u"second"_s, OfficeRole::SecondReviewer, {});
    insertAccount(database, u"final"_s, OfficeRole::FinalReviewer, {});
    insertAccount(database, u"proofreader"_s, OfficeRole::Proofreader, {});
    insertAccount(database, u"proofreader2"_s, OfficeRole::Proofreader, {});
    insertAccount(database, u"proofreader3"_s, OfficeRole::Proofreader, {});
    insertAccount(database, u"signer"_s, OfficeRole::Signer, {});
    insertAccount(database, u"auditor"_s, OfficeRole::Auditor, {});
    transaction.commit();
    return administrator->recoveryCode;
}

} // namespace bulletin
