// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <vector>

namespace bulletin {

// The diagonals (place in the old text minus place in the new one) that a search looks at:
// from -below to above.
struct Band {
    qsizetype below;
    qsizetype above;
};

// The table of longest common subsequences, 64 cells to a machine word (Crochemore and others 2001,
// Hyyrö 2004): one bit a symbol of the old text, 0 where the length grows by one. A row differs from
// the one before only near the places where its symbol stands in the old text, so only those words
// are visited. Working room of longestCommonRuns, kept between calls.
class BitRows {
public:
    enum class Keep { LastRow, EveryRow };
    // Symbols are numbers from 0 to count - 1.
    explicit BitRows(int count) : m_first(size_t(count) + 1), m_next(size_t(count)) {}

    // Matches outside the band are as if they were not there.
    void run(const int *before, qsizetype oldSize, const int *after, qsizetype rows, Band band, Keep keep = Keep::LastRow);
    // After run(): for each length of the old text's beginning, 0 to oldSize, how much of it the last row keeps.
    void lengths(std::vector<qint32> &lengths) const;
    // After run(EveryRow): whether in that row (1 …) the symbol makes the kept length grow.
    bool grows(qsizetype row, qsizetype symbol) const;

private:
    struct Places {
        quint32 word;
        quint64 bits;
    };
    void index(const int *before, qsizetype oldSize);
    void addRow(size_t symbol, size_t lowest, size_t highest);
    size_t carry(size_t word, size_t place, size_t end, size_t highest);

    qsizetype m_oldSize = 0;
    size_t m_words = 0;
    size_t m_grown = 0; // words from here on are all ones
    std::vector<quint64> m_row;
    std::vector<quint64> m_table;
    std::vector<size_t> m_first; // of each symbol in m_places
    std::vector<size_t> m_next;  // the first one that is still in the band
    std::vector<Places> m_places;
};

} // namespace bulletin
