// SPDX-License-Identifier: Apache-2.0
#include "core/desk/article_steps.h"
#include "core/review/lease_store.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct LeaseTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::ReviewVerbs)
};

Lease mine(const Desk::Private &d, ArticleId article, qint64 beat)
{
    Lease lease;
    lease.article = article;
    lease.account = d.actor.account;
    lease.person = d.actor.person.isEmpty() ? d.actor.name : d.actor.person;
    lease.host = d.actor.host;
    lease.session = d.session;
    lease.since = d.clock.now();
    lease.beat = beat;
    return lease;
}

// The lease with its silence: for how long this desk has watched it without a beat.
std::optional<Lease> watch(Desk::Private &d, ArticleId article)
{
    auto lease = LeaseStore(d.database).find(article);
    if (!lease || lease->session == d.session) {
        d.seenBeats.remove(article);
        return lease;
    }
    const qint64 now = d.safeguards.time->milliseconds();
    const auto seen = d.seenBeats.constFind(article);
    if (seen != d.seenBeats.cend() && seen->session == lease->session && seen->beat == lease->beat)
        lease->silence = now - seen->at;
    else
        d.seenBeats.insert(article, {lease->session, lease->beat, now});
    return lease;
}

Refusal heldBy(const Article &article, const Lease &holder)
{
    return {Refusal::Kind::Conflict,
            LeaseTexts::tr("“%1” is open at %2 (%3), since %4.").arg(article.title(), holder.person, holder.host, holder.since.toLocalTime().toString(u"MM-dd HH:mm"_s)),
            LeaseTexts::tr("Wait until it is closed there; or an editor takes it over and says why.")};
}

// Who held it, and whether what he wrote and did not save is kept in his journal.
void noteHolder(Desk::Private &d, const Lease &holder)
{
    const auto account = holder.account.isNull() ? std::nullopt : d.accounts.find(holder.account);
    d.details.insert(u"holder"_s, holder.person);
    d.details.insert(u"host"_s, holder.host);
    const QString author = account ? account->login : Actor().name;
    const QList<JournalEntry> written = d.revisions.journal(holder.article, author);
    d.details.insert(u"journalled"_s, std::any_of(written.cbegin(), written.cend(), [&](const JournalEntry &entry) { return entry.session == holder.session; }));
}

Outcome<Lease> take(Desk::Private &d, ArticleId id, const std::optional<Lease> &present)
{
    LeaseStore leases(d.database);
    const Lease lease = mine(d, id, present ? present->beat + 1 : 1);
    if (!present)
        leases.insert(lease);
    else if (!leases.replace(*present, lease))
        return tl::unexpected(d.fasterSomebody());
    d.seenBeats.remove(id);
    return lease;
}

Outcome<Article> needWritable(Desk::Private &d, ArticleId id)
{
    const auto article = d.needArticle(id);
    if (!article)
        return article;
    if (const Step mayWrite = d.maySave(*article); !mayWrite)
        return tl::unexpected(mayWrite.error());
    d.details.insert(u"title"_s, article->title());
    return article;
}

} // namespace

std::optional<Lease> ReviewVerbs::lease(ArticleId id) const
{
    const Snapshot snapshot(d.database);
    const auto article = d.articles.find(id);
    return article && d.mayRead(*article) ? watch(d, id) : std::nullopt;
}

Outcome<Lease> ReviewVerbs::takeLease(ArticleId id)
{
    return d.perform(u"take-lease"_s, id.text(), {Change::What::Reviews, {}, id}, [&]() -> Outcome<Lease> {
        const auto article = needWritable(d, id);
        if (!article)
            return tl::unexpected(article.error());
        const auto present = watch(d, id);
        if (present && present->session != d.session) {
            if (!present->isDead())
                return tl::unexpected(heldBy(*article, *present));
            noteHolder(d, *present);
        }
        return take(d, id, present);
    });
}

Outcome<Lease> ReviewVerbs::breakLease(ArticleId id, const QString &reason)
{
    return d.perform(u"break-lease"_s, id.text(), {Change::What::Reviews, {}, id}, [&]() -> Outcome<Lease> {
        const auto article = needWritable(d, id);
        if (!article)
            return tl::unexpected(article.error());
        if (!isReason(reason))
            return refuse(Refusal::Kind::Validation, LeaseTexts::tr("Taking “%1” over needs a reason.").arg(article->title()), LeaseTexts::tr("Write at least four characters."));
        const auto present = watch(d, id);
        if (present)
            noteHolder(d, *present);
        d.details.insert(u"why"_s, reason.trimmed());
        return take(d, id, present);
    });
}

// Beats come every few seconds: they are no acts, and the record does not keep them.
bool ReviewVerbs::beatLease(ArticleId id)
{
    Transaction transaction(d.database);
    const bool held = LeaseStore(d.database).beat(id, d.session, d.actor.account);
    transaction.commit();
    return held;
}

void ReviewVerbs::dropLease(ArticleId id)
{
    Transaction transaction(d.database);
    LeaseStore(d.database).remove(id, d.session);
    transaction.commit();
}

} // namespace bulletin
