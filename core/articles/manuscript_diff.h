// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/manuscript.h"
#include "core/articles/text_diff.h"

namespace bulletin {

// Two revisions compared, block by block and then character by character: what a window or the
// command line shows. Plain values and a pure function; any thread.

// What a revision says: its title and its manuscript.
struct TitledManuscript {
    QStringList titleLines; // the breaks between them are layout, not text
    Manuscript manuscript;
    friend bool operator==(const TitledManuscript &, const TitledManuscript &) = default;
};

enum class BlockChangeKind {
    Same,
    Changed,
    Inserted, // only in the new one
    Removed,  // only in the old one
    Moved,    // at its new place, with what was changed in it
    MovedAway // the same pair at its old place, for a window that shows both; it carries no edits
};

enum class BlockAspect {
    Text = 1,        // the text or the caption; see edits
    Marks = 2,       // bold, italic … on characters that both have
    Form = 4,        // paragraph or heading, level
    Picture = 8,     // another image, or another width
    Cells = 16,      // the texts of cells; see cells
    TableShape = 32, // rows or columns; then cells is empty
};
Q_DECLARE_FLAGS(BlockAspects, BlockAspect)
Q_DECLARE_OPERATORS_FOR_FLAGS(BlockAspects)

struct CellEdits {
    int row = 0;
    int column = 0;
    TextEdits edits; // readable
};

struct BlockChange {
    BlockChangeKind kind = BlockChangeKind::Same;
    int oldBlock = -1; // -1: Inserted
    int newBlock = -1; // -1: Removed
    BlockAspects aspects; // Changed and Moved: what differs; a Moved one may have none
    TextEdits edits;      // where aspects has Text: of Block::text, readable
    QList<CellEdits> cells; // only those that differ
    qsizetype changedCharacters = 0;
};

struct ManuscriptDiff {
    TextEdits title; // readable, of the title lines joined with line feeds; empty where they are equal
    // In reading order: each old block stands once among Same, Changed, Removed and MovedAway, each
    // new one once among Same, Changed, Inserted and Moved.
    QList<BlockChange> blocks;
    // 改动 N 字: title and blocks together. A character corrected counts once; moving alone counts
    // nothing, nor do marks and line breaks of the title.
    qsizetype changedCharacters = 0;
    bool isEmpty() const;
};

ManuscriptDiff diffManuscripts(const TitledManuscript &before, const TitledManuscript &after);

} // namespace bulletin
