// SPDX-License-Identifier: Apache-2.0
#include "core/desk/issue_steps.h"

#include "core/issues/issue_hash.h"
#include "core/proof/correction_edit.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct CorrectionTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::CorrectionVerbs)
};

TitledManuscript textOf(const Revision &revision)
{
    return {revision.titleLines, revision.manuscript};
}

// What of an issue a reader can mark besides its articles.
QStringList ownWords(const IssueDocument &issue)
{
    QStringList words{issue.bulletin, issue.publisher, printedDate(issue.date), QString::number(issue.number), QString::number(issue.cumulative),
                      issue.classification, issue.serial, issue.editorialNote, issue.colophon.editor, issue.colophon.phone, issue.colophon.email};
    for (const SectionDocument &section : issue.sections)
        words.append(section.name);
    for (const DistributionLine &line : issue.distribution)
        words.append({line.label, line.recipients});
    return words;
}

// One verb on one correction: reads it and its round in the verb's transaction.
class CorrectionVerb final {
public:
    CorrectionVerb(Desk::Private &desk, CorrectionId correctionId, qint64 readVersion)
        : steps(desk)
        , d(desk)
        , id(correctionId)
        , version(readVersion)
        , m_present(steps.proofs.findCorrection(id))
        , m_proof(m_present ? steps.proofs.find(m_present->proof) : std::nullopt)
    {
    }
    IssueId issue() const { return m_proof ? m_proof->issue : IssueId(); }
    ArticleId article() const { return m_present ? m_present->article : ArticleId(); }
    QString subject() const { return article().isNull() ? issue().isNull() ? id.text() : issue().text() : article().text(); }

    Outcome<Correction> need() const
    {
        auto correction = steps.proofs.findCorrection(id);
        if (!correction)
            return refuse(Refusal::Kind::NotFound, CorrectionTexts::tr("This correction is not there."));
        if (const auto found = d.issues.find(issue()); found && found->stage == IssueStage::Published)
            return refuse(Refusal::Kind::Workflow, CorrectionTexts::tr("%1 is published and stays as it was printed; nothing was changed.").arg(issueLabel(*found)),
                          CorrectionTexts::tr("Record what was printed wrongly as an erratum."));
        if (correction->version != version)
            return tl::unexpected(d.fasterSomebody());
        return correction.value();
    }
    Outcome<Correction> needOpen() const
    {
        auto correction = need();
        if (correction && correction->state != CorrectionState::Open)
            return refuse(Refusal::Kind::Workflow, CorrectionTexts::tr("Correction %1 is settled already (%2); nothing was changed.").arg(correction->number).arg(stateName(correction->state)));
        return correction;
    }
    Step write(const Correction &correction)
    {
        if (!steps.proofs.update(correction))
            return tl::unexpected(d.fasterSomebody());
        describe(d, correction, *m_proof);
        return Done{};
    }
    static void describe(Desk::Private &desk, const Correction &correction, const Proof &proof)
    {
        desk.details.insert(u"correction"_s, correction.id.text());
        desk.details.insert(u"issue"_s, proof.issue.text());
        desk.details.insert(u"round"_s, roundCode(proof.round));
        desk.details.insert(u"correction_number"_s, correction.number);
        desk.details.insert(u"kind"_s, kindCode(correction.kind));
        if (correction.page > 0)
            desk.details.insert(u"page"_s, correction.page);
        if (correction.line > 0)
            desk.details.insert(u"line"_s, correction.line);
        desk.details.insert(u"original"_s, correction.original);
        desk.details.insert(u"replacement"_s, correction.replacement);
    }

    IssueSteps steps;
    Desk::Private &d;
    const CorrectionId id;
    const qint64 version;

private:
    const std::optional<Correction> m_present;
    const std::optional<Proof> m_proof;
};

