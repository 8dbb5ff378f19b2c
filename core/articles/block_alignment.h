// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/manuscript.h"

namespace bulletin {

// Which block of one manuscript is which of another: what comparing, merging and the following of
// anchors stand on. Plain value and pure functions; any thread.
struct BlockAlignment {
    QList<int> newOf; // by old block: the new one, or -1 where it was removed
    QList<int> oldOf; // by new block: the old one, or -1 where it was inserted
    // By old block: it stands at another place among its kept neighbours than before.
    QList<bool> moved;
};

// Blocks that are equal or alike are pairs; what keeps its order keeps as much text as can be, so the
// shorter of two that changed places is the one that moved. Paragraphs and headings may become each
// other, images and tables stay what they are.
BlockAlignment alignBlocks(const Manuscript &before, const Manuscript &after);

} // namespace bulletin
