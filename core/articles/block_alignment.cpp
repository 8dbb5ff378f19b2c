// SPDX-License-Identifier: Apache-2.0
#include "core/articles/block_alignment.h"

#include "core/articles/common_runs.h"

#include <algorithm>
#include <map>
#include <vector>

namespace bulletin {
namespace {

// Two paragraphs of party prose that have nothing to do with each other share 5 to 15 % of their pairs
// of characters. Far from its place a block needs more to be known again.
constexpr double alikeInPlace = 0.3;
constexpr double alikeElsewhere = 0.6;
// A heading of a few words in its place is the same one while a word is left of it.
constexpr double shortAlikeInPlace = 0.2;
constexpr size_t shortBlock = 16; // pairs of characters
constexpr qsizetype shortestMoved = 6; // pairs of characters; shorter ones move only unchanged
// So many pairs of blocks are compared each with each; beyond, equal blocks divide the manuscript first.
constexpr qsizetype mostPairs = 250'000;

// What is compared of a block: its pairs of neighbouring characters, sorted.
struct Profile {
    const Block *block = nullptr;
    std::vector<quint32> pairs;
};

QString textOf(const Block &block)
{
    QString text = block.text;
    for (const QStringList &row : block.rows)
        text += row.join(u'\n') + u'\n';
    return text;
}

Profile profileOf(const Block &block)
{
    const QString text = textOf(block);
    Profile profile{&block, {}};
    char16_t last = 0;
    for (const QChar unit : text) {
        profile.pairs.push_back(quint32(last) << 16 | unit.unicode());
        last = unit.unicode();
    }
    std::sort(profile.pairs.begin(), profile.pairs.end());
    return profile;
}

double sharedPart(const std::vector<quint32> &left, const std::vector<quint32> &right, double least)
{
    const size_t together = left.size() + right.size();
    if (together == 0 || 2.0 * double(std::min(left.size(), right.size())) < least * double(together))
        return 0;
    size_t shared = 0;
    for (size_t i = 0, j = 0; i < left.size() && j < right.size();) {
        if (left[i] == right[j])
            ++shared, ++i, ++j;
        else if (left[i] < right[j])
            ++i;
        else
            ++j;
    }
    return 2.0 * double(shared) / double(together);
}

bool isText(const Block &block)
{
    return block.kind == BlockKind::Paragraph || block.kind == BlockKind::Heading;
}

// How alike two blocks are, 0 to 1, by the pairs of characters they share; 1 only for equal ones.
double similarity(const Profile &before, const Profile &after, double least)
{
    constexpr double nearlyEqual = 0.99;
    const Block &left = *before.block;
    const Block &right = *after.block;
    if (left.kind != right.kind && !(isText(left) && isText(right)))
        return 0;
    if (left == right)
        return 1;
    const bool samePicture = left.kind == BlockKind::Image && left.imageId == right.imageId;
    return samePicture ? nearlyEqual : nearlyEqual * sharedPart(before.pairs, after.pairs, least);
}

class Aligner {
public:
    Aligner(const Manuscript &before, const Manuscript &after)
    {
        for (const Block &block : before.blocks)
            m_old.push_back(profileOf(block));
        for (const Block &block : after.blocks)
            m_new.push_back(profileOf(block));
        m_result = {QList<int>(before.blocks.size(), -1), QList<int>(after.blocks.size(), -1), QList<bool>(before.blocks.size(), false)};
    }

    BlockAlignment align()
    {
        alignRange(0, int(m_old.size()), 0, int(m_new.size()));
        findMoved();
        return m_result;
    }

private:
    const Block &oldBlock(int at) const { return *m_old[size_t(at)].block; }
    const Block &newBlock(int at) const { return *m_new[size_t(at)].block; }
    void pair(int oldAt, int newAt)
    {
        m_result.newOf[oldAt] = newAt;
        m_result.oldOf[newAt] = oldAt;
    }

    void alignRange(int oldStart, int oldEnd, int newStart, int newEnd)
    {
        while (oldStart < oldEnd && newStart < newEnd && oldBlock(oldStart) == newBlock(newStart))
            pair(oldStart++, newStart++);
        while (oldStart < oldEnd && newStart < newEnd && oldBlock(oldEnd - 1) == newBlock(newEnd - 1))
            pair(--oldEnd, --newEnd);
        if (oldStart == oldEnd || newStart == newEnd)
            return;
        if (qsizetype(oldEnd - oldStart) * (newEnd - newStart) <= mostPairs)
            alignBest(oldStart, oldEnd, newStart, newEnd);
        else
            alignByEqualBlocks(oldStart, oldEnd, newStart, newEnd);
    }

