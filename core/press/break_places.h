// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/press/text_items.h"

namespace bulletin {

// Which items belong together (numbers, words, ——, ……) and where a line may start: 基本处理 of clreq.
// Sets kind where it depends on the neighbours, glued, breakBefore and addressBreak. `text` is what
// the items were made from.
void markBreakPlaces(const QString &text, std::vector<TextItem> &items);

} // namespace bulletin
