// SPDX-License-Identifier: Apache-2.0
#include "core/backup/salvage_rows.h"

#include "core/base/failure.h"
#include "core/store/query.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

// Neither of both ever stands in what the program writes, and either does in what a broken page holds.
bool isCleanText(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar letter) {
        return letter == QChar::ReplacementCharacter || (letter.unicode() < 0x20 && letter != u'\n' && letter != u'\t' && letter != u'\r');
    });
}

bool isTextOf(const QString &column, const QString &text)
{
    static const QRegularExpression key(u"^$|^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$|^[0-9a-f]{64}$"_s);
    static const QRegularExpression time(u"^$|^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s);
    static const QRegularExpression hash(u"^$|^[0-9a-f]{64}$"_s);
    if (column == "id"_L1 || column.endsWith("_id"_L1))
        return key.match(text).hasMatch();
    if (column == "at"_L1 || column.endsWith("_at"_L1))
        return time.match(text).hasMatch();
    if (column == "hash"_L1)
        return hash.match(text).hasMatch();
    // Comments may begin with a bracket; these never but as JSON.
    static const QSet<QString> structured{u"title"_s, u"content"_s, u"details"_s, u"sections"_s, u"distribution"_s, u"doubts"_s, u"source_contents"_s, u"contributors"_s};
    if (structured.contains(column) && (text.startsWith(u'{') || text.startsWith(u'[')) && QJsonDocument::fromJson(text.toUtf8()).isNull())
        return false;
    return isCleanText(text);
}

bool isOf(const TableShape::Column &column, const QVariant &value)
{
    if (value.isNull())
        return column.mayBeNull;
    if (column.type == "INTEGER"_L1)
        return value.typeId() == QMetaType::LongLong && (column.name != "row_version"_L1 || value.toLongLong() > 0);
    if (column.type == "BLOB"_L1)
        return value.typeId() == QMetaType::QByteArray;
    return value.typeId() == QMetaType::QString && isTextOf(column.name, value.toString());
}

// Reads rowids `first` … `last`, both inclusive.
class RangeReader final {
public:
    RangeReader(Database &damaged, QString sql, const TableShape &shape, const RowSink &sink, TableReading &reading)
        : m_damaged(damaged), m_sql(std::move(sql)), m_shape(shape), m_sink(sink), m_reading(reading)
    {
    }
    void read(qint64 first, qint64 last)
    {
        while (first <= last) {
            const qint64 reached = readOn(first, last);
            if (reached == last)
                return;
            first = std::max(first, reached + 1); // what was read before it broke is read
            if (first == last) {
                ++m_reading.unreadable;
                return;
            }
            const qint64 middle = first + (last - first) / 2;
            read(first, middle);
            first = middle + 1;
        }
    }

private:
    // The last rowid before it broke; `last` where it did not.
    qint64 readOn(qint64 first, qint64 last)
    {
        qint64 reached = first - 1;
        try {
            Query query(m_damaged, m_sql);
            query.run(first, last);
            while (query.next()) {
                const qint64 rowid = query.integer(0);
                if (rowid <= reached || rowid > last)
                    return reached; // a page of somewhere else
                QVariantList values;
                for (int column = 0; column < m_shape.columns.size(); ++column)
                    values.append(query.value(column + 1));
                reached = rowid;
                m_reading.rowids.insert(rowid);
                m_sink(values, rowid);
            }
            return last;
        } catch (const Failure &) {
            return reached;
        }
    }

    Database &m_damaged;
    QString m_sql;
    const TableShape &m_shape;
    const RowSink &m_sink;
    TableReading &m_reading;
};

std::optional<qint64> number(Database &damaged, const QString &sql)
{
    try {
        Query query(damaged, sql);
        return query.run().next() ? std::optional(query.integer(0)) : std::nullopt;
    } catch (const Failure &) {
        return std::nullopt;
    }
}

} // namespace

QList<TableShape> shapesOf(Database &desk)
{
    QStringList names;
    {
        Query tables(desk, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid"_s);
        tables.run();
        while (tables.next())
            names.append(tables.text(0));
    }
    QList<TableShape> shapes;
    for (const QString &name : names) {
        TableShape shape{name, {}};
        Query columns(desk, u"SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_info(?)"_s);
        columns.run(name);
        while (columns.next()) {
            TableShape::Column column;
            column.name = columns.text(0);
            column.type = columns.text(1);
            column.isRowid = columns.integer(4) == 1 && column.type == "INTEGER"_L1;
            column.mayBeNull = columns.integer(2) == 0;
            if (!columns.isNull(3))
                column.otherwise = column.type == "INTEGER"_L1 ? QVariant(columns.text(3).toLongLong()) : QVariant(columns.text(3).remove(u'\''));
            shape.columns.append(column);
        }
        shapes.append(shape);
    }
    return shapes;
}

QVariantList fitting(const TableShape &shape, const QVariantList &values, qint64 rowid)
{
    if (values.size() > shape.columns.size())
        return {};
    QVariantList row = values;
    for (qsizetype i = 0; i < shape.columns.size(); ++i) {
        const TableShape::Column &column = shape.columns.at(i);
        if (i >= row.size()) {
            if (column.otherwise.isNull())
                return {};
            row.append(column.otherwise);
        }
        if (column.isRowid && row.at(i).isNull())
            row[i] = rowid;
        if (!isOf(column, row.at(i)))
            return {};
    }
    return row;
}

namespace {

// A desk of an older version lacks the columns at the end. Empty: the file does not lead to the table.
QStringList presentColumns(Database &damaged, const TableShape &shape)
{
    QStringList columns;
    for (const TableShape::Column &column : shape.columns)
        columns.append(column.name);
    while (!columns.isEmpty()) {
        try {
            Query(damaged, u"SELECT rowid, %1 FROM %2 WHERE rowid = ?"_s.arg(columns.join(u", "_s), shape.name));
            return columns;
        } catch (const Failure &) {
            columns.removeLast();
        }
    }
    return {};
}

} // namespace

TableReading readTable(Database &damaged, const TableShape &shape, qint64 highest, const RowSink &sink)
{
    TableReading reading;
    // A view of that name would run whatever it likes.
    if (number(damaged, u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = '%1'"_s.arg(shape.name)) != 1)
        return reading;
    const QStringList columns = presentColumns(damaged, shape);
    if (columns.isEmpty())
        return reading;
    reading.reachable = true;
    reading.counted = number(damaged, u"SELECT count(*) FROM "_s + shape.name).value_or(-1); // through an index, where there is one
    const qint64 last = number(damaged, u"SELECT max(rowid) FROM "_s + shape.name).value_or(highest);
    TableShape present = shape;
    present.columns = shape.columns.mid(0, columns.size());
    RangeReader(damaged, u"SELECT rowid, %1 FROM %2 WHERE rowid BETWEEN ? AND ? ORDER BY rowid"_s.arg(columns.join(u", "_s), shape.name), present, sink, reading)
        .read(1, last);
    return reading;
}

} // namespace bulletin
