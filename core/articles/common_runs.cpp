// SPDX-License-Identifier: Apache-2.0
#include "core/articles/common_runs.h"

#include "core/articles/anchor_grams.h"
#include "core/articles/bit_rows.h"
#include "core/articles/greedy_search.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace bulletin {
namespace {

// Up to here Myers' greedy search is the fastest: light edits never leave it.
constexpr qsizetype greedyLimit = 512;
// A table of this many words stays in the cache, so that the way back is read from it at once.
constexpr qsizetype tableWords = 128 * 1024;

// Symbols by small numbers, in the order they are met.
template <typename Symbol>
class Numbering {
public:
    int of(Symbol symbol)
    {
        if constexpr (sizeof(Symbol) == 2) {
            int &number = m_table[symbol];
            return number ? number - 1 : (number = ++m_count) - 1;
        } else {
            const auto [place, fresh] = m_map.try_emplace(symbol, m_count);
            m_count += fresh ? 1 : 0;
            return place->second;
        }
    }
    std::vector<int> all(const Symbol *symbols, qsizetype size)
    {
        std::vector<int> numbers;
        numbers.reserve(size_t(size));
        std::transform(symbols, symbols + size, std::back_inserter(numbers), [this](Symbol symbol) { return of(symbol); });
        return numbers;
    }
    int count() const { return m_count; }

private:
    std::vector<int> m_table = std::vector<int>(sizeof(Symbol) == 2 ? 65536 : 0);
    std::unordered_map<Symbol, int> m_map;
    int m_count = 0;
};

// By Hirschberg 1975 over bit rows: where the middle of the new text stands in the old one in a best
// alignment, then both halves the same way.
class Splitter {
public:
    Splitter(int symbols, RunList &runs) : m_rows(symbols), m_runs(runs) {}

    // The smallest distance of all alignments, where it is smaller than that of one that is known.
    std::optional<qsizetype> smallerThan(qsizetype distance, const Pair<int> &pair)
    {
        m_rows.run(pair.before, pair.oldSize, pair.after, pair.newSize, bandOf(distance, pair));
        m_rows.lengths(m_forward);
        const qsizetype smallest = pair.oldSize + pair.newSize - 2 * m_forward.back();
        return smallest < distance ? std::optional(smallest) : std::nullopt;
    }

    void solve(Pair<int> pair, std::optional<qsizetype> distance)
    {
        const qsizetype prefix = pair.takePrefix();
        m_runs.add(pair.oldStart - prefix, pair.newStart - prefix, prefix);
        const qsizetype suffix = pair.takeSuffix();
        if (pair.oldSize > 0 && pair.newSize > 0)
            solveMiddle(pair, distance);
        m_runs.add(pair.oldStart + pair.oldSize, pair.newStart + pair.newSize, suffix);
    }

private:
    struct Split {
        qsizetype place = 0; // in the old text
        qsizetype left = 0;  // distances of the two halves
        qsizetype right = 0;
    };

    void solveMiddle(const Pair<int> &pair, std::optional<qsizetype> distance)
    {
        const qsizetype cells = pair.newSize * ((pair.oldSize + 63) / 64);
        if (distance && *distance <= greedyLimit && *distance * *distance < cells) {
            if (GreedySearch<int>(pair, *distance).addTo(m_runs))
                return;
        }
        if (cells <= tableWords || pair.newSize == 1) {
            readTable(pair);
            return;
        }
        const qsizetype middle = pair.newSize / 2;
        const Split split = bestSplit(pair, middle, distance);
        solve({pair.before, split.place, pair.after, middle, pair.oldStart, pair.newStart}, split.left);
        solve({pair.before + split.place, pair.oldSize - split.place, pair.after + middle, pair.newSize - middle,
               pair.oldStart + split.place, pair.newStart + middle},
              split.right);
    }

    // An alignment found in a band is the best of all where its distance does not reach beyond the
    // band; where it does, that distance is a band that suffices.
    Split bestSplit(const Pair<int> &pair, qsizetype middle, std::optional<qsizetype> distance)
    {
        const qsizetype apart = qAbs(pair.oldSize - pair.newSize);
        qsizetype band = distance.value_or(apart + (pair.oldSize + pair.newSize) / 8);
        Split split = splitInBand(pair, middle, band);
        while (split.left + split.right > band) {
            band = split.left + split.right;
            split = splitInBand(pair, middle, band);
        }
        return split;
    }

    // No alignment of this distance or a smaller one leaves the band.
    static Band bandOf(qsizetype distance, const Pair<int> &pair)
    {
        const qsizetype more = pair.oldSize - pair.newSize;
        return {(distance - more + 1) / 2, (distance + more + 1) / 2};
    }

