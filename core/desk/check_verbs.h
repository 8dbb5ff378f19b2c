// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checker.h"
#include "core/checks/ignored_finding.h"
#include "core/checks/office_knowledge.h"
#include "core/desk/desk.h"

namespace bulletin {

// The checker on a desk: the office's own knowledge, each bulletin's profile, what was ignored and why.
// Reading is for everybody who deals with texts; ignoring here too (the record names who and why);
// for a word or a rule, and changing the knowledge, the editors alone. Part of a Desk, on its thread;
// a Checker that it gives may be used on any.
class CheckVerbs final {
    Q_DISABLE_COPY_MOVE(CheckVerbs)
public:
    explicit CheckVerbs(Desk::Private &desk) : d(desk) {}

    // Reads
    Knowledge knowledge() const; // ours, the office's and the registry's units
    QList<OfficeRow> rows(KnowledgeKind kind) const; // the office's: people by their order, the rest by name
    struct OwnProfile {
        Profile profile;
        qint64 version = 0; // 0: the bulletin has none of its own, this is ours
    };
    OwnProfile ownProfile(BulletinId bulletin) const;
    Profile profile(BulletinId bulletin) const { return ownProfile(bulletin).profile; }
    // Kept until knowledge or profile change. Without the language model: whoever has loaded that makes
    // Checker(profile, knowledge, model) from this one's.
    Checker checker(BulletinId bulletin) const;

    // What the checker reads of an issue, to be checked on another thread; judged() afterwards.
    struct IssueText {
        CheckIssue text; // with the issue before it
        BulletinId bulletin;
        QList<ArticleId> articles; // of the places' article numbers 1, 2, 3 …
    };
    std::optional<IssueText> text(IssueId issue) const; // as far as the actor may read it; nothing: not at all
    QList<CheckedFinding> checkIssue(IssueId issue) const;
    QList<CheckedFinding> checkArticle(ArticleId article) const; // its saved text; the places' article is 1
    // The same for findings made elsewhere: which of them are ignored, and by what. `articles` as in
    // IssueText; for an article being written: the one.
    QList<CheckedFinding> judged(const QList<Finding> &findings, IssueId issue, const QList<ArticleId> &articles) const;
    // What is ignored in the issue and its articles, and the words that are ignored everywhere; oldest first.
    QList<IgnoredFinding> ignored(IssueId issue) const;
    QList<IgnoredFinding> ignored(ArticleId article) const;

    // The reason is required and stands in the record. Here: `article`, or `issue` for its own texts;
    // RuleInIssue: `issue`.
    Outcome<IgnoredFindingId> ignore(const Finding &finding, IgnoreScope scope, std::optional<IssueId> issue, std::optional<ArticleId> article, const QString &reason);
    MaybeRefusal heed(IgnoredFindingId id, qint64 version); // 恢复: it counts again

    // The office's knowledge. A row whose examples fail is refused, and so is a second one of its name.
    Outcome<KnowledgeRowId> addRow(const KnowledgeRow &row);
    MaybeRefusal updateRow(const OfficeRow &row); // id and version name it
    MaybeRefusal removeRow(KnowledgeRowId id, qint64 version);
    struct Imported {
        int added = 0;
        int updated = 0; // there was a row of that name
        int same = 0;
    };
    // All or none: the first row that fails refuses them all, and is named.
    Outcome<Imported> importRows(const QList<KnowledgeRow> &rows);
    // An editor's correction as a confusable word of the office.
    Outcome<KnowledgeRowId> addFromCorrection(const QString &wrong, const QString &right);
    MaybeRefusal setProfile(BulletinId bulletin, const Profile &profile, qint64 version); // of ownProfile()

private:
    Desk::Private &d;
};

} // namespace bulletin
