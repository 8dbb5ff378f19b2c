// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/main_window.h"

#include "core/workspace/workspace.h"
#include "ui/shell/closing_backup.h"
#include "ui/shell/curtain.h"
#include "ui/shell/rail.h"
#include "ui/shell/settings.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/theme.h"
#include "ui/shell/window_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace bulletin {

MainWindow::MainWindow(const Context &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_actions(windowActions(), context.theme, this)
    , m_frame(new QStackedWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_rail(new Rail(context.theme, this))
    , m_status(new StatusStrip(context, {m_actions.action("windowLock"), m_actions.action("windowSwitch"), m_actions.action("windowPassword")}, this))
{
    setObjectName(u"mainWindow"_s);
    setContextMenuPolicy(Qt::NoContextMenu);
    m_frame->addWidget(m_stack);
    setCentralWidget(m_frame);
    addToolBar(Qt::LeftToolBarArea, m_rail);
    statusBar()->setObjectName(u"statusBar"_s);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
    setMinimumSize(900, 540);
    connectActions();
}

MainWindow::~MainWindow()
{
    if (m_curtain)
        m_curtain->forgetDialogs();
    if (!m_stack->parent()) // behind a closed gate
        delete m_stack;
}

void MainWindow::addPage(WindowPage *page)
{
    m_stack->addWidget(page);
    m_pages.append(page);
    m_rail->add(*page);
    connect(page, &WindowPage::described, this, [this, page] {
        m_rail->refresh(*page);
        if (page == current())
            describe();
    });
    connect(page, &WindowPage::savedTextChanged, this, [this, page](const QString &text) {
        if (page == current() && !hasGate())
            m_status->setSavedText(text);
    });
}

void MainWindow::finish()
{
    buildMenus();
    refreshActions();
    const Settings settings;
    if (!restoreGeometry(settings.windowGeometry()))
        resize(1280, 800);
    WindowPage *first = current();
    for (WindowPage *page : std::as_const(m_pages)) {
        if (page->enter() && first == current())
            first = page;
    }
    if (first)
        showPage(first);
    describe();
}

WindowPage *MainWindow::current() const
{
    return static_cast<WindowPage *>(m_stack->currentWidget());
}

void MainWindow::showPage(WindowPage *page)
{
    if (WindowPage *left = current(); left != page)
        left->keepUnsaved();
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(*page);
    m_status->setSavedText(tr("Saved"));
    fillMenus();
    describe();
    if (QWidget *pane = page->panes().value(0); pane && !hasGate() && !page->isAncestorOf(QApplication::focusWidget()))
        pane->setFocus(Qt::OtherFocusReason);
}

bool MainWindow::keepUnsaved()
{
    bool kept = true;
    for (WindowPage *page : std::as_const(m_pages))
        kept = page->keepUnsaved() && kept;
    return kept;
}

bool MainWindow::hasGate() const
{
    return !m_gate.isNull();
}

bool MainWindow::isClosed() const
{
    return m_curtain != nullptr;
}

void MainWindow::showGate(QWidget *page, Gate kind)
{
    if (!hasGate())
        m_focus = focusWidget();
    else
        removeGate();
    m_gate = page;
    if (kind == Gate::Closed) {
        m_curtain = std::make_unique<Curtain>();
        for (WindowPage *resting : std::as_const(m_pages))
            resting->rest();
        statusBar()->setEnabled(false);
        // Out of the window altogether: neither eyes nor assistive technology find it there.
        m_frame->removeWidget(m_stack);
        m_stack->setParent(nullptr);
    }
    m_frame->addWidget(page);
    m_frame->setCurrentWidget(page);
    m_status->setSavedText({});
    refreshActions();
    describe();
}

void MainWindow::removeGate()
{
    m_frame->removeWidget(m_gate);
    m_gate->hide();
    m_gate->deleteLater();
    m_gate = nullptr;
    m_frame->addWidget(m_stack);
    m_frame->setCurrentWidget(m_stack);
    refreshActions();
    describe();
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
    if (m_curtain) {
        m_curtain.reset();
        statusBar()->setEnabled(true);
        for (WindowPage *waking : std::as_const(m_pages))
            waking->wake();
    }
}

void MainWindow::describe()
{
    const WindowPage *page = hasGate() ? nullptr : current();
    const QString subject = page ? page->subject() : QString();
    setWindowTitle(subject.isEmpty() ? tr("Bulletin Desk") : tr("%1 — Bulletin Desk").arg(subject));
    m_status->setCounts(page ? page->counts() : QString());
}

void MainWindow::cyclePanes(int step)
{
    QList<QWidget *> panes;
    for (QWidget *pane : current() ? current()->panes() : QList<QWidget *>()) {
        if (pane->isVisible())
            panes.append(pane);
    }
    if (QWidget *button = m_rail->currentButton())
        panes.append(button);
    if (panes.isEmpty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    qsizetype index = step > 0 ? -1 : 0;
    for (qsizetype candidate = 0; candidate < panes.size(); ++candidate) {
        if (panes.at(candidate) == focus || panes.at(candidate)->isAncestorOf(focus))
            index = candidate;
    }
    panes.at((index + step + panes.size()) % panes.size())->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_closing == Closing::Done)
        return event->accept();
    event->ignore();
    if (m_closing == Closing::BackingUp)
        return; // the status bar shows how far it is; 取消 closes without it
    leaveAll(0, [this] { closeForGood(); });
}

// Each page in turn, shown where it has something to ask. Behind a gate nothing is asked: what was
// being written went into the journal when the gate came.
void MainWindow::leaveAll(qsizetype from, std::function<void()> leave)
{
    if (hasGate() || from >= m_pages.size())
        return leave();
    WindowPage *page = m_pages.at(from);
    if (page->hasUnsaved() && page != current())
        showPage(page);
    page->prepareToLeave([this, from, leave = std::move(leave)] { leaveAll(from + 1, leave); });
}

void MainWindow::closeForGood()
{
    Settings().setWindowGeometry(saveGeometry());
    m_closing = Closing::BackingUp;
    if (m_curtain)
        m_curtain->letDialogsThrough();
    statusBar()->setEnabled(true); // what takes time there can be cancelled
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
