// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/formats/credit_grammar.h"
#include "core/formats/source_document.h"
#include "core/issues/issue_document.h"

namespace bulletin {

// Gathers the lines of one article and makes its manuscript of them: headings, pictures with their
// captions, tables, paragraphs, and the joining of paragraphs that a page's end has cut
// (DESIGN.md §5). Drafts and pasted text use it without the joining.
class ArticleBuilder {
public:
    enum class Joining { Off, CutParagraphs };
    enum class Marks { All, Partial }; // Partial: what covers a whole paragraph is only its look

    ArticleBuilder(Joining joining, Marks marks)
        : m_joining(joining)
        , m_marks(marks)
    {
    }

    void add(const SourceLine &line);
    // A line that nobody understood: kept in place, never joined.
    void addUnknown(const SourceLine &line);
    // The line would be taken as the caption of the picture or table just added.
    bool takesCaption(const SourceLine &line) const;
    bool isEmpty() const { return m_pieces.isEmpty(); }

    struct Joint {
        int line = 0;
        QString text; // … the end | the beginning …, or the line that was left alone
        bool joined = true;
    };
    // `joints`: where pieces were joined, and where a few words without a closing mark were not.
    Manuscript manuscript(QList<Joint> *joints = nullptr) const;

private:
    struct Piece {
        Block block;
        int line = 0;
        bool joinable = false;
        bool runsOn = false;
        bool captionOfNext = false; // a short line that may be the caption of a table below
    };
    void addTable(const SourceLine &line);

    Joining m_joining;
    Marks m_marks;
    QList<Piece> m_pieces;
};

} // namespace bulletin
