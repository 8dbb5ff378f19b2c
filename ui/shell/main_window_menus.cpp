// SPDX-License-Identifier: Apache-2.0
// The part of MainWindow that makes what can be done: actions, menus, palette, key list.
#include "core/desk/desk.h"
#include "core/desk/people_verbs.h"
#include "core/workspace/workspace.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/key_list.h"
#include "ui/shell/look_menu.h"
#include "ui/shell/main_window.h"
#include "ui/shell/prompts.h"
#include "ui/shell/rail.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/window_page.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

constexpr ActionSpec windowRows[] = {
    {"windowQuit", QT_TRANSLATE_NOOP("bulletin::Actions", "&Quit"), "log-out", "Ctrl+Q", MenuSlot::File, 9, {}},
    {"windowCommand", QT_TRANSLATE_NOOP("bulletin::Actions", "&Commands and Jumps…"), "command", "Ctrl+K", MenuSlot::View, 0, {}},
    {"windowNextPane", QT_TRANSLATE_NOOP("bulletin::Actions", "&Next Pane"), "", "F6", MenuSlot::View, 0, {}},
    {"windowPreviousPane", QT_TRANSLATE_NOOP("bulletin::Actions", "P&revious Pane"), "", "Shift+F6", MenuSlot::View, 0, {}},
    {"windowFullScreen", QT_TRANSLATE_NOOP("bulletin::Actions", "F&ull Screen"), "maximize", "F11", MenuSlot::View, 8, ActionSpec::Kind::Toggle},
    {"windowLock", QT_TRANSLATE_NOOP("bulletin::Actions", "&Lock"), "lock", "Ctrl+L", MenuSlot::Tools, 8, {}},
    {"windowSwitch", QT_TRANSLATE_NOOP("bulletin::Actions", "&Switch Person…"), "users", "", MenuSlot::Tools, 8, {}},
    {"windowPassword", QT_TRANSLATE_NOOP("bulletin::Actions", "&Change My Password…"), "key-round", "", MenuSlot::Tools, 8, {}},
    {"windowAdministrator", QT_TRANSLATE_NOOP("bulletin::Actions", "Make the &Administrator…"), "shield-check", "", MenuSlot::Tools, 9, {}},
    {"windowKeys", QT_TRANSLATE_NOOP("bulletin::Actions", "&Keys…"), "keyboard", "F1", MenuSlot::Help, 1, {}},
    {"windowAbout", QT_TRANSLATE_NOOP("bulletin::Actions", "&About Bulletin Desk…"), "info", "", MenuSlot::Help, 2, {}},
};

struct MenuTitle {
    MenuSlot slot;
    const char *name;
    const char *title;
};
constexpr MenuTitle menuTitles[] = {
    {MenuSlot::File, "menuFile", QT_TRANSLATE_NOOP("bulletin::Actions", "&File")},
    {MenuSlot::Edit, "menuEdit", QT_TRANSLATE_NOOP("bulletin::Actions", "&Edit")},
    {MenuSlot::Article, "menuArticle", QT_TRANSLATE_NOOP("bulletin::Actions", "&Article")},
    {MenuSlot::Issue, "menuIssue", QT_TRANSLATE_NOOP("bulletin::Actions", "&Issue")},
    {MenuSlot::View, "menuView", QT_TRANSLATE_NOOP("bulletin::Actions", "&View")},
    {MenuSlot::Tools, "menuTools", QT_TRANSLATE_NOOP("bulletin::Actions", "&Tools")},
    {MenuSlot::Help, "menuHelp", QT_TRANSLATE_NOOP("bulletin::Actions", "&Help")},
};

// What can be done while a gate stands before the pages.
constexpr const char *gateActions[] = {"windowQuit", "windowFullScreen"};

} // namespace

std::span<const ActionSpec> MainWindow::windowActions()
{
    return windowRows;
}

