// SPDX-License-Identifier: Apache-2.0
#include "core/press/page_builder.h"

#include <cmath>

namespace bulletin {
namespace {

constexpr double tolerance = 1e-6;

} // namespace

PageBuilder::PageBuilder(const PageTemplate &pageTemplate, size_t sectionCount, size_t articleCount)
    : sections(sectionCount)
    , articles(articleCount)
    , m_template(pageTemplate)
    , m_pitch(pageTemplate.textHeight / pageTemplate.rows)
{
    for (size_t i = 0; i < articleCount; ++i)
        articles[i].article = int(i) + 1;
}

// In rows from the top of the text.
double PageBuilder::topOf(const FlowPiece &piece, double used, bool atTop) const
{
    const double top = atTop ? used : used + piece.before;
    return piece.onGrid ? std::ceil(top - tolerance) : top;
}

// One behind the last piece of the page that starts with `start`.
size_t PageBuilder::pageEnd(size_t start) const
{
    double used = m_pieces[start]->headAgain ? m_pieces[start]->headAgain->rows : 0;
    size_t end = start;
    for (; end < m_pieces.size(); ++end) {
        const FlowPiece &piece = *m_pieces[end];
        if (end > start && piece.startsPage)
            return end;
        used = topOf(piece, used, end == start) + piece.rows;
        if (used > m_template.rows + tolerance)
            break;
    }
    if (end == m_pieces.size())
        return end;
    for (size_t place = end; place > start; --place) {
        if (m_pieces[place]->mayStartPage && !m_pieces[place - 1]->keepsWithNext)
            return place;
    }
    return std::max(end, start + 1); // nothing may be parted: cut where the page is full
}

void PageBuilder::findPlaces(const std::vector<FlowPiece> &front, const std::vector<FlowPiece> &body)
{
    m_pieces.reserve(front.size() + body.size());
    m_places.reserve(front.size() + body.size() + 8);
    for (const std::vector<FlowPiece> *part : {&front, &body}) {
        for (const FlowPiece &piece : *part)
            m_pieces.push_back(&piece);
    }
    m_pageCount = 1;
    for (size_t start = 0; start < m_pieces.size();) {
        const size_t end = pageEnd(start);
        m_used = 0;
        if (const auto &head = m_pieces[start]->headAgain) {
            m_places.push_back({head.get(), m_pageCount - 1, 0, true});
            m_used = head->rows;
        }
        for (size_t i = start; i < end; ++i)
            take(*m_pieces[i], i == start);
        start = end;
        if (start < m_pieces.size())
            ++m_pageCount;
    }
}

void PageBuilder::take(const FlowPiece &piece, bool atTop)
{
    const double before = m_used;
    const double top = topOf(piece, m_used, atTop);
    m_places.push_back({&piece, m_pageCount - 1, top, false});
    m_used = top + piece.rows;
    const double y = m_template.marginTop + top * m_pitch;
    if (piece.section >= 0) {
        SectionExtent &section = sections[size_t(piece.section)];
        section.firstPage = m_pageCount;
        section.y = y;
    }
    if (piece.article > 0) {
        ArticleExtent &article = articles[size_t(piece.article) - 1];
        if (piece.startsArticle) {
            article.firstPage = m_pageCount;
            article.titleY = y;
        }
        article.lastPage = m_pageCount;
        article.pages += (m_used - before) / m_template.rows;
    }
}

void PageBuilder::draw()
{
    pages.resize(size_t(m_pageCount));
    for (size_t i = 0; i < pages.size(); ++i) {
        pages[i].number = int(i) + 1;
        pages[i].lines.reserve(size_t(m_template.rows) + 4);
    }
    for (const Place &place : m_places)
        draw(place);
}

void PageBuilder::draw(const Place &place)
{
    const FlowPiece &piece = *place.piece;
    Page &page = pages[size_t(place.page)];
    const double x = m_template.marginLeft;
    const double y = m_template.marginTop + place.top * m_pitch;
    for (const FlowLine &line : piece.lines)
        page.lines.push_back({line.line, line.role, x + line.x, y + line.y, piece.article, line.block, line.target, line.paragraphStart, place.again, line.row, line.column});
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

void PageBuilder::drawTail(const FlowPiece &tail)
{
    if (m_used + tail.before + tail.rows > m_template.rows + tolerance && m_used > 0) {
        m_used = 0;
        pages.emplace_back();
        pages.back().number = int(pages.size());
    }
    draw({&tail, int(pages.size()) - 1, m_template.rows - tail.rows, false});
}

} // namespace bulletin
