// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/manuscript.h"

namespace bulletin {

// What every file reader makes of its file, before anybody asks what the lines mean: a flat list
// of lines in reading order, with what the file says about how they look. The issue grammar and
// the draft recognition work on this alone, so a .txt, a .docx and a pasted page are understood
// by the same rules.

// What a paragraph style of our own documents (or a Word built-in one) says a line is.
enum class SourceRole {
    None,
    Corner, // classification and serial
    Masthead,
    IssueNumber,
    Publisher,
    EditorialNote,
    ContentsHeading,
    ContentsSection,
    ContentsTitle,
    Section,
    Title,
    Heading1,
    Heading2,
    Body,
    Credit,
    Tail,
    Caption,
};

enum class SourceKind { Text, Image, Table };

struct SourceLine {
    SourceKind kind = SourceKind::Text;
    QString text;      // no line breaks, no indents; never empty for Text
    QList<Mark> marks; // in units of text
    int number = 0;    // 1-based line of a text, paragraph of a document

    bool continues = false;   // stands in the same paragraph as the line before
    bool runsOn = false;      // hard-wrapped: the paragraph goes on in the next line
    bool blankBefore = false; // an empty line stands before it
    bool creditByPlace = false; // what it says does not tell, but where it and others like it stand
    bool ruleBefore = false;  // a line of strokes or stars stood before it (———, ★ ★ ★)
    bool indented = false;

    SourceRole role = SourceRole::None;
    int outlineLevel = 0; // 1…9; 0 = body text
    bool centred = false;
    double points = 0; // font size; 0 = unknown

    QString imageId; // Image
    double imageWidthMm = 0;
    QList<QStringList> rows; // Table, rectangular
    bool captionAbove = false; // Caption: belongs to what follows
    bool isNote = false;       // a footnote, standing behind the paragraph that refers to it
};

struct SourceDocument {
    QList<SourceLine> lines;
    Images images;
    QStringList notes;   // translated: what was dropped or accepted
    bool ownStyles = false; // made by this program: its styles say all, nothing is to be guessed
};

// Blanks of every kind that stand for nothing at the ends of a line: space, tab, U+3000, no-break
// and zero-width ones.
bool isBlank(QChar character);
QString trimmedBlanks(const QString &text);

// Cuts blanks off both ends and moves the marks along.
void trimLine(SourceLine &line);
// Marks of `text` cut to [start, start + length) and moved to begin at 0.
QList<Mark> marksWithin(const QList<Mark> &marks, qsizetype start, qsizetype length);
// The same kind of mark over neighbouring stretches made one; empty ones dropped; sorted.
QList<Mark> mergedMarks(QList<Mark> marks);
// A mark that covers the whole of a text says how the paragraph looks, not what it stresses.
QList<Mark> withoutWholeMarks(const QList<Mark> &marks, const QString &text);

} // namespace bulletin
