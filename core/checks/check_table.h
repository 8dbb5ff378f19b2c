// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/refusal.h"
#include "core/checks/knowledge.h"

namespace bulletin {

// The bundled tables (resources/checks/tables/*.json): words, terms, titles, anniversaries. Each row
// brings examples that run as it is loaded.
const Knowledge &bundledKnowledge(); // immutable data, read once

// Ours and the office's as one: the office's rows come first and win.
Knowledge joinedKnowledge(const Knowledge &ours, const Knowledge &office);

// Runs every row's examples. Refused (Validation) with the first row that fails, as people would name it.
MaybeRefusal checkExamples(const Knowledge &table);

} // namespace bulletin
