// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/action_bar.h"

#include "ui/shell/theme.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {
constexpr int gap = 8;
}

ActionBar::ActionBar(const QList<QAction *> &actions, const Theme &theme, QWidget *parent, First first)
    : QWidget(parent)
    , m_actions(actions)
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->iconText(), this);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setAccessibleName(action->iconText());
        button->setToolTip(action->toolTip());
        const bool primary = first == First::Primary && m_buttons.isEmpty();
        button->setProperty("primary", primary);
        button->setIcon(primary ? theme.icon(action->icon().name(), Theme::Token::BrandText) : action->icon());
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [this, action, button] {
            button->setEnabled(action->isEnabled());
            button->setText(action->iconText());
            button->setAccessibleName(action->iconText());
            button->setToolTip(action->toolTip()); // says why not, where it is disabled
            arrange();
        });
        m_buttons.append(button);
    }
    m_more->setObjectName(u"moreButton"_s);
    m_more->setIcon(theme.icon(u"ellipsis"_s));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(m_more->accessibleName());
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_menu->clear();
        for (qsizetype index = 0; index < m_actions.size(); ++index) {
            if (m_buttons.at(index)->isHidden() && m_actions.at(index)->isVisible())
                m_menu->addAction(m_actions.at(index));
        }
    });
}

QSize ActionBar::sizeHint() const
{
    int width = -gap;
    for (const QPushButton *button : possible())
        width += button->sizeHint().width() + gap;
    return {std::max(0, width), m_buttons.first()->sizeHint().height()};
}

QSize ActionBar::minimumSizeHint() const
{
    return {m_buttons.first()->sizeHint().width() + gap + m_more->sizeHint().width(), m_buttons.first()->sizeHint().height()};
}

void ActionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// Those of actions that are there at all.
QList<QPushButton *> ActionBar::possible() const
{
    QList<QPushButton *> buttons;
    for (qsizetype index = 0; index < m_buttons.size(); ++index) {
        if (m_actions.at(index)->isVisible())
            buttons.append(m_buttons.at(index));
    }
    return buttons;
}

void ActionBar::arrange()
{
    const QList<QPushButton *> buttons = possible();
    for (QPushButton *button : std::as_const(m_buttons)) {
        if (!buttons.contains(button))
            button->hide();
    }
    const bool all = width() >= sizeHint().width();
    int left = width() - (all ? 0 : m_more->sizeHint().width() + gap);
    qsizetype shown = 0;
    for (; shown < buttons.size(); ++shown) {
        const int needed = buttons.at(shown)->sizeHint().width();
        if (needed > left && shown > 0)
            break;
        left -= needed + gap;
    }
    int x = all ? width() - sizeHint().width() : std::max(0, left + gap);
    for (qsizetype index = 0; index < buttons.size(); ++index) {
        QPushButton *button = buttons.at(index);
        button->setVisible(index < shown);
        if (index >= shown)
            continue;
        button->setGeometry(QRect(QPoint(x, 0), button->sizeHint()));
        x += button->width() + gap;
    }
    m_more->setVisible(shown < buttons.size());
    m_more->setGeometry(QRect(QPoint(width() - m_more->sizeHint().width(), 0), m_more->sizeHint()));
}

} // namespace bulletin
