// SPDX-License-Identifier: Apache-2.0
#include "core/press/flow_maker.h"

#include <algorithm>
#include <cmath>

namespace bulletin {

// Pictures and tables as pieces of the strip.

using namespace Qt::StringLiterals;

namespace {

constexpr double mmPerPixel = 25.4 / 150; // a picture without a wished width is set at 150 dots an inch
constexpr double cellPadding = 1.2;       // mm, on each side of a cell's text
constexpr double tableRule = 0.25;        // mm

} // namespace

void FlowMaker::addImage(std::vector<FlowPiece> &pieces, const Block &block, int number, int index)
{
    const Image image = m_issue.images.value(block.imageId);
    const QSizeF natural = image.pixels.isEmpty() ? QSizeF(4, 3) : QSizeF(image.pixels);
    const double captionRows = block.text.isEmpty() ? 0 : m_template.style(u"caption"_s).lineRows * 2;
    const double tallest = (m_template.rows - captionRows - 2) * m_pitch;
    double width = std::min(block.imageWidthMm > 0 ? block.imageWidthMm : natural.width() * mmPerPixel, m_template.textWidth);
    double height = width * natural.height() / natural.width();
    if (height > tallest) {
        width *= tallest / height;
        height = tallest;
    }
    FlowPiece piece;
    piece.article = number;
    piece.rows = std::ceil(height / m_pitch + 0.2);
    const double top = (piece.rows * m_pitch - height) / 2;
    piece.images.push_back({(m_template.textWidth - width) / 2, top, width, height, block.imageId, block.text, number, index});
    piece.keepsWithNext = !block.text.isEmpty();
    pieces.push_back(std::move(piece));
    addCaption(pieces, block, number, index, false);
}

void FlowMaker::addCaption(std::vector<FlowPiece> &pieces, const Block &block, int number, int index, bool keepsWithNext)
{
    if (block.text.isEmpty())
        return;
    const auto set = m_setter.set(u"caption"_s, block.text, {}, m_template.textWidth, Alignment::Center);
    note(*set, number);
    for (size_t i = 0; i < set->lines.size(); ++i) {
        FlowPiece piece = linePiece(u"caption"_s, set->lines[i], Role::Caption);
        piece.article = number;
        piece.lines.front().block = index;
        piece.lines.front().paragraphStart = i == 0;
        piece.onGrid = false;
        piece.mayStartPage = keepsWithNext && i == 0;
        piece.keepsWithNext = keepsWithNext || i + 1 < set->lines.size();
        pieces.push_back(std::move(piece));
    }
}

// Every column gets what its longest cell wants, as far as there is room, and at least four
// characters; the rest is shared out in proportion.
std::vector<double> FlowMaker::columnWidths(const Block &block) const
{
    const qsizetype columns = block.rows.isEmpty() ? 0 : block.rows.first().size();
    std::vector<double> wanted(size_t(columns), 2);
    for (const QStringList &row : block.rows) {
        for (qsizetype i = 0; i < std::min(columns, row.size()); ++i)
            wanted[size_t(i)] = std::clamp<double>(double(row.at(i).size()), wanted[size_t(i)], 24);
    }
    double sum = 0;
    for (double &width : wanted) {
        width += 2;
        sum += width;
    }
    for (double &width : wanted)
        width *= m_template.textWidth / sum;
    return wanted;
}

FlowPiece FlowMaker::tableRow(const Block &block, qsizetype row, const std::vector<double> &widths, int number, int index)
{
    const bool head = row == 0 && block.rows.size() > 1;
    const QString style = head ? u"table-head"_s : u"table"_s;
    FlowPiece piece;
    piece.article = number;
    piece.onGrid = false;
    double x = 0;
    size_t mostLines = 1;
    for (size_t column = 0; column < widths.size(); ++column) {
        const QString text = block.rows.at(row).value(qsizetype(column));
        const double room = std::max(widths[column] - 2 * cellPadding, m_setter.em(style) * 2);
        const auto set = m_setter.set(style, text, {}, room, head ? Alignment::Center : alignmentOf(m_template.style(style)));
        note(*set, number);
        for (size_t i = 0; i < set->lines.size(); ++i) {
            piece.lines.push_back({set->lines[i].set.line, x + cellPadding + set->lines[i].x, double(i) * lineHeight(style) + baseline(style) + cellPadding, Role::Table, index,
                                   i == 0, 0});
        }
        mostLines = std::max(mostLines, set->lines.size());
        x += widths[column];
    }
    const double height = double(mostLines) * lineHeight(style) + 2 * cellPadding;
    piece.rows = height / m_pitch;
    x = 0;
    for (size_t column = 0; column <= widths.size(); ++column) {
        piece.rules.push_back({x, 0, x, height, tableRule, Qt::black});
        if (column < widths.size())
            x += widths[column];
    }
    piece.rules.push_back({0, 0, x, 0, tableRule, Qt::black});
    piece.rules.push_back({0, height, x, height, tableRule, Qt::black});
    return piece;
}

void FlowMaker::addTable(std::vector<FlowPiece> &pieces, const Block &block, int number, int index)
{
    addCaption(pieces, block, number, index, true);
    const std::vector<double> widths = columnWidths(block);
    const size_t start = pieces.size();
    double rows = 0;
    for (qsizetype row = 0; row < block.rows.size(); ++row) {
        pieces.push_back(tableRow(block, row, widths, number, index));
        rows += pieces.back().rows;
    }
    if (pieces.size() == start)
        return;
    pieces[start].before = 0.2;
    // A table that fits on a page is not parted; of a longer one the head stays with its first row.
    const bool together = rows + 2 <= m_template.rows;
    for (size_t i = start; i + 1 < pieces.size(); ++i)
        pieces[i].keepsWithNext = together || i == start;
    pieces[start].mayStartPage = block.text.isEmpty();
    pieces.back().rows += 0.3; // air below
}

} // namespace bulletin