    // The alignment in order that keeps the most text.
    void alignBest(int oldStart, int oldEnd, int newStart, int newEnd)
    {
        const size_t width = size_t(newEnd - newStart) + 1;
        const size_t height = size_t(oldEnd - oldStart) + 1;
        std::vector<double> kept(width * height, 0);
        std::vector<double> worth(width * height, 0);
        for (size_t row = 1; row < height; ++row) {
            for (size_t column = 1; column < width; ++column) {
                const Profile &before = m_old[size_t(oldStart) + row - 1];
                const Profile &after = m_new[size_t(newStart) + column - 1];
                const bool isShort = before.pairs.size() <= shortBlock && after.pairs.size() <= shortBlock;
                const double least = isShort ? shortAlikeInPlace : alikeInPlace;
                const double alike = similarity(before, after, least);
                const size_t cell = row * width + column;
                worth[cell] = alike >= least ? alike * double(before.pairs.size() + after.pairs.size() + 1) : 0;
                kept[cell] = std::max({kept[cell - 1], kept[cell - width], kept[cell - width - 1] + worth[cell]});
            }
        }
        for (size_t row = height - 1, column = width - 1; row > 0 && column > 0;) {
            const size_t cell = row * width + column;
            if (worth[cell] > 0 && kept[cell] == kept[cell - width - 1] + worth[cell]) {
                --row, --column;
                pair(oldStart + int(row), newStart + int(column));
            } else if (kept[cell] == kept[cell - width]) {
                --row;
            } else {
                --column;
            }
        }
    }

    void alignByEqualBlocks(int oldStart, int oldEnd, int newStart, int newEnd)
    {
        std::map<QString, char32_t> numbers;
        const auto numbered = [&numbers](const std::vector<Profile> &profiles, int start, int end) {
            std::u32string row;
            for (int at = start; at < end; ++at) {
                const Block &block = *profiles[size_t(at)].block;
                const QString key = QString::number(int(block.kind)) + block.imageId + u'\n' + textOf(block);
                row += numbers.try_emplace(key, char32_t(numbers.size())).first->second;
            }
            return row;
        };
        const std::u32string before = numbered(m_old, oldStart, oldEnd);
        const std::u32string after = numbered(m_new, newStart, newEnd);
        int oldPlace = oldStart;
        int newPlace = newStart;
        const auto alignUpTo = [&](int oldNext, int newNext) {
            if (qsizetype(oldNext - oldPlace) * (newNext - newPlace) <= mostPairs)
                alignRange(oldPlace, oldNext, newPlace, newNext);
        };
        for (const CommonRun &run : longestCommonRuns(before, after)) {
            alignUpTo(oldStart + int(run.oldStart), newStart + int(run.newStart));
            for (int at = 0; at < int(run.length); ++at)
                pair(oldStart + int(run.oldStart) + at, newStart + int(run.newStart) + at);
            oldPlace = oldStart + int(run.oldStart + run.length);
            newPlace = newStart + int(run.newStart + run.length);
        }
        alignUpTo(oldEnd, newEnd);
    }

    // Of what has no partner in its place, the most alike become pairs first.
    void findMoved()
    {
        struct Candidate {
            double worth;
            int oldAt;
            int newAt;
        };
        const qsizetype pairs = m_result.newOf.count(-1) * m_result.oldOf.count(-1);
        std::vector<Candidate> candidates;
        for (int oldAt = 0; oldAt < m_result.newOf.size(); ++oldAt) {
            for (int newAt = 0; m_result.newOf[oldAt] < 0 && newAt < m_result.oldOf.size(); ++newAt) {
                const bool isPicture = oldBlock(oldAt).kind == BlockKind::Image;
                const qsizetype length = qsizetype(m_old[size_t(oldAt)].pairs.size());
                if (m_result.oldOf[newAt] >= 0 || (length == 0 && !isPicture))
                    continue;
                const bool onlyEqual = pairs > mostPairs || (length < shortestMoved && !isPicture);
                const double alike = onlyEqual ? (oldBlock(oldAt) == newBlock(newAt) ? 1 : 0) : similarity(m_old[size_t(oldAt)], m_new[size_t(newAt)], alikeElsewhere);
                if (alike >= alikeElsewhere)
                    candidates.push_back({alike * double(length + 1), oldAt, newAt});
            }
        }
        std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &left, const Candidate &right) { return left.worth > right.worth; });
        for (const Candidate &candidate : candidates) {
            if (m_result.newOf[candidate.oldAt] >= 0 || m_result.oldOf[candidate.newAt] >= 0)
                continue;
            pair(candidate.oldAt, candidate.newAt);
            m_result.moved[candidate.oldAt] = true;
        }
    }

    std::vector<Profile> m_old;
    std::vector<Profile> m_new;
    BlockAlignment m_result;
};

} // namespace

BlockAlignment alignBlocks(const Manuscript &before, const Manuscript &after)
{
    return Aligner(before, after).align();
}

} // namespace bulletin
