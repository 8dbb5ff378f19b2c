// SPDX-License-Identifier: Apache-2.0
#include "core/press/pdf_image.h"

#include "core/articles/manuscript.h"
#include "core/press/pdf_bytes.h"

#include <QImage>
#include <qpdf/QPDF.hh>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

QPDFObjectHandle withSize(QPDFObjectHandle stream, QSize size, const char *colors)
{
    QPDFObjectHandle dictionary = stream.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Image"));
    dictionary.replaceKey("/Width", QPDFObjectHandle::newInteger(size.width()));
    dictionary.replaceKey("/Height", QPDFObjectHandle::newInteger(size.height()));
    dictionary.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(8));
    dictionary.replaceKey("/ColorSpace", QPDFObjectHandle::newName(colors));
    return stream;
}

// What a JPEG's own frame header says.
struct JpegFrame {
    QSize size;
    int components = 0; // 0: none was found
    int bits = 0;
};

JpegFrame frameOf(const QByteArray &bytes)
{
    const auto byte = [&](qsizetype at) { return at < bytes.size() ? std::uint8_t(bytes.at(at)) : 0; };
    const auto word = [&](qsizetype at) { return byte(at) << 8 | byte(at + 1); };
    for (qsizetype at = 2; at + 9 < bytes.size() && byte(at) == 0xFF;) {
        const int marker = byte(at + 1);
        const bool frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame)
            return {QSize(word(at + 7), word(at + 5)), byte(at + 9), byte(at + 4)};
        at += marker == 0xFF ? 1 : 2 + word(at + 2);
    }
    return {};
}

QPDFObjectHandle photograph(QPDF &pdf, const Image &image, const JpegFrame &frame)
{
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf);
    stream.replaceStreamData(image.bytes.toStdString(), QPDFObjectHandle::newName("/DCTDecode"), QPDFObjectHandle::newNull());
    return withSize(stream, frame.size, frame.components == 1 ? "/DeviceGray" : "/DeviceRGB");
}

// Rows without the padding that QImage gives them.
QPDFObjectHandle pixels(QPDF &pdf, const QImage &picture, const char *colors)
{
    const qsizetype row = qsizetype(picture.width()) * picture.depth() / 8;
    QByteArray bytes;
    bytes.reserve(row * picture.height());
    for (int y = 0; y < picture.height(); ++y)
        bytes.append(reinterpret_cast<const char *>(picture.constScanLine(y)), row);
    return withSize(deflated(pdf, bytes), picture.size(), colors);
}

} // namespace

QPDFObjectHandle pdfImage(QPDF &pdf, const Image &image)
{
    if (image.mediaType == "image/jpeg"_L1) {
        // Four components are inks whose meaning programs do not agree upon: those are decoded.
        const JpegFrame frame = frameOf(image.bytes);
        if (frame.bits == 8 && (frame.components == 1 || frame.components == 3) && frame.size == image.pixels)
            return photograph(pdf, image, frame);
    }
    const QImage picture = QImage::fromData(image.bytes);
    if (picture.isNull())
        return QPDFObjectHandle::newNull();
    const bool gray = picture.allGray();
    QPDFObjectHandle result = pixels(pdf, picture.convertToFormat(gray ? QImage::Format_Grayscale8 : QImage::Format_RGB888), gray ? "/DeviceGray" : "/DeviceRGB");
    if (picture.hasAlphaChannel())
        result.getDict().replaceKey("/SMask", pixels(pdf, picture.convertToFormat(QImage::Format_Alpha8), "/DeviceGray"));
    return result;
}

} // namespace bulletin
