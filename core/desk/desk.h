// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article.h"
#include "core/articles/manuscript_merge.h"
#include "core/audit/event_sentences.h"
#include "core/base/clock.h"
#include "core/base/refusal.h"
#include "core/bulletins/bulletin.h"
#include "core/desk/change.h"
#include "core/issues/issue.h"
#include "core/people/account.h"
#include "core/people/safeguards.h"
#include "core/units/unit.h"

#include <QObject>
#include <memory>

namespace bulletin {

class CheckVerbs;
class Database;
class PeopleVerbs;
class ProofVerbs;
class ReviewVerbs;

// The verbs: one public function for each thing a person can do, and the reads that screens and
// writers need. A verb runs in one Transaction { rule → store → audit event }, commits, then
// emits changed(); refused, it rolls back, records the refusal as an event, and returns it.
// Failure is thrown where the machine failed, with the transaction rolled back.
// Owned by Workspace; lives on one thread, with the Database it was given.
// Verbs that change a row name the version they read: a Refusal of kind Conflict where somebody
// was faster, with nothing overwritten.
class Desk final : public QObject {
    Q_OBJECT
public:
    Desk(Database &database, const Clock &clock, Actor actor, Safeguards safeguards = {});
    ~Desk() override;

    const Actor &actor() const;
    PeopleVerbs &people();
    ReviewVerbs &review();
    ProofVerbs &proof();
    CheckVerbs &checks();
    const Clock &clock() const;

    // Reads. Copies; no cursor stays open. On a desk with accounts they hold what the actor may see:
    // nothing where nobody is signed in, no articles for whoever has no role that deals with texts.
    QList<Bulletin> bulletins() const;
    std::optional<Bulletin> bulletin(BulletinId id) const;
    QList<Issue> issues(std::optional<BulletinId> bulletin = {}) const; // newest first
    std::optional<Issue> issue(IssueId id) const;
    // By name as people write it; refused where there is none, or several bulletins have one.
    Outcome<Issue> findIssue(const QString &name, const QString &bulletinName = {}) const;
    QList<IssueSection> sections(IssueId issue) const;
    QList<Article> articles(IssueId issue) const; // printed order
    QList<Article> unplacedArticles(BulletinId bulletin) const; // newest first
    std::optional<Article> article(ArticleId id) const;
    // By its receipt (2024-0137), its id or six characters or more that the id begins with.
    Outcome<Article> findArticle(const QString &name) const;
    std::optional<Revision> revision(RevisionId id) const;
    QList<Revision> revisions(ArticleId article) const; // oldest first
    // The article's head, ready to edit, images included.
    std::optional<ArticleContent> content(ArticleId article) const;
    // My text, written on `base`, and the head that somebody else saved since, made one as far as nothing
    // has to be asked; saved on that head when the person agrees. Nothing: no such article or text.
    std::optional<ContentMerge> mergeWithHead(ArticleId article, RevisionId base, const ArticleContent &mine) const;
    IssueDocument document(IssueId issue) const; // the whole issue as it would be printed
    Images images(const QStringList &imageIds) const;
    QList<Unit> units() const;
    // The record, newest first, a page at a time (the filter's `before` and `limit`). Refused (Rights) to
    // whoever may not read it.
    Outcome<QList<EventLine>> events(const EventFilter &filter) const;
    // What to ask the record about for an issue: it, its sections and articles.
    QStringList subjectsOf(IssueId issue) const;

    // Bulletins
    Outcome<BulletinId> createBulletin(const Bulletin &settings);
    MaybeRefusal updateBulletin(const Bulletin &settings); // id and version name the row

    // Units
    Outcome<UnitId> addUnit(const QString &fullName); // one that the registry lacks

    // Issues
    // From the last issue of the bulletin: numbers, masthead, sections, distribution, colophon.
    Outcome<IssueId> createIssue(BulletinId bulletin, const QDate &date);
    MaybeRefusal updateIssue(const Issue &properties); // everything but sections and articles
    MaybeRefusal removeIssue(IssueId issue, qint64 version); // only one without articles
    // A finished issue that was read back. Makes the bulletin from the masthead where the desk has
    // none of that name, the units it lacks, the sections and articles. Number taken: refused.
    Outcome<IssueId> importIssue(const IssueDocument &document);
    MaybeRefusal dismissDoubt(IssueId issue, qint64 version, const Doubt &doubt, const QString &reason);

    // Sections of an issue
    Outcome<SectionId> addSection(IssueId issue, const QString &name);
    MaybeRefusal renameSection(SectionId section, const QString &name);
    // `position` counts from 0 among the issue's sections without the one that moves.
    MaybeRefusal moveSection(SectionId section, int position);
    MaybeRefusal removeSection(SectionId section); // only an empty one

    // Articles
    Outcome<ArticleId> addArticle(SectionId section, const ArticleContent &content, int position = -1); // -1: last
    // Several drafts at once, in this order, in one transaction.
    Outcome<QList<ArticleId>> addArticles(SectionId section, const QList<ArticleContent> &contents);
    // Drafts that are not placed yet (来稿): kept at the desk in this order, stage draft.
    Outcome<QList<ArticleId>> addUnplacedArticles(BulletinId bulletin, const QList<ArticleContent> &contents);
    // A new revision on top of `base`; refused as Conflict where the head is another one, with the
    // content kept as a journal entry. Saving what is saved already makes no revision.
    Outcome<RevisionId> saveArticle(ArticleId article, RevisionId base, const ArticleContent &content);
    // Title alone (F2 on the board): a new revision with the same manuscript.
    MaybeRefusal renameArticle(ArticleId article, qint64 version, const QStringList &titleLines);
    // `position` counts from 0 among the section's articles without the one that moves.
    MaybeRefusal moveArticle(ArticleId article, SectionId section, int position);
    MaybeRefusal unplaceArticle(ArticleId article); // 撤下: kept at the desk, without an issue
    MaybeRefusal deleteArticle(ArticleId article, qint64 version); // for good; only an unplaced one

    // Where the second copy of each backup goes: another disk or a stick; empty: nowhere.
    MaybeRefusal setSecondBackupFolder(const QString &folder);

    // The autosave journal: what is being written, apart from the text that is saved. Keyed by
    // article, actor and session (this object): two windows never overwrite each other's. Written
    // often, so outside the audit chain. saveArticle removes this session's entry, and those of
    // others that hold the very text that was saved.
    void writeJournal(const JournalEntry &entry);
    QList<JournalEntry> journal() const; // of this actor, oldest first; of every session
    // A text of an earlier session is restored: its entry is this session's from now on.
    void takeOverJournal(const JournalEntry &entry);
    void discardJournal(const JournalEntry &entry); // this one alone
    // What this session wrote of the article, and what journal() gave it of the article and nobody has changed since.
    void discardJournal(ArticleId article);

Q_SIGNALS:
    void changed(const bulletin::Change &change);
    void actorChanged(); // somebody signed in or out

public:
    class Private; // for the groups of verbs in core/desk alone

private:
    std::unique_ptr<Private> d;
};

} // namespace bulletin
