// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/desk/desk.h"
#include "core/review/article_act.h"
#include "core/review/comment.h"
#include "core/review/work_item.h"
#include "core/review/workflow.h"

namespace bulletin {

// The way of an article from draft to its place: drafts, submissions, three reviews, returns,
// holding over, merging; comments, leases and commissions. The workflow is the table in
// core/review/workflow.h. What a person may not see is not there for him: drafts are their owner's
// alone, a contributor sees his own articles. Part of a Desk, on its thread.
class ReviewVerbs final {
    Q_DISABLE_COPY_MOVE(ReviewVerbs)
public:
    explicit ReviewVerbs(Desk::Private &desk) : d(desk) {}

    // Reads
    QList<WorkItem> myArticles() const;   // the actor's own, newest first
    QList<WorkItem> workList() const;     // what waits for the actor: intake, reviews by his roles
    QList<WorkItem> atStage(BulletinId bulletin, ArticleStage stage) const; // newest first
    QList<ArticleAct> acts(ArticleId article) const; // oldest first
    // The steps that the actor could take now (the workflow's table and the rules of separation).
    QList<const ArticleStep *> stepsFor(ArticleId article) const;
    // Why the actor could not take this step now; nothing: he could.
    MaybeRefusal mayReview(ArticleId article, ReviewLevel level) const;
    // The final review stands for the very text that the article has now.
    bool isApproved(ArticleId article) const;

    // Drafts and submission
    Outcome<ArticleId> writeDraft(BulletinId bulletin, const ArticleContent &content, const QString &wantedSection);
    struct Submission {
        QString checkedBy; // 已经本处室负责人审阅
        QString note;
        CommissionId commission; // null: not asked for
        QString wantedSection = {}; // empty: as it was wished for
    };
    Outcome<QString> submit(ArticleId article, RevisionId head, const Submission &submission); // gives the receipt, 2024-0137
    MaybeRefusal withdraw(ArticleId article, const QString &reason);
    MaybeRefusal receive(ArticleId article); // 编务受理: into first review

    // Reviews, on the revision that was read: refused as Conflict where the head is another one.
    MaybeRefusal review(ArticleId article, RevisionId head, ReviewLevel level, Verdict verdict, const QString &opinion, const QString &rejectionCode = {});
    MaybeRefusal returnToUnit(ArticleId article, const QString &reason); // 退回, by the editor
    MaybeRefusal reject(ArticleId article, const QString &code, const QString &words);
    MaybeRefusal hold(ArticleId article, const QString &reason); // 留用
    MaybeRefusal release(ArticleId article);                     // back from 留用
    MaybeRefusal reconsider(ArticleId article, const QString &reason); // a rejected one, again
    MaybeRefusal place(ArticleId article, SectionId section, int position = -1); // an accepted one into an issue
    // 合并稿: a new article by the actor from two or more, credit shared, to be reviewed anew.
    Outcome<ArticleId> merge(const QList<ArticleId> &articles, const ArticleContent &content);

    // An earlier text again, as a new revision; `base` names the head that was looked at.
    Outcome<RevisionId> restoreRevision(ArticleId article, RevisionId revision, RevisionId base);

    // Comments
    QList<Comment> comments(ArticleId article) const; // oldest first
    // The same with their places in that text (null: the head): anchors are followed from the text they were made on.
    QList<PlacedComment> placedComments(ArticleId article, RevisionId text = {}) const;
    Outcome<CommentId> addComment(const Comment &comment); // article, revision, place, body, parent; the quote is read from the text
    MaybeRefusal resolveComment(CommentId id, qint64 version);

    // Leases: who has the article open.
    // Watches its beat as well: whoever waits for it asks every few seconds.
    std::optional<Lease> lease(ArticleId article) const;
    Outcome<Lease> takeLease(ArticleId article); // refused, naming the holder, where another's is alive
    bool beatLease(ArticleId article); // every 10 s; false: it was taken over
    void dropLease(ArticleId article);
    // Takes it over from a holder: its journalled text is kept as it is; reason in the record.
    Outcome<Lease> breakLease(ArticleId article, const QString &reason);

    // Commissions
    QList<Commission> commissions(BulletinId bulletin) const; // by due time; a contributor sees his unit's
    QList<MissingUnit> missingUnits(IssueId issue) const; // asked ones first, then those that usually send most
    Outcome<CommissionId> commission(const Commission &wanted);
    MaybeRefusal closeCommission(CommissionId id, qint64 version, const QString &reason);

private:
    Desk::Private &d;
};

} // namespace bulletin
