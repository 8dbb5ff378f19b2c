// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check_text.h"

#include <QSet>

namespace bulletin {

// A text file's characters, and where the texts that a reader understood stand among them. A reader
// gives every character back but blanks, line ends and controls, in the file's order; so a text is
// found again by comparing without those. Positions count UTF-16 units of text().
class FileText final {
public:
    // A reader of issues takes page numbers out, so that they are no text there.
    enum class PageNumbers { AreText, AreHidden };
    explicit FileText(const QString &text, PageNumbers pageNumbers = PageNumbers::AreText);
    const QString &text() const { return m_text; }

    // A stretch of the file that holds one text of the issue.
    struct Stretch {
        qsizetype start = 0;
        qsizetype end = 0;
        bool isEmpty() const { return start == end; }
    };
    // The first place at or behind `from` where `wanted` stands; at the start of a line unless `anywhere`. Empty: none.
    enum class From { LineStart, Anywhere };
    Stretch find(const QString &wanted, qsizetype from, From where = From::LineStart) const;
    // The last such place that ends at or before `before`.
    Stretch findLast(const QString &wanted, qsizetype from, qsizetype before, From where = From::LineStart) const;
    // The lines between two positions that hold more than blanks, each without blanks at its ends.
    QList<Stretch> lines(qsizetype from, qsizetype to) const;
    int lineNumber(qsizetype position) const; // from 1
    qsizetype codePoint(qsizetype position) const;
    bool isHidden(qsizetype position) const { return m_hiddenLines.contains(lineNumber(position)); }

    // Widens a stretch by what stands invisibly at its ends: indents where they are an exception in
    // this file, and controls and unusual blanks.
    Stretch withInvisibleEnds(const Stretch &stretch) const;

    // Where nothing but a bullet, a number or brackets stands beside a stretch, its whole lines with the
    // line break before them: what is deleted so leaves no empty line.
    Stretch wholeLines(const Stretch &stretch) const;

private:
    QString m_text;
    QString m_dense;            // without blanks, line ends and controls
    QList<qsizetype> m_offsets; // of each dense character in m_text
    QList<bool> m_beginsLine;   // of each dense character
    QList<qsizetype> m_lineStarts;
    QList<qsizetype> m_codePoints; // code points before each 256th unit
    QSet<int> m_hiddenLines; // by number
    bool m_indentsAreOdd = false;
    qsizetype denseFrom(qsizetype position) const;
    Stretch stretchOf(qsizetype dense, qsizetype length) const;
};

bool isInvisible(QChar character); // blank, line end, control, format character
QString withoutInvisible(const QString &text);

// A text as the rules read it, and the place in the file of each of its units.
struct PlacedText {
    CheckText text;
    QList<qsizetype> offsets;
};
// The file's characters of a stretch as one text. Line ends go, with the blanks beside them; those on
// `cutLines` (of the line before the end, from 1) leave a joint. `softBreaks`: the numbers of visible
// characters behind which a title's printed line ends; blanks there are layout and go, too.
PlacedText placedText(const FileText &file, const FileText::Stretch &stretch, TextRole role, const Place &place,
                      const QSet<int> &cutLines = {}, const QList<qsizetype> &softBreaks = {});

} // namespace bulletin
