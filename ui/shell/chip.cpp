// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/chip.h"

#include "ui/shell/theme.h"

#include <QPainter>

namespace bulletin {
namespace {
constexpr int chipHeight = 20;
constexpr int chipPadding = 7;

QFont chipFont(const Theme &theme)
{
    return theme.font(12, QFont::Medium);
}

} // namespace

int chipWidth(const Theme &theme, const QString &text)
{
    return QFontMetrics(chipFont(theme)).horizontalAdvance(text) + 2 * chipPadding;
}

void paintChip(QPainter &painter, const Theme &theme, const QRect &area, const QString &text, const QString &stageCode)
{
    const Theme::Chip colors = theme.chip(stageCode);
    QRect pill(area.left(), 0, chipWidth(theme, text), chipHeight);
    pill.moveTop(area.center().y() - chipHeight / 2 + 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(chipFont(theme));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.background);
    painter.drawRoundedRect(pill, chipHeight / 2.0, chipHeight / 2.0);
    painter.setPen(colors.foreground);
    painter.drawText(pill, Qt::AlignCenter, text);
    painter.restore();
}

ChipLabel::ChipLabel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChipLabel::say(const QString &text, const QString &stageCode)
{
    m_text = text;
    m_code = stageCode;
    setAccessibleName(tr("State: %1").arg(text));
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    return {m_text.isEmpty() ? 0 : chipWidth(m_theme, m_text), chipHeight + 2};
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty())
        return;
    QPainter painter(this);
    paintChip(painter, m_theme, rect(), m_text, m_code);
}

} // namespace bulletin
