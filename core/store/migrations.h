// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bulletin {

class Database;

// Numbered statements in resources/migrations (statements parted by a line "--;"), each file one
// transaction, run in order; a new desk runs all of them, so there is one truth.
namespace migrations {

int newestVersion();
int version(Database &database); // 0: nothing yet
void run(Database &database);    // brings it to newestVersion(); throws Failure, leaving the step undone

} // namespace migrations
} // namespace bulletin
