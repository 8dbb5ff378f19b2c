// SPDX-License-Identifier: Apache-2.0
#include "core/checks/fixing.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

Place place(int block, qsizetype start, qsizetype length, int row = -1, int column = -1)
{
    return {1, block, start, length, row, column};
}

Fix fix(const Place &at, const QString &text)
{
    return {{{at, text}}, true};
}

ArticleContent sample()
{
    ArticleContent content;
    content.titleLines = {u"召开“六个着力”"_s, u"学习会"_s};
    Block first;
    first.text = u"会议,强调,要抓落实。"_s;
    first.marks = {{MarkKind::Bold, 3, 2}};
    Block table;
    table.kind = BlockKind::Table;
    table.text = u"统计表"_s;
    table.rows = {{u"单位"_s, u"篇 数"_s}};
    content.manuscript.blocks = {first, table};
    return content;
}

} // namespace

class TestFixing final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void severalFixesOfOneTextDoNotMoveEachOther()
    {
        const FixedContent fixed = fixedContent(sample(), {fix(place(1, 2, 1), u"，"_s), fix(place(1, 5, 1), u"；；"_s)});
        QCOMPARE(fixed.applied, 2);
        QCOMPARE(fixed.content.manuscript.blocks.first().text, u"会议，强调；；要抓落实。"_s);
    }

    void marksStayOnTheirWords()
    {
        const FixedContent fixed = fixedContent(sample(), {fix(place(1, 0, 2), u"大会上"_s), fix(place(1, 5, 1), QString())});
        const Block &block = fixed.content.manuscript.blocks.first();
        QCOMPARE(block.text, u"大会上,强调要抓落实。"_s);
        QCOMPARE(block.text.mid(block.marks.first().start, block.marks.first().length), u"强调"_s);
        const Block gone = fixedContent(sample(), {fix(place(1, 2, 4), QString())}).content.manuscript.blocks.first();
        QVERIFY(gone.marks.isEmpty());
    }

    void aTitleKeepsItsSoftBreak()
    {
        const FixedContent before = fixedContent(sample(), {fix(place(0, 0, 2), u"举办"_s)});
        QCOMPARE(before.content.titleLines, QStringList({u"举办“六个着力”"_s, u"学习会"_s}));
        const FixedContent behind = fixedContent(sample(), {fix(place(0, 10, 1), u"大会"_s)});
        QCOMPARE(behind.content.titleLines, QStringList({u"召开“六个着力”"_s, u"学习大会"_s}));
        const FixedContent inserted = fixedContent(sample(), {fix(place(0, 2, 0), u"了"_s)});
        QCOMPARE(inserted.content.titleLines, QStringList({u"召开了“六个着力”"_s, u"学习会"_s}));
        const FixedContent across = fixedContent(sample(), {fix(place(0, 7, 2), u"”习"_s)});
        QCOMPARE(across.content.titleLines.join(QString()), u"召开“六个着力”习习会"_s);
    }

    void cellsAndCaptions()
    {
        const FixedContent fixed = fixedContent(sample(), {fix(place(2, 1, 1, 0, 1), QString()), fix(place(2, 0, 2), u"汇总"_s)});
        QCOMPARE(fixed.applied, 2);
        QCOMPARE(fixed.content.manuscript.blocks.last().rows.first().last(), u"篇数"_s);
        QCOMPARE(fixed.content.manuscript.blocks.last().text, u"汇总表"_s);
    }

    void whatCannotStandIsLeftOut()
    {
        const QList<Fix> fixes{fix(place(1, 2, 3), u"，"_s), fix(place(1, 4, 1), u"x"_s), fix(place(3, 0, 3), u"供稿"_s), fix(place(1, 10, 9), u"x"_s),
                               fix(place(2, 0, 1, 5, 5), u"x"_s), Fix(), fix(place(1, -1, 1), u"x"_s)};
        const FixedContent fixed = fixedContent(sample(), fixes);
        QCOMPARE(fixed.applied, 1);
        QCOMPARE(fixed.content.manuscript.blocks.first().text, u"会议，,要抓落实。"_s);
        // One edit that cannot be made keeps its whole fix out.
        const Fix pair{{{place(1, 0, 2), u"大会"_s}, {place(9, 0, 2), u"大会"_s}}, true};
        QCOMPARE(fixedContent(sample(), {pair}).applied, 0);
        QCOMPARE(fixedContent(sample(), {pair}).content, sample());
    }
};

QTEST_GUILESS_MAIN(TestFixing)
#include "test_fixing.moc"
