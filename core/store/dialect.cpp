// SPDX-License-Identifier: Apache-2.0
#include "core/store/dialect.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QVariant>
#include <algorithm>
#include <sqlite3.h>

namespace bulletin::dialect {
namespace {

using namespace Qt::StringLiterals;

// SQLite's primary result codes; the driver gives the extended one.
enum SqliteCode { Busy = 5, Locked = 6, ReadOnly = 8, DiskError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26 };
constexpr int databaseMoved = 1032;

bool sqliteCode(const QSqlError &error, std::initializer_list<SqliteCode> codes)
{
    const int primary = error.nativeErrorCode().toInt() & 0xFF;
    return std::any_of(codes.begin(), codes.end(), [&](SqliteCode code) { return primary == code; });
}

bool postgresState(const QSqlError &error, std::initializer_list<QLatin1StringView> states)
{
    const QString code = error.nativeErrorCode();
    return std::any_of(states.begin(), states.end(), [&](QLatin1StringView state) { return code.startsWith(state); });
}

int waitForLock(void *, int attempt)
{
    constexpr int attempts = 1000; // of 8 milliseconds on the average
    if (attempt >= attempts)
        return 0;
    QThread::msleep(QRandomGenerator::global()->bounded(3, 14));
    return 1;
}

} // namespace

void waitFairly(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    sqlite3_busy_handler(*static_cast<sqlite3 *const *>(handle.constData()), waitForLock, nullptr);
}

bool isReadOnlyConnection(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    return sqlite3_db_readonly(*static_cast<sqlite3 *const *>(handle.constData()), "main") == 1;
}

QStringList connectionSettings(Engine engine)
{
    // TRUNCATE + FULL: the fastest that loses nothing at a power cut or in a copy (reliability 1.1).
    if (engine == Engine::Sqlite)
        return {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s,     u"PRAGMA cell_size_check = ON"_s,  u"PRAGMA mmap_size = 0"_s,
                u"PRAGMA cache_size = -32768"_s, u"PRAGMA journal_mode = TRUNCATE"_s, u"PRAGMA synchronous = FULL"_s};
    // A PC that falls asleep in the middle of a save must not keep the others waiting for ever.
    return {u"SET client_min_messages = error"_s, u"SET idle_in_transaction_session_timeout = '60s'"_s};
}

QString schemaStatement(const QString &statement, Engine engine)
{
    const bool sqlite = engine == Engine::Sqlite;
    QString result = statement;
    result.replace("{i64}"_L1, sqlite ? "INTEGER"_L1 : "BIGINT"_L1);
    result.replace("{blob}"_L1, sqlite ? "BLOB"_L1 : "BYTEA"_L1);
    result.replace("{strict}"_L1, sqlite ? "STRICT"_L1 : ""_L1);
    return result;
}

bool isUniqueViolation(const QSqlError &error, Engine engine)
{
    const QString code = error.nativeErrorCode();
    return engine == Engine::Sqlite ? code == "1555"_L1 || code == "2067"_L1 : code == "23505"_L1;
}

bool isForeignKeyViolation(const QSqlError &error, Engine engine)
{
    return error.nativeErrorCode() == (engine == Engine::Sqlite ? "787"_L1 : "23503"_L1);
}

bool isBusy(const QSqlError &error, Engine engine)
{
    return engine == Engine::Sqlite ? sqliteCode(error, {Busy, Locked}) : postgresState(error, {"40001"_L1, "40P01"_L1, "55P03"_L1});
}

bool isDiskFull(const QSqlError &error, Engine engine)
{
    return engine == Engine::Sqlite ? sqliteCode(error, {Full}) : postgresState(error, {"53100"_L1});
}

bool isReadOnly(const QSqlError &error, Engine engine)
{
    // CannotOpen: the folder does not allow the journal that every write needs.
    return engine == Engine::Sqlite ? sqliteCode(error, {ReadOnly, CannotOpen}) : postgresState(error, {"25006"_L1, "42501"_L1});
}

bool isMoved(const QSqlError &error, Engine engine)
{
    return engine == Engine::Sqlite && error.nativeErrorCode().toInt() == databaseMoved;
}

bool isDamaged(const QSqlError &error, Engine engine)
{
    return engine == Engine::Sqlite ? sqliteCode(error, {Corrupt, NotADatabase}) : postgresState(error, {"XX001"_L1, "XX002"_L1});
}

bool isDiskError(const QSqlError &error, Engine engine)
{
    return engine == Engine::Sqlite ? sqliteCode(error, {DiskError}) : postgresState(error, {"58"_L1});
}

bool isConnectionLost(const QSqlError &error, Engine engine)
{
    if (engine == Engine::Sqlite)
        return false;
    // An error that the server itself reports always has a state.
    return error.type() == QSqlError::ConnectionError || error.nativeErrorCode().isEmpty() || postgresState(error, {"08"_L1, "57P"_L1, "25P03"_L1});
}

QStringList beginWrite(Engine engine)
{
    if (engine == Engine::Sqlite)
        return {u"BEGIN IMMEDIATE"_s};
    return {u"BEGIN"_s, u"SET LOCAL lock_timeout = '8s'"_s, u"SELECT pg_advisory_xact_lock(4845132)"_s};
}

QString beginRead(Engine engine)
{
    return engine == Engine::Sqlite ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
}

} // namespace bulletin::dialect
