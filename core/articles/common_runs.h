// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include <QtGlobal>

namespace bulletin {

// A stretch that two sequences share.
struct CommonRun {
    qsizetype oldStart = 0;
    qsizetype newStart = 0;
    qsizetype length = 0;
    friend bool operator==(const CommonRun &, const CommonRun &) = default;
};
using CommonRuns = std::vector<CommonRun>;

// A longest common subsequence of the two, as its runs in order: no alignment keeps more. Pure; any
// thread. O(n + d²) where few symbols differ, else O(n · m / 64) time at most (far less where symbols
// are many, as in Chinese) and O(n + m) space.
CommonRuns longestCommonRuns(std::u16string_view before, std::u16string_view after);
CommonRuns longestCommonRuns(std::u32string_view before, std::u32string_view after);

} // namespace bulletin
