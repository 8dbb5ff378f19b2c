// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issues/issue_document.h"
#include "core/press/page.h"

namespace bulletin {

// A line of a printed page as a correction addresses it.
struct LinePlace {
    int page = 0;   // printed number
    int index = 0;  // in Page::lines
    int number = 0; // on its page, from 1; page numbers and repeated heads do not count
    QString text;
    ArticleId article; // null: masthead, contents, tail
    QString articleTitle;
    int block = -2; // index of the manuscript's block; -1: the title; -2: none
    int start = 0;  // UTF-16 units within addressedText() (core/proof/corrected_text)
};

// All lines of a layout in reading order, each with its place in the text that it was set from.
QList<LinePlace> linePlaces(const Layout &layout, const IssueDocument &document);

} // namespace bulletin
