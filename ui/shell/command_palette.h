// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/actions.h"
#include "ui/shell/window_page.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace bulletin {

// Ctrl+K: type a few characters, press Enter. Finds articles of the issue and everything that can
// be done right now.
class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    CommandPalette(const QList<QAction *> &actions, const QList<WindowPage::Jump> &jumps, QWidget *parent);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void find(const QString &text);
    void go();
    struct Entry {
        QString text;
        QString detail;
        std::function<void()> run;
    };
    QList<Entry> m_entries;
    QLineEdit *m_query;
    QListWidget *m_list;
};

} // namespace bulletin
