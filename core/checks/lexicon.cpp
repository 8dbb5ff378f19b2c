// SPDX-License-Identifier: Apache-2.0
#include "core/checks/lexicon.h"

#include "resources/lexicon/lexicon_data.h"

#include <QtEndian>

#include <algorithm>

namespace bulletin {
namespace {

constexpr char16_t firstHan = 0x4E00;
constexpr char16_t lastHan = 0x9FFF;
constexpr quint32 meant = 1U << 31U; // beside the frequency

quint32 number32(const unsigned char *numbers, quint32 index)
{
    return qFromLittleEndian<quint32>(numbers + 4 * qsizetype(index));
}

// <0, 0, >0 as the word at `tail` stands before, is, stands behind what is looked for.
int compared(const unsigned char *tail, QStringView wanted)
{
    for (qsizetype index = 0; index < wanted.size(); ++index) {
        const int difference = int(qFromLittleEndian<quint16>(tail + 2 * index)) - int(wanted.at(index).unicode());
        if (difference != 0)
            return difference;
    }
    return 0;
}

} // namespace

const Lexicon &Lexicon::bundled()
{
    static const Lexicon lexicon(lexiconData());
    return lexicon;
}

Lexicon::Lexicon(std::span<const unsigned char> data)
{
    const unsigned char *position = data.data();
    const quint32 firsts = number32(position, 0);
    m_numbers = position + 4;
    m_characters = m_numbers + 2 * (lastHan - firstHan + 1);
    m_beginning = m_characters + 4 * (lastHan - firstHan + 1);
    m_ending = m_beginning + 2 * (lastHan - firstHan + 1);
    position = m_ending + 2 * (lastHan - firstHan + 1);
    for (Length &length : m_lengths) {
        length.begins = position;
        position += 4 * qsizetype(firsts + 1);
    }
    for (qsizetype index = 0; index < qsizetype(m_lengths.size()); ++index) {
        m_lengths[size_t(index)].tails = position;
        position += qsizetype(number32(m_lengths[size_t(index)].begins, firsts)) * 2 * (index + shortestWord - 1);
    }
    for (Length &length : m_lengths) {
        length.frequencies = position;
        position += 4 * qsizetype(number32(length.begins, firsts));
    }
    Q_ASSERT(position == data.data() + data.size());
}

quint32 Lexicon::numberOf(QChar first) const
{
    const char16_t unit = first.unicode();
    return unit < firstHan || unit > lastHan ? 0 : qFromLittleEndian<quint16>(m_numbers + 2 * (unit - firstHan));
}

quint32 Lexicon::characterFrequency(QChar character) const
{
    const char16_t unit = character.unicode();
    return unit < firstHan || unit > lastHan ? 0 : number32(m_characters, unit - firstHan);
}

quint32 Lexicon::wordsBeginning(QChar character) const
{
    const char16_t unit = character.unicode();
    return unit < firstHan || unit > lastHan ? 0 : qFromLittleEndian<quint16>(m_beginning + 2 * (unit - firstHan));
}

quint32 Lexicon::wordsEnding(QChar character) const
{
    const char16_t unit = character.unicode();
    return unit < firstHan || unit > lastHan ? 0 : qFromLittleEndian<quint16>(m_ending + 2 * (unit - firstHan));
}

const unsigned char *Lexicon::entry(QStringView word) const
{
    if (word.size() < shortestWord || word.size() > longestWord)
        return nullptr;
    const quint32 number = numberOf(word.front());
    if (number == 0)
        return nullptr;
    const Length &length = m_lengths[size_t(word.size() - shortestWord)];
    const QStringView wanted = word.sliced(1);
    quint32 low = number32(length.begins, number - 1);
    quint32 high = number32(length.begins, number);
    while (low < high) {
        const quint32 middle = low + (high - low) / 2;
        const int difference = compared(length.tails + qsizetype(middle) * 2 * wanted.size(), wanted);
        if (difference == 0)
            return length.frequencies + 4 * qsizetype(middle);
        (difference < 0 ? low : high) = difference < 0 ? middle + 1 : middle;
    }
    return nullptr;
}

quint32 Lexicon::frequency(QStringView word) const
{
    const unsigned char *found = entry(word);
    return found ? number32(found, 0) & ~meant : 0;
}

void Lexicon::forEachMeant(const std::function<void(QStringView, quint32)> &visit) const
{
    for (char16_t first = firstHan; first <= lastHan; ++first) {
        const quint32 number = numberOf(first);
        for (qsizetype size = shortestWord; number > 0 && size <= 4; ++size) {
            const Length &length = m_lengths[size_t(size - shortestWord)];
            for (quint32 at = number32(length.begins, number - 1); at < number32(length.begins, number); ++at) {
                const quint32 value = number32(length.frequencies, at);
                if ((value & meant) == 0)
                    continue;
                std::array<QChar, 4> word{first};
                for (qsizetype index = 1; index < size; ++index)
                    word[size_t(index)] = QChar(qFromLittleEndian<quint16>(length.tails + 2 * (qsizetype(at) * (size - 1) + index - 1)));
                visit(QStringView(word.data(), size), value & ~meant);
            }
        }
    }
}

qsizetype Lexicon::longestFrom(QStringView text, qsizetype start) const
{
    if (start < 0 || start >= text.size() || numberOf(text.at(start)) == 0)
        return 0;
    qsizetype length = std::min(longestWord, text.size() - start);
    while (length >= shortestWord && !contains(text.sliced(start, length)))
        --length;
    return length >= shortestWord ? length : 0;
}

qsizetype Lexicon::longestTo(QStringView text, qsizetype end) const
{
    if (end <= 0 || end > text.size())
        return 0;
    qsizetype length = std::min(longestWord, end);
    while (length >= shortestWord && !contains(text.sliced(end - length, length)))
        --length;
    return length >= shortestWord ? length : 0;
}

} // namespace bulletin
