// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/account.h"
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
    // Whose place it is. On a desk without accounts there is one actor, "local", without roles.
    virtual bool isFor(const Actor &actor, bool hasAccounts) const = 0;
    // Reads the desk, once, when all pages are there. True: something was found that the person
    // should see first (unsaved texts).
    virtual bool enter() { return false; }
    virtual int badge() const { return 0; } // how much waits here, shown on the rail; told by described()
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
    // Another page or another person comes, the session ends or the machine goes down: keeps what is
    // unsaved in the journal, asks nothing. False: it could not be kept, and has been told.
    virtual bool keepUnsaved() = 0;
    virtual bool hasUnsaved() const = 0;
    // The window is locked, after keepUnsaved(): nothing is written until it wakes. Where somebody else
    // comes in, the page ends without waking.
    virtual void rest() {}
    virtual void wake() {}

Q_SIGNALS:
    void described();                         // subject(), counts() or badge() changed
    void savedTextChanged(const QString &text); // "已保存 14:32"
};

} // namespace bulletin
