// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/picture_object.h"

#include "ui/editor/text_formats.h"
#include "ui/shell/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QGuiApplication>
#include <QImageReader>
#include <QPainter>
#include <QScreen>
#include <QTextDocument>

namespace bulletin {
namespace {

constexpr double textWidthMm = 156;
constexpr double mmPerPixel = 25.4 / 150; // as the typesetter sets a picture without a wished width
constexpr double smallestSide = 24;

// What the document's pixels are multiplied with: the zoom.
double scaleOf(const QTextDocument *document)
{
    const QPaintDevice *device = document->documentLayout()->paintDevice();
    const QScreen *screen = QGuiApplication::primaryScreen();
    return device && screen ? device->logicalDpiY() / screen->logicalDotsPerInch() : 1;
}

} // namespace

PictureObject::PictureObject(const Theme &theme, std::function<Image(const QString &)> images, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_images(std::move(images))
{
}

void PictureObject::setColumn(double width, double em)
{
    m_column = width;
    m_em = em;
}

QFont PictureObject::captionFont(double scale) const
{
    return m_theme.font(std::max(8, int(14 * scale)));
}

QSizeF PictureObject::pictureSize(const Block &block, double scale) const
{
    const Image image = m_images(block.imageId);
    const QSizeF natural = image.pixels.isEmpty() ? QSizeF(4, 3) : QSizeF(image.pixels);
    const double millimetres = std::min(block.imageWidthMm > 0 ? block.imageWidthMm : natural.width() * mmPerPixel, textWidthMm);
    const double width = std::max(smallestSide, millimetres / textWidthMm * m_column * scale);
    return {width, std::max(smallestSide, width * natural.height() / natural.width())};
}

QSizeF PictureObject::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const double scale = scaleOf(document);
    const Block block = pictureBlock(format.toCharFormat());
    QSizeF size = pictureSize(block, scale);
    if (block.text.isEmpty())
        return size;
    const double column = m_column * scale;
    const QRectF caption = QFontMetricsF(captionFont(scale)).boundingRect(QRectF(0, 0, column, 1e6), Qt::AlignHCenter | Qt::TextWordWrap, block.text);
    return {std::min(column, std::max(size.width(), caption.width() + 4)), size.height() + caption.height() + m_em * 0.6 * scale};
}

QPixmap PictureObject::pixmap(const Block &block, QSize size)
{
    if (const QPixmap known = m_pixmaps.value(block.imageId); known.size() == size)
        return known;
    const Image image = m_images(block.imageId);
    QBuffer buffer;
    buffer.setData(image.bytes);
    QImageReader reader(&buffer);
    reader.setScaledSize(size);
    const QPixmap decoded = QPixmap::fromImage(reader.read());
    m_pixmaps.insert(block.imageId, decoded);
    return decoded;
}

void PictureObject::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int, const QTextFormat &format)
{
    const double scale = scaleOf(document);
    const Block block = pictureBlock(format.toCharFormat());
    const QSizeF size = pictureSize(block, scale);
    const QRectF target(rect.left() + (rect.width() - size.width()) / 2, rect.top(), size.width(), size.height());
    const QPixmap shown = pixmap(block, (size * painter->device()->devicePixelRatio()).toSize());
    if (shown.isNull()) {
        painter->setPen(m_theme.color(Theme::Token::ControlBorder));
        painter->drawRect(target);
        painter->drawText(target, Qt::AlignCenter | Qt::TextWordWrap, tr("This picture cannot be shown."));
    } else {
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawPixmap(target, shown, QRectF(shown.rect()));
    }
    if (block.text.isEmpty())
        return;
    painter->setFont(captionFont(scale));
    painter->setPen(m_theme.color(Theme::Token::Text));
    painter->drawText(QRectF(rect.left(), target.bottom() + m_em * 0.3 * scale, rect.width(), rect.bottom() - target.bottom()), Qt::AlignHCenter | Qt::TextWordWrap, block.text);
}

} // namespace bulletin
