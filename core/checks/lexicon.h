// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringView>

namespace bulletin {

// The words of written Chinese with their frequency, as rules need them to see where one word ends
// and the next begins. Read-only and shared; compiled in (resources/checks/lexicon.bin, made from the
// dictionary of jieba at build time), looked up where it lies, so opening it costs nothing.
class Lexicon final {
public:
    static const Lexicon &bundled(); // immutable data, compiled in
    // How often the word stands in the corpus the dictionary was counted in; 0: no such word.
    quint32 frequency(QStringView word) const;
    bool contains(QStringView word) const { return frequency(word) > 0; }
    // Length (UTF-16 units) of the longest word that begins at `start` / ends before `end`; 0: none of 2 or more characters.
    qsizetype longestFrom(QStringView text, qsizetype start) const;
    qsizetype longestTo(QStringView text, qsizetype end) const;

    static constexpr qsizetype longestWord = 8; // characters; longer ones are left out
};

} // namespace bulletin
