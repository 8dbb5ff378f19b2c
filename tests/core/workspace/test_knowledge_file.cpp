// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/knowledge_file.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

Outcome<KnowledgeReading> read(KnowledgeKind kind, const QString &text)
{
    const auto sheet = spreadsheetFromText(text);
    return sheet ? knowledgeFromSpreadsheet(*sheet, kind) : Outcome<KnowledgeReading>(tl::unexpected(sheet.error()));
}

QString refusal(KnowledgeKind kind, const QString &text)
{
    const auto reading = read(kind, text);
    return reading || reading.error().next.isEmpty() ? QString() : reading.error().reason;
}

} // namespace

class TestKnowledgeFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsPeopleWithTheirPosts();
    void readsTermsWordsAndTitles();
    void readsEnglishHeadsInAnyOrder();
    void tellsUnknownColumns();
    void namesTheRowThatDoesNotFit_data();
    void namesTheRowThatDoesNotFit();
    void needsItsColumns();
    void readsDays_data();
    void readsDays();
    void givesBackWhatItWrote();
};

void TestKnowledgeFile::readsPeopleWithTheirPosts()
{
    const auto reading = read(KnowledgeKind::People, u"市委党史研究室领导名单,,,,,\n姓 名,职务,单位,起,止,次序\n姚红,室主任,市委党史研究室,2019年3月,,1\n,党组书记,市委党史研究室,2019年3月,至今,\n徐光煦,副主任,,2020.1,2024.1,2\n"
                                                       "周廷勇,,,,,\n徐光煦,一级巡视员,,2024-02-01,,\n"_s);
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().reason));
    QCOMPARE(reading->rows.size(), 3);
    QCOMPARE(std::get<Person>(reading->rows.at(0)), (Person{u"姚红"_s, {{u"室主任"_s, u"市委党史研究室"_s, QDate(2019, 3, 1), {}}, {u"党组书记"_s, u"市委党史研究室"_s, QDate(2019, 3, 1), {}}}, 1}));
    QCOMPARE(std::get<Person>(reading->rows.at(1)), (Person{u"徐光煦"_s, {{u"副主任"_s, {}, QDate(2020, 1, 1), QDate(2024, 1, 31)}, {u"一级巡视员"_s, {}, QDate(2024, 2, 1), {}}}, 2}));
    QCOMPARE(std::get<Person>(reading->rows.at(2)), (Person{u"周廷勇"_s, {}, 0}));
    QVERIFY(reading->unknownColumns.isEmpty());
}

void TestKnowledgeFile::readsTermsWordsAndTitles()
{
    const auto terms = read(KnowledgeKind::Terms, u"类别,用语,规范用语,起,止,依据,例外\n推荐,理论中心组,理论学习中心组,,,学习规则,\n禁用,省委省政府们,,,2025,,甲|乙\n,,“两个确立”,,,,\n"_s);
    QVERIFY2(terms, qPrintable(terms ? QString() : terms.error().reason));
    QCOMPARE(std::get<Term>(terms->rows.at(0)), (Term{TermKind::Preferred, u"理论中心组"_s, u"理论学习中心组"_s, {}, {}, {}, u"学习规则"_s, {}}));
    QCOMPARE(std::get<Term>(terms->rows.at(1)), (Term{TermKind::Forbidden, u"省委省政府们"_s, {}, {u"甲"_s, u"乙"_s}, {}, QDate(2025, 12, 31), {}, {}}));
    QCOMPARE(std::get<Term>(terms->rows.at(2)).kind, TermKind::Fixed);
    const auto words = read(KnowledgeKind::Words, u"错\t对\n庚续\t赓续\n编篡\t编纂\n"_s);
    QVERIFY(words && words->rows.size() == 2);
    QCOMPARE(std::get<ConfusableWord>(words->rows.at(0)).right, u"赓续"_s);
    QCOMPARE(std::get<ConfusableWord>(words->rows.at(0)).rule, u"WRD01"_s);
    const auto titles = read(KnowledgeKind::Titles, u"名称,类别\n《重庆日报》,报纸\n当代党员,期刊\n初心,\n"_s);
    QVERIFY(titles);
    QCOMPARE(std::get<KnownTitle>(titles->rows.at(0)), (KnownTitle{u"重庆日报"_s, u"newspaper"_s}));
    QCOMPARE(std::get<KnownTitle>(titles->rows.at(2)), (KnownTitle{u"初心"_s, {}}));
    const auto right = read(KnowledgeKind::RightWords, u"词,理由\n编篡,书名原文\n"_s);
    QCOMPARE(std::get<RightWord>(right->rows.at(0)), (RightWord{u"编篡"_s, u"书名原文"_s}));
}

void TestKnowledgeFile::readsEnglishHeadsInAnyOrder()
{
    const auto reading = read(KnowledgeKind::People, u"Order,To,Post,Name\n3,2024-01-31,director,Lin\n"_s);
    QVERIFY(reading);
    QCOMPARE(std::get<Person>(reading->rows.first()), (Person{u"Lin"_s, {{u"director"_s, {}, {}, QDate(2024, 1, 31)}}, 3}));
}

void TestKnowledgeFile::tellsUnknownColumns()
{
    const auto reading = read(KnowledgeKind::Titles, u"编号,名称,价格\n1,重庆日报,2\n2,,3\n"_s);
    QVERIFY(reading);
    QCOMPARE(reading->unknownColumns, (QStringList{u"编号"_s, u"价格"_s}));
    QCOMPARE(reading->rows.size(), 1); // a row with nothing of ours in it is none
}

