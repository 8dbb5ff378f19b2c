// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QMenu;
class QPushButton;
class QToolButton;

namespace bulletin {

class Theme;

// A page's buttons in one row, right-aligned: the first is the primary one (one a page), and those that do not
// fit go into ⋯ (from the end). Each button is named <action id>Button.
class ActionBar final : public QWidget {
    Q_OBJECT
public:
    enum class First { Primary, Plain };
    ActionBar(const QList<QAction *> &actions, const Theme &theme, QWidget *parent = nullptr, First first = First::Primary);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<QPushButton *> possible() const;
    void arrange();
    QList<QAction *> m_actions;
    QList<QPushButton *> m_buttons;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace bulletin
