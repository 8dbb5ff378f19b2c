// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/office_knowledge.h"
#include "ui/shell/context.h"
#include "ui/shell/window_page.h"

class QLabel;
class QLineEdit;
class QTabBar;
class QTreeView;

namespace bulletin {

class Banner;
class KnowledgeModel;

// 用语: what the office knows and the checker judges by: people and their posts, terms, confusable
// words, titles, words that are right; and each bulletin's house style. For editors and the administrator.
class KnowledgePage final : public WindowPage {
    Q_OBJECT
public:
    explicit KnowledgePage(const Context &context, QWidget *parent = nullptr);
    ~KnowledgePage() override;

    bool isFor(const Actor &actor, bool hasAccounts) const override;
    bool enter() override;
    QString title() const override;
    QString iconName() const override { return QStringLiteral("library"); }
    QList<const ActionSet *> actionSets() const override { return {&m_actions}; }
    QString subject() const override;
    QString counts() const override;
    QList<QWidget *> panes() const override;
    QList<Jump> jumps() const override { return {}; }
    void prepareToLeave(std::function<void()> leave) override { leave(); }
    bool keepUnsaved() override { return true; }
    bool hasUnsaved() const override { return false; }

private:
    void connectActions();
    void showKind(int tab);
    void fitColumns();
    void reload();
    void refresh();
    void remove(const OfficeRow &row);
    void chooseBulletin();
    std::optional<OfficeRow> current() const;

    const Context m_context;
    ActionSet m_actions;
    KnowledgeModel *m_model;
    QTabBar *m_kinds;
    QLabel *m_about;
    QLineEdit *m_filter;
    Banner *m_told;
    QTreeView *m_list;
    QLabel *m_empty;
};

} // namespace bulletin
