// SPDX-License-Identifier: Apache-2.0
#include "ui/proof/proof_page.h"

#include "core/desk/desk.h"
#include "core/desk/proof_verbs.h"
#include "core/press/page_template.h"
#include "core/press/typesetter.h"
#include "core/workspace/workspace.h"
#include "ui/layout/page_preview.h"
#include "ui/proof/correction_form.h"
#include "ui/proof/correction_list.h"
#include "ui/proof/preflight_panel.h"
#include "ui/proof/proof_actions.h"
#include "ui/shell/action_bar.h"
#include "ui/shell/gesture.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

QString roundLabel(const Proof &proof)
{
    const QString name = roundName(proof.round);
    if (!proof.voidedAt.isNull())
        return ProofPage::tr("%1 (void)").arg(name);
    return proof.isOpen() ? ProofPage::tr("%1, read by %2").arg(name, proof.person) : ProofPage::tr("%1, signed by %2").arg(name, proof.person);
}

} // namespace

ProofPage::ProofPage(const Context &context, QWidget *parent)
    : WindowPage(parent)
    , m_context(context)
    , m_actions(proofActions(), context.theme, this)
    , m_issues(new QComboBox(this))
    , m_rounds(new QComboBox(this))
    , m_state(new QLabel(this))
    , m_pages(new PagePreview(context, this))
    , m_tabs(new QTabWidget(this))
    , m_list(new CorrectionList(context.theme, this))
    , m_form(new CorrectionForm(this))
    , m_preflight(new PreflightPanel(context, this))
{
    setObjectName(u"proofPage"_s);
    m_pages->setObjectName(u"proofPages"_s);
    m_pages->setAccessibleName(tr("The pages of the proof"));
    m_tabs->setObjectName(u"proofTabs"_s);
    m_tabs->addTab(makeCorrections(), tr("Corrections"));
    m_tabs->addTab(m_preflight, tr("Pre-flight"));
    m_tabs->setMinimumWidth(320);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"proofSplitter"_s);
    splitter->addWidget(m_pages);
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({700, 420});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(makeHead());
    column->addWidget(m_state);
    column->addWidget(splitter, 1);
    connectActions();
    connectVerbs();
    connect(&context.desk, &Desk::changed, this, [this] { gesture(m_context.prompts, [this] { reload(); }); });
    refreshActions();
}

ProofPage::~ProofPage()
{
    m_context.desk.disconnect(this);
}

QWidget *ProofPage::makeHead()
{
    auto *head = new QWidget(this);
    m_issues->setObjectName(u"proofIssueBox"_s);
    m_issues->setAccessibleName(tr("Issue"));
    m_rounds->setObjectName(u"proofRoundBox"_s);
    m_rounds->setAccessibleName(tr("Round of proof"));
    for (QComboBox *box : {m_issues, m_rounds})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_state->setObjectName(u"proofStateLabel"_s);
    m_state->setWordWrap(true);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_issues);
    row->addWidget(m_rounds);
    row->addWidget(new ActionBar({m_actions.action("proofOpen"), m_actions.action("proofClose"), m_actions.action("issueSign"), m_actions.action("issuePublish"),
                                  m_actions.action("issueUnsign"), m_actions.action("proofBack"), m_actions.action("erratumAdd"), m_actions.action("issueActs")},
                                 m_context.theme, head),
                   1);
    connect(m_issues, &QComboBox::activated, this, [this](int index) {
        gesture(m_context.prompts, [&] { showIssue(IssueId::parse(m_issues->itemData(index).toString()).value_or(IssueId())); });
    });
    connect(m_rounds, &QComboBox::activated, this, [this] { gesture(m_context.prompts, [this] { showRound(); }); });
    return head;
}

QWidget *ProofPage::makeCorrections()
{
    auto *page = new QWidget(m_tabs);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_list, 1);
    auto *verbs = new QHBoxLayout;
    for (const char *id : {"correctionSettle", "correctionDecline", "correctionCheck"}) {
        QAction *action = m_actions.action(id);
        auto *button = new QPushButton(action->iconText(), page);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setAccessibleName(action->iconText());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [action, button] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->toolTip());
        });
        verbs->addWidget(button);
    }
    verbs->addStretch();
    column->addLayout(verbs);
    column->addWidget(m_form);
    auto *add = new QPushButton(m_actions.action("correctionAdd")->iconText(), page);
    add->setObjectName(u"correctionAddButton"_s);
    add->setProperty("primary", true);
    connect(add, &QPushButton::clicked, m_actions.action("correctionAdd"), &QAction::trigger);
    connect(m_actions.action("correctionAdd"), &QAction::changed, add, [this, add] { add->setEnabled(m_actions.action("correctionAdd")->isEnabled()); });
    column->addWidget(add, 0, Qt::AlignRight);
    return page;
}

