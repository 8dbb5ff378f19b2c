// SPDX-License-Identifier: Apache-2.0
#include "core/desk/sign_in_tries.h"

#include "core/people/one_time_code.h"
#include "core/people/password_rules.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr auto recoveryKey = "recovery-code"_L1; // of the settings: the hash
constexpr qsizetype remembered = 4;              // earlier passwords, beside the present one

enum class Answer { Right, Wrong, TooOld };

// The one-time code stands in for the password that it replaced.
Answer tryPassword(const QByteArray &typed, const Credentials &credentials, const QDateTime &now)
{
    if (passwordMatches(typed, credentials.password))
        return Answer::Right;
    if (credentials.resetCode.isEmpty())
        return Answer::Wrong;
    const Secret code(comparableCode(typed));
    if (!passwordMatches(code.bytes(), credentials.resetCode))
        return Answer::Wrong;
    return now < credentials.resetUntil ? Answer::Right : Answer::TooOld;
}

Refusal wrongPassword(Answer answer, int wait)
{
    if (answer == Answer::TooOld)
        return {Refusal::Kind::Rights, DeskTexts::tr("This one-time code is too old."), DeskTexts::tr("Ask an administrator for a new one.")};
    const QString next = DeskTexts::tr("Check capitals and the input method.");
    return {Refusal::Kind::Rights, DeskTexts::tr("The name or the password is not right."),
            wait == 0 ? next : next + u' ' + DeskTexts::tr("Try again in %1 s.").arg(wait)};
}

// What the office knows of a person after a new password of his own.
Credentials withPassword(const Credentials &before, const QString &hash, const QDateTime &now)
{
    Credentials after;
    after.password = hash;
    after.earlier = before.earlier;
    if (!before.password.isEmpty())
        after.earlier.prepend(before.password);
    after.earlier = after.earlier.first(std::min(remembered, after.earlier.size()));
    after.passwordAt = now;
    return after;
}

QStringList namesOf(const std::optional<Account> &account, const QString &login)
{
    QStringList names{login};
    if (account)
        names.append(account->name);
    return names;
}

Refusal thereArePeople()
{
    return {Refusal::Kind::Workflow, DeskTexts::tr("This desk has its administrator already; nothing was changed."), DeskTexts::tr("Sign in; an administrator adds people.")};
}

} // namespace

// As actor() is told of by events: put back where the verb comes to nothing, even by an exception.
template <class Verb>
auto Desk::Private::keepingActor(Verb verb) -> std::invoke_result_t<Verb>
{
    const Actor before = actor;
    try {
        auto result = verb();
        if (actor.account != before.account)
            Q_EMIT desk.actorChanged();
        return result;
    } catch (...) {
        actor = before;
        throw;
    }
}

Outcome<PeopleVerbs::NewAdministrator> PeopleVerbs::createAdministrator(const QString &login, const QString &name, QByteArray typed)
{
    const Secret password(std::move(typed));
    Account account;
    account.id = AccountId::create();
    account.login = login.trimmed();
    account.name = name.trimmed();
    account.roles = OfficeRole::Administrator;
    account.createdAt = account.passwordAt = d.clock.now();
    MaybeRefusal no = d.hasAccounts() ? thereArePeople() : d.judgePerson(account);
    if (!no)
        no = judgeNewPassword(password.bytes(), {account.login, account.name});
    const QString code = newCode(CodeUse::Recovery);
    const QString codeHash = no ? QString() : passwordHash(comparableCode(code.toLatin1()), d.safeguards.cost);
    const QString hash = no ? QString() : passwordHash(password.bytes(), d.safeguards.cost);
    return d.keepingActor([&] {
        return d.perform(u"create-administrator"_s, account.id.text(), {Change::What::People, {}, {}}, [&]() -> Outcome<NewAdministrator> {
            if (no)
                return tl::unexpected(*no);
            if (!d.accounts.isEmpty())
                return tl::unexpected(thereArePeople());
            d.accounts.insert(account, withPassword({}, hash, d.clock.now()));
            d.settings.set(recoveryKey, codeHash);
            d.revisions.giveJournals(d.nobody.name, account.login); // what was being written when the desk was closed
            d.become(account);
            d.details = {{u"login"_s, account.login}, {u"name"_s, account.name}};
            return NewAdministrator{account.id, code};
        });
    });
}

Outcome<QString> PeopleVerbs::recover(const QString &login, const QString &recoveryCode, QByteArray typed)
{
    const Secret password(std::move(typed));
    const Secret code(comparableCode(recoveryCode.toUtf8()));
    const auto account = d.accounts.findByLogin(login);
    SignInTry attempt(d, login);
    MaybeRefusal no = d.hasAccounts() ? attempt.begin() : std::nullopt;
    if (!no) {
        const bool right = passwordMatches(code.bytes(), d.settings.value(recoveryKey).value_or(QString()));
        if (!right || !account || account->disabled || !account->roles.testFlag(OfficeRole::Administrator)) {
            no = Refusal{Refusal::Kind::Rights, DeskTexts::tr("The name or the recovery code is not right."),
                         DeskTexts::tr("The code is the one that was shown last; the name must be an administrator's.")};
        } else {
            attempt.succeeded();
            no = judgePassword(password.bytes(), login);
        }
    }
    const QString next = newCode(CodeUse::Recovery);
    const QString nextHash = no ? QString() : passwordHash(comparableCode(next.toLatin1()), d.safeguards.cost);
    const QString hash = no ? QString() : passwordHash(password.bytes(), d.safeguards.cost);
    return d.perform(u"recover-administrator"_s, account ? account->id.text() : QString(), {Change::What::People, {}, {}}, [&]() -> Outcome<QString> {
        if (no)
            return tl::unexpected(*no);
        if (!d.accounts.setCredentials(account->id, account->version, withPassword(d.accounts.credentials(account->id), hash, d.clock.now())))
            return tl::unexpected(d.fasterSomebody());
        d.settings.set(recoveryKey, nextHash);
        d.details = {{u"login"_s, account->login}};
        return next;
    });
}

