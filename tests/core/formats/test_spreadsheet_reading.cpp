// SPDX-License-Identifier: Apache-2.0
#include "core/formats/spreadsheet_reader.h"
#include "tests/core/formats/reading_support.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace bulletin;
using namespace bulletin::reading;
using namespace Qt::StringLiterals;

namespace {

Outcome<Spreadsheet> read(const QByteArray &bytes, const QString &name = u"名单.xlsx"_s)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readSpreadsheet(buffer, name);
}

QString failure(const QByteArray &bytes)
{
    try {
        const auto ignored = read(bytes);
        return {};
    } catch (const Failure &thrown) {
        return thrown.next().isEmpty() ? QString() : thrown.message();
    }
}

QList<QStringList> cells(const Spreadsheet &sheet)
{
    QList<QStringList> all;
    for (const SheetRow &row : sheet)
        all.append(row.cells);
    return all;
}

// A workbook with what only hand-made ones can show.
QByteArray workbook(const QByteArray &rows, const QByteArray &strings = {}, const QByteArray &styles = {}, const QByteArray &book = {})
{
    const QByteArray main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    const QByteArray relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    QList<std::pair<QString, QByteArray>> parts{
        {u"_rels/.rels"_s, relations + "<Relationship Id=\"a\" Type=\"" + type + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {u"xl/workbook.xml"_s, "<workbook " + main + ">" + book + "<sheets><sheet name=\"hidden\" state=\"hidden\" r:id=\"r9\"/><sheet name=\"一\" r:id=\"r1\"/></sheets></workbook>"},
        {u"xl/_rels/workbook.xml.rels"_s,
         relations + "<Relationship Id=\"r1\" Type=\"" + type + "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"" + type
             + "sharedStrings\" Target=\"/xl/sharedStrings.xml\"/><Relationship Id=\"r3\" Type=\"" + type + "styles\" Target=\"styles.xml\"/></Relationships>"},
        {u"xl/worksheets/sheet1.xml"_s, "<worksheet " + main + "><sheetData>" + rows + "</sheetData></worksheet>"},
        {u"xl/sharedStrings.xml"_s, "<sst " + main + ">" + strings + "</sst>"},
        {u"xl/styles.xml"_s, "<styleSheet " + main + ">" + styles + "</styleSheet>"}};
    return zipOf(parts);
}

} // namespace

class TestSpreadsheetReading : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTexts_data();
    void readsTexts();
    void readsWhatTheOfficesSend();
    void readsOtherEncodings();
    void refusesAQuotationMarkThatIsNeverClosed();
    void readsWhatLibreOfficeWrites();
    void readsCellsOfEveryKind();
    void readsDaysFrom1904();
    void turnsAwayWhatIsNone();
    void keepsToItsLimits();
};

void TestSpreadsheetReading::readsTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("expected");
    const auto add = [](const char *name, const QString &text, const QList<QStringList> &expected) { QTest::newRow(name) << text << expected; };
    add("commas", u"姓名,职务\n徐光煦,副主任\n"_s, {{u"姓名"_s, u"职务"_s}, {u"徐光煦"_s, u"副主任"_s}});
    add("tabs", u"姓名\t职务\n徐光煦\t副主任、党组成员,兼"_s, {{u"姓名"_s, u"职务"_s}, {u"徐光煦"_s, u"副主任、党组成员,兼"_s}});
    add("semicolons", u"a;b\n1,5;2"_s, {{u"a"_s, u"b"_s}, {u"1,5"_s, u"2"_s}});
    add("quotation marks", u"a,b\n\"一,二\",\"他说\"\"好\"\"\"\n\"两\n行\",\n"_s, {{u"a"_s, u"b"_s}, {u"一,二"_s, u"他说\"好\""_s}, {u"两\n行"_s}});
    add("a quotation mark within", u"a,b\n5\"屏,x"_s, {{u"a"_s, u"b"_s}, {u"5\"屏"_s, u"x"_s}});
    add("blanks and empty rows", u" a , b \n,,\n\n ,c"_s, {{u"a"_s, u"b"_s}, {QString(), u"c"_s}});
    add("a title above", u"领导名单\na;b\n1,5;2"_s, {{u"领导名单"_s}, {u"a"_s, u"b"_s}, {u"1,5"_s, u"2"_s}});
    add("one column", u"a\nb"_s, {{u"a"_s}, {u"b"_s}});
    add("a separator in the head's quotation marks", u"\"a;b;c\",d\n1,2"_s, {{u"a;b;c"_s, u"d"_s}, {u"1"_s, u"2"_s}});
}

