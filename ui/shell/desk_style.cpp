// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/desk_style.h"

#include "ui/shell/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolBar>

namespace bulletin {
namespace {

constexpr int controlHeight = 32;
constexpr int radius = 5;
constexpr int chevronWidth = 28;

bool isPrimary(const QWidget *widget)
{
    const auto *button = qobject_cast<const QPushButton *>(widget);
    return button && button->isEnabled() && (button->property("primary").toBool() || button->isDefault());
}

// A button with words that opens a menu; one with an icon alone (⋯) says so by its icon.
bool showsMenuChevron(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && button->features & QStyleOptionToolButton::HasMenu && button->toolButtonStyle != Qt::ToolButtonIconOnly && !button->text.isEmpty();
}

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * share), float(a.greenF() + (b.greenF() - a.greenF()) * share),
                            float(a.blueF() + (b.blueF() - a.blueF()) * share));
}

void drawBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &border, qreal borderWidth = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border.alpha() ? QPen(border, borderWidth) : QPen(Qt::NoPen));
    painter->setBrush(fill.alpha() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = border.alpha() ? borderWidth / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

} // namespace

DeskStyle::DeskStyle(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_theme(theme)
{
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 18;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SplitterWidth:
        return 9;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuPanelWidth:
    case PM_MenuVMargin:
        return 4;
    case PM_MenuHMargin:
        return 0;
    case PM_MenuBarItemSpacing:
        return 2;
    case PM_MenuBarPanelWidth:
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_HeaderMargin:
        return 8;
    case PM_FocusFrameHMargin:
        return 6; // room left and right of an item's text
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? 16 : 8;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_UnderlineShortcut:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return element == SE_LineEditContents && frame && frame->lineWidth > 0 ? rect.adjusted(5, 0, -5, 0) : rect;
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    return control == CC_ComboBox && part == SC_ComboBoxEditField ? rect.adjusted(5, 0, -2, 0) : rect;
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.setWidth(std::max(size.width() + 24, 64));
        [[fallthrough]];
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_HeaderSection:
        result.setHeight(std::max(result.height(), controlHeight));
        break;
    case CT_ToolButton:
        result = result.expandedTo({controlHeight, controlHeight});
        if (showsMenuChevron(option))
            result.rwidth() = size.width() + chevronWidth;
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option); item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result = QSize(result.width() + 12, std::max(result.height(), 30));
        break;
    case CT_MenuBarItem:
        result = QSize(result.width() + 8, std::max(result.height(), 32));
        break;
    case CT_ItemViewItem:
        result.setHeight(std::max(result.height(), 30));
        break;
    default:
        break;
    }
    return result;
}

void DeskStyle::drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool pressed = option->state & (State_Sunken | State_On);
    const bool hovered = option->state & State_MouseOver && option->state & State_Enabled;
    QColor fill = m_theme.color(Theme::Token::Surface);
    QColor border = m_theme.color(option->state & State_Enabled ? Theme::Token::ControlBorder : Theme::Token::Hairline);
    if (isPrimary(widget)) {
        fill = border = m_theme.color(Theme::Token::Brand);
        if (pressed || hovered)
            fill = mixed(fill, Qt::black, pressed ? 0.2 : 0.1);
    } else if (pressed || hovered) {
        fill = mixed(fill, m_theme.color(Theme::Token::Selection), pressed ? 1.0 : 0.6);
    }
    drawBox(painter, option->rect, fill, border);
}

void DeskStyle::drawToolButton(const QStyleOption *option, QPainter *painter, const QWidget *) const
{
    if (!(option->state & State_Enabled))
        return;
    const QColor selection = m_theme.color(Theme::Token::Selection);
    if (option->state & (State_On | State_Sunken))
        drawBox(painter, option->rect, selection, Qt::transparent);
    else if (option->state & State_MouseOver)
        drawBox(painter, option->rect, mixed(m_theme.color(Theme::Token::Window), selection, 0.7), Qt::transparent);
    if (option->state & State_HasFocus && option->state & State_KeyboardFocusChange)
        drawBox(painter, option->rect, Qt::transparent, m_theme.color(Theme::Token::Focus), 2);
}

void DeskStyle::drawInput(const QStyleOption *option, QPainter *painter) const
{
    const bool focused = option->state & State_HasFocus;
    const bool enabled = option->state & State_Enabled;
    drawBox(painter, option->rect, m_theme.color(enabled ? Theme::Token::Surface : Theme::Token::Window),
            m_theme.color(focused ? Theme::Token::Focus : enabled ? Theme::Token::ControlBorder : Theme::Token::Hairline), focused ? 2 : 1);
}

void DeskStyle::drawChevron(const QRect &rect, QPainter *painter, Qt::ArrowType direction, const QColor &color) const
{
    const QPointF center = QRectF(rect).center();
    constexpr qreal half = 4;
    QPolygonF line;
    if (direction == Qt::DownArrow)
        line << center + QPointF(-half, -half / 2) << center + QPointF(0, half / 2) << center + QPointF(half, -half / 2);
    else if (direction == Qt::UpArrow)
        line << center + QPointF(-half, half / 2) << center + QPointF(0, -half / 2) << center + QPointF(half, half / 2);
    else
        line << center + QPointF(-half / 2, -half) << center + QPointF(half / 2, 0) << center + QPointF(-half / 2, half);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(line);
    painter->restore();
}

