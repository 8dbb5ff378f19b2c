// SPDX-License-Identifier: Apache-2.0
#include "core/checks/meant_words.h"

#include "core/checks/likeness_table.h"
#include "core/checks/word_division.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr char16_t firstHan = 0x4E00;
constexpr char16_t lastHan = 0x9FFF;

constexpr size_t buckets = 65'536;

size_t bucketOf(quint64 key)
{
    return size_t(key >> 48U);
}

bool inTable(char16_t character)
{
    return character >= firstHan && character <= lastHan;
}

quint32 pairOf(char16_t a, char16_t b)
{
    return (quint32(a) << 16U) | b;
}

std::vector<std::array<quint16, 3>> soundsOfCharacters()
{
    std::vector<std::array<quint16, 3>> sounds(lastHan - firstHan + 1, std::array<quint16, 3>{});
    quint16 syllable = 0;
    for (const QStringView group : QStringView(characterSounds).split(u' ', Qt::SkipEmptyParts)) {
        ++syllable;
        for (const QChar character : group) {
            if (!inTable(character.unicode()))
                continue;
            auto &known = sounds[character.unicode() - firstHan];
            const auto free = std::find(known.begin(), known.end(), quint16(0));
            if (free != known.end())
                *free = syllable;
        }
    }
    return sounds;
}

std::vector<quint32> similarPairs()
{
    std::vector<quint32> pairs;
    for (const QStringView group : QStringView(similarCharacters).split(u' ', Qt::SkipEmptyParts)) {
        for (const QChar other : group.sliced(1)) {
            pairs.push_back(pairOf(group.front().unicode(), other.unicode()));
            pairs.push_back(pairOf(other.unicode(), group.front().unicode()));
        }
    }
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

} // namespace

const MeantWords &MeantWords::bundled()
{
    static const MeantWords words(Lexicon::bundled());
    return words;
}

MeantWords::MeantWords(const Lexicon &lexicon) : m_sounds(soundsOfCharacters()), m_shapes(similarPairs())
{
    m_rows.reserve(150'000);
    lexicon.forEachMeant([this](QStringView word, quint32 frequency) {
        const float score = float(wordScore(frequency));
        for (qsizetype slot = 0; slot < word.size(); ++slot)
            m_rows.push_back({keyOf(word, slot), word.at(slot).unicode(), score});
    });
    std::sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) { return a.key < b.key; });
    m_begins.assign(buckets + 1, 0);
    for (const Row &row : m_rows)
        ++m_begins[bucketOf(row.key) + 1];
    for (size_t bucket = 0; bucket < buckets; ++bucket)
        m_begins[bucket + 1] += m_begins[bucket];
}

std::span<const MeantWords::Row> MeantWords::rowsOf(quint64 key) const
{
    const size_t bucket = bucketOf(key);
    return std::span(m_rows).subspan(m_begins[bucket], m_begins[bucket + 1] - m_begins[bucket]);
}

// Length and place of the gap, then the other characters: at most three. Spread evenly by a factor that
// leaves different ones different.
quint64 MeantWords::keyOf(QStringView word, qsizetype slot)
{
    quint64 key = quint64(word.size()) * 4 + quint64(slot);
    for (qsizetype index = 0; index < word.size(); ++index) {
        if (index != slot)
            key = (key << 16U) | word.at(index).unicode();
    }
    return key * 0x9E3779B97F4A7C15U;
}

bool MeantWords::soundAlike(char16_t a, char16_t b) const
{
    if (!inTable(a) || !inTable(b))
        return false;
    const auto &of = m_sounds[b - firstHan];
    return std::any_of(of.begin(), of.end(), [this, a](quint16 sound) {
        const auto &others = m_sounds[a - firstHan];
        return sound != 0 && std::find(others.begin(), others.end(), sound) != others.end();
    });
}

bool MeantWords::mayBeMistaken(QChar a, QChar b) const
{
    const auto isKnown = [this](QChar character) { return inTable(character.unicode()) && m_sounds[character.unicode() - firstHan][0] != 0; };
    return !isKnown(a) || !isKnown(b) || soundAlike(a.unicode(), b.unicode()) || lookAlike(a.unicode(), b.unicode());
}

bool MeantWords::lookAlike(char16_t a, char16_t b) const
{
    return std::binary_search(m_shapes.begin(), m_shapes.end(), pairOf(a, b));
}

void MeantWords::findWithWrong(QStringView stretch, qsizetype slot, std::vector<Meant> &found) const
{
    const char16_t wrong = stretch.at(slot).unicode();
    const quint64 key = keyOf(stretch, slot);
    for (const Row &row : rowsOf(key)) {
        if (row.key != key || row.character == wrong)
            continue;
        const bool sound = soundAlike(wrong, row.character);
        if (!sound && !lookAlike(wrong, row.character))
            continue;
        QString word = stretch.toString();
        word[slot] = row.character;
        found.push_back({word, double(row.score), sound ? Slip::Sound : Slip::Shape, slot});
    }
}

void MeantWords::findSwapped(QStringView stretch, qsizetype slot, std::vector<Meant> &found) const
{
    if (stretch.at(slot) == stretch.at(slot + 1))
        return;
    QString word = stretch.toString();
    std::swap(word[slot], word[slot + 1]);
    const quint64 key = keyOf(word, slot);
    for (const Row &row : rowsOf(key)) {
        if (row.key == key && row.character == word.at(slot).unicode())
            found.push_back({word, double(row.score), Slip::Swapped, slot});
    }
}

} // namespace bulletin
