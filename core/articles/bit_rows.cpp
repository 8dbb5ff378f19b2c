// SPDX-License-Identifier: Apache-2.0
#include "core/articles/bit_rows.h"

#include <algorithm>

namespace bulletin {

void BitRows::index(const int *before, qsizetype oldSize)
{
    constexpr quint32 none = ~quint32(0);
    std::vector<quint32> lastWord(m_next.size(), none);
    std::fill(m_first.begin(), m_first.end(), 0);
    for (qsizetype at = 0; at < oldSize; ++at) {
        const size_t symbol = size_t(before[at]);
        const quint32 word = quint32(at / 64);
        m_first[symbol + 1] += lastWord[symbol] == word ? 0 : 1;
        lastWord[symbol] = word;
    }
    for (size_t symbol = 1; symbol < m_first.size(); ++symbol)
        m_first[symbol] += m_first[symbol - 1];
    m_places.resize(m_first.back());
    std::copy(m_first.begin(), m_first.end() - 1, m_next.begin());
    std::fill(lastWord.begin(), lastWord.end(), none);
    for (qsizetype at = 0; at < oldSize; ++at) {
        const size_t symbol = size_t(before[at]);
        const quint32 word = quint32(at / 64);
        if (lastWord[symbol] != word)
            m_places[m_next[symbol]++] = {word, 0};
        lastWord[symbol] = word;
        m_places[m_next[symbol] - 1].bits |= quint64(1) << (at % 64);
    }
    std::copy(m_first.begin(), m_first.end() - 1, m_next.begin());
}

void BitRows::run(const int *before, qsizetype oldSize, const int *after, qsizetype rows, Band band, Keep keep)
{
    m_oldSize = oldSize;
    m_words = size_t((oldSize + 63) / 64);
    m_row.assign(m_words, ~quint64(0));
    m_grown = 0;
    index(before, oldSize);
    if (keep == Keep::EveryRow)
        m_table.resize(size_t(rows) * m_words);
    for (qsizetype row = 0; row < rows; ++row) {
        const qsizetype highest = std::min(oldSize - 1, row + band.above);
        const qsizetype lowest = std::max(qsizetype(0), row - band.below);
        if (lowest <= highest)
            addRow(size_t(after[row]), size_t(lowest / 64), size_t(highest / 64));
        if (keep == Keep::EveryRow)
            std::copy(m_row.begin(), m_row.end(), m_table.begin() + qsizetype(size_t(row) * m_words));
    }
}

void BitRows::addRow(size_t symbol, size_t lowest, size_t highest)
{
    const size_t end = m_first[symbol + 1];
    size_t &next = m_next[symbol];
    while (next < end && m_places[next].word < lowest)
        ++next;
    for (size_t place = next; place < end && m_places[place].word <= highest;) {
        const auto [word, bits] = m_places[place++];
        const quint64 row = m_row[word];
        const quint64 sum = row + (row & bits);
        m_row[word] = sum | (row & ~bits);
        m_grown = std::max(m_grown, size_t(word) + 1);
        if (sum < row)
            place = carry(size_t(word) + 1, place, end, highest);
    }
}

// The one that an addition carries into the next words. A word that is all ones stays so whatever is
// added together with a carried one; so nothing happens beyond the last word that has grown.
size_t BitRows::carry(size_t word, size_t place, size_t end, size_t highest)
{
    for (; word <= highest && word < m_grown; ++word) {
        const quint64 bits = place < end && m_places[place].word == word ? m_places[place++].bits : 0;
        const quint64 row = m_row[word];
        const quint64 sum = row + (row & bits);
        m_row[word] = (sum + 1) | (row & ~bits);
        if (sum >= row && sum + 1 != 0)
            return place;
    }
    return end;
}

void BitRows::lengths(std::vector<qint32> &lengths) const
{
    lengths.resize(size_t(m_oldSize) + 1);
    qint32 length = 0;
    lengths[0] = 0;
    for (qsizetype at = 0; at < m_oldSize; ++at) {
        length += (m_row[size_t(at / 64)] >> (at % 64)) & 1 ? 0 : 1;
        lengths[size_t(at) + 1] = length;
    }
}

bool BitRows::grows(qsizetype row, qsizetype symbol) const
{
    const quint64 word = m_table[size_t(row - 1) * m_words + size_t(symbol / 64)];
    return ((word >> (symbol % 64)) & 1) == 0;
}

} // namespace bulletin
