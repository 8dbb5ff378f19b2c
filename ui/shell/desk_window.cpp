// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/desk_window.h"

#include "core/workspace/workspace.h"
#include "ui/issues/board_page.h"
#include "ui/shell/main_window.h"

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
    m_board = new BoardPage(m_context);
    m_window->addPage(m_board);
    m_window->finish();
    m_board->open();
    connect(m_window.get(), &MainWindow::languageChosen, this, [this](const QString &language) {
        Q_EMIT languageChosen(language);
        const QByteArray shape = m_window->saveGeometry();
        build();
        m_window->restoreGeometry(shape);
        m_window->show();
    }, Qt::QueuedConnection); // the menu that chose it belongs to the window that goes
}

void DeskWindow::show()
{
    m_window->show();
}

void DeskWindow::keepUnsaved()
{
    m_board->keepUnsaved();
}

} // namespace bulletin
