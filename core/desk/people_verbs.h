// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/desk/desk.h"
#include "core/review/review_rules.h"

namespace bulletin {

// People on shared PCs: who may come in, and as whom. A desk is open (one actor, "local") until its
// administrator is made; from then on every verb needs a person who is signed in. Passwords are
// given as typed and wiped after use; they are kept as Argon2id alone. Part of a Desk, on its
// thread; same rules as its other verbs.
class PeopleVerbs final {
    Q_DISABLE_COPY_MOVE(PeopleVerbs)
public:
    explicit PeopleVerbs(Desk::Private &desk) : d(desk) {}

    bool hasAccounts() const;
    QList<Account> accounts() const; // by name; disabled ones too
    std::optional<Account> account(AccountId id) const;
    std::optional<Account> findAccount(const QString &login) const;

    // The first account; refused where there is one. Signed in afterwards. The recovery code (160 bits,
    // base32 in groups) is shown once and kept as a hash.
    struct NewAdministrator {
        AccountId account;
        QString recoveryCode;
    };
    Outcome<NewAdministrator> createAdministrator(const QString &login, const QString &name, QByteArray password);
    // A new password for an administrator against the recovery code; gives the next code.
    Outcome<QString> recover(const QString &login, const QString &recoveryCode, QByteArray newPassword);

    // Signs in: the desk's actor is this person from now on. Refused (Rights) with the seconds to wait
    // where too many tries failed on this account or this PC: the waiting is counted by the machine's
    // running time, so that a changed clock or a restarted program does not shorten it.
    MaybeRefusal signIn(const QString &login, QByteArray password);
    void signOut();
    int secondsToWait(const QString &login) const; // 0: may try now

    Outcome<AccountId> addAccount(const Account &account, QByteArray password); // the first password must be changed
    MaybeRefusal updateAccount(const Account &account); // name, unit, roles; never the last administrator's role
    MaybeRefusal disableAccount(AccountId id, qint64 version);
    MaybeRefusal enableAccount(AccountId id, qint64 version);
    Outcome<QString> resetPassword(AccountId id); // a one-time code, good for 24 hours, shown once
    MaybeRefusal changePassword(QByteArray present, QByteArray wanted); // one's own

    // Why a password will not do (too short, too simple, used before, well known); nothing: it will.
    MaybeRefusal judgePassword(const QByteArray &password, const QString &login) const;

    ReviewRules rules() const;
    MaybeRefusal setRules(const ReviewRules &rules);

private:
    Desk::Private &d;
};

} // namespace bulletin
