// SPDX-License-Identifier: Apache-2.0
#include "core/desk/sign_in_tries.h"

#include "core/people/account_rules.h"
#include "core/people/one_time_code.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr auto rulesKey = "rules"_L1;
constexpr qint64 codeSeconds = 24 * 60 * 60;

QJsonObject accountDetails(const Account &account)
{
    return {{u"login"_s, account.login}, {u"name"_s, account.name}, {u"roles"_s, QJsonArray::fromStringList(roleCodes(account.roles))}};
}

bool lacksReason(const RelaxedRule &rule)
{
    return rule.relaxed && rule.reason.trimmed().isEmpty();
}

Step judgeRules(const ReviewRules &rules)
{
    if (lacksReason(rules.authorReviews) || lacksReason(rules.severalReviews) || lacksReason(rules.severalProofs) || lacksReason(rules.standingErrors))
        return refuse(Refusal::Kind::Validation, DeskTexts::tr("A rule of the office is not relaxed without a reason; nothing was changed."),
                      DeskTexts::tr("Write the reason: it is printed on the sheets."));
    if (rules.idleLockMinutes < 1 || rules.idleLockMinutes > 30)
        return refuse(Refusal::Kind::Validation, DeskTexts::tr("The window locks after 1 to 30 minutes; nothing was changed."));
    return Done{};
}

} // namespace

MaybeRefusal Desk::Private::judgePerson(const Account &account) const
{
    if (const MaybeRefusal no = judgeAccount(account))
        return no;
    const QList<Unit> known = units.list();
    if (account.unit && std::none_of(known.cbegin(), known.cend(), [&](const Unit &unit) { return unit.id == *account.unit; }))
        return Refusal{Refusal::Kind::Validation, DeskTexts::tr("This unit is no longer there."), DeskTexts::tr("Choose another unit.")};
    return std::nullopt;
}

Outcome<Account> Desk::Private::needAccount(AccountId id) const
{
    if (const auto found = accounts.find(id))
        return *found;
    return refuse(Refusal::Kind::NotFound, DeskTexts::tr("There is no such account."), DeskTexts::tr("Choose another person."));
}

// Somebody must be left who can let the others in.
Step Desk::Private::needOtherAdministrator(const Account &account) const
{
    for (const Account &other : accounts.list()) {
        if (other.id != account.id && !other.disabled && other.roles.testFlag(OfficeRole::Administrator))
            return Done{};
    }
    return refuse(Refusal::Kind::Validation, DeskTexts::tr("“%1” is the last administrator; nothing was changed.").arg(account.name),
                  DeskTexts::tr("Make somebody else administrator first."));
}

bool PeopleVerbs::hasAccounts() const
{
    return d.hasAccounts();
}

QList<Account> PeopleVerbs::accounts() const
{
    const Snapshot snapshot(d.database);
    return d.viewer().isSomebody() ? d.accounts.list() : QList<Account>();
}

std::optional<Account> PeopleVerbs::account(AccountId id) const
{
    const Snapshot snapshot(d.database);
    return d.viewer().isSomebody() || id == d.actor.account ? d.accounts.find(id) : std::nullopt;
}

std::optional<Account> PeopleVerbs::findAccount(const QString &login) const
{
    const Snapshot snapshot(d.database);
    return d.viewer().isSomebody() ? d.accounts.findByLogin(login) : std::nullopt;
}

Outcome<UnitId> PeopleVerbs::unitNamed(const QString &name)
{
    const QString wanted = name.trimmed();
    if (const auto present = d.viewer().isSomebody() ? d.units.findByName(wanted) : std::nullopt)
        return *present;
    return d.desk.addUnit(wanted);
}

Outcome<AccountId> PeopleVerbs::addAccount(const Account &wanted, QByteArray typed)
{
    const Secret password(std::move(typed));
    Account account = wanted;
    account.id = AccountId::create();
    account.login = wanted.login.trimmed();
    account.disabled = false;
    account.createdAt = d.clock.now();
    account.lastSignInAt = {};
    MaybeRefusal no = d.judgePerson(account);
    if (!no && !password.bytes().isEmpty())
        no = judgePassword(password.bytes(), account.login);
    Credentials credentials; // chosen by somebody else: passwordAt stays null
    if (!no && !password.bytes().isEmpty())
        credentials.password = passwordHash(password.bytes(), d.safeguards.cost);
    return d.perform(u"add-account"_s, account.id.text(), {Change::What::People, {}, {}}, [&]() -> Outcome<AccountId> {
        if (no)
            return tl::unexpected(*no);
        if (d.accounts.findByLogin(account.login))
            return refuse(Refusal::Kind::Validation, DeskTexts::tr("Somebody signs in as “%1” already; nothing was changed.").arg(account.login),
                          DeskTexts::tr("Choose another name to sign in with."));
        d.accounts.insert(account, credentials);
        d.details = accountDetails(account);
        return account.id;
    });
}

