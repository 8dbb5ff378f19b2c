// SPDX-License-Identifier: Apache-2.0
#include "core/desk/sign_in_tries.h"

namespace bulletin {

SignInTry::SignInTry(Desk::Private &desk, const QString &login)
    : d(desk)
    , m_account(accountSubject(login))
    , m_host(hostSubject(desk.nobody.host))
{
}

SignInFailures SignInTry::onAccount() const
{
    return inThisRun(d.signIns.failures(m_account), *d.safeguards.time);
}

SignInFailures SignInTry::onHost() const
{
    SignInFailures present = inThisRun(d.signIns.failures(m_host), *d.safeguards.time);
    if (isQuiet(present, *d.safeguards.time))
        present.failures = 0;
    return present;
}

int SignInTry::secondsToWait() const
{
    return std::max(bulletin::secondsToWait(onAccount(), *d.safeguards.time), bulletin::secondsToWait(onHost(), *d.safeguards.time));
}

MaybeRefusal SignInTry::begin()
{
    Transaction transaction(d.database);
    const int wait = secondsToWait();
    // Written down in either case, so that the waiting that a new start of the machine began anew runs from now.
    for (const SignInFailures &present : {onAccount(), onHost()}) {
        if (wait == 0)
            d.signIns.set(failedAgain(present, *d.safeguards.time));
        else if (present.failures > 0)
            d.signIns.set(present);
    }
    transaction.commit();
    if (wait == 0)
        return std::nullopt;
    return Refusal{Refusal::Kind::Rights, DeskTexts::tr("Too many tries failed; this one was not looked at."), DeskTexts::tr("Try again in %1 s.").arg(wait)};
}

void SignInTry::succeeded()
{
    Transaction transaction(d.database);
    const int own = d.signIns.failures(m_account).failures;
    d.signIns.clear(m_account);
    SignInFailures host = d.signIns.failures(m_host);
    host.failures -= own;
    if (host.failures > 0)
        d.signIns.set(host);
    else
        d.signIns.clear(m_host);
    transaction.commit();
}

} // namespace bulletin
