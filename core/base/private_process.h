// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bulletin {

// Passwords and drafts pass through this process: what it writes is for its own system account alone, no core dump is written of it, and no other program
// of the same system account may look into its memory. The first thing that both programs do.
void keepProcessPrivate();

} // namespace bulletin
