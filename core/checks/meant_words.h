// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/lexicon.h"

#include <QString>
#include <array>
#include <span>
#include <vector>

namespace bulletin {

// What a stretch of text that is no word may have been meant as: a frequent word that differs from it
// in one character, of the same sound (whatever the tone) or of similar shape, or in the order of two.
class MeantWords final {
public:
    static const MeantWords &bundled(); // of Lexicon::bundled(); made when it is first asked for
    explicit MeantWords(const Lexicon &lexicon);

    enum class Slip { Sound, Shape, Swapped };
    struct Meant {
        QString word;
        double score = 0; // log10 probability, as word_division.h has it
        Slip slip = Slip::Sound;
        qsizetype slot = 0; // of the wrong character; of the first of two that changed places
    };
    // With the character at `slot` of the stretch (2 to 4 characters) taken for wrong.
    void findWithWrong(QStringView stretch, qsizetype slot, std::vector<Meant> &found) const;
    // With the characters at `slot` and behind it in the wrong order.
    void findSwapped(QStringView stretch, qsizetype slot, std::vector<Meant> &found) const;

    // Is one character easily taken for the other, by its sound or its shape? True where nothing is known of one.
    bool mayBeMistaken(QChar a, QChar b) const;

    static constexpr double likeliest = -2.8; // no word's score is higher

private:
    struct Row { // a word without one of its characters
        quint64 key = 0;
        char16_t character = 0;
        float score = 0;
    };
    static quint64 keyOf(QStringView word, qsizetype slot);
    std::span<const Row> rowsOf(quint64 key) const; // and a few others
    bool soundAlike(char16_t a, char16_t b) const;
    bool lookAlike(char16_t a, char16_t b) const;

    std::vector<Row> m_rows; // by key
    std::vector<quint32> m_begins; // where the keys with the same highest bits begin: one look instead of a search
    std::vector<std::array<quint16, 3>> m_sounds; // by character from U+4E00; 0: no more
    std::vector<quint32> m_shapes; // pairs, sorted
};

} // namespace bulletin
