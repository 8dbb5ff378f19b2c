// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/actions.h"

namespace bulletin {

// What can be done on the page 本期: on its board alone, and anywhere on the page.
std::span<const ActionSpec> boardActions();
std::span<const ActionSpec> issueActions();

} // namespace bulletin
