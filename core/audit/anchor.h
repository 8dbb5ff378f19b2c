// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace bulletin {

// The record's head at one moment, signed by the desk. Kept outside of the desk (beside a backup, in a
// package, on paper) it proves later that the record up to there is still the same and that nothing of
// it was cut off: a chain alone cannot tell that its end is missing (reliability 4.4).
struct Anchor {
    QString desk;        // id of the desk, made together with its key
    qint64 sequence = 0; // of the record's last row; 0: the record was empty
    QString hash;        // of that row; empty where the record was
    QDateTime at;        // UTC
    QString occasion;    // fixed English code: backup, sign-off, package
    QString publicKey;   // Ed25519, hexadecimal
    QString signature;   // Ed25519 over all of the above, each with its length; hexadecimal
    friend bool operator==(const Anchor &, const Anchor &) = default;
};

// Whether the signature fits what it signs. Whose key it is, the desk must know (AuditLog::verifyChain).
bool isGenuine(const Anchor &anchor);

// The form in which an anchor leaves the desk. Nothing: the object is no anchor.
QJsonObject anchorJson(const Anchor &anchor);
std::optional<Anchor> anchorFromJson(const QJsonObject &object);
// One small JSON file. Both throw Failure; reading, too, where the file is no anchor.
void writeAnchor(const Anchor &anchor, const QString &path);
Anchor readAnchor(const QString &path);

// The occasion in the person's language.
QString occasionText(const QString &occasion);

} // namespace bulletin
