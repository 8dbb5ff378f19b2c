// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/block_alignment.h"
#include "core/articles/manuscript_diff.h"

#include <optional>

namespace bulletin {

// Where a comment or a correction stands in one revision, and where that is in another one. Plain
// values; any thread.

struct TextAnchor {
    static constexpr int title = -1; // as a block: the title, its lines joined with nothing

    int block = title;     // index into the manuscript's blocks
    qsizetype start = 0;   // UTF-16 units of Block::text; never inside a surrogate pair
    qsizetype length = 0;  // 0: a point between two characters, or an image or table as a whole
    QString quote;         // the text there
    friend bool operator==(const TextAnchor &, const TextAnchor &) = default;
};

// The quote is read from the text. Nothing where the place is not in the text.
std::optional<TextAnchor> anchorAt(const TitledManuscript &revision, int block, qsizetype start, qsizetype length);

// Follows any number of anchors from one revision into another.
class AnchorFollower final {
public:
    AnchorFollower(const TitledManuscript &before, const TitledManuscript &after);

    // The anchor's place in the other revision, with the quote as it reads there: moved paragraphs are
    // followed; what was edited inside is shorter or longer; what was replaced as a whole by something
    // of like length is what came in its place; text that went into another paragraph (one split in two,
    // a sentence moved) is found by its words. Nothing: its text is gone, the anchor is an orphan.
    // Also nothing for an anchor whose quote does not stand in the revision that is followed from.
    std::optional<TextAnchor> follow(const TextAnchor &anchor) const;

private:
    struct Place;
    QString oldText(int block) const;
    QString newText(int block) const;
    int newBlockOf(int block) const;
    int oldBlockOf(int block) const;
    std::optional<Place> placeByEdits(const TextAnchor &anchor, int block, DiffStyle style) const;
    std::optional<Place> placeByWords(const TextAnchor &anchor) const;
    bool isNew(int block, qsizetype start, qsizetype length, int followed) const;

    TitledManuscript m_before;
    TitledManuscript m_after;
    BlockAlignment m_alignment;
};

} // namespace bulletin
