// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>
#include <QStringView>

namespace bulletin {

// Two changed versions of one text made one, character by character. Pure; any thread.

enum class MergeOrigin {
    Base,   // neither side touched it
    Mine,   // only mine did
    Theirs, // only theirs did
    Both,   // both did the same
    Question, // both did, and not the same
};

// Why a person must answer.
enum class QuestionReason {
    SamePlace, // both touched the same characters, or characters beside each other
    Number,    // both touched one number,
    Date,      // one date
    Name,      // or one name, though at different characters of it
    RemovedAndChanged, // one removed or replaced paragraphs, the other changed them
    Moved,     // both moved one paragraph, to different places
    Form,      // both changed what a block is: its kind, level, picture or table
    WholeValue // units, contributors or the credit's ending
};

struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

struct MergePiece {
    MergeOrigin origin = MergeOrigin::Base;
    TextRange base;
    TextRange mine;
    TextRange theirs;
    QuestionReason reason = QuestionReason::SamePlace; // of a Question
};

// In order; together they cover the three texts. names: whom a merge must know, beside what reads as a
// name (factsOf). Exchanging mine and theirs exchanges the origins and changes nothing else.
QList<MergePiece> mergeTexts(QStringView base, QStringView mine, QStringView theirs, const QStringList &names);

} // namespace bulletin
