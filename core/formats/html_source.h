// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/formats/source_document.h"

namespace bulletin {

// What was left out of a page, by kind.
struct HtmlCounts {
    int deletions = 0;
    int insertions = 0;
    int comments = 0;
    int hidden = 0;
    int pictures = 0;
    qsizetype removedCharacters = 0; // of all of these
};

// Foreign HTML (a pasted fragment with or without its clipboard header, or a page) as lines:
// text, headings, lists with their numbers, tables, data: images. Never follows a link, never
// runs away: what is too deep or too much loses its structure, not its text.
SourceDocument sourceFromHtml(const QString &html, HtmlCounts *counts = nullptr);

// Translated sentences about what was left out.
QStringList htmlNotes(const HtmlCounts &counts);

} // namespace bulletin
