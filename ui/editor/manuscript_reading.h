// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/manuscript.h"

class QTextCursor;
class QTextDocument;

namespace bulletin {

// The editor's document as a manuscript. Blanks at a paragraph's ends are indents, not text, and
// paragraphs without text are none: neither comes out.
Manuscript manuscriptOf(const QTextDocument &document);

// What is selected: parts of paragraphs as paragraphs, tables whole, or the chosen cells.
Manuscript selectedManuscript(const QTextCursor &selection);

// What came from outside this program brought into a shape the editor can hold: marks within the
// text and in order, rows of equal length, no characters with a meaning to the document, no
// pictures whose bytes are missing or are not what their key says.
Manuscript soundManuscript(const Manuscript &manuscript, Images *images);

} // namespace bulletin
