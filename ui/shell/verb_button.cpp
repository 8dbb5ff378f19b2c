// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/verb_button.h"

#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace bulletin {
namespace {
constexpr int padding = 16;
constexpr int iconSide = 28;
constexpr int textWidth = 380;
}

VerbButton::VerbButton(const QString &iconName, const QString &verb, const QString &help, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_help(help)
{
    setText(verb);
    setIcon(theme.icon(iconName, Theme::Token::RedText));
    setAccessibleName(verb);
    setAccessibleDescription(help);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize VerbButton::sizeHint() const
{
    const QFontMetrics help(m_theme.font(13));
    const QRect text = help.boundingRect(QRect(0, 0, textWidth, 200), Qt::TextWordWrap, m_help);
    return {textWidth + iconSide + 3 * padding, 2 * padding + QFontMetrics(m_theme.font(16, QFont::DemiBold)).height() + 4 + text.height()};
}

void VerbButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool active = underMouse() || isDown();
    const int line = hasFocus() ? 2 : 1;
    painter.setPen(QPen(m_theme.color(hasFocus() ? Theme::Token::Focus : Theme::Token::Hairline), line));
    painter.setBrush(m_theme.color(active ? Theme::Token::Selection : Theme::Token::Surface));
    const qreal half = line / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 6, 6);
    icon().paint(&painter, QRect(padding, padding, iconSide, iconSide));
    const int left = 2 * padding + iconSide;
    painter.setPen(m_theme.color(Theme::Token::Text));
    painter.setFont(m_theme.font(16, QFont::DemiBold));
    const int verbHeight = painter.fontMetrics().height();
    painter.drawText(QRect(left, padding, width() - left - padding, verbHeight), Qt::AlignVCenter, text());
    painter.setFont(m_theme.font(13));
    painter.setPen(m_theme.color(active ? Theme::Token::Text : Theme::Token::Muted));
    painter.drawText(QRect(left, padding + verbHeight + 4, width() - left - padding, height()), Qt::TextWordWrap, m_help);
}

void VerbButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace bulletin
