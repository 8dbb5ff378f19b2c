// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/refusal.h"
#include "core/review/workflow.h"
#include "ui/review/review_queue.h"
#include "ui/shell/window_page.h"

class QStackedWidget;

namespace bulletin {

class ArticleEditor;
class ReviewSheet;
struct Change;

// 审稿: the queue at the left, the article that is read in the middle, its comments at the right, the
// reviews and what can be done below. The text is edited with the article editor, in the same place.
class ReviewPage final : public WindowPage {
    Q_OBJECT
public:
    explicit ReviewPage(const Context &context, QWidget *parent = nullptr);
    ~ReviewPage() override;

    bool isFor(const Actor &actor, bool hasAccounts) const override;
    bool enter() override;
    int badge() const override { return m_queue->waiting(); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("file-pen-line"); }
    QList<const ActionSet *> actionSets() const override { return {&m_actions}; }
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
    void connectActions();
    void connectParts();
    void readAgain();
    void showCurrent();
    void refreshActions();
    void pass();
    void returnIt();
    void reject();
    void comment();
    void edit(ArticleId article);
    void editorClosed();
    void act(std::function<MaybeRefusal()> verb); // on the article that is shown
    std::optional<ReviewLevel> level() const;     // of the review that the article waits for
    bool mayTake(const char *verb) const;         // of the steps that the actor could take now
    const ArticleStep *reviewStep(Verdict verdict) const;
    bool isEditing() const;

    const Context m_context;
    ActionSet m_actions;
    QStackedWidget *m_pages;
    QWidget *m_reading;
    ReviewQueue *m_queue;
    ReviewSheet *m_sheet;
    ArticleEditor *m_editor = nullptr; // made when first needed
    QList<const ArticleStep *> m_steps;
};

} // namespace bulletin
