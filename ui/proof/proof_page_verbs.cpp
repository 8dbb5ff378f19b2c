// SPDX-License-Identifier: Apache-2.0
#include "core/desk/desk.h"
#include "core/desk/proof_verbs.h"
#include "ui/layout/page_preview.h"
#include "ui/proof/correction_form.h"
#include "ui/proof/correction_list.h"
#include "ui/proof/preflight_panel.h"
#include "ui/proof/proof_dialogs.h"
#include "ui/proof/proof_page.h"
#include "ui/proof/proof_sheets.h"
#include "ui/shell/gesture.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace bulletin {

void ProofPage::connectActions()
{
    connect(m_pages, &PagePreview::lineClicked, this, &ProofPage::lineClicked);
    connect(m_list, &CorrectionList::chosen, this, &ProofPage::correctionChosen);
    connect(m_form, &CorrectionForm::entered, this, &ProofPage::addCorrection);
    connect(m_preflight, &PreflightPanel::placeWanted, this, &ProofPage::goTo);
    m_actions.on("correctionAdd", this, [this] { addCorrection(); });
    m_actions.on("correctionNext", this, [this] { m_list->step(1); });
    m_actions.on("correctionPrevious", this, [this] { m_list->step(-1); });
    m_actions.on("proofZoomIn", this, [this] { m_pages->setZoom(m_pages->zoom() * 1.25); });
    m_actions.on("proofZoomOut", this, [this] { m_pages->setZoom(m_pages->zoom() / 1.25); });
    m_actions.on("proofOpen", this, [this] { openRoundDialog(m_context, this, m_issue->id); });
    m_actions.on("issueSign", this, [this] { openSignDialog(m_context, this, m_issue->id, pageCount()); });
    m_actions.on("erratumAdd", this, [this] { openErratumDialog(m_context, this, m_issue->id); });
    m_actions.on("proofPaper", this, [this] { savePaperProof(m_context, m_issue->id, shownProof()->id); });
    m_actions.on("issueReviewSheet", this, [this] { saveReviewSheet(m_context, m_issue->id); });
    m_actions.on("issueSignSheet", this, [this] { saveSignSheet(m_context, m_issue->id); });
    m_actions.on("issueActs", this, [this] { openIssueActs(m_context, this, m_issue->id); });
}

void ProofPage::askReason(const QString &title, const QString &label, std::function<MaybeRefusal(const QString &)> verb)
{
    m_context.prompts.askText(title, label, {}, [this, verb = std::move(verb)](const QString &reason) { gesture(m_context.prompts, [&] { return verb(reason); }); });
}

void ProofPage::connectVerbs()
{
    ProofVerbs &verbs = m_context.desk.proof();
    m_actions.on("correctionSettle", this, [this, &verbs] {
        if (const auto correction = m_list->current())
            gesture(m_context.prompts, [&] { return verbs.settle(correction->id, correction->version); });
    });
    m_actions.on("correctionCheck", this, [this, &verbs] {
        if (const auto correction = m_list->current())
            gesture(m_context.prompts, [&] { return verbs.check(correction->id, correction->version); });
    });
    m_actions.on("correctionDecline", this, [this, &verbs] {
        if (const auto correction = m_list->current())
            askReason(tr("Decline the Correction"), tr("Why it stays as it is"), [&verbs, correction](const QString &reason) { return verbs.decline(correction->id, correction->version, reason); });
    });
    m_actions.on("proofClose", this, [this, &verbs] {
        const auto proof = shownProof();
        if (!proof)
            return;
        m_context.prompts.confirm({tr("Sign the Round"), tr("With your signature %1 is read to its end; no more corrections can be marked in it.").arg(roundName(proof->round)), tr("Sign"), false},
                                  [this, &verbs, proof] { gesture(m_context.prompts, [&] { return verbs.close(proof->id, proof->version); }); });
    });
    m_actions.on("proofBack", this, [this, &verbs] {
        askReason(tr("Back to Assembly"), tr("Why the rounds that were read are given up"), [this, &verbs](const QString &reason) { return verbs.backToAssembly(m_issue->id, reason); });
    });
    m_actions.on("issueUnsign", this, [this, &verbs] {
        askReason(tr("Withdraw the Sign-off"), tr("Why the issue is not to be printed as it is"), [this, &verbs](const QString &reason) { return verbs.withdrawSignOff(m_issue->id, reason); });
    });
    m_actions.on("issuePublish", this, [this, &verbs] {
        m_context.prompts.confirm({tr("Publish"), tr("%1 is printed and sent out. It does not change any more afterwards.").arg(issueLabel(*m_issue)), tr("Publish"), false},
                                  [this, &verbs] { gesture(m_context.prompts, [&] { return verbs.publish(m_issue->id); }); });
    });
}

void ProofPage::addCorrection()
{
    const auto proof = shownProof();
    if (!proof || !m_form->line())
        return;
    Correction correction = m_form->correction();
    correction.proof = proof->id;
    if (gesture(m_context.prompts, [&] { return m_context.desk.proof().correct(correction); })) {
        m_form->clearWords();
        m_form->focusLine();
    }
}

// What the workflow's table and the roles allow now; the verbs say themselves what is missing.
void ProofPage::refreshActions()
{
    QStringList steps;
    if (m_issue) {
        for (const IssueStep *step : m_context.desk.proof().stepsFor(m_issue->id))
            steps.append(QLatin1StringView(step->verb));
    }
    const auto enable = [this](const char *id, bool possible) { m_actions.action(id)->setEnabled(possible); };
    const Actor &actor = m_context.desk.actor();
    const auto proof = shownProof();
    const auto correction = m_list->current();
    const bool editor = actor.roles.testFlag(OfficeRole::Editor);
    const bool open = correction && correction->state == CorrectionState::Open;
    enable("proofOpen", steps.contains(u"open-proof"_s) && !(proof && proof->isOpen()));
    enable("proofClose", proof && proof->isOpen() && proof->account == actor.account);
    enable("proofBack", steps.contains(u"back-to-assembly"_s));
    enable("issueSign", steps.contains(u"sign-issue"_s));
    enable("issueUnsign", steps.contains(u"withdraw-sign-off"_s));
    enable("issuePublish", steps.contains(u"publish-issue"_s));
    enable("erratumAdd", m_issue && m_issue->stage == IssueStage::Published && editor);
    for (const char *id : {"issueActs", "issueReviewSheet", "issueSignSheet"})
        enable(id, m_issue.has_value());
    enable("proofPaper", proof.has_value());
    enable("correctionAdd", isReader() && m_form->line().has_value());
    enable("correctionSettle", open && editor);
    enable("correctionDecline", open && editor);
    enable("correctionCheck", correction && correction->state == CorrectionState::Done && correction->checkedBy.isEmpty());
    for (const char *id : {"correctionNext", "correctionPrevious"})
        enable(id, !m_corrections.isEmpty());
    const auto waiting = std::ranges::count_if(m_corrections, [](const Correction &candidate) { return candidate.state == CorrectionState::Open; });
    const bool mine = proof && proof->isOpen() && proof->account == actor.account;
    m_badge = mine ? 1 : editor ? int(waiting) : steps.contains(u"sign-issue"_s) && m_preflight->errors() == 0 ? 1 : 0;
}

} // namespace bulletin
