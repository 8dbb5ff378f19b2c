// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/rail_button.h"

#include "ui/shell/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {
constexpr int mostShown = 99;
constexpr int badgeHeight = 16;
}

RailButton::RailButton(const Theme &theme, QWidget *parent)
    : QToolButton(parent)
    , m_theme(theme)
{
    setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    setFocusPolicy(Qt::TabFocus);
    setFont(theme.font(13));
}

void RailButton::setBadge(int count)
{
    m_badge = count;
    update();
}

void RailButton::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    if (m_badge <= 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(11, QFont::DemiBold));
    const QString text = m_badge > mostShown ? u"%1+"_s.arg(mostShown) : QString::number(m_badge);
    const int badgeWidth = std::max(badgeHeight, painter.fontMetrics().horizontalAdvance(text) + 8);
    const QRectF pill(width() / 2.0 + 6, 5, badgeWidth, badgeHeight);
    painter.setPen(QPen(m_theme.color(Theme::Token::Window), 1.5));
    painter.setBrush(m_theme.color(Theme::Token::Brand));
    painter.drawRoundedRect(pill, badgeHeight / 2.0, badgeHeight / 2.0);
    painter.setPen(m_theme.color(Theme::Token::BrandText));
    painter.drawText(pill, Qt::AlignCenter, text);
}

} // namespace bulletin
