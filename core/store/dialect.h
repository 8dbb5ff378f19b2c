// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QSqlDatabase;
class QSqlError;

namespace bulletin {

enum class Engine { Sqlite, Postgres };

// Everything in which the two engines differ, and nothing else. Stores write the SQL that both take.
namespace dialect {

// What every new connection is told first (SQLite: reliability 1.2).
QStringList connectionSettings(Engine engine);
// How an SQLite connection waits for another's lock: up to 8 seconds, asking again every few
// milliseconds. SQLite's own way of waiting asks ever more seldom, so that whoever has waited
// longest is served last; eight busy writers starved one of them.
void waitFairly(const QSqlDatabase &connection);
// SQLite opens a file that it may not write as one to read from.
bool isReadOnlyConnection(const QSqlDatabase &connection);

// Replaces {i64} {blob} {strict} in a migration's statement.
QString schemaStatement(const QString &statement, Engine engine);

bool isUniqueViolation(const QSqlError &error, Engine engine);
bool isForeignKeyViolation(const QSqlError &error, Engine engine);
// Somebody else holds the lock or changed the row first: worth another try.
bool isBusy(const QSqlError &error, Engine engine);
bool isDiskFull(const QSqlError &error, Engine engine);
bool isReadOnly(const QSqlError &error, Engine engine);
// The file was put aside while it was open, as a restore does: writing into it would be writing into nothing.
bool isMoved(const QSqlError &error, Engine engine);
bool isDamaged(const QSqlError &error, Engine engine);
bool isDiskError(const QSqlError &error, Engine engine);
bool isConnectionLost(const QSqlError &error, Engine engine);

// Writers stand in line on both engines: SQLite by BEGIN IMMEDIATE, PostgreSQL by a lock that
// ends with the transaction. The audit chain needs one order.
QStringList beginWrite(Engine engine);
// Several reads that see one state.
QString beginRead(Engine engine);

} // namespace dialect
} // namespace bulletin