void MainWindow::connectActions()
{
    for (QAction *action : m_actions.all())
        action->setShortcutContext(Qt::WindowShortcut);
    m_actions.on("windowQuit", this, [this] { close(); });
    m_actions.on("windowCommand", this, [this] { openPalette(); });
    m_actions.on("windowNextPane", this, [this] { cyclePanes(1); });
    m_actions.on("windowPreviousPane", this, [this] { cyclePanes(-1); });
    m_actions.on("windowKeys", this, [this] { openKeys(); });
    m_actions.on("windowAbout", this, [this] { openAbout(); });
    m_actions.on("windowLock", this, [this] { Q_EMIT lockWanted(); });
    m_actions.on("windowSwitch", this, [this] { Q_EMIT switchWanted(); });
    m_actions.on("windowPassword", this, [this] { Q_EMIT passwordWanted(); });
    m_actions.on("windowAdministrator", this, [this] { Q_EMIT administratorWanted(); });
    connect(m_actions.action("windowFullScreen"), &QAction::toggled, this,
            [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
}

QList<const ActionSet *> MainWindow::actionSets() const
{
    QList<const ActionSet *> sets;
    if (const WindowPage *page = current(); page && !hasGate())
        sets = page->actionSets();
    sets.append(&m_actions);
    return sets;
}

QList<QAction *> MainWindow::allActions() const
{
    QList<QAction *> actions;
    for (const ActionSet *set : actionSets())
        actions.append(set->all());
    return actions + m_rail->places();
}

void MainWindow::buildMenus()
{
    menuBar()->setObjectName(u"menuBar"_s);
    for (const MenuTitle &title : menuTitles) {
        QMenu *menu = menuBar()->addMenu(QCoreApplication::translate("bulletin::Actions", title.title));
        menu->setObjectName(QLatin1StringView(title.name));
        if (title.slot != MenuSlot::View)
            continue;
        addLookMenus(menu, m_context.theme, [this](const QString &language) {
            leaveAll(0, [this, language] { Q_EMIT languageChosen(language); });
        });
        m_look = menu->actions();
    }
    fillMenus();
}

// The menus stay; what is in them is the page's that is shown.
void MainWindow::fillMenus()
{
    for (const MenuTitle &title : menuTitles) {
        auto *menu = menuBar()->findChild<QMenu *>(QLatin1StringView(title.name), Qt::FindDirectChildrenOnly);
        for (QAction *action : menu->actions()) {
            menu->removeAction(action);
            if (action->parent() == menu && !m_look.contains(action))
                delete action; // a separator
        }
        if (title.slot == MenuSlot::View && m_rail->places().size() > 1 && !hasGate()) {
            menu->addActions(m_rail->places());
            menu->addSeparator();
        }
        for (const ActionSet *actions : actionSets())
            actions->fill(menu, title.slot);
        if (title.slot == MenuSlot::View)
            menu->addActions(m_look);
        const QList<QAction *> shown = menu->actions();
        menu->menuAction()->setVisible(std::any_of(shown.begin(), shown.end(), [](const QAction *action) { return action->isVisible() && !action->isSeparator(); }));
    }
}

void MainWindow::refreshActions()
{
    const bool accounts = m_context.desk.people().hasAccounts();
    for (QAction *action : m_actions.all()) {
        const bool always = std::any_of(std::begin(gateActions), std::end(gateActions), [action](const char *id) { return action->objectName() == QLatin1StringView(id); });
        action->setVisible(always || !hasGate());
    }
    for (const char *id : {"windowLock", "windowSwitch", "windowPassword"})
        m_actions.action(id)->setVisible(accounts && !hasGate());
    m_actions.action("windowAdministrator")->setVisible(!accounts && !hasGate());
    m_rail->setVisible(!hasGate());
    m_status->showPerson(hasGate() ? StatusStrip::Person::Nobody : StatusStrip::Person::Actor);
    fillMenus();
}

void MainWindow::openPalette()
{
    auto *palette = new CommandPalette(allActions(), current() ? current()->jumps() : QList<WindowPage::Jump>(), this);
    palette->open();
}

void MainWindow::openKeys()
{
    auto *keys = new KeyList(allActions(), m_context.theme, this);
    keys->open();
}

void MainWindow::openAbout()
{
    m_context.prompts.tell(tr("Bulletin Desk %1").arg(QStringLiteral(BULLETIN_VERSION)),
                           tr("The editorial workstation of an office that prints a bulletin. Free software under the Apache License 2.0; icons by Lucide (ISC).\n\nDesk: %1")
                               .arg(m_context.workspace.database()));
}

} // namespace bulletin
