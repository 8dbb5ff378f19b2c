// SPDX-License-Identifier: Apache-2.0
#include "core/checks/check_table.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

class CheckTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bundledTablesAreWholeAndPass();
    void everyFieldArrives();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void officeRowsComeFirst();
};

void CheckTableTest::bundledTablesAreWholeAndPass()
{
    for (const QString &table : {u"anniversaries"_s, u"terms"_s, u"titles"_s, u"words"_s})
        QVERIFY2(bundledTables().contains(table), qPrintable(table));
    QVERIFY(bundledKnowledge().words.size() > 600);
    const MaybeRefusal refusal = checkExamples(bundledKnowledge());
    QVERIFY2(!refusal, refusal ? qPrintable(refusal->reason) : "");
}

void CheckTableTest::everyFieldArrives()
{
    const auto words = readTable(u"words"_s, R"json({"WRD01": ["布署→部署"], "WRD02": [
        {"wrong": "纪录", "right": "记录", "pattern": "全景(?<wrong>纪录)", "exceptions": ["纪录片"], "source": "现汉",
         "examples": {"wrong": ["全景纪录贯彻"], "right": ["打破纪录"]}}]})json");
    QVERIFY2(words, words ? "" : qPrintable(words.error().reason));
    QCOMPARE(words->words, QList<ConfusableWord>({
        {u"WRD01"_s, u"布署"_s, u"部署"_s, {}, {}, {}, {{u"布署"_s}, {}}},
        {u"WRD02"_s, u"纪录"_s, u"记录"_s, u"全景(?<wrong>纪录)"_s, {u"纪录片"_s}, u"现汉"_s, {{u"全景纪录贯彻"_s}, {u"打破纪录"_s}}}}));
    const auto terms = readTable(u"terms"_s, R"json({"rows": [{"kind": "preferred", "form": "理论中心组", "preferred": "理论学习中心组",
        "exceptions": ["x理论中心组"], "from": "2017-01-30", "to": "2030-12-31", "source": "条例", "wrong": ["理论中心组"], "right": ["理论学习中心组"]}]})json");
    QVERIFY2(terms, terms ? "" : qPrintable(terms.error().reason));
    QCOMPARE(terms->terms, QList<Term>({{TermKind::Preferred, u"理论中心组"_s, u"理论学习中心组"_s, {u"x理论中心组"_s}, QDate(2017, 1, 30),
                                         QDate(2030, 12, 31), u"条例"_s, {{u"理论中心组"_s}, {u"理论学习中心组"_s}}}}));
    const auto titles = readTable(u"titles"_s, R"json({"rows": [{"name": "重庆日报", "kind": "newspaper"}]})json");
    QCOMPARE(titles.value().titles, QList<KnownTitle>({{u"重庆日报"_s, u"newspaper"_s}}));
    const auto years = readTable(u"anniversaries"_s, R"json({"rows": [{"names": ["毛泽东", "毛泽东同志"], "occasion": "诞辰", "year": 1893}]})json");
    QCOMPARE(years.value().anniversaries, QList<Anniversary>({{{u"毛泽东"_s, u"毛泽东同志"_s}, u"诞辰"_s, 1893}}));
}

void CheckTableTest::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no JSON") << u"terms"_s << QByteArray("{") << u"terms"_s;
    QTest::newRow("missing") << u"titles"_s << QByteArray(R"json({"rows": [{"name": "A"}, {"kind": "book"}]})json") << u"Table “titles”, row 2: “name” is missing."_s;
    QTest::newRow("unknown field") << u"terms"_s << QByteArray(R"json({"rows": [{"kind": "fixed", "preferred": "A", "color": "red"}]})json")
                                   << u"Table “terms”, row 1: “color” is no field of this table."_s;
    QTest::newRow("wrong kind") << u"terms"_s << QByteArray(R"json({"rows": [{"kind": "loved", "form": "A"}]})json") << u"Table “terms”, row 1: “kind” has a wrong value."_s;
    QTest::newRow("wrong date") << u"terms"_s << QByteArray(R"json({"rows": [{"kind": "forbidden", "form": "A", "from": "2024-02-30"}]})json")
                                << u"Table “terms”, row 1: “from” has a wrong value."_s;
    QTest::newRow("pattern without example") << u"words"_s << QByteArray(R"json({"WRD01": ["甲乙→丙丁"], "WRD02": [{"wrong": "甲", "pattern": "甲(?=乙)"}]})json")
                                             << u"Table “words WRD02”, row 1: “examples” is missing."_s;
    QTest::newRow("no year") << u"anniversaries"_s << QByteArray(R"json({"rows": [{"names": ["A"], "occasion": "诞辰"}]})json")
                             << u"Table “anniversaries”, row 1: “year” is missing."_s;
}

void CheckTableTest::whatIsWrongIsNamed()
{
    QFETCH(QString, table);
    QFETCH(QByteArray, json);
    QFETCH(QString, reason);
    const auto read = readTable(table, json);
    QVERIFY(!read);
    QVERIFY2(read.error().reason.contains(reason), qPrintable(read.error().reason));
}

void CheckTableTest::officeRowsComeFirst()
{
    Knowledge ours;
    ours.words = {{u"WRD01"_s, u"布署"_s, u"部署"_s, {}, {}, {}, {}}};
    Knowledge office;
    office.words = {{u"WRD01"_s, u"甲乙"_s, u"丙丁"_s, {}, {}, {}, {}}};
    office.rightWords = {u"布署"_s};
    const Knowledge joined = joinedKnowledge(ours, office);
    QCOMPARE(joined.words, office.words + ours.words);
    QCOMPARE(joined.rightWords, office.rightWords);
}

QTEST_GUILESS_MAIN(CheckTableTest)
#include "test_check_table.moc"
