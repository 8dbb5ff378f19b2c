// SPDX-License-Identifier: Apache-2.0
#include "core/people/password.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <sodium.h>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct PasswordTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Password)
};

void startSodium()
{
    [[maybe_unused]] static const int started = sodium_init();
    Q_ASSERT(started >= 0);
}

} // namespace

QString passwordHash(const QByteArray &password, const PasswordCost &cost)
{
    startSodium();
    char hash[crypto_pwhash_STRBYTES] = {};
    if (crypto_pwhash_str_alg(hash, password.constData(), size_t(password.size()), cost.passes, cost.memory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw Failure(PasswordTexts::tr("There is not enough memory to look after a password; nothing was changed."), PasswordTexts::tr("Close other programs and try again."));
    return QString::fromLatin1(hash);
}

bool passwordMatches(const QByteArray &password, const QString &hash)
{
    startSodium();
    if (hash.isEmpty())
        return false;
    return crypto_pwhash_str_verify(hash.toLatin1().constData(), password.constData(), size_t(password.size())) == 0;
}

bool isCheaper(const QString &hash, const PasswordCost &cost)
{
    static const QRegularExpression shape(u"\\$m=([0-9]+),t=([0-9]+),"_s);
    const QRegularExpressionMatch match = shape.match(hash);
    return !match.hasMatch() || match.captured(1).toULongLong() < cost.memory / 1024 || match.captured(2).toULongLong() < cost.passes;
}

Secret::Secret(QByteArray &&bytes)
    : m_bytes(std::move(bytes))
{
}

Secret::~Secret()
{
    wipe(m_bytes);
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        sodium_memzero(bytes.data(), size_t(bytes.size()));
}

SecretText::~SecretText()
{
    if (m_text.isDetached())
        sodium_memzero(m_text.data(), size_t(m_text.size()) * sizeof(QChar));
}

} // namespace bulletin
