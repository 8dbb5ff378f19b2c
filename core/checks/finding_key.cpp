// SPDX-License-Identifier: Apache-2.0
#include "core/checks/finding_key.h"

#include <QCryptographicHash>

#include <algorithm>

namespace bulletin {
namespace {

constexpr qsizetype neighbours = 8; // UTF-16 units on either side

QString hashed(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
}

} // namespace

QString normalisedContext(QStringView text)
{
    QString normalised;
    normalised.reserve(text.size());
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        if (character.isSpace() || unit == 0x200B || unit == 0xFEFF)
            continue;
        normalised += unit >= 0xFF01 && unit <= 0xFF5E ? QChar(char16_t(unit - 0xFEE0)).toLower() : character.toLower();
    }
    return normalised;
}

QString findingKey(const QString &rule, const QString &text, qsizetype start, qsizetype length)
{
    start = std::clamp<qsizetype>(start, 0, text.size());
    length = std::clamp<qsizetype>(length, 0, text.size() - start);
    const QStringView view(text);
    // Normalised first and cut then, so that blanks do not shift what counts as a neighbour.
    const QString before = normalisedContext(view.first(start).last(std::min(start, 4 * neighbours))).right(neighbours);
    const QString after = normalisedContext(view.sliced(start + length).first(std::min(text.size() - start - length, 4 * neighbours))).left(neighbours);
    return hashed(rule + u'\n' + before + u'\n' + normalisedContext(view.sliced(start, length)) + u'\n' + after);
}

QString findingKey(const QString &rule, const QString &context)
{
    return hashed(rule + u'\n' + normalisedContext(context));
}

QString wordKey(const Finding &finding)
{
    return hashed(QStringLiteral("word\n") + finding.rule + u'\n' + normalisedContext(finding.text));
}

} // namespace bulletin
