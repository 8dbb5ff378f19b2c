// SPDX-License-Identifier: Apache-2.0
// The screen against an independent drawing: each page as our painter paints it and as poppler
// draws it from the PDF. A text test cannot see a wrong glyph; this one does.
#include "core/press/font_book.h"
#include "core/press/page_template.h"
#include "core/press/pdf_writer.h"
#include "core/press/typesetter.h"
#include "ui/layout/page_preview.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

constexpr double dotsPerInch = 100;
// Two renderers smooth edges each in their own way.
constexpr int mostOfEdges = 70;
constexpr int cell = 4; // pixels: about 1 mm, a fifth of a character

Block block(BlockKind kind, const QString &text)
{
    Block block;
    block.kind = kind;
    block.text = text;
    return block;
}

// Something of everything that a page can show.
IssueDocument variedIssue()
{
    IssueDocument issue;
    issue.bulletin = u"青江档案工作"_s;
    issue.publisher = u"青江市档案馆"_s;
    issue.year = 2024;
    issue.number = 3;
    issue.cumulative = 120;
    issue.date = QDate(2024, 2, 22);
    issue.classification = u"内部资料"_s;
    issue.serial = u"000012"_s;
    issue.editorialNote = u"本期专题，请各单位学习。"_s;
    issue.distribution = {{u"报"_s, u"市委办公室"_s}, {u"发"_s, u"各区县"_s}};
    issue.colophon = {u"周喆"_s, u"023—63898542"_s, u"bianwu@example.cn"_s};
    Block marked = block(BlockKind::Paragraph, u"面积1200m2，其中“重点”库房占63.5%；CO2浓度由朱镕基、𠮷与䶮测定，见CCTV-10《档案》……"_s);
    marked.marks = {{MarkKind::Superscript, 7, 1}, {MarkKind::Bold, 12, 2}, {MarkKind::Subscript, 26, 1}, {MarkKind::Underline, 30, 4}, {MarkKind::Italic, 44, 4}};
    Block heading = block(BlockKind::Heading, u"一、总体情况"_s);
    heading.level = 1;
    Block lower = block(BlockKind::Heading, u"（一）库房"_s);
    lower.level = 2;
    Block table = block(BlockKind::Table, u"表1　各库区情况"_s);
    table.rows = {{u"库区"_s, u"说明"_s}};
    for (int i = 1; i <= 40; ++i)
        table.rows.append({u"%1号库"_s.arg(i), u"文书档案"_s});
    QImage image(240, 160, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x, y, 128));
    }
    Image stored;
    QBuffer buffer(&stored.bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    stored.mediaType = u"image/png"_s;
    stored.pixels = image.size();
    Block figure = block(BlockKind::Image, u"图1　库房"_s);
    figure.imageId = imageIdOf(stored.bytes);
    issue.images.insert(figure.imageId, stored);
    ArticleDocument article;
    article.titleLines = {u"青江市档案馆新馆"_s, u"2024年上半年运行情况"_s};
    article.manuscript.blocks = {heading, lower, marked, block(BlockKind::Paragraph, u"市档案馆召开会议，传达学习全会精神，研究部署下一步工作。"_s.repeated(30)), figure, table};
    article.units = {u"保管处"_s};
    issue.sections = {{{}, u"本馆动态"_s, {article}}};
    return issue;
}

QImage painted(const Page &page, const Layout &layout, const Images &images)
{
    const double scale = dotsPerInch / 25.4;
    QImage image(int(std::ceil(layout.pageWidth * scale)), int(std::ceil(layout.pageHeight * scale)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    PagePainter().paint(painter, page, images, scale);
    return image;
}

// How dark each cell of the page is, 0 to 255.
QList<int> darkness(const QImage &image, int columns, int rows)
{
    QList<int> cells(qsizetype(columns) * rows, 0);
    for (int y = 0; y < rows * cell; ++y) {
        for (int x = 0; x < columns * cell; ++x)
            cells[qsizetype(y / cell) * columns + x / cell] += 255 - qGray(image.pixel(x, y));
    }
    for (int &value : cells)
        value /= cell * cell;
    return cells;
}

struct Difference {
    int most = 0;
    QPointF at; // mm
};

Difference differenceOf(const QImage &one, const QImage &other)
{
    const int columns = std::min(one.width(), other.width()) / cell;
    const int rows = std::min(one.height(), other.height()) / cell;
    const QList<int> a = darkness(one, columns, rows);
    const QList<int> b = darkness(other, columns, rows);
    Difference difference;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (std::abs(a.at(i) - b.at(i)) <= difference.most)
            continue;
        difference.most = std::abs(a.at(i) - b.at(i));
        difference.at = QPointF(double(i % columns), double(i / columns)) * cell * 25.4 / dotsPerInch;
    }
    return difference;
}

} // namespace

