// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <functional>
#include <span>

class QAction;
class QMenu;
class QWidget;

namespace bulletin {

class Theme;

// The menus, in their order in the menu bar.
enum class MenuSlot { None, File, Edit, Article, Issue, View, Tools, Help };

// One thing a person can do, as a row of its page's table. Menus, buttons, the key list and the
// command palette are all made from these rows.
struct ActionSpec {
    enum class Kind { Command, Toggle };
    const char *id;       // the action's object name: unique in the window
    const char *text;     // QT_TRANSLATE_NOOP("bulletin::Actions", …), with mnemonic
    const char *icon;     // of resources/icons; empty: none
    const char *shortcut; // portable key text; empty: none. Several are separated by "; "
    MenuSlot menu = MenuSlot::None;
    int group = 0;        // a separator stands between groups of a menu
    Kind kind = Kind::Command;
};

// The actions of one page, owned by the widget in which their shortcuts count.
class ActionSet final {
public:
    ActionSet(std::span<const ActionSpec> specs, const Theme &theme, QWidget *owner);

    QAction *action(const char *id) const; // asserts that the table has it
    void on(const char *id, QObject *context, std::function<void()> triggered) const;
    void fill(QMenu *menu, MenuSlot slot) const; // separators included
    QList<QAction *> all() const { return m_actions; }

private:
    std::span<const ActionSpec> m_specs;
    QList<QAction *> m_actions; // in the table's order
};

// An action's text for a button or list: without mnemonic and ellipsis.
QString plainActionText(const QString &text);

} // namespace bulletin
