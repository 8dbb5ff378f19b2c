// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/banner.h"

#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace bulletin {

Banner::Banner(const QString &name, Kind kind, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_kind(kind)
    , m_icon(new QLabel(this))
    , m_label(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(name);
    m_label->setObjectName(name + u"Label"_s);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_button->setObjectName(name + u"Button"_s);
    m_close->setObjectName(name + u"CloseButton"_s);
    m_close->setIcon(theme.icon(u"x"_s));
    m_close->setAccessibleName(tr("Hide this notice"));
    m_close->setToolTip(m_close->accessibleName());
    m_close->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->addWidget(m_icon);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    const auto refresh = [this] {
        const bool warning = m_kind == Kind::Warning;
        const QIcon icon = m_theme.icon(warning ? u"triangle-alert"_s : u"info"_s, warning ? Theme::Token::Warn : Theme::Token::Focus);
        m_icon->setPixmap(icon.pixmap(QSize(18, 18), devicePixelRatioF()));
        update();
    };
    refresh();
    connect(&theme, &Theme::changed, this, refresh);
    connect(m_button, &QPushButton::clicked, this, &Banner::verbClicked);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

void Banner::say(const QString &text, const QString &verb)
{
    m_label->setText(text);
    m_button->setText(verb);
    m_button->setAccessibleName(verb);
    m_button->setVisible(!verb.isEmpty());
    setVisible(!text.isEmpty());
}

void Banner::allowClosing()
{
    m_close->show();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor tone = m_theme.color(m_kind == Kind::Warning ? Theme::Token::Warn : Theme::Token::Focus);
    QColor fill = tone;
    fill.setAlphaF(m_theme.isDark() ? 0.16F : 0.10F);
    QColor edge = tone;
    edge.setAlphaF(0.45F);
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

} // namespace bulletin
