// SPDX-License-Identifier: Apache-2.0
#include "core/store/dialect.h"

#include <QSqlError>
#include <algorithm>

namespace bulletin::dialect {
namespace {

using namespace Qt::StringLiterals;

// SQLite's primary result code; the driver gives the extended one.
int sqliteCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xFF;
}

bool postgresState(const QSqlError &error, std::initializer_list<QLatin1StringView> states)
{
    const QString code = error.nativeErrorCode();
    return std::any_of(states.begin(), states.end(), [&](QLatin1StringView state) { return code.startsWith(state); });
}

} // namespace

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
    if (engine == Engine::Sqlite)
        return sqliteCode(error) == 5 || sqliteCode(error) == 6;
    return postgresState(error, {"40001"_L1, "40P01"_L1, "55P03"_L1});
}

bool isDiskFull(const QSqlError &error, Engine engine)
{
    return engine == Engine::Sqlite ? sqliteCode(error) == 13 : postgresState(error, {"53100"_L1});
}

bool isReadOnly(const QSqlError &error, Engine engine)
{
    return engine == Engine::Sqlite ? sqliteCode(error) == 8 : postgresState(error, {"25006"_L1});
}

bool isDamaged(const QSqlError &error, Engine engine)
{
    return engine == Engine::Sqlite ? sqliteCode(error) == 11 || sqliteCode(error) == 26 : postgresState(error, {"XX001"_L1, "XX002"_L1});
}

QStringList beginWrite(Engine engine)
{
    if (engine == Engine::Sqlite)
        return {u"BEGIN IMMEDIATE"_s};
    return {u"BEGIN"_s, u"SELECT pg_advisory_xact_lock(4845132)"_s};
}

} // namespace bulletin::dialect
