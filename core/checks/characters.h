// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace bulletin {

// Which kind a character of Chinese print is. Positions outside a text answer as “no character”
// (U+0000), so that scanners need no special case at its ends.

inline QChar characterAt(QStringView text, qsizetype position)
{
    return position >= 0 && position < text.size() ? text.at(position) : QChar();
}

inline bool isHan(QChar character)
{
    const char16_t unit = character.unicode();
    // The second half of a pair stands for the rare characters of the planes above.
    return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || (unit >= 0xf900 && unit <= 0xfaff)
        || unit == 0x3007 || (unit >= 0xd840 && unit <= 0xd888) || (unit >= 0xdc00 && unit <= 0xdfff);
}

inline bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

inline bool isLatin(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z');
}

inline bool isOneOf(QChar character, QStringView set)
{
    return !character.isNull() && set.contains(character);
}

inline bool isPlainBlank(QChar character)
{
    return character == u' ';
}

inline bool isBlank(QChar character)
{
    return character == u' ' || character == u'\t' || character == QChar(0x3000) || character == QChar(0xa0);
}

// 。！？ and their narrow forms: where a sentence may end.
inline bool isSentenceEnd(QChar character)
{
    return isOneOf(character, u"。！？!?…");
}

// Marks that part a text, in full width.
inline bool isWideStop(QChar character)
{
    return isOneOf(character, u"，。；：、！？");
}

inline bool isOpening(QChar character)
{
    return isOneOf(character, u"“‘《（【〈〔「『");
}

inline bool isClosing(QChar character)
{
    return isOneOf(character, u"”’》）】〉〕」』");
}

// A numeral in characters, 〇 and 两 included.
inline bool isHanNumeral(QChar character)
{
    return isOneOf(character, u"一二三四五六七八九十百千万亿零〇两");
}

// Where the run of plain blanks around or after `position` ends.
inline qsizetype skipPlainBlanks(QStringView text, qsizetype position)
{
    while (position < text.size() && isPlainBlank(text.at(position)))
        ++position;
    return position;
}

inline qsizetype skipDigits(QStringView text, qsizetype position)
{
    while (position < text.size() && isDigit(text.at(position)))
        ++position;
    return position;
}

// Where the digits that end before `end` begin.
inline qsizetype digitsBefore(QStringView text, qsizetype end)
{
    while (end > 0 && isDigit(text.at(end - 1)))
        --end;
    return end;
}

inline bool startsWithAt(QStringView text, qsizetype position, QStringView word)
{
    return position >= 0 && position <= text.size() && text.sliced(position).startsWith(word);
}

inline bool endsWithAt(QStringView text, qsizetype end, QStringView word)
{
    return end >= 0 && end <= text.size() && text.first(end).endsWith(word);
}

// A Han character within `reach` on either side: a Chinese sentence, not a stretch of another language.
inline bool hasHanNear(QStringView text, qsizetype position, qsizetype reach)
{
    const qsizetype end = std::min(text.size(), position + reach + 1);
    for (qsizetype at = std::max<qsizetype>(0, position - reach); at < end; ++at) {
        if (isHan(text.at(at)))
            return true;
    }
    return false;
}

// The unit of a number: what stands behind 3 in 3篇, 3次, 3%. Its length; 0: none.
qsizetype measureAt(QStringView text, qsizetype position);

} // namespace bulletin
