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

// Whether a desk passes from one state to the next at once, or its tables may do so one after the other.
enum class Passing { AtOnce, InSteps };

// Empty: `now` is `wanted`, to the letter. Else what differs.
QString differenceFrom(const OfficeFacts &wanted, const OfficeFacts &now, const QSet<QString> &chance);
// Empty: every file and desk in `now` is as it was before the command or as it is after it.
QString differenceFromBoth(const OfficeFacts &before, const OfficeFacts &after, const OfficeFacts &now, Passing passing, const QSet<QString> &chance);

} // namespace bulletin
