// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/desk/desk_private.h"
#include "core/proof/proof_store.h"
#include "core/proof/sign_off_store.h"

namespace bulletin {

// How the verbs take a step of an issue's workflow: one way for all of them. Made for one verb or read.
class IssueSteps final {
public:
    explicit IssueSteps(Desk::Private &desk) : proofs(desk.database), signOffs(desk.database), d(desk) {}

    Outcome<Issue> needIssue(IssueId id) const;
    // The step of a verb out of the issue's stage; refused, naming the step and the people that come first.
    Outcome<const IssueStep *> need(const Issue &issue, const QString &verb) const;
    static Step needReason(const QString &reason);
    // Takes the step: the issue's stage, the act, the event's details.
    void take(const Issue &issue, const IssueStep &step, const QString &hash, const QString &reason = {}, const QString &relaxation = {});

    QList<Proof> standing(IssueId issue) const;         // the rounds that are not void, oldest first
    std::optional<SignOff> signOff(IssueId issue) const; // the one that is not void
    void voidRound(Proof proof, const QString &reason);
    void voidSignOff(SignOff signOff, const QString &reason);
    QString personName() const; // of the actor, as printed
    // "王主任（签发人）", or the roles alone where nobody has them.
    QString people(Roles roles) const;

    ProofStore proofs;
    SignOffStore signOffs;

private:
    Desk::Private &d;
};

} // namespace bulletin
