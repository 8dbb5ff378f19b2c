// SPDX-License-Identifier: Apache-2.0
#include "core/press/pdf_bytes.h"

namespace bulletin {

QPDFObjectHandle deflated(QPDF &pdf, const QByteArray &bytes)
{
    constexpr int quick = 1;
    constexpr qsizetype ownHeader = 4; // Qt puts the length in front of zlib's own format
    const QByteArray packed = qCompress(bytes, quick);
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf);
    stream.replaceStreamData(std::string(packed.constData() + ownHeader, size_t(packed.size() - ownHeader)), QPDFObjectHandle::newName("/FlateDecode"), QPDFObjectHandle::newNull());
    return stream;
}

void addHex(std::string &out, char16_t unit)
{
    constexpr char digits[] = "0123456789ABCDEF";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += digits[unit >> shift & 0xF];
}

void addHex(std::string &out, QStringView text)
{
    for (const QChar unit : text)
        addHex(out, char16_t(unit.unicode()));
}

} // namespace bulletin
