// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"
#include "core/base/failure.h"
#include "core/base/id.h"
#include "core/base/text_list.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

static_assert(!std::is_convertible_v<IssueId, ArticleId>, "an issue's id is no article's");

class TestValues : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesTimesInUtc();
    void keepsListsLetterForLetter();
    void readsIdsBack();
    void saysFailuresInUtf8();
};

void TestValues::writesTimesInUtc()
{
    const QDateTime beijing(QDate(2024, 2, 22), QTime(9, 30, 5, 7), QTimeZone(8 * 3600));
    QCOMPARE(timeText(beijing), u"2024-02-22T01:30:05.007Z"_s);
    FixedClock clock(beijing);
    QCOMPARE(clock.now(), beijing);
    QCOMPARE(clock.now().timeSpec(), Qt::UTC);
    clock.set(beijing.addSecs(60));
    QCOMPARE(timeText(clock.now()), u"2024-02-22T01:31:05.007Z"_s);
}

void TestValues::keepsListsLetterForLetter()
{
    for (const QStringList &list : {QStringList{}, QStringList{u""_s}, QStringList{u"一 行"_s, u"两\n行"_s, u"“引号”\"\\"_s, u"𠮷"_s, u" "_s}})
        QCOMPARE(listFromColumn(listColumn(list)), list);
    QCOMPARE(listFromColumn(u"not a list"_s), QStringList());
}

void TestValues::readsIdsBack()
{
    const ArticleId id = ArticleId::create();
    QCOMPARE(id.text().size(), 36);
    QVERIFY(id == *ArticleId::parse(id.text()));
    QVERIFY(!ArticleId::parse(u"'); DROP TABLE articles;--"));
    QVERIFY(ArticleId().isNull());
}

void TestValues::saysFailuresInUtf8()
{
    const Failure failure(u"磁盘已满"_s, u"腾出空间"_s);
    QCOMPARE(QString::fromUtf8(failure.what()), u"磁盘已满"_s);
    QCOMPARE(failure.next(), u"腾出空间"_s);
}

QTEST_GUILESS_MAIN(TestValues)
#include "test_values.moc"
