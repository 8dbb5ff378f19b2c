// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/context.h"
#include "ui/shell/window_page.h"

class QLabel;
class QTreeView;

namespace bulletin {

class PeopleModel;

// 人员: the administrator's page. Who is in the office and what each may do; nobody is ever deleted.
class PeoplePage final : public WindowPage {
    Q_OBJECT
public:
    explicit PeoplePage(const Context &context, QWidget *parent = nullptr);
    ~PeoplePage() override;

    bool isFor(const Actor &actor, bool hasAccounts) const override;
    bool enter() override;
    QString title() const override;
    QString iconName() const override { return QStringLiteral("users"); }
    QList<const ActionSet *> actionSets() const override;
    QString subject() const override;
    QString counts() const override;
    QList<QWidget *> panes() const override;
    QList<Jump> jumps() const override;
    void prepareToLeave(std::function<void()> leave) override { leave(); }
    bool keepUnsaved() override { return true; }
    bool hasUnsaved() const override { return false; }

private:
    void connectActions();
    void reload();
    void refreshActions();
    void setDisabled(const Account &account);
    void resetPassword(const Account &account);
    std::optional<Account> current() const;
    const Context m_context;
    ActionSet m_actions;
    PeopleModel *m_model;
    QTreeView *m_list;
};

} // namespace bulletin
