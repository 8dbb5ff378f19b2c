// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/press/flow.h"
#include "core/press/page_template.h"

namespace bulletin {

// Cuts the strip into pages: fills a page, then goes back to the last place where a page may begin.
// A heading is never last, a page never begins with the last line of a paragraph or a credit line.
// First the places are found, then the pieces are drawn there: in between the contents learn their
// page numbers. The pieces are borrowed and must outlive the builder.
class PageBuilder final {
public:
    PageBuilder(const PageTemplate &pageTemplate, size_t sections, size_t articles);

    // The strip is `front` and then `body`.
    void findPlaces(const std::vector<FlowPiece> &front, const std::vector<FlowPiece> &body);
    void draw();
    // 版记 on the last page's foot, its last rule on the foot of the text; on a page of its own
    // where it does not fit. Only once the rest is drawn.
    void drawTail(const FlowPiece &tail);

    std::vector<Page> pages;
    std::vector<SectionExtent> sections;
    std::vector<ArticleExtent> articles;
    double usedRowsOnLastPage() const { return m_used; }

private:
    struct Place {
        const FlowPiece *piece;
        int page;   // index
        double top; // in rows from the top of the text
        bool again; // the head of a table, repeated
    };
    size_t pageEnd(size_t start) const;
    double topOf(const FlowPiece &piece, double used, bool atTop) const;
    void take(const FlowPiece &piece, bool atTop);
    void draw(const Place &place);

    const PageTemplate &m_template;
    double m_pitch;
    double m_used = 0;
    int m_pageCount = 0;
    std::vector<const FlowPiece *> m_pieces;
    std::vector<Place> m_places;
};

} // namespace bulletin
