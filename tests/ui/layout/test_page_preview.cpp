// SPDX-License-Identifier: Apache-2.0
#include "core/press/font_book.h"
#include "tests/support/ui_office.h"
#include "ui/layout/live_layout.h"
#include "ui/layout/page_preview.h"

#include <QAccessible>
#include <QBuffer>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

struct Stand {
    UiOffice office;
    LiveLayout live{office.context()};
    PagePreview preview{office.context()};
    IssueId issue;

    explicit Stand(const IssueDocument &document = smallIssue())
    {
        issue = office.importIssue(document);
        QObject::connect(&live, &LiveLayout::laidOut, &preview, [this] { preview.showLayout(live.layout(), live.document().images); });
        preview.resize(460, 640);
        preview.show();
        show(issue);
    }
    void show(IssueId shown)
    {
        QSignalSpy laidOut(&live, &LiveLayout::laidOut);
        live.setIssue(shown);
        QVERIFY(laidOut.wait());
    }
    QString text() const
    {
        QString text;
        for (const Page &page : live.layout()->pages) {
            for (const PlacedLine &line : page.lines)
                text += line.line->text;
        }
        return text;
    }
};

QImage painted(const Page &page, const Layout &layout, double scale, const Images &images = {})
{
    QImage image(int(layout.pageWidth * scale), int(layout.pageHeight * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter onImage(&image);
    PagePainter painter;
    painter.paint(onImage, page, images, scale);
    return image;
}

const Page &pageOf(const Layout &layout, const ArticleExtent &article)
{
    for (const Page &page : layout.pages) {
        if (page.number == article.firstPage)
            return page;
    }
    qFatal("the article stands on no page");
}

QRect inkWithin(const QImage &image, const QRect &area)
{
    QRect ink;
    for (int y = std::max(0, area.top()); y <= std::min(image.height() - 1, area.bottom()); ++y) {
        for (int x = std::max(0, area.left()); x <= std::min(image.width() - 1, area.right()); ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

} // namespace

class TestPagePreview final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyGlyphStandsWhereTheLayoutSaysAtAnyScale_data()
    {
        QTest::addColumn<double>("scale"); // pixels per mm
        QTest::newRow("screen") << 4.0;
        QTest::newRow("150 %") << 8.0;
        QTest::newRow("print") << 24.0;
    }

    void everyGlyphStandsWhereTheLayoutSaysAtAnyScale()
    {
        QFETCH(double, scale);
        Stand stand;
        const Layout &layout = *stand.live.layout();
        const Page &page = pageOf(layout, layout.articles.front());
        const QImage image = painted(page, layout, scale);
        int seen = 0;
        for (const PlacedLine &line : page.lines) {
            if (line.role != Role::Body && line.role != Role::Title)
                continue;
            for (const TextRun &run : line.line->runs) {
                const double em = run.sizePt * 25.4 / 72;
                for (const Glyph &glyph : run.glyphs) {
                    const double x = line.x + double(glyph.x);
                    const QRect box(int((x - em * 0.1) * scale), int((line.y - em) * scale), int(em * 1.2 * scale) + 1, int(em * 1.3 * scale) + 1);
                    const QChar character = line.line->text.at(int(glyph.textStart));
                    if (character.script() != QChar::Script_Han)
                        continue;
                    const QRect ink = inkWithin(image, box);
                    QVERIFY2(!ink.isEmpty(), qPrintable(QString(character)));
                    ++seen;
                }
            }
        }
        QVERIFY(seen > 20);
    }

    void picturesAndRulesAreDrawn()
    {
        QImage picture(400, 200, QImage::Format_RGB32);
        picture.fill(QColor(0, 120, 0));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(picture.save(&buffer, "PNG"));
        const QString id = imageIdOf(bytes);
        Layout layout;
        layout.pageWidth = 210;
        layout.pageHeight = 297;
        Page page;
        page.number = 1;
        page.images.push_back({28, 40, 80, 40, id, {}, 1, 1});
        page.rules.push_back({28, 100, 184, 100, 1, Qt::red});
        const QImage image = painted(page, layout, 4, {{id, {bytes, u"image/png"_s, picture.size()}}});
        QCOMPARE(QColor(image.pixel(4 * 60, 4 * 60)), QColor(0, 120, 0));
        QCOMPARE(QColor(image.pixel(4 * 20, 4 * 60)), QColor(Qt::white));
        QCOMPARE(QColor(image.pixel(4 * 100, 4 * 100)), QColor(Qt::red));
        QCOMPARE(QColor(image.pixel(4 * 20, 4 * 100)), QColor(Qt::white));
    }

    void thePreviewFollowsTheDeskAndTheDraft()
    {
        Stand stand;
        const Article first = stand.office.desk().articles(stand.issue).first();
        QVERIFY(stand.text().contains(first.title()));
        QSignalSpy laidOut(&stand.live, &LiveLayout::laidOut);
        QVERIFY(!stand.office.desk().renameArticle(first.id, first.version, {u"改过的题目"_s}));
        QVERIFY(laidOut.wait());
        QVERIFY(stand.text().contains(u"改过的题目"_s));
        // What is being written is seen, and not saved.
        ArticleContent content = *stand.office.desk().content(first.id);
        content.manuscript.blocks.first().text = u"正在写的一句话。"_s;
        stand.live.setDraft(first.id, content);
        QVERIFY(laidOut.wait());
        QVERIFY(stand.text().contains(u"正在写的一句话。"_s));
        stand.live.clearDraft();
        QVERIFY(laidOut.wait());
        QVERIFY(!stand.text().contains(u"正在写的一句话。"_s));
        // A new article that has no row yet stands last in its section.
        content.titleLines = {u"新写的稿件"_s};
        stand.live.setNewDraft(*first.section, content);
        QVERIFY(laidOut.wait());
        QCOMPARE(stand.live.document().sections.first().articles.last().title(), u"新写的稿件"_s);
        QCOMPARE(stand.office.desk().articles(stand.issue).size(), 5);
    }

    void numbersAndIdsOfArticlesAgree()
    {
        Stand stand;
        const QList<Article> articles = stand.office.desk().articles(stand.issue);
        for (int number = 1; number <= articles.size(); ++number) {
            QCOMPARE(stand.live.articleId(number), articles.at(number - 1).id);
            QCOMPARE(stand.live.articleNumber(articles.at(number - 1).id), number);
        }
        QVERIFY(stand.live.articleId(99).isNull());
        QCOMPARE(stand.live.articleNumber(ArticleId::create()), 0);
    }

    void pagesZoomAndFaceEachOther()
    {
        Stand stand;
        PagePreview &preview = stand.preview;
        QVERIFY(preview.pageCount() >= 2);
        QCOMPARE(preview.currentPage(), 1);
        const int width = preview.pageRect(0).width();
        QVERIFY(width <= preview.viewport()->width());
        QSignalSpy zoomed(&preview, &PagePreview::zoomChanged);
        preview.setZoom(2);
        QCOMPARE(zoomed.count(), 1);
        QVERIFY(std::abs(preview.pageRect(0).width() - 2 * width) <= 2);
        QVERIFY(preview.horizontalScrollBar()->maximum() > 0);
        preview.setZoom(100);
        QCOMPARE(preview.zoom(), 4.0);
        preview.setZoom(1);
        preview.setFacing(true);
        QVERIFY(preview.pageRect(0).left() > preview.pageRect(1).left());
        preview.setFacing(false);
        QSignalSpy turned(&preview, &PagePreview::currentPageChanged);
        preview.setCurrentPage(2);
        QCOMPARE(preview.currentPage(), 2);
        QCOMPARE(turned.last().first().toInt(), 2);
    }

    void ctrlAndWheelZoom()
    {
        Stand stand;
        QWheelEvent wheel(QPointF(100, 100), stand.preview.mapToGlobal(QPointF(100, 100)), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(stand.preview.viewport(), &wheel);
        QVERIFY(stand.preview.zoom() > 1.05);
    }

    void theArticleIsMarkedAndClicked()
    {
        Stand stand;
        stand.preview.setZoom(1);
        const QImage before = stand.preview.grab().toImage();
        stand.preview.showArticle(1);
        QVERIFY(stand.preview.grab().toImage() != before);
        QSignalSpy clicked(&stand.preview, &PagePreview::articleClicked);
        const Layout &layout = *stand.live.layout();
        const ArticleExtent &last = layout.articles.back();
        stand.preview.showArticle(last.article);
        int index = 0;
        while (layout.pages[size_t(index)].number != last.firstPage)
            ++index;
        const QRect page = stand.preview.pageRect(index);
        const double scale = page.width() / layout.pageWidth;
        QVERIFY(last.firstPage > 0);
        const QPoint at(page.center().x(), page.top() + int((last.titleY + 4) * scale));
        QVERIFY(stand.preview.viewport()->rect().contains(at));
        QTest::mouseClick(stand.preview.viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(clicked.first().first().toInt(), last.article);
    }

    void screenReadersReadThePages()
    {
        Stand stand;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&stand.preview);
        QVERIFY(accessible);
        QCOMPARE(accessible->role(), QAccessible::Document);
        QCOMPARE(accessible->childCount(), stand.preview.pageCount());
        QAccessibleInterface *page = accessible->child(0);
        QVERIFY(page && page->isValid());
        QVERIFY(page->text(QAccessible::Name).contains(u"1"_s));
        QVERIFY(page->text(QAccessible::Value).contains(u"江城史志"_s));
        QCOMPARE(page->parent(), accessible);
        QCOMPARE(accessible->indexOfChild(accessible->child(1)), 1);
        QCOMPARE(accessible->childAt(page->rect().center().x(), page->rect().center().y()), page);
        QVERIFY(accessible->child(1)->state().readOnly);
    }
};

QTEST_MAIN(TestPagePreview)
#include "test_page_preview.moc"
