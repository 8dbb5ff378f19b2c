// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/actions.h"

namespace bulletin {

// What can be done while an article is written. The keys count within the editor alone.
std::span<const ActionSpec> editorActions();

} // namespace bulletin