void TestSpreadsheetReading::readsTexts()
{
    QFETCH(QString, text);
    const auto sheet = spreadsheetFromText(text);
    QVERIFY(sheet);
    QTEST(cells(*sheet), "expected");
}

void TestSpreadsheetReading::readsWhatTheOfficesSend()
{
    const auto sheet = spreadsheetFromText(u"领导名单,,\n\n姓名,职务,单位\n徐光煦,副主任,市委党史研究室\n"_s);
    QVERIFY(sheet);
    QCOMPARE(sheet->size(), 3);
    QCOMPARE(sheet->at(1).number, 3); // as the spreadsheet counts
    QCOMPARE(sheet->at(2).cell(2), u"市委党史研究室"_s);
    QCOMPARE(sheet->at(2).cell(9), QString());
}

void TestSpreadsheetReading::readsOtherEncodings()
{
    const QString text = u"姓名,职务\r\n徐光煦,副主任\r\n姚红,主任\r\n"_s;
    const QList<QStringList> expected{{u"姓名"_s, u"职务"_s}, {u"徐光煦"_s, u"副主任"_s}, {u"姚红"_s, u"主任"_s}};
    QStringEncoder gb("GB18030");
    QVERIFY(gb.isValid());
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
    for (const QByteArray &bytes : {text.toUtf8(), "\xEF\xBB\xBF" + text.toUtf8(), QByteArray(gb(text)), QByteArray(utf16(text))}) {
        const auto sheet = read(bytes, u"名单.csv"_s);
        QVERIFY(sheet);
        QCOMPARE(cells(*sheet), expected);
    }
}

void TestSpreadsheetReading::refusesAQuotationMarkThatIsNeverClosed()
{
    const auto sheet = spreadsheetFromText(u"a,b\n1,2\n\"3,4\n5,6\n"_s);
    QVERIFY(!sheet && sheet.error().kind == Refusal::Kind::Validation);
    QVERIFY2(sheet.error().reason.contains(u"3"_s), qPrintable(sheet.error().reason));
}

