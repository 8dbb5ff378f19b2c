// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/refusal.h"
#include "core/store/dialect.h"

#include <QSqlDatabase>
#include <QString>
#include <functional>
#include <memory>

namespace bulletin {

// One connection to one desk: an SQLite file or a PostgreSQL server. Opened with the settings that
// lose nothing (reliability 1.2), brought to the newest schema, closed and removed from Qt's list
// when it ends. Belongs to the thread that opened it; a worker opens its own.
class Database final {
public:
    struct Options {
        QString location;    // path, or postgresql://user:password@host:port/name
        bool create = false; // make the desk where there is none
        bool shared = false; // 0660 for the accounts that share a setgid folder
        // The file system type of a folder, as QStorageInfo names it; tests put their own.
        std::function<QString(const QString &folder)> fileSystemType;
    };
    // Refused: no desk there, a newer schema (not one byte is changed), a network share.
    // Throws Failure: cannot be opened, damaged, not a desk.
    static Outcome<std::unique_ptr<Database>> open(const Options &options);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Engine engine() const { return m_engine; }
    QString location() const; // without its password
    QString filePath() const; // empty on a server
    // For Query and Transaction alone.
    QSqlDatabase connection() const { return m_connection; }
    bool inTransaction() const { return m_transactionDepth > 0; }

private:
    friend class Transaction;
    Database(Engine engine, QString location);
    void connectToFile(const Options &options);
    void connectToServer();

    Engine m_engine;
    QString m_location;
    QSqlDatabase m_connection;
    int m_transactionDepth = 0;
    bool m_poisoned = false; // a statement failed inside the open transaction
    friend class Query;
};

bool isServerLocation(const QString &location);

} // namespace bulletin
