// SPDX-License-Identifier: Apache-2.0
#include "core/store/desk_file.h"

#include "core/base/failure.h"
#include "core/base/save_file.h"
#include "core/store/file_system.h"
#include "core/store/query.h"
#include "core/store/store_failure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct DeskFileTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::DeskFile)
};

struct Header {
    int applicationId = 0;
    int schema = 0;
    QSqlError error;
};

Header headerOf(const QString &path, const QString &access)
{
    const QString name = QUuid::createUuid().toString();
    Header header;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        connection.setDatabaseName(path);
        connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=8000"_s + access);
        const auto read = [&](const QString &pragma) {
            QSqlQuery query(connection);
            if (query.exec(pragma) && query.next())
                return query.value(0).toInt();
            header.error = query.lastError();
            return 0;
        };
        if (!connection.open())
            header.error = connection.lastError();
        else
            header.applicationId = read(u"PRAGMA application_id"_s);
        if (!header.error.isValid())
            header.schema = read(u"PRAGMA user_version"_s);
    }
    QSqlDatabase::removeDatabase(name);
    return header;
}

bool isWhole(const QString &path)
{
    const QString name = QUuid::createUuid().toString();
    bool whole = false;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        connection.setDatabaseName(path);
        connection.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (connection.open()) {
            QSqlQuery check(connection);
            whole = check.exec(u"PRAGMA quick_check(1)"_s) && check.next() && check.value(0).toString() == "ok"_L1;
        }
    }
    QSqlDatabase::removeDatabase(name);
    return whole;
}

} // namespace

DeskFile lookAtDeskFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return {};
    if (!file.isFile())
        return {DeskFileKind::Foreign, 0};
    const bool journal = QFileInfo(path + u"-journal"_s).size() > 0;
    if (file.size() == 0 && !journal)
        return {DeskFileKind::Empty, 0};
    Header header = headerOf(path, u";QSQLITE_OPEN_READONLY"_s);
    // A save that was cut off is rolled back first; that takes a connection that may write.
    if (header.error.isValid() && journal && dialect::isReadOnly(header.error, Engine::Sqlite))
        header = headerOf(path, {});
    if (header.error.isValid() && dialect::isDamaged(header.error, Engine::Sqlite))
        return {DeskFileKind::Foreign, 0};
    if (header.error.isValid() && dialect::isReadOnly(header.error, Engine::Sqlite))
        throw Failure(DeskFileTexts::tr("The desk “%1” cannot be opened: the system does not allow it.").arg(path),
                      DeskFileTexts::tr("Ask the owner of the file and of its folder for permission."));
    if (header.error.isValid())
        throw storeFailure(header.error, Engine::Sqlite);
    if (header.applicationId == deskApplicationId)
        return {DeskFileKind::Desk, header.schema};
    return {QFileInfo(path).size() == 0 ? DeskFileKind::Empty : DeskFileKind::Foreign, 0};
}

void keepCopyBeforeUpgrade(Database &database, int schema)
{
    const QString copy = u"%1.before-upgrade-%2"_s.arg(database.filePath()).arg(schema);
    if (QFile::exists(copy))
        return;
    const QString half = copy + u".part"_s;
    QFile::remove(half);
    makePrivateFile(half); // where it cannot be made, the next step says so
    try {
        Query(database, u"VACUUM INTO ?"_s).run(half);
        syncFile(half);
    } catch (const Failure &) {
        QFile::remove(half);
        throw Failure(DeskFileTexts::tr("The desk needs an upgrade, but it could not be copied aside first; it was left as it is."),
                      DeskFileTexts::tr("Free some space beside “%1”, or ask for permission to write there.").arg(database.filePath()));
    }
    if (!isWhole(half)) {
        QFile::remove(half);
        throw Failure(DeskFileTexts::tr("The desk needs an upgrade, but its file is damaged; it was left as it is."), DeskFileTexts::tr("Restore the newest backup."));
    }
    if (!QFile::rename(half, copy))
        throw Failure(DeskFileTexts::tr("The desk needs an upgrade, but it could not be copied aside first; it was left as it is."));
    syncFolder(QFileInfo(copy).absolutePath());
}

} // namespace bulletin