bool ProofPage::isFor(const Actor &actor, bool hasAccounts) const
{
    return hasAccounts && actor.roles.testAnyFlags(Roles(OfficeRole::Editor) | OfficeRole::Proofreader | OfficeRole::Signer | OfficeRole::FinalReviewer);
}

bool ProofPage::enter()
{
    reload();
    return false;
}

QString ProofPage::title() const
{
    return tr("Proofs", "a place of the window");
}

QString ProofPage::subject() const
{
    return m_issue ? issueLabel(*m_issue) : QString();
}

QString ProofPage::counts() const
{
    const auto open = std::ranges::count_if(m_corrections, [](const Correction &correction) { return correction.state == CorrectionState::Open; });
    return m_corrections.isEmpty() ? QString() : tr("%1 corrections, %2 open").arg(m_corrections.size()).arg(open);
}

QList<QWidget *> ProofPage::panes() const
{
    return {m_pages, m_tabs->currentIndex() == 0 ? static_cast<QWidget *>(m_list) : m_preflight, m_form, m_issues};
}

void ProofPage::showIssue(IssueId id)
{
    m_issue = m_context.desk.issue(id);
    m_form->setLine({});
    reload();
    m_pages->setCurrentPage(1);
}

// The pages were laid out before the page had its width.
void ProofPage::showEvent(QShowEvent *event)
{
    WindowPage::showEvent(event);
    if (!std::exchange(m_seen, true))
        QMetaObject::invokeMethod(this, [this] { m_pages->setCurrentPage(1); }, Qt::QueuedConnection);
}

void ProofPage::reload()
{
    fillIssues();
    fillRounds();
    showRound();
}

// The newest issue that is not published is the one that is worked on.
void ProofPage::fillIssues()
{
    const QList<Issue> issues = m_context.desk.issues();
    if (m_issue)
        m_issue = m_context.desk.issue(m_issue->id);
    for (auto issue = issues.cbegin(); !m_issue && issue != issues.cend(); ++issue) {
        if (issue->stage != IssueStage::Published)
            m_issue = *issue;
    }
    if (!m_issue && !issues.isEmpty())
        m_issue = issues.first();
    m_issues->clear();
    for (const Issue &issue : issues)
        m_issues->addItem(issueLabel(issue), issue.id.text());
    m_issues->setCurrentIndex(m_issue ? m_issues->findData(m_issue->id.text()) : -1);
    m_issues->setEnabled(!issues.isEmpty());
}

void ProofPage::fillRounds()
{
    const QString before = m_rounds->currentData().toString();
    const qsizetype known = m_proofs.size();
    m_proofs = m_issue ? m_context.desk.proof().proofs(m_issue->id) : QList<Proof>();
    m_rounds->clear();
    for (const Proof &proof : std::as_const(m_proofs))
        m_rounds->addItem(roundLabel(proof), proof.id.text());
    const int same = m_rounds->findData(before);
    m_rounds->setCurrentIndex(same >= 0 && known == m_proofs.size() ? same : m_rounds->count() - 1);
    m_rounds->setVisible(!m_proofs.isEmpty());
}

std::optional<Proof> ProofPage::shownProof() const
{
    const int index = m_rounds->currentIndex();
    return index >= 0 && index < m_proofs.size() ? std::optional(m_proofs.at(index)) : std::nullopt;
}

bool ProofPage::isReader() const
{
    const auto proof = shownProof();
    const Actor &actor = m_context.desk.actor();
    return proof && proof->isOpen() && (proof->account == actor.account || actor.roles.testFlag(OfficeRole::Editor));
}

int ProofPage::pageCount() const
{
    return m_pages->pageCount();
}

