// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/actions.h"
#include "ui/shell/context.h"

#include <QMainWindow>
#include <memory>

class QActionGroup;
class QStackedWidget;
class QToolBar;

namespace bulletin {

class ClosingBackup;
class StatusStrip;
class WindowPage;

// Arranges: menu bar, rail, pages, status bar. Pages own what they do; the window gives them room,
// closes with care (unsaved text, a backup that was looked at), and remembers its shape.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const Context &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    void addPage(WindowPage *page); // takes it; the first one is shown
    void finish();                  // all pages are there: builds menus, restores the shape

Q_SIGNALS:
    void languageChosen(const QString &language); // zh_CN, en

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectActions();
    void buildMenus();
    void showPage(WindowPage *page);
    void describe();
    void cyclePanes(int step);
    void openPalette();
    void openKeys();
    void openAbout();
    void closeForGood();
    void closeNow();
    WindowPage *current() const;
    QList<const ActionSet *> allActions() const;

    const Context m_context;
    ActionSet m_actions;
    QStackedWidget *m_stack;
    QToolBar *m_rail;
    QActionGroup *m_places;
    StatusStrip *m_status;
    enum class Closing { No, BackingUp, Done } m_closing = Closing::No;
    std::unique_ptr<ClosingBackup> m_backup;
};

} // namespace bulletin