bool DeskStyle::drawPanel(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget);
        return true;
    case PE_PanelButtonTool:
        drawToolButton(option, painter, widget);
        return true;
    case PE_PanelLineEdit:
        // Inside spin and combo boxes the frame is theirs.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawInput(option, painter);
        return true;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, m_theme.color(Theme::Token::Surface));
        painter->setPen(m_theme.color(Theme::Token::Hairline));
        painter->drawLine(option->rect.topLeft(), option->rect.topRight());
        return true;
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_PanelMenuBar:
    case PE_FrameButtonBevel:
        return true;
    case PE_Frame:
        drawBox(painter, option->rect, Qt::transparent,
                m_theme.color(option->state & State_HasFocus ? Theme::Token::Focus : Theme::Token::Hairline), 1);
        return true;
    case PE_FrameFocusRect:
        drawBox(painter, option->rect, Qt::transparent, m_theme.color(Theme::Token::Focus), 2);
        return true;
    default:
        return false;
    }
}

void DeskStyle::drawCheckBox(const QStyleOption *option, QPainter *painter) const
{
    const bool enabled = option->state & State_Enabled;
    const bool checked = option->state & State_On;
    const QRectF box = QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(m_theme.color(checked && enabled ? Theme::Token::Focus : enabled ? Theme::Token::ControlBorder : Theme::Token::Hairline));
    painter->setBrush(m_theme.color(checked && enabled ? Theme::Token::Focus : Theme::Token::Surface));
    painter->drawRoundedRect(box, 3, 3);
    if (checked) {
        painter->setPen(QPen(m_theme.color(enabled ? Theme::Token::Surface : Theme::Token::Muted), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](double x, double y) { return QPointF(box.left() + x * box.width(), box.top() + y * box.height()); };
        painter->drawPolyline(QPolygonF({at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)}));
    }
    painter->restore();
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (drawPanel(element, option, painter, widget))
        return;
    if (element == PE_IndicatorCheckBox)
        return drawCheckBox(option, painter);
    if (element == PE_IndicatorBranch) {
        if (option->state & State_Children)
            drawChevron(option->rect, painter, option->state & State_Open ? Qt::DownArrow : Qt::RightArrow, m_theme.color(Theme::Token::Muted));
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button && isPrimary(widget)) {
            QStyleOptionButton white(*button);
            white.palette.setColor(QPalette::ButtonText, m_theme.color(Theme::Token::BrandText));
            return QProxyStyle::drawControl(element, &white, painter, widget);
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_theme.color(Theme::Token::Surface));
        painter->setPen(m_theme.color(Theme::Token::Hairline));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader muted(*header);
            muted.palette.setColor(QPalette::ButtonText, m_theme.color(Theme::Token::Muted));
            return QProxyStyle::drawControl(element, &muted, painter, widget);
        }
        break;
    case CE_ToolBar:
        if (!(option->state & State_Horizontal)) { // the rail; others lie on what is below them
            painter->fillRect(option->rect, m_theme.color(Theme::Token::Surface));
            painter->setPen(m_theme.color(Theme::Token::Hairline));
            painter->drawLine(option->rect.topRight(), option->rect.bottomRight());
        }
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_theme.color(Theme::Token::Surface));
        painter->setPen(m_theme.color(Theme::Token::Hairline));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(option->rect, m_theme.color(Theme::Token::Surface));
            if (option->state & State_Selected)
                drawBox(painter, option->rect.adjusted(0, 2, 0, -2), m_theme.color(Theme::Token::Selection), Qt::transparent);
            const int mnemonics = styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
            drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextSingleLine | mnemonics, item->palette, item->state & State_Enabled,
                         item->text, QPalette::WindowText);
            return;
        }
        break;
    case CE_Splitter:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DeskStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QRectF slider = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || bar->minimum == bar->maximum)
        return;
    const bool active = option->state & State_MouseOver || option->activeSubControls & SC_ScrollBarSlider;
    slider.adjust(3, 3, -3, -3);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.color(active ? Theme::Token::ControlBorder : Theme::Token::Hairline));
    painter->drawRoundedRect(slider, 3, 3);
    painter->restore();
}

void DeskStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *) const
{
    drawInput(option, painter);
    const QRect arrow(option->rect.right() - 24, option->rect.top(), 20, option->rect.height());
    drawChevron(option->direction == Qt::RightToLeft ? QRect(option->rect.left() + 4, arrow.top(), 20, arrow.height()) : arrow, painter, Qt::DownArrow,
                m_theme.color(option->state & State_Enabled ? Theme::Token::Text : Theme::Token::Muted));
}

void DeskStyle::drawMenuToolButton(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    drawToolButton(option, painter, widget);
    QStyleOptionToolButton label(*button);
    label.features &= ~QStyleOptionToolButton::HasMenu;
    if (!showsMenuChevron(option))
        return QProxyStyle::drawControl(CE_ToolButtonLabel, &label, painter, widget);
    const QRect text = button->rect.adjusted(4, 0, -chevronWidth + 4, 0);
    painter->setFont(button->font);
    drawItemText(painter, text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextShowMnemonic, button->palette, button->state & State_Enabled,
                 button->text, QPalette::WindowText);
    drawChevron(QRect(button->rect.right() - 20, button->rect.top(), 16, button->rect.height()), painter, Qt::DownArrow, m_theme.color(Theme::Token::Muted));
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return drawScrollBar(option, painter, widget);
    if (control == CC_ComboBox)
        return drawComboBox(option, painter, widget);
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option); button && control == CC_ToolButton
        && button->features & QStyleOptionToolButton::HasMenu)
        return drawMenuToolButton(option, painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace bulletin
