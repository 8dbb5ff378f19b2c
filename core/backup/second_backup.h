// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QString>

namespace bulletin {

class Database;

// The second place of the backups: another disk or a stick, chosen for the desk. A copy goes there
// after the first backup succeeded; what goes wrong there is told and never stops anything.
struct SecondBackup {
    QString folder;   // empty: none was chosen
    QDateTime newest; // UTC, of the backup that last got there; null: none ever did
    QString failure;  // why the newest did not get there; empty: it did, or nothing has been tried
};
SecondBackup secondBackup(Database &database);

// Copies the newest backup of `first` with its anchor to the second place, compares the bytes, thins there
// as in the first place. Nothing to do where it is there already, or no place was chosen.
SecondBackup copyToSecondPlace(Database &database, const QString &first, const Clock &clock);

} // namespace bulletin
