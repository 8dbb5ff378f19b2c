// SPDX-License-Identifier: Apache-2.0
#include "core/desk/issue_readiness.h"
#include "core/desk/issue_steps.h"

#include "core/issues/issue_hash.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct SignOffDeskTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::SignOffVerbs)
};

// The record's head, signed: it shows later that nothing up to the sign-off was changed.
QString signedHead(Desk::Private &d)
{
    return QString::fromUtf8(QJsonDocument(anchorJson(d.audit.signHead(u"sign-off"_s, d.clock.now()))).toJson(QJsonDocument::Compact));
}

Step needNothing(const Issue &issue, const QList<PreflightItem> &items)
{
    QList<PreflightItem> errors = items;
    errors.removeIf([](const PreflightItem &item) { return item.severity != PreflightItem::Severity::Error; });
    if (errors.isEmpty())
        return Done{};
    const QString more = errors.size() > 1 ? SignOffDeskTexts::tr(" There are %n more such things.", nullptr, int(errors.size()) - 1) : QString();
    return refuse(Refusal::Kind::Workflow, SignOffDeskTexts::tr("%1 cannot be signed off yet: %2").arg(issueLabel(issue), errors.first().message) + more, errors.first().unblocks);
}

// The date that is printed comes from this computer's clock.
Step needSureDate(Desk::Private &d, ProofVerbs::DateCheck check)
{
    const QDateTime now = d.clock.now();
    const QDateTime latest = d.audit.latest();
    if (check == ProofVerbs::DateCheck::Confirmed || latest.isNull() || latest <= now)
        return Done{};
    return refuse(Refusal::Kind::Validation,
                  SignOffDeskTexts::tr("The clock of this computer says %1, but something was done here on %2 already; nothing was signed off.")
                      .arg(printedDate(now.toLocalTime().date()), printedDate(latest.toLocalTime().date())),
                  SignOffDeskTexts::tr("Set the clock right; or confirm that today's date is right, and sign again."));
}

} // namespace

QList<SignOff> ProofVerbs::signOffs(IssueId issue) const
{
    return SignOffStore(d.database).list(issue);
}

QList<Erratum> ProofVerbs::errata(IssueId issue) const
{
    return SignOffStore(d.database).errata(issue);
}

QList<PreflightItem> ProofVerbs::preflight(IssueId id, int pages) const
{
    const Snapshot snapshot(d.database);
    const auto issue = d.issues.find(id);
    return issue ? IssueReadiness(d, *issue).everything(pages) : QList<PreflightItem>();
}

MaybeRefusal ProofVerbs::sign(IssueId id, const QString &opinion, int pages, DateCheck check)
{
    return d.act(u"sign-issue"_s, id.text(), {Change::What::Proofs, id, {}}, [&]() -> Step {
        IssueSteps steps(d);
        auto issue = steps.needIssue(id);
        if (!issue)
            return tl::unexpected(issue.error());
        const auto step = steps.need(*issue, u"sign-issue"_s);
        if (!step)
            return tl::unexpected(step.error());
        if (const Step ready = needNothing(*issue, IssueReadiness(d, *issue).everything(pages)); !ready)
            return ready;
        if (const Step sure = needSureDate(d, check); !sure)
            return sure;
        SignOff signOff;
        signOff.id = SignOffId::create();
        signOff.issue = id;
        signOff.position = int(steps.signOffs.list(id).size()) + 1;
        signOff.account = d.actor.account;
        signOff.person = steps.personName();
        signOff.at = d.clock.now();
        signOff.opinion = opinion.trimmed();
        // The date is that of the sign-off (简报 conventions), and it is printed: first the date, then the hash.
        if (const QDate today = signOff.at.toLocalTime().date(); d.people.rules().dateFollowsSignOff && issue->date != today) {
            signOff.dateBefore = issue->date;
            issue->date = today;
            if (!d.issues.update(*issue))
                return tl::unexpected(d.fasterSomebody());
        }
        signOff.hash = issueHash(d.printedIssue(id));
        steps.signOffs.insert(signOff);
        d.afterEvent = [this, id = signOff.id] { SignOffStore(d.database).setAnchor(id, signedHead(d)); };
        steps.take(*issue, **step, signOff.hash);
        d.details.insert(u"date"_s, issue->date.toString(Qt::ISODate));
        d.details.insert(u"opinion"_s, signOff.opinion);
        return Done{};
    });
}

