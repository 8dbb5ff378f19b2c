// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/desk/desk_private.h"

namespace bulletin {

// How the verbs check texts, whoever asks: the gates and the reads of CheckVerbs alike. Made for one
// verb or read.
class DeskChecks final {
public:
    explicit DeskChecks(Desk::Private &desk) : d(desk) {}

    CheckVerbs::OwnProfile profile(BulletinId bulletin) const;
    Checker checker(BulletinId bulletin) const; // from the desk's cache, where that is still right
    CheckVerbs::IssueText text(const Issue &issue, const IssueDocument &document) const;
    QList<CheckedFinding> check(const Issue &issue, const IssueDocument &document) const;
    QList<CheckedFinding> check(const Article &article, const Revision &text) const;
    static QList<CheckedFinding> judged(const QList<Finding> &findings, const QList<IgnoredFinding> &ignored, IssueId issue, const QList<ArticleId> &articles);

    static QList<CheckedFinding> standingErrors(QList<CheckedFinding> findings);
    // 第3段“制度， 切实”: where it stands, for sentences.
    static QString placeOf(const CheckedFinding &checked);

private:
    std::optional<EarlierIssue> earlier(const Issue &issue) const;
    QString stamp() const;
    Desk::Private &d;
};

// As often as the office's knowledge changes, so that every window sees it.
void stampKnowledge(Desk::Private &desk);

} // namespace bulletin
