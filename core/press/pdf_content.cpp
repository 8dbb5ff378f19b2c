// SPDX-License-Identifier: Apache-2.0
#include "core/press/pdf_content.h"

#include "core/press/pdf_bytes.h"
#include "core/press/pdf_font.h"

#include <charconv>
#include <cmath>

namespace bulletin {
namespace {

constexpr double pointsPerMm = 72 / 25.4;

// Glyphs between [ and ] TJ: codes, and how far the next one is moved to the left (1/1000 em).
class GlyphRow final {
public:
    explicit GlyphRow(std::string &bytes) : m_bytes(bytes) {}

    void moveBy(int thousandths)
    {
        if (thousandths == 0)
            return;
        open();
        closeCodes();
        m_bytes += std::to_string(-thousandths);
    }

    void show(std::uint16_t code)
    {
        open();
        if (!m_inCodes)
            m_bytes += '<';
        m_inCodes = true;
        addHex(m_bytes, char16_t(code));
    }

    void close()
    {
        if (!m_open)
            return;
        closeCodes();
        m_bytes += "]TJ\n";
        m_open = false;
    }

private:
    void open()
    {
        if (!m_open)
            m_bytes += '[';
        m_open = true;
    }
    void closeCodes()
    {
        if (m_inCodes)
            m_bytes += '>';
        m_inCodes = false;
    }

    std::string &m_bytes;
    bool m_open = false;
    bool m_inCodes = false;
};

// The glyphs that show one piece of text together.
size_t clusterEnd(const std::vector<Glyph> &glyphs, size_t start)
{
    size_t end = start + 1;
    while (end < glyphs.size() && glyphs[end].textLength == 0)
        ++end;
    return end;
}

} // namespace

void PdfContent::addNumber(double value)
{
    char text[32];
    const auto done = std::to_chars(text, text + sizeof text, std::round(value * 1000) / 1000, std::chars_format::fixed, 3);
    std::string_view number(text, size_t(done.ptr - text));
    while (number.back() == '0')
        number.remove_suffix(1);
    if (number.back() == '.')
        number.remove_suffix(1);
    m_bytes += number == "-0" ? "0" : number;
    m_bytes += ' ';
}

void PdfContent::addPoint(double xMm, double yMm)
{
    addNumber(xMm * pointsPerMm);
    addNumber((m_pageHeight - yMm) * pointsPerMm);
}

void PdfContent::setColor(const QColor &color, const char *command, QColor &current)
{
    if (color == current)
        return;
    current = color;
    for (const float part : {color.redF(), color.greenF(), color.blueF()})
        addNumber(double(part));
    m_bytes += command;
}

void PdfContent::setFont(const PdfFont &font, double sizePt)
{
    if (&font == m_font && sizePt == m_sizePt)
        return;
    m_font = &font;
    m_sizePt = sizePt;
    m_bytes += '/' + font.name().toStdString() + ' ';
    addNumber(sizePt);
    m_bytes += "Tf\n";
}

void PdfContent::beginElement(const char *type, int id)
{
    m_bytes += '/' + std::string(type) + "<</MCID " + std::to_string(id) + ">>BDC\n";
}

void PdfContent::beginArtifact(const char *properties)
{
    m_bytes += "/Artifact<<" + std::string(properties) + ">>BDC\n";
}

void PdfContent::end()
{
    m_bytes += "EMC\n";
}

void PdfContent::drawRun(const PlacedLine &line, const TextRun &run, PdfFont &font)
{
    if (run.glyphs.empty())
        return;
    setColor(run.color, "rg\n", m_fill);
    m_bytes += "BT\n";
    setFont(font, run.sizePt);
    addPoint(line.x + double(run.glyphs.front().x), line.y - run.rise);
    m_bytes += "Td\n";
    showGlyphs(line, run, font);
    m_bytes += "ET\n";
}

void PdfContent::showGlyphs(const PlacedLine &line, const TextRun &run, PdfFont &font)
{
    const double perMm = 1000 * pointsPerMm / run.sizePt;
    const QStringView text(line.line->text);
    GlyphRow row(m_bytes);
    int pen = 0; // 1/1000 em behind the run's origin; whole numbers, so that no error adds up
    for (size_t start = 0; start < run.glyphs.size();) {
        const Glyph &first = run.glyphs[start];
        const size_t end = clusterEnd(run.glyphs, start);
        const QStringView shown = text.mid(first.textStart, first.textLength);
        const bool plain = end == start + 1 && font.readsAs(first.index, shown);
        if (!plain) {
            row.close();
            m_bytes += "/Span<</ActualText<FEFF";
            addHex(m_bytes, shown);
            m_bytes += ">>>BDC\n";
        }
        for (size_t i = start; i < end; ++i) {
            const Glyph &glyph = run.glyphs[i];
            const int wanted = int(std::lround(double(glyph.x - run.glyphs.front().x) * perMm));
            row.moveBy(wanted - pen);
            row.show(font.codeOf(glyph.index));
            pen = wanted + font.widthOf(glyph.index);
        }
        if (!plain) {
            row.close();
            m_bytes += "EMC\n";
        }
        start = end;
    }
    row.close();
}

void PdfContent::drawRule(const PlacedRule &rule)
{
    setColor(rule.color, "RG\n", m_stroke);
    if (rule.widthMm != m_ruleWidth) {
        addNumber(rule.widthMm * pointsPerMm);
        m_bytes += "w\n";
        m_ruleWidth = rule.widthMm;
    }
    addPoint(rule.x1, rule.y1);
    m_bytes += "m ";
    addPoint(rule.x2, rule.y2);
    m_bytes += "l S\n";
}

void PdfContent::drawImage(const PlacedImage &place, const std::string &name)
{
    m_bytes += "q ";
    addNumber(place.width * pointsPerMm);
    m_bytes += "0 0 ";
    addNumber(place.height * pointsPerMm);
    addPoint(place.x, place.y + place.height);
    m_bytes += "cm /" + name + " Do Q\n";
}

std::string PdfContent::take()
{
    return std::move(m_bytes);
}

} // namespace bulletin