void ProofPage::layOut(const IssueDocument &document)
{
    if (!m_typesetter)
        m_typesetter = std::make_unique<Typesetter>(m_context.workspace.fonts());
    const auto layout = std::make_shared<const Layout>(m_typesetter->layOut(document, m_context.workspace.templates().find(document.templateName)));
    m_places = linePlaces(*layout, document);
    m_pages->showLayout(layout, document.images);
}

void ProofPage::showRound()
{
    const auto proof = shownProof();
    if (m_issue)
        layOut(proof ? m_context.desk.proof().proofDocument(proof->id) : m_context.desk.document(m_issue->id));
    else
        m_pages->showLayout(nullptr, {});
    m_corrections = proof ? m_context.desk.proof().corrections(proof->id) : QList<Correction>();
    m_list->show(m_corrections);
    showCorrections();
    showState();
    refreshActions();
    Q_EMIT described();
}

void ProofPage::showCorrections()
{
    QList<PageMark> marks;
    for (const Correction &correction : std::as_const(m_corrections)) {
        const auto token = correction.state == CorrectionState::Open ? Theme::Token::Error : correction.state == CorrectionState::Done ? Theme::Token::Ok : Theme::Token::Muted;
        for (const LinePlace &place : std::as_const(m_places)) {
            if (place.page != correction.page || place.number != correction.line || (!correction.article.isNull() && place.article != correction.article))
                continue;
            const int within = place.block == correction.block ? std::max(0, correction.start - place.start) : 0;
            marks.append({place.page, place.index, within, correction.length, m_context.theme.color(token), QString::number(correction.number)});
            break;
        }
    }
    m_pages->setMarks(marks);
}

void ProofPage::showState()
{
    if (!m_issue) {
        m_state->setText(tr("There is no issue on this desk yet."));
        m_preflight->show({}, IssueStage::Assembling, {});
        return;
    }
    const auto proof = shownProof();
    QStringList sentences{tr("Stage: %1.").arg(stageName(m_issue->stage))};
    if (!proof)
        sentences.append(tr("No round of proof was opened yet; these are the pages as they are now."));
    else if (!proof->voidedAt.isNull())
        sentences.append(tr("This round counts no more: %1").arg(proof->voidedReason));
    else if (proof->isOpen())
        sentences.append(tr("The %1 is read by %2 since %3.").arg(roundName(proof->round), proof->person, QLocale().toString(proof->openedAt.toLocalTime(), QLocale::ShortFormat)));
    else
        sentences.append(tr("The %1 was signed by %2 on %3.").arg(roundName(proof->round), proof->person, QLocale().toString(proof->closedAt.toLocalTime(), QLocale::ShortFormat)));
    if (proof && !proof->relaxation.isEmpty())
        sentences.append(tr("Rule relaxed: %1").arg(proof->relaxation));
    m_state->setText(sentences.join(u' '));
    ProofVerbs &verbs = m_context.desk.proof();
    m_preflight->show(verbs.preflight(m_issue->id, pageCount()), m_issue->stage, verbs.signOffs(m_issue->id));
    m_tabs->setTabText(1, m_preflight->errors() > 0 && m_issue->stage != IssueStage::Published ? tr("Pre-flight (%1)").arg(m_preflight->errors()) : tr("Pre-flight"));
}

void ProofPage::lineClicked(int page, int line)
{
    for (const LinePlace &place : std::as_const(m_places)) {
        if (place.page != page || place.index != line)
            continue;
        m_pages->showLine(page, line);
        m_tabs->setCurrentIndex(0);
        m_form->setLine(isReader() ? std::optional(place) : std::nullopt);
        m_form->focusLine();
        refreshActions();
    }
}

void ProofPage::correctionChosen()
{
    refreshActions();
    const auto correction = m_list->current();
    if (!correction)
        return;
    for (const LinePlace &place : std::as_const(m_places)) {
        if (place.page == correction->page && place.number == correction->line)
            return m_pages->showLine(place.page, place.index);
    }
}

void ProofPage::goTo(const PreflightItem &item)
{
    if (item.page > 0)
        return m_pages->setCurrentPage(item.page);
    for (const LinePlace &place : std::as_const(m_places)) {
        if (!item.article.isNull() && place.article == item.article)
            return m_pages->showLine(place.page, place.index);
    }
}

} // namespace bulletin
