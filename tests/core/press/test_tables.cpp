// SPDX-License-Identifier: Apache-2.0
// Tables on the page: their columns, their rows over several pages.
#include "core/press/flow.h"
#include "tests/core/press/press_support.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

constexpr double tolerance = 0.05; // mm

struct Cell {
    int row, column;
    friend auto operator<=>(const Cell &, const Cell &) = default;
};

// The lines of each cell, top to bottom.
std::map<Cell, QList<const PlacedLine *>> cellsOf(const Layout &layout)
{
    std::map<Cell, QList<const PlacedLine *>> cells;
    for (const StandingLine &line : linesOf(layout, Role::Table)) {
        if (!line.line->again)
            cells[{line.line->row, line.line->column}].append(line.line);
    }
    return cells;
}

// Where the upright rules of the page stand.
QList<double> columnEdges(const Page &page)
{
    QList<double> edges;
    for (const PlacedRule &rule : page.rules) {
        if (rule.x1 == rule.x2 && !edges.contains(rule.x1))
            edges.append(rule.x1);
    }
    std::sort(edges.begin(), edges.end());
    return edges;
}

QList<QStringList> manyRows(int count)
{
    QList<QStringList> rows = {{u"序号"_s, u"单位"_s, u"册数"_s}};
    for (int i = 1; i <= count; ++i)
        rows.append({QString::number(i), u"青江区"_s, QString::number(100 + i)});
    return rows;
}

} // namespace

class TestTables : public QObject {
    Q_OBJECT
    FontBook m_fonts;
    TemplateLibrary m_templates;
    const PageTemplate &m_template = m_templates.find({});

    Layout layOut(const QList<Block> &blocks)
    {
        return Typesetter(m_fonts).layOut(issueOf(blocks), m_template);
    }

private Q_SLOTS:
    void aTableIsAsWideAsTheText()
    {
        for (const QList<QStringList> &rows : {QList<QStringList>{{u"甲"_s, u"乙"_s}, {u"1"_s, u"2"_s}}, QList<QStringList>{{u"甲"_s, u"乙"_s}, {u"长"_s.repeated(90), u"2"_s}}}) {
            const Layout layout = layOut({table({}, rows)});
            const QList<double> edges = columnEdges(layout.pages.back());
            QCOMPARE(edges.size(), 3);
            QVERIFY(std::abs(edges.first() - m_template.marginLeft) < tolerance);
            QVERIFY(std::abs(edges.last() - m_template.marginLeft - m_template.textWidth) < tolerance);
        }
    }

    void noRuleIsDrawnTwice()
    {
        for (const QList<Block> &blocks : {QList<Block>{table({}, manyRows(3))}, QList<Block>{table({}, manyRows(70))}, QList<Block>{table({}, {{u"甲"_s}})}}) {
            int level = 0;
            for (const Page &page : layOut(blocks).pages) {
                QList<double> heights;
                for (const PlacedRule &rule : page.rules) {
                    if (rule.y1 != rule.y2 || rule.x2 - rule.x1 < 100 || rule.widthMm > 0.3 || rule.y1 > 240)
                        continue;
                    for (const double height : std::as_const(heights))
                        QVERIFY2(std::abs(height - rule.y1) > 0.5, qPrintable(QString::number(rule.y1)));
                    heights.append(rule.y1);
                    ++level;
                }
            }
            QVERIFY(level >= 2);
        }
        // Three rows and a head: five rules.
        int rules = 0;
        const Layout small = layOut({table({}, manyRows(3))});
        for (const PlacedRule &rule : small.pages.back().rules)
            rules += rule.y1 == rule.y2 && rule.widthMm == 0.25 && rule.y1 < 200 ? 1 : 0;
        QCOMPARE(rules, 5);
    }

