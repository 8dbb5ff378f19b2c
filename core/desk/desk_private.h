// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article_store.h"
#include "core/articles/revision_store.h"
#include "core/audit/audit_log.h"
#include "core/bulletins/bulletin_store.h"
#include "core/desk/check_verbs.h"
#include "core/desk/desk.h"
#include "core/desk/people_verbs.h"
#include "core/desk/proof_verbs.h"
#include "core/desk/review_verbs.h"
#include "core/issues/issue_store.h"
#include "core/people/account_store.h"
#include "core/people/sign_in_store.h"
#include "core/store/database.h"
#include "core/store/settings_store.h"
#include "core/store/transaction.h"
#include "core/units/unit_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QUuid>

namespace bulletin {

struct Done {};
using Step = Outcome<Done>; // what a rule or a write inside a verb gives

// The sentences that the verbs share.
struct DeskTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Desk)
};

class Desk::Private final {
public:
    Private(Desk &desk, Database &database, const Clock &clock, Actor actor, Safeguards safeguards);

    // One verb: `body` applies its rules and writes, inside a transaction, with its event; refused, all
    // of it is rolled back and the refusal is recorded in a transaction of its own. changed() is
    // emitted after the commit and never before. `body` returns Outcome<T>.
    template <class Body>
    auto perform(const QString &verb, const QString &subject, Change change, Body body) -> std::invoke_result_t<Body>
    {
        std::invoke_result_t<Body> result = refuse(Refusal::Kind::Validation, {});
        details = {};
        writtenRevisions = {};
        consequences.clear();
        afterEvent = nullptr;
        {
            Transaction transaction(database);
            if (const Step allowed = allow(verb); !allowed)
                result = tl::unexpected(allowed.error());
            else
                result = guarded(change, body);
            if (result) {
                recordDone(verb, subject);
                transaction.commit();
            }
        }
        if (result)
            Q_EMIT desk.changed(change);
        else
            recordRefusal(verb, subject, result.error());
        return result;
    }
    // Runs the body and sees to the issues it touched: whatever it changed in one that is in clean
    // proof or signed off voids that, and one that is published does not change (core/proof).
    template <class Body>
    auto guarded(const Change &change, Body &body) -> std::invoke_result_t<Body>
    {
        alsoTouched = issuesOf(change);
        auto result = body();
        if (!result)
            return result;
        const QSet<IssueId> touched = alsoTouched | issuesOf(change);
        if (const Step kept = keepPromises(touched); !kept)
            return tl::unexpected(kept.error());
        return result;
    }
    // The same for verbs that give nothing back.
    template <class Body>
    MaybeRefusal act(const QString &verb, const QString &subject, Change change, Body body)
    {
        const Step result = perform(verb, subject, change, body);
        return result ? std::nullopt : MaybeRefusal(result.error());
    }

    // Rights of the actor, read anew: a person who was disabled meanwhile is out at once.
    Step allow(const QString &verb);
    // "王编辑、李主任": who could be asked for it.
    QString peopleFor(const QString &verb) const;
    // Who looks. What he may not see is not there for him: drafts are their owner's alone (returned
    // ones also the editors'), a contributor sees his own articles, and whoever has no role that deals
    // with texts sees none. On a desk without accounts everything is open.
    struct Viewer {
        bool open = false; // a desk without accounts
        AccountId account = {};
        Roles roles = {};
        bool isSomebody() const { return open || !account.isNull(); }
        bool owns(const Article &article) const { return !account.isNull() && article.owner == account; }
        bool readsTexts() const; // everybody's, once they were handed in
        bool mayRead(const Article &article) const;
    };
    Viewer viewer() const; // read anew
    bool mayRead(const Article &article) const { return viewer().mayRead(article); }
    QList<Article> readable(QList<Article> found) const;
    // Whether the actor may change the text now: its owner while it is with him, then the editors, and
    // each reviewer while it waits for his review.
    Step maySave(const Article &article);
    // The article's text from now on: a new revision, which sends an approved one back into review. The
    // caller has asked maySave() and writes the row.
    Revision setText(Article &article, const QStringList &titleLines, const Manuscript &manuscript, const QString &hash = {});
    // A proof's correction is part of the process: the final review of the text before it stands for the
    // new one, which is the head already (its row is written); the act names the correction.
    void carryApproval(const Article &article, const Revision &corrected, CorrectionId correction);
    // An article that nobody but its owner may see yet: the record, which others read, says that it
    // was written, and not what it is called.
    bool isPrivate(const Article &article) const;
    std::optional<Article> privateDraft(const QString &subject) const;
    // Acts as this person from now on.
    void become(const Account &account);
    template <class Verb>
    auto keepingActor(Verb verb) -> std::invoke_result_t<Verb>;
    MaybeRefusal judgePerson(const Account &account) const;
    Outcome<Account> needAccount(AccountId id) const;
    Step needOtherAdministrator(const Account &account) const;
    QSet<IssueId> issuesOf(const Change &change) const;
    Step keepPromises(const QSet<IssueId> &touched);
    // As it would be printed now, whoever asks; without the pictures' bytes.
    IssueDocument printedIssue(IssueId id) const;
    IssueDocument documentWith(const Issue &issue, const QList<Article> &shown) const;
    IssueDocument frozenIssue(const Proof &round) const; // as the round reads it; without the pictures' bytes
    bool hasAccounts() const;

