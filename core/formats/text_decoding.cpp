// SPDX-License-Identifier: Apache-2.0
#include "core/formats/text_decoding.h"

#include "core/formats/limits.h"
#include "core/formats/reader_failures.h"

#include <QIODevice>
#include <QStringDecoder>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct Utf8Scan {
    qsizetype sequences = 0; // well-formed multi-byte characters
    qsizetype errors = 0;
    bool cut = false; // the last character lacks bytes
};

int utf8Length(uchar lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    if (lead >= 0xF0 && lead <= 0xF4)
        return 4;
    return 0;
}

bool wellFormedStart(uchar lead, uchar second)
{
    switch (lead) {
    case 0xE0: return second >= 0xA0;
    case 0xED: return second <= 0x9F;
    case 0xF0: return second >= 0x90;
    case 0xF4: return second <= 0x8F;
    default: return true;
    }
}

Utf8Scan scanUtf8(const QByteArray &bytes)
{
    Utf8Scan scan;
    const auto at = [&bytes](qsizetype index) { return static_cast<uchar>(bytes.at(index)); };
    for (qsizetype index = 0; index < bytes.size();) {
        const int length = utf8Length(at(index));
        int good = 1;
        while (good < length && index + good < bytes.size() && (at(index + good) & 0xC0) == 0x80)
            ++good;
        const bool started = length > 1 && good > 1 && !wellFormedStart(at(index), at(index + 1));
        if (length == 1) {
            ++index;
        } else if (length > 1 && good == length && !started) {
            ++scan.sequences;
            index += length;
        } else if (length > 1 && index + good == bytes.size() && !started) {
            scan.cut = true;
            break;
        } else {
            ++scan.errors;
            index += length == 0 ? 1 : good;
        }
    }
    return scan;
}

// Structure of GB18030: one, two or four bytes. `cut` as above.
struct Gb18030Scan {
    qsizetype characters = 0;
    qsizetype errors = 0;
    bool cut = false;
};

Gb18030Scan scanGb18030(const QByteArray &bytes)
{
    Gb18030Scan scan;
    const auto at = [&bytes](qsizetype index) { return static_cast<uchar>(bytes.at(index)); };
    const auto digit = [&](qsizetype index) { return at(index) >= 0x30 && at(index) <= 0x39; };
    const auto lead = [&](qsizetype index) { return at(index) >= 0x81 && at(index) <= 0xFE; };
    const qsizetype size = bytes.size();
    for (qsizetype index = 0; index < size;) {
        if (at(index) < 0x80) {
            ++index;
        } else if (!lead(index)) {
            ++scan.errors;
            ++index;
        } else if (index + 1 >= size || (digit(index + 1) && index + 3 >= size)) {
            scan.cut = true;
            break;
        } else if (digit(index + 1) && lead(index + 2) && digit(index + 3)) {
            ++scan.characters;
            index += 4;
        } else if (at(index + 1) >= 0x40 && at(index + 1) != 0x7F && at(index + 1) != 0xFF) {
            ++scan.characters;
            index += 2;
        } else {
            ++scan.errors;
            ++index;
        }
    }
    return scan;
}

double shareOfChineseUnits(const QByteArray &bytes, bool bigEndian)
{
    const qsizetype units = bytes.size() / 2;
    if (units == 0)
        return 0;
    qsizetype likely = 0;
    for (qsizetype index = 0; index < units; ++index) {
        const uint first = static_cast<uchar>(bytes.at(2 * index));
        const uint second = static_cast<uchar>(bytes.at(2 * index + 1));
        const uint unit = bigEndian ? first << 8 | second : second << 8 | first;
        if ((unit >= 0x20 && unit <= 0xFF) || unit == 0x0A || unit == 0x0D || unit == 0x09 || (unit >= 0x2010 && unit <= 0x2026)
            || (unit >= 0x3000 && unit <= 0x303F) || (unit >= 0x4E00 && unit <= 0x9FFF) || (unit >= 0xFF00 && unit <= 0xFFEF))
            ++likely;
    }
    return double(likely) / double(units);
}

bool startsWith(const QByteArray &bytes, std::initializer_list<int> magic)
{
    if (bytes.size() < qsizetype(magic.size()))
        return false;
    qsizetype index = 0;
    for (const int byte : magic) {
        if (static_cast<uchar>(bytes.at(index++)) != byte)
            return false;
    }
    return true;
}

