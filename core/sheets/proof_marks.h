// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/press/page.h"
#include "core/proof/proof.h"
#include "core/sheets/proof_places.h"

#include <QPointF>

namespace bulletin {

// The colours of GB/T 14706 practice: each round marks in its own.
QColor colorOf(ProofRound round);

// Draws the marks of GB/T 14706-1993 onto a page as rules. Lengths in mm.
class MarkPen final {
public:
    MarkPen(Page &page, const QColor &color, double width = 0.22) : m_page(page), m_color(color), m_width(width) {}

    void line(QPointF from, QPointF to);
    void path(const std::vector<QPointF> &points);
    void oval(QPointF from, QPointF to);            // around the box
    void curve(QPointF from, QPointF by, QPointF to); // a quadratic one
    void arrow(QPointF from, QPointF to);
    void box(QPointF from, QPointF to);
    void tick(QPointF at);

    // The mark on the words; gives the point from which a line leads to the margin, where the words that
    // are to be put in stand. Nothing: the mark says it all.
    std::optional<QPointF> mark(CorrectionKind kind, const std::vector<ProofPlaces::Span> &spans);
    void deletion(QPointF at); // the loop at the end of a line that leads away from what goes

private:
    void ovals(const std::vector<ProofPlaces::Span> &spans);
    Page &m_page;
    const QColor m_color;
    const double m_width;
};

} // namespace bulletin
