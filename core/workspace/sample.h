// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/refusal.h"

namespace bulletin {

class Desk;

// Imports the sample bulletin that the program ships (resources/sample).
Outcome<IssueId> addSample(Desk &desk);

} // namespace bulletin
