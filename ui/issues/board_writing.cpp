// SPDX-License-Identifier: Apache-2.0
// The part of BoardPage that writes: the editor over the board, and what becomes of unsaved text.
#include "core/desk/desk.h"
#include "ui/articles/article_checks.h"
#include "ui/articles/article_editor.h"
#include "ui/checks/findings_panel.h"
#include "ui/issues/board_page.h"
#include "ui/issues/board_panel.h"
#include "ui/issues/board_view.h"
#include "ui/issues/recovery_page.h"
#include "ui/layout/live_layout.h"
#include "ui/shell/gesture.h"

#include <QAction>
#include <QStackedWidget>

namespace bulletin {

bool BoardPage::isEditing() const
{
    return m_editor && m_left->currentWidget() == m_editor;
}

ArticleEditor &BoardPage::editor()
{
    if (!m_editor) {
        m_editor = new ArticleEditor(m_context, this);
        m_left->addWidget(m_editor);
        m_checks->addWidget(&m_editor->checks().panel());
        connect(&m_editor->checks(), &ArticleChecks::elsewhereWanted, this, &BoardPage::goToPlace);
        connect(m_editor, &ArticleEditor::checksWanted, this, [this] { m_actions.action("checksShow")->setChecked(true); });
        connect(m_editor, &ArticleEditor::contentEdited, &m_draftQuiet, qOverload<>(&QTimer::start));
        connect(m_editor, &ArticleEditor::closed, this, &BoardPage::editorClosed);
        connect(m_editor, &ArticleEditor::savedTextChanged, this, &BoardPage::savedTextChanged);
        connect(m_editor, &ArticleEditor::saved, this, [this](ArticleId article) {
            m_board->view().select(article);
            m_layout->clearDraft();
        });
    }
    return *m_editor;
}

void BoardPage::showEditor()
{
    m_left->setCurrentWidget(&editor());
    m_checks->setCurrentWidget(&m_editor->checks().panel());
    m_editor->setFocus(Qt::OtherFocusReason);
    refreshActions();
}

void BoardPage::openArticle(ArticleId article)
{
    if (!m_board->isEditable())
        return; // its text stands in the pages beside
    prepareToLeave([this, article] {
        gesture(m_context.prompts, [&] {
            editor().openArticle(article);
            showEditor();
        });
    });
}

void BoardPage::newArticle()
{
    const std::optional<SectionId> section = targetSection();
    if (!section)
        return;
    prepareToLeave([this, section] {
        gesture(m_context.prompts, [&] {
            m_newArticleSection = *section;
            editor().newArticle(*section);
            showEditor();
        });
    });
}

void BoardPage::restore(const JournalEntry &entry)
{
    gesture(m_context.prompts, [&] {
        const std::optional<IssueId> issue = entry.issue;
        m_recovering = false;
        if (issue)
            showIssue(*issue);
        else
            showDesk();
        m_recovering = true; // the others are still to be looked at
        m_newArticleSection = entry.section.value_or(SectionId());
        editor().openRecovered(entry);
        showEditor();
        m_draftQuiet.start();
    });
}

void BoardPage::editorClosed()
{
    m_draftQuiet.stop();
    m_layout->clearDraft();
    gesture(m_context.prompts, [this] {
        if (m_recovering) {
            m_recovery->reload();
            m_recovering = m_recovery->count() > 0;
            if (m_recovering) {
                m_left->setCurrentWidget(m_board);
                return showDesk();
            }
        }
        showBoard();
    });
}

void BoardPage::prepareToLeave(std::function<void()> leave)
{
    if (!m_editor || !m_editor->isOpen() || !m_editor->hasUnsavedChanges()) {
        if (isEditing())
            editorClosed();
        return leave();
    }
    m_context.prompts.choose(tr("Unsaved Changes"), tr("The article that is open has changes that are not saved yet."),
                             {tr("Save"), tr("Keep for Later", "unsaved text is kept and offered at the next start")}, [this, leave](int choice) {
                                 if (choice == 0 && !m_editor->save())
                                     return;
                                 if (choice == 1)
                                     m_editor->writeJournal();
                                 editorClosed();
                                 leave();
                             });
}

void BoardPage::rest()
{
    if (m_editor)
        m_editor->rest();
}

void BoardPage::wake()
{
    if (m_editor)
        m_editor->wake();
}

bool BoardPage::keepUnsaved()
{
    return !hasUnsaved() || m_editor->writeJournal();
}

bool BoardPage::hasUnsaved() const
{
    return m_editor && m_editor->hasUnsavedChanges();
}

} // namespace bulletin
