// SPDX-License-Identifier: Apache-2.0
#include "core/formats/writers.h"
#include "core/press/font_book.h"
#include "core/press/page.h"

#include <QJsonArray>
#include <cmath>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

double rounded(double mm)
{
    return std::round(mm * 1000) / 1000;
}

QJsonObject lineJson(const PlacedLine &placed)
{
    const SetLine &line = *placed.line;
    QJsonArray runs;
    for (const TextRun &run : line.runs) {
        const double x = placed.x + (run.glyphs.empty() ? 0 : double(run.glyphs.front().x));
        runs.append(QJsonObject{{u"text"_s, line.text.mid(run.textStart, run.textLength)}, {u"font"_s, run.face->family()}, {u"size_pt"_s, rounded(run.sizePt)}, {u"x_mm"_s, rounded(x)}});
    }
    const double first = line.runs.empty() || line.runs.front().glyphs.empty() ? 0 : double(line.runs.front().glyphs.front().x);
    return {{u"text"_s, line.text},
            {u"x_mm"_s, rounded(placed.x + first)},
            {u"y_mm"_s, rounded(placed.y)},
            {u"width_mm"_s, rounded(line.width - first)},
            {u"runs"_s, runs},
            {u"role"_s, roleText(placed.role)},
            {u"article"_s, placed.article > 0 ? QJsonValue(placed.article) : QJsonValue()},
            {u"block"_s, placed.block >= 0 ? QJsonValue(placed.block) : QJsonValue()}};
}

QJsonArray fallbacksJson(const Layout &layout)
{
    QJsonArray result;
    for (const GlyphFallback &fallback : layout.fallbacks) {
        result.append(QJsonObject{{u"character"_s, QString::fromUcs4(&fallback.character, 1)},
                                  {u"wanted"_s, fallback.wanted},
                                  {u"used"_s, fallback.used.isEmpty() ? QJsonValue() : QJsonValue(fallback.used)},
                                  {u"article"_s, fallback.article > 0 ? QJsonValue(fallback.article) : QJsonValue()}});
    }
    return result;
}

} // namespace

QJsonObject layoutJson(const Layout &layout)
{
    QJsonArray pages;
    for (const Page &page : layout.pages) {
        QJsonArray lines;
        for (const PlacedLine &line : page.lines)
            lines.append(lineJson(line));
        QJsonArray images;
        for (const PlacedImage &image : page.images) {
            images.append(QJsonObject{{u"image"_s, image.imageId}, {u"x_mm"_s, rounded(image.x)}, {u"y_mm"_s, rounded(image.y)}, {u"width_mm"_s, rounded(image.width)},
                                      {u"height_mm"_s, rounded(image.height)}, {u"article"_s, image.article}});
        }
        pages.append(QJsonObject{{u"number"_s, page.number}, {u"lines"_s, lines}, {u"images"_s, images}});
    }
    QJsonArray substitutions;
    for (const FontSubstitution &substitution : layout.substitutions)
        substitutions.append(QJsonObject{{u"wanted"_s, substitution.wanted}, {u"used"_s, substitution.used}});
    return {{u"page_mm"_s, QJsonArray{layout.pageWidth, layout.pageHeight}},
            {u"pages"_s, pages},
            {u"used_pages"_s, rounded(layout.usedPages)},
            {u"font_substitutions"_s, substitutions},
            {u"glyph_fallbacks"_s, fallbacksJson(layout)}};
}

} // namespace bulletin
