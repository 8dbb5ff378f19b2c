// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <QSizeF>

namespace bulletin {

// Where each page lies on the preview's desk, in pixels from its top left corner: one below the
// other, or facing as they are bound (odd numbers right). Plain value.
class PageSpread final {
public:
    enum class Pages { Single, Facing };
    static constexpr int margin = 16;

    PageSpread() = default;
    // `zoom` 1 fits the page, or the pair, into `width`.
    PageSpread(QSizeF pageMm, int count, Pages pages, int width, double zoom);

    double scale() const { return m_scale; } // pixels per mm
    QSize size() const { return m_size; }
    QRect pageRect(int index) const;
    int pageAt(QPoint point) const; // index; -1: beside the paper
    int pageNear(int y) const;      // the page in that row, else the last above it

private:
    int row(int index) const;
    QSize m_page;
    QSize m_size;
    int m_count = 0;
    Pages m_pages = Pages::Single;
    int m_left = margin;
    double m_scale = 0;
};

} // namespace bulletin