MaybeRefusal PeopleVerbs::signIn(const QString &login, QByteArray typed)
{
    const Secret password(std::move(typed));
    SignInTry attempt(d, login);
    MaybeRefusal no = d.hasAccounts() ? attempt.begin()
                                      : Refusal{Refusal::Kind::Rights, DeskTexts::tr("This desk has no accounts; nobody needs to sign in."),
                                                DeskTexts::tr("Make the administrator first; the administrator adds the others.")};
    const auto account = d.accounts.findByLogin(login);
    const Credentials known = account ? d.accounts.credentials(account->id) : Credentials();
    QString newHash;
    if (!no) {
        const Answer answer = tryPassword(password.bytes(), known, d.clock.now());
        if (!account)
            passwordHash(password.bytes(), d.safeguards.cost); // takes as long as a wrong password does
        if (answer != Answer::Right)
            no = wrongPassword(answer, attempt.secondsToWait());
        else if (attempt.succeeded(); account->disabled)
            no = Refusal{Refusal::Kind::Rights, DeskTexts::tr("This account is disabled."), DeskTexts::tr("Ask an administrator.")};
        else if (!known.password.isEmpty() && isCheaper(known.password, d.safeguards.cost))
            newHash = passwordHash(password.bytes(), d.safeguards.cost);
    }
    return d.keepingActor([&] {
        return d.act(u"sign-in"_s, account ? account->id.text() : QString(), {Change::What::People, {}, {}}, [&]() -> Step {
            if (no)
                return tl::unexpected(*no);
            const auto present = d.accounts.find(account->id);
            if (!present || present->version != account->version)
                return tl::unexpected(d.fasterSomebody());
            if (!newHash.isEmpty())
                d.accounts.setPasswordHash(account->id, newHash);
            d.accounts.setSignedIn(account->id, d.clock.now());
            d.become(*present);
            d.details = {{u"login"_s, present->login}};
            return Done{};
        });
    });
}

void PeopleVerbs::signOut()
{
    if (d.actor.account.isNull())
        return;
    const QString who = d.actor.account.text();
    d.act(u"sign-out"_s, who, {Change::What::People, {}, {}}, [&]() -> Step { return Done{}; });
    d.actor = d.nobody;
    d.shownJournal.clear();
    Q_EMIT d.desk.actorChanged();
}

int PeopleVerbs::secondsToWait(const QString &login) const
{
    return SignInTry(d, login).secondsToWait();
}

MaybeRefusal PeopleVerbs::changePassword(QByteArray present, QByteArray typed)
{
    const Secret old(std::move(present));
    const Secret password(std::move(typed));
    const auto account = d.actor.account.isNull() ? std::nullopt : d.accounts.find(d.actor.account);
    MaybeRefusal no;
    QString hash;
    SignInTry attempt(d, d.actor.name);
    if (account) {
        no = attempt.begin();
        if (!no) {
            const Answer answer = tryPassword(old.bytes(), d.accounts.credentials(account->id), d.clock.now());
            if (answer == Answer::Right)
                attempt.succeeded();
            no = answer == Answer::Right ? judgePassword(password.bytes(), account->login) : wrongPassword(answer, attempt.secondsToWait());
        }
        if (!no)
            hash = passwordHash(password.bytes(), d.safeguards.cost);
    }
    return d.act(u"change-password"_s, account ? account->id.text() : QString(), {Change::What::People, {}, {}}, [&]() -> Step {
        if (no)
            return tl::unexpected(*no);
        if (!d.accounts.setCredentials(account->id, account->version, withPassword(d.accounts.credentials(account->id), hash, d.clock.now())))
            return tl::unexpected(d.fasterSomebody());
        return Done{};
    });
}

MaybeRefusal PeopleVerbs::judgePassword(const QByteArray &password, const QString &login) const
{
    const auto account = d.accounts.findByLogin(login);
    if (const MaybeRefusal no = judgeNewPassword(password, namesOf(account, login)))
        return no;
    if (!account)
        return std::nullopt;
    const Credentials known = d.accounts.credentials(account->id);
    bool used = passwordMatches(password, known.password);
    for (const QString &hash : known.earlier)
        used = used || passwordMatches(password, hash);
    if (used) {
        return Refusal{Refusal::Kind::Validation, DeskTexts::tr("This password was used before."), DeskTexts::tr("Choose one that is not among the last five.")};
    }
    return std::nullopt;
}

} // namespace bulletin
