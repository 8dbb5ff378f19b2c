// SPDX-License-Identifier: Apache-2.0
#include "core/checks/word_index.h"

#include <algorithm>

namespace bulletin {
namespace {

// How far a pattern may look around the word it stands for.
constexpr qsizetype patternReach = 16;

quint32 keyOf(QStringView word)
{
    return (quint32(word.at(0).unicode()) << 16) | (word.size() > 1 ? word.at(1).unicode() : 0);
}

// So many wrong words, and so many places to try a pattern at, are no prose; each takes a while.
constexpr qsizetype mostHits = 2000;
constexpr int mostTries = 20'000;

// Does `longer` stand over [start, end)?
bool standsOver(QStringView text, QStringView longer, qsizetype start, qsizetype end)
{
    const qsizetype first = std::max<qsizetype>(0, end - longer.size());
    for (qsizetype from = first; from <= start && from + longer.size() <= text.size(); ++from) {
        if (text.sliced(from, longer.size()) == longer)
            return true;
    }
    return false;
}

} // namespace

WordIndex::WordIndex(const Knowledge &knowledge) : m_rightWords(knowledge.rightWords.begin(), knowledge.rightWords.end())
{
    for (const ConfusableWord &word : knowledge.words) {
        if (word.wrong.isEmpty())
            continue;
        Row row{word, {}};
        if (!ruleInfo(word.rule))
            row.word.rule = QStringLiteral("WRD01");
        if (!word.pattern.isEmpty())
            row.pattern.setPattern(word.pattern); // compiled when it is first asked
        m_byBeginning[keyOf(word.wrong)].append(int(m_rows.size()));
        m_firsts.set(word.wrong.front().unicode());
        m_rows.push_back(std::move(row));
    }
    // The longest first: a row about more of the text knows better. The office's rows stay before ours.
    for (QList<int> &rows : m_byBeginning)
        std::stable_sort(rows.begin(), rows.end(), [this](int a, int b) { return m_rows[size_t(a)].word.wrong.size() > m_rows[size_t(b)].word.wrong.size(); });
}

QList<WordIndex::Hit> WordIndex::find(QStringView text) const
{
    QList<Hit> hits;
    int tries = 0;
    for (qsizetype position = 0; position < text.size() && hits.size() < mostHits && tries < mostTries; ++position) {
        if (!m_firsts.test(text.at(position).unicode()))
            continue;
        for (const qsizetype length : {2, 1}) {
            if (position + length > text.size())
                continue;
            const auto rows = m_byBeginning.constFind(keyOf(text.sliced(position, length)));
            if (rows == m_byBeginning.constEnd())
                continue;
            findAt(text, position, *rows, hits);
            tries += int(rows->size());
        }
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return std::pair(a.start, -a.length) < std::pair(b.start, -b.length); });
    QList<Hit> kept;
    for (const Hit &hit : hits) {
        if (kept.isEmpty() || hit.end() > kept.back().end())
            kept.append(hit);
    }
    return kept;
}

void WordIndex::findAt(QStringView text, qsizetype position, const QList<int> &rows, QList<Hit> &hits) const
{
    for (const int number : rows) {
        const Row &row = m_rows[size_t(number)];
        const std::optional<Hit> hit = match(row, text, position);
        if (hit && !isAllowed(row, text, *hit)) {
            hits.append(*hit);
            return;
        }
    }
}

std::optional<WordIndex::Hit> WordIndex::match(const Row &row, QStringView text, qsizetype position) const
{
    const qsizetype length = row.word.wrong.size();
    if (position + length > text.size() || text.sliced(position, length) != row.word.wrong)
        return {};
    if (row.word.pattern.isEmpty())
        return Hit{&row.word, position, length};
    // Only around the word: whatever the pattern, the time stays linear in the text.
    const qsizetype from = std::max<qsizetype>(0, position - patternReach);
    const QString window = text.sliced(from, std::min(text.size(), position + length + patternReach) - from).toString();
    const qsizetype wanted = position - from;
    for (qsizetype offset = 0; offset <= wanted;) {
        const QRegularExpressionMatch found = row.pattern.match(window, offset);
        if (!found.hasMatch() || found.capturedStart() > wanted + length)
            return {};
        const bool named = found.capturedStart(u"wrong") >= 0;
        const qsizetype start = named ? found.capturedStart(u"wrong") : found.capturedStart();
        const qsizetype end = named ? found.capturedEnd(u"wrong") : found.capturedEnd();
        if (start < wanted + length && wanted < end)
            return Hit{&row.word, position, length};
        offset = found.capturedStart() + 1;
    }
    return {};
}

bool WordIndex::isAllowed(const Row &row, QStringView text, const Hit &hit) const
{
    const auto allows = [&](const QString &longer) { return standsOver(text, longer, hit.start, hit.end()); };
    return std::any_of(row.word.exceptions.begin(), row.word.exceptions.end(), allows) || std::any_of(m_rightWords.begin(), m_rightWords.end(), allows);
}

} // namespace bulletin
