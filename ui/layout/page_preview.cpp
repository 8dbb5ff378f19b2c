// SPDX-License-Identifier: Apache-2.0
#include "ui/layout/page_preview.h"

#include "ui/layout/page_preview_accessible.h"
#include "ui/layout/page_spread.h"
#include "ui/shell/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

// Whether two lines look alike. Most are shared between layouts, so that the pointer tells.
bool sameGlyphs(const SetLine &a, const SetLine &b)
{
    const auto sameRun = [](const TextRun &x, const TextRun &y) {
        return x.face == y.face && x.sizePt == y.sizePt && x.color == y.color
            && std::equal(x.glyphs.begin(), x.glyphs.end(), y.glyphs.begin(), y.glyphs.end(),
                          [](const Glyph &g, const Glyph &h) { return g.index == h.index && g.x == h.x; });
    };
    return &a == &b || std::equal(a.runs.begin(), a.runs.end(), b.runs.begin(), b.runs.end(), sameRun);
}

bool samePage(const Page &a, const Page &b)
{
    const auto sameLine = [](const PlacedLine &x, const PlacedLine &y) { return x.x == y.x && x.y == y.y && sameGlyphs(*x.line, *y.line); };
    const auto sameRule = [](const PlacedRule &x, const PlacedRule &y) { return x.x1 == y.x1 && x.y1 == y.y1 && x.x2 == y.x2 && x.y2 == y.y2; };
    const auto sameImage = [](const PlacedImage &x, const PlacedImage &y) { return x.imageId == y.imageId && x.x == y.x && x.y == y.y && x.width == y.width; };
    return std::equal(a.lines.begin(), a.lines.end(), b.lines.begin(), b.lines.end(), sameLine)
        && std::equal(a.rules.begin(), a.rules.end(), b.rules.begin(), b.rules.end(), sameRule)
        && std::equal(a.images.begin(), a.images.end(), b.images.begin(), b.images.end(), sameImage);
}

} // namespace

class PagePreview::Private {
public:
    Private(PagePreview &owner, const Theme &colours) : q(owner), theme(colours) {}

    void arrange();
    void moved();
    const QPixmap &picture(int index);
    void paintMark(QPainter &painter, int index) const;
    void paintLineMarks(QPainter &painter, int index) const;
    int pageIndex(int number) const;
    QPoint corner(int index) const { return spread.pageRect(index).topLeft() - offset(); } // in the viewport
    int articleAt(QPoint position) const;
    QPoint offset() const { return {q.horizontalScrollBar()->value(), q.verticalScrollBar()->value()}; }

    PagePreview &q;
    const Theme &theme;
    PagePainter painter;
    std::shared_ptr<const Layout> layout;
    Images images;
    PageSpread spread;
    double zoom = 1;
    bool facing = false;
    int article = 0;
    QList<PageMark> marks;
    int linePage = 0, lineIndex = 0;
    int lastPage = 0;
    QHash<int, QPixmap> pictures; // by page index, at the present scale
};

void PagePreview::Private::arrange()
{
    const PageSpread before = spread;
    spread = PageSpread(layout ? QSizeF(layout->pageWidth, layout->pageHeight) : QSizeF(), layout ? int(layout->pages.size()) : 0,
                        facing ? PageSpread::Pages::Facing : PageSpread::Pages::Single, q.viewport()->width(), zoom);
    if (spread.scale() != before.scale())
        pictures.clear();
    const QSize view = q.viewport()->size();
    q.verticalScrollBar()->setPageStep(view.height());
    q.verticalScrollBar()->setSingleStep(std::max(8, view.height() / 12));
    q.verticalScrollBar()->setRange(0, std::max(0, spread.size().height() - view.height()));
    q.horizontalScrollBar()->setPageStep(view.width());
    q.horizontalScrollBar()->setRange(0, std::max(0, spread.size().width() - view.width()));
    q.viewport()->update();
    moved();
}

void PagePreview::Private::moved()
{
    if (const int page = q.currentPage(); page != lastPage) {
        lastPage = page;
        Q_EMIT q.currentPageChanged(page);
    }
}

