// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/press/font_book.h"

#include <QHash>
#include <QPainterPath>
#include <memory>

namespace bulletin {

// Glyph shapes by index, in font units with y downwards, each read once from its face. Outlines
// rather than QRawFont: that one cannot name a face inside a collection and copies whole font
// files into memory. The thread of the faces' FontBook.
class GlyphOutlines final {
public:
    const QPainterPath &outline(const std::shared_ptr<const Face> &face, std::uint32_t glyph);

private:
    struct FaceOutlines {
        std::shared_ptr<const Face> face; // held: the key must stay its own
        QHash<std::uint32_t, QPainterPath> paths;
    };
    QHash<const Face *, FaceOutlines> m_faces;
};

} // namespace bulletin
