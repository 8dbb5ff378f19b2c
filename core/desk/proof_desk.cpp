// SPDX-License-Identifier: Apache-2.0
#include "core/desk/issue_readiness.h"
#include "core/desk/issue_steps.h"

#include "core/issues/issue_hash.h"
#include "core/proof/issue_frame.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct ProofDeskTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::ProofVerbs)
};

// Why the person may not read this round; else the reason of the relaxation that lets him.
Outcome<QString> separation(const QList<Proof> &standing, ProofRound round, const Account &reader, const ReviewRules &rules, const QString &others)
{
    for (const Proof &earlier : standing) {
        if (earlier.account != reader.id || round == ProofRound::Clean)
            continue;
        if (!rules.severalProofs.relaxed)
            return refuse(Refusal::Kind::Workflow,
                          ProofDeskTexts::tr("%1 has read the %2 of this issue: the three proofs are read by three people. Nothing was changed.").arg(reader.name, roundName(earlier.round)),
                          ProofDeskTexts::tr("Give it to somebody else: %1. Or let the administrator relax this rule, with its reason.").arg(others));
        return rules.severalProofs.reason;
    }
    return QString();
}

QList<ProofText> textsOf(const IssueDocument &document, const QList<Article> &articles)
{
    QHash<ArticleId, RevisionId> heads;
    for (const Article &article : articles)
        heads.insert(article.id, article.headRevision);
    QList<ProofText> texts;
    for (const SectionDocument &section : document.sections) {
        for (const ArticleDocument &article : section.articles)
            texts.append({article.id, heads.value(article.id), contentHash(article.titleLines, article.manuscript)});
    }
    return texts;
}

Outcome<Account> needReader(const std::optional<Account> &reader, const QString &others)
{
    if (!reader || reader->disabled || !reader->roles.testFlag(OfficeRole::Proofreader))
        return refuse(Refusal::Kind::Validation, ProofDeskTexts::tr("A proof is read by somebody who is a proofreader here; nothing was changed."),
                      ProofDeskTexts::tr("Choose one of: %1").arg(others));
    return *reader;
}

// Proofs show texts: not for those who see their own alone, or none.
bool mayReadProofs(const Desk::Private::Viewer &viewer)
{
    constexpr Roles readers = Roles(OfficeRole::Editor) | OfficeRole::FirstReviewer | OfficeRole::SecondReviewer | OfficeRole::FinalReviewer
        | OfficeRole::Proofreader | OfficeRole::Signer;
    return viewer.open || viewer.roles.testAnyFlags(readers);
}

} // namespace

QList<Proof> ProofVerbs::proofs(IssueId issue) const
{
    const Snapshot snapshot(d.database);
    return ProofStore(d.database).list(issue);
}

std::optional<Proof> ProofVerbs::proof(ProofId id) const
{
    const Snapshot snapshot(d.database);
    return ProofStore(d.database).find(id);
}

std::optional<Proof> ProofVerbs::openProof(IssueId issue) const
{
    for (const Proof &proof : proofs(issue)) {
        if (proof.isOpen())
            return proof;
    }
    return std::nullopt;
}

QList<Correction> ProofVerbs::corrections(ProofId proof) const
{
    const Snapshot snapshot(d.database);
    return mayReadProofs(d.viewer()) ? ProofStore(d.database).corrections(proof) : QList<Correction>();
}

QList<Correction> ProofVerbs::corrections(IssueId issue) const
{
    const Snapshot snapshot(d.database);
    return mayReadProofs(d.viewer()) ? ProofStore(d.database).corrections(issue) : QList<Correction>();
}

IssueDocument Desk::Private::frozenIssue(const Proof &round) const
{
    IssueDocument document = issueFromFrame(round.frame);
    document.id = round.issue;
    QHash<ArticleId, RevisionId> frozen;
    for (const ProofText &text : round.texts)
        frozen.insert(text.article, text.revision);
    for (SectionDocument &section : document.sections) {
        for (ArticleDocument &article : section.articles) {
            if (const auto revision = revisions.find(frozen.value(article.id))) {
                article.titleLines = revision->titleLines;
                article.manuscript = revision->manuscript;
            }
        }
    }
    return document;
}

IssueDocument ProofVerbs::proofDocument(ProofId id) const
{
    const Snapshot snapshot(d.database);
    const auto proof = ProofStore(d.database).find(id);
    if (!proof || !mayReadProofs(d.viewer()))
        return {};
    IssueDocument document = d.frozenIssue(*proof);
    document.images = d.revisions.images(imageIdsOf(document));
    return document;
}

