// SPDX-License-Identifier: Apache-2.0
#include "core/desk/issue_steps.h"

#include "core/review/workflow.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct IssueTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::IssueSteps)
};

} // namespace

Outcome<Issue> IssueSteps::needIssue(IssueId id) const
{
    if (const auto issue = d.issues.find(id))
        return *issue;
    return refuse(Refusal::Kind::NotFound, IssueTexts::tr("This issue is no longer there."));
}

Outcome<const IssueStep *> IssueSteps::need(const Issue &issue, const QString &verb) const
{
    if (const IssueStep *step = findIssueStep(verb, issue.stage))
        return step;
    return refuse(Refusal::Kind::Workflow,
                  IssueTexts::tr("%1 stands at “%2”, from where “%3” does not go; nothing was changed.").arg(issueLabel(issue), stageName(issue.stage), issueStepName(verb)),
                  whatUnblocks(verb, issue.stage));
}

Step IssueSteps::needReason(const QString &reason)
{
    if (isReason(reason))
        return Done{};
    return refuse(Refusal::Kind::Validation, IssueTexts::tr("A reason is needed; it is kept in the record."), IssueTexts::tr("Write at least four characters."));
}

QString IssueSteps::personName() const
{
    return d.actor.person.isEmpty() ? d.actor.name : d.actor.person;
}

void IssueSteps::take(const Issue &issue, const IssueStep &step, const QString &hash, const QString &reason, const QString &relaxation)
{
    IssueAct act;
    act.id = ActId::create();
    act.issue = issue.id;
    act.position = int(signOffs.acts(issue.id).size()) + 1;
    act.verb = QLatin1StringView(step.verb);
    act.from = step.from;
    act.to = step.to;
    act.hash = hash;
    act.account = d.actor.account;
    act.person = personName();
    act.host = d.actor.host;
    act.at = d.clock.now();
    act.reason = reason.trimmed();
    act.relaxation = relaxation;
    signOffs.insert(act);
    d.issues.setStage(issue.id, step.to);
    if (!step.roles)
        return; // the event is that of the verb that brought it about
    d.details.insert(u"number"_s, u"%1-%2"_s.arg(issue.year).arg(issue.number));
    d.details.insert(u"from"_s, stageCode(step.from));
    d.details.insert(u"to"_s, stageCode(step.to));
    d.details.insert(u"hash"_s, hash);
    if (!act.reason.isEmpty())
        d.details.insert(u"why"_s, act.reason);
    if (!relaxation.isEmpty())
        d.details.insert(u"relaxation"_s, relaxation);
}

QList<Proof> IssueSteps::standing(IssueId issue) const
{
    QList<Proof> rounds = proofs.list(issue);
    rounds.removeIf([](const Proof &proof) { return !proof.voidedAt.isNull(); });
    return rounds;
}

std::optional<SignOff> IssueSteps::signOff(IssueId issue) const
{
    for (const SignOff &signOff : signOffs.list(issue)) {
        if (signOff.voidedAt.isNull())
            return signOff;
    }
    return std::nullopt;
}

void IssueSteps::voidRound(Proof proof, const QString &reason)
{
    proof.voidedAt = d.clock.now();
    proof.voidedReason = reason;
    proofs.update(proof); // read in this transaction: nobody was faster
}

void IssueSteps::voidSignOff(SignOff signOff, const QString &reason)
{
    signOff.voidedAt = d.clock.now();
    signOff.voidedReason = reason;
    signOffs.markVoid(signOff);
}

QString IssueSteps::people(Roles roles) const
{
    constexpr qsizetype enough = 3;
    QStringList names;
    for (const Account &account : d.people.accounts()) {
        if (!account.disabled && account.roles.testAnyFlags(roles) && names.size() < enough)
            names.append(account.name);
    }
    if (names.isEmpty())
        return IssueTexts::tr("%1 (nobody has this role yet; an administrator gives it)").arg(roleNames(roles));
    return IssueTexts::tr("%1 (%2)", "people and their role").arg(names.join(IssueTexts::tr(", ", "between people")), roleNames(roles));
}

} // namespace bulletin
