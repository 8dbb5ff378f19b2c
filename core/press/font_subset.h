// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <cstdint>
#include <vector>

namespace bulletin {

class Face;

// The glyphs that a document uses, as a font program of their own: what a PDF embeds.
struct FontSubset {
    enum class Kind { Cff, TrueType };
    Kind kind = Kind::Cff;
    QByteArray program;                // the bare CFF table, or a whole TrueType font
    std::vector<std::uint16_t> codes;  // for each glyph asked for: the two-byte code that shows it
};

// `glyphs` sorted, each once. Throws Failure where the font cannot be taken apart. On the thread of
// the face's FontBook.
FontSubset makeSubset(const Face &face, const std::vector<std::uint32_t> &glyphs);

} // namespace bulletin