QList<IssueAct> ProofVerbs::acts(IssueId issue) const
{
    return SignOffStore(d.database).acts(issue);
}

QList<const IssueStep *> ProofVerbs::stepsFor(IssueId id) const
{
    const Snapshot snapshot(d.database);
    const auto issue = d.issues.find(id);
    const auto account = issue ? d.people.account(d.actor.account) : std::nullopt;
    return account && !account->disabled ? issueStepsFrom(issue->stage, account->roles) : QList<const IssueStep *>();
}

Outcome<ProofId> ProofVerbs::open(IssueId id, AccountId readerId)
{
    return d.perform(u"open-proof"_s, id.text(), {Change::What::Proofs, id, {}}, [&]() -> Outcome<ProofId> {
        IssueSteps steps(d);
        const auto issue = steps.needIssue(id);
        if (!issue)
            return tl::unexpected(issue.error());
        const auto step = steps.need(*issue, u"open-proof"_s);
        if (!step)
            return tl::unexpected(step.error());
        if (const auto missing = IssueReadiness(d, *issue).forNextRound())
            return refuse(Refusal::Kind::Workflow, ProofDeskTexts::tr("The next proof cannot be opened yet: %1").arg(missing->message), missing->unblocks);
        const QString proofreaders = steps.people(OfficeRole::Proofreader);
        const auto reader = needReader(d.people.account(readerId), proofreaders);
        if (!reader)
            return tl::unexpected(reader.error());
        const ProofRound round = *roundOf((*step)->to);
        const auto relaxation = separation(steps.standing(id), round, *reader, d.people.rules(), proofreaders);
        if (!relaxation)
            return tl::unexpected(relaxation.error());

        const IssueDocument document = d.printedIssue(id);
        Proof proof;
        proof.id = ProofId::create();
        proof.issue = id;
        proof.round = round;
        proof.position = int(steps.proofs.list(id).size()) + 1;
        proof.hash = issueHash(document);
        proof.frame = frameColumn(document);
        proof.openedBy = steps.personName();
        proof.openedAt = d.clock.now();
        proof.account = reader->id;
        proof.person = reader->name;
        proof.relaxation = *relaxation;
        proof.texts = textsOf(document, d.articles.listIssue(id));
        steps.proofs.insert(proof);
        d.details = {{u"round"_s, roundCode(round)}, {u"reader"_s, reader->name}, {u"proof"_s, proof.id.text()}};
        steps.take(*issue, **step, proof.hash, {}, *relaxation);
        return proof.id;
    });
}

MaybeRefusal ProofVerbs::close(ProofId id, qint64 version)
{
    const auto present = ProofStore(d.database).find(id);
    const IssueId issue = present ? present->issue : IssueId();
    return d.act(u"close-proof"_s, issue.isNull() ? id.text() : issue.text(), {Change::What::Proofs, issue, {}}, [&]() -> Step {
        ProofStore store(d.database);
        auto proof = store.find(id);
        if (!proof)
            return refuse(Refusal::Kind::NotFound, ProofDeskTexts::tr("This proof is not there."));
        if (!proof->isOpen())
            return refuse(Refusal::Kind::Workflow, ProofDeskTexts::tr("This proof is not being read any more; nothing was changed."), proof->voidedReason);
        if (proof->account != d.actor.account)
            return refuse(Refusal::Kind::Rights, ProofDeskTexts::tr("The %1 is read by %2, who alone closes it.").arg(roundName(proof->round), proof->person),
                          ProofDeskTexts::tr("Ask %1.").arg(proof->person));
        proof->version = version;
        proof->closedAt = d.clock.now();
        if (!store.update(*proof))
            return tl::unexpected(d.fasterSomebody());
        d.details = {{u"round"_s, roundCode(proof->round)}, {u"proof"_s, id.text()}, {u"corrections"_s, store.lastNumber(id)}};
        return Done{};
    });
}

MaybeRefusal ProofVerbs::backToAssembly(IssueId id, const QString &reason)
{
    return d.act(u"back-to-assembly"_s, id.text(), {Change::What::Proofs, id, {}}, [&]() -> Step {
        IssueSteps steps(d);
        const auto issue = steps.needIssue(id);
        if (!issue)
            return tl::unexpected(issue.error());
        const auto step = steps.need(*issue, u"back-to-assembly"_s);
        if (!step)
            return tl::unexpected(step.error());
        if (const Step given = IssueSteps::needReason(reason); !given)
            return given;
        for (const Proof &proof : steps.standing(id))
            steps.voidRound(proof, reason.trimmed());
        steps.take(*issue, **step, issueHash(d.printedIssue(id)), reason);
        return Done{};
    });
}

} // namespace bulletin
