// SPDX-License-Identifier: Apache-2.0
// Lines as the breaker and the setter make them, in thousandths of an em.
#include "core/press/line_breaker.h"
#include "core/press/line_setter.h"
#include "tests/core/press/press_support.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

class TestLineBreaking : public QObject {
    Q_OBJECT
    FontBook m_fonts;

    SetStyle style()
    {
        SetStyle style;
        style.regular = style.bold = style.italic = m_fonts.face({u"FandolFang"_s});
        style.wantedFamily = u"FandolFang"_s;
        style.em = 5;
        style.color = Qt::black;
        return style;
    }

    QStringList linesOf(const QString &text, int ems)
    {
        const TextItems items = itemize(text, {}, style(), m_fonts);
        QStringList lines;
        for (const BrokenLine &line : LineBreaker(items).breakLines(ems * 1000, 0)) {
            const TextItem &first = items.items[line.first];
            const TextItem &last = items.items[line.end - 1];
            lines.append(text.mid(first.textStart, last.textStart + last.textLength - first.textStart));
        }
        return lines;
    }

    // The widest gap that stretching left between two neighbours that are no blanks, in em.
    double widestGap(const QString &text, int ems)
    {
        const TextItems items = itemize(text, {}, style(), m_fonts);
        double widest = 0;
        for (const BrokenLine &line : LineBreaker(items).breakLines(ems * 1000, 0)) {
            if (line.last)
                continue;
            const LineResult set = setLine(text, items, line, style(), Stretch::ToWidth);
            for (const TextRun &run : set.line->runs) {
                for (size_t i = 1; i < run.glyphs.size(); ++i) {
                    const double gap = double(run.glyphs[i].x - run.glyphs[i - 1].x - run.glyphs[i - 1].advance) / 5;
                    if (set.line->text.at(run.glyphs[i - 1].textStart).script() == QChar::Script_Han && set.line->text.at(run.glyphs[i].textStart).script() == QChar::Script_Han)
                        widest = std::max(widest, gap);
                }
            }
        }
        return widest;
    }

private Q_SLOTS:
    void anAddressIsPartedRatherThanLeaveItsLineGaping()
    {
        const QString text = u"来稿请寄电子邮箱bianjibu-tougao@qingjiang-dangan.example.cn，并注明单位。"_s;
        const QStringList lines = linesOf(text, 16);
        QCOMPARE(lines.join(QString()), text);
        QVERIFY2(lines.first().endsWith(u"bianjibu-"_s) || lines.first().endsWith(u'@'), qPrintable(lines.first()));
        QVERIFY2(widestGap(text, 16) <= 0.15 + 1e-3, qPrintable(QString::number(widestGap(text, 16))));
    }

    void anAddressThatLeavesNoGapStaysWhole()
    {
        const QStringList lines = linesOf(u"来稿请寄本刊编辑部的电子邮箱xjc8542@163.com，并注明。"_s, 14);
        QCOMPARE(lines.at(1).left(15), u"xjc8542@163.com"_s);
    }

    void theNumberInAnAddressIsNotParted()
    {
        for (int ems = 6; ems < 30; ++ems) {
            const QStringList lines = linesOf(u"下载地址为https://www.qingjiang.example.cn/files/2024.12/list，请查收。"_s, ems);
            for (const QString &line : lines)
                QVERIFY2(!line.endsWith(u"2024."_s) && !line.startsWith(u".12"_s), qPrintable(line));
        }
    }

    // 2024|年: the unit is taken along where it costs no more than a quarter of an em.
    void aUnitComesAlongWhereThereIsRoom()
    {
        int taken = 0, left = 0;
        const TextItems digits = itemize(u"2"_s, {}, style(), m_fonts);
        QCOMPARE(digits.items.front().advance, 500);
        for (const QString &word : {u"i"_s, u"A"_s, u"t"_s, u"ABC"_s, u"WTO"_s, u"mm"_s, u"of"_s, u"is"_s, u"r"_s, u"EU"_s, u"tr"_s, u"fi"_s, u"IT"_s}) {
            for (const QString &year : {u"2"_s, u"20"_s, u"202"_s, u"2024"_s}) {
                const QString text = u"会议听取，"_s + word + u"，通报"_s + year + u"年工作情况和下一步安排"_s;
                const TextItems items = itemize(text, {}, style(), m_fonts);
                const LineBreaker breaker(items);
                for (int ems = 9; ems < 14; ++ems) {
                    const BrokenLine line = breaker.breakLines(ems * 1000, 0).front();
                    const size_t unit = size_t(text.indexOf(u'年'));
                    if (line.end == unit) {
                        ++left;
                        QVERIFY2(breaker.naturalWidth(0, unit + 1) - ems * 1000 > 250, qPrintable(text));
                    }
                    if (line.end == unit + 1 && breaker.naturalWidth(0, unit + 1) > ems * 1000)
                        ++taken;
                }
            }
        }
        QVERIFY(taken > 0);
        QVERIFY(left > 0);
    }

    void aWordLongerThanTheLineIsCutBehindAJoint()
    {
        const QStringList lines = linesOf(u"bianjibu-tougao-qingjiang"_s, 8);
        QVERIFY(lines.size() > 1);
        QVERIFY2(lines.first().endsWith(u'-'), qPrintable(lines.first()));
    }

    void aLoneLastCharacterGetsCompanyOrIsSqueezedIn()
    {
        // Nothing to squeeze: two characters move down, unless the line above would gape.
        const QStringList lines = linesOf(u"中共青江市委党史研究室整理旧志和年鉴"_s, 17);
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.last().size() >= 2, qPrintable(lines.last()));
        // A number gives no gaps: the line above would gape.
        QCOMPARE(linesOf(u"中共青"_s + u"1234"_s.repeated(6) + u"江市委"_s, 17).last(), u"委"_s);
        // Something to squeeze: it stays on its line.
        QCOMPARE(linesOf(u"中共青江，市委党史、研究整理志和年3鉴"_s, 18).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLineBreaking)
#include "test_line_breaking.moc"
