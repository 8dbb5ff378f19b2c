// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/desk/desk.h"
#include "core/review/review_rules.h"

namespace bulletin {

// People on shared PCs: who may come in, and as whom. A desk is open (one actor, "local") until its
// administrator is made; from then on every verb needs a person who is signed in. Passwords are
// given as typed and wiped after use; they are kept as Argon2id alone. Part of a Desk, on its
// thread; same rules as its other verbs. A password that is handed over with std::move is wiped.
class PeopleVerbs final {
    Q_DISABLE_COPY_MOVE(PeopleVerbs)
public:
    explicit PeopleVerbs(Desk::Private &desk) : d(desk) {}

    bool hasAccounts() const;
    // Why the actor may not do this now (the table of rights, read anew); nothing: he may, as far as
    // the verb's own rules go. For buttons and tests; every verb asks by itself.
    MaybeRefusal mayDo(const QString &verb) const;
    QList<Account> accounts() const; // by name; disabled ones too; empty where nobody is signed in
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

    // The unit of that name, made where the registry lacks it.
    Outcome<UnitId> unitNamed(const QString &name);
    // The first password must be changed; an empty one: none, only a one-time code lets in.
    Outcome<AccountId> addAccount(const Account &account, QByteArray password);
    MaybeRefusal updateAccount(const Account &account); // name, unit, roles; never the last administrator's role
    MaybeRefusal disableAccount(AccountId id, qint64 version);
    MaybeRefusal enableAccount(AccountId id, qint64 version);
    // A one-time code, good for 24 hours, shown once. Until an own password was chosen with it, the
    // person may do and see nothing; the old password counts no more.
    Outcome<QString> resetPassword(AccountId id);
    MaybeRefusal changePassword(QByteArray present, QByteArray wanted); // one's own

    // Why a password will not do (too short, too simple, used before, well known); nothing: it will.
    // Takes up to half a second where the login has earlier passwords.
    MaybeRefusal judgePassword(const QByteArray &password, const QString &login) const;

    ReviewRules rules() const;
    MaybeRefusal setRules(const ReviewRules &rules);

private:
    Desk::Private &d;
};

} // namespace bulletin
