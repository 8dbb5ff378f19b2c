// SPDX-License-Identifier: Apache-2.0
#include "ui/articles/conflict_bar.h"

#include "ui/shell/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bulletin {

ConflictBar::ConflictBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    setObjectName(u"editorConflictBar"_s);
    auto *icon = new QLabel(this);
    const auto refresh = [this, icon] { icon->setPixmap(m_theme.icon(u"triangle-alert"_s, Theme::Token::Warn).pixmap(QSize(18, 18), devicePixelRatioF())); };
    refresh();
    connect(&theme, &Theme::changed, this, refresh);
    auto *text = new QLabel(tr("Somebody else saved this article in the meantime. Your text is not lost: it is here, and kept beside the other one."), this);
    text->setObjectName(u"editorConflictLabel"_s);
    text->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    const auto add = [&](const QString &name, const QString &label, void (ConflictBar::*wanted)()) {
        auto *button = new QPushButton(label, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, wanted);
        buttons->addWidget(button);
    };
    add(u"editorMergeButton"_s, tr("Merge Both…"), &ConflictBar::mergeWanted);
    add(u"editorCompareButton"_s, tr("Compare Both"), &ConflictBar::compareWanted);
    add(u"editorKeepMineButton"_s, tr("Keep Mine as the Newest"), &ConflictBar::keepMineWanted);
    add(u"editorGiveUpMineButton"_s, tr("Give Mine Up…"), &ConflictBar::giveUpMineWanted);
    buttons->addStretch(1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->addWidget(icon, 0, 0);
    grid->addWidget(text, 0, 1);
    grid->addLayout(buttons, 1, 1);
    grid->setColumnStretch(1, 1);
    hide();
}

void ConflictBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor tone = m_theme.color(Theme::Token::Warn);
    QColor fill = tone;
    fill.setAlphaF(m_theme.isDark() ? 0.16F : 0.10F);
    QColor edge = tone;
    edge.setAlphaF(0.45F);
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

} // namespace bulletin