Outcome<Proof> needOpenProof(Desk::Private &d, const ProofStore &proofs, ProofId id)
{
    const auto proof = proofs.find(id);
    if (!proof)
        return refuse(Refusal::Kind::NotFound, CorrectionTexts::tr("This proof is not there."));
    if (!proof->isOpen())
        return refuse(Refusal::Kind::Workflow, CorrectionTexts::tr("This proof is not being read any more; nothing was changed."),
                      CorrectionTexts::tr("Mark it in the proof that is being read now, or in the next one."));
    // The editor may write down what a reader marked on paper.
    if (proof->account != d.actor.account && !d.actor.roles.testFlag(OfficeRole::Editor))
        return refuse(Refusal::Kind::Rights, CorrectionTexts::tr("The %1 is read by %2; nothing was changed.").arg(roundName(proof->round), proof->person),
                      CorrectionTexts::tr("Tell %1, or the editor.").arg(proof->person));
    return *proof;
}

// Against the frozen text, whatever the article has become meanwhile.
Outcome<RevisionId> judge(Desk::Private &d, const Proof &proof, const Correction &correction)
{
    if (correction.article.isNull()) {
        const bool stands = std::ranges::any_of(ownWords(d.frozenIssue(proof)), [&](const QString &words) { return words.contains(correction.original); });
        if (correction.original.isEmpty() || !stands)
            return refuse(Refusal::Kind::Validation, CorrectionTexts::tr("“%1” does not stand in the masthead, the sections or the tail that are being read.").arg(correction.original),
                          CorrectionTexts::tr("Mark the words as they are printed; name the article where they stand in one."));
        return RevisionId();
    }
    for (const ProofText &text : proof.texts) {
        if (text.article != correction.article)
            continue;
        const auto revision = d.revisions.find(text.revision);
        if (const MaybeRefusal no = judgeCorrection(correction, textOf(*revision)))
            return tl::unexpected(*no);
        return text.revision;
    }
    return refuse(Refusal::Kind::Validation, CorrectionTexts::tr("This article does not stand in the proof that is being read."));
}

// The article's text as the correction wants it, in a new revision that keeps the final review.
Step correctArticle(Desk::Private &d, Correction &correction)
{
    auto article = d.articles.find(correction.article);
    const auto frozen = d.revisions.find(correction.revision);
    if (!article || !frozen)
        return refuse(Refusal::Kind::NotFound, CorrectionTexts::tr("The article is no longer there; nothing was changed."), CorrectionTexts::tr("Decline the correction, and say so."));
    const Revision head = d.needHead(*article);
    const auto followed = followCorrection(correction, textOf(*frozen), textOf(head));
    if (!followed)
        return tl::unexpected(followed.error());
    if (const MaybeRefusal no = judgeCorrection(*followed, textOf(head)))
        return tl::unexpected(*no);
    d.details.insert(u"title"_s, article->title());
    correction.settledRevision = head.id;
    const TitledManuscript corrected = applyCorrection(*followed, textOf(head));
    if (corrected == textOf(head))
        return Done{};
    const Revision revision = d.writeRevision(article->id, corrected.titleLines, corrected.manuscript);
    article->headRevision = revision.id;
    article->titleLines = corrected.titleLines;
    article->characters = characterCount(corrected.manuscript);
    if (!d.articles.update(*article))
        return tl::unexpected(d.fasterSomebody());
    d.carryApproval(*article, revision, correction.id);
    correction.settledRevision = revision.id;
    return Done{};
}

} // namespace

