// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/desk/issue_steps.h"

namespace bulletin {

// What is missing before an issue goes on: asked by the verbs, and listed whole by the pre-flight.
// Made for one verb or read.
class IssueReadiness final {
public:
    IssueReadiness(Desk::Private &desk, const Issue &issue);

    // The first thing in the way of the proof that is due; nothing: it can be opened.
    std::optional<PreflightItem> forNextRound() const;
    // All that is missing before it can be signed off, in the order in which it is best seen to.
    QList<PreflightItem> everything(int pages) const;

private:
    using Items = QList<PreflightItem>;
    void addReviews(Items *items) const;
    void addRound(Items *items, ProofRound round) const;
    void addUnread(Items *items) const; // articles that came in after a proof was opened
    void addCorrections(Items *items) const;
    void addTexts(Items *items) const;
    void addContents(Items *items) const;
    void addProperties(Items *items) const;
    void addPages(Items *items, int pages) const;
    void addComments(Items *items) const;
    void addChecks(Items *items) const; // errors that stand
    const Proof *lastOf(ProofRound round) const; // the one that counts; null: none
    QString reviewsNext(const Article &article) const;

    Desk::Private &d;
    const Issue m_issue;
    const IssueSteps m_steps;
    const IssueDocument m_document;
    const QList<Article> m_articles;
    const QList<Proof> m_standing;
};

} // namespace bulletin
