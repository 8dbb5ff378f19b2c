// SPDX-License-Identifier: Apache-2.0
#include "core/people/account_store.h"

#include "core/base/clock.h"
#include "core/base/text_list.h"
#include "core/store/columns.h"

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

const QString select = u"SELECT id, row_version, login, name, unit_id, roles, disabled, password_at, created_at, last_sign_in_at FROM accounts "_s;

Roles readRoles(const QString &column)
{
    Roles roles;
    for (const QString &code : listFromColumn(column)) {
        if (const auto role = parseOfficeRole(code))
            roles |= *role;
    }
    return roles;
}

QVariant unitKey(const Account &account)
{
    return account.unit ? QVariant(account.unit->text()) : QVariant(QMetaType::fromType<QString>());
}

Account read(const Query &query)
{
    Account account;
    account.id = keyAt<AccountId>(query, 0);
    account.version = query.integer(1);
    account.login = query.text(2);
    account.name = query.text(3);
    account.unit = UnitId::parse(query.text(4));
    account.roles = readRoles(query.text(5));
    account.disabled = query.integer(6) != 0;
    account.passwordAt = timeAt(query, 7);
    account.mustChangePassword = account.passwordAt.isNull();
    account.createdAt = timeAt(query, 8);
    account.lastSignInAt = timeAt(query, 9);
    return account;
}

} // namespace

bool AccountStore::isEmpty() const
{
    Query query(m_database, u"SELECT id FROM accounts LIMIT 1"_s);
    return !query.run().next();
}

QList<Account> AccountStore::list() const
{
    QList<Account> accounts;
    Query query(m_database, select + u"ORDER BY name, login"_s);
    query.run();
    while (query.next())
        accounts.append(read(query));
    return accounts;
}

std::optional<Account> AccountStore::find(AccountId id) const
{
    Query query(m_database, select + u"WHERE id = ?"_s);
    return query.run(id.text()).next() ? std::optional(read(query)) : std::nullopt;
}

std::optional<Account> AccountStore::findByLogin(const QString &login) const
{
    const QString wanted = comparableLogin(login);
    for (const Account &account : list()) {
        if (comparableLogin(account.login) == wanted)
            return account;
    }
    return std::nullopt;
}

Credentials AccountStore::credentials(AccountId id) const
{
    Query query(m_database, u"SELECT password, earlier_passwords, reset_code, reset_until, password_at FROM accounts WHERE id = ?"_s);
    if (!query.run(id.text()).next())
        return {};
    return {query.text(0), listFromColumn(query.text(1)), query.text(2), timeAt(query, 3), timeAt(query, 4)};
}

void AccountStore::insert(const Account &account, const Credentials &credentials)
{
    Query(m_database, u"INSERT INTO accounts (id, row_version, login, name, unit_id, roles, disabled, password, earlier_passwords, password_at, "
                      "reset_code, reset_until, created_at, last_sign_in_at) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run(account.id.text(), account.login, account.name, unitKey(account), listColumn(roleCodes(account.roles)), account.disabled,
             credentials.password, listColumn(credentials.earlier), timeColumn(credentials.passwordAt), credentials.resetCode,
             timeColumn(credentials.resetUntil), timeColumn(account.createdAt), timeColumn(account.lastSignInAt));
}

bool AccountStore::update(const Account &account)
{
    return Query(m_database, u"UPDATE accounts SET row_version = row_version + 1, name = ?, unit_id = ?, roles = ?, disabled = ? WHERE id = ? AND row_version = ?"_s)
               .run(account.name, unitKey(account), listColumn(roleCodes(account.roles)), account.disabled, account.id.text(), account.version)
               .affectedRows()
        == 1;
}

bool AccountStore::setCredentials(AccountId id, qint64 version, const Credentials &credentials)
{
    return Query(m_database, u"UPDATE accounts SET row_version = row_version + 1, password = ?, earlier_passwords = ?, reset_code = ?, reset_until = ?, "
                             "password_at = ? WHERE id = ? AND row_version = ?"_s)
               .run(credentials.password, listColumn(credentials.earlier), credentials.resetCode, timeColumn(credentials.resetUntil),
                    timeColumn(credentials.passwordAt), id.text(), version)
               .affectedRows()
        == 1;
}

void AccountStore::setPasswordHash(AccountId id, const QString &hash)
{
    Query(m_database, u"UPDATE accounts SET password = ? WHERE id = ?"_s).run(hash, id.text());
}

void AccountStore::setSignedIn(AccountId id, const QDateTime &at)
{
    Query(m_database, u"UPDATE accounts SET last_sign_in_at = ? WHERE id = ?"_s).run(timeText(at), id.text());
}

} // namespace bulletin
