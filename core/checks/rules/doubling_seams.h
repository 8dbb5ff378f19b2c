// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/lexicon.h"
#include "core/checks/rules/reduplications.h"

#include <algorithm>
#include <limits>

namespace bulletin {

// Where a doubled character stands on the seam of two words: what the words say of it.

constexpr double unlikely = -std::numeric_limits<double>::infinity();
constexpr double enoughAgainstSeam = 6; // by how much a text must become likelier (log10) to speak against a seam
constexpr quint32 commonWord = 25;      // below, 学学 and 会会 stand in the dictionary by chance

// The clause cut between the two: how likely are the halves with a word that ends (begins) there,
// and with the character alone?
struct Halves {
    double leftWord = unlikely;
    double leftAlone = 0;
    double rightWord = unlikely;
    double rightAlone = 0;
    bool joinsWord() const { return leftWord > unlikely || rightWord > unlikely; }
    quint32 leftFrequency = 0; // of the word that ends there

    double asItStands() const { return std::max(leftWord, leftAlone) + std::max(rightWord, rightAlone); }
    bool endsWord() const { return leftWord > leftAlone - 0.8; }
    bool beginsWord() const { return rightWord > rightAlone - 0.8; }
};

Halves halvesOf(const Doubling &doubling, const Lexicon &lexicon);

// May the two stand there, by where words end and begin? `gain`: by how much the clause is likelier without one.
bool isSeam(const Doubling &doubling, const Halves &halves, double gain);

} // namespace bulletin
