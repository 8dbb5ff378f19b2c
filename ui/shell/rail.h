// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QToolBar>

class QAction;
class QActionGroup;

namespace bulletin {

class RailButton;
class Theme;
class WindowPage;

// The rail at the left of the window: the pages of whoever is here, in the order in which they were
// added, reached by Ctrl+1, Ctrl+2 …, each with the number of things that wait on it.
class Rail final : public QToolBar {
    Q_OBJECT
public:
    Rail(const Theme &theme, QWidget *parent);

    void add(WindowPage &page);
    void refresh(const WindowPage &page); // its badge
    void setCurrent(const WindowPage &page);
    QWidget *currentButton() const; // null: there is no page
    QList<QAction *> places() const;

Q_SIGNALS:
    void chosen(bulletin::WindowPage *page);

private:
    struct Place {
        WindowPage *page;
        QAction *action;
        RailButton *button;
    };
    const Theme &m_theme;
    QActionGroup *m_group;
    QList<Place> m_places;
};

} // namespace bulletin
