// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QVariantList>
#include <functional>

namespace bulletin {

class Database;

// What a table's rows look like in this version of the program.
struct TableShape {
    struct Column {
        QString name;
        QString type; // INTEGER, TEXT, BLOB
        bool mayBeNull = false;
        bool isRowid = false;
        QVariant otherwise; // for rows written before the column was there; null: it always was
    };
    QString name;
    QList<Column> columns;
};
QList<TableShape> shapesOf(Database &desk);

// The values in the order of the shape's columns, complete; empty where a row of this table cannot look
// like this: types, ids, times, JSON and text must be what they have to be.
QVariantList fitting(const TableShape &shape, const QVariantList &values, qint64 rowid);

// Rows of one table as they are read from a damaged file.
struct TableReading {
    QSet<qint64> rowids;         // of the rows that were given
    qint64 unreadable = 0;       // rowids that could not be read; each may have been a row
    qint64 counted = -1;         // how many rows an index knows; -1: none can tell
    bool reachable = false;      // the file still leads to the table
};
using RowSink = std::function<void(const QVariantList &values, qint64 rowid)>;
// Through SQLite: whole ranges of rowids, halved where one cannot be read through. `highest`: the highest
// rowid that is known of otherwise, where the end of the table cannot be read.
TableReading readTable(Database &damaged, const TableShape &shape, qint64 highest, const RowSink &sink);

} // namespace bulletin
