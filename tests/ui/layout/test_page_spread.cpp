// SPDX-License-Identifier: Apache-2.0
#include "ui/layout/page_spread.h"

#include <QTest>

using namespace bulletin;

class TestPageSpread final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onePageFitsTheWidth()
    {
        const PageSpread spread({210, 297}, 3, PageSpread::Pages::Single, 452, 1);
        QCOMPARE(spread.pageRect(0).width(), 420);
        QCOMPARE(spread.pageRect(0).left(), 16);
        QCOMPARE(spread.pageRect(1).top() - spread.pageRect(0).bottom() - 1, 16);
        QCOMPARE(spread.size().height(), spread.pageRect(2).bottom() + 1 + 16);
    }

    void facingPagesLieAsTheyAreBound()
    {
        const PageSpread spread({210, 297}, 4, PageSpread::Pages::Facing, 900, 1);
        // 1 stands alone at the right; 2 and 3 face each other, even numbers left.
        QVERIFY(spread.pageRect(0).left() > spread.pageRect(1).left());
        QCOMPARE(spread.pageRect(1).top(), spread.pageRect(2).top());
        QVERIFY(spread.pageRect(1).right() < spread.pageRect(2).left());
        QVERIFY(spread.pageRect(3).top() > spread.pageRect(2).top());
        QVERIFY(spread.pageRect(2).right() < 900);
    }

    void aPointFindsItsPage()
    {
        const PageSpread spread({210, 297}, 3, PageSpread::Pages::Single, 452, 1);
        QCOMPARE(spread.pageAt(spread.pageRect(1).center()), 1);
        QCOMPARE(spread.pageAt({2, 2}), -1);
        QCOMPARE(spread.pageNear(0), 0);
        QCOMPARE(spread.pageNear(spread.pageRect(2).top() + 5), 2);
        QCOMPARE(spread.pageNear(1000000), 2);
    }

    void zoomScalesEverything()
    {
        const PageSpread one({210, 297}, 2, PageSpread::Pages::Single, 452, 1);
        const PageSpread two({210, 297}, 2, PageSpread::Pages::Single, 452, 2);
        QCOMPARE(two.pageRect(0).width(), 2 * one.pageRect(0).width());
        QVERIFY(qFuzzyCompare(two.scale(), 2 * one.scale()));
    }

    void nothingToShowHasNoSize()
    {
        const PageSpread spread({210, 297}, 0, PageSpread::Pages::Single, 452, 1);
        QVERIFY(spread.size().isEmpty());
        QCOMPARE(spread.pageAt({20, 20}), -1);
    }
};

QTEST_GUILESS_MAIN(TestPageSpread)
#include "test_page_spread.moc"
