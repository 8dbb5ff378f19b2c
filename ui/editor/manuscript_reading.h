// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/manuscript.h"

#include <QList>

class QTextCursor;
class QTextDocument;

namespace bulletin {

// The editor's document as a manuscript. Blanks at a paragraph's ends are indents, not text, and
// paragraphs without text are none: neither comes out.
Manuscript manuscriptOf(const QTextDocument &document);

// Where a text of that manuscript stands in the document. `block` counts from 1; row and column: a
// cell of a table, otherwise -1. A picture's caption is not in the document: its picture is.
struct TextPlace {
    int block = 1;
    int row = -1;
    int column = -1;
    int position = 0;
    int length = 0;
    bool picture = false;
};
QList<TextPlace> textPlaces(const QTextDocument &document);

// What is selected: parts of paragraphs as paragraphs, tables whole, or the chosen cells.
Manuscript selectedManuscript(const QTextCursor &selection);

// What came from outside this program brought into a shape the editor can hold: marks within the
// text and in order, rows of equal length, no characters with a meaning to the document, no
// pictures whose bytes are missing or are not what their key says.
Manuscript soundManuscript(const Manuscript &manuscript, Images *images);

} // namespace bulletin
