// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/press/page.h"

#include <vector>

namespace bulletin {

// The issue as one long strip, before it is cut into pages: pieces of whole height, in order. Heights
// in lines of the grid; positions inside a piece in mm from its top and from the text's left edge.
struct FlowLine {
    std::shared_ptr<const SetLine> line;
    double x = 0;
    double y = 0; // baseline
    Role role = Role::Body;
    int block = -1;
    bool paragraphStart = false;
    int target = 0; // contents: the article that the entry leads to
};

struct FlowPiece {
    std::vector<FlowLine> lines;
    std::vector<PlacedRule> rules;
    std::vector<PlacedImage> images;
    double before = 0; // kept free above, but not at the top of a page
    double rows = 1;
    int article = 0;
    int section = -1;         // index of the section whose head this is
    bool startsArticle = false;
    bool startsPage = false;  // a new page, unless it is at the top of one
    bool keepsWithNext = false;
    bool mayStartPage = true; // a page may begin with it (no 孤行, no credit line alone)
    bool onGrid = true;       // its first line stands on a line of the grid
};

} // namespace bulletin
