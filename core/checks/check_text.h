// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article.h"
#include "core/checks/finding.h"
#include "core/issues/issue_document.h"

#include <QDate>

namespace bulletin {

// What checks read: texts with their roles and places. Made from a manuscript, an issue of the desk,
// or a file (file_check.h). Values; nothing here knows of the database or of rules.

enum class TextRole {
    Title,
    Paragraph,
    Heading,
    Caption,
    Cell,
    Credit,       // （××供稿）
    Masthead,     // name, number, total number, publisher, date, classification
    Note,         // 按语
    Section,      // a section's name, in the contents or in the body
    Contents,     // a line of the printed contents, without its bullet
    Recipients,   // 报 送 发
    Colophon,     // 责编 电话 邮箱
    Unknown,      // a line of a file that nobody understood
};

struct CheckText {
    TextRole role = TextRole::Paragraph;
    Place place;  // article, block, row, column; start and length cover the text
    QString text; // no line breaks
    // Title: where a printed line ends (a soft break, no text: neither a defect nor an alarm).
    QList<qsizetype> softBreaks;
    // Paragraph of a file: where the source broke the paragraph in the middle of a sentence and the
    // reader joined it again (SPC04). Each is a position in `text` between two characters.
    QList<qsizetype> joints;
    // Contents: the page that is printed behind the title; 0: none.
    int page = 0;

    Place at(qsizetype start, qsizetype length) const
    {
        Place part = place;
        part.start = start;
        part.length = length;
        return part;
    }
    friend bool operator==(const CheckText &, const CheckText &) = default;
};

// One article: texts[0] is its title, then its blocks and cells, then its credit line (where it has one).
struct CheckArticle {
    int number = 1; // in printed order from 1
    QString section;
    QStringList units;
    QStringList contributors;
    QList<CheckText> texts;
    const CheckText &title() const { return texts.front(); }
};

// The bulletin's issue before this one, where the desk knows it.
struct EarlierIssue {
    int year = 0;
    int number = 0;
    int cumulative = 0;
    QDate date;
};

struct CheckIssue {
    QString bulletin;
    QString publisher;
    int year = 0; // 0: unknown
    int number = 0;
    int cumulative = 0;
    QDate date;
    bool supplement = false;
    QList<CheckText> texts; // the issue's own (place.article 0), in printed order
    QList<CheckArticle> articles;
    // The contents are printed text of a file, to be compared with the body; false: they are made from
    // the articles and cannot differ.
    bool printedContents = false;
    std::optional<EarlierIssue> earlier;
};

// `number`: the article's place in printed order. The credit is the printed credit line.
CheckArticle checkArticleOf(const ArticleDocument &article, const QString &section = {}, int number = 1);
CheckArticle checkArticleOf(const ArticleContent &content, int number = 1);
CheckIssue checkIssueOf(const IssueDocument &issue);

// The text that a place lies in; null: none. Start and length do not count.
const CheckText *textAt(const CheckArticle &article, const Place &place);
const CheckText *textAt(const CheckIssue &issue, const Place &place);
int visibleCharacters(const CheckArticle &article); // code points, blanks left out
int visibleCharacters(const CheckIssue &issue);

} // namespace bulletin
