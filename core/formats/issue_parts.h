// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/formats/readers.h"
#include "core/formats/source_document.h"
#include "core/issues/issue_document.h"

#include <QSet>

namespace bulletin {

// The steps of the issue grammar (issue_grammar.h), each over the same list of lines. They write
// into the issue what they understood, and a doubt with its source line for what they did not.
// [begin, end) are positions in the list.

using SourceLines = QList<SourceLine>;

// Without page numbers and running heads (a doubt each), strokes and stars, numbers alone above titles and frames
// drawn with characters; contents that stand on one line are taken apart.
SourceLines withoutFurniture(const SourceLines &all, QList<Doubt> &doubts);
// Gives every line its role where the whole text shows it: section lines (also unbracketed ones
// that stand in the contents and again in the body), the contents' heading, tables that only hold
// the masthead or the tail in place.
SourceLines withRoles(const SourceDocument &source, QList<Doubt> &doubts);
// Titles set behind a mark (●市局召开会议) that the contents list without it, or with another: without it.
SourceLines withTitlesBare(const SourceLines &lines);
// Entries of the contents that print more than the title: its unit, 《 》, or over two lines: the title alone.
SourceLines withContentsBare(const SourceLines &lines, QList<Doubt> &doubts);
// Credits that only their place tells: 市科技馆 雷鸣 below several texts or titles, 【市信访局综合科】 below texts.
void markCreditsByPlace(SourceLines &lines);
QString bareCredit(const QString &text); // such a one without what it is set in: —— 立案庭, □ 曾小梅
// The section lines of a bulletin that brackets none: ★ 重要会议, 一、工作动态, 卫健要闻.
void markUnbracketedSections(SourceLines &lines);
bool isSection(const SourceLine &line);
QString nameOfSection(const SourceLine &line);

// Positions of the lines that are no sentences though they end in a stop: a title or its line in the
// contents, which stands once more without, or whose neighbour is a line of the contents.
QSet<qsizetype> stoppedTitles(const SourceLines &lines);

// Name, numbers, publisher, date, classification and serial; returns the position behind them.
qsizetype readMasthead(const SourceLines &lines, IssueDocument &issue);
// 按语 at `index`, if one stands there: over one or several paragraphs; returns the position behind it.
qsizetype readEditorialNote(const SourceLines &lines, qsizetype index, IssueDocument &issue);

// One entry of the printed contents.
struct ContentsEntry {
    QString title;
    QString section; // heading above it; empty in a flat list
    int number = 0;  // source line
};

// Where contents, body and tail lie, behind the masthead. An editorial note that stands between
// contents and body lies between contentsEnd and bodyBegin.
struct IssueExtent {
    qsizetype contentsBegin = 0;
    qsizetype contentsEnd = 0;
    qsizetype bodyBegin = 0;
    qsizetype tailBegin = 0;
    bool contentsSeen = false; // what the contents list stands again in the body
};
IssueExtent findExtent(const SourceLines &lines, qsizetype mastheadEnd);

QList<ContentsEntry> readContents(const SourceLines &lines, qsizetype begin, qsizetype end, QList<Doubt> &doubts);
void readBody(const SourceLines &lines, const IssueExtent &extent, const QList<ContentsEntry> &contents, bool ownStyles,
              IssueDocument &issue, LineRoles *roles = nullptr);
// Articles above the first section line, and those of a bulletin without any, get a section; with a doubt.
void settleNamelessSection(const SourceLines &lines, const IssueExtent &extent, bool ownStyles, IssueDocument &issue);
void readTail(const SourceLines &lines, qsizetype begin, IssueDocument &issue);
// A day for an issue that prints none whole: made of what the masthead says, a month's last day where it
// names a month, else the latest that its articles tell of; with a doubt.
void settleDate(const SourceLines &lines, qsizetype mastheadEnd, IssueDocument &issue);

// The first line of the tail at or behind `begin`; lines.size() where there is none.
qsizetype findTail(const SourceLines &lines, qsizetype begin);
// 责编 … 电话 … 邮箱 … 共印××份, in any order: takes what it knows out of the text and returns the
// rest, which is the whole text where nothing was known.
QString takeColophon(const QString &text, IssueDocument &issue);
// The Chinese and numeric forms of a full date.
struct FoundDate {
    qsizetype start = 0;
    qsizetype length = 0;
    QDate date; // null where there is no such day
};
std::optional<FoundDate> findDate(const QString &text);

} // namespace bulletin
