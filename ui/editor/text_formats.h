// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/manuscript.h"

#include <QFont>
#include <QTextBlock>
#include <QTextFormat>
#include <QTextTable>

namespace bulletin {

// How the kinds of a manuscript's blocks are told apart and look within the editor's document.
// Formats carry the meaning (kind, level, marks, picture); fonts of headings and table heads are
// painted over it by EditorLook and are never part of the text.

// What a text block of the document is. A table is a QTextTable; its caption stands right before it.
enum class TextKind { Paragraph, Heading, Picture, TableCaption, Cell };

// Measures of the editor's type, in the document's own pixels (before zoom).
struct TextMeasures {
    QFont font;
    double em = 17;
    double lineHeightPercent = 100; // of the font's own line, for a pitch of 1.7 em
};
TextMeasures textMeasures(const QFont &interfaceFont);

QTextBlockFormat blockFormat(TextKind kind, const TextMeasures &measures, int level = 0);
TextKind textKind(const QTextBlock &block);
int headingLevel(const QTextBlock &block); // 0: not a heading

QTextCharFormat markFormat(const QList<MarkKind> &marks);
QList<MarkKind> marksOf(const QTextCharFormat &format);
QTextTableFormat tableFormat(const TextMeasures &measures);

// A picture is one object character; its format holds all there is to know but the bytes.
constexpr int pictureObjectType = QTextFormat::UserObject + 1;
QTextCharFormat pictureFormat(const Block &picture);
bool isPicture(const QTextCharFormat &format);
Block pictureBlock(const QTextCharFormat &format);

} // namespace bulletin
