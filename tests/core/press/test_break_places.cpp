// SPDX-License-Identifier: Apache-2.0
// Where a line may start: | in front of it; ^ in front of where an address may be parted.
#include "core/press/text_items.h"
#include "tests/core/press/press_support.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

class TestBreakPlaces : public QObject {
    Q_OBJECT
    FontBook m_fonts;

    TextItems itemsOf(const QString &text, const QList<Mark> &marks = {})
    {
        SetStyle style;
        style.regular = style.bold = style.italic = m_fonts.face({u"FandolFang"_s});
        style.wantedFamily = u"FandolFang"_s;
        return itemize(text, marks, style, m_fonts);
    }

    QString placesIn(const QString &text, const QList<Mark> &marks = {})
    {
        QString marked;
        const TextItems items = itemsOf(text, marks);
        for (const TextItem &item : items.items) {
            marked += item.breakBefore ? u"|"_s : item.addressBreak ? u"^"_s : QString();
            marked += text.mid(item.textStart, item.textLength);
        }
        return marked;
    }

private Q_SLOTS:
    void linesStartOnlyWhereTheyMay_data()
    {
        QTest::addColumn<QString>("places");
        QTest::newRow("Han") << u"党|史|工|作"_s;
        QTest::newRow("marks") << u"他|说：|“好。”|她|（甲、|乙）|走"_s;
        QTest::newRow("number and unit") << u"在|2024|年|3|月"_s;
        QTest::newRow("numbers with marks") << u"共|1,234.5|元，|21:10|起"_s;
        QTest::newRow("numbers with full-width marks") << u"自|21：10|起，|３．５|倍"_s;
        QTest::newRow("percent") << u"占|63%|和|７５％，|约|20℃|上|下"_s;
        QTest::newRow("ranges") << u"从|3～|5|个，|3–|5|个"_s;
        QTest::newRow("two dashes") << u"甲|——|乙"_s;
        QTest::newRow("one dash") << u"北|京—|上|海"_s;
        QTest::newRow("ellipsis") << u"甲……|乙"_s;
        QTest::newRow("middle dot") << u"红|岩|先|锋·|模|范"_s;
        QTest::newRow("stroke and hyphen") << u"和/|或，|甲-|乙，|甲／|乙"_s;
        QTest::newRow("negative number") << u"气|温|-5℃"_s;
        QTest::newRow("straight quotes") << u"他|说|\"好\"|吧"_s;
        QTest::newRow("apostrophe") << u"叫|don’t|的"_s;
        QTest::newRow("closing quote") << u"叫|‘甲’|的"_s;
        QTest::newRow("words") << u"CCTV-10 |GB/T |9704|号"_s;
        QTest::newRow("word before mark") << u"看|CCTV！|好"_s;
        QTest::newRow("blank before mark") << u"看 （甲）"_s.replace(u" （"_s, u" |（"_s);
        QTest::newRow("opening mark before a blank") << u"看|（ 甲）"_s;
        QTest::newRow("zero width") << u"甲\u200B|乙\uFEFF，|丙"_s;
        QTest::newRow("variation selector") << u"甲\uFE00|乙"_s;
        QTest::newRow("letters with marks") << u"叫|e\u0301té|的"_s;
        QTest::newRow("calculation") << u"得|3×4=12|个"_s;
        QTest::newRow("e-mail") << u"寄|xjc8542@^163.^com，|谢"_s;
        QTest::newRow("web") << u"见|https://^www.^a.^cn/^b-^c?|x=1。"_s;
        QTest::newRow("web without scheme") << u"见|www.^a.^cn。"_s;
        QTest::newRow("number in an address") << u"见|www.^a.^cn/^12.5。"_s;
        QTest::newRow("digits around an @") << u"寄|8542@^163.^com。"_s;
        QTest::newRow("no address") << u"用|v1.a-b/c。"_s;
    }

    void linesStartOnlyWhereTheyMay()
    {
        QFETCH(QString, places);
        QString text = places;
        text.remove(u'|').remove(u'^');
        QCOMPARE(placesIn(text), places);
    }

    void aRaisedPieceHangsOnWhatItExplains()
    {
        QCOMPARE(placesIn(u"面积注1是"_s, {{MarkKind::Superscript, 2, 2}}), u"面|积注1|是"_s);
    }

    void zeroWidthIsKeptInTheTextAndDrawnAsNothing()
    {
        const TextItems items = itemsOf(u"甲\u200B乙"_s);
        QCOMPARE(items.items.size(), size_t(3));
        QCOMPARE(items.items[1].glyphCount, 0u);
        QCOMPARE(items.items[1].advance, 0);
    }

    void marksOfShapedScriptsAreClustersOfTheirOwn()
    {
        const TextItems items = itemsOf(u"叫e\u0301t"_s);
        QCOMPARE(items.items.size(), size_t(3));
        QCOMPARE(items.items[1].textLength, 2u);
        QVERIFY(items.items[1].glyphCount >= 1);
        QVERIFY(items.items[2].glued);
    }

    void aCharacterThatNoFontHasIsSetAsGetaAndReported()
    {
        const TextItems items = itemsOf(u"甲\U0010FFFD"_s);
        QCOMPARE(items.items.size(), size_t(2));
        QCOMPARE(items.fallbacks.size(), size_t(1));
        QCOMPARE(items.fallbacks.front().used, QString());
        QVERIFY(items.glyphs.back().index != 0);
    }
};

QTEST_GUILESS_MAIN(TestBreakPlaces)
#include "test_break_places.moc"
