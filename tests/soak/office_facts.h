// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace bulletin {

// What lies in an office's folder, in a form that two runs of one command can be compared by: of every
// desk and backup its rows, column by column; of every other file its bytes. Ids are all the same here.
struct OfficeFacts {
    using Column = QStringList;
    QMap<QString, QMap<QString, QMap<QString, Column>>> desks; // file → table → column → its values, row by row
    QMap<QString, QByteArray> files;
    QStringList scratch; // half-made files that lie about
    QString unsound;     // the first desk or backup that cannot be opened, or does not verify, and why
};
OfficeFacts factsOf(const QString &folder);

// Columns and files in which two runs differ although nothing was different: keys, signatures.
QSet<QString> chanceIn(const OfficeFacts &one, const OfficeFacts &other);

// Whether a desk passes from one state to the next at once; or its tables do so one after the other; or
// it goes through states of its own, as signing in does, where only no row of a table may go.
enum class Passing { AtOnce, InSteps, Freely };

// What is there before a command, and after it where nothing fails.
struct Expectation {
    OfficeFacts before;
    OfficeFacts after;
    QSet<QString> chance;
    Passing passing = Passing::AtOnce;
    QString mayLack; // files whose names begin so are a courtesy: done they may be missing, never half there

    // Empty: done, to the letter. Else what differs. The anchors of the record are a courtesy, too: none
    // may go, but a new one may be missing.
    QString differenceFromDone(const OfficeFacts &now) const;
    // Empty: every file and desk is as it was before, or as it is after. Else what is neither.
    QString differenceFromBoth(const OfficeFacts &now) const;
    bool isUntouched(const OfficeFacts &now) const;
};

} // namespace bulletin
