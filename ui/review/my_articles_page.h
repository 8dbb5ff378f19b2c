// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article.h"
#include "core/review/work_item.h"
#include "ui/review/own_articles_model.h"
#include "ui/shell/context.h"
#include "ui/shell/window_page.h"

class QButtonGroup;
class QLabel;
class QListView;
class QStackedWidget;

namespace bulletin {

class ArticleEditor;
class Banner;
class OwnArticlePane;
class ReceiptPage;
class RecoveryPage;
class SubmitPage;

// 我的稿件: a section head's own page. What he wrote and where it stands, why it came back, and all
// that he can do about it: write, save, submit, withdraw, submit anew. Nothing of anybody else's.
class MyArticlesPage final : public WindowPage {
    Q_OBJECT
public:
    explicit MyArticlesPage(const Context &context, QWidget *parent = nullptr);
    ~MyArticlesPage() override;

    bool isFor(const Actor &actor, bool hasAccounts) const override;
    bool enter() override;
    int badge() const override; // articles that came back
    QString title() const override;
    QString iconName() const override { return QStringLiteral("file-pen-line"); }
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
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeList();
    QLayout *makeFilter();
    void connectParts();
    void connectActions();
    void reload();
    void refreshActions();
    void showList();
    void showCurrent();
    void showRecovery();
    void showCommission();
    void writeNew(CommissionId answered = {});
    void write(ArticleId article);
    void submit(ArticleId article);
    void withdraw(const Article &article);
    void remove(const Article &article);
    void restore(const JournalEntry &entry);
    void editorClosed();
    ArticleEditor &editor();
    bool isEditing() const;
    std::optional<WorkItem> current() const;

    const Context m_context;
    ActionSet m_actions;
    OwnArticlesModel *m_model;
    QStackedWidget *m_pages;
    QWidget *m_listPage;
    QButtonGroup *m_parts;
    Banner *m_asked;
    QListView *m_list;
    QLabel *m_empty;
    OwnArticlePane *m_pane;
    ArticleEditor *m_editor = nullptr; // made when first needed
    SubmitPage *m_submit;
    ReceiptPage *m_receipt;
    RecoveryPage *m_recovery;
    CommissionId m_offered;  // what the banner asks for
    CommissionId m_answered; // what the draft being written is for
    bool m_recovering = false;
};

} // namespace bulletin
