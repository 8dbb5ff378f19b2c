// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/issues/issue_document.h"
#include "core/issues/issue_stage.h"

namespace bulletin {

// One row of the desk: an issue and its own copy of masthead, distribution and colophon.
struct Issue {
    IssueId id;
    qint64 version = 0;
    BulletinId bulletin;
    QString name;      // masthead, its own copy
    QString publisher;
    int year = 0;
    int number = 0;
    int cumulative = 0;
    QDate date;
    bool supplement = false;
    QString classification;
    QString serial;
    int printRun = 0;
    QString editorialNote;
    Distribution distribution;
    Colophon colophon;
    QString templateName;
    int plannedPages = 16;
    IssueStage stage = IssueStage::Assembling;
    QStringList sourceContents; // of the imported source
    QList<Doubt> doubts;        // still open ones; their `article` counts as when imported
};

struct IssueSection {
    SectionId id;
    IssueId issue;
    QString name;
    QString rank;
};

// 2024 年第 1 期（总第 232 期）, for headings and lists.
QString issueLabel(const Issue &issue);

// What the next issue of a bulletin is called (typesetting.md, 简报 conventions): 期号 = last of
// the year + 1, restarting at 1 with the year of `date`; 总期号 = last + 1 always.
struct IssueNumbers {
    int year = 0;
    int number = 0;
    int cumulative = 0;
};
IssueNumbers nextNumbers(const QList<Issue> &earlier, int firstCumulative, const QDate &date);

// How people name an issue: "2024-1" or "总232" / "total232". Anything else: nothing.
struct IssueName {
    int year = 0;
    int number = 0;
    int cumulative = 0; // set: the name is a 总期号
};
std::optional<IssueName> parseIssueName(QStringView text);

} // namespace bulletin
