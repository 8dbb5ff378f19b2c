// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace bulletin {

class Database;

// 履历: one row of the record.
struct Event {
    qint64 sequence = 0;
    QDateTime at;            // UTC
    bool fixedClock = false; // made under --now: says so for good
    QString actor;
    QString host;
    QString verb;    // fixed English code: add-article, move-section …
    QString subject; // id of what was acted on; may be empty
    QString outcome; // done or refused
    QString details; // JSON object. done: what, with "revisions" [{"revision","hash"}] and "deleted" ids; refused: {"reason"}
    QString hash;    // BLAKE2b-256 over the hash before and all fields, each with its length
};

// The record, hash-chained: a changed, removed or reordered row breaks the chain. Rows are only
// ever appended, inside the transaction of the verb that they tell of.
class AuditLog final {
public:
    explicit AuditLog(Database &database) : m_database(database) {}

    void append(Event event); // sequence and hash are set here; a transaction is open
    QList<Event> events() const; // oldest first
    // The newest row alone; sequence 0 where there is none. Kept elsewhere, it shows that rows were cut off.
    Event head() const;
    // Sequence of the first row that does not fit; 0: the chain is whole.
    qint64 firstBroken() const;

private:
    Database &m_database;
};

} // namespace bulletin
