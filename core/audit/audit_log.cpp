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

// Over the columns as they are stored, so that not one bit of them can change unseen.
QString hashOf(const QString &before, const QStringList &fields)
{
    Hasher hasher;
    hasher.add(before.toUtf8());
    for (const QString &field : fields)
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
    const Event last = head();
    event.sequence = last.sequence;
    ++event.sequence;
    const QString at = timeText(event.at);
    const QString hash = hashOf(last.hash, {QString::number(event.sequence), at, QString::number(event.fixedClock ? 1 : 0), event.actor, event.host,
                                         event.verb, event.subject, event.outcome, event.details});
    Query(m_database, u"INSERT INTO events (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(QLatin1StringView(columns)))
        .run(event.sequence, at, event.fixedClock, event.actor, event.host, event.verb, event.subject, event.outcome, event.details, hash);
}

Event AuditLog::head() const
{
    Query query(m_database, u"SELECT %1 FROM events ORDER BY sequence DESC LIMIT 1"_s.arg(QLatin1StringView(columns)));
    return query.run().next() ? read(query) : Event();
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
        QStringList fields;
        for (int column = 0; column < 9; ++column)
            fields.append(query.text(column));
        if (query.integer(0) != expected || query.text(9) != hashOf(before, fields))
            return expected;
        before = query.text(9);
        ++expected;
    }
    return 0;
}

} // namespace bulletin
