// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/main_window.h"

#include "core/workspace/workspace.h"
#include "ui/shell/closing_backup.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/key_list.h"
#include "ui/shell/look_menu.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/theme.h"
#include "ui/shell/window_page.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

constexpr ActionSpec windowRows[] = {
    {"windowQuit", QT_TRANSLATE_NOOP("bulletin::Actions", "&Quit"), "log-out", "Ctrl+Q", MenuSlot::File, 9, {}},
    {"windowCommand", QT_TRANSLATE_NOOP("bulletin::Actions", "&Commands and Jumps…"), "command", "Ctrl+K", MenuSlot::View, 0, {}},
    {"windowNextPane", QT_TRANSLATE_NOOP("bulletin::Actions", "&Next Pane"), "", "F6", MenuSlot::View, 0, {}},
    {"windowPreviousPane", QT_TRANSLATE_NOOP("bulletin::Actions", "P&revious Pane"), "", "Shift+F6", MenuSlot::View, 0, {}},
    {"windowFullScreen", QT_TRANSLATE_NOOP("bulletin::Actions", "F&ull Screen"), "maximize", "F11", MenuSlot::View, 8, ActionSpec::Kind::Toggle},
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
    {MenuSlot::Help, "menuHelp", QT_TRANSLATE_NOOP("bulletin::Actions", "&Help")},
};

constexpr int railWidth = 84;

} // namespace

MainWindow::MainWindow(const Context &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_actions(windowRows, context.theme, this)
    , m_stack(new QStackedWidget(this))
    , m_rail(new QToolBar(this))
    , m_places(new QActionGroup(this))
    , m_status(new StatusStrip(context, this))
{
    setObjectName(u"mainWindow"_s);
    setContextMenuPolicy(Qt::NoContextMenu);
    setCentralWidget(m_stack);
    m_rail->setObjectName(u"rail"_s);
    m_rail->setWindowTitle(tr("Pages", "the rail at the left of the window"));
    m_rail->setAccessibleName(m_rail->windowTitle());
    m_rail->setMovable(false);
    m_rail->toggleViewAction()->setObjectName(u"railShow"_s);
    m_rail->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    m_rail->setIconSize({24, 24});
    m_rail->setFixedWidth(railWidth);
    addToolBar(Qt::LeftToolBarArea, m_rail);
    statusBar()->setObjectName(u"statusBar"_s);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
    setMinimumSize(900, 540);
    connectActions();
}

MainWindow::~MainWindow() = default;

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
    connect(m_actions.action("windowFullScreen"), &QAction::toggled, this,
            [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
}

void MainWindow::addPage(WindowPage *page)
{
    m_stack->addWidget(page);
    const int number = m_stack->count();
    QAction *place = m_rail->addAction(m_context.theme.icon(page->iconName()), page->title());
    place->setObjectName(page->objectName() + u"Rail"_s);
    place->setCheckable(true);
    place->setChecked(number == 1);
    place->setShortcut(QKeySequence(int(Qt::CTRL) | (int(Qt::Key_0) + number)));
    place->setToolTip(u"%1 (%2)"_s.arg(page->title(), place->shortcut().toString(QKeySequence::NativeText)));
    m_places->addAction(place);
    if (auto *button = qobject_cast<QToolButton *>(m_rail->widgetForAction(place))) {
        button->setObjectName(place->objectName() + u"Button"_s);
        button->setAccessibleName(page->title());
        button->setMinimumSize(railWidth - 8, 60);
        button->setFont(m_context.theme.font(13));
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(place, &QAction::triggered, this, [this, page] { showPage(page); });
    connect(page, &WindowPage::described, this, &MainWindow::describe);
    connect(page, &WindowPage::savedTextChanged, m_status, &StatusStrip::setSavedText);
}

void MainWindow::finish()
{
    buildMenus();
    describe();
    const Settings settings;
    if (!restoreGeometry(settings.windowGeometry()))
        resize(1280, 800);
}

QList<const ActionSet *> MainWindow::allActions() const
{
    QList<const ActionSet *> sets;
    if (const WindowPage *page = current())
        sets = page->actionSets();
    sets.append(&m_actions);
    return sets;
}

void MainWindow::buildMenus()
{
    menuBar()->setObjectName(u"menuBar"_s);
    for (const MenuTitle &title : menuTitles) {
        QMenu *menu = menuBar()->addMenu(QCoreApplication::translate("bulletin::Actions", title.title));
        menu->setObjectName(QLatin1StringView(title.name));
        for (const ActionSet *actions : allActions())
            actions->fill(menu, title.slot);
        if (title.slot != MenuSlot::View)
            continue;
        addLookMenus(menu, m_context.theme, [this](const QString &language) {
            current()->prepareToLeave([this, language] { Q_EMIT languageChosen(language); });
        });
    }
}

WindowPage *MainWindow::current() const
{
    return static_cast<WindowPage *>(m_stack->currentWidget());
}

void MainWindow::showPage(WindowPage *page)
{
    m_stack->setCurrentWidget(page);
    describe();
}

void MainWindow::describe()
{
    const WindowPage *page = current();
    const QString subject = page ? page->subject() : QString();
    setWindowTitle(subject.isEmpty() ? tr("Bulletin Desk") : tr("%1 — Bulletin Desk").arg(subject));
    m_status->setCounts(page ? page->counts() : QString());
}

void MainWindow::cyclePanes(int step)
{
    QList<QWidget *> panes;
    for (QWidget *pane : current()->panes()) {
        if (pane->isVisible())
            panes.append(pane);
    }
    if (QAction *place = m_places->checkedAction())
        panes.append(m_rail->widgetForAction(place));
    const QWidget *focus = QApplication::focusWidget();
    qsizetype index = step > 0 ? -1 : 0;
    for (qsizetype candidate = 0; candidate < panes.size(); ++candidate) {
        if (panes.at(candidate) == focus || panes.at(candidate)->isAncestorOf(focus))
            index = candidate;
    }
    panes.at((index + step + panes.size()) % panes.size())->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::openPalette()
{
    auto *palette = new CommandPalette(allActions(), current()->jumps(), this);
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

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_closing == Closing::Done)
        return event->accept();
    event->ignore();
    if (m_closing == Closing::BackingUp)
        return; // the status bar shows how far it is; 取消 closes without it
    current()->prepareToLeave([this] { closeForGood(); });
}

void MainWindow::closeForGood()
{
    Settings().setWindowGeometry(saveGeometry());
    m_closing = Closing::BackingUp;
    centralWidget()->setEnabled(false);
    m_backup = std::make_unique<ClosingBackup>(m_context);
    connect(m_backup.get(), &ClosingBackup::mayClose, this, &MainWindow::closeNow);
    connect(m_backup.get(), &ClosingBackup::failed, this, [this] {
        m_closing = Closing::No; // the person decides; until then the window works on
        centralWidget()->setEnabled(true);
    });
    m_backup->start();
}

void MainWindow::closeNow()
{
    m_closing = Closing::Done;
    close();
}

} // namespace bulletin
