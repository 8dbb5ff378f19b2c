// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace bulletin {

// What it costs to try one password (Argon2id). The office's is libsodium's "interactive": 64 MiB,
// two passes, 0.1 s on an office PC. Tests give a cheaper one to the Desk they make; there is no
// other way to change it.
struct PasswordCost {
    unsigned long long passes = 2;
    size_t memory = size_t(64) << 20; // bytes
};

// Only the hash is ever kept; it carries its own salt and cost. Throws Failure where the machine has
// not enough memory.
QString passwordHash(const QByteArray &password, const PasswordCost &cost);
bool passwordMatches(const QByteArray &password, const QString &hash); // an empty hash matches nothing
// Made when less was asked for: to be made anew at the next sign-in.
bool isCheaper(const QString &hash, const PasswordCost &cost);

// Holds a password for as long as it is needed; its bytes are wiped at the end. Bytes that the caller
// keeps a share of are the caller's to wipe: hand them over with std::move.
class Secret final {
    Q_DISABLE_COPY_MOVE(Secret)
public:
    explicit Secret(QByteArray &&bytes);
    ~Secret();
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};
void wipe(QByteArray &bytes); // to zeros, where nobody else has a share of them

// The same for a text that was made of it.
class SecretText final {
    Q_DISABLE_COPY_MOVE(SecretText)
public:
    explicit SecretText(QString &&text) : m_text(std::move(text)) {}
    ~SecretText();
    const QString &text() const { return m_text; }

private:
    QString m_text;
};

} // namespace bulletin
