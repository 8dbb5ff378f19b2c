// SPDX-License-Identifier: Apache-2.0
#include "core/formats/xlsx_reader.h"

#include "core/formats/limits.h"
#include "core/formats/office_package.h"
#include "core/formats/reader_failures.h"
#include "core/formats/xml_cursor.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(bulletin::SpreadsheetReader)
};

// What the cells of a sheet are written with.
struct Workbook {
    QStringList strings;       // shared, by index
    QList<bool> dateStyles;    // cell formats by index: shows a day
    bool from1904 = false;     // days count from 1904, as old Macs did
};

// Built-in number formats that show a day; 27 … 36 and 50 … 58 are those of Chinese Excel.
bool isBuiltInDate(int format)
{
    return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36) || (format >= 50 && format <= 58);
}

// A custom format shows a day where it has a y or d outside quoted text and [conditions].
bool isDateFormat(const QString &code)
{
    bool quoted = false, bracketed = false;
    for (qsizetype index = 0; index < code.size(); ++index) {
        const char16_t letter = code.at(index).toLower().unicode();
        if (letter == u'"')
            quoted = !quoted;
        else if (letter == u'\\')
            ++index;
        else if (letter == u'[' || letter == u']')
            bracketed = letter == u'[';
        else if (!quoted && !bracketed && (letter == u'y' || letter == u'd'))
            return true;
    }
    return false;
}

// The text of an element with its runs; what stands above Chinese to be read by is left out.
QString textUntilEnd(XmlCursor &xml, QStringView element)
{
    QString text;
    bool inText = element == u"v";
    for (auto token = xml.next(); token != XmlCursor::Token::Done; token = xml.next()) {
        if (token == XmlCursor::Token::Start && xml.name() == u"rPh")
            xml.skip();
        else if (token == XmlCursor::Token::Start && xml.name() == u"t")
            inText = true;
        else if (token == XmlCursor::Token::End && xml.name() == element)
            break;
        else if (token == XmlCursor::Token::End && xml.name() == u"t")
            inText = false;
        else if (token == XmlCursor::Token::Text && inText)
            text += xml.text();
    }
    return text;
}

QStringList sharedStrings(const QByteArray &bytes, const QString &fileName)
{
    QStringList strings;
    if (bytes.isEmpty())
        return strings;
    parseXml(bytes, fileName, [&](XmlCursor &xml) {
        strings.clear();
        for (auto token = xml.next(); token != XmlCursor::Token::Done; token = xml.next()) {
            if (token == XmlCursor::Token::Start && xml.name() == u"si")
                strings.append(textUntilEnd(xml, u"si").trimmed());
        }
    });
    return strings;
}

QList<bool> dateStyles(const QByteArray &bytes, const QString &fileName)
{
    QList<bool> styles;
    if (bytes.isEmpty())
        return styles;
    parseXml(bytes, fileName, [&](XmlCursor &xml) {
        styles.clear();
        QHash<int, bool> custom;
        bool inCells = false;
        for (auto token = xml.next(); token != XmlCursor::Token::Done; token = xml.next()) {
            if (xml.name() == u"cellXfs" && token != XmlCursor::Token::Text)
                inCells = token == XmlCursor::Token::Start;
            if (token != XmlCursor::Token::Start)
                continue;
            const int format = xml.attribute(u"numFmtId").toInt();
            if (xml.name() == u"numFmt")
                custom.insert(format, isDateFormat(xml.attribute(u"formatCode")));
            else if (inCells && xml.name() == u"xf")
                styles.append(custom.value(format, isBuiltInDate(format)));
        }
    });
    return styles;
}

// BC12 → 54; -1: no letters.
int columnOf(const QString &reference)
{
    int column = 0;
    for (const QChar letter : reference) {
        if (letter < u'A' || letter > u'Z' || column > limits::sheetColumns)
            break;
        column = column * 26 + (letter.unicode() - u'A' + 1);
    }
    return column - 1;
}

QString numberText(const QString &value, bool isDay, bool from1904)
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (!ok)
        return value;
    constexpr double lastDay = 2'958'465; // 31 December 9999
    if (isDay && number >= 1 && number <= lastDay)
        return QDate(from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30)).addDays(qint64(number)).toString(Qt::ISODate);
    constexpr double exact = 1e15;
    return number == qint64(std::clamp(number, -exact, exact)) ? QString::number(qint64(number)) : QString::number(number, 'g', 15);
}

