// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/press/flow.h"
#include "core/press/page_template.h"

namespace bulletin {

// Cuts the strip into pages: fills a page, then goes back to the last place where a page may begin.
// A heading is never last, a page never begins with the last line of a paragraph or a credit line.
class PageBuilder final {
public:
    // Measuring finds where sections and articles come to stand, and draws nothing.
    enum class Purpose { Measure, Draw };
    PageBuilder(const PageTemplate &pageTemplate, size_t sections, size_t articles, Purpose purpose);

    void build(const std::vector<const FlowPiece *> &pieces);
    // 版记 on the last page's foot, its last rule on the foot of the text; on a page of its own
    // where it does not fit.
    void placeTail(const FlowPiece &tail);

    std::vector<Page> pages;
    std::vector<SectionExtent> sections;
    std::vector<ArticleExtent> articles;
    double usedRowsOnLastPage() const { return m_used; }

private:
    size_t pageEnd(const std::vector<const FlowPiece *> &pieces, size_t start) const;
    double topOf(const FlowPiece &piece, double used, bool atTop) const;
    void place(const FlowPiece &piece, double top);
    void draw(const FlowPiece &piece, double y);
    void newPage();

    const PageTemplate &m_template;
    Purpose m_purpose;
    double m_pitch;
    double m_used = 0;
};

} // namespace bulletin