    Step needTitle(const QStringList &titleLines) const;
    Outcome<IssueSection> needSection(SectionId id) const;
    // Which board changed when this article did; null: none, or several.
    IssueId boardOf(ArticleId article) const;
    // 期号 within the year and 总期号 for good are an issue's alone; supplements are numbered apart.
    Step numbersFree(const Issue &issue) const;
    // New issues want room: what is being written must find its place on the disk, too.
    Step roomForIssue() const;
    Issue nextIssue(const Bulletin &bulletin, const QDate &date, QStringList *sectionNames) const;
    Step importSections(const IssueDocument &document, const Issue &issue);
    Step sectionNameFree(IssueId issue, SectionId except, const QString &name) const;
    Outcome<Article> needArticle(ArticleId id) const; // that the actor may read
    Outcome<QList<Credit>> creditsFor(const QStringList &units); // makes the units that the registry lacks
    Outcome<QList<ArticleId>> addInto(SectionId section, const QList<ArticleContent> &contents, int position);
    Outcome<RevisionId> save(ArticleId id, RevisionId base, const ArticleContent &content);
    // A new row with its first revision; the article's id, place and rank are set.
    Step insertArticle(Article article, const ArticleContent &content);
    // Appends to the article's texts; the event of the verb keeps the new text's hash.
    Revision writeRevision(ArticleId article, const QStringList &titleLines, const Manuscript &manuscript,
                           RevisionId id = RevisionId::create(), const QString &hash = {}); // hash: where the caller has it already
    // Throws Failure where the text is lost, rather than going on with an empty one.
    Revision needHead(const Article &article) const;
    QString needHeadHash(const Article &article) const;
    void removeSavedJournal(ArticleId article, const ArticleContent &saved);
    // The rank for `position` in the section; spreads the section's ranks anew where keys grow long.
    QString rankAt(SectionId section, int position, ArticleId except);
    Refusal fasterSomebody() const;

    Desk &desk;
    Database &database;
    const Clock &clock;
    Actor actor;
    const Actor nobody; // who acts where nobody is signed in
    Safeguards safeguards;
    QString session = QUuid::createUuid().toString(QUuid::WithoutBraces);
    bool fixedClock = false;
    BulletinStore bulletins;
    IssueStore issues;
    ArticleStore articles;
    RevisionStore revisions;
    UnitStore units;
    AccountStore accounts;
    SignInStore signIns;
    SettingsStore settings;
    AuditLog audit;
    QJsonObject details; // of the verb that runs, for its event
    // What the running verb brought about besides, each an event of its own behind the verb's.
    struct Consequence {
        QString verb;
        QString subject;
        QJsonObject details;
    };
    QList<Consequence> consequences;
    std::function<void()> afterEvent; // of the running verb: what has to know of its event
    QSet<IssueId> alsoTouched; // issues that the running verb changes, beside those of its Change
    QList<JournalEntry> shownJournal; // what journal() gave last
    // When this desk first saw the present beat of another's lease, by this PC's running time.
    struct SeenBeat {
        QString session;
        qint64 beat = 0;
        qint64 at = 0; // milliseconds
    };
    QHash<ArticleId, SeenBeat> seenBeats;
    // The checkers as they were made last (core/desk/desk_checks).
    struct KnownChecks {
        QString stamp; // of the knowledge; null: nothing was read yet
        Knowledge knowledge;
        QHash<BulletinId, std::pair<qint64, Checker>> checkers; // with the version of the bulletin's profile
    };
    KnownChecks knownChecks;
    PeopleVerbs people{*this};
    ReviewVerbs review{*this};
    ProofVerbs proof{*this};
    CheckVerbs checks{*this};

private:
    void record(const QString &verb, const QString &subject, const QString &outcome, const QJsonObject &what);
    void recordDone(const QString &verb, const QString &subject);
    void recordRefusal(const QString &verb, const QString &subject, const Refusal &refusal);
    QJsonArray writtenRevisions;
    mutable bool closed = false; // it was seen to have accounts; they are never deleted
};

} // namespace bulletin
