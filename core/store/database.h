// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/refusal.h"
#include "core/store/dialect.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace bulletin {

// One connection to one desk: an SQLite file or a PostgreSQL server. Opened with the settings that
// lose nothing (reliability 1.2), brought to the newest schema, closed and removed from Qt's list
// when it ends. Belongs to the thread that opened it; a worker opens its own. A server that was
// away is connected to again by the next transaction or read.
class Database final {
public:
    struct Options {
        QString location;    // path, or postgresql://user:password@host:port/name
        bool create = false; // make the desk where there is none
        bool shared = false; // 0660 for the accounts that share a setgid folder
        // The file system type of a folder, as QStorageInfo names it; tests put their own.
        std::function<QString(const QString &folder)> fileSystemType = {};
        QString migrations = QStringLiteral(":/migrations"); // folder of the schema's steps
        // Look: not a byte changes, and an older schema stays what it is; for files that are only asked
        // for what every schema has. Salvage: Look at a damaged copy, whatever of it can still be read.
        enum class Access { Work, Look, Salvage } access = Access::Work;
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
    // On a medium, in a folder or from an account that does not allow writing; everything can be read.
    bool isReadOnly() const;
    qint64 freeBytes() const; // on the file's disk; -1: unknown, or a server's
    bool inTransaction() const { return m_inTransaction; }
    // A statement without values: schema, settings. Throws Failure.
    void execute(const QString &sql);
    // For Query and for tests.
    QSqlDatabase connection() const { return m_connection; }

private:
    friend class Transaction;
    friend class Snapshot;
    friend class Query;
    Database(Engine engine, QString location);
    static Outcome<std::unique_ptr<Database>> openFile(const Options &options);
    static Outcome<std::unique_ptr<Database>> openServer(const Options &options);
    static Outcome<std::unique_ptr<Database>> lookAtFile(const Options &options);
    void connectToFile(bool checkNow, const QString &connectOptions = {});
    static void makeFile(const Options &options);
    void connectToServer();
    void refuseForeignSchema();
    void begin(const QStringList &statements);
    void end(const QString &statement);
    // Prepared statements that nobody uses now, by their text: preparing one anew costs more than running it.
    std::optional<QSqlQuery> takeIdle(const QString &sql);
    void keepIdle(const QString &sql, QSqlQuery statement);
    void prepareForStatement(); // connects again where the server was lost; throws in an ended transaction
    // A statement failed: the transaction ends at once, and nothing more runs in it.
    [[noreturn]] void fail(const QSqlError &error);

    Engine m_engine;
    QString m_location;
    QSqlDatabase m_connection;
    std::unordered_multimap<QString, QSqlQuery> m_idle;
    bool m_inTransaction = false;
    bool m_poisoned = false; // a statement failed inside the open transaction
    bool m_lost = false;     // the server went away
};

bool isServerLocation(const QString &location);

} // namespace bulletin