class TestPagesAgree final : public QObject {
    Q_OBJECT
    FontBook m_fonts;
    TemplateLibrary m_templates;

    // The pages as poppler draws them; empty where the PDF could not be drawn.
    QList<QImage> drawn(const Layout &layout, const IssueDocument &issue)
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"issue.pdf"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        writePdf(layout, issue, file);
        file.close();
        if (QProcess::execute(u"pdftoppm"_s, {u"-r"_s, QString::number(dotsPerInch), u"-png"_s, file.fileName(), folder.filePath(u"page"_s)}) != 0)
            return {};
        QList<QImage> pages;
        for (const QString &name : QDir(folder.path()).entryList({u"page*.png"_s}, QDir::Files, QDir::Name))
            pages.append(QImage(folder.filePath(name)));
        return pages;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"pdftoppm"_s).isEmpty())
            QSKIP("pdftoppm (poppler-utils) is not here");
    }

    void everyPageLooksAsInThePdf_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : m_templates.names())
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyPageLooksAsInThePdf()
    {
        QFETCH(QString, name);
        const IssueDocument issue = variedIssue();
        const Layout layout = Typesetter(m_fonts).layOut(issue, m_templates.find(name));
        const QList<QImage> pages = drawn(layout, issue);
        QCOMPARE(pages.size(), qsizetype(layout.pages.size()));
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const Difference difference = differenceOf(painted(layout.pages[size_t(i)], layout, issue.images), pages.at(i));
            QVERIFY2(difference.most <= mostOfEdges, qPrintable(u"page %1: %2 at %3, %4 mm"_s.arg(i + 1).arg(difference.most).arg(difference.at.x()).arg(difference.at.y())));
        }
    }

    // The comparison itself is to be trusted: one wrong glyph, one line a little off, a superscript
    // that is not raised.
    void aSmallFaultIsSeen_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("a glyph of another character") << 0;
        QTest::newRow("a line 0.7 mm too low") << 1;
        QTest::newRow("a superscript on the line") << 2;
    }

    void aSmallFaultIsSeen()
    {
        QFETCH(int, fault);
        const IssueDocument issue = variedIssue();
        const Layout layout = Typesetter(m_fonts).layOut(issue, m_templates.find({}));
        const QList<QImage> pages = drawn(layout, issue);
        Layout faulty = layout;
        bool done = false;
        size_t index = 0;
        for (; index < faulty.pages.size() && !done; ++index) {
            for (PlacedLine &line : faulty.pages[index].lines) {
                if (line.role != Role::Body || done)
                    continue;
                SetLine changed = *line.line;
                for (TextRun &run : changed.runs) {
                    if (fault == 0)
                        run.glyphs.back().index = run.face->glyphFor(U'口');
                    done = done || fault != 2 || run.rise > 0;
                    run.rise = fault == 2 ? 0 : run.rise;
                }
                line.y += fault == 1 ? 0.7 : 0;
                line.line = std::make_shared<const SetLine>(changed);
            }
        }
        QVERIFY(done);
        const Difference difference = differenceOf(painted(faulty.pages[index - 1], faulty, issue.images), pages.at(qsizetype(index) - 1));
        QVERIFY2(difference.most > mostOfEdges + 10, qPrintable(QString::number(difference.most)));
    }
};

QTEST_MAIN(TestPagesAgree)
#include "test_pages_agree.moc"
