// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/refusal.h"
#include "core/checks/knowledge.h"

namespace bulletin {

// An office's knowledge as one JSON file, for checks without a desk:
//   {"people": [{"name", "order", "posts": [{"title", "unit", "from", "to"}]}],
//    "units": [{"full", "short", "aliases": […], "from", "to"}],
//    "terms": […], "titles": […], "anniversaries": […], "words": {…},   rows as in our own tables (check_table.h)
//    "names": […], "right_words": […]}
// Every part may be left out. Refused (Validation) with the part and the row that is wrong.
Outcome<Knowledge> knowledgeFromJson(const QByteArray &json);

} // namespace bulletin
