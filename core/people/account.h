// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QFlags>
#include <QStringList>
#include <optional>

namespace bulletin {

// What a person may do. One person holds several in a small office.
enum class OfficeRole : unsigned {
    Editor = 1 << 0,         // 责编: takes in, edits, assembles, opens proofs, publishes
    Contributor = 1 << 1,    // 栏目负责人/供稿人 of a unit: writes and submits
    FirstReviewer = 1 << 2,  // 初审
    SecondReviewer = 1 << 3, // 复审
    FinalReviewer = 1 << 4,  // 终审
    Proofreader = 1 << 5,    // 校对
    Signer = 1 << 6,         // 签发人
    Administrator = 1 << 7,  // 管理员: people, rules, backups; reads no drafts
    Auditor = 1 << 8,        // 审计: reads the record
};
Q_DECLARE_FLAGS(Roles, OfficeRole)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

// Fixed English codes, for the command line, JSON and the database: editor contributor first-review
// second-review final-review proofread sign administrator audit.
QString roleCode(OfficeRole role);
std::optional<OfficeRole> parseOfficeRole(QStringView code);
QList<OfficeRole> allOfficeRoles();
QStringList roleCodes(Roles roles);
QString roleName(OfficeRole role); // for people: 责编 …
QString roleNames(Roles roles); // 责编、初审

// A person of the office. Never deleted, only disabled, so that the record keeps meaning something.
// Plain value; the password's hash never leaves core/people.
struct Account {
    AccountId id;
    qint64 version = 0;
    QString login; // what is typed; unique, without blanks
    QString name;  // as printed on sheets and shown
    std::optional<UnitId> unit; // of a contributor
    Roles roles;
    bool disabled = false;
    bool mustChangePassword = false; // has a first password or a one-time code: nothing may be done before an own one
    QDateTime passwordAt;   // UTC; null: no own password yet
    QDateTime createdAt;    // UTC
    QDateTime lastSignInAt; // UTC; null: never
};

// As logins are compared: Zhang, zhang and ｚｈａｎｇ are one person.
QString comparableLogin(const QString &login);

// Who acts. On a desk without accounts: name "local", no account.
struct Actor {
    QString name = QStringLiteral("local"); // the login: what events and revisions keep
    QString host = {};
    AccountId account = {}; // null: nobody signed in
    QString person = {};    // Account::name; as printed
    Roles roles = {};
    std::optional<UnitId> unit = {};
};

} // namespace bulletin
