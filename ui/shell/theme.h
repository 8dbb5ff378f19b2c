// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

class QApplication;

namespace bulletin {

// Colours, type and icons of the window (design ui §5): Fusion, our palette, small style sheets.
// Owned by the program; the window's thread.
class Theme final : public QObject {
    Q_OBJECT
public:
    enum class Mode { FollowSystem, Light, Dark };
    enum class Token { Window, Surface, Text, Muted, Placeholder, Hairline, ControlBorder, Selection, Focus, Brand, BrandText, RedText, Ok, Warn, Error };
    struct Chip {
        QColor foreground, background;
    };

    explicit Theme(QApplication &application);
    void setMode(Mode mode);
    Mode mode() const;
    bool isDark() const;
    QColor color(Token token) const;
    Chip chip(const QString &stageCode) const;
    // A lucide icon of resources/icons by file name without .svg, in the palette's colours.
    QIcon icon(const QString &name) const;
    QFont font(int pixelSize = 14, int weight = QFont::Normal) const; // interface type

Q_SIGNALS:
    void changed(); // palette was rebuilt: fetch icons and colours again

private:
    void apply();
    QApplication &m_application;
    Mode m_mode = Mode::FollowSystem;
    bool m_dark = false;
};

} // namespace bulletin
