// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/formats/body_titles.h"

namespace bulletin {

// Titles that neither contents nor a credit above announces: short lines without a closing mark between
// a finished and a long paragraph. Where a bulletin has credits, one may have been left out above such a
// line; then the layout or the words have to speak for it.
class BareTitles {
public:
    BareTitles(const SourceLines &lines, const IssueExtent &extent, const BodyTitles &titles, bool anyCredit);
    // The same where contents list the titles: one that they leave out, below an article whose credit is lost.
    std::optional<BodyTitles::Title> leftOut(qsizetype index) const;
    std::optional<BodyTitles::Title> at(qsizetype index) const;

private:
    bool isParagraph(qsizetype index) const;
    bool isReport(qsizetype title, qsizetype text) const;

    const SourceLines &m_lines;
    const IssueExtent &m_extent;
    const BodyTitles &m_titles;
    bool m_anyCredit;
    bool m_blanksPartArticles = false; // none stands between the paragraphs of one
};

} // namespace bulletin
