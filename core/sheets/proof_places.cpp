// SPDX-License-Identifier: Apache-2.0
#include "core/sheets/proof_places.h"

#include "core/proof/corrected_text.h"

#include <cmath>

namespace bulletin {
namespace {

constexpr double mmPerPoint = 25.4 / 72;
constexpr double sameLine = 0.6; // mm: baselines of one line, of several sizes of type

// Where a cell's text begins in addressedText().
qsizetype cellStart(const Block &block, int row, int column)
{
    qsizetype start = block.text.size() + 1;
    for (int i = 0; i < block.rows.size(); ++i) {
        for (int j = 0; j < block.rows.at(i).size(); ++j) {
            if (i == row && j == column)
                return start;
            start += block.rows.at(i).at(j).size() + 1;
        }
    }
    return start;
}

double emOf(const PlacedLine &line)
{
    double em = 0;
    for (const TextRun &run : line.line->runs)
        em = std::max(em, run.sizePt * mmPerPoint);
    return em;
}

// Where the units [start, end) of a line's text begin and end, mm on the page.
std::pair<double, double> edgesOf(const PlacedLine &line, qsizetype start, qsizetype end)
{
    double first = line.x + line.line->width;
    double last = line.x;
    bool found = false;
    for (const TextRun &run : line.line->runs) {
        for (const Glyph &glyph : run.glyphs) {
            if (qsizetype(glyph.textStart) >= start && !found) {
                first = line.x + double(glyph.x);
                found = true;
            }
            if (qsizetype(glyph.textStart) < end)
                last = std::max(last, line.x + double(glyph.x) + double(glyph.advance));
        }
    }
    return {first, end > start ? std::max(first, last) : first};
}

} // namespace

ProofPlaces::ProofPlaces(const Layout &layout, const IssueDocument &issue)
    : m_layout(layout)
    , m_baselines(layout.pages.size())
{
    for (const SectionDocument &section : issue.sections) {
        for (const ArticleDocument &article : section.articles) {
            m_articles.push_back(article.id);
            m_texts[article.id] = {article.titleLines, article.manuscript};
        }
    }
    for (size_t page = 0; page < layout.pages.size(); ++page)
        addPage(page);
}

void ProofPlaces::addPage(size_t page)
{
    std::vector<double> &baselines = m_baselines[page];
    for (const PlacedLine &line : m_layout.pages[page].lines) {
        if (line.role != Role::PageNumber)
            baselines.push_back(line.y);
    }
    std::sort(baselines.begin(), baselines.end());
    baselines.erase(std::unique(baselines.begin(), baselines.end(), [](double a, double b) { return b - a < sameLine; }), baselines.end());
    for (const PlacedLine &line : m_layout.pages[page].lines) {
        const bool text = line.role != Role::PageNumber && line.role != Role::Contents && !line.again && line.article > 0 && size_t(line.article) <= m_articles.size() && line.block >= 0;
        const ArticleId article = text ? m_articles[size_t(line.article) - 1] : ArticleId();
        const qsizetype start = text ? startOf(line, article, line.block - 1) : -1;
        if (start < 0)
            continue;
        m_lines.push_back({int(page), numberOf(int(page), line.y), article, line.block - 1, start, line.line->text.size(), &line});
    }
}

qsizetype ProofPlaces::startOf(const PlacedLine &line, ArticleId article, int block)
{
    const TitledManuscript &text = m_texts[article];
    const auto words = addressedText(text, block);
    if (!words || line.line->text.isEmpty())
        return -1;
    const bool cell = line.role == Role::Table;
    const auto key = cell ? std::make_tuple(line.article, block, line.row, line.column) : std::make_tuple(line.article, block, -1, -1);
    if (!m_read.contains(key))
        m_read[key] = cell ? cellStart(text.manuscript.blocks.at(block), line.row, line.column) : 0;
    const qsizetype found = words->indexOf(line.line->text, m_read[key]);
    if (found >= 0)
        m_read[key] = found + line.line->text.size();
    return found;
}

std::vector<ProofPlaces::Span> ProofPlaces::spans(ArticleId article, int block, qsizetype start, qsizetype length) const
{
    std::vector<Span> found;
    const Line *before = nullptr; // the line that ends at a point which begins none
    for (const Line &line : m_lines) {
        if (line.article != article || line.block != block)
            continue;
        const qsizetype from = std::max(start, line.start);
        const qsizetype to = std::min(start + length, line.start + line.length);
        if (line.start <= start)
            before = &line;
        if (from >= to && !(length == 0 && start >= line.start && start < line.start + line.length))
            continue;
        const auto [x1, x2] = edgesOf(*line.placed, from - line.start, std::max(from, to) - line.start);
        found.push_back({line.page, line.number, x1, x2, line.placed->y, emOf(*line.placed)});
    }
    if (found.empty() && before) {
        const double x = before->placed->x + before->placed->line->width;
        found.push_back({before->page, before->number, x, x, before->placed->y, emOf(*before->placed)});
    }
    return found;
}

std::optional<ProofPlaces::Place> ProofPlaces::placeOf(ArticleId article, int block, qsizetype start) const
{
    const std::vector<Span> found = spans(article, block, start, 0);
    return found.empty() ? std::nullopt : std::optional(Place{m_layout.pages[size_t(found.front().page)].number, found.front().number});
}

int ProofPlaces::numberOf(int page, double y) const
{
    const std::vector<double> &baselines = m_baselines[size_t(page)];
    return int(std::upper_bound(baselines.begin(), baselines.end(), y + 1e-6) - baselines.begin());
}

std::vector<std::pair<int, double>> ProofPlaces::linesOf(int page) const
{
    std::vector<std::pair<int, double>> lines;
    for (const double baseline : m_baselines[size_t(page)])
        lines.emplace_back(int(lines.size()) + 1, baseline);
    return lines;
}

} // namespace bulletin