const QPixmap &PagePreview::Private::picture(int index)
{
    QPixmap &page = pictures[index];
    const qreal ratio = q.devicePixelRatioF();
    const QSize size = spread.pageRect(index).size() * ratio;
    if (page.size() == size)
        return page;
    page = QPixmap(size);
    page.setDevicePixelRatio(ratio);
    page.fill(Qt::white);
    QPainter onPage(&page);
    painter.paint(onPage, layout->pages[size_t(index)], images, spread.scale());
    return page;
}

void PagePreview::Private::paintMark(QPainter &onScreen, int index) const
{
    if (article <= 0)
        return;
    double top = 0, bottom = 0, left = 0;
    for (const PlacedLine &line : layout->pages[size_t(index)].lines) {
        if (line.article != article || line.role == Role::Contents || line.line->runs.empty())
            continue;
        const double height = line.line->runs.front().sizePt * 25.4 / 72;
        left = bottom == 0 ? line.x : std::min(left, line.x);
        top = bottom == 0 ? line.y - height : std::min(top, line.y - height);
        bottom = std::max(bottom, line.y + height * 0.3);
    }
    if (bottom == 0)
        return;
    const double scale = spread.scale();
    const double x = std::max(4.0, std::min(left * scale, 24 * scale) - 10);
    onScreen.fillRect(QRectF(corner(index).x() + x, corner(index).y() + top * scale, 3, (bottom - top) * scale), QColor(0x0b, 0x5c, 0xad));
}

int PagePreview::Private::articleAt(QPoint position) const
{
    const int index = spread.pageAt(position + offset());
    if (index < 0)
        return 0;
    const QPointF mm = QPointF(position + offset() - spread.pageRect(index).topLeft()) / spread.scale();
    int found = 0;
    double nearest = 12; // mm: a click in the free space between two articles means neither
    for (const PlacedLine &line : layout->pages[size_t(index)].lines) {
        if (const double distance = std::abs(line.y - 2 - mm.y()); line.article > 0 && distance < nearest) {
            nearest = distance;
            found = line.article;
        }
    }
    return found;
}

int PagePreview::Private::pageIndex(int number) const
{
    for (size_t index = 0; layout && index < layout->pages.size(); ++index) {
        if (layout->pages[index].number == number)
            return int(index);
    }
    return -1;
}

void PagePreview::Private::paintLineMarks(QPainter &onScreen, int index) const
{
    const Page &page = layout->pages[size_t(index)];
    paintMarks(onScreen, theme, page, corner(index), spread.scale(), marks);
    if (linePage == page.number && size_t(lineIndex) < page.lines.size()) {
        onScreen.setPen(QPen(QColor(0x0b, 0x5c, 0xad), 2));
        onScreen.drawRect(lineBox(page.lines[size_t(lineIndex)], corner(index), spread.scale()).adjusted(-3, -1, 3, 1));
    }
}

PagePreview::PagePreview(const Context &context, QWidget *parent)
    : QAbstractScrollArea(parent)
    , d(std::make_unique<Private>(*this, context.theme))
{
    setObjectName(u"previewPages"_s);
    setAccessibleName(tr("Pages as they will be printed"));
    setFrameShape(QFrame::NoFrame);
    setMinimumWidth(220);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width decides the scale: it must not hop
    viewport()->setCursor(Qt::PointingHandCursor);
    installPagePreviewAccessibility();
    connect(&context.theme, &Theme::changed, this, [this] { viewport()->update(); });
}

PagePreview::~PagePreview() = default;

void PagePreview::showLayout(std::shared_ptr<const Layout> layout, const Images &images)
{
    const std::shared_ptr<const Layout> before = std::exchange(d->layout, std::move(layout));
    for (auto picture = d->pictures.begin(); picture != d->pictures.end();) {
        const auto index = size_t(picture.key());
        const bool same = before && d->layout && index < before->pages.size() && index < d->layout->pages.size()
            && samePage(before->pages[index], d->layout->pages[index]);
        picture = same ? std::next(picture) : d->pictures.erase(picture);
    }
    d->images = images;
    d->arrange();
}

std::shared_ptr<const Layout> PagePreview::layout() const
{
    return d->layout;
}

