// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issues/issue.h"
#include "core/review/comment.h"
#include "ui/shell/context.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace bulletin {

// The dialog behind openCommissions.
class CommissionsView final : public QDialog {
    Q_OBJECT
public:
    CommissionsView(const Context &context, const Issue &issue, QWidget *parent);

private:
    void read();
    void add();
    void closeCurrent();
    void refresh();
    const Commission *current() const;
    QString stateOf(const Commission &commission) const;

    const Context m_context;
    const Issue m_issue;
    QList<Commission> m_commissions;
    QTreeWidget *m_list;
    QLabel *m_missing;
    QPushButton *m_add;
    QPushButton *m_close;
};

} // namespace bulletin
