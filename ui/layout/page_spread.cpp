// SPDX-License-Identifier: Apache-2.0
#include "ui/layout/page_spread.h"

#include <algorithm>

namespace bulletin {
namespace {
constexpr int spine = 2; // between facing pages
}

PageSpread::PageSpread(QSizeF pageMm, int count, Pages pages, int width, double zoom)
    : m_count(count)
    , m_pages(pages)
{
    if (count == 0 || pageMm.isEmpty())
        return;
    const int columns = pages == Pages::Facing ? 2 : 1;
    const int free = std::max(60, width - 2 * margin - (columns - 1) * spine);
    m_scale = free / (pageMm.width() * columns) * zoom;
    m_page = (pageMm * m_scale).toSize();
    const int used = columns * m_page.width() + (columns - 1) * spine;
    m_left = std::max(margin, (width - used) / 2);
    m_size = {used + 2 * margin, margin + (row(count - 1) + 1) * (m_page.height() + margin)};
}

int PageSpread::row(int index) const
{
    return m_pages == Pages::Facing ? (index + 1) / 2 : index;
}

QRect PageSpread::pageRect(int index) const
{
    const bool right = m_pages == Pages::Facing && index % 2 == 0; // page 1 has index 0
    return {QPoint(m_left + (right ? m_page.width() + spine : 0), margin + row(index) * (m_page.height() + margin)), m_page};
}

int PageSpread::pageAt(QPoint point) const
{
    for (int index = 0; index < m_count; ++index) {
        if (pageRect(index).contains(point))
            return index;
    }
    return -1;
}

int PageSpread::pageNear(int y) const
{
    int nearest = 0;
    for (int index = 0; index < m_count; ++index) {
        if (pageRect(index).top() <= y && row(index) != row(nearest))
            nearest = index;
    }
    return nearest;
}

} // namespace bulletin
