// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/theme.h"

#include <QHash>
#include <QIconEngine>
#include <QPixmap>

namespace bulletin {

// Draws a one-colour line icon in the theme's colour of the moment: Qt's SVG knows no
// `currentColor`, so it is put in before rendering. Rendered when first painted, at the screen's
// resolution; checked icons take the brand's red. The theme outlives every icon it gave.
class TintedIcon final : public QIconEngine {
public:
    TintedIcon(const Theme &theme, const QString &name, Theme::Token token);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;
    QString iconName() override { return m_name; }

private:
    QColor tint(QIcon::Mode mode, QIcon::State state) const;
    const Theme &m_theme;
    QString m_name;
    Theme::Token m_token;
    QHash<QPair<QRgb, int>, QPixmap> m_pixmaps; // by colour and width
};

} // namespace bulletin