// Control characters that no text has: more than a few in a hundred mean a program's file.
bool isMostlyControls(const QByteArray &bytes)
{
    const qsizetype looked = qMin<qsizetype>(bytes.size(), 1 << 20);
    qsizetype controls = 0;
    for (qsizetype index = 0; index < looked; ++index) {
        const uchar byte = static_cast<uchar>(bytes.at(index));
        if ((byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f' && byte != 0x0B && byte != 0x1A) || byte == 0x7F)
            ++controls;
    }
    return controls * 100 > looked * 2;
}

QString decodeWith(QStringDecoder &&decoder, QByteArrayView bytes)
{
    return decoder.decode(bytes);
}

DecodedText decodeUtf16(const QByteArray &bytes, bool bigEndian, qsizetype skip, const QString &fileName)
{
    if ((bytes.size() - skip) % 2 != 0)
        throw reader_failures::truncated(fileName);
    const QByteArrayView body = QByteArrayView(bytes).sliced(skip);
    const QString text = decodeWith(QStringDecoder(bigEndian ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE), body);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        throw reader_failures::truncated(fileName);
    return {text, bigEndian ? u"UTF-16BE"_s : u"UTF-16LE"_s, 0};
}

DecodedText decodeMarkless(const QByteArray &bytes, const QString &fileName)
{
    const Utf8Scan utf8 = scanUtf8(bytes);
    const auto asUtf8 = [&bytes] { return decodeWith(QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless), bytes); };
    // GBK text hardly ever forms well-formed UTF-8 by chance: one good sequence in ten is proof enough.
    if (utf8.errors == 0 || utf8.sequences > 10 * utf8.errors) {
        if (utf8.cut)
            throw reader_failures::truncated(fileName);
        return {asUtf8(), u"UTF-8"_s, int(utf8.errors)};
    }
    const Gb18030Scan gb = scanGb18030(bytes);
    if (gb.characters > 20 * gb.errors) {
        if (gb.cut)
            throw reader_failures::truncated(fileName);
        return {decodeWith(QStringDecoder("GB18030"), bytes), u"GB18030"_s, int(gb.errors)};
    }
    for (const bool bigEndian : {false, true}) {
        if (shareOfChineseUnits(bytes, bigEndian) > 0.9)
            return decodeUtf16(bytes, bigEndian, 0, fileName);
    }
    throw reader_failures::binary(fileName);
}

DecodedText decodeAny(const QByteArray &bytes, const QString &fileName)
{
    if (startsWith(bytes, {0xFF, 0xFE, 0, 0}) || startsWith(bytes, {0, 0, 0xFE, 0xFF}))
        return {decodeWith(QStringDecoder(QStringDecoder::Utf32), bytes), u"UTF-32"_s, 0};
    if (startsWith(bytes, {0xFF, 0xFE}))
        return decodeUtf16(bytes, false, 2, fileName);
    if (startsWith(bytes, {0xFE, 0xFF}))
        return decodeUtf16(bytes, true, 2, fileName);
    if (bytes.contains('\0')) {
        const double little = shareOfChineseUnits(bytes, false);
        const double big = shareOfChineseUnits(bytes, true);
        if (qMax(little, big) > 0.6)
            return decodeUtf16(bytes, big > little, 0, fileName);
    }
    if (isMostlyControls(bytes))
        throw reader_failures::binary(fileName);
    return decodeMarkless(startsWith(bytes, {0xEF, 0xBB, 0xBF}) ? bytes.sliced(3) : bytes, fileName);
}

} // namespace

QByteArray readAllWithin(QIODevice &device, qint64 limitBytes, const QString &fileName)
{
    QByteArray bytes;
    while (bytes.size() <= limitBytes) {
        const QByteArray more = device.read(qMin<qint64>(limitBytes + 1 - bytes.size(), 1 << 20));
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (bytes.size() > limitBytes)
        throw reader_failures::tooLarge(fileName, limitBytes);
    if (bytes.isEmpty() && !device.atEnd())
        throw reader_failures::unreadable(fileName, device.errorString());
    if (bytes.isEmpty())
        throw reader_failures::empty(fileName);
    return bytes;
}

FileKind sniff(const QByteArray &bytes)
{
    if (startsWith(bytes, {'P', 'K', 3, 4}) || startsWith(bytes, {'P', 'K', 5, 6}))
        return FileKind::Zip;
    if (startsWith(bytes, {0xD0, 0xCF, 0x11, 0xE0}))
        return FileKind::Ole;
    if (startsWith(bytes, {'{', '\\', 'r', 't', 'f'}))
        return FileKind::Rtf;
    if (startsWith(bytes, {'%', 'P', 'D', 'F'}))
        return FileKind::Pdf;
    if (startsWith(bytes, {0x89, 'P', 'N', 'G'}) || startsWith(bytes, {0xFF, 0xD8, 0xFF}) || startsWith(bytes, {'G', 'I', 'F', '8'}))
        return FileKind::Image;
    if (startsWith(bytes, {0x7F, 'E', 'L', 'F'}) || startsWith(bytes, {0x1F, 0x8B}) || startsWith(bytes, {'R', 'a', 'r', '!'})
        || startsWith(bytes, {'7', 'z', 0xBC, 0xAF}))
        return FileKind::OtherBinary;
    const QByteArray head = bytes.left(1024).toLower();
    const QByteArray trimmed = (head.startsWith("\xEF\xBB\xBF") ? head.sliced(3) : head).trimmed();
    if (trimmed.startsWith("<!doctype html") || trimmed.startsWith("<html") || (trimmed.startsWith('<') && trimmed.contains("<body")))
        return FileKind::Html;
    return FileKind::Text;
}

QString withPlainLineEnds(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar character = text.at(index);
        const char16_t unit = character.unicode();
        if (unit == u'\r') {
            if (index + 1 >= text.size() || text.at(index + 1) != u'\n')
                plain += u'\n';
        } else if (unit == 0x2028 || unit == 0x2029 || unit == 0x85 || unit == u'\f' || unit == u'\v') {
            plain += u'\n';
        } else if (unit == 0xFEFF || (unit < 0x20 && unit != u'\n' && unit != u'\t') || unit == 0x7F || (unit > 0x7F && unit < 0xA0)) {
            continue;
        } else {
            plain += character;
        }
    }
    return plain;
}

DecodedText decodeText(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.isEmpty())
        throw reader_failures::empty(fileName);
    DecodedText decoded = decodeAny(bytes, fileName);
    decoded.text = withPlainLineEnds(decoded.text);
    if (decoded.text.trimmed().isEmpty())
        throw reader_failures::empty(fileName);
    return decoded;
}

QString decodeWhole(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.isEmpty())
        throw reader_failures::empty(fileName);
    QString text = decodeAny(bytes, fileName).text;
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    return text.replace(u"\r\n"_s, u"\n"_s);
}

} // namespace bulletin
