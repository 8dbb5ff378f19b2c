// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article_stage.h"
#include "core/base/id.h"

#include <QDateTime>
#include <QJsonObject>

namespace bulletin {

enum class ReviewLevel { First, Second, Final };
QString levelCode(ReviewLevel level); // first, second, final
std::optional<ReviewLevel> parseReviewLevel(QStringView code);
QString levelName(ReviewLevel level); // 初审

enum class Verdict { Pass, Return, Reject };
QString verdictCode(Verdict verdict); // pass, return, reject
std::optional<Verdict> parseVerdict(QStringView code);
QString verdictName(Verdict verdict);

// Why an article is not used: coded, so that it can be counted. duplicate, outdated, off-topic,
// quality, incomplete, space, other; `other` needs words.
QStringList rejectionCodes();
QString rejectionName(const QString &code);

// What happened to an article: one row for every step of its workflow, and so for every review
// (verb review-article: level, verdict, opinion on one revision by one person). Append-only.
struct ArticleAct {
    ActId id;
    ArticleId article;
    int position = 0; // 1, 2, 3 … within the article
    QString verb;     // code of the step: submit-article, review-article, return-article …
    std::optional<ReviewLevel> level; // reviews alone
    std::optional<Verdict> verdict;   // reviews alone
    ArticleStage from = ArticleStage::Draft;
    ArticleStage to = ArticleStage::Draft;
    RevisionId revision; // what it was done on
    QString hash;        // that revision's content hash: a later text is another one
    AccountId account;
    QString person; // as printed
    QString host;
    QDateTime at;        // UTC
    QString reasonCode;  // rejections
    QString opinion;     // opinion of a review, reason of a return, note of a submission
    QString relaxation;  // why a rule of separation was relaxed (代审); printed on the review sheet
    QJsonObject details; // verb's own: "checked_by" of a submission, "issue" of holding over …
};

} // namespace bulletin