void PagePreview::showArticle(int article)
{
    d->article = article;
    viewport()->update();
    if (!d->layout)
        return;
    for (const ArticleExtent &extent : d->layout->articles) {
        if (extent.article != article)
            continue;
        for (size_t index = 0; index < d->layout->pages.size(); ++index) {
            if (d->layout->pages[index].number != extent.firstPage)
                continue;
            const QRect page = d->spread.pageRect(int(index));
            const int y = page.top() + int(extent.titleY * d->spread.scale());
            const int top = verticalScrollBar()->value();
            // Already in sight: the page stays where the eye has it.
            if (y < top + 24 || y > top + viewport()->height() * 3 / 4)
                verticalScrollBar()->setValue(y - viewport()->height() / 6);
        }
    }
}

int PagePreview::currentPage() const
{
    if (!d->layout || d->layout->pages.empty())
        return 0;
    const int index = d->spread.pageNear(verticalScrollBar()->value() + viewport()->height() / 3);
    return d->layout->pages[size_t(index)].number;
}

int PagePreview::pageCount() const
{
    return d->layout ? int(d->layout->pages.size()) : 0;
}

void PagePreview::setCurrentPage(int number)
{
    for (int index = 0; index < pageCount(); ++index) {
        if (d->layout->pages[size_t(index)].number == number)
            verticalScrollBar()->setValue(d->spread.pageRect(index).top() - PageSpread::margin);
    }
}

double PagePreview::zoom() const
{
    return d->zoom;
}

void PagePreview::setZoom(double zoom)
{
    zoom = std::clamp(zoom, 0.25, 4.0);
    if (zoom == d->zoom)
        return;
    const double place = double(verticalScrollBar()->value()) / std::max(1, d->spread.size().height());
    d->zoom = zoom;
    d->arrange();
    verticalScrollBar()->setValue(int(place * d->spread.size().height()));
    Q_EMIT zoomChanged(zoom);
}

bool PagePreview::isFacing() const
{
    return d->facing;
}

void PagePreview::setFacing(bool facing)
{
    const int page = currentPage();
    d->facing = facing;
    d->arrange();
    setCurrentPage(page);
}

QRect PagePreview::pageRect(int index) const
{
    return d->spread.pageRect(index).translated(-d->offset());
}

void PagePreview::setMarks(const QList<PageMark> &marks)
{
    d->marks = marks;
    viewport()->update();
}

void PagePreview::showLine(int page, int line)
{
    d->linePage = page;
    d->lineIndex = line;
    viewport()->update();
    const QRect box = lineRect(page, line);
    if (box.isEmpty() || viewport()->rect().adjusted(0, 24, 0, -24).contains(box.center()))
        return;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + box.center().y() - viewport()->height() / 3);
}

QRect PagePreview::lineRect(int page, int line) const
{
    const int index = d->pageIndex(page);
    if (index < 0 || line < 0 || size_t(line) >= d->layout->pages[size_t(index)].lines.size())
        return {};
    return lineBox(d->layout->pages[size_t(index)].lines[size_t(line)], d->corner(index), d->spread.scale()).toAlignedRect();
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const bool dark = d->theme.isDark();
    painter.fillRect(viewport()->rect(), dark ? QColor(0x15, 0x17, 0x1a) : QColor(0xe1, 0xe5, 0xea));
    for (int index = 0; index < pageCount(); ++index) {
        const QRect page = pageRect(index);
        if (!page.intersects(viewport()->rect())) {
            d->pictures.remove(index);
            continue;
        }
        painter.fillRect(page.translated(2, 2), dark ? QColor(0, 0, 0) : QColor(0xb4, 0xbb, 0xc4));
        painter.drawPixmap(page.topLeft(), d->picture(index));
        d->paintMark(painter, index);
        d->paintLineMarks(painter, index);
    }
    if (hasFocus()) {
        painter.setPen(QPen(d->theme.color(Theme::Token::Focus), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = currentPage();
    d->arrange();
    if (event->oldSize().width() != event->size().width() && page > 1)
        setCurrentPage(page);
}

void PagePreview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        const QPoint at = event->position().toPoint();
        const int index = d->spread.pageAt(at + d->offset());
        if (const int line = index < 0 ? -1 : lineAt(d->layout->pages[size_t(index)], d->corner(index), d->spread.scale(), at); line >= 0)
            Q_EMIT lineClicked(d->layout->pages[size_t(index)].number, line);
        if (const int article = d->articleAt(event->position().toPoint()); article > 0)
            Q_EMIT articleClicked(article);
    }
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    setZoom(d->zoom * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
    event->accept();
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    d->moved();
}

} // namespace bulletin
