// SPDX-License-Identifier: Apache-2.0
#include "core/audit/event_row.h"

#include "core/store/query.h"

#include <QtEndian>
#include <sodium.h>

namespace bulletin {
namespace {

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

} // namespace

QString chainHash(const QString &before, const QStringList &fields)
{
    Hasher hasher;
    hasher.add(before.toUtf8());
    for (const QString &field : fields)
        hasher.add(field.toUtf8());
    return hasher.result();
}

Event readEvent(const Query &query)
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

} // namespace bulletin
