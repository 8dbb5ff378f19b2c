// SPDX-License-Identifier: Apache-2.0
#include "core/press/pdf_font.h"

#include "core/press/font_book.h"
#include "core/press/pdf_bytes.h"

#include <QCryptographicHash>
#include <algorithm>
#include <cmath>
#include <hb-ot.h>
#include <qpdf/QPDF.hh>

namespace bulletin {
namespace {

int perMille(double em)
{
    return int(std::lround(em * 1000));
}

// Six capital letters that say which glyphs are in it (ISO 32000-1, 9.6.4).
std::string subsetTag(const std::vector<std::uint32_t> &glyphs)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(glyphs.data()), qsizetype(glyphs.size() * sizeof(std::uint32_t)));
    const QByteArray hash = QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256);
    std::string tag;
    for (qsizetype i = 0; i < 6; ++i)
        tag += char('A' + std::uint8_t(hash.at(i)) % 26);
    return tag;
}

// Only what a PDF name may hold without escapes.
std::string postScriptName(const Face &face)
{
    char text[128] = "";
    unsigned length = sizeof text;
    hb_ot_name_get_utf8(hb_font_get_face(face.hb()), HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &length, text);
    std::string name;
    for (const char *at = text; *at; ++at) {
        if (QChar::isLetterOrNumber(std::uint8_t(*at)) && std::uint8_t(*at) < 0x80)
            name += *at;
        else if (*at == '-' || *at == '_')
            name += '-';
    }
    return name.empty() ? "Font" : name;
}

std::string boxOf(const Face &face)
{
    constexpr unsigned boxAt = 36; // xMin, yMin, xMax, yMax in the head table
    hb_blob_t *head = hb_face_reference_table(hb_font_get_face(face.hb()), HB_TAG('h', 'e', 'a', 'd'));
    unsigned length = 0;
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(hb_blob_get_data(head, &length));
    std::string box;
    for (unsigned at = boxAt; at < boxAt + 8; at += 2) {
        const int units = at + 2 <= length ? std::int16_t(bytes[at] << 8 | bytes[at + 1]) : 0;
        box += std::to_string(perMille(units / double(face.unitsPerEm()))) + ' ';
    }
    hb_blob_destroy(head);
    return box;
}

int capHeightOf(const Face &face)
{
    hb_position_t height = 0;
    if (hb_ot_metrics_get_position(face.hb(), HB_OT_METRICS_TAG_CAP_HEIGHT, &height))
        return perMille(height / double(face.unitsPerEm()));
    return perMille(face.ascentEm());
}

} // namespace

PdfFont::PdfFont(std::shared_ptr<const Face> face, std::vector<std::uint32_t> glyphs, int number)
    : m_face(std::move(face))
    , m_glyphs(std::move(glyphs))
    , m_name('F' + QByteArray::number(number))
    , m_subset(makeSubset(*m_face, m_glyphs))
    , m_texts(m_glyphs.size())
{
    m_widths.reserve(m_glyphs.size());
    for (const std::uint32_t glyph : m_glyphs)
        m_widths.push_back(perMille(m_face->advanceEm(glyph)));
}

size_t PdfFont::placeOf(std::uint32_t glyph) const
{
    const auto found = std::lower_bound(m_glyphs.begin(), m_glyphs.end(), glyph);
    Q_ASSERT(found != m_glyphs.end() && *found == glyph);
    return size_t(found - m_glyphs.begin());
}

bool PdfFont::readsAs(std::uint32_t glyph, QStringView text)
{
    QString &known = m_texts[placeOf(glyph)];
    if (known.isEmpty())
        known = text.toString();
    return known == text;
}

QPDFObjectHandle PdfFont::write(QPDF &pdf) const
{
    const bool cff = m_subset.kind == FontSubset::Kind::Cff;
    const std::string fontName = '/' + subsetTag(m_glyphs) + '+' + postScriptName(*m_face);
    QPDFObjectHandle shapes = QPDFObjectHandle::parse("<< /Type /Font /Subtype /CIDFontType" + std::string(cff ? "0" : "2 /CIDToGIDMap /Identity") + " /BaseFont " + fontName +
                                                      " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [" + widths() + "] >>");
    shapes.replaceKey("/FontDescriptor", descriptor(pdf, fontName));
    QPDFObjectHandle font = QPDFObjectHandle::parse("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /BaseFont " + fontName + (cff ? "-Identity-H" : "") + " >>");
    QPDFObjectHandle descendants = QPDFObjectHandle::newArray();
    descendants.appendItem(pdf.makeIndirectObject(shapes));
    font.replaceKey("/DescendantFonts", descendants);
    font.replaceKey("/ToUnicode", QPDFObjectHandle::newStream(&pdf, characters()));
    return pdf.makeIndirectObject(font);
}

QPDFObjectHandle PdfFont::descriptor(QPDF &pdf, const std::string &fontName) const
{
    constexpr const char *symbolic = "4"; // its codes are its own
    QPDFObjectHandle descriptor = QPDFObjectHandle::parse("<< /Type /FontDescriptor /FontName " + fontName + " /Flags " + symbolic + " /FontBBox [" + boxOf(*m_face) +
                                                          "] /ItalicAngle 0 /StemV 80 /Ascent " + std::to_string(perMille(m_face->ascentEm())) + " /Descent " +
                                                          std::to_string(-perMille(m_face->descentEm())) + " /CapHeight " + std::to_string(capHeightOf(*m_face)) + " >>");
    QPDFObjectHandle program = deflated(pdf, m_subset.program);
    if (m_subset.kind == FontSubset::Kind::Cff) {
        program.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/CIDFontType0C"));
        descriptor.replaceKey("/FontFile3", program);
    } else {
        program.getDict().replaceKey("/Length1", QPDFObjectHandle::newInteger(m_subset.program.size()));
        descriptor.replaceKey("/FontFile2", program);
    }
    return pdf.makeIndirectObject(descriptor);
}

// Han are a full em wide, as the dictionary says for all; the others one by one.
std::string PdfFont::widths() const
{
    std::string result;
    for (size_t i = 0; i < m_glyphs.size(); ++i) {
        if (m_widths[i] != 1000)
            result += std::to_string(m_subset.codes[i]) + " [" + std::to_string(m_widths[i]) + "] ";
    }
    return result;
}

// The ToUnicode map, in parts of a hundred as its format asks.
std::string PdfFont::characters() const
{
    std::vector<size_t> places;
    for (size_t i = 0; i < m_glyphs.size(); ++i) {
        if (!m_texts[i].isEmpty())
            places.push_back(i);
    }
    std::string map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr size_t mostInOne = 100;
    for (size_t start = 0; start < places.size(); start += mostInOne) {
        const size_t end = std::min(places.size(), start + mostInOne);
        map += std::to_string(end - start) + " beginbfchar\n";
        for (size_t i = start; i < end; ++i) {
            map += '<';
            addHex(map, char16_t(m_subset.codes[places[i]]));
            map += "> <";
            addHex(map, m_texts[places[i]]);
            map += ">\n";
        }
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace bulletin
