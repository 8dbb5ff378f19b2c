// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

class QApplication;

namespace bulletin {

// Colours, type and icons of the window (design ui §5): Fusion with our own metrics, our palette.
// Owned by the program; the window's thread.
class Theme final : public QObject {
    Q_OBJECT
public:
    enum class Mode { FollowSystem, Light, Dark };
    enum class Scheme { Light, Dark };
    enum class Token { Window, Surface, Text, Muted, Placeholder, Hairline, ControlBorder, Selection, Focus, Brand, BrandText, RedText, Ok, Warn, Error };
    struct Chip {
        QColor foreground, background;
    };

    explicit Theme(QApplication &application);
    void setMode(Mode mode);
    Mode mode() const;
    bool isDark() const;
    // What the desktop asks for; counts while the mode is FollowSystem.
    void setSystemScheme(Scheme scheme);
    QColor color(Token token) const;
    Chip chip(const QString &stageCode) const;
    // A lucide icon of resources/icons by file name without .svg, in the palette's colours; it
    // follows a change of theme by itself.
    QIcon icon(const QString &name) const;
    QIcon icon(const QString &name, Token token) const;
    QFont font(int pixelSize = 14, int weight = QFont::Normal) const; // interface type

Q_SIGNALS:
    void changed(); // palette was rebuilt: fetch colours again

private:
    void apply();
    QApplication &m_application;
    Mode m_mode = Mode::FollowSystem;
    Scheme m_system = Scheme::Light;
    bool m_dark = false;
};

} // namespace bulletin