void TestKnowledgeFile::namesTheRowThatDoesNotFit_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *name, KnowledgeKind kind, const QString &text) { QTest::newRow(name) << int(kind) << text; };
    add("a day that is none", KnowledgeKind::People, u"姓名,起\n甲某,2024\n\n乙某,2024年2月30日\n"_s);
    add("an order that is none", KnowledgeKind::People, u"姓名,次序\n甲某,1\n乙某,2\n丙某,第三\n"_s);
    add("a person without a name", KnowledgeKind::People, u"单位名单\n姓名,职务\n\n,主任\n"_s);
    add("a kind that is none", KnowledgeKind::Terms, u"类别,用语,规范用语\n禁用,甲乙,\n禁用,丙丁,\n胡写,戊己,庚辛\n"_s);
    add("a word without its right form", KnowledgeKind::Words, u"错,对\n庚续,赓续\n布署,部署\n坐谈,\n"_s);
    add("one character", KnowledgeKind::Words, u"错,对\n庚续,赓续\n布署,部署\n的,地\n"_s);
}

void TestKnowledgeFile::namesTheRowThatDoesNotFit()
{
    QFETCH(int, kind);
    QFETCH(QString, text);
    const QString reason = refusal(KnowledgeKind(kind), text);
    QVERIFY2(reason.startsWith(u"Row 4: "_s), qPrintable(reason));
}

void TestKnowledgeFile::needsItsColumns()
{
    const QString reason = refusal(KnowledgeKind::Words, u"错误词语,改为\n庚续,赓续\n"_s);
    QVERIFY2(reason.contains(u"错、对"_s), qPrintable(reason));
    QVERIFY(!refusal(KnowledgeKind::People, {}).isEmpty());
}

void TestKnowledgeFile::readsDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<QDate>>("beginning");
    QTest::addColumn<std::optional<QDate>>("end");
    const auto add = [](const QString &text, std::optional<QDate> beginning, std::optional<QDate> end) { QTest::newRow(qPrintable(text)) << text << beginning << end; };
    for (const QString &day : {u"2024-02-22"_s, u"2024/2/22"_s, u"2024.02.22"_s, u"2024年2月22日"_s})
        add(day, QDate(2024, 2, 22), QDate(2024, 2, 22));
    add(u"2024年2月"_s, QDate(2024, 2, 1), QDate(2024, 2, 29));
    add(u"2023.2"_s, QDate(2023, 2, 1), QDate(2023, 2, 28));
    add(u"2024"_s, QDate(2024, 1, 1), QDate(2024, 12, 31));
    add(u"2024年"_s, QDate(2024, 1, 1), QDate(2024, 12, 31));
    add(u""_s, QDate(), QDate());
    add(u"至今"_s, QDate(), QDate());
    for (const QString &none : {u"24年"_s, u"2024-13"_s, u"2024-02-30"_s, u"去年"_s, u"2024-02-22x"_s})
        add(none, std::nullopt, std::nullopt);
}

void TestKnowledgeFile::readsDays()
{
    QFETCH(QString, text);
    QFETCH(std::optional<QDate>, beginning);
    QFETCH(std::optional<QDate>, end);
    QVERIFY(dayFromCell(text, DayOf::Beginning) == beginning);
    QVERIFY(dayFromCell(text, DayOf::End) == end);
}

void TestKnowledgeFile::givesBackWhatItWrote()
{
    const QList<KnowledgeRow> rows{
        Person{u"姚红"_s, {{u"主任"_s, u"市委,\"党史\"室"_s, QDate(2019, 3, 1), {}}, {u"书记"_s, {}, {}, QDate(2024, 1, 31)}}, 1}, Person{u"周廷勇"_s, {}, 0},
        Term{TermKind::Forbidden, u"旧称"_s, u"新称"_s, {u"例外一"_s, u"例外二"_s}, QDate(2020, 1, 1), QDate(2030, 1, 1), u"=依据"_s, {}},
        Term{TermKind::Fixed, {}, u"两个维护"_s, {}, {}, {}, {}, {}}, ConfusableWord{u"WRD02"_s, u"截止"_s, u"截至"_s, u"截止(?=\\d)"_s, {}, u"-出处"_s, {}},
        KnownTitle{u"红岩春秋"_s, u"journal"_s}, RightWord{u"@编篡"_s, u"原文"_s}};
    for (const KnowledgeKind kind : allKnowledgeKinds()) {
        QList<OfficeRow> ofKind;
        QList<KnowledgeRow> expected;
        for (const KnowledgeRow &row : rows) {
            if (kindOf(row) == kind) {
                ofKind.append({KnowledgeRowId::create(), 1, row});
                expected.append(row);
            }
        }
        const QByteArray csv = csvOf(knowledgeCells(kind, ofKind));
        QVERIFY(!csv.contains("\"=") && !csv.contains("\"@") && !csv.contains("\"-")); // no formulas
        const auto reading = read(kind, QString::fromUtf8(csv.sliced(3)).replace(u"\r\n"_s, u"\n"_s));
        QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().reason));
        QVERIFY(reading->rows == expected);
        QVERIFY(reading->unknownColumns.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestKnowledgeFile)
#include "test_knowledge_file.moc"
