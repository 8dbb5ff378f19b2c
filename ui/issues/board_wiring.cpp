// SPDX-License-Identifier: Apache-2.0
// The part of BoardPage that ties its parts together: who tells whom what.
#include "core/desk/desk.h"
#include "ui/articles/article_editor.h"
#include "ui/issues/board_page.h"
#include "ui/issues/board_panel.h"
#include "ui/issues/board_view.h"
#include "ui/issues/empty_desk_page.h"
#include "ui/issues/issue_dialogs.h"
#include "ui/issues/recovery_page.h"
#include "ui/layout/live_layout.h"
#include "ui/layout/preview_pane.h"
#include "ui/review/commissions_dialog.h"
#include "ui/shell/gesture.h"
#include "ui/undo/undo_stack.h"

#include <QAction>
#include <QMenu>

namespace bulletin {

void BoardPage::connectParts()
{
    const auto shown = [this](IssueId issue) { showIssue(issue); };
    connect(m_empty, &EmptyDeskPage::newBulletinWanted, m_actions.action("bulletinNew"), &QAction::trigger);
    connect(m_empty, &EmptyDeskPage::importWanted, m_actions.action("issueImport"), &QAction::trigger);
    connect(m_empty, &EmptyDeskPage::sampleWanted, this, &BoardPage::openSample);
    connect(m_empty, &EmptyDeskPage::filesDropped, this, [this, shown](const QStringList &paths) { importIssueFile(m_context, this, paths.first(), shown); });
    connect(m_recovery, &RecoveryPage::restoreWanted, this, &BoardPage::restore);
    connect(m_recovery, &RecoveryPage::done, this, [this] {
        m_recovering = false;
        showDesk();
    });
    connect(m_board, &BoardPanel::opened, this, &BoardPage::openArticle);
    connect(m_board, &BoardPanel::draftFilesDropped, this, &BoardPage::importFiles);
    connect(m_board, &BoardPanel::doubtsWanted, m_actions.action("issueDoubts"), &QAction::trigger);
    connect(m_board->issueMenu(), &QMenu::aboutToShow, this, &BoardPage::fillIssueMenu);
}

void BoardPage::connectIssueActions()
{
    const auto shown = [this](IssueId issue) { showIssue(issue); };
    const auto withIssue = [this](const char *id, auto verb) {
        m_actions.on(id, this, [this, verb] {
            if (m_issue)
                verb(*m_issue);
        });
    };
    m_actions.on("bulletinNew", this, [this] { openNewBulletin(m_context, this, [this](BulletinId, IssueId issue) { showIssue(issue); }); });
    m_actions.on("issueImport", this, [this, shown] { openImportIssue(m_context, this, shown); });
    m_actions.on("articleNew", this, [this] { newArticle(); });
    withIssue("issueNew", [this, shown](const Issue &issue) { openNewIssue(m_context, this, issue.bulletin, shown); });
    withIssue("issueExport", [this](const Issue &issue) { openExport(m_context, this, issue.id); });
    withIssue("issuePrint", [this](const Issue &issue) { openPrint(m_context, this, issue.id); });
    withIssue("issueProperties", [this](const Issue &issue) { openIssueProperties(m_context, this, issue.id); });
    withIssue("bulletinProperties", [this](const Issue &issue) { openBulletinProperties(m_context, this, issue.bulletin); });
    withIssue("issueCommissions", [this](const Issue &issue) { openCommissions(m_context, this, issue.id); });
    withIssue("issueDoubts", [this](const Issue &issue) {
        openDoubts(m_context, this, issue.id, [this](int article) {
            if (const ArticleId id = m_layout->articleId(article); !id.isNull())
                m_board->view().select(id);
        });
    });
    m_actions.on("draftsImport", this, [this] {
        if (const std::optional<SectionId> section = targetSection())
            openImportDrafts(m_context, this, *section, [] {});
    });
    m_actions.on("editUndo", this, [this] { m_context.undo.undo(); });
    m_actions.on("editRedo", this, [this] { m_context.undo.redo(); });
    connect(&m_context.undo, &UndoStack::changed, this, &BoardPage::refreshActions);
}

void BoardPage::connectPreview()
{
    QAction *show = m_actions.action("previewShow");
    show->setChecked(true);
    connect(show, &QAction::toggled, this, &BoardPage::showPreview);
    connect(m_layout, &LiveLayout::laidOut, this, [this] {
        m_board->showLayout(m_layout->layout());
        const std::optional<ArticleId> article = isEditing() ? std::optional(m_editor->article()) : m_board->view().currentArticle();
        m_preview->pages().showArticle(article ? m_layout->articleNumber(*article) : 0);
        Q_EMIT described();
    });
    connect(m_board, &BoardPanel::currentArticleChanged, this, [this](std::optional<ArticleId> article) {
        m_preview->pages().showArticle(article ? m_layout->articleNumber(*article) : 0);
    });
    connect(&m_preview->pages(), &PagePreview::articleClicked, this, [this](int number) {
        const ArticleId article = m_layout->articleId(number);
        if (!article.isNull() && !isEditing())
            m_board->view().select(article);
    });
    connect(&m_draftQuiet, &QTimer::timeout, this, [this] {
        if (!isEditing())
            return;
        const ArticleId article = m_editor->article();
        if (article.isNull() || m_layout->articleNumber(article) == 0)
            m_layout->setNewDraft(m_newArticleSection, m_editor->content());
        else
            m_layout->setDraft(article, m_editor->content());
    });
}

void BoardPage::connectDesk()
{
    connect(&m_context.desk, &Desk::changed, this, [this](const Change &change) {
        gesture(m_context.prompts, [&] { deskChanged(change); });
    });
}

} // namespace bulletin
