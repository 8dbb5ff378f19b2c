// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/actions.h"
#include "ui/shell/context.h"

#include <QMainWindow>
#include <QPointer>
#include <memory>

class QStackedWidget;

namespace bulletin {

class ClosingBackup;
class Curtain;
class Rail;
class StatusStrip;
class WindowPage;

// Arranges: menu bar, rail, pages, status bar. Pages own what they do; the window gives them room,
// closes with care (unsaved text, a backup that was looked at), and remembers its shape. Menus,
// palette, key list and status bar are those of the page that is shown.
//
// A gate is a page in front of all that (sign-in, lock, first administrator): rail and pages are
// away while it stands. Behind a closed one nothing of the pages can be seen or reached.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const Context &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    void addPage(WindowPage *page); // takes it; the order is the rail's
    void finish();                  // all pages are there: builds menus, restores the shape, enters them
    QList<WindowPage *> pages() const { return m_pages; }
    void showPage(WindowPage *page); // unsaved text of the page that is left goes into the journal
    WindowPage *current() const;     // null: there is none for this person
    bool keepUnsaved();              // of all pages; false: something could not be kept

    enum class Gate { Open, Closed }; // closed: the pages behind it are nobody's to see
    void showGate(QWidget *page, Gate kind);
    void removeGate(); // everything is where it was
    bool hasGate() const;
    bool isClosed() const;

Q_SIGNALS:
    void languageChosen(const QString &language); // zh_CN, en
    void lockWanted();
    void switchWanted();
    void passwordWanted();      // one's own, another one
    void administratorWanted(); // the first one

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    static std::span<const ActionSpec> windowActions();
    void connectActions();
    void buildMenus();
    void fillMenus();
    void refreshActions();
    void describe();
    void cyclePanes(int step);
    void openPalette();
    void openKeys();
    void openAbout();
    void leaveAll(qsizetype from, std::function<void()> leave);
    void closeForGood();
    void closeNow();
    QList<const ActionSet *> actionSets() const;
    QList<QAction *> allActions() const;

    const Context m_context;
    ActionSet m_actions;
    QStackedWidget *m_frame; // the pages, or the gate in front of them
    QStackedWidget *m_stack;
    Rail *m_rail;
    StatusStrip *m_status;
    QList<WindowPage *> m_pages;
    QList<QAction *> m_look; // of the View menu: colours and language
    std::unique_ptr<Curtain> m_curtain; // of a closed gate
    QPointer<QWidget> m_gate;
    QPointer<QWidget> m_focus; // before the gate came
    enum class Closing { No, BackingUp, Done } m_closing = Closing::No;
    std::unique_ptr<ClosingBackup> m_backup;
};

} // namespace bulletin
