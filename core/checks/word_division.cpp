// SPDX-License-Identifier: Apache-2.0
#include "core/checks/word_division.h"

#include "core/checks/lexicon.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace bulletin {
namespace {

constexpr double corpusSize = 60'000'000; // of the dictionary's counting
constexpr quint32 rareCharacter = 20;     // a character the dictionary has no count of

double characterScore(QChar character, const Lexicon &lexicon)
{
    return wordScore(std::max(rareCharacter, lexicon.characterFrequency(character)));
}

bool covers(qsizetype start, qsizetype end, const Span &place)
{
    return start <= place.start && place.end() <= end;
}

double scoreOf(QStringView text, qsizetype start, qsizetype end, const Lexicon &lexicon, const std::optional<SetWord> &set)
{
    const QStringView word = text.sliced(start, end - start);
    if (set && covers(start, end, set->place)) {
        if (set->score && start == set->place.start && end == set->place.end())
            return *set->score;
        return -std::numeric_limits<double>::infinity();
    }
    if (word.size() == 1)
        return characterScore(word.front(), lexicon);
    const quint32 frequency = lexicon.frequency(word);
    return frequency == 0 ? -std::numeric_limits<double>::infinity() : wordScore(frequency);
}

} // namespace

double wordScore(quint32 frequency)
{
    return std::log10(double(std::max(1U, frequency)) / corpusSize);
}

double divisionScore(QStringView text, const Lexicon &lexicon, const std::optional<SetWord> &set)
{
    QVarLengthArray<double, 64> best(text.size() + 1, -std::numeric_limits<double>::infinity());
    best[0] = 0;
    const qsizetype longest = std::max(Lexicon::longestWord, set ? set->place.length : 0);
    for (qsizetype end = 1; end <= text.size(); ++end) {
        for (qsizetype length = 1; length <= std::min(longest, end); ++length)
            best[end] = std::max(best[end], best[end - length] + scoreOf(text, end - length, end, lexicon, set));
    }
    return best[text.size()];
}

Division dividedBothWays(QStringView text, const Lexicon &lexicon)
{
    constexpr double never = -std::numeric_limits<double>::infinity();
    const size_t size = size_t(text.size());
    Division made{std::vector<double>(size + 1, never), std::vector<double>(size + 1, never), std::vector<bool>(size, false)};
    std::vector<std::array<double, size_t(Lexicon::longestWord)>> scores(size); // by beginning and length
    std::vector<size_t> begins(size + 1, 0);
    made.before[0] = 0;
    for (size_t start = 0; start < size; ++start) {
        for (size_t length = 1; length <= size_t(Lexicon::longestWord); ++length) {
            const bool fits = start + length <= size;
            const double score = fits ? scoreOf(text, qsizetype(start), qsizetype(start + length), lexicon, {}) : never;
            scores[start][length - 1] = score;
            if (score > never && made.before[start] + score > made.before[start + length]) {
                made.before[start + length] = made.before[start] + score;
                begins[start + length] = start;
            }
        }
    }
    made.behind[size] = 0;
    for (size_t start = size; start-- > 0;) {
        for (size_t length = 1; length <= std::min(size_t(Lexicon::longestWord), size - start); ++length)
            made.behind[start] = std::max(made.behind[start], scores[start][length - 1] + made.behind[start + length]);
    }
    for (size_t end = size; end > 0; end = begins[end])
        made.alone[end - 1] = end - begins[end] == 1;
    return made;
}

Span clauseAround(QStringView text, qsizetype start, qsizetype end, qsizetype reach)
{
    qsizetype from = start;
    while (from > 0 && start - from < reach && isHan(text.at(from - 1)))
        --from;
    qsizetype to = end;
    while (to < text.size() && to - end < reach && isHan(text.at(to)))
        ++to;
    return {from, to - from};
}

} // namespace bulletin
