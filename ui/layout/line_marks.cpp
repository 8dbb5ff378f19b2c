// SPDX-License-Identifier: Apache-2.0
#include "ui/layout/line_marks.h"

#include "ui/shell/theme.h"

#include <QHash>
#include <QPainter>
#include <algorithm>

namespace bulletin {
namespace {

struct Span {
    double left = 0, right = 0; // mm from the line's origin
};

Span spanOf(const SetLine &line, int start, int length)
{
    if (length <= 0)
        return {0, line.width};
    Span span{line.width, 0};
    for (const TextRun &run : line.runs) {
        for (const Glyph &glyph : run.glyphs) {
            if (int(glyph.textStart) < start || int(glyph.textStart) >= start + length)
                continue;
            span.left = std::min(span.left, double(glyph.x));
            span.right = std::max(span.right, double(glyph.x + glyph.advance));
        }
    }
    return span;
}

} // namespace

QRectF lineBox(const PlacedLine &line, QPointF corner, double scale, int start, int length)
{
    if (line.line->runs.empty())
        return {};
    const double size = line.line->runs.front().sizePt * 25.4 / 72;
    const Span span = spanOf(*line.line, start, length);
    return {corner.x() + (line.x + span.left) * scale, corner.y() + (line.y - size) * scale, std::max(2.0, (span.right - span.left) * scale), size * 1.3 * scale};
}

int lineAt(const Page &page, QPointF corner, double scale, QPointF position)
{
    const auto found = std::ranges::find_if(page.lines, [&](const PlacedLine &line) { return lineBox(line, corner, scale).adjusted(-4, -2, 4, 2).contains(position); });
    return found == page.lines.end() ? -1 : int(found - page.lines.begin());
}

void paintMarks(QPainter &painter, const Theme &theme, const Page &page, QPointF corner, double scale, const QList<PageMark> &marks)
{
    constexpr int labelWidth = 22;
    QHash<int, int> labels; // how many stand beside a line already
    for (const PageMark &mark : marks) {
        if (mark.page != page.number || size_t(mark.line) >= page.lines.size())
            continue;
        const QRectF box = lineBox(page.lines[size_t(mark.line)], corner, scale, mark.start, mark.length);
        QColor wash = mark.color;
        wash.setAlpha(48);
        painter.fillRect(box, wash);
        painter.setPen(QPen(mark.color, 2));
        painter.drawLine(box.bottomLeft(), box.bottomRight());
        painter.setFont(theme.font(12, QFont::DemiBold));
        const QRectF beside(corner.x() + 4 + labelWidth * labels[mark.line]++, box.top(), labelWidth, box.height());
        painter.drawText(beside, Qt::AlignCenter | Qt::TextDontClip, mark.label);
    }
}

} // namespace bulletin
