// SPDX-License-Identifier: Apache-2.0
#include "core/articles/manuscript_diff.h"

#include "core/articles/block_alignment.h"
#include "core/articles/marked_text.h"

#include <algorithm>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

qsizetype charactersOf(const Block &block)
{
    qsizetype characters = characterLength(block.text);
    for (const QStringList &row : block.rows) {
        for (const QString &cell : row)
            characters += characterLength(cell);
    }
    return characters;
}

qsizetype minimalChange(const QString &before, const QString &after)
{
    return changedCharacters(diffTexts(before, after), before, after);
}

bool sameShape(const Block &before, const Block &after)
{
    return before.rows.size() == after.rows.size()
        && std::equal(before.rows.begin(), before.rows.end(), after.rows.begin(),
                      [](const QStringList &left, const QStringList &right) { return left.size() == right.size(); });
}

bool marksDiffer(const Block &before, const Block &after, const TextEdits &edits)
{
    const QByteArray oldBits = markedText(before.text, before.marks).bits;
    const QByteArray newBits = markedText(after.text, after.marks).bits;
    return std::any_of(edits.begin(), edits.end(), [&](const TextEdit &edit) {
        return edit.kind == EditKind::Equal && oldBits.mid(edit.oldStart, edit.oldLength) != newBits.mid(edit.newStart, edit.newLength);
    });
}

void compareText(const Block &before, const Block &after, BlockChange &change)
{
    const TextEdits minimal = diffTexts(before.text, after.text);
    if (before.text != after.text) {
        change.aspects |= BlockAspect::Text;
        change.edits = readableEdits(minimal, before.text, after.text);
        change.changedCharacters += changedCharacters(minimal, before.text, after.text);
    }
    if (before.marks != after.marks && marksDiffer(before, after, minimal))
        change.aspects |= BlockAspect::Marks;
}

void compareCells(const Block &before, const Block &after, BlockChange &change)
{
    if (before.rows == after.rows)
        return;
    if (!sameShape(before, after)) {
        change.aspects |= BlockAspect::TableShape;
        const auto flat = [](const Block &block) {
            QString text;
            for (const QStringList &row : block.rows)
                text += row.join(QString());
            return text;
        };
        change.changedCharacters += minimalChange(flat(before), flat(after));
        return;
    }
    change.aspects |= BlockAspect::Cells;
    for (int row = 0; row < before.rows.size(); ++row) {
        for (int column = 0; column < before.rows[row].size(); ++column) {
            const QString &from = before.rows[row][column];
            const QString &to = after.rows[row][column];
            if (from == to)
                continue;
            change.cells.append({row, column, diffTexts(from, to, DiffStyle::Readable)});
            change.changedCharacters += minimalChange(from, to);
        }
    }
}

class Comparison {
public:
    Comparison(const Manuscript &before, const Manuscript &after) : m_old(before.blocks), m_new(after.blocks), m_alignment(alignBlocks(before, after)) {}

    // What is gone stands before what came in its place.
    QList<BlockChange> changes()
    {
        for (int newAt = 0; newAt < m_new.size(); ++newAt) {
            const int oldAt = m_alignment.oldOf[newAt];
            if (oldAt >= 0 && !m_alignment.moved[oldAt]) {
                leave(oldAt);
                arrive(newAt);
                m_changes.append(compared(oldAt, newAt, BlockChangeKind::Changed));
                m_oldPlace = oldAt + 1;
                m_newPlace = newAt + 1;
            }
        }
        leave(int(m_old.size()));
        arrive(int(m_new.size()));
        return m_changes;
    }

private:
    void leave(int end)
    {
        for (int at = m_oldPlace; at < end; ++at) {
            const bool removed = m_alignment.newOf[at] < 0;
            BlockChange change{removed ? BlockChangeKind::Removed : BlockChangeKind::MovedAway, at, m_alignment.newOf[at], {}, {}, {}, 0};
            change.changedCharacters = removed ? charactersOf(m_old[at]) : 0;
            m_changes.append(change);
        }
    }

    void arrive(int end)
    {
        for (int at = m_newPlace; at < end; ++at) {
            const int oldAt = m_alignment.oldOf[at];
            m_changes.append(oldAt < 0 ? BlockChange{BlockChangeKind::Inserted, -1, at, {}, {}, {}, charactersOf(m_new[at])}
                                       : compared(oldAt, at, BlockChangeKind::Moved));
        }
    }

    BlockChange compared(int oldAt, int newAt, BlockChangeKind kind) const
    {
        const Block &before = m_old[oldAt];
        const Block &after = m_new[newAt];
        BlockChange change{kind, oldAt, newAt, {}, {}, {}, 0};
        if (before != after) {
            compareText(before, after, change);
            compareCells(before, after, change);
            if (before.kind != after.kind || before.level != after.level)
                change.aspects |= BlockAspect::Form;
            if (before.imageId != after.imageId || before.imageWidthMm != after.imageWidthMm)
                change.aspects |= BlockAspect::Picture;
        }
        if (kind == BlockChangeKind::Changed && !change.aspects)
            change.kind = BlockChangeKind::Same;
        return change;
    }

    const QList<Block> &m_old;
    const QList<Block> &m_new;
    BlockAlignment m_alignment;
    QList<BlockChange> m_changes;
    int m_oldPlace = 0;
    int m_newPlace = 0;
};

} // namespace

bool ManuscriptDiff::isEmpty() const
{
    return title.isEmpty() && std::all_of(blocks.begin(), blocks.end(), [](const BlockChange &change) { return change.kind == BlockChangeKind::Same; });
}

ManuscriptDiff diffManuscripts(const TitledManuscript &before, const TitledManuscript &after)
{
    ManuscriptDiff diff;
    diff.blocks = Comparison(before.manuscript, after.manuscript).changes();
    if (before.titleLines != after.titleLines) {
        diff.title = diffTexts(before.titleLines.join(u'\n'), after.titleLines.join(u'\n'), DiffStyle::Readable);
        diff.changedCharacters = minimalChange(before.titleLines.join(QString()), after.titleLines.join(QString()));
    }
    for (const BlockChange &change : diff.blocks)
        diff.changedCharacters += change.changedCharacters;
    return diff;
}

} // namespace bulletin
