// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/actions.h"

#include <QWidget>
#include <functional>

namespace bulletin {

// One place of the window, reached by the rail. It owns its widgets and actions; the window only
// arranges pages and shows what they say.
class WindowPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0;    // under the rail's icon
    virtual QString iconName() const = 0;
    virtual QList<const ActionSet *> actionSets() const = 0;
    virtual QString subject() const = 0;  // for the window's title; may be empty
    virtual QString counts() const = 0;   // status bar, left
    virtual QList<QWidget *> panes() const = 0; // F6 goes round them; hidden ones are passed over

    // What the command palette can jump to, besides actions.
    struct Jump {
        QString text;
        QString detail;
        std::function<void()> go;
    };
    virtual QList<Jump> jumps() const = 0;

    // The person wants to leave: asks about what is unsaved, and calls `leave` unless they stay.
    virtual void prepareToLeave(std::function<void()> leave) = 0;
    // The session ends or the machine goes down: keeps what is unsaved, asks nothing.
    virtual void keepUnsaved() = 0;

Q_SIGNALS:
    void described();                         // subject() or counts() changed
    void savedTextChanged(const QString &text); // "已保存 14:32"
};

} // namespace bulletin
