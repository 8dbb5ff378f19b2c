// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article_store.h"
#include "core/articles/revision_store.h"
#include "core/audit/audit_log.h"
#include "core/bulletins/bulletin_store.h"
#include "core/desk/desk.h"
#include "core/issues/issue_store.h"
#include "core/store/database.h"
#include "core/store/transaction.h"
#include "core/units/unit_store.h"

#include <QCoreApplication>

namespace bulletin {

struct Done {};
using Step = Outcome<Done>; // what a rule or a write inside a verb gives

// The sentences that the verbs share.
struct DeskTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Desk)
};

class Desk::Private final {
public:
    Private(Desk &desk, Database &database, const Clock &clock, Actor actor);

    // One verb: `body` applies its rules and writes, inside a transaction, with its event; refused, all
    // of it is rolled back and the refusal is recorded in a transaction of its own. changed() is
    // emitted after the commit and never before. `body` returns Outcome<T>.
    template <class Body>
    auto perform(const QString &verb, const QString &subject, Change change, Body body) -> std::invoke_result_t<Body>
    {
        std::invoke_result_t<Body> result = refuse(Refusal::Kind::Validation, {});
        {
            Transaction transaction(database);
            result = body();
            if (result) {
                record(verb, subject, QStringLiteral("done"), details);
                transaction.commit();
            }
        }
        details.clear();
        if (result)
            Q_EMIT desk.changed(change);
        else
            recordRefusal(verb, subject, result.error());
        return result;
    }
    // The same for verbs that give nothing back.
    template <class Body>
    MaybeRefusal act(const QString &verb, const QString &subject, Change change, Body body)
    {
        const Step result = perform(verb, subject, change, body);
        return result ? std::nullopt : MaybeRefusal(result.error());
    }

    Step needTitle(const QStringList &titleLines) const;
    Step needSection(SectionId id, IssueSection *section) const;
    // 期号 within the year and 总期号 for good are an issue's alone; supplements are numbered apart.
    Step numbersFree(const Issue &issue) const;
    Step importSections(const IssueDocument &document, const Issue &issue);
    Step sectionNameFree(IssueId issue, SectionId except, const QString &name) const;
    Outcome<Article> needArticle(ArticleId id) const;
    Outcome<QList<Credit>> creditsFor(const QStringList &units); // makes the units that the registry lacks
    // A new row with its first revision; the article's id, place and rank are set.
    Step insertArticle(Article article, const ArticleContent &content);
    Revision makeRevision(ArticleId article, int number, const QStringList &titleLines, const Manuscript &manuscript) const;
    // The rank for `position` in the section; spreads the section's ranks anew where keys grow long.
    QString rankAt(SectionId section, int position, ArticleId except);
    Refusal fasterSomebody() const;

    Desk &desk;
    Database &database;
    const Clock &clock;
    Actor actor;
    bool fixedClock = false;
    BulletinStore bulletins;
    IssueStore issues;
    ArticleStore articles;
    RevisionStore revisions;
    UnitStore units;
    AuditLog audit;
    QString details; // of the verb that runs, for its event

private:
    void record(const QString &verb, const QString &subject, const QString &outcome, const QString &what);
    void recordRefusal(const QString &verb, const QString &subject, const Refusal &refusal);
};

} // namespace bulletin
