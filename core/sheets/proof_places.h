// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/manuscript_diff.h"
#include "core/issues/issue_document.h"
#include "core/press/page.h"

#include <map>
#include <optional>

namespace bulletin {

// Words of an article on the pages of a layout, and back. Blocks and starts as Correction counts them:
// -1 is the title, starts are UTF-16 units of addressedText(). Lines count from 1 at the top of each
// page; cells beside each other stand on one line; the page number is none. Keeps references to both.
class ProofPlaces final {
public:
    ProofPlaces(const Layout &layout, const IssueDocument &issue);

    struct Line {
        int page = 0;   // index
        int number = 0; // on the page
        ArticleId article;
        int block = -1;
        qsizetype start = 0;
        qsizetype length = 0;
        const PlacedLine *placed = nullptr;
    };
    const std::vector<Line> &lines() const { return m_lines; }

    // A stretch of words on one line, mm on its page; where it is a point, x1 and x2 are the same.
    struct Span {
        int page = 0;
        int number = 0;
        double x1 = 0, x2 = 0, baseline = 0, em = 0;
    };
    std::vector<Span> spans(ArticleId article, int block, qsizetype start, qsizetype length) const;
    // The page (from 1) and line on which the words begin; nothing: they are not printed.
    struct Place {
        int page = 0;
        int line = 0;
        friend bool operator==(const Place &, const Place &) = default;
    };
    std::optional<Place> placeOf(ArticleId article, int block, qsizetype start) const;
    int numberOf(int page, double y) const; // of the line that has this baseline, page by index
    // The lines of a page as they are counted: number and baseline.
    std::vector<std::pair<int, double>> linesOf(int page) const;

private:
    void addPage(size_t page);
    qsizetype startOf(const PlacedLine &line, ArticleId article, int block);

    const Layout &m_layout;
    std::vector<ArticleId> m_articles; // printed order
    std::map<ArticleId, TitledManuscript> m_texts;
    std::vector<Line> m_lines;
    std::map<std::tuple<int, int, int, int>, qsizetype> m_read; // article, block, row, column: how far it was found
    std::vector<std::vector<double>> m_baselines; // by page
};

} // namespace bulletin
