// SPDX-License-Identifier: Apache-2.0
#include "core/articles/anchor_grams.h"

#include <algorithm>
#include <bit>

namespace bulletin {
namespace {

constexpr qsizetype gramLength = 12;
constexpr qint32 nowhere = -1;
constexpr qint32 severalPlaces = -2;

struct Gram {
    quint64 hash = 0; // 0: an empty slot
    qint32 oldPlace = nowhere;
    qint32 newPlace = nowhere;
};

class Grams {
public:
    explicit Grams(qsizetype expected) : m_slots(std::bit_ceil(size_t(expected) * 2 + 16)) {}

    Gram &slot(quint64 hash)
    {
        size_t at = size_t(hash >> 20) & (m_slots.size() - 1);
        while (m_slots[at].hash != 0 && m_slots[at].hash != hash)
            at = (at + 1) & (m_slots.size() - 1);
        return m_slots[at];
    }

private:
    std::vector<Gram> m_slots;
};

// Calls visit(hash, place) for the sampled grams; the sample hangs on the gram alone, so that both
// texts choose the same ones.
template <typename Visit>
void eachGram(const int *symbols, qsizetype size, Visit visit)
{
    constexpr quint64 base = 0x9E3779B97F4A7C15;
    quint64 leaving = 1;
    for (qsizetype at = 0; at < gramLength; ++at)
        leaving *= base;
    quint64 rolling = 0;
    for (qsizetype at = 0; at < size; ++at) {
        rolling = rolling * base + quint64(symbols[at]) + 1;
        if (at >= gramLength)
            rolling -= leaving * (quint64(symbols[at - gramLength]) + 1);
        const quint64 hash = (rolling ^ (rolling >> 29)) * 0xBF58476D1CE4E5B9;
        if (at + 1 >= gramLength && hash >> 62 == 0 && hash != 0)
            visit(hash, at + 1 - gramLength);
    }
}

// The longest part of the grams (in the order of the new text) whose places in the old one rise.
CommonRuns longestRising(const CommonRuns &grams)
{
    std::vector<qsizetype> tails; // of rising parts, by their length
    std::vector<qsizetype> previous(grams.size(), -1);
    for (size_t at = 0; at < grams.size(); ++at) {
        const auto place = std::lower_bound(tails.begin(), tails.end(), grams[at].oldStart,
                                            [&](qsizetype tail, qsizetype start) { return grams[size_t(tail)].oldStart < start; });
        if (place != tails.begin())
            previous[at] = *std::prev(place);
        if (place == tails.end())
            tails.push_back(qsizetype(at));
        else
            *place = qsizetype(at);
    }
    CommonRuns rising;
    for (qsizetype at = tails.empty() ? -1 : tails.back(); at >= 0; at = previous[size_t(at)])
        rising.push_back(grams[size_t(at)]);
    std::reverse(rising.begin(), rising.end());
    return rising;
}

} // namespace

CommonRuns anchorGrams(const int *before, qsizetype oldSize, const int *after, qsizetype newSize)
{
    Grams grams(oldSize / 2);
    qsizetype left = oldSize / 2; // never more than the slots can hold
    eachGram(before, oldSize, [&](quint64 hash, qsizetype place) {
        Gram &gram = grams.slot(hash);
        if (gram.hash == 0 && left-- <= 0)
            return;
        gram.oldPlace = gram.hash == 0 ? qint32(place) : severalPlaces;
        gram.hash = hash;
    });
    std::vector<const Gram *> shared;
    eachGram(after, newSize, [&](quint64 hash, qsizetype place) {
        Gram &gram = grams.slot(hash);
        if (gram.hash == 0 || gram.oldPlace == severalPlaces)
            return;
        if (gram.newPlace == nowhere)
            shared.push_back(&gram);
        gram.newPlace = gram.newPlace == nowhere ? qint32(place) : severalPlaces;
    });
    CommonRuns unique;
    for (const Gram *gram : shared) {
        if (gram->newPlace >= 0 && std::equal(before + gram->oldPlace, before + gram->oldPlace + gramLength, after + gram->newPlace))
            unique.push_back({gram->oldPlace, gram->newPlace, gramLength});
    }
    return longestRising(unique);
}

} // namespace bulletin
