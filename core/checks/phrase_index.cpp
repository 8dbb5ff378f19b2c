// SPDX-License-Identifier: Apache-2.0
#include "core/checks/phrase_index.h"

#include <algorithm>
#include <optional>

namespace bulletin {
namespace {

constexpr qsizetype shortestPhrase = 2;
constexpr qsizetype shortestTarget = 4;
constexpr qsizetype shortestAnchor = 2;

quint32 pair(QChar first, QChar second)
{
    return (quint32(first.unicode()) << 16) | second.unicode();
}

qsizetype commonBeginning(QStringView a, QStringView b)
{
    const qsizetype length = std::min(a.size(), b.size());
    return std::mismatch(a.begin(), a.begin() + length, b.begin()).first - a.begin();
}

qsizetype commonEnd(QStringView a, QStringView b)
{
    qsizetype length = 0;
    while (length < std::min(a.size(), b.size()) && a.at(a.size() - 1 - length) == b.at(b.size() - 1 - length))
        ++length;
    return length;
}

// The same characters in another order: 农业农村, 农村农业
bool isShuffled(QStringView a, QStringView b)
{
    return a.size() == b.size() && a.size() >= 2 && a.size() <= 4 && std::is_permutation(a.begin(), a.end(), b.begin());
}

int allowedCost(qsizetype length)
{
    return int(std::max<qsizetype>(1, (length + 2) / 5));
}

// How far `window` is from `phrase`, where it is near enough.
std::optional<NearMiss> compared(int number, QStringView phrase, QStringView window, qsizetype start)
{
    const qsizetype before = commonBeginning(phrase, window);
    const qsizetype room = std::min(phrase.size(), window.size()) - before;
    const qsizetype after = std::min(room, commonEnd(phrase, window));
    const QStringView meant = phrase.sliced(before, phrase.size() - before - after);
    const QStringView found = window.sliced(before, window.size() - before - after);
    const bool shuffled = isShuffled(meant, found);
    const int cost = shuffled ? 1 : int(std::max(meant.size(), found.size()));
    const bool enough = shuffled ? (before + after) * 2 >= phrase.size() : (before + after) * 10 >= phrase.size() * 7;
    if (cost == 0 || cost > allowedCost(phrase.size()) || !enough)
        return {};
    return NearMiss{number, start, window.size(), before, after, cost};
}

bool isBetter(const NearMiss &a, const std::optional<NearMiss> &b, qsizetype phraseLength)
{
    if (!b || a.cost != b->cost)
        return !b || a.cost < b->cost;
    return std::abs(a.length - phraseLength) < std::abs(b->length - phraseLength);
}

bool liesWithin(const NearMiss &near, const PhraseMatch &exact)
{
    // Where something is missing, both of its neighbours must belong to what is right.
    const qsizetype start = near.zoneLength() > 0 ? near.zoneStart() : near.zoneStart() - 1;
    const qsizetype end = near.zoneLength() > 0 ? near.zoneStart() + near.zoneLength() : near.zoneStart() + 1;
    return exact.start <= start && end <= exact.end();
}

// Both lists are sorted by start; phrases are short, so that looking back a few is enough.
void dropThoseWithin(QList<NearMiss> &near, const QList<PhraseMatch> &exact)
{
    near.removeIf([&exact](const NearMiss &candidate) {
        const qsizetype last = candidate.zoneStart();
        auto match = std::upper_bound(exact.begin(), exact.end(), last, [](qsizetype at, const PhraseMatch &row) { return at < row.start; });
        for (int back = 0; back < 32 && match != exact.begin(); ++back) {
            --match;
            if (liesWithin(candidate, *match))
                return true;
        }
        return false;
    });
}

template <class Row>
void sortAndThin(QList<Row> &rows)
{
    const auto key = [](const Row &row) { return std::tuple(row.start, row.phrase, row.length); };
    std::sort(rows.begin(), rows.end(), [&key](const Row &a, const Row &b) { return key(a) < key(b); });
    rows.erase(std::unique(rows.begin(), rows.end(), [&key](const Row &a, const Row &b) { return key(a) == key(b); }), rows.end());
}

} // namespace

void PhraseIndex::add(const QString &phrase, bool target)
{
    if (phrase.size() < shortestPhrase)
        return;
    if (const int known = numberOf(phrase); known >= 0) {
        m_phrases[known].target = m_phrases[known].target || target;
        return;
    }
    const int number = int(m_phrases.size());
    m_phrases.append({phrase, target && phrase.size() >= shortestTarget});
    m_numbers.insert(phrase, number);
    m_byBeginning[pair(phrase.at(0), phrase.at(1))].append(number);
    m_anchors.set(phrase.at(0).unicode());
    m_byEnd[pair(phrase.at(phrase.size() - 2), phrase.back())].append(number);
    m_anchors.set(phrase.at(phrase.size() - 2).unicode());
}

void PhraseIndex::findFrom(QStringView text, qsizetype position, Matches &matches) const
{
    const auto rows = m_byBeginning.constFind(pair(text.at(position), text.at(position + 1)));
    if (rows == m_byBeginning.constEnd())
        return;
    for (const int number : *rows) {
        const Phrase &phrase = m_phrases.at(number);
        const qsizetype length = phrase.text.size();
        const qsizetype left = text.size() - position;
        if (left >= length && text.sliced(position, length) == phrase.text) {
            matches.exact.append({number, position, length});
            continue;
        }
        std::optional<NearMiss> best;
        const int reach = phrase.target ? allowedCost(length) : -1;
        for (qsizetype window = length - reach; window <= std::min(length + reach, left); ++window) {
            const auto near = compared(number, phrase.text, text.sliced(position, window), position);
            if (near && isBetter(*near, best, length))
                best = near;
        }
        if (best)
            matches.near.append(*best);
    }
}

// The beginning is what differs: by the phrase's end, which stands at `position` and after.
void PhraseIndex::findBefore(QStringView text, qsizetype position, Matches &matches) const
{
    const auto rows = m_byEnd.constFind(pair(text.at(position), text.at(position + 1)));
    if (rows == m_byEnd.constEnd())
        return;
    const qsizetype end = position + 2;
    for (const int number : *rows) {
        const Phrase &phrase = m_phrases.at(number);
        const qsizetype length = phrase.text.size();
        const int reach = phrase.target ? allowedCost(length) : -1;
        std::optional<NearMiss> best;
        for (qsizetype window = length - reach; window <= std::min(length + reach, end); ++window) {
            const QStringView found = text.sliced(end - window, window);
            if (found == phrase.text) {
                best.reset();
                break;
            }
            const auto near = compared(number, phrase.text, found, end - window);
            // What begins like the phrase was found from its beginning.
            if (near && near->before < shortestAnchor && isBetter(*near, best, length))
                best = near;
        }
        if (best)
            matches.near.append(*best);
    }
}

PhraseIndex::Matches PhraseIndex::find(QStringView text) const
{
    Matches matches;
    for (qsizetype position = 0; position + 1 < text.size(); ++position) {
        if (!m_anchors.test(text.at(position).unicode()))
            continue;
        findFrom(text, position, matches);
        findBefore(text, position, matches);
    }
    sortAndThin(matches.exact);
    sortAndThin(matches.near);
    dropThoseWithin(matches.near, matches.exact);
    return matches;
}

} // namespace bulletin
