// SPDX-License-Identifier: Apache-2.0
#include "core/sheets/proof_marks.h"

#include <cmath>
#include <numbers>

namespace bulletin {
namespace {

using Span = ProofPlaces::Span;

// A character's box goes from 0.12 em below the baseline to 0.88 em above it.
double topOf(const Span &span)
{
    return span.baseline - 0.9 * span.em;
}

double footOf(const Span &span)
{
    return span.baseline + 0.16 * span.em;
}

} // namespace

QColor colorOf(ProofRound round)
{
    switch (round) {
    case ProofRound::Second:
        return QColor(0x1f, 0x4f, 0xc8);
    case ProofRound::Third:
        return QColor(0x0f, 0x7a, 0x3c);
    default:
        return QColor(0xc8, 0x10, 0x2e);
    }
}

void MarkPen::line(QPointF from, QPointF to)
{
    m_page.rules.push_back({from.x(), from.y(), to.x(), to.y(), m_width, m_color});
}

void MarkPen::path(const std::vector<QPointF> &points)
{
    for (size_t i = 1; i < points.size(); ++i)
        line(points[i - 1], points[i]);
}

void MarkPen::oval(QPointF from, QPointF to)
{
    // Round ends and straight sides: as one draws around several characters.
    const double radius = std::min(to.y() - from.y(), to.x() - from.x()) / 2;
    const double middle = (from.y() + to.y()) / 2;
    constexpr int steps = 10;
    std::vector<QPointF> points;
    for (const auto &[center, turn] : {std::pair(to.x() - radius, -0.5), std::pair(from.x() + radius, 0.5)}) {
        for (int i = 0; i <= steps; ++i) {
            const double angle = (turn + double(i) / steps) * std::numbers::pi;
            points.emplace_back(center + radius * std::cos(angle), middle + (to.y() - from.y()) / 2 * std::sin(angle));
        }
    }
    points.push_back(points.front());
    path(points);
}

void MarkPen::curve(QPointF from, QPointF by, QPointF to)
{
    constexpr int steps = 10;
    std::vector<QPointF> points;
    for (int i = 0; i <= steps; ++i) {
        const double t = double(i) / steps;
        points.push_back((1 - t) * (1 - t) * from + 2 * (1 - t) * t * by + t * t * to);
    }
    path(points);
}

void MarkPen::arrow(QPointF from, QPointF to)
{
    line(from, to);
    const double angle = std::atan2(to.y() - from.y(), to.x() - from.x());
    for (const double turn : {2.6, -2.6})
        line(to, to + QPointF(1.6 * std::cos(angle + turn), 1.6 * std::sin(angle + turn)));
}

void MarkPen::box(QPointF from, QPointF to)
{
    path({from, {to.x(), from.y()}, to, {from.x(), to.y()}, from});
}

void MarkPen::tick(QPointF at)
{
    path({at + QPointF(0.4, -1.2), at + QPointF(1.0, -0.4), at + QPointF(2.2, -2.4)});
}

void MarkPen::deletion(QPointF at)
{
    curve(at, at + QPointF(2.4, -2.4), at + QPointF(2.2, 0.4));
    curve(at + QPointF(2.2, 0.4), at + QPointF(1.4, 1.8), at + QPointF(0.8, -0.8));
}

void MarkPen::ovals(const std::vector<Span> &spans)
{
    for (const Span &span : spans)
        oval({span.x1 - 0.3, topOf(span) - 0.2}, {std::max(span.x2, span.x1 + 1.0) + 0.3, footOf(span) + 0.2});
}

std::optional<QPointF> MarkPen::mark(CorrectionKind kind, const std::vector<Span> &spans)
{
    if (spans.empty())
        return std::nullopt;
    const Span &first = spans.front();
    const Span &last = spans.back();
    const double em = last.em;
    const double middle = (first.x1 + first.x2) / 2;
    switch (kind) {
    case CorrectionKind::Replace:
    case CorrectionKind::Delete:
        ovals(spans);
        return QPointF(last.x2 + 0.3, footOf(last) - 0.2);
    case CorrectionKind::Insert:
        path({{last.x2 - 0.3 * em, footOf(last) + 0.5}, {last.x2, last.baseline - 0.35 * em}, {last.x2 + 0.3 * em, footOf(last) + 0.5}});
        return QPointF(last.x2 + 0.3 * em, footOf(last) + 0.5);
    case CorrectionKind::Transpose:
        // ∽: over the first part, under the second.
        curve({first.x1, first.baseline - 0.3 * em}, {(first.x1 + middle) / 2, topOf(first) - 1.1}, {middle, first.baseline - 0.4 * em});
        curve({middle, first.baseline - 0.4 * em}, {(middle + first.x2) / 2, footOf(first) + 1.2}, {first.x2, first.baseline - 0.5 * em});
        return spans.size() > 1 || first.x2 - first.x1 > 2.2 * em ? std::optional(QPointF(first.x2, footOf(first) + 0.4)) : std::nullopt;
    case CorrectionKind::Join:
        curve({last.x2 + 0.5, last.baseline - 0.3 * em}, {last.x2 + 4, footOf(last) + 1.2}, {last.x2 - 1, footOf(last) + 1.4});
        return QPointF(last.x2 + 2.2, footOf(last) + 0.9);
    case CorrectionKind::NewParagraph:
        path({{first.x1 - 2.5, footOf(first) + 0.4}, {first.x1 - 0.1, footOf(first) + 0.4}, {first.x1 - 0.1, topOf(first) - 0.3}, {first.x1 + 1.2, topOf(first) - 0.3}});
        return QPointF(first.x1 - 0.1, footOf(first) + 0.4);
    case CorrectionKind::Move:
        ovals(spans);
        return QPointF(last.x2 + 0.3, footOf(last) - 0.2);
    case CorrectionKind::Stet:
        for (const Span &span : spans) {
            for (double x = span.x1 + span.em / 2; x < span.x2; x += span.em)
                path({{x, footOf(span) + 0.1}, {x - 0.5, footOf(span) + 1.0}, {x + 0.5, footOf(span) + 1.0}, {x, footOf(span) + 0.1}});
        }
        return QPointF(last.x2, footOf(last) + 0.6);
    case CorrectionKind::Space:
        for (const double y : {topOf(first) - 0.9, footOf(first) + 0.9}) {
            const double tip = y < first.baseline ? 0.9 : -0.9;
            path({{middle - 0.7, y}, {middle, y + tip}, {middle + 0.7, y}});
        }
        return QPointF(middle + 0.7, footOf(first) + 0.9);
    }
    Q_UNREACHABLE();
}

} // namespace bulletin
