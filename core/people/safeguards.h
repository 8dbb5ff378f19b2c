// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/password.h"
#include "core/people/running_time.h"

#include <functional>
#include <memory>

namespace bulletin {

// What guards a desk: the cost of a password, the time that waiting is counted by, the room on its disk.
// The programs take it as it is; tests put their own.
struct Safeguards {
    PasswordCost cost = {};
    std::shared_ptr<const RunningTime> time = std::make_shared<MachineRunningTime>();
    std::function<qint64()> freeBytes = {}; // empty: of the desk's own disk (Database::freeBytes)
};

} // namespace bulletin
