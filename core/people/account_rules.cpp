// SPDX-License-Identifier: Apache-2.0
#include "core/people/account_rules.h"

#include <QCoreApplication>
#include <algorithm>

namespace bulletin {
namespace {

struct AccountTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Account)
};

constexpr qsizetype longest = 40;

bool hasBlanks(const QString &login)
{
    return std::any_of(login.cbegin(), login.cend(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
}

} // namespace

MaybeRefusal judgeAccount(const Account &account)
{
    const auto no = [](const QString &reason, const QString &next) { return Refusal{Refusal::Kind::Validation, reason, next}; };
    const bool taken = comparableLogin(account.login) == comparableLogin(Actor().name); // what an open desk records
    if (account.login.isEmpty() || account.login.size() > longest || hasBlanks(account.login) || taken)
        return no(AccountTexts::tr("“%1” cannot be a name to sign in with.").arg(account.login), AccountTexts::tr("Use 1 to 40 letters or digits, without blanks."));
    if (account.name.trimmed().isEmpty() || account.name.size() > longest)
        return no(AccountTexts::tr("A person needs a name, as it is printed on the sheets."), AccountTexts::tr("Write it in at most 40 characters."));
    if (!account.roles)
        return no(AccountTexts::tr("A person needs a role at least."), AccountTexts::tr("Choose what this person may do."));
    return std::nullopt;
}

} // namespace bulletin
