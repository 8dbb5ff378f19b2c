// SPDX-License-Identifier: Apache-2.0
#include "core/press/page_builder.h"

#include <cmath>

namespace bulletin {
namespace {

constexpr double tolerance = 1e-6;

} // namespace

PageBuilder::PageBuilder(const PageTemplate &pageTemplate, size_t sectionCount, size_t articleCount, Purpose purpose)
    : sections(sectionCount)
    , articles(articleCount)
    , m_template(pageTemplate)
    , m_purpose(purpose)
    , m_pitch(pageTemplate.textHeight / pageTemplate.rows)
{
    for (size_t i = 0; i < articleCount; ++i)
        articles[i].article = int(i) + 1;
}

// In rows from the top of the text.
double PageBuilder::topOf(const FlowPiece &piece, double used, bool atTop) const
{
    const double top = atTop ? 0 : used + piece.before;
    return piece.onGrid ? std::ceil(top - tolerance) : top;
}

// One behind the last piece of the page that starts with `start`.
size_t PageBuilder::pageEnd(const std::vector<const FlowPiece *> &pieces, size_t start) const
{
    double used = 0;
    size_t end = start;
    for (; end < pieces.size(); ++end) {
        const FlowPiece &piece = *pieces[end];
        if (end > start && piece.startsPage)
            return end;
        used = topOf(piece, used, end == start) + piece.rows;
        if (used > m_template.rows + tolerance)
            break;
    }
    if (end == pieces.size())
        return end;
    for (size_t place = end; place > start; --place) {
        if (pieces[place]->mayStartPage && !pieces[place - 1]->keepsWithNext)
            return place;
    }
    return std::max(end, start + 1); // nothing may be parted: cut where the page is full
}

void PageBuilder::newPage()
{
    Page page;
    page.number = int(pages.size()) + 1;
    pages.push_back(std::move(page));
    m_used = 0;
}

void PageBuilder::build(const std::vector<const FlowPiece *> &pieces)
{
    newPage();
    for (size_t start = 0; start < pieces.size();) {
        const size_t end = pageEnd(pieces, start);
        pages.back().lines.reserve(size_t(m_template.rows) + 4);
        for (size_t i = start; i < end; ++i) {
            const double before = m_used;
            const FlowPiece &piece = *pieces[i];
            const double top = topOf(piece, m_used, i == start);
            place(piece, top);
            m_used = top + piece.rows;
            if (piece.article > 0)
                articles[size_t(piece.article) - 1].pages += (m_used - before) / m_template.rows;
        }
        start = end;
        if (start < pieces.size())
            newPage();
    }
}

void PageBuilder::draw(const FlowPiece &piece, double y)
{
    Page &page = pages.back();
    const double x = m_template.marginLeft;
    for (const FlowLine &line : piece.lines)
        page.lines.push_back({line.line, line.role, x + line.x, y + line.y, piece.article, line.block, line.target, line.paragraphStart});
    for (PlacedRule rule : piece.rules) {
        rule.x1 += x;
        rule.x2 += x;
        rule.y1 += y;
        rule.y2 += y;
        page.rules.push_back(rule);
    }
    for (PlacedImage image : piece.images) {
        image.x += x;
        image.y += y;
        image.article = piece.article;
        page.images.push_back(image);
    }
}

void PageBuilder::place(const FlowPiece &piece, double top)
{
    const Page &page = pages.back();
    const double y = m_template.marginTop + top * m_pitch;
    if (m_purpose == Purpose::Draw)
        draw(piece, y);
    if (piece.section >= 0) {
        SectionExtent &section = sections[size_t(piece.section)];
        section.firstPage = page.number;
        section.y = y;
    }
    if (piece.article > 0) {
        ArticleExtent &article = articles[size_t(piece.article) - 1];
        if (piece.startsArticle) {
            article.firstPage = page.number;
            article.titleY = y;
        }
        article.lastPage = page.number;
    }
}

void PageBuilder::placeTail(const FlowPiece &tail)
{
    if (m_used + tail.before + tail.rows > m_template.rows + tolerance && m_used > 0)
        newPage();
    place(tail, m_template.rows - tail.rows);
}

} // namespace bulletin
