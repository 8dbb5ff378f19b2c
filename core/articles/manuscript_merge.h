// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article.h"
#include "core/articles/text_merge.h"

namespace bulletin {

// Two people changed one saved article: mine and theirs, both from the same base. Paragraphs first,
// then characters inside those that both changed. What cannot hurt is merged and shown; what only a
// person can decide is asked. Plain values and pure functions; any thread.

enum class MergePart { Title, Text, Cell, Blocks, Units, Contributors, CreditEnding };

// Where in the merged content.
struct MergePlace {
    MergePart part = MergePart::Blocks;
    int block = -1;  // Text, Cell: of the merged manuscript; Blocks: the first of them, or before which they would stand
    int count = 0;   // Blocks: how many
    int row = -1;    // Cell
    int column = -1;
    TextRange range; // Title (its lines joined with line feeds), Text, Cell: in UTF-16 units
    friend bool operator==(const MergePlace &, const MergePlace &) = default;
};

enum class MergeAct { Edited, Inserted, Removed, Moved };

// Something that was merged without asking. Removed text and blocks have an empty place.
struct MergedSpan {
    MergePlace place;
    MergeAct act = MergeAct::Edited;
    MergeOrigin origin = MergeOrigin::Mine; // Mine, Theirs or Both
};

// What one version has at a question's place. `text` is always filled, to be shown: blocks are joined
// with line feeds, entries with 、.
struct MergeWording {
    QString text;
    QList<Mark> marks;   // Text; starts count from the wording's own beginning
    QList<Block> blocks; // Blocks; none: there is nothing here in this version
    QStringList entries; // Units, Contributors
    friend bool operator==(const MergeWording &, const MergeWording &) = default;
};

struct MergeQuestion {
    MergePlace place; // what stands there now is mine
    QuestionReason reason = QuestionReason::SamePlace;
    MergeWording base;
    MergeWording mine;
    MergeWording theirs;
    // Moved: before which block of the merged manuscript it stood in the base, and where they put it.
    int baseBlock = -1;
    int theirsBlock = -1;
};

struct ContentMerge {
    ArticleContent content; // finished where there is no question; images are those of all three versions that it names
    QList<MergedSpan> spans;
    QList<MergeQuestion> questions;
};

// names: people a merge must know by name (staff, leaders) beside the contributors; see factsOf. Exchanging mine
// and theirs gives the same content wherever nothing is asked.
ContentMerge mergeContents(const ArticleContent &base, const ArticleContent &mine, const ArticleContent &theirs, const QStringList &names = {});

enum class MergeChoice {
    Base,
    Mine,
    Theirs,
    MineThenTheirs, // both, one after the other; not for a Moved paragraph nor the credit's ending
    TheirsThenMine,
    Own // what the person wrote instead
};
struct MergeAnswer {
    MergeChoice choice = MergeChoice::Mine;
    MergeWording own; // Own: of the question's kind
};

// The final content. As many answers as questions, in their order; each question must be answered.
ArticleContent resolve(const ContentMerge &merge, const QList<MergeAnswer> &answers);

} // namespace bulletin
