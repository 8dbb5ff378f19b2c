// SPDX-License-Identifier: Apache-2.0
#include "core/base/failure.h"
#include "core/press/font_book.h"
#include "core/press/font_subset.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

class TestFontBook : public QObject {
    Q_OBJECT
    FontBook m_fonts;

    bool has(const QString &family) { return m_fonts.face({family})->answersTo(family); }

private Q_SLOTS:
    void theFirstInstalledFamilyIsTaken()
    {
        QVERIFY(m_fonts.face({u"no such font"_s, u"FandolKai"_s})->answersTo(u"FandolKai"_s));
        QVERIFY(m_fonts.face({u"FandolSong"_s}, true)->file().contains(u"Bold"_s));
        QCOMPARE(m_fonts.face({u"FandolKai"_s}), m_fonts.face({u"FandolKai"_s}));
    }

    void aMissingFamilyIsStoodInForByItsKind()
    {
        QVERIFY(m_fonts.face({u"某某仿宋"_s})->answersTo(u"FandolFang"_s));
        QVERIFY(m_fonts.face({u"某某楷体"_s})->answersTo(u"FandolKai"_s));
        QVERIFY(m_fonts.face({u"某某黑体"_s})->answersTo(u"FandolHei"_s));
        QVERIFY(m_fonts.face({u"某某"_s})->answersTo(u"FandolSong"_s));
    }

    void aCharacterThatAFaceLacksComesFromTheNearest()
    {
        const auto fang = m_fonts.face({u"FandolFang"_s});
        QCOMPARE(fang->glyphFor(U'喆'), 0u);
        const auto other = m_fonts.fallback(U'喆', *fang);
        QVERIFY(other);
        QVERIFY(other->glyphFor(U'喆') != 0);
        QCOMPARE(m_fonts.fallback(U'喆', *fang), other);
        if (has(u"LXGW WenKai Light"_s)) // thin strokes among thin strokes
            QVERIFY2(other->file().contains(u"Light"_s), qPrintable(other->file()));
        QVERIFY(!m_fonts.fallback(U'\U0010FFFD', *fang));
        QCOMPARE(fang->glyphFor(char32_t(0x110000)), 0u);
    }

    void widthsAndHeightsAreInEm()
    {
        const auto fang = m_fonts.face({u"FandolFang"_s});
        QCOMPARE(fang->advanceEm(fang->glyphFor(U'国')), 1.0);
        QCOMPARE(fang->advanceEm(fang->glyphFor(U'2')), 0.5);
        QVERIFY(fang->ascentEm() > 0.5 && fang->descentEm() > 0);
    }

    void aSubsetHoldsItsGlyphsAndNoMore()
    {
        const auto fang = m_fonts.face({u"FandolFang"_s});
        const FontSubset one = makeSubset(*fang, {fang->glyphFor(U'国')});
        std::vector<std::uint32_t> glyphs;
        for (char32_t character = U'一'; glyphs.size() < 200; ++character) {
            if (const std::uint32_t glyph = fang->glyphFor(character))
                glyphs.push_back(glyph);
        }
        std::sort(glyphs.begin(), glyphs.end());
        glyphs.erase(std::unique(glyphs.begin(), glyphs.end()), glyphs.end());
        const FontSubset many = makeSubset(*fang, glyphs);
        QCOMPARE(many.codes.size(), glyphs.size());
        QVERIFY(one.program.size() * 20 < many.program.size());
        QCOMPARE(makeSubset(*fang, glyphs).program, many.program);
        std::vector<std::uint16_t> codes = many.codes;
        std::sort(codes.begin(), codes.end());
        QVERIFY(std::adjacent_find(codes.begin(), codes.end()) == codes.end());
    }
};

QTEST_GUILESS_MAIN(TestFontBook)
#include "test_font_book.moc"
