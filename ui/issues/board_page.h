// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article.h"
#include "core/issues/issue.h"
#include "ui/shell/context.h"
#include "ui/shell/window_page.h"

#include <QTimer>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace bulletin {

class ArticleEditor;
class BoardPanel;
class EmptyDeskPage;
class FindingsPanel;
class LiveIssueCheck;
class LiveLayout;
class PreviewPane;
class RecoveryPage;
struct Change;
struct CheckedFinding;
struct Place;

// 本期: one issue from its board to the finished pages. Left the board, or the editor over it;
// right the live preview, linked both ways. Without an issue the empty desk, after a crash the
// texts that were found.
class BoardPage final : public WindowPage {
    Q_OBJECT
public:
    explicit BoardPage(const Context &context, QWidget *parent = nullptr);
    ~BoardPage() override;

    void showIssue(IssueId issue);
    std::optional<IssueId> issue() const;

    bool isFor(const Actor &actor, bool hasAccounts) const override;
    bool enter() override; // recovery, the last issue, or the empty desk
    QString title() const override;
    QString iconName() const override { return QStringLiteral("layout-list"); }
    QList<const ActionSet *> actionSets() const override;
    QString subject() const override;
    QString counts() const override;
    QList<QWidget *> panes() const override;
    QList<Jump> jumps() const override;
    void prepareToLeave(std::function<void()> leave) override;
    bool keepUnsaved() override;
    void rest() override;
    void wake() override;
    bool hasUnsaved() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void connectIssueActions();
    void connectPreview();
    void connectChecks();
    void showFindings();
    FindingsPanel &checksPanel(); // of the article being written, or of the issue
    void checkAgain();
    void stepFinding(int by);
    void goToFinding(const CheckedFinding &checked, const Place &place);
    void goToPlace(ArticleId article, const Place &place); // null: of the issue itself
    void fitRight();
    void connectDesk();
    void deskChanged(const Change &change);
    void readAgain();
    void refreshActions();
    void showDesk(); // the page that fits what the desk holds
    void showBoard();
    void fillIssueMenu();
    void openArticle(ArticleId article);
    void newArticle();
    void editorClosed();
    void restore(const JournalEntry &entry);
    void importFiles(const QStringList &paths, SectionId section);
    void openSample();
    void showPreview(bool visible);
    void fitPreview();
    std::optional<SectionId> targetSection() const;
    bool isEditing() const;
    ArticleEditor &editor();
    void showEditor();

    const Context m_context;
    ActionSet m_actions;
    LiveLayout *m_layout;
    QStackedWidget *m_pages;
    EmptyDeskPage *m_empty;
    RecoveryPage *m_recovery;
    QSplitter *m_splitter;
    QStackedWidget *m_left;
    BoardPanel *m_board;
    ArticleEditor *m_editor = nullptr; // made when first needed
    PreviewPane *m_preview;
    LiveIssueCheck *m_check;
    QSplitter *m_right; // the preview, below it what the checker found
    QStackedWidget *m_checks;
    FindingsPanel *m_findings; // of the issue
    std::optional<Issue> m_issue;
    SectionId m_newArticleSection; // where the article being written goes
    QTimer m_draftQuiet;
    bool m_wide = true; // room for the preview beside the board
    bool m_recovering = false;
};

} // namespace bulletin
