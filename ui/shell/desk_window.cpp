// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/desk_window.h"

#include "core/workspace/workspace.h"
#include "ui/issues/board_page.h"
#include "ui/proof/proof_page.h"
#include "ui/shell/main_window.h"

#include <QStatusBar>

namespace bulletin {

DeskWindow::DeskWindow(Workspace &workspace, Theme &theme, DialogPrompts &prompts)
    : m_prompts(prompts)
    , m_undo(prompts)
    , m_background(prompts)
    , m_context{workspace, workspace.desk(), prompts, theme, m_undo, m_background}
{
    build();
}

DeskWindow::~DeskWindow() = default;

void DeskWindow::build()
{
    m_window = std::make_unique<MainWindow>(m_context);
    m_prompts.setWindow(m_window.get());
    addPages();
    m_window->statusBar()->addPermanentWidget(m_keeper.makeNotice(m_window.get()));
    m_window->finish();
    connect(m_window.get(), &MainWindow::languageChosen, this, [this](const QString &language) {
        Q_EMIT languageChosen(language);
        const QByteArray shape = m_window->saveGeometry();
        build();
        m_window->restoreGeometry(shape);
        m_window->show();
    }, Qt::QueuedConnection); // the menu that chose it belongs to the window that goes
}

// In the rail's order; a page that is not for whoever is here is not kept.
void DeskWindow::addPages()
{
    const Actor &actor = m_context.desk.actor();
    const bool hasAccounts = !actor.account.isNull();
    const auto add = [&](auto *page) {
        if (page->isFor(actor, hasAccounts)) {
            m_window->addPage(page);
            return page;
        }
        delete page;
        return static_cast<decltype(page)>(nullptr);
    };
    m_board = add(new BoardPage(m_context));
    add(new ProofPage(m_context));
}

void DeskWindow::show()
{
    m_window->show();
    m_keeper.start();
}

bool DeskWindow::keepUnsaved()
{
    return m_window->keepUnsaved();
}

} // namespace bulletin