void TestSpreadsheetReading::readsWhatLibreOfficeWrites()
{
    QTemporaryDir folder;
    QFile csv(folder.filePath(u"people.csv"_s));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write(u"姓名,职务,起,次序,比例\n徐光煦,\"副主任,\n党组成员\",2020-03-01,2,0.25\n,,,,\n黄　绚,𠮷科科长,2024-02-22,30,1e3\n"_s.toUtf8());
    csv.close();
    QProcess office;
    office.start(u"soffice"_s, {u"-env:UserInstallation=file://%1/profile"_s.arg(folder.path()), u"--headless"_s, u"--infilter=CSV:44,34,76,1,3/5"_s, u"--convert-to"_s, u"xlsx"_s, u"--outdir"_s, folder.path(), csv.fileName()});
    QVERIFY2(office.waitForFinished(120'000) && office.exitCode() == 0, qPrintable(office.errorString()));
    QFile xlsx(folder.filePath(u"people.xlsx"_s));
    QVERIFY(xlsx.open(QIODevice::ReadOnly));
    const auto sheet = readSpreadsheet(xlsx, u"people.xlsx"_s);
    QVERIFY(sheet);
    QCOMPARE(cells(*sheet), (QList<QStringList>{{u"姓名"_s, u"职务"_s, u"起"_s, u"次序"_s, u"比例"_s}, {u"徐光煦"_s, u"副主任,\n党组成员"_s, u"2020-03-01"_s, u"2"_s, u"0.25"_s}, {u"黄　绚"_s, u"𠮷科科长"_s, u"2024-02-22"_s, u"30"_s, u"1000"_s}}));
    QCOMPARE(sheet->last().number, 4);
}

void TestSpreadsheetReading::readsCellsOfEveryKind()
{
    const QByteArray rows = "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"C2\" t=\"inlineStr\"><is><t> 内 </t><r><t>联</t></r></is></c><c r=\"D2\" t=\"str\"><f>A1&amp;B1</f><v>算出</v></c></row>"
                            "<row><c s=\"1\"><v>45344</v></c><c s=\"2\"><v>45344.5</v></c><c s=\"3\"><v>45344</v></c><c s=\"0\"><v>45344</v></c><c s=\"4\"><v>3</v></c></row>"
                            "<row r=\"9\"><c r=\"B9\" t=\"b\"><v>1</v></c><c r=\"C9\" t=\"e\"><v>#N/A</v></c><c r=\"D9\" t=\"s\"><v>77</v></c><c r=\"E9\"/><c r=\"F9\" t=\"d\"><v>2024-02-22T00:00:00</v></c></row>"
                            "<row r=\"10\"><c r=\"ZZZ10\"><v>1</v></c></row>";
    const QByteArray strings = "<si><t>零</t></si><si><r><rPr><b/></rPr><t>徐光</t></r><r><t>煦</t></r><rPh sb=\"0\" eb=\"1\"><t>xu</t></rPh></si>";
    const QByteArray styles = "<numFmts><numFmt numFmtId=\"200\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/><numFmt numFmtId=\"201\" formatCode=\"[Red]0&quot;day&quot;\"/></numFmts>"
                              "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"200\"/><xf numFmtId=\"57\"/><xf numFmtId=\"201\"/></cellXfs>";
    const auto sheet = read(workbook(rows, strings, styles));
    QVERIFY(sheet);
    QCOMPARE(cells(*sheet), (QList<QStringList>{{u"徐光煦"_s, QString(), u"内 联"_s, u"算出"_s}, {u"2024-02-22"_s, u"2024-02-22"_s, u"2024-02-22"_s, u"45344"_s, u"3"_s}, {QString(), u"TRUE"_s, QString(), QString(), QString(), u"2024-02-22"_s}}));
    QCOMPARE(sheet->at(0).number, 2);
    QCOMPARE(sheet->at(1).number, 3);
    QCOMPARE(sheet->at(2).number, 9);
}

void TestSpreadsheetReading::readsDaysFrom1904()
{
    const auto sheet = read(workbook("<row><c s=\"0\"><v>43882</v></c></row>", {}, "<cellXfs><xf numFmtId=\"14\"/></cellXfs>", "<workbookPr date1904=\"1\"/>"));
    QCOMPARE(cells(*sheet), (QList<QStringList>{{u"2024-02-22"_s}}));
}

void TestSpreadsheetReading::turnsAwayWhatIsNone()
{
    QVERIFY(!failure({}).isEmpty());
    QVERIFY(!failure(QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, 'x')).isEmpty()); // .xls, or one with a password
    QVERIFY(!failure("%PDF-1.7 …").isEmpty());
    QVERIFY(!failure(docxOf(u"<x:p/>"_s)).isEmpty()); // a text
    const QByteArray whole = workbook("<row><c><v>1</v></c></row>");
    QVERIFY(failure(whole).isEmpty());
    QVERIFY(!failure(whole.first(whole.size() / 2)).isEmpty());
    QVERIFY(!failure(workbook("<row><c><v>1</c></row>")).isEmpty());
}

void TestSpreadsheetReading::keepsToItsLimits()
{
    QByteArray rows;
    for (int row = 0; row < 20'001; ++row)
        rows += "<row><c><v>1</v></c></row>";
    QVERIFY(!failure(workbook(rows)).isEmpty());
    const auto text = spreadsheetFromText(QString(u"a\n"_s).repeated(20'001));
    QVERIFY(!text && text.error().kind == Refusal::Kind::Validation);
    const auto wide = spreadsheetFromText(QString(u"a,"_s).repeated(100'000));
    QVERIFY(wide && wide->first().cells.size() == 256);
}

QTEST_GUILESS_MAIN(TestSpreadsheetReading)
#include "test_spreadsheet_reading.moc"
