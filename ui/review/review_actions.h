// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/actions.h"

namespace bulletin {

// What can be done on the review page. The keys count there alone.
std::span<const ActionSpec> reviewActions();

} // namespace bulletin
