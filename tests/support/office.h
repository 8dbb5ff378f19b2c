// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/account.h"
#include "core/people/safeguards.h"

namespace bulletin {

class Database;
class Desk;

// Running time that stands still until a test moves it.
class FixedRunningTime final : public RunningTime {
public:
    qint64 milliseconds() const override { return now; }
    QString boot() const override { return run; }
    qint64 now = 1'000'000;
    QString run = QStringLiteral("a run of the machine");
};

// Passwords that cost next to nothing, and no waiting by the wall.
Safeguards testSafeguards();

// Everybody of the test's office has this password; it keeps the rules.
inline const char *const officePassword = "Lotus-7-lamp";

// Makes the administrator "admin" of the desk, who is signed in then, and one person for each other
// role: editor, contributor (of 宣教处), first, second, final, proofreader, signer, auditor; further
// contributor2 (of 办公室), proofreader2 and proofreader3. Their names are their logins with 老 before.
// Gives the recovery code.
QString hireOffice(Desk &desk, Database &database);
// One more person, with the office's password as his own.
AccountId hire(Database &database, const QString &login, Roles roles, const QString &unit = {});
// Several at once, with names of their own.
struct HiredPerson {
    QString login, name;
    Roles roles;
    QString unit = {};
};
void hire(Database &database, const QList<HiredPerson> &people);

} // namespace bulletin
