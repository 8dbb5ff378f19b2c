// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/common_runs.h"

#include <algorithm>

namespace bulletin {

// Working room of longestCommonRuns: the search that is fastest where little was changed.

// Runs as they are found, in order; those that touch become one.
class RunList {
public:
    void add(qsizetype oldStart, qsizetype newStart, qsizetype length)
    {
        if (length == 0)
            return;
        if (!m_runs.empty()) {
            CommonRun &last = m_runs.back();
            if (last.oldStart + last.length == oldStart && last.newStart + last.length == newStart) {
                last.length += length;
                return;
            }
        }
        m_runs.push_back({oldStart, newStart, length});
    }
    CommonRuns take() { return std::move(m_runs); }

private:
    CommonRuns m_runs;
};

// Two parts that stand opposite each other, and where they begin.
template <typename Symbol>
struct Pair {
    const Symbol *before;
    qsizetype oldSize;
    const Symbol *after;
    qsizetype newSize;
    qsizetype oldStart = 0;
    qsizetype newStart = 0;

    qsizetype takePrefix()
    {
        const qsizetype most = std::min(oldSize, newSize);
        qsizetype length = 0;
        while (length < most && before[length] == after[length])
            ++length;
        before += length, after += length;
        oldStart += length, newStart += length;
        oldSize -= length, newSize -= length;
        return length;
    }
    qsizetype takeSuffix()
    {
        const qsizetype most = std::min(oldSize, newSize);
        qsizetype length = 0;
        while (length < most && before[oldSize - 1 - length] == after[newSize - 1 - length])
            ++length;
        oldSize -= length, newSize -= length;
        return length;
    }
};

// Myers 1986: the furthest that `distance` single edits reach on each diagonal, step by step; every
// step is kept for the way back.
template <typename Symbol>
class GreedySearch {
public:
    GreedySearch(const Pair<Symbol> &pair, qsizetype limit) : m_pair(pair), m_limit(limit) {}

    bool addTo(RunList &runs)
    {
        m_reach.assign(size_t(2 * m_limit + 3), 0);
        for (qsizetype distance = 0; distance <= m_limit; ++distance) {
            if (step(distance)) {
                walkBack(distance, runs);
                return true;
            }
        }
        return false;
    }

private:
    qint32 &reach(qsizetype diagonal) { return m_reach[size_t(diagonal + m_limit + 1)]; }
    qint32 &kept(qsizetype distance, qsizetype diagonal) { return m_steps[size_t(distance * (distance + 1) / 2 + (diagonal + distance) / 2)]; }

    bool step(qsizetype distance)
    {
        m_steps.resize(size_t((distance + 1) * (distance + 2) / 2));
        for (qsizetype diagonal = -distance; diagonal <= distance; diagonal += 2) {
            qsizetype x = 0;
            if (distance > 0) {
                const bool down = diagonal == -distance || (diagonal != distance && reach(diagonal - 1) < reach(diagonal + 1));
                x = down ? reach(diagonal + 1) : reach(diagonal - 1) + 1;
            }
            qsizetype y = x - diagonal;
            while (x < m_pair.oldSize && y < m_pair.newSize && m_pair.before[x] == m_pair.after[y])
                ++x, ++y;
            reach(diagonal) = kept(distance, diagonal) = qint32(x);
            if (x >= m_pair.oldSize && y >= m_pair.newSize)
                return true;
        }
        return false;
    }

    void walkBack(qsizetype distance, RunList &runs)
    {
        CommonRuns backwards;
        qsizetype diagonal = m_pair.oldSize - m_pair.newSize;
        qsizetype x = m_pair.oldSize;
        for (; distance > 0; --distance) {
            const bool down = diagonal == -distance || (diagonal != distance && kept(distance - 1, diagonal - 1) < kept(distance - 1, diagonal + 1));
            const qsizetype from = down ? kept(distance - 1, diagonal + 1) : kept(distance - 1, diagonal - 1);
            const qsizetype start = down ? from : from + 1;
            backwards.push_back({start, start - diagonal, x - start});
            diagonal += down ? 1 : -1;
            x = from;
        }
        backwards.push_back({0, 0, x});
        for (auto run = backwards.rbegin(); run != backwards.rend(); ++run)
            runs.add(m_pair.oldStart + run->oldStart, m_pair.newStart + run->newStart, run->length);
    }

    const Pair<Symbol> &m_pair;
    qsizetype m_limit;
    std::vector<qint32> m_reach;
    std::vector<qint32> m_steps;
};

} // namespace bulletin
