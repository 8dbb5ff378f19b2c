// SPDX-License-Identifier: Apache-2.0
// The part of MyArticlesPage that writes: the editor, submitting, and what becomes of unsaved text.
#include "core/desk/desk.h"
#include "core/desk/review_verbs.h"
#include "ui/articles/article_editor.h"
#include "ui/issues/recovery_page.h"
#include "ui/review/my_articles_page.h"
#include "ui/review/own_article_pane.h"
#include "ui/review/receipt_page.h"
#include "ui/review/submit_page.h"
#include "ui/shell/gesture.h"

#include <QListView>
#include <QStackedWidget>

namespace bulletin {

ArticleEditor &MyArticlesPage::editor()
{
    if (!m_editor) {
        m_editor = new ArticleEditor(m_context, ArticleEditor::Kind::Draft, this);
        m_pages->addWidget(m_editor);
        connect(m_editor, &ArticleEditor::closed, this, &MyArticlesPage::editorClosed);
        connect(m_editor, &ArticleEditor::savedTextChanged, this, &MyArticlesPage::savedTextChanged);
        connect(m_editor, &ArticleEditor::submitWanted, this, &MyArticlesPage::submit);
    }
    return *m_editor;
}

bool MyArticlesPage::isEditing() const
{
    return m_editor && m_pages->currentWidget() == m_editor;
}

void MyArticlesPage::showList()
{
    if (m_recovering)
        return showRecovery();
    m_pages->setCurrentWidget(m_listPage);
    m_list->setFocus(Qt::OtherFocusReason);
    showCurrent();
    Q_EMIT savedTextChanged(tr("Saved"));
}

void MyArticlesPage::showRecovery()
{
    m_pages->setCurrentWidget(m_recovery);
    refreshActions();
}

void MyArticlesPage::writeNew(CommissionId answered)
{
    gesture(m_context.prompts, [&]() -> MaybeRefusal {
        const QList<Bulletin> bulletins = m_context.desk.bulletins();
        if (bulletins.isEmpty())
            return Refusal{Refusal::Kind::Workflow, tr("There is no bulletin yet that an article could be written for."), tr("The editor makes it.")};
        QStringList names;
        for (const Bulletin &bulletin : bulletins)
            names.append(bulletin.name);
        const auto begin = [this, bulletins, answered](int chosen) {
            gesture(m_context.prompts, [&] {
                m_answered = answered;
                ArticleContent start;
                for (const Unit &unit : m_context.desk.units()) {
                    if (unit.id == m_context.desk.actor().unit.value_or(UnitId()))
                        start.units = {unit.fullName};
                }
                editor().newDraft(bulletins.at(chosen), start);
                m_pages->setCurrentWidget(m_editor);
                m_editor->setFocus(Qt::OtherFocusReason);
                refreshActions();
            });
        };
        if (bulletins.size() == 1)
            begin(0);
        else
            m_context.prompts.choose(tr("Write an Article"), tr("Which bulletin is it for?"), names, begin);
        return {};
    });
}

void MyArticlesPage::write(ArticleId article)
{
    gesture(m_context.prompts, [&] {
        editor().openArticle(article);
        m_pages->setCurrentWidget(m_editor);
        m_editor->setFocus(Qt::OtherFocusReason);
        refreshActions();
    });
}

void MyArticlesPage::restore(const JournalEntry &entry)
{
    gesture(m_context.prompts, [&] {
        editor().openRecovered(entry);
        m_pages->setCurrentWidget(m_editor);
        m_editor->setFocus(Qt::OtherFocusReason);
        refreshActions();
    });
}

// The editor has saved it, or it stands on the list.
void MyArticlesPage::submit(ArticleId article)
{
    m_list->setCurrentIndex(m_model->indexOf(article));
    m_pages->setCurrentWidget(m_submit);
    m_submit->begin(article, m_answered);
    refreshActions();
}

void MyArticlesPage::withdraw(const Article &article)
{
    m_context.prompts.confirm({tr("Withdraw"), tr("“%1” comes back to you as a draft; nobody reads it until you submit it again.").arg(article.title()), tr("Withdraw"), false},
                              [this, id = article.id] { gesture(m_context.prompts, [&] { return m_context.desk.review().withdraw(id, {}); }); });
}

void MyArticlesPage::remove(const Article &article)
{
    m_context.prompts.confirm({tr("Delete the Draft"), tr("“%1” is deleted for good; this cannot be undone.").arg(article.title()), tr("Delete"), true},
                              [this, article] { gesture(m_context.prompts, [&] { return m_context.desk.deleteArticle(article.id, article.version); }); });
}

void MyArticlesPage::editorClosed()
{
    m_answered = {};
    gesture(m_context.prompts, [this] {
        if (m_recovering) {
            m_recovery->reload();
            m_recovering = m_recovery->count() > 0;
        }
        if (m_editor && !m_editor->article().isNull())
            m_list->setCurrentIndex(m_model->indexOf(m_editor->article()));
        showList();
    });
}

void MyArticlesPage::prepareToLeave(std::function<void()> leave)
{
    if (!hasUnsaved()) {
        if (isEditing())
            editorClosed();
        return leave();
    }
    m_context.prompts.choose(tr("Unsaved Changes"), tr("The article that is open has changes that are not saved yet."),
                             {tr("Save the Draft"), tr("Keep for Later", "unsaved text is kept and offered at the next start")}, [this, leave](int choice) {
                                 const bool kept = choice == 0 ? m_editor->save() : m_editor->writeJournal();
                                 if (!kept)
                                     return;
                                 m_editor->putAway();
                                 leave();
                             });
}

void MyArticlesPage::rest()
{
    if (m_editor)
        m_editor->rest();
}

void MyArticlesPage::wake()
{
    if (m_editor)
        m_editor->wake();
}

bool MyArticlesPage::keepUnsaved()
{
    return !hasUnsaved() || m_editor->writeJournal();
}

bool MyArticlesPage::hasUnsaved() const
{
    return m_editor && m_editor->hasUnsavedChanges();
}

} // namespace bulletin
