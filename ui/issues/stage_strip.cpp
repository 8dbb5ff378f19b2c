// SPDX-License-Identifier: Apache-2.0
#include "ui/issues/stage_strip.h"

#include "ui/shell/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

constexpr int markSize = 18, gap = 6, leastLine = 8;

} // namespace

StageStrip::StageStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"boardStageStrip"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(theme.font(13));
    setStage(m_stage);
}

void StageStrip::setStage(IssueStage stage)
{
    m_stage = stage;
    setAccessibleName(tr("Stage of the issue: %1, %2 of %3").arg(stageName(stage)).arg(int(stage) + 1).arg(allIssueStages().size()));
    setToolTip(accessibleName());
    update();
}

int StageStrip::namesWidth() const
{
    int width = 0;
    for (const IssueStage stage : allIssueStages())
        width += markSize + gap + fontMetrics().horizontalAdvance(stageName(stage));
    return width;
}

QSize StageStrip::sizeHint() const
{
    const int lines = int(allIssueStages().size()) - 1;
    return {namesWidth() + lines * (24 + 2 * gap), 28};
}

QSize StageStrip::minimumSizeHint() const
{
    const int count = int(allIssueStages().size());
    return {count * markSize + (count - 1) * (leastLine + 2 * gap) + gap + fontMetrics().horizontalAdvance(stageName(m_stage)), 28};
}

void StageStrip::drawMark(QPainter &painter, const QRectF &circle, int number) const
{
    const bool done = number < int(m_stage), here = number == int(m_stage);
    const QColor tone = m_theme.color(here ? Theme::Token::Focus : done ? Theme::Token::Ok : Theme::Token::ControlBorder);
    painter.setPen(QPen(tone, 1.5));
    painter.setBrush(here ? tone : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    if (done) {
        const QPointF tick[] = {circle.topLeft() + QPointF(5, 9.5), circle.topLeft() + QPointF(8, 12.5), circle.topLeft() + QPointF(13, 6.5)};
        painter.drawPolyline(tick, 3);
        return;
    }
    painter.setPen(here ? m_theme.color(Theme::Token::Surface) : m_theme.color(Theme::Token::Muted));
    painter.setFont(m_theme.font(11));
    painter.drawText(circle, Qt::AlignCenter, QString::number(number + 1));
}

// Where there is no room for all the names, only that of the present stage is written.
void StageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<IssueStage> stages = allIssueStages();
    const int lines = int(stages.size()) - 1;
    const bool allNames = width() >= namesWidth() + lines * (leastLine + 2 * gap);
    const int written = allNames ? namesWidth() : int(stages.size()) * markSize + gap + fontMetrics().horizontalAdvance(stageName(m_stage));
    const double line = std::clamp((width() - written) / double(lines) - 2 * gap, double(leastLine), 48.0);
    double x = 0;
    for (int i = 0; i < stages.size(); ++i) {
        drawMark(painter, QRectF(x, (height() - markSize) / 2.0, markSize, markSize), i);
        x += markSize;
        if (allNames || stages.at(i) == m_stage) {
            const QString name = stageName(stages.at(i));
            const bool here = stages.at(i) == m_stage;
            painter.setFont(m_theme.font(13, here ? QFont::DemiBold : QFont::Normal));
            painter.setPen(m_theme.color(here ? Theme::Token::Text : Theme::Token::Muted));
            painter.drawText(QRectF(x + gap, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, name);
            x += gap + fontMetrics().horizontalAdvance(name);
        }
        if (i == lines)
            break;
        painter.setPen(QPen(m_theme.color(i < int(m_stage) ? Theme::Token::Ok : Theme::Token::Hairline), 1.5));
        painter.drawLine(QPointF(x + gap, height() / 2.0), QPointF(x + gap + line, height() / 2.0));
        x += line + 2 * gap;
    }
}

} // namespace bulletin
