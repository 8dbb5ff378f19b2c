// SPDX-License-Identifier: Apache-2.0
#include "core/base/rank.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

class TestRank : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesBetweenAnyTwo();
    void leavesRoomAtBothEnds();
    void spreadsEvenlyAndShort();
    void keepsRandomInsertionsInOrder();
};

void TestRank::goesBetweenAnyTwo()
{
    const QList<std::pair<QString, QString>> pairs = {{u""_s, u""_s}, {u"n"_s, u""_s}, {u""_s, u"b"_s}, {u"an"_s, u"b"_s}, {u"az"_s, u"b"_s}, {u"azzz"_s, u"b"_s}, {u"m"_s, u"mb"_s}, {u"z"_s, u""_s}, {u"zzz"_s, u""_s}, {u""_s, u"ab"_s}, {u"b"_s, u"c"_s}};
    for (const auto &[before, after] : pairs) {
        const QString rank = rankBetween(before, after);
        QVERIFY2(before < rank && (after.isEmpty() || rank < after), qPrintable(before + u" < "_s + rank + u" < "_s + after));
        QVERIFY(!rank.endsWith(u'a'));
    }
}

void TestRank::leavesRoomAtBothEnds()
{
    QString first = rankBetween({}, {});
    QString last = first;
    for (int i = 0; i < 200; ++i) {
        const QString lower = rankBetween({}, first);
        const QString higher = rankBetween(last, {});
        QVERIFY(lower < first);
        QVERIFY(last < higher);
        first = lower;
        last = higher;
    }
}

void TestRank::spreadsEvenlyAndShort()
{
    for (const int count : {0, 1, 2, 11, 12, 13, 25, 26, 300, 5000}) {
        const QStringList ranks = spreadRanks(count);
        QCOMPARE(ranks.size(), count);
        for (qsizetype i = 0; i < ranks.size(); ++i) {
            QVERIFY(ranks.at(i).size() <= (count < 12 ? 2 : count < 300 ? 3 : 5));
            QVERIFY(!ranks.at(i).endsWith(u'a'));
            if (i > 0)
                QVERIFY2(ranks.at(i - 1) < ranks.at(i), qPrintable(ranks.at(i - 1) + u' ' + ranks.at(i)));
        }
    }
}

void TestRank::keepsRandomInsertionsInOrder()
{
    QRandomGenerator random(7);
    QStringList ranks;
    for (int i = 0; i < 2000; ++i) {
        const int place = random.bounded(int(ranks.size()) + 1);
        ranks.insert(place, rankBetween(place > 0 ? ranks.at(place - 1) : QString(), place < ranks.size() ? ranks.at(place) : QString()));
    }
    for (qsizetype i = 1; i < ranks.size(); ++i)
        QVERIFY(ranks.at(i - 1) < ranks.at(i));
}

QTEST_GUILESS_MAIN(TestRank)
#include "test_rank.moc"
