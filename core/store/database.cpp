// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"

#include "core/base/failure.h"
#include "core/store/desk_file.h"
#include "core/store/file_system.h"
#include "core/store/migrations.h"
#include "core/store/query.h"
#include "core/store/store_failure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct DatabaseTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Database)
};

Refusal newerDesk(const QString &location)
{
    return {Refusal::Kind::NewerDatabase,
            DatabaseTexts::tr("The desk “%1” was made by a newer version of this program. It was not touched.").arg(location),
            DatabaseTexts::tr("Install the newer version on this computer, too.")};
}

MaybeRefusal refuseNetworkShare(const Database::Options &options)
{
    const QFileInfo file(options.location); // where a link leads counts, not where it stands
    const QString folder = QFileInfo(file.exists() ? file.canonicalFilePath() : file.absoluteFilePath()).absolutePath();
    const QString type = options.fileSystemType ? options.fileSystemType(folder) : fileSystemType(folder);
    if (!isNetworkFileSystem(type))
        return std::nullopt;
    return Refusal{Refusal::Kind::NetworkShare,
                   DatabaseTexts::tr("A desk cannot live on a network share (%1): two computers would destroy it.").arg(type),
                   DatabaseTexts::tr("Keep it on this computer's own disk, or use a PostgreSQL server with --db postgresql://…")};
}

MaybeRefusal mayOpen(const Database::Options &options, const DeskFile &file)
{
    if (file.kind == DeskFileKind::Missing && !options.create)
        return Refusal{Refusal::Kind::NotFound, DatabaseTexts::tr("There is no desk at “%1”.").arg(options.location),
                       DatabaseTexts::tr("Make one with: bulletin init; or name another folder with --data.")};
    if (file.kind == DeskFileKind::Desk && file.schema > migrations::newestVersion(options.migrations))
        return newerDesk(options.location);
    if (file.kind == DeskFileKind::Empty && !options.create)
        throw Failure(DatabaseTexts::tr("“%1” is empty; there is no desk in it.").arg(options.location),
                      DatabaseTexts::tr("Restore the newest backup."));
    if (file.kind == DeskFileKind::Foreign)
        throw Failure(DatabaseTexts::tr("“%1” is not a desk, or its beginning is damaged. It was left as it is.").arg(options.location),
                      DatabaseTexts::tr("Check the name, or restore the newest backup."));
    return std::nullopt;
}

} // namespace

bool isServerLocation(const QString &location)
{
    return location.startsWith("postgresql://"_L1) || location.startsWith("postgres://"_L1);
}

Database::Database(Engine engine, QString location)
    : m_engine(engine)
    , m_location(std::move(location))
{
}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_idle.clear();
    m_connection.close();
    m_connection = QSqlDatabase();
    if (!name.isEmpty())
        QSqlDatabase::removeDatabase(name);
}

Outcome<std::unique_ptr<Database>> Database::open(const Options &options)
{
    return isServerLocation(options.location) ? openServer(options) : openFile(options);
}

Outcome<std::unique_ptr<Database>> Database::openFile(const Options &options)
{
    if (const MaybeRefusal refusal = refuseNetworkShare(options))
        return tl::unexpected(*refusal);
    if (options.access != Options::Access::Work)
        return lookAtFile(options);
    const QString folder = QFileInfo(options.location).absolutePath();
    if (options.create && !makePrivateFolder(folder))
        throw Failure(DatabaseTexts::tr("The folder “%1” cannot be made.").arg(folder), DatabaseTexts::tr("Name another folder with --data."));
    const bool cutOff = QFileInfo(options.location + u"-journal"_s).size() > 0;
    DeskFile file = lookAtDeskFile(options.location);
    if (const MaybeRefusal refusal = mayOpen(options, file))
        return tl::unexpected(*refusal);
    if (file.kind == DeskFileKind::Missing) {
        if (cutOff)
            QFile::remove(options.location + u"-journal"_s); // of a desk that is gone: it would be played into the new one
        makeFile(options);
        file = lookAtDeskFile(options.location); // or the one that somebody else made meanwhile
    }
    std::unique_ptr<Database> database(new Database(Engine::Sqlite, options.location));
    database->connectToFile(cutOff);
    if (file.kind != DeskFileKind::Desk)
        database->execute(u"PRAGMA application_id = %1"_s.arg(deskApplicationId));
    if (file.schema > 0 && file.schema < migrations::newestVersion(options.migrations))
        keepCopyBeforeUpgrade(*database, file.schema);
    migrations::run(*database, options.migrations);
    database->refuseForeignSchema();
    if (options.shared)
        QFile::setPermissions(options.location, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup);
    return database;
}