    // Numbers are not broken for the sake of a long text beside them.
    void narrowColumnsKeepTheirWidthAndTheOthersShareTheRest()
    {
        const Layout layout = layOut({table({}, {{u"序号"_s, u"事项"_s, u"说明"_s, u"完成日期"_s},
                                                 {u"1"_s, u"整理市、区两级旧志并且数字化、上网公布供社会各界查阅"_s, u"由各区县分头进行，市里汇总后统一校对、统一付印、统一发行"_s, u"2024年12月31日"_s}})});
        const auto cells = cellsOf(layout);
        QCOMPARE(cells.at({1, 0}).size(), 1);
        QCOMPARE(cells.at({1, 3}).size(), 1);
        QVERIFY(cells.at({1, 1}).size() > 1);
        const QList<double> edges = columnEdges(layout.pages.back());
        QVERIFY(edges.at(1) - edges.at(0) < edges.at(2) - edges.at(1));
    }

    void shortCellsAreCenteredAndLongOnesReadFromTheLeft()
    {
        const Layout layout = layOut({table({}, {{u"供稿单位名称"_s, u"说明"_s}, {u"青江"_s, u"由各区县分头进行市里汇总后统一校对"_s.repeated(4)}})});
        const auto cells = cellsOf(layout);
        const QList<double> edges = columnEdges(layout.pages.back());
        const PlacedLine &unit = *cells.at({1, 0}).first();
        const double left = unit.x - edges.at(0);
        const double right = edges.at(1) - unit.x - unit.line->width;
        QVERIFY2(left > 5 && std::abs(left - right) < 0.2, qPrintable(u"%1 %2"_s.arg(left).arg(right)));
        const QList<const PlacedLine *> &text = cells.at({1, 1});
        QVERIFY(text.size() > 2);
        for (const PlacedLine *line : text)
            QVERIFY(std::abs(line->x - text.first()->x) < tolerance);
        // The short cell stands at half the height of the long one beside it.
        QVERIFY(std::abs(unit.y - (text.first()->y + text.last()->y) / 2) < 0.2);
    }

    void aLongTableRepeatsItsHeadOnEveryPage()
    {
        const Layout layout = layOut({paragraph(u"情况如下："_s), table(u"各单位册数"_s, manyRows(70))});
        QSet<int> pages, headed;
        QMap<int, int> rowsOnPage;
        for (const StandingLine &line : linesOf(layout, Role::Table)) {
            if (!pages.contains(line.page)) {
                QCOMPARE(line.line->line->text, u"序号"_s);
                QCOMPARE(line.line->again, !pages.isEmpty());
            }
            pages.insert(line.page);
            if (line.line->again)
                headed.insert(line.page);
            else if (line.line->column == 0)
                ++rowsOnPage[line.page];
        }
        QVERIFY(pages.size() > 2);
        QCOMPARE(headed.size(), pages.size() - 1);
        QCOMPARE(cellsOf(layout).size(), size_t(71 * 3));
        // No row is left alone behind a head.
        for (const int count : std::as_const(rowsOnPage))
            QVERIFY(count >= 2);
    }

    void twoRowsAtLeastStandOnEitherSideOfAPageEnd()
    {
        int parted = 0;
        for (int lines = 0; lines < 22; ++lines) {
            QList<Block> blocks;
            for (int i = 0; i < lines; ++i)
                blocks.append(paragraph(u"近日，召开会议。"_s));
            blocks.append(table({}, manyRows(16)));
            QMap<int, int> rowsOnPage;
            for (const StandingLine &line : linesOf(layOut(blocks), Role::Table))
                rowsOnPage[line.page] += !line.line->again && line.line->column == 0 && line.line->row > 0 ? 1 : 0;
            for (const int rows : std::as_const(rowsOnPage))
                QVERIFY2(rows >= 2, qPrintable(u"%1 lines above: %2"_s.arg(lines).arg(rows)));
            parted += rowsOnPage.size() > 1 ? 1 : 0;
        }
        QVERIFY(parted > 5);
    }

