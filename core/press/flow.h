// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/press/page.h"

#include <QVarLengthArray>
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
    int row = -1;   // tables: the cell
    int column = -1;
};

struct FlowPiece {
    QVarLengthArray<FlowLine, 1> lines; // nearly always one: no allocation of its own
    std::vector<PlacedRule> rules;
    std::vector<PlacedImage> images;
    double before = 0; // kept free above, but not at the top of a page
    double rows = 1;
    int article = 0;
    int section = -1;         // index of the section whose head this is
    // The head of a table: a page that begins within the table begins with it. Not owned by the page.
    std::shared_ptr<const FlowPiece> headAgain;
    bool startsArticle = false;
    bool startsPage = false;  // a new page, unless it is at the top of one
    bool keepsWithNext = false;
    bool mayStartPage = true; // a page may begin with it (no 孤行, no credit line alone)
    bool onGrid = true;       // its first line stands on a line of the grid
};

// A piece that is higher than a page, cut between its lines into pieces of at most `mostHeight` mm:
// nothing may stand outside the page. Others come back as they are.
std::vector<FlowPiece> cutTall(FlowPiece piece, double mostHeight, double pitch);

} // namespace bulletin