Outcome<std::unique_ptr<Database>> Database::openServer(const Options &options)
{
    std::unique_ptr<Database> database(new Database(Engine::Postgres, options.location));
    database->connectToServer();
    const int present = migrations::version(*database);
    if (present > migrations::newestVersion(options.migrations))
        return tl::unexpected(newerDesk(database->location()));
    if (present == 0) {
        if (!options.create)
            return refuse(Refusal::Kind::NotFound, DatabaseTexts::tr("There is no desk at “%1”.").arg(database->location()),
                          DatabaseTexts::tr("Make one with: bulletin init"));
        database->refuseForeignSchema();
    }
    migrations::run(*database, options.migrations);
    return database;
}

Outcome<std::unique_ptr<Database>> Database::lookAtFile(const Options &options)
{
    Options present = options;
    present.create = false;
    if (options.access == Options::Access::Salvage) {
        std::unique_ptr<Database> database(new Database(Engine::Sqlite, options.location));
        database->connectToFile(false);
        database->execute(u"PRAGMA writable_schema = ON"_s); // a schema that does not fit its file is read all the same
        return database;
    }
    if (const MaybeRefusal refusal = mayOpen(present, lookAtDeskFile(options.location)))
        return tl::unexpected(*refusal);
    std::unique_ptr<Database> database(new Database(Engine::Sqlite, options.location));
    database->connectToFile(false, u"QSQLITE_OPEN_READONLY"_s);
    database->refuseForeignSchema();
    return database;
}

void Database::connectToFile(bool checkNow, const QString &connectOptions)
{
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString());
    m_connection.setDatabaseName(m_location);
    m_connection.setConnectOptions(connectOptions);
    if (!m_connection.open())
        throw storeFailure(m_connection.lastError(), m_engine);
    dialect::waitFairly(m_connection);
    for (const QString &statement : dialect::connectionSettings(m_engine))
        execute(statement);
    if (!checkNow)
        return;
    // The program or the PC was cut off in the middle of a save: look whether the file is whole.
    Query check(*this, u"PRAGMA quick_check(1)"_s);
    if (check.run().next() && check.text(0) != "ok"_L1)
        throw Failure(DatabaseTexts::tr("The desk's file is damaged. It was left as it is."), DatabaseTexts::tr("Restore the newest backup."));
}

void Database::connectToServer()
{
    const QUrl url(m_location);
    const QUrlQuery query(url);
    // A socket's folder may stand in the query, as libpq's own URLs have it: ?host=/run/postgresql
    const auto part = [&](const QString &name, const QString &otherwise) {
        return query.hasQueryItem(name) ? query.queryItemValue(name, QUrl::FullyDecoded) : otherwise;
    };
    m_connection = QSqlDatabase::addDatabase(u"QPSQL"_s, QUuid::createUuid().toString());
    m_connection.setHostName(part(u"host"_s, url.host()));
    if (const int port = part(u"port"_s, QString::number(url.port())).toInt(); port > 0)
        m_connection.setPort(port);
    m_connection.setDatabaseName(url.path(QUrl::FullyDecoded).mid(1));
    m_connection.setUserName(part(u"user"_s, url.userName(QUrl::FullyDecoded)));
    m_connection.setPassword(part(u"password"_s, url.password(QUrl::FullyDecoded)));
    m_connection.setConnectOptions(u"connect_timeout=10"_s);
    if (!m_connection.open())
        throw storeFailure(m_connection.lastError(), m_engine);
    for (const QString &statement : dialect::connectionSettings(m_engine))
        execute(statement);
}

