// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issues/issue.h"
#include "core/press/page.h"
#include "ui/issues/board_edits.h"
#include "ui/issues/board_model.h"
#include "ui/shell/actions.h"
#include "ui/shell/context.h"

#include <QWidget>
#include <memory>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace bulletin {

class ActionBar;
class Banner;
class BoardBudget;
class BoardDrawer;
class BoardView;
class StageStrip;

// The board itself: which issue, what may be done with it, how full it is, its sections and
// articles, and the drawer below. Edits go through BoardEdits; everything else is a signal.
class BoardPanel final : public QWidget {
    Q_OBJECT
public:
    explicit BoardPanel(const Context &context, QWidget *parent = nullptr);
    ~BoardPanel() override;

    const ActionSet &actionSet() const { return m_actions; } // shortcuts that count on the board only
    void setButtons(const QList<QAction *> &actions);         // once; the first is the primary one
    QMenu *issueMenu() { return m_issueMenu; }                // filled by the page

    void setIssue(const std::optional<Issue> &issue); // reads all
    void reload();                                    // rows of board and drawer
    void showIssue(const Issue &issue);               // header and banners only
    void showLayout(std::shared_ptr<const Layout> layout);

    BoardModel &model() { return *m_model; }
    const BoardModel &model() const { return *m_model; }
    BoardView &view() { return *m_view; }
    BoardDrawer &drawer() { return *m_drawer; }
    bool isEditable() const { return m_editable; } // the person may change it
    QList<QWidget *> panes() const;
    void focusRows();

Q_SIGNALS:
    void opened(bulletin::ArticleId article);
    void currentArticleChanged(std::optional<bulletin::ArticleId> article);
    void draftFilesDropped(const QStringList &paths, bulletin::SectionId section);
    void doubtsWanted();

private:
    QWidget *makeHeader();
    QWidget *makeBudgetRow();
    void connectRows();
    void connectActions();
    void refreshActions();
    void showBudget();
    void moveBy(int step);
    void moveSectionBy(int step);
    void place(ArticleId article);
    void deleteUnplaced();
    void showMenu(QWidget *list, QPoint at);
    std::optional<ArticleId> currentArticle() const; // of the list that has the focus
    void refreshSteps(); // what its stage allows
    QString whyNotNow(const char *verb, ArticleId article) const;
    QString daysLeft(const QDate &date) const;

    const Context m_context;
    const bool m_editable;
    BoardEdits m_edits;
    ActionSet m_actions;
    std::optional<Issue> m_issue;
    std::shared_ptr<const Layout> m_layout;
    QMenu *m_issueMenu;
    QToolButton *m_issueButton;
    QLabel *m_subtitle;
    ActionBar *m_buttons = nullptr;
    QWidget *m_header;
    StageStrip *m_stages;
    BoardBudget *m_budget;
    QLabel *m_advice;
    QLineEdit *m_filter;
    QLabel *m_empty; // over the tree where there is nothing in it
    Banner *m_doubts;
    BoardModel *m_model;
    BoardView *m_view;
    BoardDrawer *m_drawer;
};

} // namespace bulletin
