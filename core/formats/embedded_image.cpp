// SPDX-License-Identifier: Apache-2.0
#include "core/formats/embedded_image.h"

#include "core/formats/limits.h"

#include <QBuffer>
#include <QImageReader>

namespace bulletin {

using namespace Qt::StringLiterals;

std::optional<Image> keptImage(const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > limits::imageBytes)
        return std::nullopt;
    QByteArray format;
    QString mediaType;
    if (bytes.startsWith("\x89PNG\r\n\x1a\n")) {
        format = "png";
        mediaType = u"image/png"_s;
    } else if (bytes.startsWith("\xFF\xD8\xFF")) {
        format = "jpeg";
        mediaType = u"image/jpeg"_s;
    } else if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")) {
        format = "gif";
        mediaType = u"image/gif"_s;
    } else if (bytes.startsWith("BM")) {
        format = "bmp";
        mediaType = u"image/bmp"_s;
    } else {
        return std::nullopt;
    }
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const QSize pixels = QImageReader(&buffer, format).size();
    if (!pixels.isValid() || pixels.isEmpty() || pixels.width() > limits::imagePixels || pixels.height() > limits::imagePixels)
        return std::nullopt;
    return Image{bytes, mediaType, pixels};
}

} // namespace bulletin
