// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/rail.h"

#include "ui/shell/rail_button.h"
#include "ui/shell/theme.h"
#include "ui/shell/window_page.h"

#include <QAction>
#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {
constexpr int railWidth = 84;
constexpr int buttonHeight = 60;
constexpr int mostKeys = 9;
}

Rail::Rail(const Theme &theme, QWidget *parent)
    : QToolBar(parent)
    , m_theme(theme)
    , m_group(new QActionGroup(this))
{
    setObjectName(u"rail"_s);
    setWindowTitle(tr("Pages", "the rail at the left of the window"));
    setAccessibleName(windowTitle());
    setMovable(false);
    toggleViewAction()->setObjectName(u"railShow"_s);
    setIconSize({24, 24});
    setFixedWidth(railWidth);
}

void Rail::add(WindowPage &page)
{
    const int number = int(m_places.size()) + 1;
    auto *action = new QAction(m_theme.icon(page.iconName()), page.title(), m_group);
    action->setObjectName(page.objectName() + u"Rail"_s);
    action->setCheckable(true);
    action->setChecked(number == 1);
    action->setToolTip(page.title());
    if (number <= mostKeys) {
        action->setShortcut(QKeySequence(int(Qt::CTRL) | (int(Qt::Key_0) + number)));
        action->setToolTip(u"%1 (%2)"_s.arg(page.title(), action->shortcut().toString(QKeySequence::NativeText)));
    }
    auto *button = new RailButton(m_theme, this);
    button->setDefaultAction(action);
    button->setIconSize(iconSize());
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setMinimumSize(railWidth - 8, buttonHeight);
    addWidget(button);
    m_places.append({&page, action, button});
    connect(action, &QAction::triggered, this, [this, &page] { Q_EMIT chosen(&page); });
    refresh(page);
}

void Rail::refresh(const WindowPage &page)
{
    for (const Place &place : m_places) {
        if (place.page != &page)
            continue;
        const int count = page.badge();
        place.button->setBadge(count);
        place.button->setAccessibleName(count == 0 ? page.title() : tr("%1, %2 waiting", "a page of the rail and how much waits there").arg(page.title()).arg(count));
    }
}

void Rail::setCurrent(const WindowPage &page)
{
    for (const Place &place : m_places)
        place.action->setChecked(place.page == &page);
}

QWidget *Rail::currentButton() const
{
    for (const Place &place : m_places) {
        if (place.action->isChecked())
            return place.button;
    }
    return nullptr;
}

QList<QAction *> Rail::places() const
{
    return m_group->actions();
}

} // namespace bulletin