    Split splitInBand(const Pair<int> &pair, qsizetype middle, qsizetype distance)
    {
        const Band band = bandOf(distance, pair);
        m_rows.run(pair.before, pair.oldSize, pair.after, middle, band);
        m_rows.lengths(m_forward);
        m_oldBackwards.assign(std::make_reverse_iterator(pair.before + pair.oldSize), std::make_reverse_iterator(pair.before));
        m_newBackwards.assign(std::make_reverse_iterator(pair.after + pair.newSize), std::make_reverse_iterator(pair.after + middle));
        m_rows.run(m_oldBackwards.data(), pair.oldSize, m_newBackwards.data(), pair.newSize - middle, band);
        m_rows.lengths(m_backward);
        qsizetype place = 0;
        const auto kept = [&](qsizetype at) { return m_forward[size_t(at)] + m_backward[size_t(pair.oldSize - at)]; };
        for (qsizetype at = 1; at <= pair.oldSize; ++at) {
            if (kept(at) > kept(place))
                place = at;
        }
        return {place, place + middle - 2 * m_forward[size_t(place)],
                pair.oldSize - place + pair.newSize - middle - 2 * m_backward[size_t(pair.oldSize - place)]};
    }

    void readTable(const Pair<int> &pair)
    {
        m_rows.run(pair.before, pair.oldSize, pair.after, pair.newSize, {pair.newSize, pair.oldSize}, BitRows::Keep::EveryRow);
        CommonRuns backwards;
        qsizetype x = pair.oldSize;
        qsizetype y = pair.newSize;
        while (x > 0 && y > 0) {
            if (pair.before[x - 1] == pair.after[y - 1]) {
                --x, --y;
                backwards.push_back({x, y, 1});
            } else if (m_rows.grows(y, x - 1)) {
                --y;
            } else {
                --x;
            }
        }
        for (auto run = backwards.rbegin(); run != backwards.rend(); ++run)
            m_runs.add(pair.oldStart + run->oldStart, pair.newStart + run->newStart, 1);
    }

    BitRows m_rows;
    RunList &m_runs;
    std::vector<int> m_oldBackwards, m_newBackwards;
    std::vector<qint32> m_forward, m_backward;
};

// A guess along the anchors, best between each two of them; then proven, or else replaced.
void solveHeavy(const Pair<int> &pair, int symbols, RunList &runs)
{
    RunList guess;
    Splitter splitter(symbols, guess);
    qsizetype oldEnd = 0;
    qsizetype newEnd = 0;
    const auto solveUpTo = [&](qsizetype oldPlace, qsizetype newPlace) {
        splitter.solve({pair.before + oldEnd, oldPlace - oldEnd, pair.after + newEnd, newPlace - newEnd, pair.oldStart + oldEnd, pair.newStart + newEnd},
                       std::nullopt);
    };
    const CommonRuns anchors = anchorGrams(pair.before, pair.oldSize, pair.after, pair.newSize);
    for (const CommonRun &anchor : anchors) {
        // Sampled grams overlap those before them, or would cross them by a few symbols.
        const qsizetype overlap = std::max({qsizetype(0), oldEnd - anchor.oldStart, newEnd - anchor.newStart});
        if (overlap >= anchor.length)
            continue;
        const CommonRun rest{anchor.oldStart + overlap, anchor.newStart + overlap, anchor.length - overlap};
        solveUpTo(rest.oldStart, rest.newStart);
        guess.add(pair.oldStart + rest.oldStart, pair.newStart + rest.newStart, rest.length);
        oldEnd = rest.oldStart + rest.length;
        newEnd = rest.newStart + rest.length;
    }
    solveUpTo(pair.oldSize, pair.newSize);
    const CommonRuns guessed = guess.take();
    qsizetype distance = pair.oldSize + pair.newSize;
    for (const CommonRun &run : guessed)
        distance -= 2 * run.length;
    Splitter proof(symbols, runs);
    const std::optional<qsizetype> smaller = anchors.empty() ? std::nullopt : proof.smallerThan(distance, pair);
    if (smaller) {
        proof.solve(pair, smaller);
        return;
    }
    for (const CommonRun &run : guessed)
        runs.add(run.oldStart, run.newStart, run.length);
}

template <typename Symbol>
CommonRuns runsOf(std::basic_string_view<Symbol> before, std::basic_string_view<Symbol> after)
{
    RunList runs;
    Pair<Symbol> pair{before.data(), qsizetype(before.size()), after.data(), qsizetype(after.size())};
    const qsizetype prefix = pair.takePrefix();
    runs.add(0, 0, prefix);
    const qsizetype suffix = pair.takeSuffix();
    const bool empty = pair.oldSize == 0 || pair.newSize == 0;
    const qsizetype limit = std::min(greedyLimit, pair.oldSize + pair.newSize);
    if (!empty && !GreedySearch<Symbol>(pair, limit).addTo(runs)) {
        Numbering<Symbol> numbering;
        const std::vector<int> oldNumbers = numbering.all(pair.before, pair.oldSize);
        const std::vector<int> newNumbers = numbering.all(pair.after, pair.newSize);
        solveHeavy({oldNumbers.data(), pair.oldSize, newNumbers.data(), pair.newSize, pair.oldStart, pair.newStart}, numbering.count(), runs);
    }
    runs.add(pair.oldStart + pair.oldSize, pair.newStart + pair.newSize, suffix);
    return runs.take();
}

} // namespace

CommonRuns longestCommonRuns(std::u16string_view before, std::u16string_view after)
{
    return runsOf(before, after);
}

CommonRuns longestCommonRuns(std::u32string_view before, std::u32string_view after)
{
    return runsOf(before, after);
}

} // namespace bulletin
