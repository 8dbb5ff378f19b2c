// SPDX-License-Identifier: Apache-2.0
#include "ui/layout/glyph_outlines.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H

namespace bulletin {
namespace {

QPointF point(const FT_Vector *vector)
{
    return {qreal(vector->x), -qreal(vector->y)};
}

int moveTo(const FT_Vector *to, void *path)
{
    auto &outline = *static_cast<QPainterPath *>(path);
    outline.closeSubpath();
    outline.moveTo(point(to));
    return 0;
}

int lineTo(const FT_Vector *to, void *path)
{
    static_cast<QPainterPath *>(path)->lineTo(point(to));
    return 0;
}

int conicTo(const FT_Vector *control, const FT_Vector *to, void *path)
{
    static_cast<QPainterPath *>(path)->quadTo(point(control), point(to));
    return 0;
}

int cubicTo(const FT_Vector *first, const FT_Vector *second, const FT_Vector *to, void *path)
{
    static_cast<QPainterPath *>(path)->cubicTo(point(first), point(second), point(to));
    return 0;
}

QPainterPath readOutline(const Face &face, std::uint32_t glyph)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    FT_Face ft = face.ft();
    if (FT_Load_Glyph(ft, glyph, FT_LOAD_NO_SCALE) != 0 || ft->glyph->format != FT_GLYPH_FORMAT_OUTLINE)
        return path;
    const FT_Outline_Funcs functions{moveTo, lineTo, conicTo, cubicTo, 0, 0};
    FT_Outline_Decompose(&ft->glyph->outline, &functions, &path);
    path.closeSubpath();
    return path;
}

} // namespace

const QPainterPath &GlyphOutlines::outline(const std::shared_ptr<const Face> &face, std::uint32_t glyph)
{
    FaceOutlines &outlines = m_faces[face.get()];
    outlines.face = face;
    const auto known = outlines.paths.constFind(glyph);
    if (known != outlines.paths.cend())
        return known.value();
    return outlines.paths.insert(glyph, readOutline(*face, glyph)).value();
}

} // namespace bulletin
