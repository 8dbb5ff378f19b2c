// SPDX-License-Identifier: Apache-2.0
#include "core/articles/block_merge.h"

#include "core/articles/marked_text.h"

#include <algorithm>
#include <optional>

namespace bulletin {
namespace {

struct MergedText {
    MarkedText text;
    QList<MergedSpan> spans;
    QList<MergeQuestion> questions;
};

// A mark is there or not: whichever side changed that is right, and two who did agree.
QByteArray mergedBits(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs)
{
    QByteArray bits = mine;
    for (qsizetype unit = 0; unit < bits.size(); ++unit)
        bits[unit] = char((mine[unit] & theirs[unit]) | ((mine[unit] | theirs[unit]) & ~base[unit]));
    return bits;
}

MergedText mergeMarked(const MarkedText &base, const MarkedText &mine, const MarkedText &theirs, const MergePlace &place, const QStringList &names)
{
    MergedText merged;
    for (const MergePiece &piece : mergeTexts(base.text, mine.text, theirs.text, names)) {
        const MarkedText ofBase = base.mid(piece.base.start, piece.base.length);
        const MarkedText ofMine = mine.mid(piece.mine.start, piece.mine.length);
        const MarkedText ofTheirs = theirs.mid(piece.theirs.start, piece.theirs.length);
        MarkedText taken = piece.origin == MergeOrigin::Theirs ? ofTheirs : ofMine;
        if (piece.origin == MergeOrigin::Base)
            taken.bits = mergedBits(ofBase.bits, ofMine.bits, ofTheirs.bits);
        MergePlace here = place;
        here.range = {merged.text.text.size(), taken.text.size()};
        if (piece.origin == MergeOrigin::Question) {
            const auto wording = [](const MarkedText &text) { return MergeWording{text.text, marksOf(text), {}, {}}; };
            merged.questions.append({here, piece.reason, wording(ofBase), wording(ofMine), wording(ofTheirs)});
        } else if (piece.origin != MergeOrigin::Base) {
            const MergeAct act = ofBase.text.isEmpty() ? MergeAct::Inserted : taken.text.isEmpty() ? MergeAct::Removed : MergeAct::Edited;
            merged.spans.append({here, act, piece.origin});
        }
        merged.text.append(taken);
    }
    return merged;
}

// What both sides agree on, or what the one that changed it says; nothing where they disagree.
template <typename Value>
std::optional<Value> agreed(const Value &base, const Value &mine, const Value &theirs)
{
    if (mine == theirs || theirs == base)
        return mine;
    return mine == base ? std::optional(theirs) : std::nullopt;
}

bool sameShape(const Block &left, const Block &right)
{
    return std::equal(left.rows.begin(), left.rows.end(), right.rows.begin(), right.rows.end(),
                      [](const QStringList &one, const QStringList &other) { return one.size() == other.size(); });
}

// False where only a person can say what the table is.
bool mergeRows(const Block &base, const Block &mine, const Block &theirs, const QStringList &names, MergedBlock &merged)
{
    if (const auto rows = agreed(base.rows, mine.rows, theirs.rows)) {
        merged.block.rows = *rows;
        return true;
    }
    if (!sameShape(base, mine) || !sameShape(base, theirs))
        return false;
    for (int row = 0; row < base.rows.size(); ++row) {
        for (int column = 0; column < base.rows[row].size(); ++column) {
            const MergePlace place{MergePart::Cell, -1, 0, row, column, {}};
            const MergedLine line = mergeLine(base.rows[row][column], mine.rows[row][column], theirs.rows[row][column], place, names);
            merged.block.rows[row][column] = line.text;
            merged.spans += line.spans;
            merged.questions += line.questions;
        }
    }
    return true;
}

// What is no text: kind and level, picture and width. False where the sides disagree.
bool mergeForm(const Block &base, const Block &mine, const Block &theirs, Block &merged)
{
    const auto form = [](const Block &block) { return std::pair(block.kind, block.level); };
    const auto agreedForm = agreed(form(base), form(mine), form(theirs));
    const auto imageId = agreed(base.imageId, mine.imageId, theirs.imageId);
    const auto width = agreed(base.imageWidthMm, mine.imageWidthMm, theirs.imageWidthMm);
    if (!agreedForm || !imageId || !width)
        return false;
    merged.kind = agreedForm->first;
    merged.level = agreedForm->second;
    merged.imageId = *imageId;
    merged.imageWidthMm = *width;
    return true;
}

MergedBlock asked(const Block &base, const Block &mine, const Block &theirs)
{
    MergedBlock merged{mine, {}, {}};
    const MergePlace whole{MergePart::Blocks, -1, 1, -1, -1, {}};
    merged.questions.append({whole, QuestionReason::Form, wordingOf({base}), wordingOf({mine}), wordingOf({theirs})});
    return merged;
}

} // namespace

MergedLine mergeLine(const QString &base, const QString &mine, const QString &theirs, const MergePlace &place, const QStringList &names)
{
    const auto plain = [](const QString &text) { return markedText(text, {}); };
    const MergedText merged = mergeMarked(plain(base), plain(mine), plain(theirs), place, names);
    return {merged.text.text, merged.spans, merged.questions};
}

MergedBlock mergeBlock(const Block &base, const Block &mine, const Block &theirs, const QStringList &names)
{
    MergedBlock merged{mine, {}, {}};
    if (!mergeForm(base, mine, theirs, merged.block) || !mergeRows(base, mine, theirs, names, merged))
        return asked(base, mine, theirs);
    const MergePlace place{MergePart::Text, -1, 0, -1, -1, {}};
    const MergedText text = mergeMarked(markedText(base.text, base.marks), markedText(mine.text, mine.marks), markedText(theirs.text, theirs.marks), place, names);
    merged.block.text = text.text.text;
    merged.block.marks = marksOf(text.text);
    // Where nothing is mixed, the block is one side's to the last detail.
    if (const auto whole = agreed(base, mine, theirs))
        merged.block = *whole;
    merged.spans += text.spans;
    merged.questions += text.questions;
    if (merged.spans.isEmpty() && merged.questions.isEmpty() && merged.block != base) {
        const MergeOrigin origin = theirs == base ? MergeOrigin::Mine : mine == base ? MergeOrigin::Theirs : MergeOrigin::Both;
        merged.spans.append({{MergePart::Blocks, -1, 1, -1, -1, {}}, MergeAct::Edited, origin});
    }
    return merged;
}

MergeWording wordingOf(const QList<Block> &blocks)
{
    MergeWording wording;
    wording.blocks = blocks;
    QStringList texts;
    for (const Block &block : blocks) {
        texts.append(block.text);
        for (const QStringList &row : block.rows)
            texts.append(row.join(u'\t'));
    }
    wording.text = texts.join(u'\n');
    return wording;
}

} // namespace bulletin
