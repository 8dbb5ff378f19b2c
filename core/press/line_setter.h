// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/press/line_breaker.h"
#include "core/press/page.h"

#include <utility>
#include <vector>

namespace bulletin {

// A line set to its exact width, and where words in it are underlined (mm from its origin).
struct LineResult {
    std::shared_ptr<const SetLine> line;
    std::vector<std::pair<double, double>> underlines;
};

enum class Stretch { ToWidth, None };

// Positions the glyphs of one broken line: blanks of marks taken away, then squeezed or stretched
// until the right edge is exact (1/1000 em). A line is never stretched inside words, numbers,
// —— and ……; a line that is too long is squeezed whatever `stretch` says.
LineResult setLine(const QString &text, const TextItems &items, const BrokenLine &line, const SetStyle &style, Stretch stretch);

} // namespace bulletin
