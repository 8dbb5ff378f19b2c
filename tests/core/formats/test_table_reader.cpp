// SPDX-License-Identifier: Apache-2.0
#include "core/base/failure.h"
#include "core/formats/table_reader.h"
#include "core/formats/zip_writer.h"

#include <QBuffer>
#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

QList<QStringList> read(const QByteArray &bytes, const QString &name = u"表.csv"_s)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readTable(buffer, name);
}

QByteArray workbook(const QByteArray &sheet, const QByteArray &shared)
{
    const QByteArray space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    return writeZip({{u"[Content_Types].xml"_s, "<Types/>"},
                     {u"xl/worksheets/sheet1.xml"_s, "<worksheet xmlns=\"" + space + "\"><sheetData>" + sheet + "</sheetData></worksheet>"},
                     {u"xl/sharedStrings.xml"_s, "<sst xmlns=\"" + space + "\">" + shared + "</sst>"}},
                    QDate(2024, 2, 22));
}

} // namespace

class TestTableReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void separatedText()
    {
        const QList<QStringList> rows = read(u"\uFEFF姓名,职务\r\n姚红,\"室主任、\r\n党组书记\"\r\n\r\n徐光煦,\"副\"\"主任\"\"\",x\n"_s.toUtf8());
        QCOMPARE(rows, (QList<QStringList>{{u"姓名"_s, u"职务"_s, {}}, {u"姚红"_s, u"室主任、\n党组书记"_s, {}}, {u"徐光煦"_s, u"副\"主任\""_s, u"x"_s}}));
        QCOMPARE(read("a\tb\n1\t2,3\n"), (QList<QStringList>{{u"a"_s, u"b"_s}, {u"1"_s, u"2,3"_s}}));
        QCOMPARE(read("a;b\n1;2"), (QList<QStringList>{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}}));
        QCOMPARE(read(QByteArray::fromHex("b4ed2cd5fd0ab2bccaf02cb2bfcaf00a")).last(), QStringList({u"布署"_s, u"部署"_s})); // GB18030
    }

    void aSpreadsheet()
    {
        const QByteArray shared = u"<si><t>姓名</t></si><si><r><t>室</t></r><r><t>主任</t></r><rPh sb=\"0\" eb=\"1\"><t>シ</t></rPh></si>"_s.toUtf8();
        const QByteArray sheet = u"<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>起</t></is></c></row>"
                                 "<row r=\"2\"/><row r=\"3\"><c r=\"B3\" t=\"s\"><v>1</v></c><c r=\"C3\"><v>45000</v></c></row>"_s.toUtf8();
        QCOMPARE(read(workbook(sheet, shared), u"表.xlsx"_s), (QList<QStringList>{{u"姓名"_s, {}, u"起"_s}, {{}, u"室主任"_s, u"45000"_s}}));
    }

    void whatIsNoTable()
    {
        QVERIFY_THROWS_EXCEPTION(Failure, read(writeZip({{u"word/document.xml"_s, "<a/>"}}, QDate(2024, 2, 22))));
        QVERIFY_THROWS_EXCEPTION(Failure, read(workbook("<row r=\"1\"><c r=\"ZZ1\"><v>1</v></c></row>", {})));
        QVERIFY_THROWS_EXCEPTION(Failure, read(QByteArray(200, ',')));
        QVERIFY_THROWS_EXCEPTION(Failure, read(QByteArray()));
        QVERIFY_THROWS_EXCEPTION(Failure, read(workbook("<row r=\"1\"><c r=\"A1\"><v>1</v>", {}).left(100)));
    }
};

QTEST_GUILESS_MAIN(TestTableReader)
#include "test_table_reader.moc"
