// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issues/issue_document.h"
#include "core/press/page.h"
#include "core/press/pdf_structure.h"

#include <map>

namespace bulletin {

// Says to which element of the structure each line and picture belongs, and makes the elements as
// they come: the document's parts are the contents (TOC), the sections (Sect) with their articles
// (Art), and what stands before and behind them. A paragraph over two pages is one element.
// Lines in reading order.
class PdfElements final {
public:
    static constexpr int artifact = -1; // not part of the text
    PdfElements(const IssueDocument &issue, PdfStructure &structure);

    int elementOf(const PlacedLine &line);
    int elementOf(const PlacedImage &image);

private:
    struct Table {
        int element = -1;
        std::vector<std::vector<int>> cells;
    };
    int made(const PlacedLine &line);
    int contentsEntry(const PlacedLine &line);
    int articleElement(int article);
    const Block *blockAt(int article, int block) const;
    Table &tableAt(int article, int block);
    int cellOf(const PlacedLine &line);
    void addCells(Table &table, const Block &block);

    const IssueDocument &m_issue;
    PdfStructure &m_structure;
    std::vector<const ArticleDocument *> m_articles; // printed order
    std::map<std::pair<int, int>, Table> m_tables;   // by article and block
    int m_contents = -1;
    int m_section = PdfStructure::document;
    int m_article = 0; // whose element m_articleElement is
    int m_articleElement = PdfStructure::document;
    // The line before, and where it went.
    int m_element = -1;
    PlacedLine m_before;
};

} // namespace bulletin
