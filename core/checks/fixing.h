// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article.h"
#include "core/checks/finding.h"

namespace bulletin {

// Cures applied to an article's texts, in places of its own (finding.h). A fix is applied whole or not
// at all: not where one of its edits is about the credit line (it is made from units and names),
// lies outside the text, or overlaps with a fix before it.
struct FixedContent {
    ArticleContent content;
    int applied = 0; // fixes
};
FixedContent fixedContent(const ArticleContent &content, const QList<Fix> &fixes);

// The edits of those fixes that can stand side by side, first come first served, the last place of a
// text first, so that none moves another. `applied`: how many fixes they are.
QList<Edit> compatibleEdits(const QList<Fix> &fixes, int *applied);

} // namespace bulletin
