// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace bulletin {

// Two texts compared character by character. Plain values and pure functions; any thread.

enum class EditKind { Equal, Delete, Insert };

// One stretch of the comparison; starts and lengths in UTF-16 units, never inside a surrogate pair.
// Equal: both lengths are the same. Delete: newLength is 0. Insert: oldLength is 0. The start on the
// side that has no length is where it would stand there.
struct TextEdit {
    EditKind kind = EditKind::Equal;
    qsizetype oldStart = 0;
    qsizetype oldLength = 0;
    qsizetype newStart = 0;
    qsizetype newLength = 0;
    friend bool operator==(const TextEdit &, const TextEdit &) = default;
};
// In order, without gaps, none empty, none beside one of its own kind; a deletion stands before the
// insertion that takes its place. Together they cover both texts. Equal texts: one Equal, or nothing
// where both are empty.
using TextEdits = QList<TextEdit>;

enum class DiffStyle {
    Minimal,  // as few characters deleted and inserted as can be
    Readable, // for the eye and for merging: whole phrases, numbers and Latin words, no confetti
};

// Where an insertion or deletion could stand at several places, it stands at the end of a sentence or
// clause where there is one.
TextEdits diffTexts(QStringView before, QStringView after, DiffStyle style = DiffStyle::Minimal);

// What DiffStyle::Readable makes of minimal edits of these two texts.
TextEdits readableEdits(const TextEdits &minimal, QStringView before, QStringView after);

// The new text again, from the old one and what `after` has at the insertions.
QString applyEdits(const TextEdits &edits, QStringView before, QStringView after);

// How many characters (code points) the edits change: a replacement counts its longer side, so that
// one character corrected is one. Take minimal edits for a count.
qsizetype changedCharacters(const TextEdits &edits, QStringView before, QStringView after);

// Code points of a text.
qsizetype characterLength(QStringView text);

} // namespace bulletin
