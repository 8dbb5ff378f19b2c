// SPDX-License-Identifier: Apache-2.0
#include "core/audit/audit_log.h"

#include "core/audit/desk_key.h"
#include "core/audit/event_row.h"
#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/query.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

// Clocks of one PC never run back by themselves; a whole second leaves room for a time server's corrections.
constexpr qint64 stepBack = 1000; // milliseconds
// Two PCs never agree; a PC that is new here is told of only where its clock cannot be meant.
constexpr qint64 strangersStepBack = 24 * 3600 * 1000;

} // namespace

void AuditLog::append(Event event)
{
    if (const QDateTime before = timeSteppedBackFrom(event); before.isValid()) {
        Event notice = event;
        notice.verb = u"clock-back"_s;
        notice.subject.clear();
        notice.outcome = u"done"_s;
        notice.details = u"{\"last\":\"%1\"}"_s.arg(timeText(before));
        appendAsTold(notice);
    }
    appendAsTold(std::move(event));
}

QDateTime AuditLog::timeSteppedBackFrom(const Event &event) const
{
    const Event last = head();
    if (last.sequence == 0)
        return {};
    if (last.host == event.host)
        return event.at.msecsTo(last.at) >= stepBack ? last.at : QDateTime();
    Query own(m_database, u"SELECT at FROM events WHERE host = ? ORDER BY sequence DESC LIMIT 1"_s);
    if (own.run(event.host).next()) {
        const QDateTime before = QDateTime::fromString(own.text(0), Qt::ISODateWithMs);
        return event.at.msecsTo(before) >= stepBack ? before : QDateTime();
    }
    return event.at.msecsTo(last.at) >= strangersStepBack ? last.at : QDateTime();
}

void AuditLog::appendAsTold(Event event)
{
    const Event last = head();
    event.sequence = last.sequence;
    ++event.sequence;
    const QString at = timeText(event.at);
    const QString hash = chainHash(last.hash, {QString::number(event.sequence), at, QString::number(event.fixedClock ? 1 : 0), event.actor, event.host,
                                         event.verb, event.subject, event.outcome, event.details});
    Query(m_database, u"INSERT INTO events (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(QLatin1StringView(eventColumns)))
        .run(event.sequence, at, event.fixedClock, event.actor, event.host, event.verb, event.subject, event.outcome, event.details, hash);
}

QDateTime AuditLog::latest() const
{
    Query query(m_database, u"SELECT coalesce(max(at), '') FROM events"_s);
    query.run().next();
    return QDateTime::fromString(query.text(0), Qt::ISODateWithMs);
}

Event AuditLog::head() const
{
    Query query(m_database, u"SELECT %1 FROM events ORDER BY sequence DESC LIMIT 1"_s.arg(QLatin1StringView(eventColumns)));
    return query.run().next() ? readEvent(query) : Event();
}

QList<Event> AuditLog::events() const
{
    QList<Event> all;
    Query query(m_database, u"SELECT %1 FROM events ORDER BY sequence"_s.arg(QLatin1StringView(eventColumns)));
    query.run();
    while (query.next())
        all.append(readEvent(query));
    return all;
}

Anchor AuditLog::signHead(const QString &occasion, const QDateTime &now)
{
    Q_ASSERT(m_database.inTransaction());
    const Event last = head();
    Anchor anchor;
    anchor.sequence = last.sequence;
    anchor.hash = last.hash;
    anchor.at = now;
    anchor.occasion = occasion;
    sign(anchor, ensureDeskKey(m_database, now));
    keepAnchor(anchor);
    return anchor;
}

QList<Anchor> AuditLog::anchors() const
{
    QList<Anchor> all;
    Query query(m_database, u"SELECT desk, sequence, hash, at, occasion, public_key, signature FROM anchors ORDER BY sequence, at, signature"_s);
    query.run();
    while (query.next())
        all.append({query.text(0), query.integer(1), query.text(2), QDateTime::fromString(query.text(3), Qt::ISODateWithMs), query.text(4), query.text(5), query.text(6)});
    return all;
}

void AuditLog::keepAnchor(const Anchor &anchor)
{
    Query(m_database, u"INSERT INTO anchors (desk, sequence, hash, at, occasion, public_key, signature) VALUES (?, ?, ?, ?, ?, ?, ?) "
                      "ON CONFLICT (signature) DO NOTHING"_s)
        .run(anchor.desk, anchor.sequence, anchor.hash, timeText(anchor.at), anchor.occasion, anchor.publicKey, anchor.signature);
}

qint64 AuditLog::firstBroken() const
{
    const auto damage = verifyChain();
    return damage ? damage->sequence : 0;
}

} // namespace bulletin
