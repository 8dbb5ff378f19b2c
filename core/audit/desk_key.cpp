// SPDX-License-Identifier: Apache-2.0
#include "core/audit/desk_key.h"

#include "core/base/clock.h"
#include "core/store/query.h"

#include <QUuid>
#include <QtEndian>
#include <sodium.h>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

unsigned char *writable(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *readable(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

std::optional<DeskKey> findDeskKey(Database &database)
{
    Query query(database, u"SELECT desk, public_key, secret_key FROM desk_key ORDER BY made_at, desk LIMIT 1"_s);
    if (!query.run().next())
        return std::nullopt;
    return DeskKey{query.text(0), query.text(1), QByteArray::fromHex(query.text(2).toLatin1())};
}

DeskKey ensureDeskKey(Database &database, const QDateTime &now)
{
    Q_ASSERT(database.inTransaction());
    if (const auto present = findDeskKey(database))
        return *present;
    const bool ready = sodium_init() >= 0;
    Q_ASSERT(ready);
    QByteArray open(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    DeskKey key;
    key.secretKey.resize(crypto_sign_SECRETKEYBYTES);
    crypto_sign_keypair(writable(open), writable(key.secretKey));
    key.desk = QUuid::createUuid().toString(QUuid::WithoutBraces);
    key.publicKey = QString::fromLatin1(open.toHex());
    Query(database, u"INSERT INTO desk_key (desk, public_key, secret_key, made_at) VALUES (?, ?, ?, ?)"_s)
        .run(key.desk, key.publicKey, QString::fromLatin1(key.secretKey.toHex()), timeText(now));
    return key;
}

bool isWholePair(const DeskKey &key)
{
    if (key.secretKey.size() != crypto_sign_SECRETKEYBYTES)
        return false;
    // The secret key holds its seed and the public key; the pair is made again from the seed.
    QByteArray open(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray secret(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_sign_seed_keypair(writable(open), writable(secret), readable(key.secretKey));
    return secret == key.secretKey && QString::fromLatin1(open.toHex()) == key.publicKey;
}

void appendField(QByteArray &bytes, const QByteArray &field)
{
    const quint64 length = qToLittleEndian(quint64(field.size()));
    bytes.append(reinterpret_cast<const char *>(&length), sizeof length);
    bytes.append(field);
}

QByteArray signedBytes(const Anchor &anchor)
{
    QByteArray bytes = "bulletin-anchor-1";
    for (const QString &field : {anchor.desk, QString::number(anchor.sequence), anchor.hash, timeText(anchor.at), anchor.occasion, anchor.publicKey})
        appendField(bytes, field.toUtf8());
    return bytes;
}

void sign(Anchor &anchor, const DeskKey &key)
{
    anchor.desk = key.desk;
    anchor.publicKey = key.publicKey;
    Q_ASSERT(key.secretKey.size() == crypto_sign_SECRETKEYBYTES);
    const QByteArray message = signedBytes(anchor);
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(writable(signature), nullptr, readable(message), quint64(message.size()), readable(key.secretKey));
    anchor.signature = QString::fromLatin1(signature.toHex());
}

} // namespace bulletin