// Ours has tables and indexes alone. A trigger or a view would run as soon as a table is used, and
// tables of somebody else's on a server are not to be mixed with ours.
void Database::refuseForeignSchema()
{
    Query query(*this, m_engine == Engine::Sqlite ? u"SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')"_s
                                                  : u"SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()"_s);
    query.run().next();
    if (query.integer(0) > 0)
        throw Failure(DatabaseTexts::tr("“%1” holds something else than a desk. It was left as it is.").arg(location()),
                      DatabaseTexts::tr("Check the name, or make a database of its own for the desk."));
}

void Database::prepareForStatement()
{
    if (m_poisoned)
        throw endedTransaction();
    if (!m_lost || m_inTransaction)
        return;
    m_idle.clear();
    m_connection.close();
    if (!m_connection.open())
        throw storeFailure(m_connection.lastError(), m_engine);
    m_lost = false;
    for (const QString &statement : dialect::connectionSettings(m_engine))
        execute(statement);
}

std::optional<QSqlQuery> Database::takeIdle(const QString &sql)
{
    const auto found = m_idle.find(sql);
    if (found == m_idle.end())
        return std::nullopt;
    std::optional<QSqlQuery> statement(std::move(found->second));
    m_idle.erase(found);
    return statement;
}

void Database::keepIdle(const QString &sql, QSqlQuery statement)
{
    constexpr size_t most = 256; // more only where texts are made up with ever another number of values
    if (m_idle.size() >= most)
        m_idle.clear();
    m_idle.emplace(sql, std::move(statement));
}

void Database::execute(const QString &sql)
{
    prepareForStatement();
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        fail(query.lastError());
}

void Database::fail(const QSqlError &error)
{
    m_lost = dialect::isConnectionLost(error, m_engine);
    if (m_inTransaction && !m_poisoned) {
        m_poisoned = true;
        if (!m_lost) // a server that is gone rolls back by itself
            QSqlQuery(m_connection).exec(u"ROLLBACK"_s);
    }
    throw storeFailure(error, m_engine);
}

void Database::begin(const QStringList &statements)
{
    Q_ASSERT(!m_inTransaction);
    try {
        execute(statements.first());
    } catch (const Failure &) {
        if (!m_lost)
            throw;
        execute(statements.first()); // the server was away meanwhile; nothing has been done yet
    }
    m_inTransaction = true;
    try {
        for (const QString &statement : statements.mid(1))
            execute(statement);
    } catch (...) {
        end({});
        throw;
    }
}

void Database::end(const QString &statement)
{
    if (!m_poisoned)
        QSqlQuery(m_connection).exec(statement);
    m_inTransaction = false;
    m_poisoned = false;
}

QString Database::location() const
{
    if (m_engine == Engine::Sqlite)
        return m_location;
    QUrl url(m_location);
    QUrlQuery query(url);
    query.removeAllQueryItems(u"password"_s);
    url.setQuery(query);
    return url.toDisplayString(QUrl::RemovePassword);
}

qint64 Database::freeBytes() const
{
    const QString file = filePath();
    return file.isEmpty() ? -1 : QStorageInfo(QFileInfo(file).absolutePath()).bytesAvailable();
}

bool Database::isReadOnly() const
{
    return m_engine == Engine::Sqlite
        && (dialect::isReadOnlyConnection(m_connection) || !mayWriteIn(QFileInfo(m_location).absolutePath()));
}

QString Database::filePath() const
{
    return m_engine == Engine::Sqlite ? m_location : QString();
}

} // namespace bulletin
