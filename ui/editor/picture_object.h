// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/manuscript.h"

#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QTextObjectInterface>
#include <functional>

namespace bulletin {

class Theme;

// Draws the pictures of the editor's document with their captions below. Decodes a picture when it
// is first drawn, no larger than it is shown; bytes come from `images`, never from a file.
class PictureObject final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    PictureObject(const Theme &theme, std::function<Image(const QString &)> images, QObject *parent);

    // The text's width in the document's pixels: what 156 mm of the printed page correspond to.
    void setColumn(double width, double em);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position, const QTextFormat &format) override;

private:
    QSizeF pictureSize(const Block &block, double scale) const;
    QPixmap pixmap(const Block &block, QSize size);
    QFont captionFont(double scale) const;
    const Theme &m_theme;
    std::function<Image(const QString &)> m_images;
    double m_column = 600;
    double m_em = 17;
    QHash<QString, QPixmap> m_pixmaps; // by id; of the size last shown
};

} // namespace bulletin
