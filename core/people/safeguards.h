// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/password.h"
#include "core/people/running_time.h"

#include <memory>

namespace bulletin {

// What guards the door of a desk: the cost of a password and the time that waiting is counted by.
// The programs take it as it is; tests put their own.
struct Safeguards {
    PasswordCost cost = {};
    std::shared_ptr<const RunningTime> time = std::make_shared<MachineRunningTime>();
};

} // namespace bulletin
