// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/account.h"
#include "ui/people/gate_page.h"
#include "ui/shell/background.h"
#include "ui/shell/context.h"
#include "ui/shell/desk_keeper.h"
#include "ui/shell/dialog_prompts.h"
#include "ui/shell/idle_watch.h"
#include "ui/undo/undo_stack.h"

#include <QObject>
#include <memory>

namespace bulletin {

class BoardPage;
class MainWindow;

// Puts the window together over one workspace for whoever is signed in, and makes it again for
// another person or another language, so that nothing of the former one is left in it. Locks it when
// asked to or when nobody is there; the same person finds everything where it was. Whoever does not
// come back for half an hour is signed out.
// Owns undo, background work and the window; borrows workspace, theme and prompts, which outlive
// it.
class DeskWindow final : public QObject {
    Q_OBJECT
public:
    DeskWindow(Workspace &workspace, Theme &theme, DialogPrompts &prompts, IdleWatch::Milliseconds idleClock = {});
    ~DeskWindow() override;

    void show();
    bool keepUnsaved(); // the session ends: journal what is being written
    void lock();        // nothing on a desk without accounts
    IdleWatch &idleWatch() { return m_idle; }
    IdleWatch &lockedWatch() { return m_lockedIdle; } // signs a locked window's person out
    MainWindow &window() { return *m_window; }
    BoardPage &board() { return *m_board; } // of somebody who has it

Q_SIGNALS:
    // The program installs the language's texts; the window is made again afterwards.
    void languageChosen(const QString &language);

private:
    void build();
    void rebuild();
    void addPages();
    bool mayWork() const; // a desk without accounts, or somebody with a password of his own
    void showGate(GatePage::Purpose purpose);
    void close(GatePage::Purpose purpose);
    void entered();
    void endSession();
    void watch();
    void peopleChanged();
    DialogPrompts &m_prompts;
    UndoStack m_undo;
    Background m_background;
    const Context m_context;
    DeskKeeper m_keeper{m_context};
    IdleWatch m_idle;
    IdleWatch m_lockedIdle;
    std::unique_ptr<MainWindow> m_window;
    BoardPage *m_board = nullptr; // the window's; null: not for whoever is here
    Actor m_actor;                // whose window it is
    bool m_locked = false;
    bool m_kept = true;           // what was being written when it was locked is in the journal
};

} // namespace bulletin
