// SPDX-License-Identifier: Apache-2.0
#include "ui/issues/board_page.h"

#include "core/workspace/sample.h"
#include "core/workspace/workspace.h"
#include "ui/articles/article_checks.h"
#include "ui/articles/article_editor.h"
#include "ui/checks/findings_panel.h"
#include "ui/checks/live_issue_check.h"
#include "ui/issues/board_actions.h"
#include "ui/issues/board_drawer.h"
#include "ui/issues/board_panel.h"
#include "ui/issues/board_view.h"
#include "ui/issues/empty_desk_page.h"
#include "ui/issues/issue_dialogs.h"
#include "ui/issues/recovery_page.h"
#include "ui/layout/live_layout.h"
#include "ui/layout/preview_pane.h"
#include "ui/review/own_drafts.h"
#include "ui/shell/gesture.h"
#include "ui/shell/permission.h"
#include "ui/shell/settings.h"
#include "ui/undo/undo_stack.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

constexpr int narrowWindow = 1180 - 84; // page width below which the preview becomes a button
constexpr int draftQuietMilliseconds = 80;

} // namespace

BoardPage::BoardPage(const Context &context, QWidget *parent)
    : WindowPage(parent)
    , m_context(context)
    , m_actions(issueActions(), context.theme, this)
    , m_layout(new LiveLayout(context, this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyDeskPage(context.theme, this))
    , m_recovery(new RecoveryPage(context, this))
    , m_splitter(new QSplitter(this))
    , m_left(new QStackedWidget(this))
    , m_board(new BoardPanel(context, this))
    , m_preview(new PreviewPane(context, *m_layout, m_actions, this))
    , m_check(new LiveIssueCheck(context, this))
    , m_right(new QSplitter(Qt::Vertical, this))
    , m_checks(new QStackedWidget(this))
    , m_findings(new FindingsPanel(context, FindingsPanel::Subject::Issue, this))
{
    setObjectName(u"boardPage"_s);
    m_left->addWidget(m_board);
    m_splitter->setObjectName(u"boardSplitter"_s);
    m_splitter->addWidget(m_left);
    m_checks->addWidget(m_findings);
    m_right->setObjectName(u"boardRightSplitter"_s);
    m_right->addWidget(m_preview);
    m_right->addWidget(m_checks);
    m_right->setStretchFactor(0, 1);
    m_right->setChildrenCollapsible(false);
    m_right->setSizes({400, 460});
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({880, 440});
    for (QWidget *page : std::initializer_list<QWidget *>{m_splitter, m_empty, m_recovery})
        m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_board->setButtons({m_actions.action("articleNew"), m_actions.action("issueExport"), m_actions.action("issuePrint"),
                         m_actions.action("draftsImport"), m_actions.action("issueNew"), m_actions.action("checksShow"), m_actions.action("previewShow")});
    m_draftQuiet.setSingleShot(true);
    m_draftQuiet.setInterval(draftQuietMilliseconds);
    connectParts();
    connectIssueActions();
    connectPreview();
    connectChecks();
    connectDesk();
    refreshActions();
}

BoardPage::~BoardPage()
{
    m_context.desk.disconnect(this); // the editor's end may still write
    m_context.undo.disconnect(this);
}

void BoardPage::deskChanged(const Change &change)
{
    if (!m_issue)
        return; // whoever made the first issue says so by showIssue
    if (!change.issue.isNull() && change.issue != m_issue->id) {
        m_board->drawer().model().reload();
        return;
    }
    readAgain();
}

void BoardPage::readAgain()
{
    const std::optional<Issue> issue = m_context.desk.issue(m_issue->id);
    if (!issue) {
        m_issue.reset();
        return showDesk();
    }
    m_issue = issue;
    m_board->showIssue(*issue);
    m_board->reload();
    m_check->refresh();
    refreshActions();
    Q_EMIT described();
}

void BoardPage::refreshActions()
{
    const bool hasIssue = m_issue.has_value();
    for (const char *id : {"issueNew", "issueExport", "issuePrint", "issueProperties", "bulletinProperties", "issueCommissions", "articleNew", "draftsImport", "previewShow", "checksShow", "checksRun", "checksNext", "checksPrevious", "checksSafe",
                           "previewFacing", "previewPreviousPage", "previewNextPage", "previewZoomIn", "previewZoomOut", "previewZoomFit"})
        m_actions.action(id)->setEnabled(hasIssue);
    m_actions.action("issueDoubts")->setEnabled(hasIssue && !m_issue->doubts.isEmpty());
    const auto describe = [](QAction *action, bool possible, const QString &plain, const QString &named) {
        action->setEnabled(possible);
        action->setText(possible ? named : plain);
    };
    const UndoStack &undo = m_context.undo;
    for (const char *id : {"issueNew", "bulletinNew", "issueImport", "issueProperties", "bulletinProperties", "issueCommissions", "issueDoubts", "articleNew", "draftsImport", "editUndo", "editRedo"})
        m_actions.action(id)->setVisible(isAllowed(m_context.desk, "update-issue")); // the editor's alone; others read
    describe(m_actions.action("editUndo"), undo.canUndo() && !isEditing(), tr("&Undo"), tr("&Undo: %1").arg(undo.undoText()));
    describe(m_actions.action("editRedo"), undo.canRedo() && !isEditing(), tr("&Redo"), tr("&Redo: %1").arg(undo.redoText()));
    for (QAction *action : m_board->actionSet().all())
        action->setVisible(hasIssue && !isEditing() && (m_board->isEditable() || action->objectName() == u"boardFilter"_s || action->objectName() == u"articleHistory"_s));
}

bool BoardPage::isFor(const Actor &actor, bool hasAccounts) const
{
    constexpr Roles readers = Roles(OfficeRole::Editor) | OfficeRole::FirstReviewer | OfficeRole::SecondReviewer | OfficeRole::FinalReviewer
        | OfficeRole::Proofreader | OfficeRole::Signer;
    return !hasAccounts || actor.roles.testAnyFlags(readers);
}

bool BoardPage::enter()
{
    m_recovery->setFilter([this](const JournalEntry &entry) { return !isOwnDraft(m_context.desk, entry); });
    gesture(m_context.prompts, [this] {
        m_recovery->reload();
        m_recovering = m_recovery->count() > 0;
        showDesk();
    });
    return m_recovering;
}

void BoardPage::showDesk()
{
    if (m_recovering) {
        m_pages->setCurrentWidget(m_recovery);
        return;
    }
    gesture(m_context.prompts, [this] {
        if (!m_issue) {
            if (const std::optional<IssueId> last = Settings().lastIssue(m_context.workspace.database()))
                m_issue = m_context.desk.issue(*last);
        }
        if (!m_issue) {
            if (const QList<Issue> issues = m_context.desk.issues(); !issues.isEmpty())
                m_issue = issues.first();
        }
        if (m_issue)
            return showIssue(m_issue->id);
        m_layout->setIssue(std::nullopt);
        m_check->setIssue(std::nullopt);
        m_pages->setCurrentWidget(m_empty);
        refreshActions();
        Q_EMIT described();
    });
}

void BoardPage::showIssue(IssueId id)
{
    gesture(m_context.prompts, [this, id] {
        m_issue = m_context.desk.issue(id);
        if (!m_issue)
            return showDesk();
        Settings().setLastIssue(m_context.workspace.database(), id);
        m_board->setIssue(m_issue);
        m_layout->setIssue(id);
        m_check->setIssue(id);
        m_pages->setCurrentWidget(m_splitter);
        showBoard();
        Q_EMIT described();
    });
}

std::optional<IssueId> BoardPage::issue() const
{
    return m_issue ? std::optional(m_issue->id) : std::nullopt;
}

void BoardPage::showBoard()
{
    m_left->setCurrentWidget(m_board);
    m_checks->setCurrentWidget(m_findings);
    m_board->focusRows();
    refreshActions();
}

void BoardPage::fillIssueMenu()
{
    QMenu *menu = m_board->issueMenu();
    menu->clear();
    gesture(m_context.prompts, [this, menu] {
        const QList<Bulletin> bulletins = m_context.desk.bulletins();
        for (const Bulletin &bulletin : bulletins) {
            QMenu *list = bulletins.size() == 1 ? menu : menu->addMenu(bulletin.name);
            for (const Issue &issue : m_context.desk.issues(bulletin.id)) {
                QAction *action = list->addAction(issueLabel(issue), this, [this, id = issue.id] {
                    prepareToLeave([this, id] { showIssue(id); });
                });
                action->setObjectName(u"showIssue-%1-%2"_s.arg(issue.year).arg(issue.number));
                action->setCheckable(true);
                action->setChecked(m_issue && issue.id == m_issue->id);
            }
        }
        menu->addSeparator();
        for (const char *id : {"issueCommissions", "issueNew", "bulletinNew", "issueImport"})
            menu->addAction(m_actions.action(id));
    });
}

void BoardPage::openSample()
{
    gesture(m_context.prompts, [this]() -> MaybeRefusal {
        const Outcome<IssueId> sample = addSample(m_context.desk, SampleText::WithSlips);
        if (!sample)
            return sample.error();
        showIssue(*sample);
        return {};
    });
}

std::optional<SectionId> BoardPage::targetSection() const
{
    if (const std::optional<SectionId> current = m_board->view().currentSection())
        return current;
    const QList<IssueSection> sections = m_board->model().sections();
    if (!sections.isEmpty())
        return sections.first().id;
    m_context.prompts.tell(tr("This issue has no section yet."), tr("Add a section first (menu Issue)."));
    return std::nullopt;
}

void BoardPage::importFiles(const QStringList &paths, SectionId section)
{
    importDraftFiles(m_context, this, section, paths, [] {});
}

void BoardPage::showPreview(bool visible)
{
    m_preview->setVisible(visible);
    fitRight();
}

void BoardPage::fitRight()
{
    m_right->setVisible(m_actions.action("previewShow")->isChecked() || m_actions.action("checksShow")->isChecked());
}

void BoardPage::fitPreview()
{
    const bool wide = width() >= narrowWindow;
    if (std::exchange(m_wide, wide) == wide)
        return;
    for (const char *id : {"previewShow", "checksShow"})
        m_actions.action(id)->setChecked(wide);
}

void BoardPage::resizeEvent(QResizeEvent *event)
{
    WindowPage::resizeEvent(event);
    fitPreview();
}

void BoardPage::changeEvent(QEvent *event)
{
    WindowPage::changeEvent(event);
    // Nobody tells us what another window or PC did to the desk: look when the person comes back.
    if (event->type() != QEvent::ActivationChange || !isActiveWindow() || !m_issue || m_recovering)
        return;
    gesture(m_context.prompts, [this] {
        readAgain();
        m_layout->refresh();
    });
}

QString BoardPage::title() const
{
    return tr("This Issue", "the page on which an issue is assembled (本期)");
}

QList<const ActionSet *> BoardPage::actionSets() const
{
    return {&m_actions, &m_board->actionSet()};
}

QString BoardPage::subject() const
{
    return m_issue ? u"%1 %2"_s.arg(m_issue->name, issueLabel(*m_issue)) : QString();
}

QString BoardPage::counts() const
{
    if (!m_issue)
        return {};
    const int articles = m_board->model().articleCount();
    int characters = 0;
    for (const Article &article : m_board->model().articles())
        characters += article.characters;
    QStringList parts{articles == 1 ? tr("1 article") : tr("%1 articles").arg(articles), tr("%1 characters").arg(QLocale().toString(characters))};
    if (const std::shared_ptr<const Layout> layout = m_layout->layout())
        parts.append(tr("%1 pages").arg(layout->pages.size()));
    return parts.join(u" · "_s);
}

QList<QWidget *> BoardPage::panes() const
{
    if (m_pages->currentWidget() != m_splitter)
        return {m_pages->currentWidget()};
    QList<QWidget *> panes = isEditing() ? QList<QWidget *>{m_left->currentWidget()} : m_board->panes();
    panes.append({&m_preview->pages(), const_cast<BoardPage *>(this)->checksPanel().listWidget()});
    return panes;
}

QList<WindowPage::Jump> BoardPage::jumps() const
{
    QList<Jump> jumps;
    for (const Article &article : m_board->model().articles()) {
        const QStringList units = [&article] {
            QStringList names;
            for (const Credit &credit : article.credits)
                names.append(credit.name);
            return names;
        }();
        auto *page = const_cast<BoardPage *>(this);
        jumps.append({article.title(), units.join(u'、'), [page, id = article.id] {
                          page->m_board->view().select(id);
                          page->m_board->focusRows();
                      }});
    }
    return jumps;
}

} // namespace bulletin
