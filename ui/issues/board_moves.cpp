// SPDX-License-Identifier: Apache-2.0
// The part of BoardPanel that acts: what its menus and keys do to rows.
#include "core/desk/people_verbs.h"
#include "core/desk/review_verbs.h"
#include "ui/issues/board_drawer.h"
#include "ui/issues/board_panel.h"
#include "ui/issues/board_view.h"
#include "ui/review/history_dialog.h"
#include "ui/review/review_dialogs.h"
#include "ui/shell/gesture.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace bulletin {

void BoardPanel::connectActions()
{
    m_actions.on("boardFilter", this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    m_actions.on("articleOpen", this, [this] {
        if (const std::optional<ArticleId> article = m_drawer->list().hasFocus() ? m_drawer->current() : m_view->currentArticle())
            Q_EMIT opened(*article);
    });
    const auto withArticle = [this](const char *id, auto open) {
        m_actions.on(id, this, [this, open] {
            gesture(m_context.prompts, [&] {
                const std::optional<ArticleId> current = currentArticle();
                if (const std::optional<Article> article = current ? m_context.desk.article(*current) : std::nullopt)
                    open(*article);
            });
        });
    };
    withArticle("articleHistory", [this](const Article &article) { openHistory(m_context, this, article.id); });
    withArticle("articleHold", [this](const Article &article) { openHold(m_context, this, article); });
    withArticle("articleReturn", [this](const Article &article) {
        openReturn(m_context, this, article, {}, [this, id = article.id](const QString &reason) { return m_context.desk.review().returnToUnit(id, reason); });
    });
    m_actions.on("rowRename", this, [this] { m_view->editCurrent(); });
    m_actions.on("articleMoveUp", this, [this] { moveBy(-1); });
    m_actions.on("articleMoveDown", this, [this] { moveBy(1); });
    m_actions.on("sectionMoveUp", this, [this] { moveSectionBy(-1); });
    m_actions.on("sectionMoveDown", this, [this] { moveSectionBy(1); });
    m_actions.on("articleUnplace", this, [this] {
        if (const std::optional<ArticleId> article = m_view->currentArticle())
            m_edits.unplace(*article);
    });
    m_actions.on("articlePlace", this, [this] {
        if (const std::optional<ArticleId> article = m_drawer->current())
            place(*article);
    });
    m_actions.on("articleDelete", this, [this] { deleteUnplaced(); });
    m_actions.on("sectionAdd", this, [this] {
        m_context.prompts.askText(tr("Add Section"), tr("Name of the section, without 【】:"), {}, [this](const QString &name) {
            if (m_issue)
                m_edits.addSection(m_issue->id, name);
        });
    });
    m_actions.on("sectionRemove", this, [this] {
        if (const std::optional<SectionId> section = m_view->currentSection(); section && m_issue)
            m_edits.removeSection(m_issue->id, *section);
    });
}

void BoardPanel::moveBy(int step)
{
    const std::optional<ArticleId> article = m_view->currentArticle();
    const std::optional<BoardModel::Place> place = article ? m_model->placeOf(*article) : std::nullopt;
    if (!place)
        return;
    const int position = place->position + step;
    if (position >= 0 && position < m_model->articleCount(place->section)) {
        m_edits.moveArticle(*article, place->section, position);
        return;
    }
    // Over the edge: the end of the section above, the beginning of the one below.
    const QList<IssueSection> sections = m_model->sections();
    const int neighbour = m_model->positionOf(place->section).value_or(0) + step;
    if (neighbour >= 0 && neighbour < sections.size()) {
        const SectionId section = sections.at(neighbour).id;
        m_edits.moveArticle(*article, section, step < 0 ? m_model->articleCount(section) : 0);
    }
}

void BoardPanel::moveSectionBy(int step)
{
    const std::optional<SectionId> section = m_view->currentSection();
    const std::optional<int> position = section ? m_model->positionOf(*section) : std::nullopt;
    if (position && *position + step >= 0 && *position + step < m_model->sections().size())
        m_edits.moveSection(m_issue->id, *section, *position + step);
}

void BoardPanel::place(ArticleId article)
{
    const QList<IssueSection> sections = m_model->sections();
    const std::optional<SectionId> current = m_view->currentSection();
    if (sections.isEmpty()) {
        m_context.prompts.tell(tr("This issue has no section to place the article in."), tr("Add a section first (menu Issue)."));
        return;
    }
    const SectionId section = current.value_or(sections.last().id);
    if (m_edits.moveArticle(article, section, m_model->articleCount(section)))
        m_view->select(article);
}

void BoardPanel::deleteUnplaced()
{
    const std::optional<Article> article = m_drawer->model().article(m_drawer->list().currentIndex());
    if (!article)
        return;
    m_context.prompts.confirm({tr("Delete for Good"), tr("“%1” and all its revisions will be deleted. This cannot be undone.").arg(article->title()),
                               tr("Delete"), true},
                              [this, article] {
                                  gesture(m_context.prompts, [&] { return m_context.desk.deleteArticle(article->id, article->version); });
                              });
}

void BoardPanel::showMenu(QWidget *list, QPoint at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true); // why something cannot be done
    const auto add = [&](std::initializer_list<const char *> ids) {
        for (const char *id : ids)
            menu->addAction(m_actions.action(id));
    };
    if (list != m_view)
        add({"articlePlace", "articleOpen", "articleReturn", "articleHold", "articleHistory", "articleDelete"});
    else if (m_view->currentArticle())
        add({"articleOpen", "rowRename", "articleMoveUp", "articleMoveDown", "articleUnplace", "articleReturn", "articleHold", "articleHistory"});
    else
        add({"rowRename", "sectionMoveUp", "sectionMoveDown", "sectionAdd", "sectionRemove"});
    menu->popup(static_cast<QAbstractScrollArea *>(list)->viewport()->mapToGlobal(at));
}

std::optional<ArticleId> BoardPanel::currentArticle() const
{
    const std::optional<ArticleId> placed = m_view->currentArticle();
    return m_drawer->list().hasFocus() || !placed ? m_drawer->current() : placed;
}

// Steps of the workflow: what is not possible now says why.
void BoardPanel::refreshSteps()
{
    const std::optional<ArticleId> current = currentArticle();
    m_actions.action("articleHistory")->setEnabled(current.has_value());
    const bool accounts = m_context.desk.people().hasAccounts();
    const QList<const ArticleStep *> steps = current && accounts ? m_context.desk.review().stepsFor(*current) : QList<const ArticleStep *>();
    for (const auto &[id, verb] : {std::pair("articleReturn", "return-article"), std::pair("articleHold", "hold-article")}) {
        QAction *action = m_actions.action(id);
        const bool possible = std::any_of(steps.cbegin(), steps.cend(), [step = verb](const ArticleStep *one) { return QLatin1StringView(one->verb) == QLatin1StringView(step); });
        action->setEnabled(possible);
        if (possible)
            action->setToolTip(action->iconText());
        else if (!accounts)
            action->setToolTip(tr("There are no accounts on this desk yet, so that nobody submits or reviews."));
        else if (!current)
            action->setToolTip(tr("Choose an article first."));
        else
            action->setToolTip(whyNotNow(verb, *current));
    }
}

QString BoardPanel::whyNotNow(const char *verb, ArticleId id) const
{
    const std::optional<Article> article = m_context.desk.article(id);
    if (!article)
        return {};
    const QString next = whatUnblocks(QLatin1StringView(verb), article->stage);
    return tr("Not possible at the stage “%1”.").arg(stageName(article->stage)) + (next.isEmpty() ? QString() : u' ' + next);
}

} // namespace bulletin