QString cellText(XmlCursor &xml, const Workbook &book)
{
    const QString type = xml.attribute(u"t");
    const int style = xml.attribute(u"s").toInt();
    QString text;
    for (auto token = xml.next(); token != XmlCursor::Token::Done && !(token == XmlCursor::Token::End && xml.name() == u"c"); token = xml.next()) {
        if (token == XmlCursor::Token::Start && (xml.name() == u"v" || xml.name() == u"is"))
            text = textUntilEnd(xml, xml.name() == u"v" ? u"v" : u"is");
    }
    if (type == u"s"_s)
        return book.strings.value(text.toInt(), {});
    if (type == u"e"_s)
        return {};
    if (type == u"b"_s)
        return text == u"1"_s ? u"TRUE"_s : u"FALSE"_s;
    if (type == u"d"_s)
        return text.left(10);
    return type.isEmpty() || type == u"n"_s ? numberText(text, book.dateStyles.value(style, false), book.from1904) : text;
}

SheetRow rowFrom(XmlCursor &xml, int number, const Workbook &book)
{
    SheetRow row{number, {}};
    for (auto token = xml.next(); token != XmlCursor::Token::Done && !(token == XmlCursor::Token::End && xml.name() == u"row"); token = xml.next()) {
        if (token != XmlCursor::Token::Start || xml.name() != u"c")
            continue;
        const int named = columnOf(xml.attribute(u"r"));
        const qsizetype column = named < 0 ? row.cells.size() : named;
        const QString text = cellText(xml, book).trimmed();
        if (text.isEmpty() || column >= limits::sheetColumns)
            continue;
        while (row.cells.size() <= column)
            row.cells.append(QString());
        row.cells[column] = text;
    }
    return row;
}

Spreadsheet rowsFrom(const QByteArray &bytes, const Workbook &book, const QString &fileName)
{
    Spreadsheet sheet;
    parseXml(bytes, fileName, [&](XmlCursor &xml) {
        sheet.clear();
        int number = 0;
        for (auto token = xml.next(); token != XmlCursor::Token::Done; token = xml.next()) {
            if (token != XmlCursor::Token::Start || xml.name() != u"row")
                continue;
            const int named = xml.attribute(u"r").toInt();
            number = named > 0 ? named : number + 1;
            const SheetRow row = rowFrom(xml, number, book);
            if (!row.cells.isEmpty())
                sheet.append(row);
            if (sheet.size() > limits::sheetRows)
                throw reader_failures::tooMuchInside(fileName);
        }
    });
    return sheet;
}

// The r:id of the first sheet that people see.
QString firstSheet(const QByteArray &bytes, const QString &fileName, bool *from1904)
{
    QString first;
    parseXml(bytes, fileName, [&](XmlCursor &xml) {
        first.clear();
        for (auto token = xml.next(); token != XmlCursor::Token::Done; token = xml.next()) {
            if (token != XmlCursor::Token::Start)
                continue;
            if (xml.name() == u"workbookPr")
                *from1904 = xml.attribute(u"date1904") == u"1"_s || xml.attribute(u"date1904") == u"true"_s;
            const QString state = xml.attribute(u"state");
            if (xml.name() == u"sheet" && first.isEmpty() && (state.isEmpty() || state == u"visible"_s))
                first = xml.relation(u"id");
        }
    });
    return first;
}

Spreadsheet firstSheetOf(const QByteArray &bytes, const QString &fileName)
{
    OfficePackage package(bytes, fileName);
    Workbook book;
    const QByteArray sheet = package.byId(firstSheet(package.mainPart(), fileName, &book.from1904));
    if (sheet.isEmpty())
        throw reader_failures::binary(fileName);
    book.strings = sharedStrings(package.related(u"sharedStrings"), fileName);
    book.dateStyles = dateStyles(package.related(u"styles"), fileName);
    return rowsFrom(sheet, book, fileName);
}

} // namespace

Spreadsheet spreadsheetFromXlsx(const QByteArray &bytes, const QString &fileName)
{
    try {
        return firstSheetOf(bytes, fileName);
    } catch (const Failure &failure) { // the way out is another one than for a text
        throw Failure(failure.message(), Sentences::tr("Open it in Excel or WPS, choose “Save as”, take the type .xlsx, and use that file."));
    }
}

} // namespace bulletin
