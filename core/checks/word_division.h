// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check_rule.h"
#include "core/checks/person_words.h"

#include <optional>
#include <vector>

namespace bulletin {

// A stretch that is to be taken as one word (what was meant there), or that may not be one.
struct SetWord {
    Span place;
    std::optional<double> score; // log10 probability as one word; nothing: no word may cover all of it
};

// log10 probability of the likeliest division of the text into words, by their frequency alone.
// Larger is likelier. Time grows with the text's length; made for a clause, not for a book.
double divisionScore(QStringView text, const Lexicon &lexicon, const std::optional<SetWord> &set = {});
// Of one word that the corpus held so often.
double wordScore(quint32 frequency);

// The likeliest division, as seen from every place of the text.
struct Division {
    std::vector<double> before; // of what stands before each place (0 … size)
    std::vector<double> behind; // of what stands behind it
    std::vector<bool> alone;    // the character is a word of its own there
    double whole() const { return before.back(); }
    // By how much the text is likelier with [start, end) taken as one word of that score.
    double gain(qsizetype start, qsizetype end, double score) const { return before[size_t(start)] + score + behind[size_t(end)] - whole(); }
};
Division dividedBothWays(QStringView text, const Lexicon &lexicon);

// The stretch around [start, end) that a division is judged by: Han characters alone, at most
// `reach` on either side.
Span clauseAround(QStringView text, qsizetype start, qsizetype end, qsizetype reach = 8);

} // namespace bulletin
