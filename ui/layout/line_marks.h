// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/press/page.h"

#include <QColor>
#include <QList>
#include <QRectF>

class QPainter;

namespace bulletin {

class Theme;

// Something marked on a line of a page: a piece of its text, and a short label in the margin.
struct PageMark {
    int page = 0;  // printed number
    int line = 0;  // index in Page::lines
    int start = 0; // UTF-16 units within the line's text
    int length = 0; // 0: the whole line
    QColor color;
    QString label; // so that colour is not the only sign
};

// Where lines stand on a page that is drawn with its corner at `corner` (pixels) and `scale` pixels
// a mm, and what is marked on them. Plain functions.

// Around `length` UTF-16 units of the line's text from `start` (0: all of it); empty: it has no text.
QRectF lineBox(const PlacedLine &line, QPointF corner, double scale, int start = 0, int length = 0);
int lineAt(const Page &page, QPointF corner, double scale, QPointF position); // index; -1: none near
void paintMarks(QPainter &painter, const Theme &theme, const Page &page, QPointF corner, double scale, const QList<PageMark> &marks);

} // namespace bulletin
