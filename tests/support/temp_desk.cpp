// SPDX-License-Identifier: Apache-2.0
#include "tests/support/temp_desk.h"

#include "core/desk/people_verbs.h"
#include "core/people/account_store.h"
#include "core/store/query.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>
#include <sqlite3.h>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

QString server()
{
    return qEnvironmentVariable("BULLETIN_TEST_POSTGRES");
}

void onServer(const QString &sql)
{
    const QString name = QUuid::createUuid().toString();
    {
        const QUrl url(server());
        const QUrlQuery query(url);
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        connection.setHostName(query.hasQueryItem(u"host"_s) ? query.queryItemValue(u"host"_s) : url.host());
        if (url.port() > 0)
            connection.setPort(url.port());
        connection.setDatabaseName(url.path().mid(1));
        connection.setUserName(query.hasQueryItem(u"user"_s) ? query.queryItemValue(u"user"_s) : url.userName());
        connection.setPassword(url.password());
        if (!connection.open())
            qFatal("the test's server does not answer: %s", qPrintable(connection.lastError().text()));
        QSqlQuery statement(connection);
        if (!statement.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(statement.lastError().text()));
    }
    QSqlDatabase::removeDatabase(name);
}

std::unique_ptr<Database> openDatabase(const QString &location)
{
    auto database = Database::open({location, true, false, [](const QString &) { return u"ext4"_s; }});
    if (!database)
        qFatal("%s", qPrintable(database.error().reason));
    return std::move(*database);
}

} // namespace

void engineRows()
{
    QTest::addColumn<bool>("server");
    QTest::newRow("sqlite") << false;
    QTest::newRow("postgresql") << true;
}

bool isServerRow()
{
    QFETCH_GLOBAL(bool, server);
    return server;
}

bool hasServer()
{
    return !server().isEmpty();
}

TempDesk::TempDesk()
{
    if (isServerRow()) {
        m_serverDatabase = u"bulletin_test_"_s + QUuid::createUuid().toString(QUuid::Id128);
        onServer(u"CREATE DATABASE "_s + m_serverDatabase);
        QUrl url(server());
        url.setPath(u'/' + m_serverDatabase);
        m_location = url.toString();
    } else {
        m_location = m_folder.filePath(u"desk.db"_s);
    }
    reopen();
}

TempDesk::~TempDesk()
{
    close();
    if (!m_serverDatabase.isEmpty())
        onServer(u"DROP DATABASE IF EXISTS "_s + m_serverDatabase + u" WITH (FORCE)"_s);
}

std::unique_ptr<Database> TempDesk::openAnother() const
{
    return openDatabase(m_location);
}

void TempDesk::close()
{
    m_desk.reset();
    m_database.reset();
}

void TempDesk::reopen()
{
    close();
    m_database = openDatabase(m_location);
    m_desk = std::make_unique<Desk>(*m_database, clock, Actor{u"local"_s, u"办公室-1"_s}, Safeguards{testSafeguards().cost, runningTime});
}

Account TempDesk::account(const QString &login) const
{
    const auto found = AccountStore(*m_database).findByLogin(login);
    if (!found)
        qFatal("nobody is called %s", qPrintable(login));
    return *found;
}

Desk &TempDesk::as(const QString &login)
{
    if (m_desk->actor().account != account(login).id) {
        if (const MaybeRefusal refused = m_desk->people().signIn(login, officePassword))
            qFatal("%s", qPrintable(refused->reason));
    }
    return *m_desk;
}

std::unique_ptr<Desk> TempDesk::deskOf(const QString &login)
{
    const Account who = account(login);
    return std::make_unique<Desk>(*m_database, clock, Actor{who.login, u"办公室-2"_s, who.id, who.name, who.roles, who.unit},
                                  Safeguards{testSafeguards().cost, runningTime});
}

void TempDesk::signOut()
{
    m_desk->people().signOut();
}

void TempDesk::tamper(const QString &sql)
{
    const std::unique_ptr<Database> other = openAnother();
    if (other->engine() == Engine::Sqlite)
        other->execute(u"PRAGMA foreign_keys = OFF"_s);
    other->execute(sql);
}

qint64 TempDesk::count(const QString &table)
{
    Query query(*m_database, u"SELECT count(*) FROM "_s + table);
    query.run().next();
    return query.integer(0);
}

int busyStatements(const Database &database)
{
    const QVariant handle = database.connection().driver()->handle();
    auto *connection = *static_cast<sqlite3 *const *>(handle.constData());
    int busy = 0;
    for (sqlite3_stmt *statement = sqlite3_next_stmt(connection, nullptr); statement; statement = sqlite3_next_stmt(connection, statement))
        busy += sqlite3_stmt_busy(statement) != 0;
    return busy;
}

} // namespace bulletin
