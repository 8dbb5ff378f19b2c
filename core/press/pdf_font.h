// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/press/font_subset.h"

#include <QHash>
#include <QString>
#include <memory>
#include <vector>

class QPDF;
class QPDFObjectHandle;

namespace bulletin {

class Face;

// One face of a document: its subset, the codes that show its glyphs, and which text each code
// stands for, so that what is read out of the PDF is exactly what was set.
class PdfFont final {
public:
    // `glyphs` sorted, each once: all that the document shows in this face.
    PdfFont(std::shared_ptr<const Face> face, std::vector<std::uint32_t> glyphs, int number);

    const QByteArray &name() const { return m_name; } // in the pages' resources: F1, F2 …
    std::uint16_t codeOf(std::uint32_t glyph) const { return m_subset.codes[placeOf(glyph)]; }
    int widthOf(std::uint32_t glyph) const { return m_widths[placeOf(glyph)]; } // 1/1000 em
    // Whether the glyph's code reads as `text`; the first text that asks for a code has it.
    bool readsAs(std::uint32_t glyph, QStringView text);

    QPDFObjectHandle write(QPDF &pdf) const;

private:
    size_t placeOf(std::uint32_t glyph) const;
    QPDFObjectHandle descriptor(QPDF &pdf, const std::string &fontName) const;
    std::string widths() const;
    std::string characters() const;

    std::shared_ptr<const Face> m_face;
    std::vector<std::uint32_t> m_glyphs;
    QByteArray m_name;
    FontSubset m_subset;
    std::vector<int> m_widths;
    std::vector<QString> m_texts; // empty: no character of its own
};

} // namespace bulletin
