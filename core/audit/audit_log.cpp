// SPDX-License-Identifier: Apache-2.0
#include "core/audit/audit_log.h"

#include "core/base/clock.h"
#include "core/store/query.h"

#include <QtEndian>
#include <sodium.h>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

constexpr auto columns = "sequence, at, fixed_clock, actor, host, verb, subject, outcome, details, hash";

class Hasher final {
public:
    Hasher() { crypto_generichash_init(&m_state, nullptr, 0, crypto_generichash_BYTES); }
    // Length first: no two different rows give the same bytes.
    void add(const QByteArray &field)
    {
        const quint64 length = qToLittleEndian(quint64(field.size()));
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(&length), sizeof length);
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(field.constData()), size_t(field.size()));
    }
    QString result()
    {
        QByteArray bytes(crypto_generichash_BYTES, Qt::Uninitialized);
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(bytes.data()), size_t(bytes.size()));
        return QString::fromLatin1(bytes.toHex());
    }

private:
    crypto_generichash_state m_state;
};

QString hashOf(const Event &event, const QString &before)
{
    Hasher hasher;
    for (const QString &field : {before, QString::number(event.sequence), timeText(event.at), QString::number(event.fixedClock ? 1 : 0), event.actor,
                                 event.host, event.verb, event.subject, event.outcome, event.details})
        hasher.add(field.toUtf8());
    return hasher.result();
}

Event read(const Query &query)
{
    Event event;
    event.sequence = query.integer(0);
    event.at = QDateTime::fromString(query.text(1), Qt::ISODateWithMs);
    event.fixedClock = query.integer(2) != 0;
    event.actor = query.text(3);
    event.host = query.text(4);
    event.verb = query.text(5);
    event.subject = query.text(6);
    event.outcome = query.text(7);
    event.details = query.text(8);
    event.hash = query.text(9);
    return event;
}

} // namespace

void AuditLog::append(Event event)
{
    QString before;
    {
        Query last(m_database, u"SELECT sequence, hash FROM events ORDER BY sequence DESC LIMIT 1"_s);
        if (last.run().next()) {
            event.sequence = last.integer(0);
            before = last.text(1);
        }
    }
    ++event.sequence;
    Query(m_database, u"INSERT INTO events (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(QLatin1StringView(columns)))
        .run(event.sequence, timeText(event.at), event.fixedClock, event.actor, event.host, event.verb, event.subject, event.outcome, event.details,
             hashOf(event, before));
}

qint64 AuditLog::lastSequence() const
{
    Query query(m_database, u"SELECT coalesce(max(sequence), 0) FROM events"_s);
    query.run().next();
    return query.integer(0);
}

QList<Event> AuditLog::events() const
{
    QList<Event> all;
    Query query(m_database, u"SELECT %1 FROM events ORDER BY sequence"_s.arg(QLatin1StringView(columns)));
    query.run();
    while (query.next())
        all.append(read(query));
    return all;
}

qint64 AuditLog::firstBroken() const
{
    QString before;
    qint64 expected = 1;
    Query query(m_database, u"SELECT %1 FROM events ORDER BY sequence"_s.arg(QLatin1StringView(columns)));
    query.run();
    while (query.next()) {
        const Event event = read(query);
        if (event.sequence != expected || event.hash != hashOf(event, before))
            return expected;
        before = event.hash;
        ++expected;
    }
    return 0;
}

} // namespace bulletin
