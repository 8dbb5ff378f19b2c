// SPDX-License-Identifier: Apache-2.0
#include "core/people/password_rules.h"

#include "core/people/password.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct PasswordTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Password)
};

constexpr qsizetype shortest = 8, longEnough = 14, kindsWanted = 3;

int kindsIn(const QList<uint> &characters)
{
    bool capital = false, small = false, digit = false, other = false;
    for (const uint character : characters) {
        if (character >= 'A' && character <= 'Z')
            capital = true;
        else if (character >= 'a' && character <= 'z')
            small = true;
        else if (character >= '0' && character <= '9')
            digit = true;
        else
            other = true;
    }
    return int(capital) + int(small) + int(digit) + int(other);
}

// Without the digits and signs around it: Zhang123! is zhang.
QString core(const QString &text)
{
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    const auto first = std::find_if(text.cbegin(), text.cend(), isLetter);
    const auto last = std::find_if(text.crbegin(), text.crend(), isLetter).base();
    return first < last ? QString(first, last - first) : QString();
}

const QStringList &wellKnown()
{
    static const QStringList words = [] {
        QFile list(u":/people/common_passwords.txt"_s);
        const bool opened = list.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }();
    return words;
}

} // namespace

QString passwordAdvice()
{
    return PasswordTexts::tr("At least 8 characters of three kinds (capitals, small letters, digits, signs), or at least 14 of any kind.");
}

MaybeRefusal judgeNewPassword(const QByteArray &password, const QStringList &names)
{
    const auto no = [](const QString &reason) { return Refusal{Refusal::Kind::Validation, reason, passwordAdvice()}; };
    const SecretText text(QString::fromUtf8(password));
    const QList<uint> characters = text.text().toUcs4();
    if (characters.size() < shortest)
        return no(PasswordTexts::tr("This password is too short."));
    if (characters.size() < longEnough && kindsIn(characters) < kindsWanted)
        return no(PasswordTexts::tr("This password is too simple."));
    const SecretText folded(text.text().toCaseFolded());
    const SecretText inside(core(folded.text()));
    for (const QString &name : names) {
        const QString own = name.toCaseFolded();
        if (!own.isEmpty() && (folded.text() == own || inside.text() == own))
            return no(PasswordTexts::tr("This password is the person's own name."));
    }
    if (wellKnown().contains(folded.text()) || (inside.text().size() >= 4 && wellKnown().contains(inside.text())))
        return no(PasswordTexts::tr("This password is among the first that anybody would try."));
    return std::nullopt;
}

} // namespace bulletin
