// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"

#include "core/base/failure.h"
#include "core/base/save_file.h"
#include "core/store/file_system.h"
#include "core/store/migrations.h"
#include "core/store/query.h"
#include "core/store/store_failure.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUrlQuery>
#include <QtEndian>
#include <QUuid>
#include <sys/stat.h>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct DatabaseTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Database)
};

constexpr int applicationId = 0x42446B31; // "BDk1" in an SQLite file's header

// New files are their owner's alone; the process's own mask comes back at the end.
class PrivateFiles final {
public:
    PrivateFiles() : m_before(::umask(0077)) {}
    ~PrivateFiles() { ::umask(m_before); }
    PrivateFiles(const PrivateFiles &) = delete;
    PrivateFiles &operator=(const PrivateFiles &) = delete;

private:
    mode_t m_before;
};

// The first 100 bytes tell what a file is without opening it as a database, which could change it.
enum class FileKind { Missing, Empty, Desk, Foreign };
struct FileHeader {
    FileKind kind = FileKind::Missing;
    int schema = 0;
};

FileHeader headerOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(DatabaseTexts::tr("The desk “%1” cannot be opened for reading.").arg(path),
                      DatabaseTexts::tr("Ask the owner of the file for permission to read it."));
    const QByteArray bytes = file.read(100);
    if (bytes.isEmpty())
        return {FileKind::Empty, 0};
    const auto number = [&](int offset) { return int(qFromBigEndian<quint32>(bytes.constData() + offset)); };
    if (bytes.size() < 100 || !bytes.startsWith(QByteArrayView("SQLite format 3")) || number(68) != applicationId)
        return {FileKind::Foreign, 0};
    return {FileKind::Desk, number(60)};
}

Refusal newerDesk(const QString &location)
{
    return {Refusal::Kind::NewerDatabase,
            DatabaseTexts::tr("The desk “%1” was made by a newer version of this program. It was not touched.").arg(location),
            DatabaseTexts::tr("Install the newer version on this computer, too.")};
}

MaybeRefusal mayOpenFile(const Database::Options &options, const FileHeader &header)
{
    const QString folder = QFileInfo(options.location).absolutePath();
    const QString type = options.fileSystemType ? options.fileSystemType(folder) : fileSystemType(folder);
    if (isNetworkFileSystem(type))
        return Refusal{Refusal::Kind::NetworkShare,
                       DatabaseTexts::tr("A desk cannot live on a network share (%1): two computers would destroy it.").arg(type),
                       DatabaseTexts::tr("Keep it on this computer's own disk, or use a PostgreSQL server with --db postgresql://…")};
    if (header.kind == FileKind::Missing && !options.create)
        return Refusal{Refusal::Kind::NotFound, DatabaseTexts::tr("There is no desk at “%1”.").arg(options.location),
                       DatabaseTexts::tr("Make one with: bulletin init; or name another folder with --data.")};
    if (header.kind == FileKind::Desk && header.schema > migrations::newestVersion())
        return newerDesk(options.location);
    if (header.kind == FileKind::Empty && !options.create)
        throw Failure(DatabaseTexts::tr("“%1” is empty; there is no desk in it.").arg(options.location),
                      DatabaseTexts::tr("Restore the newest backup."));
    if (header.kind == FileKind::Foreign)
        throw Failure(DatabaseTexts::tr("“%1” is not a desk, or its beginning is damaged. It was left as it is.").arg(options.location),
                      DatabaseTexts::tr("Check the name, or restore the newest backup."));
    return std::nullopt;
}

// Before an upgrade the whole file is copied aside; the copy is safe on the disk before it starts.
void keepCopyBeforeUpgrade(const QString &path, int schema)
{
    const QString copy = u"%1.before-upgrade-%2"_s.arg(path).arg(schema);
    if (QFile::exists(copy))
        return;
    if (!QFile::copy(path, copy))
        throw Failure(DatabaseTexts::tr("The desk needs an upgrade, but it could not be copied aside first; it was left as it is."),
                      DatabaseTexts::tr("Free some space beside “%1”.").arg(path));
    syncFile(copy);
    syncFolder(QFileInfo(copy).absolutePath());
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
    m_connection.close();
    m_connection = QSqlDatabase();
    if (!name.isEmpty())
        QSqlDatabase::removeDatabase(name);
}

