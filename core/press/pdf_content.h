// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/press/page.h"

#include <string>

namespace bulletin {

class PdfFont;

// What stands on one page, in the language of PDF's content streams. Takes our units (mm from the
// page's top left corner). Each thing drawn belongs to an element of the structure or is an
// artifact: say which before drawing it.
class PdfContent final {
public:
    explicit PdfContent(double pageHeightMm) : m_pageHeight(pageHeightMm) {}

    void beginElement(const char *type, int id); // id: what the structure calls it on this page
    void beginArtifact(const char *properties);  // page numbers, rules: no part of the text
    void end();

    void drawRun(const PlacedLine &line, const TextRun &run, PdfFont &font);
    void drawRule(const PlacedRule &rule);
    void drawImage(const PlacedImage &place, const std::string &name);

    std::string take();

private:
    void addNumber(double value);
    void addPoint(double xMm, double yMm);
    void setColor(const QColor &color, const char *command, QColor &current);
    void setFont(const PdfFont &font, double sizePt);
    void showGlyphs(const PlacedLine &line, const TextRun &run, PdfFont &font);

    std::string m_bytes;
    double m_pageHeight;
    const PdfFont *m_font = nullptr;
    double m_sizePt = 0;
    double m_ruleWidth = -1;
    QColor m_fill = Qt::black; // what a page begins with
    QColor m_stroke = Qt::black;
};

} // namespace bulletin
