// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/theme.h"

#include "ui/shell/desk_style.h"
#include "ui/shell/tinted_icon.h"

#include <QApplication>
#include <QHash>

namespace bulletin {
namespace {

struct TokenColors {
    QRgb light, dark;
};

// In the order of Theme::Token.
constexpr TokenColors tokenColors[] = {
    {0xffF5F6F8, 0xff1E2024}, // Window
    {0xffFFFFFF, 0xff26292E}, // Surface
    {0xff1F2328, 0xffE6E8EB}, // Text
    {0xff59636E, 0xffA3ABB5}, // Muted
    {0xff6E7781, 0xff8E97A1}, // Placeholder
    {0xffD5DAE0, 0xff3D434B}, // Hairline
    {0xff8C959F, 0xff6F7882}, // ControlBorder
    {0xffE3ECF8, 0xff2F4363}, // Selection
    {0xff0B5CAD, 0xff7DB6FF}, // Focus
    {0xffC8102E, 0xffB3152C}, // Brand
    {0xffFFFFFF, 0xffFFFFFF}, // BrandText
    {0xffC8102E, 0xffFF7A85}, // RedText
    {0xff1A7F37, 0xff57C77A}, // Ok
    {0xff9A6700, 0xffE3B341}, // Warn
    {0xffC8102E, 0xffFF8A94}, // Error
};

struct ChipColors {
    const char *stage; // in-review: all three reviews
    QRgb lightText, lightFill, darkText, darkFill;
};

constexpr ChipColors chipColors[] = {
    {"draft", 0xff57606A, 0xffEAEEF2, 0xffB6BFC9, 0xff363B42},
    {"submitted", 0xff0A4DA2, 0xffDCE9FB, 0xff9CC4FF, 0xff1D3557},
    {"in-review", 0xff7A4B00, 0xffFFF0CC, 0xffF2C766, 0xff453413},
    {"returned", 0xffA40E26, 0xffFFE3E6, 0xffFFA3AD, 0xff52202A},
    {"accepted", 0xff116329, 0xffDAF5E0, 0xff7FDB98, 0xff1B402A},
    {"placed", 0xff5B2FA8, 0xffECE4FB, 0xffCDB4FF, 0xff3A2C5C},
    {"published", 0xff0B5560, 0xffD5F1F4, 0xff7FD9E3, 0xff173F45},
    {"rejected", 0xff57606A, 0xffF0F1F3, 0xffA3ABB5, 0xff2F343A},
    {"held", 0xff0B5560, 0xffE3F1F2, 0xff8CCBD2, 0xff20383B},
    {"merged", 0xff57606A, 0xffF0F1F3, 0xffA3ABB5, 0xff2F343A},
};

} // namespace

Theme::Theme(QApplication &application)
    : m_application(application)
    , m_system(application.palette().color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light)
{
    m_application.setStyle(new DeskStyle(*this));
    m_application.setFont(font());
    apply();
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    apply();
}

Theme::Mode Theme::mode() const
{
    return m_mode;
}

bool Theme::isDark() const
{
    return m_dark;
}

void Theme::setSystemScheme(Scheme scheme)
{
    m_system = scheme;
    if (m_mode == Mode::FollowSystem)
        apply();
}

QColor Theme::color(Token token) const
{
    const TokenColors &colors = tokenColors[size_t(token)];
    return QColor::fromRgba(m_dark ? colors.dark : colors.light);
}

Theme::Chip Theme::chip(const QString &stageCode) const
{
    const QString wanted = stageCode.endsWith(QLatin1StringView("-review")) ? QStringLiteral("in-review") : stageCode;
    for (const ChipColors &chip : chipColors) {
        if (wanted == QLatin1StringView(chip.stage))
            return m_dark ? Chip{QColor::fromRgba(chip.darkText), QColor::fromRgba(chip.darkFill)}
                          : Chip{QColor::fromRgba(chip.lightText), QColor::fromRgba(chip.lightFill)};
    }
    return {color(Token::Muted), color(Token::Hairline)};
}

QIcon Theme::icon(const QString &name) const
{
    return icon(name, Token::Text);
}

QIcon Theme::icon(const QString &name, Token token) const
{
    return QIcon(new TintedIcon(*this, name, token));
}

QFont Theme::font(int pixelSize, int weight) const
{
    QFont font(m_application.font());
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"), QStringLiteral("Microsoft YaHei UI"),
                      QStringLiteral("PingFang SC"), QStringLiteral("sans-serif")});
    font.setPixelSize(pixelSize);
    font.setWeight(QFont::Weight(weight));
    return font;
}

void Theme::apply()
{
    m_dark = m_mode == Mode::Dark || (m_mode == Mode::FollowSystem && m_system == Scheme::Dark);
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, color(token)); };
    set(QPalette::Window, Token::Window);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Base, Token::Surface);
    set(QPalette::AlternateBase, Token::Window);
    set(QPalette::Text, Token::Text);
    set(QPalette::PlaceholderText, Token::Placeholder);
    set(QPalette::Button, Token::Surface);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::BrightText, Token::Error);
    set(QPalette::Highlight, Token::Selection);
    set(QPalette::HighlightedText, Token::Text);
    set(QPalette::ToolTipBase, Token::Surface);
    set(QPalette::ToolTipText, Token::Text);
    set(QPalette::Link, Token::Focus);
    set(QPalette::LinkVisited, Token::Focus);
    set(QPalette::Light, Token::Surface);
    set(QPalette::Midlight, Token::Hairline);
    set(QPalette::Mid, Token::Hairline);
    set(QPalette::Dark, Token::ControlBorder);
    palette.setColor(QPalette::Shadow, m_dark ? QColor(0, 0, 0) : QColor(0x8c, 0x95, 0x9f));
    QColor faded = color(Token::Muted);
    faded.setAlphaF(0.6F);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faded);
    m_application.setPalette(palette);
    Q_EMIT changed();
}

} // namespace bulletin
