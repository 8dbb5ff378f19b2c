// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/actions.h"

namespace bulletin {

// What can be done on the page 校样.
std::span<const ActionSpec> proofActions();

} // namespace bulletin
