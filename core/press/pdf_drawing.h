// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/press/pdf_content.h"
#include "core/press/pdf_document.h"
#include "core/press/pdf_elements.h"
#include "core/press/pdf_font.h"

#include <QRectF>

namespace bulletin {

// Draws a layout into a document: fonts, pages, pictures, links and the structure over all.
class PdfDrawing final {
public:
    PdfDrawing(const Layout &layout, const IssueDocument &issue, PdfDocument &document);

    void draw();

private:
    struct Link {
        int element;
        size_t page;
        QRectF place; // mm
        int target;   // article
        QString words;
    };
    void makeFonts();
    void drawPage(const Page &page);
    void drawRules(PdfContent &content, const Page &page);
    void drawLine(PdfContent &content, const PlacedLine &line, size_t page);
    void drawImage(PdfContent &content, const PlacedImage &image, size_t page);
    // Everything until the next call belongs to the element.
    void enter(PdfContent &content, int element, size_t page);
    void leave(PdfContent &content);
    std::string imageName(const PlacedImage &place);
    void addLinks();
    QPDFObjectHandle linkTo(const Link &link);

    const Layout &m_layout;
    const IssueDocument &m_issue;
    PdfDocument &m_document;
    PdfStructure m_structure;
    PdfElements m_elements;
    QPDFObjectHandle m_resources;
    std::vector<std::unique_ptr<PdfFont>> m_fonts; // in the order in which they first appear
    QHash<const Face *, PdfFont *> m_fontOf;
    QHash<QString, std::string> m_imageNames;
    std::vector<Link> m_links;
    int m_entered = -2; // the open element; -2: none
};

} // namespace bulletin
