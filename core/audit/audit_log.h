// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/audit/anchor.h"
#include "core/audit/event_filter.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

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

// What of the record does not fit: the first row that does not, and the sentence that says why.
struct ChainDamage {
    qint64 sequence = 0;
    QString sentence; // translated
};

// The record, hash-chained: a changed, removed or reordered row breaks the chain. Rows are only
// ever appended, inside the transaction of the verb that they tell of.
class AuditLog final {
public:
    explicit AuditLog(Database &database) : m_database(database) {}

    // Sequence and hash are set here; a transaction is open. Where the PC's clock stood back since its
    // last row, an event clock-back says so first.
    void append(Event event);
    // As it stands, its own time included, for a record that is put together again from what was salvaged.
    void appendAsTold(Event event);
    QList<Event> events() const; // oldest first
    QList<Event> events(const EventFilter &filter) const; // newest first, a page at a time
    // What the subject of an event is called now; empty: it is gone, or has no name.
    QString subjectName(const QString &subject) const;
    // The newest row alone; sequence 0 where there is none. Kept elsewhere, it shows that rows were cut off.
    Event head() const;
    QDateTime latest() const; // UTC: the latest time that any row names, whatever the clock says now; null: no rows

    // Signs the head as it is now and keeps the anchor here; inside an open transaction, behind the
    // event that the occasion is about. The caller takes the anchor out of the desk, where it proves something.
    Anchor signHead(const QString &occasion, const QDateTime &now);
    QList<Anchor> anchors() const; // kept here, by sequence
    void keepAnchor(const Anchor &anchor); // one that was signed in a copy of this desk; a transaction is open

    // Sequence of the first row that does not fit; 0: the chain is whole.
    qint64 firstBroken() const;
    // The chain, the anchors kept here and those that were kept outside of the desk: any change,
    // removal and reordering, and any end that was cut off before the newest anchor.
    std::optional<ChainDamage> verifyChain(const QList<Anchor> &outside = {}) const;

private:
    QDateTime timeSteppedBackFrom(const Event &event) const; // null: it did not
    Database &m_database;
};

} // namespace bulletin
