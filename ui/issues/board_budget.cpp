// SPDX-License-Identifier: Apache-2.0
#include "ui/issues/board_budget.h"

#include "ui/shell/theme.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

QString number(double value)
{
    return QLocale().toString(value, 'f', 1);
}

} // namespace

BoardBudget::BoardBudget(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"boardBudget"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(theme.font(14));
}

void BoardBudget::setPages(double used, int planned)
{
    m_used = used;
    m_planned = planned;
    setAccessibleName(remainder().isEmpty() ? text() : text() + tr(", ", "between two parts of a sentence") + remainder());
    setToolTip(accessibleName());
    update();
}

QString BoardBudget::text() const
{
    if (m_used < 0)
        return tr("Pages: being laid out");
    return m_planned > 0 ? tr("Pages %1 / %2", "used / planned").arg(number(m_used)).arg(m_planned) : tr("Pages %1").arg(number(m_used));
}

QString BoardBudget::remainder() const
{
    if (m_used < 0 || m_planned <= 0)
        return {};
    return isOver() ? tr("%1 over").arg(number(m_used - m_planned)) : tr("%1 left").arg(number(m_planned - m_used));
}

QSize BoardBudget::sizeHint() const
{
    return {320, 32};
}

QSize BoardBudget::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 24, 32};
}

void BoardBudget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(14));
    const QFontMetrics metrics(painter.font());
    const QString words = text();
    const QString rest = remainder();
    painter.setPen(m_theme.color(Theme::Token::Text));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, words);
    const int left = metrics.horizontalAdvance(words) + 12;
    const int restWidth = metrics.horizontalAdvance(rest);
    const QColor tone = m_theme.color(isOver() ? Theme::Token::Warn : Theme::Token::Focus);
    const bool roomForRest = width() - left - restWidth > 60;
    if (roomForRest && !rest.isEmpty()) {
        painter.setPen(isOver() ? tone : m_theme.color(Theme::Token::Muted));
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignRight, rest);
    }
    const QRectF track(left, height() / 2 - 4, width() - left - (roomForRest ? restWidth + 12 : 0), 8);
    if (m_planned <= 0 || track.width() < 24)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Theme::Token::Hairline));
    painter.drawRoundedRect(track, 4, 4);
    painter.setBrush(tone);
    QRectF done = track;
    done.setWidth(std::clamp(m_used / m_planned, 0.0, 1.0) * track.width());
    if (done.width() >= 8)
        painter.drawRoundedRect(done, 4, 4);
}

} // namespace bulletin
