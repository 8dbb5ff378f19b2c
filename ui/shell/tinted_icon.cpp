// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/tinted_icon.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace bulletin {

TintedIcon::TintedIcon(const Theme &theme, const QString &name, Theme::Token token)
    : m_theme(theme)
    , m_name(name)
    , m_token(token)
{
}

QColor TintedIcon::tint(QIcon::Mode mode, QIcon::State state) const
{
    if (mode != QIcon::Disabled)
        return m_theme.color(state == QIcon::On ? Theme::Token::RedText : m_token);
    // A button that cannot be pressed has no ground of its own, whatever its icon's colour is made for.
    QColor color = m_theme.color(Theme::Token::Text);
    color.setAlphaF(0.4F);
    return color;
}

void TintedIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatio();
    QPixmap picture = pixmap(rect.size() * ratio, mode, state);
    picture.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), picture);
}

QPixmap TintedIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    const QColor color = tint(mode, state);
    QPixmap &picture = m_pixmaps[{color.rgba(), size.width()}];
    if (!picture.isNull())
        return picture;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
    const bool found = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(found, "TintedIcon", "no such icon in resources/icons");
    if (!found)
        return picture;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    picture = QPixmap(size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(QPointF(), size));
    return picture;
}

QIconEngine *TintedIcon::clone() const
{
    return new TintedIcon(m_theme, m_name, m_token);
}

} // namespace bulletin