    void aRepeatedHeadAndItsFirstRowDoNotOverlap()
    {
        const Layout layout = layOut({table({}, manyRows(70))});
        for (const Page &page : layout.pages) {
            double headAt = 0;
            for (const PlacedLine &line : page.lines) {
                if (line.again)
                    headAt = line.y;
                else if (line.role == Role::Table && headAt > 0)
                    QVERIFY2(line.y > headAt + 3, qPrintable(line.line->text));
            }
        }
    }

    void aSmallTableIsNotParted()
    {
        for (int lines = 1; lines < 24; ++lines) {
            QList<Block> blocks;
            for (int i = 0; i < lines; ++i)
                blocks.append(paragraph(u"近日，召开会议。"_s));
            blocks.append(table(u"各单位册数"_s, manyRows(6)));
            const Layout layout = layOut(blocks);
            QSet<int> pages;
            for (const StandingLine &line : linesOf(layout, Role::Table))
                pages.insert(line.page);
            QVERIFY2(pages.size() == 1, qPrintable(QString::number(lines)));
            QCOMPARE(linesOf(layout, Role::Caption).first().page, *pages.cbegin());
        }
    }

    void nothingStandsOutsideThePage_data()
    {
        QTest::addColumn<QStringList>("row");
        QTest::newRow("a cell longer than a page") << QStringList{u"1"_s, u"整理旧志"_s.repeated(400)};
        QTest::newRow("a word wider than its column") << QStringList{u"bianjibu.tougao.qingjiang.dangan"_s.repeated(6), u"整理"_s};
        QTest::newRow("twenty columns") << QStringList(20, u"整理旧志"_s);
        QTest::newRow("no text") << QStringList(3, QString());
    }

    void nothingStandsOutsideThePage()
    {
        QFETCH(QStringList, row);
        const QStringList head(row.size(), u"项"_s);
        const Layout layout = layOut({paragraph(u"情况如下："_s), table({}, {head, row}), paragraph(u"以上。"_s)});
        const double bottom = m_template.marginTop + m_template.textHeight;
        QString text;
        for (const Page &page : layout.pages) {
            for (const PlacedLine &line : page.lines) {
                if (line.role == Role::PageNumber)
                    continue;
                QVERIFY2(line.y > m_template.marginTop && line.y <= bottom + tolerance, qPrintable(QString::number(line.y)));
                QVERIFY2(line.x >= m_template.marginLeft - tolerance, qPrintable(line.line->text));
                QVERIFY2(line.x + line.line->width <= m_template.marginLeft + m_template.textWidth + tolerance, qPrintable(line.line->text));
                if (line.role == Role::Table && !line.again && line.row == 1)
                    text += line.line->text;
            }
            for (const PlacedRule &rule : page.rules)
                QVERIFY2(rule.y2 <= bottom + tolerance && rule.y1 <= rule.y2 + tolerance, qPrintable(QString::number(rule.y2)));
        }
        QCOMPARE(text.size(), row.join(QString()).size());
    }

    void piecesHigherThanAPageAreCutBetweenTheirLines()
    {
        FlowPiece piece;
        piece.rows = 10;
        for (int i = 0; i < 10; ++i) {
            FlowLine line;
            line.y = 7 + 10 * i;
            piece.lines.push_back(line);
        }
        piece.rules.push_back({0, 0, 0, 100, 0.25, Qt::black});
        const std::vector<FlowPiece> slices = cutTall(piece, 45, 10);
        QCOMPARE(slices.size(), size_t(3));
        double rows = 0, ruled = 0;
        size_t lines = 0;
        for (const FlowPiece &slice : slices) {
            QVERIFY(slice.rows * 10 <= 45);
            for (const FlowLine &line : slice.lines)
                QVERIFY(line.y > 0 && line.y <= slice.rows * 10);
            rows += slice.rows;
            ruled += slice.rules.front().y2 - slice.rules.front().y1;
            lines += size_t(slice.lines.size());
        }
        QCOMPARE(rows, 10.0);
        QCOMPARE(ruled, 100.0);
        QCOMPARE(lines, size_t(10));
        QCOMPARE(cutTall(piece, 100, 10).size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestTables)
#include "test_tables.moc"