Outcome<CorrectionId> ProofVerbs::correct(const Correction &wanted)
{
    const auto present = ProofStore(d.database).find(wanted.proof);
    const IssueId issue = present ? present->issue : IssueId();
    const QString subject = wanted.article.isNull() ? issue.text() : wanted.article.text();
    return d.perform(u"correct-proof"_s, subject, {Change::What::Proofs, issue, wanted.article}, [&]() -> Outcome<CorrectionId> {
        ProofStore proofs(d.database);
        const auto proof = needOpenProof(d, proofs, wanted.proof);
        if (!proof)
            return tl::unexpected(proof.error());
        if (wanted.page < 0 || wanted.line < 0)
            return refuse(Refusal::Kind::Validation, CorrectionTexts::tr("Pages and lines count from 1."));
        const auto revision = judge(d, *proof, wanted);
        if (!revision)
            return tl::unexpected(revision.error());
        Correction correction = wanted;
        correction.id = CorrectionId::create();
        correction.number = proofs.lastNumber(proof->id) + 1;
        correction.revision = *revision;
        correction.state = CorrectionState::Open;
        correction.account = d.actor.account;
        correction.person = d.actor.person.isEmpty() ? d.actor.name : d.actor.person;
        correction.at = d.clock.now();
        proofs.insert(correction);
        CorrectionVerb::describe(d, correction, *proof);
        return correction.id;
    });
}

MaybeRefusal ProofVerbs::settle(CorrectionId id, qint64 version)
{
    CorrectionVerb verb(d, id, version);
    return d.act(u"settle-correction"_s, verb.subject(), {Change::What::Articles, verb.issue(), verb.article()}, [&]() -> Step {
        auto correction = verb.needOpen();
        if (!correction)
            return tl::unexpected(correction.error());
        if (correction->article.isNull()) {
            const Proof proof = *verb.steps.proofs.find(correction->proof);
            if (correction->kind != CorrectionKind::Stet && issueHash(d.printedIssue(proof.issue)) == proof.hash)
                return refuse(Refusal::Kind::Workflow, CorrectionTexts::tr("Nothing of the issue was changed since this proof was opened; correction %1 stays open.").arg(correction->number),
                              CorrectionTexts::tr("Change it in the issue's properties or its sections first, then settle the correction."));
        } else if (const Step corrected = correctArticle(d, *correction); !corrected) {
            return corrected;
        }
        correction->state = CorrectionState::Done;
        correction->settledBy = verb.steps.personName();
        correction->settledAt = d.clock.now();
        return verb.write(*correction);
    });
}

MaybeRefusal ProofVerbs::decline(CorrectionId id, qint64 version, const QString &reason)
{
    CorrectionVerb verb(d, id, version);
    return d.act(u"decline-correction"_s, verb.subject(), {Change::What::Proofs, verb.issue(), verb.article()}, [&]() -> Step {
        auto correction = verb.needOpen();
        if (!correction)
            return tl::unexpected(correction.error());
        if (const Step given = IssueSteps::needReason(reason); !given)
            return given;
        correction->state = CorrectionState::Declined;
        correction->settledBy = verb.steps.personName();
        correction->settledAt = d.clock.now();
        correction->settledReason = reason.trimmed();
        d.details.insert(u"why"_s, correction->settledReason);
        return verb.write(*correction);
    });
}

MaybeRefusal ProofVerbs::check(CorrectionId id, qint64 version)
{
    CorrectionVerb verb(d, id, version);
    return d.act(u"check-correction"_s, verb.subject(), {Change::What::Proofs, verb.issue(), verb.article()}, [&]() -> Step {
        auto correction = verb.need();
        if (!correction)
            return tl::unexpected(correction.error());
        if (correction->state != CorrectionState::Done || !correction->checkedAt.isNull())
            return refuse(Refusal::Kind::Workflow, CorrectionTexts::tr("There is nothing to check about correction %1: it is %2.").arg(correction->number).arg(correction->checkedAt.isNull() ? stateName(correction->state) : CorrectionTexts::tr("checked already")),
                          correction->state == CorrectionState::Open ? CorrectionTexts::tr("The editor makes the correction first.") : QString());
        correction->checkedBy = verb.steps.personName();
        correction->checkedAt = d.clock.now();
        return verb.write(*correction);
    });
}

} // namespace bulletin
