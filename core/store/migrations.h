// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bulletin {

class Database;

// Numbered files in a folder (resources/migrations), their statements parted by a line "--;"; each file
// is one transaction, run in order. A new desk runs all of them, so there is one truth.
namespace migrations {

int newestVersion(const QString &folder);
int version(Database &database); // 0: nothing yet
// Brings it to newestVersion(); throws Failure, leaving the step undone.
void run(Database &database, const QString &folder);

} // namespace migrations
} // namespace bulletin
