// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/press/page.h"
#include "ui/shell/context.h"
#include "core/articles/manuscript.h"

#include <QAbstractScrollArea>
#include <memory>

class QPainter;

namespace bulletin {

// Draws one page by the layout's glyphs with QPainter (QRawFont + QGlyphRun by glyph index): the
// preview and the printer use it, so that screen = paper = PDF. `scale` is device pixels per mm.
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

    void showLayout(std::shared_ptr<const Layout> layout, const Images &images);
    void showArticle(int article);  // scrolls to it and marks it
    int currentPage() const;        // printed number; 0: none
    int pageCount() const;
    void setCurrentPage(int number);
    double zoom() const;            // 1 = fit width
    void setZoom(double zoom);
    void setFacing(bool facing);

Q_SIGNALS:
    void articleClicked(int article); // counts from 1 in printed order
    void currentPageChanged(int page);

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
