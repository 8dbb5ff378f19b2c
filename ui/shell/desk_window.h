// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/background.h"
#include "ui/shell/context.h"
#include "ui/shell/desk_keeper.h"
#include "ui/shell/dialog_prompts.h"
#include "ui/undo/undo_stack.h"

#include <QObject>
#include <memory>

namespace bulletin {

class BoardPage;
class MainWindow;

// Puts the window together over one workspace and makes it again when another language is chosen.
// Owns undo, background work and the window; borrows workspace, theme and prompts, which outlive
// it.
class DeskWindow final : public QObject {
    Q_OBJECT
public:
    DeskWindow(Workspace &workspace, Theme &theme, DialogPrompts &prompts);
    ~DeskWindow() override;

    void show();
    bool keepUnsaved(); // the session ends: journal what is being written
    MainWindow &window() { return *m_window; }
    BoardPage &board() { return *m_board; } // of somebody who has it

Q_SIGNALS:
    // The program installs the language's texts; the window is made again afterwards.
    void languageChosen(const QString &language);

private:
    void build();
    void addPages();
    DialogPrompts &m_prompts;
    UndoStack m_undo;
    Background m_background;
    const Context m_context;
    DeskKeeper m_keeper{m_context};
    std::unique_ptr<MainWindow> m_window;
    BoardPage *m_board = nullptr; // the window's; null: not for whoever is here
};

} // namespace bulletin
