// SPDX-License-Identifier: Apache-2.0
#include "core/press/flow_maker.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace bulletin {

// Pictures and tables as pieces of the strip.

using namespace Qt::StringLiterals;

namespace {

constexpr double mmPerPixel = 25.4 / 150; // a picture without a wished width is set at 150 dots an inch
constexpr double cellPadding = 1.2;       // mm, on each side of a cell's text
constexpr double tableRule = 0.25;        // mm

bool isTableHead(const Block &block, qsizetype row)
{
    return row == 0 && block.rows.size() > 1;
}

// Makes the widths add up to `total`.
void shareOut(std::vector<double> &widths, double total)
{
    std::vector<bool> fixed(widths.size(), false);
    double room = total;
    size_t open = widths.size();
    for (bool found = true; found && open > 0;) {
        found = false;
        for (size_t i = 0; i < widths.size(); ++i) {
            if (fixed[i] || widths[i] > room / double(open) || std::accumulate(widths.begin(), widths.end(), 0.0) <= total)
                continue;
            fixed[i] = found = true;
            room -= widths[i];
            --open;
        }
    }
    double wanted = 0;
    for (size_t i = 0; i < widths.size(); ++i)
        wanted += fixed[i] ? 0 : widths[i];
    for (size_t i = 0; i < widths.size(); ++i)
        widths[i] *= fixed[i] ? 1 : room / wanted;
}

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

// Every column gets what its longest cell wants; where that is more than there is, the narrow ones
// (序号, numbers) get it and the others share the rest.
std::vector<double> FlowMaker::columnWidths(const Block &block)
{
    size_t columns = 0;
    for (const QStringList &row : block.rows)
        columns = std::max(columns, size_t(row.size()));
    std::vector<double> widths(columns, 0);
    const double least = 2 * m_setter.em(u"table"_s);
    for (qsizetype row = 0; row < block.rows.size(); ++row) {
        const QString style = isTableHead(block, row) ? u"table-head"_s : u"table"_s;
        for (qsizetype i = 0; i < block.rows.at(row).size(); ++i) {
            const auto set = m_setter.set(style, block.rows.at(row).at(i), {}, m_template.textWidth, Alignment::Left);
            for (const SetParagraph::Line &line : set->lines)
                widths[size_t(i)] = std::max({widths[size_t(i)], least, line.set.line->width});
        }
    }
    for (double &width : widths)
        width = std::max(width, least) + 2 * cellPadding + 0.1; // a hair, so that what fits exactly does fit
    shareOut(widths, m_template.textWidth);
    return widths;
}

// `cell` says which one it is.
void FlowMaker::addCell(FlowPiece &piece, const QString &style, const SetParagraph &text, double x, double y, double room, FlowLine cell)
{
    note(text, piece.article);
    const double height = lineHeight(style);
    // Small type stands in the middle of its line here, not on the body's grid.
    const double below = height / 2 + 0.38 * m_setter.em(style);
    for (size_t i = 0; i < text.lines.size(); ++i) {
        const SetParagraph::Line &line = text.lines[i];
        // What takes one line is centred where the style says so; a text of several reads from the left.
        const bool centered = text.lines.size() == 1 && m_template.style(style).align == u"center"_s;
        const double offset = centered ? (room - line.set.line->width) / 2 : line.x;
        cell.line = line.set.line;
        cell.x = x + offset;
        cell.y = y + double(i) * height + below;
        cell.paragraphStart = i == 0;
        piece.lines.push_back(cell);
    }
}

FlowPiece FlowMaker::tableRow(const Block &block, qsizetype row, const std::vector<double> &widths, int number, int index)
{
    const QString style = isTableHead(block, row) ? u"table-head"_s : u"table"_s;
    FlowPiece piece;
    piece.article = number;
    piece.onGrid = false;
    std::vector<std::shared_ptr<const SetParagraph>> cells;
    size_t mostLines = 1;
    for (size_t column = 0; column < widths.size(); ++column) {
        const double room = widths[column] - 2 * cellPadding;
        cells.push_back(m_setter.set(style, block.rows.at(row).value(qsizetype(column)), {}, room, Alignment::Left));
        mostLines = std::max(mostLines, cells.back()->lines.size());
    }
    const double height = double(mostLines) * lineHeight(style) + 2 * cellPadding;
    piece.rows = height / m_pitch;
    double x = 0;
    for (size_t column = 0; column < widths.size(); ++column) {
        const double air = double(mostLines - cells[column]->lines.size()) * lineHeight(style) / 2;
        addCell(piece, style, *cells[column], x + cellPadding, cellPadding + air, widths[column] - 2 * cellPadding, {nullptr, 0, 0, Role::Table, index, true, 0, int(row), int(column)});
        piece.rules.push_back({x, 0, x, height, tableRule, Qt::black});
        x += widths[column];
    }
    piece.rules.push_back({x, 0, x, height, tableRule, Qt::black});
    piece.rules.push_back({0, height, x, height, tableRule, Qt::black});
    return piece;
}

void FlowMaker::addTable(std::vector<FlowPiece> &pieces, const Block &block, int number, int index)
{
    addCaption(pieces, block, number, index, true);
    const std::vector<double> widths = columnWidths(block);
    if (widths.empty())
        return;
    const size_t start = pieces.size();
    double rows = 0;
    std::shared_ptr<const FlowPiece> head;
    for (qsizetype row = 0; row < block.rows.size(); ++row) {
        FlowPiece piece = tableRow(block, row, widths, number, index);
        rows += piece.rows;
        if (!head) // else the head, or the row above, has a rule there: two of them would look thicker
            piece.rules.push_back({0, 0, std::accumulate(widths.begin(), widths.end(), 0.0), 0, tableRule, Qt::black});
        if (isTableHead(block, row) && piece.rows < m_template.rows / 4.0)
            head = std::make_shared<const FlowPiece>(piece);
        for (FlowPiece &part : cutTall(std::move(piece), (m_template.rows - (head ? head->rows : 0)) * m_pitch, m_pitch)) {
            part.headAgain = row > 0 ? head : nullptr;
            pieces.push_back(std::move(part));
        }
    }
    // A small table is not parted; of a long one two rows stay with its head, and two are left over.
    const bool together = rows <= m_template.rows * 0.5;
    const size_t count = pieces.size() - start;
    for (size_t i = 0; i < count; ++i) {
        FlowPiece &piece = pieces[start + i];
        piece.mayStartPage = i == 0 ? block.text.isEmpty() : !together && i > 2 && i + 1 < count;
        piece.keepsWithNext = i == 0 && count > 1;
    }
    pieces[start].before = 0.2;
    pieces.back().rows += 0.3; // air below
}

} // namespace bulletin
