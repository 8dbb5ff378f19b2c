// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/formats/body_titles.h"
#include "core/formats/credit_grammar.h"

namespace bulletin {

// The credit lines among the lines of the body: those that say so themselves, and those that stand
// where one has to stand and look as this bulletin's others do, whatever office or slip is in them.
class BodyCredits {
public:
    BodyCredits(const SourceLines &lines, const IssueExtent &extent, const BodyTitles &titles);

    struct Found {
        CreditLine credit;
        int lines = 1; // two: one bracket that was broken
    };
    std::optional<Found> at(qsizetype index) const;
    // Behind the last sentence of a paragraph that ends an article, where others have theirs there.
    std::optional<GluedCredit> gluedAt(qsizetype index) const;
    // Is the line a title by what stands under it, a credit and then the text?
    bool followsTitle(qsizetype index) const;
    bool any() const { return m_any; }

private:
    std::optional<CreditLine> byPlace(qsizetype index) const;
    bool standsBetween(qsizetype index) const;
    bool isText(qsizetype index) const;

    const SourceLines &m_lines;
    const IssueExtent &m_extent;
    const BodyTitles &m_titles;
    int m_glued = 0;
    int m_bracketed = 0;
    int m_labelled = 0;
    bool m_any = false;
};

} // namespace bulletin
