// SPDX-License-Identifier: Apache-2.0
#include "core/store/migrations.h"

#include "core/base/failure.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QFile>

namespace bulletin::migrations {
namespace {

using namespace Qt::StringLiterals;

QStringList stepFiles(const QString &folder)
{
    return QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

QStringList statementsOf(const QString &path)
{
    QFile source(path);
    const bool opened = source.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QStringList statements;
    // Never split at ';': a trigger's body has them.
    for (const QString &part : QString::fromUtf8(source.readAll()).split(u"\n--;\n"_s)) {
        if (!part.trimmed().isEmpty())
            statements.append(part.trimmed());
    }
    return statements;
}

void setVersion(Database &database, int version)
{
    if (database.engine() == Engine::Sqlite) {
        database.execute(u"PRAGMA user_version = %1"_s.arg(version));
        return;
    }
    database.execute(u"DELETE FROM schema_version"_s);
    Query(database, u"INSERT INTO schema_version (version) VALUES (?)"_s).run(version);
}

} // namespace

int newestVersion(const QString &folder)
{
    const QStringList files = stepFiles(folder);
    return files.isEmpty() ? 0 : files.last().left(4).toInt();
}

int version(Database &database)
{
    if (database.engine() == Engine::Sqlite) {
        Query query(database, u"PRAGMA user_version"_s);
        query.run().next();
        return int(query.integer(0));
    }
    Query table(database, u"SELECT to_regclass('schema_version') IS NOT NULL"_s);
    table.run().next();
    if (!table.integer(0))
        return 0;
    Query query(database, u"SELECT version FROM schema_version"_s);
    return query.run().next() ? int(query.integer(0)) : 0;
}

void run(Database &database, const QString &folder)
{
    const int present = version(database);
    for (const QString &file : stepFiles(folder)) {
        const int step = file.left(4).toInt();
        if (step <= present)
            continue;
        Transaction transaction(database);
        if (version(database) >= step)
            continue; // another process was faster
        if (step == 1 && database.engine() == Engine::Postgres)
            database.execute(u"CREATE TABLE schema_version (version BIGINT NOT NULL)"_s);
        for (const QString &statement : statementsOf(QDir(folder).filePath(file)))
            database.execute(dialect::schemaStatement(statement, database.engine()));
        setVersion(database, step);
        transaction.commit();
    }
}

} // namespace bulletin::migrations