MaybeRefusal PeopleVerbs::updateAccount(const Account &wanted)
{
    return d.act(u"update-account"_s, wanted.id.text(), {Change::What::People, {}, {}}, [&]() -> Step {
        auto account = d.needAccount(wanted.id);
        if (!account)
            return tl::unexpected(account.error());
        const bool wasAdministrator = !account->disabled && account->roles.testFlag(OfficeRole::Administrator);
        account->version = wanted.version;
        account->name = wanted.name.trimmed();
        account->unit = wanted.unit;
        account->roles = wanted.roles;
        if (const MaybeRefusal no = d.judgePerson(*account))
            return tl::unexpected(*no);
        if (wasAdministrator && !account->roles.testFlag(OfficeRole::Administrator)) {
            if (const Step others = d.needOtherAdministrator(*account); !others)
                return others;
        }
        if (!d.accounts.update(*account))
            return tl::unexpected(d.fasterSomebody());
        d.details = accountDetails(*account);
        return Done{};
    });
}

MaybeRefusal PeopleVerbs::disableAccount(AccountId id, qint64 version)
{
    return d.act(u"disable-account"_s, id.text(), {Change::What::People, {}, {}}, [&]() -> Step {
        auto account = d.needAccount(id);
        if (!account)
            return tl::unexpected(account.error());
        if (account->roles.testFlag(OfficeRole::Administrator)) {
            if (const Step others = d.needOtherAdministrator(*account); !others)
                return others;
        }
        account->version = version;
        account->disabled = true;
        if (!d.accounts.update(*account))
            return tl::unexpected(d.fasterSomebody());
        d.details = accountDetails(*account);
        return Done{};
    });
}

MaybeRefusal PeopleVerbs::enableAccount(AccountId id, qint64 version)
{
    return d.act(u"enable-account"_s, id.text(), {Change::What::People, {}, {}}, [&]() -> Step {
        auto account = d.needAccount(id);
        if (!account)
            return tl::unexpected(account.error());
        account->version = version;
        account->disabled = false;
        if (!d.accounts.update(*account))
            return tl::unexpected(d.fasterSomebody());
        d.signIns.clear(accountSubject(account->login));
        d.details = accountDetails(*account);
        return Done{};
    });
}

Outcome<QString> PeopleVerbs::resetPassword(AccountId id)
{
    const QString code = newCode(CodeUse::Reset);
    const bool known = d.accounts.find(id).has_value();
    const QString hash = known ? passwordHash(comparableCode(code.toLatin1()), d.safeguards.cost) : QString();
    return d.perform(u"reset-password"_s, id.text(), {Change::What::People, {}, {}}, [&]() -> Outcome<QString> {
        const auto account = d.needAccount(id);
        if (!account)
            return tl::unexpected(account.error());
        if (account->disabled)
            return refuse(Refusal::Kind::Workflow, DeskTexts::tr("The account of “%1” is disabled; nothing was changed.").arg(account->name), DeskTexts::tr("Enable it first."));
        Credentials credentials = d.accounts.credentials(id);
        if (!credentials.password.isEmpty())
            credentials.earlier.prepend(credentials.password);
        credentials.password.clear();
        credentials.passwordAt = {};
        credentials.resetCode = hash;
        credentials.resetUntil = d.clock.now().addSecs(codeSeconds);
        if (!d.accounts.setCredentials(id, account->version, credentials))
            return tl::unexpected(d.fasterSomebody());
        d.signIns.clear(accountSubject(account->login));
        d.details = {{u"login"_s, account->login}};
        return code;
    });
}

ReviewRules PeopleVerbs::rules() const
{
    const Snapshot snapshot(d.database);
    return reviewRulesFromJson(QJsonDocument::fromJson(d.settings.value(rulesKey).value_or(u"{}"_s).toUtf8()).object());
}

MaybeRefusal PeopleVerbs::setRules(const ReviewRules &rules)
{
    return d.act(u"set-rules"_s, {}, {Change::What::People, {}, {}}, [&]() -> Step {
        if (const Step judged = judgeRules(rules); !judged)
            return judged;
        const QJsonObject json = toJson(rules);
        d.settings.set(rulesKey, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
        d.details = {{u"rules"_s, json}};
        return Done{};
    });
}

} // namespace bulletin
