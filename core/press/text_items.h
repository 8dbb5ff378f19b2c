// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/manuscript.h"
#include "core/press/character_class.h"
#include "core/press/font_book.h"
#include "core/press/page.h"

#include <QList>
#include <cstdint>
#include <memory>
#include <vector>

namespace bulletin {

// A style of the template with its faces found: what a paragraph is set with. Lengths inside the
// breaker are whole thousandths of an em, so that right edges are exact.
struct SetStyle {
    int key = 0; // which style, for the cache
    std::shared_ptr<const Face> regular, bold, italic;
    QString wantedFamily;
    double sizePt = 16;
    double em = 0; // mm an em is set to; on the grid a little less than the size (typesetting: 15.79 pt)
    QColor color;
    int indent = 0; // 1/1000 em
};

// One character, or cluster of a shaped script, as the breaker sees it.
struct TextItem {
    std::uint32_t textStart = 0, textLength = 0; // UTF-16 units
    CharacterClass kind = CharacterClass::Han;
    bool breakBefore = false; // a line may start here
    bool glued = false;       // belongs to the item before: no stretching between them
    bool addressBreak = false; // within an e-mail or web address: a line may start here rather than gape
    bool fullWidth = false;   // set on a full em, with a blank half where its kind has one
    int advance = 0;          // 1/1000 em
    std::uint32_t glyphStart = 0, glyphCount = 0; // in TextItems::glyphs
    std::uint8_t face = 0;    // in TextItems::faces
    std::int8_t script = 0;   // 1: superscript, -1: subscript
    bool underlined = false;
};

struct ItemGlyph {
    std::uint32_t index = 0;
    int x = 0;       // 1/1000 em from the item's origin
    int advance = 0;
};

struct TextItems {
    std::vector<TextItem> items;
    std::vector<ItemGlyph> glyphs;
    std::vector<std::shared_ptr<const Face>> faces;
    std::vector<GlyphFallback> fallbacks; // each character once
};

// Superscripts and subscripts are set at this share of the size.
constexpr double scriptScale = 0.6;

TextItems itemize(const QString &text, const QList<Mark> &marks, const SetStyle &style, FontBook &fonts);

} // namespace bulletin
