// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace bulletin {

// A title in a form to compare by: without blanks, brackets, digits and marks in half width, one
// kind of quotation mark. Two titles that differ in nothing else are the same title.
QString titleKey(const QString &title);

// The key without a stop at its end.
QString unstoppedKey(const QString &title);

// 1 for the same key, 0 for nothing in common (1 − edit distance / longer length).
double titleSimilarity(const QString &a, const QString &b);

// The body's title as lines, by the Titles rule of DESIGN.md §5.
struct BrokenTitle {
    QStringList lines;      // joined with nothing they are the title
    bool uncertain = false; // a break that could also have been a blank of the text
};
// `sourceLines`: the lines that the title stands over in the body (each gap between them is a
// break). `contentsLine`: its form in the contents; null where there is none.
BrokenTitle breakTitle(const QStringList &sourceLines, const QString &contentsLine);

} // namespace bulletin
