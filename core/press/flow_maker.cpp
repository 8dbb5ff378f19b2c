// SPDX-License-Identifier: Apache-2.0
#include "core/press/flow_maker.h"

#include <algorithm>
#include <cmath>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr double mmPerPoint = 25.4 / 72;

} // namespace

FlowMaker::FlowMaker(const IssueDocument &issue, const PageTemplate &pageTemplate, ParagraphSetter &setter)
    : m_issue(issue)
    , m_template(pageTemplate)
    , m_setter(setter)
    , m_pitch(pageTemplate.textHeight / pageTemplate.rows)
{
}

double FlowMaker::lineHeight(const QString &style) const
{
    return m_template.style(style).lineRows * m_pitch;
}

// Body text hangs from the top of its line: its baseline stands half a line below it, which leaves
// the 7/8 of a character between lines that GB/T 9704-2012 5.2.1 counts as part of a line.
double FlowMaker::baseline(const QString &style) const
{
    const TextStyle &text = m_template.style(style);
    return std::max(lineHeight(style) / 2, 0.9 * text.sizePt * mmPerPoint);
}

void FlowMaker::note(const SetParagraph &paragraph, int article)
{
    for (GlyphFallback fallback : paragraph.fallbacks) {
        fallback.article = article;
        if (std::find(fallbacks.begin(), fallbacks.end(), fallback) == fallbacks.end())
            fallbacks.push_back(fallback);
    }
}

FlowMaker::LineMetrics FlowMaker::metrics(const QString &style) const
{
    const TextStyle &text = m_template.style(style);
    const double below = baseline(style);
    return {text.lineRows, below, below + 0.14 * text.sizePt * mmPerPoint, text.color};
}

FlowPiece FlowMaker::linePiece(const LineMetrics &metrics, const SetParagraph::Line &line, Role role)
{
    FlowPiece piece;
    piece.rows = metrics.rows;
    piece.lines.push_back({line.set.line, line.x, metrics.baseline, role, -1, false, 0});
    for (const auto &[left, right] : line.set.underlines)
        piece.rules.push_back({line.x + left, metrics.underline, line.x + right, metrics.underline, 0.2, metrics.color});
    return piece;
}

// 题目、正文、署名

void FlowMaker::addBody(std::vector<FlowPiece> &pieces)
{
    int number = 0;
    for (int index = 0; index < m_issue.sections.size(); ++index) {
        const SectionDocument &section = m_issue.sections.at(index);
        if (section.articles.isEmpty())
            continue; // an empty section is not printed
        const TextStyle &style = m_template.style(u"section"_s);
        const auto head = m_setter.set(u"section"_s, m_template.sectionOpen + section.name + m_template.sectionClose, {}, m_template.textWidth, alignmentOf(style));
        note(*head, 0);
        for (size_t i = 0; i < head->lines.size(); ++i) {
            FlowPiece piece = linePiece(u"section"_s, head->lines[i], Role::Section);
            piece.lines.front().paragraphStart = i == 0;
            piece.before = i == 0 ? style.linesBefore : 0;
            piece.section = i == 0 ? index : -1;
            piece.startsPage = i == 0 && m_template.sectionOnNewPage;
            piece.mayStartPage = i == 0;
            piece.keepsWithNext = true;
            pieces.push_back(std::move(piece));
        }
        for (const ArticleDocument &article : section.articles)
            addArticle(pieces, article, ++number);
    }
}

void FlowMaker::addArticle(std::vector<FlowPiece> &pieces, const ArticleDocument &article, int number)
{
    const size_t start = pieces.size();
    addTitle(pieces, article, number);
    const size_t text = pieces.size();
    for (int i = 0; i < article.manuscript.blocks.size(); ++i) {
        const Block &block = article.manuscript.blocks.at(i);
        switch (block.kind) {
        case BlockKind::Paragraph:
            addText(pieces, u"body"_s, block, Role::Body, number, i + 1);
            break;
        case BlockKind::Heading:
            addText(pieces, block.level >= 2 ? u"heading2"_s : u"heading1"_s, block, Role::Heading, number, i + 1);
            break;
        case BlockKind::Image:
            addImage(pieces, block, number, i + 1);
            break;
        case BlockKind::Table:
            addTable(pieces, block, number, i + 1);
            break;
        }
    }
    addCredit(pieces, article, number);
    if (start == pieces.size())
        return;
    // Two lines at least stand below a title.
    if (text + 1 < pieces.size() && !pieces[text].lines.empty() && pieces[text].lines.front().role == Role::Body)
        pieces[text].keepsWithNext = true;
    pieces[start].startsArticle = true;
    // Behind its section's head an article stays on that page.
    const bool behindHead = start > 0 && pieces[start - 1].article == 0 && pieces[start - 1].keepsWithNext;
    pieces[start].startsPage = m_template.articleOnNewPage && !behindHead;
    if (m_template.articleOnNewPage && behindHead && number > 1) {
        size_t head = start - 1;
        while (pieces[head].section < 0 && head > 0)
            --head;
        pieces[head].startsPage = true;
    }
}

void FlowMaker::addTitle(std::vector<FlowPiece> &pieces, const ArticleDocument &article, int number)
{
    const TextStyle &style = m_template.style(u"title"_s);
    const size_t start = pieces.size();
    for (const QString &line : article.titleLines) {
        const auto set = m_setter.setTitle(u"title"_s, line, m_template.textWidth);
        note(*set, number);
        for (size_t i = 0; i < set->lines.size(); ++i) {
            FlowPiece piece = linePiece(u"title"_s, set->lines[i], Role::Title);
            piece.article = number;
            piece.lines.front().block = 0;
            piece.lines.front().paragraphStart = pieces.size() == start;
            piece.onGrid = pieces.size() == start; // the title's further lines stand at its own pitch
            piece.keepsWithNext = true;
            piece.mayStartPage = pieces.size() == start;
            piece.before = pieces.size() == start ? style.linesBefore : 0;
            pieces.push_back(std::move(piece));
        }
    }
    if (pieces.size() > start)
        pieces.back().rows += style.linesAfter;
}

void FlowMaker::addText(std::vector<FlowPiece> &pieces, const QString &style, const Block &block, Role role, int number, int index)
{
    const auto set = m_setter.set(style, block.text, block.marks, m_template.textWidth, alignmentOf(m_template.style(style)));
    note(*set, number);
    const size_t count = set->lines.size();
    const LineMetrics lineMetrics = metrics(style);
    for (size_t i = 0; i < count; ++i) {
        FlowPiece piece = linePiece(lineMetrics, set->lines[i], role);
        piece.article = number;
        piece.lines.front().block = index;
        piece.lines.front().paragraphStart = i == 0;
        // Two lines at least stay together at either end of a page.
        piece.mayStartPage = i == 0 || (i >= 2 && i + 1 < count);
        piece.keepsWithNext = role == Role::Heading;
        pieces.push_back(std::move(piece));
    }
}

void FlowMaker::addCredit(std::vector<FlowPiece> &pieces, const ArticleDocument &article, int number)
{
    const QString text = creditLine(article);
    if (text.isEmpty())
        return;
    const auto set = m_setter.set(u"credit"_s, text, {}, m_template.textWidth, alignmentOf(m_template.style(u"credit"_s)));
    note(*set, number);
    for (size_t i = 0; i < set->lines.size(); ++i) {
        FlowPiece piece = linePiece(u"credit"_s, set->lines[i], Role::Credit);
        piece.article = number;
        piece.lines.front().paragraphStart = i == 0;
        piece.mayStartPage = false;
        pieces.push_back(std::move(piece));
    }
}

} // namespace bulletin
