// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/common_runs.h"

namespace bulletin {

// Stretches of twelve symbols that occur once in each of the two sequences, as many as keep their
// order in both; a sample of one in four or so, since those between follow from them. They overlap.
// A good guess where a best alignment goes, no more: working room of longestCommonRuns.
CommonRuns anchorGrams(const int *before, qsizetype oldSize, const int *after, qsizetype newSize);

} // namespace bulletin
