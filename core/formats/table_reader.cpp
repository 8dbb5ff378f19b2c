// SPDX-License-Identifier: Apache-2.0
#include "core/formats/table_reader.h"

#include "core/base/failure.h"
#include "core/formats/limits.h"
#include "core/formats/text_decoding.h"
#include "core/formats/xml_cursor.h"
#include "core/formats/zip_archive.h"

#include <QCoreApplication>
#include <QDate>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

struct TableReader {
    Q_DECLARE_TR_FUNCTIONS(bulletin::TableReader)
};

constexpr qsizetype mostRows = 20'000;
constexpr int mostColumns = 64;

void tooLarge(const QString &fileName)
{
    throw Failure(TableReader::tr("“%1” has more rows or columns than a list can have.").arg(fileName), TableReader::tr("Split it into several files."));
}

QList<QStringList> tidied(QList<QStringList> rows)
{
    qsizetype columns = 0;
    for (QStringList &row : rows) {
        for (QString &cell : row)
            cell = cell.trimmed();
        columns = std::max(columns, row.size());
    }
    rows.removeIf([](const QStringList &row) { return std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.isEmpty(); }); });
    for (QStringList &row : rows)
        row.resize(columns);
    return rows;
}

// The separator that the first line has most of.
QChar separatorOf(QStringView text)
{
    const QStringView line = text.left(text.indexOf(u'\n') < 0 ? text.size() : text.indexOf(u'\n'));
    QChar best = u',';
    for (const QChar candidate : {QChar(u'\t'), QChar(u';')}) {
        if (line.count(candidate) > line.count(best))
            best = candidate;
    }
    return best;
}

QList<QStringList> readSeparated(const QString &text, const QString &fileName)
{
    const QChar separator = separatorOf(text);
    QList<QStringList> rows{{}};
    QString cell;
    bool quoted = false;
    const auto endCell = [&] {
        if (rows.last().size() >= mostColumns || rows.size() > mostRows)
            tooLarge(fileName);
        rows.last().append(std::exchange(cell, QString()));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (quoted) {
            const bool doubled = character == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"';
            if (character != u'"' || doubled)
                cell.append(character);
            else
                quoted = false;
            i += doubled;
        } else if (character == u'"' && cell.isEmpty()) {
            quoted = true;
        } else if (character == separator) {
            endCell();
        } else if (character == u'\n') {
            endCell();
            rows.append(QStringList());
        } else {
            cell.append(character);
        }
    }
    endCell();
    return rows;
}

// Shared strings; the readings that East Asian cells carry (rPh) are no text.
QStringList sharedStrings(const QByteArray &xml, const QString &fileName)
{
    QStringList strings;
    if (xml.isEmpty())
        return strings;
    parseXml(xml, fileName, [&](XmlCursor &cursor) {
        strings.clear();
        bool inText = false;
        for (XmlCursor::Token token = cursor.next(); token != XmlCursor::Token::Done; token = cursor.next()) {
            if (token == XmlCursor::Token::Start && cursor.name() == u"rPh")
                cursor.skip();
            else if (token == XmlCursor::Token::Start && cursor.name() == u"si")
                strings.append(QString());
            else if (token == XmlCursor::Token::Text && inText && !strings.isEmpty())
                strings.last().append(cursor.text());
            if (token != XmlCursor::Token::Text)
                inText = token == XmlCursor::Token::Start && cursor.name() == u"t";
        }
    });
    return strings;
}

// B7 → 1; -1: none.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar letter : reference) {
        if (letter < u'A' || letter > u'Z')
            break;
        column = column * 26 + (letter.unicode() - u'A') + 1;
        if (column > mostColumns)
            return column;
    }
    return column - 1;
}

class SheetRows {
public:
    SheetRows(const QStringList &shared, const QString &fileName) : m_shared(shared), m_fileName(fileName) {}
    void read(XmlCursor &cursor)
    {
        rows.clear();
        for (XmlCursor::Token token = cursor.next(); token != XmlCursor::Token::Done; token = cursor.next()) {
            if (token == XmlCursor::Token::Start)
                start(cursor);
            else if (token == XmlCursor::Token::Text && m_inValue)
                m_value.append(cursor.text());
            else if (token == XmlCursor::Token::End)
                end(cursor);
        }
    }
    QList<QStringList> rows;

private:
    void start(XmlCursor &cursor)
    {
        if (cursor.name() == u"row") {
            if (rows.size() >= mostRows)
                tooLarge(m_fileName);
            rows.append(QStringList());
        } else if (cursor.name() == u"c" && !rows.isEmpty()) {
            m_type = cursor.attribute(u"t");
            const int column = columnOf(cursor.attribute(u"r"));
            m_column = column >= 0 ? column : int(rows.last().size());
            if (m_column >= mostColumns)
                tooLarge(m_fileName);
            m_value.clear();
        } else if (cursor.name() == u"rPh") {
            cursor.skip();
        } else {
            m_inValue = cursor.name() == u"v" || cursor.name() == u"t";
        }
    }
    void end(XmlCursor &cursor)
    {
        if (cursor.name() == u"v" || cursor.name() == u"t")
            m_inValue = false;
        if (cursor.name() != u"c" || rows.isEmpty())
            return;
        QStringList &row = rows.last();
        row.resize(std::max<qsizetype>(row.size(), m_column + 1));
        row[m_column] = m_type == u"s"_s ? m_shared.value(m_value.toInt()) : m_value;
    }
    const QStringList &m_shared;
    const QString &m_fileName;
    QString m_type, m_value;
    int m_column = 0;
    bool m_inValue = false;
};

QString firstSheet(const ZipArchive &archive)
{
    if (archive.contains(u"xl/worksheets/sheet1.xml"_s))
        return u"xl/worksheets/sheet1.xml"_s;
    for (const QString &name : archive.names()) {
        if (name.startsWith(u"xl/worksheets/"_s) && name.endsWith(u".xml"_s))
            return name;
    }
    return {};
}

QList<QStringList> readWorkbook(const QByteArray &bytes, const QString &fileName)
{
    ZipArchive archive(bytes, fileName);
    const QString sheet = firstSheet(archive);
    if (sheet.isEmpty())
        throw Failure(TableReader::tr("“%1” is not a spreadsheet that can be read.").arg(fileName), TableReader::tr("Save it as .xlsx or .csv, then try again."));
    const QStringList shared = sharedStrings(archive.read(u"xl/sharedStrings.xml"_s), fileName);
    SheetRows rows(shared, fileName);
    parseXml(archive.read(sheet), fileName, [&rows](XmlCursor &cursor) { rows.read(cursor); });
    return rows.rows;
}

} // namespace

QList<QStringList> readTable(QIODevice &device, const QString &fileName)
{
    const QByteArray bytes = readAllWithin(device, limits::packageBytes, fileName);
    if (sniff(bytes) == FileKind::Zip)
        return tidied(readWorkbook(bytes, fileName));
    return tidied(readSeparated(decodeText(bytes, fileName).text, fileName));
}

} // namespace bulletin
