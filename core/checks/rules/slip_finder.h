// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check_rule.h"
#include "core/checks/meant_words.h"

#include <vector>

namespace bulletin {

// A stretch that is no word and does not divide into words as text does, and that one slip of the pen
// away is a frequent word (完缮, 纪津, 义意). Judged by frequencies alone.
struct WordSlip {
    const PreparedText *text = nullptr;
    qsizetype start = 0;
    QString wrong;
    MeantWords::Meant meant;
    // By how much (log10) the clause becomes likelier with the word that was meant, less what speaks
    // against a slip: doubtful or more.
    double certainty = 0;
    qsizetype end() const { return start + wrong.size(); }

    static constexpr double doubtful = 2.5;
    static constexpr double likely = 3.8;
    static constexpr double sure = 5;
};

// The best ones, apart from one another and from names, titles and what a table lists. Linear in the text.
std::vector<WordSlip> wordSlipsIn(const PreparedText &text, const CheckContext &context);

} // namespace bulletin
