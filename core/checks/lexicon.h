// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>
#include <array>
#include <functional>
#include <span>

namespace bulletin {

// The words of written Chinese with their frequency, as rules need them to see where one word ends
// and the next begins. Read-only and shared; compiled in (resources/lexicon, made from the
// dictionary of jieba at build time), looked up where it lies, so opening it costs nothing.
class Lexicon final {
public:
    static const Lexicon &bundled(); // immutable data, compiled in
    explicit Lexicon(std::span<const unsigned char> data); // as resources/lexicon/lexicon_maker lays it out

    // How often the word stands in the corpus the dictionary was counted in; 0: no such word.
    quint32 frequency(QStringView word) const;
    bool contains(QStringView word) const { return frequency(word) > 0; }
    quint32 characterFrequency(QChar character) const; // standing for itself
    // Of how many words of two characters, names left out, it is the first (the second).
    quint32 wordsBeginning(QChar character) const;
    quint32 wordsEnding(QChar character) const;
    // Is it met at all, if too rarely to be taken for a word where texts are divided?
    bool isSeen(QStringView word) const { return entry(word) != nullptr; }
    // Every word of up to four characters that a slip of the pen may have meant: frequent, and neither a
    // name nor a numeral, pronoun or particle.
    void forEachMeant(const std::function<void(QStringView word, quint32 frequency)> &visit) const;
    // Length (UTF-16 units) of the longest word that begins at `start` / ends before `end`; 0: none of 2 or more characters.
    qsizetype longestFrom(QStringView text, qsizetype start) const;
    qsizetype longestTo(QStringView text, qsizetype end) const;

    static constexpr qsizetype shortestWord = 2; // characters
    static constexpr qsizetype longestWord = 8;  // characters; longer ones are left out

private:
    struct Length { // the words of one length
        const unsigned char *begins = nullptr;
        const unsigned char *tails = nullptr;
        const unsigned char *frequencies = nullptr;
    };
    quint32 numberOf(QChar first) const; // 0: begins no word
    const unsigned char *entry(QStringView word) const; // its frequency and mark; null: not there

    const unsigned char *m_numbers = nullptr;
    const unsigned char *m_characters = nullptr;
    const unsigned char *m_beginning = nullptr;
    const unsigned char *m_ending = nullptr;
    std::array<Length, longestWord - shortestWord + 1> m_lengths;
};

} // namespace bulletin
