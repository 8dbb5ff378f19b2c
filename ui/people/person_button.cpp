// SPDX-License-Identifier: Apache-2.0
#include "ui/people/person_button.h"

#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace bulletin {
namespace {
constexpr int disc = 34;
constexpr int padding = 8;
constexpr int buttonWidth = 212;
}

PersonButton::PersonButton(const QString &name, const QString &detail, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_detail(detail)
{
    setText(name);
    setCheckable(true);
    setAccessibleName(name);
    setAccessibleDescription(detail);
    setToolTip(detail.isEmpty() ? name : name + QLatin1Char('\n') + detail);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize PersonButton::sizeHint() const
{
    return {buttonWidth, disc + 2 * padding};
}

void PersonButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = hasFocus() || isChecked() ? 2 : 1;
    const Theme::Token border = hasFocus() ? Theme::Token::Focus : isChecked() ? Theme::Token::Brand : Theme::Token::Hairline;
    painter.setPen(QPen(m_theme.color(border), line));
    painter.setBrush(m_theme.color(isChecked() || underMouse() ? Theme::Token::Selection : Theme::Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 6, 6);
    const QRectF circle(padding, (height() - disc) / 2.0, disc, disc);
    painter.setPen(Qt::NoPen);
    const Theme::Chip colors = m_theme.chip(QStringLiteral("submitted"));
    painter.setBrush(colors.background);
    painter.drawEllipse(circle);
    painter.setPen(colors.foreground);
    if (icon().isNull()) {
        painter.setFont(m_theme.font(16, QFont::DemiBold));
        painter.drawText(circle, Qt::AlignCenter, text().left(1));
    } else {
        icon().paint(&painter, circle.toRect().adjusted(8, 8, -8, -8));
    }
    const int left = disc + 2 * padding;
    const QRect words(left, 0, width() - left - padding, height());
    const auto write = [&](const QRect &where, const QFont &font, Theme::Token token, const QString &said) {
        painter.setFont(font);
        painter.setPen(m_theme.color(token));
        painter.drawText(where, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, painter.fontMetrics().elidedText(said, Qt::ElideRight, where.width()));
    };
    const Theme::Token faint = isChecked() || underMouse() ? Theme::Token::Text : Theme::Token::Muted;
    if (m_detail.isEmpty())
        return write(words, m_theme.font(15, QFont::DemiBold), Theme::Token::Text, text());
    write(words.adjusted(0, 5, 0, -height() / 2), m_theme.font(15, QFont::DemiBold), Theme::Token::Text, text());
    write(words.adjusted(0, height() / 2, 0, -5), m_theme.font(13), faint, m_detail);
}

void PersonButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter && event->key() != Qt::Key_Space)
        return QAbstractButton::keyPressEvent(event);
    setChecked(true);
    Q_EMIT picked();
}

void PersonButton::mouseReleaseEvent(QMouseEvent *event)
{
    QAbstractButton::mouseReleaseEvent(event);
    if (isChecked() && rect().contains(event->pos()))
        Q_EMIT picked();
}

} // namespace bulletin
