// SPDX-License-Identifier: Apache-2.0
#include "core/articles/facts.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

class TestFacts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsThem_data();
    void findsThem();
    void knowsGivenNames();
};

namespace {

QStringList factsIn(const QString &text, FactKind kind, const QStringList &names = {})
{
    QStringList found;
    for (const Fact &fact : factsOf(text, names)) {
        if (fact.kind == kind)
            found.append(text.mid(fact.start, fact.length));
    }
    return found;
}

} // namespace

void TestFacts::findsThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<QStringList>("dates");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("date") << u"于2024年2月22日召开"_s << QStringList{} << QStringList{u"2024年2月22日"_s} << QStringList{};
    QTest::newRow("date with blanks") << u"2024 年 2 月 22 日"_s << QStringList{} << QStringList{u"2024 年 2 月 22 日"_s} << QStringList{};
    QTest::newRow("span of days") << u"1月5日至8日"_s << QStringList{} << QStringList{u"1月5日至8日"_s} << QStringList{};
    QTest::newRow("Han date") << u"二〇二四年二月"_s << QStringList{} << QStringList{u"二〇二四年二月"_s} << QStringList{};
    QTest::newRow("number") << u"共127人，占3.5%，投入10万元"_s << QStringList{u"127"_s, u"3.5%"_s, u"10万"_s} << QStringList{} << QStringList{};
    QTest::newRow("Han number") << u"百分之五十的人，第三次，二十一篇，三项"_s << QStringList{u"百分之五十"_s, u"三"_s, u"二十一"_s, u"三"_s} << QStringList{} << QStringList{};
    QTest::newRow("full width") << u"共１２７人"_s << QStringList{u"１２７"_s} << QStringList{} << QStringList{};
    QTest::newRow("no number") << u"一致认为，统一思想"_s << QStringList{} << QStringList{} << QStringList{};
    QTest::newRow("behind a title") << u"室主任姚红主持会议。"_s << QStringList{} << QStringList{} << QStringList{u"姚红"_s};
    QTest::newRow("a row of names") << u"副主任徐光照、周廷勇出席会议"_s << QStringList{} << QStringList{} << QStringList{u"徐光照、周廷勇"_s};
    QTest::newRow("before a title") << u"向欧阳文山同志学习"_s << QStringList{} << QStringList{} << QStringList{u"欧阳文山"_s};
    QTest::newRow("no name") << u"高度重视，周密部署"_s << QStringList{} << QStringList{} << QStringList{};
}

void TestFacts::findsThem()
{
    QFETCH(QString, text);
    QFETCH(QStringList, numbers);
    QFETCH(QStringList, dates);
    QFETCH(QStringList, names);
    QCOMPARE(factsIn(text, FactKind::Number), numbers);
    QCOMPARE(factsIn(text, FactKind::Date), dates);
    QCOMPARE(factsIn(text, FactKind::Name), names);
}

void TestFacts::knowsGivenNames()
{
    QCOMPARE(factsIn(u"请阿依古丽和阿依古丽的同事"_s, FactKind::Name, {u"阿依古丽"_s, QString()}), (QStringList{u"阿依古丽"_s, u"阿依古丽"_s}));
}

QTEST_GUILESS_MAIN(TestFacts)
#include "test_facts.moc"
