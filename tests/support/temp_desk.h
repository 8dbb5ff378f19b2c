// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/desk/desk.h"
#include "core/store/database.h"
#include "tests/support/office.h"

#include <QTemporaryDir>
#include <QtTest>
#include <memory>

namespace bulletin {

// Every test of stored things runs on both engines. A test class says
//   void initTestCase_data() { engineRows(); }
//   void init() { SKIP_WITHOUT_SERVER; }
// and makes a TempDesk in each test. BULLETIN_TEST_POSTGRES names a server on which databases may
// be made and dropped (tests/support/private_postgres start).
void engineRows();
bool isServerRow();
bool hasServer();
#define SKIP_WITHOUT_SERVER                                                                                       \
    do {                                                                                                          \
        if (bulletin::isServerRow() && !bulletin::hasServer())                                                    \
            QSKIP("BULLETIN_TEST_POSTGRES is not set: NOT TESTED ON POSTGRESQL (tests/support/private_postgres)"); \
    } while (false)
// For what only one of the engines has: nothing is left to test in the other's row.
#define ON_FILES_ALONE(why)          \
    do {                             \
        if (bulletin::isServerRow()) \
            return;                  \
    } while (false)
#define ON_SERVERS_ALONE(why)         \
    do {                              \
        if (!bulletin::isServerRow()) \
            return;                   \
    } while (false)

// A desk for one test, on the engine of the running row: a file in a scratch folder, or a database
// that is dropped at the end. The clock stands still on 19 February 2024, 10:00 in Beijing.
class TempDesk final {
public:
    TempDesk();
    ~TempDesk();
    TempDesk(const TempDesk &) = delete;
    TempDesk &operator=(const TempDesk &) = delete;

    QString location() const { return m_location; } // as Database and Workspace take it
    QString filePath(const QString &name) const { return m_folder.filePath(name); } // in the scratch folder
    Database &database() { return *m_database; }
    Desk &desk() { return *m_desk; }
    std::unique_ptr<Database> openAnother() const;
    void close();  // both, so that the file can be looked at or changed from outside
    void reopen();
    // What somebody with a database tool could do, past the desk.
    void tamper(const QString &sql);
    qint64 count(const QString &table);

    // An office with one person for each role (tests/support/office); gives the recovery code.
    QString office() { return hireOffice(*m_desk, *m_database); }
    // The desk with this person signed in.
    Desk &as(const QString &login);
    // Another window of this person's, on the same connection; already signed in.
    std::unique_ptr<Desk> deskOf(const QString &login);
    Account account(const QString &login) const;
    void signOut();

    FixedClock clock{QDateTime(QDate(2024, 2, 19), QTime(2, 0), Qt::UTC)};
    std::shared_ptr<FixedRunningTime> runningTime = std::make_shared<FixedRunningTime>();

private:
    QTemporaryDir m_folder;
    QString m_location;
    QString m_serverDatabase;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Desk> m_desk;
};

// Statements of an SQLite connection that are still being stepped through; they block writers.
int busyStatements(const Database &database);

} // namespace bulletin
