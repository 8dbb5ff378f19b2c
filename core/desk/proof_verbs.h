// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/desk/desk.h"
#include "core/proof/proof.h"
#include "core/proof/sign_off.h"

namespace bulletin {

// The way of an issue from assembly to print: three rounds of proof and the clean one, corrections,
// pre-flight, sign-off, publication, errata. The workflow is the table in core/proof/sign_off.h.
// Rounds, sign-off and publication bind issueHash(): any later change of the text, order, masthead
// or tail voids them, whoever made it. Part of a Desk, on its thread.
class ProofVerbs final {
    Q_DISABLE_COPY_MOVE(ProofVerbs)
public:
    explicit ProofVerbs(Desk::Private &desk) : d(desk) {}

    // Reads
    QList<Proof> proofs(IssueId issue) const; // oldest first, voided ones too
    std::optional<Proof> proof(ProofId id) const;
    std::optional<Proof> openProof(IssueId issue) const; // the round that is being read
    QList<Correction> corrections(ProofId proof) const; // by page and line
    QList<Correction> corrections(IssueId issue) const; // of all rounds, by round
    IssueDocument proofDocument(ProofId proof) const;   // the issue as it was frozen: its hash is the proof's
    QList<SignOff> signOffs(IssueId issue) const;       // oldest first
    QList<IssueAct> acts(IssueId issue) const;          // oldest first
    QList<Erratum> errata(IssueId issue) const;
    QList<const IssueStep *> stepsFor(IssueId issue) const; // what the actor could do now

    // Opens the round that is due (一校 … 清样) on the texts as they are now, for `reader` to read.
    Outcome<ProofId> open(IssueId issue, AccountId reader);
    Outcome<CorrectionId> correct(const Correction &correction); // proof, article, kind, place, texts, note
    // Done: the article's text is changed as the correction says, in a new revision that carries its
    // final review along (a proof's correction is part of the process; the record names it).
    MaybeRefusal settle(CorrectionId id, qint64 version);
    MaybeRefusal decline(CorrectionId id, qint64 version, const QString &reason);
    MaybeRefusal check(CorrectionId id, qint64 version); // 核红
    MaybeRefusal close(ProofId proof, qint64 version);   // by its reader
    MaybeRefusal backToAssembly(IssueId issue, const QString &reason);

    // `pages`: how many the issue has as it would be printed; 0: not laid out.
    QList<PreflightItem> preflight(IssueId issue, int pages = 0) const;
    // Refused while the pre-flight has errors. Sets the issue's date where the office lets it follow, then
    // binds the hash. Where this computer's clock stands before what was done last, the date has to be confirmed.
    enum class DateCheck { Ask, Confirmed };
    MaybeRefusal sign(IssueId issue, const QString &opinion, int pages = 0, DateCheck date = DateCheck::Ask);
    MaybeRefusal withdrawSignOff(IssueId issue, const QString &reason);
    MaybeRefusal publish(IssueId issue);
    Outcome<ErratumId> addErratum(const Erratum &erratum);

private:
    Desk::Private &d;
};

} // namespace bulletin
