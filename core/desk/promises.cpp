// SPDX-License-Identifier: Apache-2.0
#include "core/desk/issue_steps.h"

#include "core/issues/issue_hash.h"
#include "core/proof/issue_frame.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct PromiseTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Promises)
};

// What the issue's stage promises to stay as it is.
struct Promise {
    QString hash;
    std::optional<Proof> cleanProof;
    std::optional<SignOff> signOff;
};

Promise promiseOf(const Issue &issue, const IssueSteps &steps)
{
    Promise promise;
    const QList<Proof> standing = steps.standing(issue.id);
    if (!standing.isEmpty() && standing.last().round == ProofRound::Clean)
        promise.cleanProof = standing.last();
    if (issue.stage != IssueStage::CleanProof)
        promise.signOff = steps.signOff(issue.id);
    promise.hash = promise.signOff ? promise.signOff->hash : promise.cleanProof ? promise.cleanProof->hash : QString();
    return promise;
}

Refusal frozen(const Issue &issue)
{
    return {Refusal::Kind::Workflow, PromiseTexts::tr("%1 is published and stays as it was printed; nothing was changed.").arg(issueLabel(issue)),
            PromiseTexts::tr("Record what was printed wrongly as an erratum.")};
}

} // namespace

// Central, and by hash: whichever verb changed what will be printed, and whether or not it knew.
Step Desk::Private::keepPromises(const QSet<IssueId> &touched)
{
    for (const IssueId &id : touched) {
        const auto issue = issues.find(id);
        if (!issue || issue->stage < IssueStage::CleanProof)
            continue;
        IssueSteps steps(*this);
        const Promise promise = promiseOf(*issue, steps);
        const IssueDocument now = printedIssue(id);
        const QString hash = issueHash(now);
        if (hash == promise.hash)
            continue;
        if (issue->stage == IssueStage::Published)
            return tl::unexpected(frozen(*issue));
        const QString verb = issue->stage == IssueStage::Signed ? u"void-sign-off"_s : u"void-proof"_s;
        IssueDocument before = promise.cleanProof ? frozenIssue(*promise.cleanProof) : now;
        if (promise.signOff && !promise.signOff->dateBefore.isNull())
            before.date = promise.signOff->at.toLocalTime().date(); // the sign-off itself set it
        const QString why = PromiseTexts::tr("Changed: %1").arg(whatDiffers(before, now));
        if (promise.cleanProof)
            steps.voidRound(*promise.cleanProof, why);
        if (promise.signOff)
            steps.voidSignOff(*promise.signOff, why);
        steps.take(*issue, *findIssueStep(verb, issue->stage), hash, why);
        consequences.append({verb, id.text(), {{u"number"_s, u"%1-%2"_s.arg(issue->year).arg(issue->number)}, {u"round"_s, roundCode(ProofRound::Clean)}, {u"why"_s, why}, {u"hash_before"_s, promise.hash}, {u"hash"_s, hash}}});
    }
    return Done{};
}

} // namespace bulletin
