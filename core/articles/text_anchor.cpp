// SPDX-License-Identifier: Apache-2.0
#include "core/articles/text_anchor.h"

#include <algorithm>

namespace bulletin {
namespace {

bool has(const TitledManuscript &revision, int block)
{
    return block >= TextAnchor::title && block < revision.manuscript.blocks.size();
}

QString textOf(const TitledManuscript &revision, int block)
{
    return block == TextAnchor::title ? revision.titleLines.join(QString()) : revision.manuscript.blocks[block].text;
}

// Deleted and inserted text between two equal stretches.
struct Hunk {
    qsizetype oldStart;
    qsizetype oldEnd;
    qsizetype newStart;
    qsizetype newEnd;
};

QList<Hunk> hunksOf(const TextEdits &edits)
{
    QList<Hunk> hunks;
    bool inside = false;
    for (const TextEdit &edit : edits) {
        if (edit.kind != EditKind::Equal && !inside)
            hunks.append({edit.oldStart, edit.oldStart, edit.newStart, edit.newStart});
        inside = edit.kind != EditKind::Equal;
        if (inside) {
            hunks.last().oldEnd = edit.oldStart + edit.oldLength;
            hunks.last().newEnd = edit.newStart + edit.newLength;
        }
    }
    return hunks;
}

// What comes in the place of a quote is about the same matter while it is not much longer.
qsizetype mostGrown(qsizetype length)
{
    return 2 * length + 4;
}

// How many characters around the two places agree, as far as it tells anything.
qsizetype sharedContext(QStringView before, qsizetype oldStart, QStringView after, qsizetype newStart, qsizetype length)
{
    constexpr qsizetype enough = 12;
    qsizetype left = 0;
    while (left < enough && left < oldStart && left < newStart && before[oldStart - 1 - left] == after[newStart - 1 - left])
        ++left;
    qsizetype right = 0;
    while (right < enough && oldStart + length + right < before.size() && newStart + length + right < after.size()
           && before[oldStart + length + right] == after[newStart + length + right])
        ++right;
    return left + right;
}

} // namespace

struct AnchorFollower::Place {
    int block;
    qsizetype start;
    qsizetype length;
    qsizetype kept; // characters of the quote that are still there
};

std::optional<TextAnchor> anchorAt(const TitledManuscript &revision, int block, qsizetype start, qsizetype length)
{
    if (!has(revision, block) || start < 0 || length < 0 || start + length > textOf(revision, block).size())
        return std::nullopt;
    return TextAnchor{block, start, length, textOf(revision, block).mid(start, length)};
}

AnchorFollower::AnchorFollower(const TitledManuscript &before, const TitledManuscript &after)
    : m_before(before), m_after(after), m_alignment(alignBlocks(before.manuscript, after.manuscript))
{
}

QString AnchorFollower::oldText(int block) const
{
    return textOf(m_before, block);
}

QString AnchorFollower::newText(int block) const
{
    return textOf(m_after, block);
}

// The title is the title; a block that is gone has none: nothing stands below TextAnchor::title.
static constexpr int noBlock = TextAnchor::title - 1;

int AnchorFollower::newBlockOf(int block) const
{
    if (block == TextAnchor::title)
        return block;
    const int found = m_alignment.newOf[block];
    return found < 0 ? noBlock : found;
}

int AnchorFollower::oldBlockOf(int block) const
{
    if (block == TextAnchor::title)
        return block;
    const int found = m_alignment.oldOf[block];
    return found < 0 ? noBlock : found;
}

std::optional<TextAnchor> AnchorFollower::follow(const TextAnchor &anchor) const
{
    if (anchorAt(m_before, anchor.block, anchor.start, anchor.length) != anchor)
        return std::nullopt;
    const auto found = [this](const Place &place) { return anchorAt(m_after, place.block, place.start, place.length); };
    const int block = newBlockOf(anchor.block);
    const qsizetype characters = characterLength(anchor.quote);
    std::optional<Place> inPlace;
    if (block != noBlock) {
        // Minimal edits are exact where most of the quote is left; where less is, what they keep may be chance.
        const std::optional<Place> exact = placeByEdits(anchor, block, DiffStyle::Minimal);
        if (exact && 2 * exact->kept > characters && exact->length <= mostGrown(anchor.length))
            return found(*exact);
        inPlace = placeByEdits(anchor, block, DiffStyle::Readable);
        if (inPlace && 2 * inPlace->kept >= characters)
            return found(*inPlace);
    }
    const std::optional<Place> elsewhere = anchor.length > 0 ? placeByWords(anchor) : std::nullopt;
    if (elsewhere)
        return found(*elsewhere);
    return inPlace ? found(*inPlace) : std::nullopt;
}

std::optional<AnchorFollower::Place> AnchorFollower::placeByEdits(const TextAnchor &anchor, int block, DiffStyle style) const
{
    const qsizetype oldEnd = anchor.start + anchor.length;
    qsizetype start = anchor.start;
    qsizetype end = oldEnd;
    qsizetype kept = characterLength(anchor.quote);
    const Hunk *around = nullptr; // what was written anew with the whole quote in it
    const QList<Hunk> hunks = hunksOf(diffTexts(oldText(anchor.block), newText(block), style));
    for (const Hunk &hunk : hunks) {
        const qsizetype shift = hunk.newEnd - hunk.oldEnd;
        // What is put in just before the quote or just behind it is not the quote's.
        if (anchor.start >= hunk.oldEnd)
            start = anchor.start + shift;
        else if (anchor.start >= hunk.oldStart)
            start = anchor.start == hunk.oldStart ? hunk.newStart : hunk.newEnd;
        if (oldEnd > hunk.oldEnd || (anchor.length == 0 && oldEnd >= hunk.oldEnd))
            end = oldEnd + shift;
        else if (oldEnd > hunk.oldStart)
            end = oldEnd == hunk.oldEnd && hunk.oldEnd > hunk.oldStart ? hunk.newEnd : hunk.newStart;
        const qsizetype goneFrom = std::max(anchor.start, hunk.oldStart) - anchor.start;
        const qsizetype goneTo = std::min(oldEnd, hunk.oldEnd) - anchor.start;
        if (goneTo > goneFrom)
            kept -= characterLength(QStringView(anchor.quote).mid(goneFrom, goneTo - goneFrom));
        if (hunk.oldStart <= anchor.start && hunk.oldEnd >= oldEnd)
            around = &hunk;
    }
    if (anchor.length == 0)
        return Place{block, std::min(start, newText(block).size()), 0, 0};
    if (kept == 0) {
        const bool replaced = around && around->oldStart == anchor.start && around->oldEnd == oldEnd && around->newEnd > around->newStart
            && around->newEnd - around->newStart <= mostGrown(anchor.length);
        if (!replaced)
            return std::nullopt;
    }
    return end > start ? std::optional(Place{block, start, end - start, kept}) : std::nullopt;
}

// The quote word for word in text that was not there before; the place whose surroundings agree best,
// where there is one such.
std::optional<AnchorFollower::Place> AnchorFollower::placeByWords(const TextAnchor &anchor) const
{
    constexpr qsizetype tellingLength = 4;
    const int followed = newBlockOf(anchor.block);
    const QString before = oldText(anchor.block);
    std::optional<Place> best;
    qsizetype bestContext = -1;
    bool several = false;
    for (int block = TextAnchor::title; block < m_after.manuscript.blocks.size(); ++block) {
        const QString after = newText(block);
        for (qsizetype at = after.indexOf(anchor.quote); at >= 0; at = after.indexOf(anchor.quote, at + 1)) {
            if (!isNew(block, at, anchor.length, followed))
                continue;
            const qsizetype context = sharedContext(before, anchor.start, after, at, anchor.length);
            if (context + anchor.length < tellingLength && block != followed)
                continue;
            several = context == bestContext || (several && context < bestContext);
            if (context > bestContext) {
                best = Place{block, at, anchor.length, anchor.length};
                bestContext = context;
            }
        }
    }
    return several ? std::nullopt : best;
}

// Whether the words there came with this revision, rather than being those of another old paragraph.
bool AnchorFollower::isNew(int block, qsizetype start, qsizetype length, int followed) const
{
    const int from = oldBlockOf(block);
    if (from == noBlock)
        return true;
    const DiffStyle style = block == followed ? DiffStyle::Readable : DiffStyle::Minimal;
    for (const TextEdit &edit : diffTexts(oldText(from), newText(block), style)) {
        if (edit.kind == EditKind::Insert && edit.newStart < start + length && edit.newStart + edit.newLength > start)
            return true;
    }
    return false;
}

} // namespace bulletin
