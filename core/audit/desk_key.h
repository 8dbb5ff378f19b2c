// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/audit/anchor.h"

#include <QByteArray>
#include <optional>

namespace bulletin {

class Database;

// The desk's own name and Ed25519 key pair, kept in the desk. Whoever can write the desk's file can
// sign with it, too: what it proves rests on the anchors that are kept elsewhere.
struct DeskKey {
    QString desk;
    QString publicKey;    // hexadecimal
    QByteArray secretKey; // raw
};

// The desk's key, made where there is none yet; inside an open transaction.
DeskKey ensureDeskKey(Database &database, const QDateTime &now);
// Nothing: none was made yet.
std::optional<DeskKey> findDeskKey(Database &database);
// Whether both halves belong together; throws nothing.
bool isWholePair(const DeskKey &key);

QByteArray signedBytes(const Anchor &anchor); // all of it but the signature
// Sets desk, public key and signature.
void sign(Anchor &anchor, const DeskKey &key);

// A field with its length first, so that no two different lists of fields give the same bytes.
void appendField(QByteArray &bytes, const QByteArray &field);

} // namespace bulletin
