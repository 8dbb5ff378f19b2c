// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/manuscript.h"
#include "core/press/page.h"
#include "ui/layout/line_marks.h"
#include "ui/shell/context.h"

#include <QAbstractScrollArea>
#include <memory>

class QPainter;

namespace bulletin {

// Draws one page by the layout's glyph indices: the preview and the printer use it, so that
// screen = paper = PDF. `scale` is the painter's units per mm. The thread of the layout's FontBook.
class PagePainter {
public:
    PagePainter();
    ~PagePainter();
    void paint(QPainter &painter, const Page &page, const Images &images, double scale);

private:
    class Private;
    std::unique_ptr<Private> d;
};

// The pages as they will be printed: white paper on the desk, single or facing, zoom, the selected
// article marked in the margin. Print truth in dark mode too.
class PagePreview final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PagePreview(const Context &context, QWidget *parent = nullptr);
    ~PagePreview() override;

    void showLayout(std::shared_ptr<const Layout> layout, const Images &images); // null: nothing to show
    std::shared_ptr<const Layout> layout() const;
    void showArticle(int article);  // scrolls to it and marks it; 0: no mark
    int currentPage() const;        // printed number; 0: none
    int pageCount() const;
    void setCurrentPage(int number);
    double zoom() const;            // 1 = fit width
    void setZoom(double zoom);      // between 0.25 and 4
    bool isFacing() const;
    void setFacing(bool facing);
    QRect pageRect(int index) const; // in the viewport, also where it is scrolled out
    void setMarks(const QList<PageMark> &marks);
    void showLine(int page, int line); // frames it and scrolls to it; page 0: none
    QRect lineRect(int page, int line) const; // in the viewport; empty: there is no such line

Q_SIGNALS:
    void articleClicked(int article); // counts from 1 in printed order
    void lineClicked(int page, int line); // printed number; index in Page::lines
    void currentPageChanged(int page);
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bulletin
