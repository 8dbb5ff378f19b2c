// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/press/line_breaker.h"

#include <vector>

namespace bulletin {

// A title, or one line of it between soft breaks, that is too long: as few lines as will do, of
// lengths as even as the words allow, never cut inside a word (ICU's dictionary knows them) while
// another way exists, never with a lone character. GB/T 9704-2012 7.3.1: 回行时，要做到词意完整.
std::vector<BrokenLine> breakTitle(const QString &text, const TextItems &items, int width);

} // namespace bulletin