MaybeRefusal ProofVerbs::withdrawSignOff(IssueId id, const QString &reason)
{
    return d.act(u"withdraw-sign-off"_s, id.text(), {Change::What::Proofs, id, {}}, [&]() -> Step {
        IssueSteps steps(d);
        auto issue = steps.needIssue(id);
        if (!issue)
            return tl::unexpected(issue.error());
        const auto step = steps.need(*issue, u"withdraw-sign-off"_s);
        if (!step)
            return tl::unexpected(step.error());
        if (const Step given = IssueSteps::needReason(reason); !given)
            return given;
        const SignOff signOff = *steps.signOff(id);
        steps.voidSignOff(signOff, reason.trimmed());
        // The clean proof was read with the date that stood before.
        if (!signOff.dateBefore.isNull()) {
            issue->date = signOff.dateBefore;
            if (!d.issues.update(*issue))
                return tl::unexpected(d.fasterSomebody());
        }
        steps.take(*issue, **step, issueHash(d.printedIssue(id)), reason);
        return Done{};
    });
}

MaybeRefusal ProofVerbs::publish(IssueId id)
{
    return d.act(u"publish-issue"_s, id.text(), {Change::What::Proofs, id, {}}, [&]() -> Step {
        IssueSteps steps(d);
        const auto issue = steps.needIssue(id);
        if (!issue)
            return tl::unexpected(issue.error());
        const auto step = steps.need(*issue, u"publish-issue"_s);
        if (!step)
            return tl::unexpected(step.error());
        steps.take(*issue, **step, steps.signOff(id)->hash); // that it is still the same, keepPromises() sees to
        return Done{};
    });
}

Outcome<ErratumId> ProofVerbs::addErratum(const Erratum &wanted)
{
    return d.perform(u"add-erratum"_s, wanted.issue.text(), {Change::What::Proofs, wanted.issue, wanted.article}, [&]() -> Outcome<ErratumId> {
        IssueSteps steps(d);
        const auto issue = steps.needIssue(wanted.issue);
        if (!issue)
            return tl::unexpected(issue.error());
        if (issue->stage != IssueStage::Published)
            return refuse(Refusal::Kind::Workflow, SignOffDeskTexts::tr("%1 is not published yet: what is wrong in it can still be put right.").arg(issueLabel(*issue)),
                          SignOffDeskTexts::tr("Change the text itself."));
        if (wanted.printed.trimmed().isEmpty() || wanted.correct.trimmed().isEmpty() || wanted.printed == wanted.correct)
            return refuse(Refusal::Kind::Validation, SignOffDeskTexts::tr("An erratum says what was printed, and what is right."));
        if (const auto article = d.articles.find(wanted.article); !wanted.article.isNull() && (!article || article->issue != wanted.issue))
            return refuse(Refusal::Kind::Validation, SignOffDeskTexts::tr("This article does not stand in %1.").arg(issueLabel(*issue)));
        Erratum erratum = wanted;
        erratum.id = ErratumId::create();
        erratum.account = d.actor.account;
        erratum.person = steps.personName();
        erratum.at = d.clock.now();
        steps.signOffs.insert(erratum);
        d.details = {{u"printed"_s, erratum.printed}, {u"correct"_s, erratum.correct}, {u"place"_s, erratum.place}};
        return erratum.id;
    });
}

} // namespace bulletin
