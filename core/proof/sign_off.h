// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/issues/issue_stage.h"
#include "core/people/account.h"

#include <QDate>
#include <QDateTime>
#include <span>

namespace bulletin {

// 签发: binds the hash of contents, order, masthead and tail (issueHash).
struct SignOff {
    SignOffId id;
    IssueId issue;
    int position = 0; // 1, 2, 3 … within the issue
    QString hash;
    AccountId account;
    QString person;
    QDateTime at; // UTC
    QString opinion;
    QDate dateBefore; // the issue's date before it followed the sign-off; null: it did not
    QString anchor;   // JSON of the record's signed head (core/audit Anchor)
    QDateTime voidedAt; // null: counts
    QString voidedReason;
};

// What happened to an issue: one row for every step of its workflow. Append-only.
struct IssueAct {
    ActId id;
    IssueId issue;
    int position = 0;
    QString verb;
    IssueStage from = IssueStage::Assembling;
    IssueStage to = IssueStage::Assembling;
    QString hash;
    AccountId account;
    QString person;
    QString host;
    QDateTime at; // UTC
    QString reason;
    QString relaxation;
};

// 勘误 after publication: its own record; the issue stays as it was printed.
struct Erratum {
    ErratumId id;
    IssueId issue;
    ArticleId article; // null: the issue itself
    QString place;     // 第3页第7行
    QString printed;
    QString correct;
    QString note;
    AccountId account;
    QString person;
    QDateTime at; // UTC
};

// The workflow of issues as one table; asked by the rules, the buttons, the tests and the manual.
struct IssueStep {
    const char *verb;
    IssueStage from;
    IssueStage to;
    Roles roles;         // none: it happens by itself, when what was bound by hash is changed
    bool reason = false; // words must be given with it
};
std::span<const IssueStep> issueSteps();
QList<const IssueStep *> issueStepsFrom(IssueStage stage, Roles roles);
const IssueStep *findIssueStep(const QString &verb, IssueStage from); // null: there is none
QString issueStepName(const QString &verb); // for people: "Open the next proof"
// Why `verb` cannot be done at this stage, and the step and the person that come first.
QString whatUnblocks(const QString &verb, IssueStage stage);

// One thing that the pre-flight found missing before the issue may be signed.
struct PreflightItem {
    enum class Severity { Error, Warning } severity = Severity::Error;
    QString code;      // fixed English: review-missing, changed-after-review, proof-missing, correction-open, correction-unchecked, contents, section-empty, pages, date, comment-open, colophon, check …
    QString message;   // what is missing, with its reason
    QString unblocks;  // the step and the person
    ArticleId article; // null: the issue itself
    int page = 0;      // 0: no place on a page
    QString finding = {}; // code check: the key of the checker's finding
};

} // namespace bulletin
