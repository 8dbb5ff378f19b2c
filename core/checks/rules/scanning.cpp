// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/scanning.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr qsizetype longestNumeral = 9;

// 0 … 9; 10, 100, 1000 for 十百千; -1: no numeral.
int hanValue(QChar character)
{
    switch (character.unicode()) {
    case u'〇': case u'○': case u'零': return 0;
    case u'一': return 1;
    case u'二': case u'两': return 2;
    case u'三': return 3;
    case u'四': return 4;
    case u'五': return 5;
    case u'六': return 6;
    case u'七': return 7;
    case u'八': return 8;
    case u'九': return 9;
    case u'十': return 10;
    case u'百': return 100;
    case u'千': return 1000;
    default: return -1;
    }
}

std::optional<int> digitsValue(QStringView run)
{
    if (run.size() > longestNumeral)
        return std::nullopt;
    int value = 0;
    for (const QChar character : run)
        value = value * 10 + character.digitValue();
    return value;
}

// 一百三十, 十二, 二十; 二〇二四 digit by digit.
std::optional<int> hanRunValue(QStringView run)
{
    if (run.size() > longestNumeral)
        return std::nullopt;
    const bool placed = std::any_of(run.begin(), run.end(), [](QChar character) { return hanValue(character) >= 10; });
    if (!placed) {
        int value = 0;
        for (const QChar character : run)
            value = value * 10 + hanValue(character);
        return run.size() == 1 || run.size() == 4 ? std::optional(value) : std::nullopt;
    }
    int total = 0;
    int pending = -1;
    int lastUnit = 10000;
    for (const QChar character : run) {
        const int value = hanValue(character);
        if (value >= 10) {
            if (value >= lastUnit || (pending < 0 && (total > 0 || value > 10)))
                return std::nullopt;
            total += (pending < 0 ? 1 : pending) * value;
            lastUnit = value;
            pending = -1;
        } else if (value > 0) {
            if (pending > 0)
                return std::nullopt;
            pending = value;
        } else {
            pending = -1;
        }
    }
    return total + std::max(pending, 0);
}

std::optional<Numeral> numeralOf(QStringView text, qsizetype start, qsizetype end)
{
    const QStringView run = text.sliced(start, end - start);
    const bool han = !isAnyDigit(run.front());
    const std::optional<int> value = han ? hanRunValue(run) : digitsValue(run);
    if (!value)
        return std::nullopt;
    return Numeral{start, end - start, *value, han, !han && run.size() > 1 && run.front().digitValue() == 0};
}

bool ofOneKind(QChar a, QChar b)
{
    return isAnyDigit(a) ? isAnyDigit(b) : hanValue(a) >= 0 && hanValue(b) >= 0;
}

bool isNumeralCharacter(QChar character)
{
    return isAnyDigit(character) || hanValue(character) >= 0;
}

} // namespace

std::optional<Numeral> numeralAt(QStringView text, qsizetype start)
{
    if (start < 0 || start >= text.size() || !isNumeralCharacter(text.at(start)) || (start > 0 && ofOneKind(text.at(start), text.at(start - 1))))
        return std::nullopt;
    qsizetype end = start + 1;
    while (end < text.size() && end - start <= longestNumeral && ofOneKind(text.at(start), text.at(end)))
        ++end;
    return numeralOf(text, start, end);
}

std::optional<Numeral> numeralBefore(QStringView text, qsizetype end)
{
    if (end <= 0 || end > text.size() || !isNumeralCharacter(text.at(end - 1)))
        return std::nullopt;
    qsizetype start = end - 1;
    while (start > 0 && end - start <= longestNumeral && ofOneKind(text.at(end - 1), text.at(start - 1)))
        --start;
    return numeralOf(text, start, end);
}

QString hanNumeral(int value)
{
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    static constexpr std::pair<int, char16_t> units[] = {{1000, u'千'}, {100, u'百'}, {10, u'十'}};
    if (value == 0)
        return digits.first(1);
    QString text;
    bool gap = false;
    for (const auto &[unit, name] : units) {
        const int digit = value / unit % 10;
        if (digit == 0) {
            gap = !text.isEmpty();
            continue;
        }
        if (gap)
            text += digits.at(0);
        gap = false;
        if (unit != 10 || digit != 1 || !text.isEmpty())
            text += digits.at(digit);
        text += name;
    }
    if (value % 10 == 0)
        return text;
    return gap ? text + digits.at(0) + digits.at(value % 10) : text + digits.at(value % 10);
}

QString writtenLike(const Numeral &model, int value)
{
    return model.han ? hanNumeral(value) : QString::number(value);
}

QString countedLike(const Numeral &model, int value)
{
    return model.han && value == 2 ? QStringLiteral("两") : writtenLike(model, value);
}

bool isIdeograph(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= 0x4E00 && unit <= 0x9FFF) || (unit >= 0x3400 && unit <= 0x4DBF);
}

bool isSpacing(QChar character)
{
    return character.isSpace() || character.unicode() == 0x200B || character.unicode() == 0xFEFF;
}

bool isAnyDigit(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= u'0' && unit <= u'9') || (unit >= u'０' && unit <= u'９');
}

qsizetype skipBlanks(QStringView text, qsizetype position)
{
    // More than a few blanks are no spacing within one expression.
    for (int count = 0; count < 4 && position < text.size() && isSpacing(text.at(position)); ++count)
        ++position;
    return position;
}

qsizetype skipBlanksBack(QStringView text, qsizetype end)
{
    for (int count = 0; count < 4 && end > 0 && isSpacing(text.at(end - 1)); ++count)
        --end;
    return end;
}

bool standsAt(QStringView text, qsizetype position, QStringView word)
{
    return position >= 0 && position + word.size() <= text.size() && text.sliced(position, word.size()) == word;
}

QStringView wordAt(QStringView text, qsizetype position, Words words)
{
    QStringView longest;
    for (const QStringView word : words) {
        if (word.size() > longest.size() && position >= 0 && position < text.size() && text.at(position) == word.front() && standsAt(text, position, word))
            longest = word;
    }
    return longest;
}

QStringView wordBefore(QStringView text, qsizetype end, Words words)
{
    QStringView longest;
    for (const QStringView word : words) {
        if (word.size() > longest.size() && end > 0 && text.at(end - 1) == word.back() && standsAt(text, end - word.size(), word))
            longest = word;
    }
    return longest;
}

bool holdsAny(QStringView text, Words words)
{
    return std::any_of(words.begin(), words.end(), [text](QStringView word) { return text.contains(word); });
}

QStringView before(QStringView text, qsizetype end, qsizetype count)
{
    return text.first(end).last(std::min(end, count));
}

QStringView behind(QStringView text, qsizetype start, qsizetype count)
{
    return text.sliced(start).first(std::min(text.size() - start, count));
}

bool endsSentence(char16_t character)
{
    return character == u'。' || character == u'！' || character == u'？';
}

Span sentenceAround(QStringView text, qsizetype position, qsizetype reach)
{
    qsizetype start = position;
    while (start > 0 && position - start < reach && !endsSentence(text.at(start - 1).unicode()))
        --start;
    qsizetype end = position;
    while (end < text.size() && end - position < reach && !endsSentence(text.at(end).unicode()))
        ++end;
    return {start, end - start};
}

} // namespace bulletin
