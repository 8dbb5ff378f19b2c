// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/desk/desk_private.h"

namespace bulletin {

// One try to prove who somebody is, counted on the account and on this PC (core/people/sign_in_throttle).
class SignInTry final {
public:
    SignInTry(Desk::Private &desk, const QString &login);
    // Counts the try as failed, in a transaction of its own; refused where others failed too lately.
    MaybeRefusal begin();
    // It did not fail, whatever else the verb may be refused for: forgives what failed on this account.
    void succeeded();
    int secondsToWait() const;

private:
    SignInFailures onAccount() const;
    SignInFailures onHost() const;
    Desk::Private &d;
    QString m_account;
    QString m_host;
};

} // namespace bulletin
