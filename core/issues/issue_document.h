// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/manuscript.h"
#include "core/base/id.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace bulletin {

// One whole issue as a value: what a reader of finished issues makes, what the desk keeps and
// gives back, and what the typesetter and every writer take. No ids are needed to print it.

struct DistributionLine {
    QString label;      // 报, 送 or 发 (others are kept as printed)
    QString recipients; // as printed, without the label and its colon
    friend bool operator==(const DistributionLine &, const DistributionLine &) = default;
};
using Distribution = QList<DistributionLine>;

// 责编 电话 邮箱, as printed.
struct Colophon {
    QString editor;
    QString phone;
    QString email;
    friend bool operator==(const Colophon &, const Colophon &) = default;
};

enum class DoubtRule { ContentsWithoutArticle, ArticleWithoutContents, TitleDiffers, TitleBreak, Joined, UnknownLine };
QString doubtRuleText(DoubtRule rule); // contents-without-article …
std::optional<DoubtRule> parseDoubtRule(QStringView text);

// Something a reader was not certain of, or did not understand. Nothing of the input is lost:
// `text` keeps the line. The sentence for the person is made when it is shown (doubtMessage).
struct Doubt {
    DoubtRule rule = DoubtRule::UnknownLine;
    int line = 0;    // 1-based line of a text source, paragraph of a DOCX; 0 = none
    QString text;    // the line, title or joint as it stood in the source
    QString detail;  // what it was compared with or became (e.g. the contents' form of a title)
    int article = 0; // counts from 1 in printed order; 0 = the issue itself
    friend bool operator==(const Doubt &, const Doubt &) = default;
};
QString doubtMessage(const Doubt &doubt); // translated sentence

struct ArticleDocument {
    ArticleId id; // null where the document does not come from a desk
    QStringList titleLines; // soft breaks stand between them; joined with nothing = the title
    Manuscript manuscript;
    QStringList units;        // as the credit line prints them
    QStringList contributors; // 供稿人 names, printed behind the units
    QString creditEnding = QStringLiteral("供稿"); // empty for bulletins that print only （单位）
    QString stage = QStringLiteral("placed");       // fixed English code (core/articles/stage.h)
    QString title() const { return titleLines.join(QString()); }
};

struct SectionDocument {
    SectionId id;
    QString name; // without 【】
    QList<ArticleDocument> articles;
};

struct IssueDocument {
    IssueId id;
    QString bulletin;  // masthead name
    QString publisher; // without the closing 编
    int year = 0;
    int number = 0;     // 期号; restarts with the year
    int cumulative = 0; // 总期号; 0 = none
    QDate date;
    bool supplement = false; // 增刊
    QString classification;  // 密级
    QString serial;          // 编号 of a copy
    int printRun = 0;        // 印数; 0 = not printed
    QString editorialNote;   // 按语, before the first section
    QList<SectionDocument> sections;
    Distribution distribution;
    Colophon colophon;
    QStringList contents; // the lines that the source printed, without bullets; never printed again
    QList<Doubt> doubts;
    Images images;
    QString templateName; // empty: the default template
    int plannedPages = 0;
};

// The pictures that its articles name, each once.
QStringList imageIdsOf(const IssueDocument &issue);
// （甲、乙供稿） / （单位 姓名 供稿） / （单位）; empty where there are no units and contributors.
QString creditLine(const ArticleDocument &article);
// 2024 年 2 月 22 日 as Chinese bulletins print it here: 2024年2月22日, no leading zeros (GB/T 9704-2012 7.3.5.4).
QString printedDate(const QDate &date);

} // namespace bulletin
