// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <bitset>
#include <memory>

namespace bulletin {

// A phrase as it stands in a text, letter for letter.
struct PhraseMatch {
    int phrase = 0; // its number in the index
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype end() const { return start + length; }
};

// A stretch of a text that is almost a phrase: what is common before and after, and the two
// differing stretches between.
struct NearMiss {
    int phrase = 0;
    qsizetype start = 0; // of the whole stretch, in the text
    qsizetype length = 0;
    qsizetype before = 0; // characters in common at the beginning …
    qsizetype after = 0;  // … and at the end
    int cost = 0;         // characters that differ; some that changed places count as one
    qsizetype end() const { return start + length; }
    qsizetype zoneStart() const { return start + before; }
    qsizetype zoneLength() const { return length - before - after; }
};

// Finds many phrases and their near misses in one pass over a text. A near miss has one stretch
// that differs: a cost of about a fifth of the phrase at most (one character at least) with 70 % of
// the phrase left. Built once, asked from any thread.
class PhraseIndex final {
public:
    // `target`: near misses are wanted too; otherwise the phrase is only known to be right.
    void add(const QString &phrase, bool target);
    qsizetype size() const { return m_phrases.size(); }
    const QString &phrase(int number) const { return m_phrases.at(number).text; }
    int numberOf(const QString &phrase) const { return m_numbers.value(phrase, -1); }

    struct Matches {
        QList<PhraseMatch> exact;
        QList<NearMiss> near; // several may overlap; none where the difference lies inside an exact match
    };
    Matches find(QStringView text) const;

private:
    struct Phrase {
        QString text;
        bool target = false;
    };
    void findFrom(QStringView text, qsizetype position, Matches &matches) const;
    void findBefore(QStringView text, qsizetype position, Matches &matches) const;

    QList<Phrase> m_phrases;
    QHash<QString, int> m_numbers;
    QHash<quint32, QList<int>> m_byBeginning; // first two characters
    QHash<quint32, QList<int>> m_byEnd;       // last two
    std::bitset<0x10000> m_anchors;           // first characters of both
};

} // namespace bulletin