Outcome<std::unique_ptr<Database>> Database::open(const Options &options)
{
    const bool server = isServerLocation(options.location);
    std::unique_ptr<Database> database(new Database(server ? Engine::Postgres : Engine::Sqlite, options.location));
    if (server) {
        database->connectToServer();
        const int present = migrations::version(*database);
        if (present > migrations::newestVersion())
            return tl::unexpected(newerDesk(database->location()));
        if (present == 0 && !options.create)
            return refuse(Refusal::Kind::NotFound, DatabaseTexts::tr("There is no desk at “%1”.").arg(database->location()),
                          DatabaseTexts::tr("Make one with: bulletin init"));
        migrations::run(*database);
        return database;
    }
    const PrivateFiles privateFiles;
    if (options.create && !QDir().mkpath(QFileInfo(options.location).absolutePath()))
        throw Failure(DatabaseTexts::tr("The folder “%1” cannot be made.").arg(QFileInfo(options.location).absolutePath()),
                      DatabaseTexts::tr("Name another folder with --data."));
    const FileHeader header = headerOf(options.location);
    if (const MaybeRefusal refusal = mayOpenFile(options, header))
        return tl::unexpected(*refusal);
    if (header.kind == FileKind::Desk && header.schema < migrations::newestVersion())
        keepCopyBeforeUpgrade(options.location, header.schema);
    database->connectToFile(options);
    migrations::run(*database);
    return database;
}

void Database::connectToFile(const Options &options)
{
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString());
    m_connection.setDatabaseName(options.location);
    m_connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=8000"_s);
    if (!m_connection.open())
        throw storeFailure(m_connection.lastError(), m_engine);
    // TRUNCATE + FULL: the fastest that loses nothing at a power cut or in a copy (reliability 1.1).
    for (const QString &pragma : {u"foreign_keys = ON"_s, u"trusted_schema = OFF"_s, u"cell_size_check = ON"_s, u"mmap_size = 0"_s,
                                  u"journal_mode = TRUNCATE"_s, u"synchronous = FULL"_s})
        Query(*this, u"PRAGMA "_s + pragma).run().next();
    if (headerOf(options.location).kind != FileKind::Desk)
        Query(*this, u"PRAGMA application_id = %1"_s.arg(applicationId)).run();
    if (options.shared)
        QFile::setPermissions(options.location, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup);
}

void Database::connectToServer()
{
    const QUrl url(m_location);
    const QUrlQuery query(url);
    m_connection = QSqlDatabase::addDatabase(u"QPSQL"_s, QUuid::createUuid().toString());
    // A socket's folder may stand in the query, as libpq's own URLs have it: ?host=/run/postgresql
    m_connection.setHostName(query.hasQueryItem(u"host"_s) ? query.queryItemValue(u"host"_s, QUrl::FullyDecoded) : url.host());
    if (const int port = query.hasQueryItem(u"port"_s) ? query.queryItemValue(u"port"_s).toInt() : url.port(); port > 0)
        m_connection.setPort(port);
    m_connection.setDatabaseName(url.path().mid(1));
    m_connection.setUserName(query.hasQueryItem(u"user"_s) ? query.queryItemValue(u"user"_s) : url.userName());
    m_connection.setPassword(url.password(QUrl::FullyDecoded));
    if (!m_connection.open())
        throw storeFailure(m_connection.lastError(), m_engine);
}

QString Database::location() const
{
    return m_engine == Engine::Sqlite ? m_location : QUrl(m_location).toDisplayString(QUrl::RemovePassword);
}

QString Database::filePath() const
{
    return m_engine == Engine::Sqlite ? m_location : QString();
}

} // namespace bulletin
