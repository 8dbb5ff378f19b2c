// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/account.h"

namespace bulletin {

class Database;

// What proves who somebody is; never leaves core/people and the verbs of people.
struct Credentials {
    QString password;        // hash; empty: none, only the one-time code counts
    QStringList earlier;     // hashes of the passwords before it, newest first
    QString resetCode;       // hash of a one-time code; empty: none
    QDateTime resetUntil;    // UTC
    QDateTime passwordAt;    // UTC; null: not chosen by the person
};

class AccountStore final {
public:
    explicit AccountStore(Database &database) : m_database(database) {}

    bool isEmpty() const;
    QList<Account> list() const; // by name; disabled ones too
    std::optional<Account> find(AccountId id) const;
    std::optional<Account> findByLogin(const QString &login) const; // as comparableLogin() sees it
    Credentials credentials(AccountId id) const;
    void insert(const Account &account, const Credentials &credentials);
    // Name, unit, roles, disabled; false: the version that was read is not the newest.
    bool update(const Account &account);
    bool setCredentials(AccountId id, qint64 version, const Credentials &credentials);
    // The same password under a new hash: no new version.
    void setPasswordHash(AccountId id, const QString &hash);
    void setSignedIn(AccountId id, const QDateTime &at);

private:
    Database &m_database;
};

} // namespace bulletin
