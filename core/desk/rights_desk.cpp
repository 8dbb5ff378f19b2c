// SPDX-License-Identifier: Apache-2.0
#include "core/desk/desk_private.h"

#include "core/people/rights.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr Roles reviewers = Roles(OfficeRole::FirstReviewer) | OfficeRole::SecondReviewer | OfficeRole::FinalReviewer;
constexpr Roles textReaders = reviewers | OfficeRole::Editor | OfficeRole::Proofreader | OfficeRole::Signer;

Refusal signInFirst()
{
    return {Refusal::Kind::Rights, DeskTexts::tr("Nobody is signed in; nothing was changed."), DeskTexts::tr("Sign in first.")};
}

} // namespace

bool Desk::Private::hasAccounts() const
{
    if (!closed)
        closed = !accounts.isEmpty();
    return closed;
}

QString Desk::Private::peopleFor(const QString &verb) const
{
    constexpr qsizetype enough = 3;
    const Right *right = rightOf(verb);
    QStringList names;
    for (const Account &account : accounts.list()) {
        if (!account.disabled && account.roles.testAnyFlags(right->roles) && names.size() < enough)
            names.append(account.name);
    }
    return names.join(u'、');
}

Step Desk::Private::allow(const QString &verb)
{
    const Right *right = rightOf(verb);
    Q_ASSERT_X(right, "rights", qPrintable(verb));
    if (!hasAccounts()) {
        if (right->needsAccounts)
            return refuse(Refusal::Kind::Rights, DeskTexts::tr("This takes several people, and this desk has no accounts yet; nothing was changed."),
                          DeskTexts::tr("Make the administrator first; the administrator adds the others."));
        return Done{};
    }
    if (right->needs == Right::Needs::Nobody)
        return Done{};
    if (actor.account.isNull())
        return tl::unexpected(signInFirst());
    const auto account = accounts.find(actor.account);
    if (!account || account->disabled)
        return refuse(Refusal::Kind::Rights, DeskTexts::tr("This account was disabled; nothing was changed."), DeskTexts::tr("Ask an administrator."));
    actor.roles = account->roles;
    actor.unit = account->unit;
    if (account->mustChangePassword && verb != "change-password"_L1)
        return refuse(Refusal::Kind::Rights, DeskTexts::tr("This was signed in with a password that somebody else knows; nothing was changed."),
                      DeskTexts::tr("Choose a password of your own first."));
    if (mayDo(verb, account->roles))
        return Done{};
    const QString who = peopleFor(verb);
    return refuse(Refusal::Kind::Rights, DeskTexts::tr("This is for: %1. Nothing was changed.", "the names of roles").arg(whoMay(verb)),
                  who.isEmpty() ? DeskTexts::tr("Ask an administrator to give somebody this role.") : DeskTexts::tr("Ask: %1", "the names of people").arg(who));
}

MaybeRefusal PeopleVerbs::mayDo(const QString &verb) const
{
    const Snapshot snapshot(d.database);
    const Step allowed = d.allow(verb);
    return allowed ? std::nullopt : MaybeRefusal(allowed.error());
}

Desk::Private::Viewer Desk::Private::viewer() const
{
    if (!hasAccounts())
        return {true};
    const auto account = actor.account.isNull() ? std::nullopt : accounts.find(actor.account);
    if (!account || account->disabled || account->mustChangePassword)
        return {};
    return {false, account->id, account->roles};
}

bool Desk::Private::Viewer::readsTexts() const
{
    return open || roles.testAnyFlags(textReaders);
}

bool Desk::Private::Viewer::mayRead(const Article &article) const
{
    if (open)
        return true;
    const bool editor = roles.testFlag(OfficeRole::Editor);
    const bool own = owns(article) && roles.testAnyFlags(textReaders | OfficeRole::Contributor);
    if (article.issue && roles.testAnyFlags(textReaders))
        return true; // it stands on a board that others read
    switch (article.stage) {
    case ArticleStage::Draft:
        return own || (article.owner.isNull() && editor); // nobody's: from before there were accounts
    case ArticleStage::Returned:
        return own || editor;
    default:
        return own || roles.testAnyFlags(textReaders);
    }
}

QList<Article> Desk::Private::readable(QList<Article> found) const
{
    const Viewer who = viewer();
    found.removeIf([&](const Article &article) { return !who.mayRead(article); });
    return found;
}

bool Desk::Private::isPrivate(const Article &article) const
{
    return article.stage == ArticleStage::Draft && !article.owner.isNull() && !article.issue;
}

std::optional<Article> Desk::Private::privateDraft(const QString &subject) const
{
    const auto id = hasAccounts() ? ArticleId::parse(subject) : std::nullopt;
    const auto article = id ? articles.find(*id) : std::nullopt;
    return article && isPrivate(*article) ? article : std::nullopt;
}

void Desk::Private::become(const Account &account)
{
    revisions.giveJournals(nobody.name, account.login, session);
    actor = {account.login, nobody.host, account.id, account.name, account.roles, account.unit};
    shownJournal.clear();
}

} // namespace bulletin
