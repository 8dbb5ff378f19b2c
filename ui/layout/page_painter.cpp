// SPDX-License-Identifier: Apache-2.0
#include "ui/layout/glyph_outlines.h"
#include "ui/layout/page_preview.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace bulletin {
namespace {

constexpr double mmPerPoint = 25.4 / 72;

void paintImage(QPainter &painter, const PlacedImage &placed, const Image &image, double scale)
{
    const QRectF target(placed.x * scale, placed.y * scale, placed.width * scale, placed.height * scale);
    QBuffer buffer;
    buffer.setData(image.bytes);
    QImageReader reader(&buffer);
    const QSize wanted = (target.size() * painter.device()->devicePixelRatio()).toSize();
    // A camera's picture is never held whole; others are scaled with care: charts have thin lines.
    constexpr qint64 largest = 8'000'000;
    if (const QSize natural = reader.size(); natural.isValid() && qint64(natural.width()) * natural.height() > largest && 2 * wanted.width() < natural.width())
        reader.setScaledSize(natural.scaled(2 * wanted, Qt::KeepAspectRatioByExpanding));
    QImage picture = reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (picture.width() > wanted.width() && !wanted.isEmpty())
        picture = picture.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!picture.isNull())
        painter.drawImage(target, picture);
}

} // namespace

class PagePainter::Private {
public:
    void paintLine(QPainter &painter, const PlacedLine &placed, double scale);
    GlyphOutlines outlines;
};

void PagePainter::Private::paintLine(QPainter &painter, const PlacedLine &placed, double scale)
{
    for (const TextRun &run : placed.line->runs) {
        const double size = run.sizePt * mmPerPoint * scale / run.face->unitsPerEm();
        painter.setBrush(run.color);
        for (const Glyph &glyph : run.glyphs) {
            const QPainterPath &path = outlines.outline(run.face, glyph.index);
            if (path.isEmpty())
                continue;
            painter.save();
            painter.translate((placed.x + double(glyph.x)) * scale, (placed.y - run.rise) * scale);
            painter.scale(size, size);
            painter.drawPath(path);
            painter.restore();
        }
    }
}

PagePainter::PagePainter()
    : d(std::make_unique<Private>())
{
}

PagePainter::~PagePainter() = default;

void PagePainter::paint(QPainter &painter, const Page &page, const Images &images, double scale)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PlacedImage &placed : page.images) {
        if (const auto image = images.constFind(placed.imageId); image != images.cend())
            paintImage(painter, placed, *image, scale);
    }
    for (const PlacedRule &rule : page.rules) {
        painter.setPen(QPen(rule.color, rule.widthMm * scale, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(rule.x1, rule.y1) * scale, QPointF(rule.x2, rule.y2) * scale);
    }
    painter.setPen(Qt::NoPen);
    for (const PlacedLine &placed : page.lines)
        d->paintLine(painter, placed, scale);
    painter.restore();
}

} // namespace bulletin
