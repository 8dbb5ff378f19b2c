// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/row_delegate.h"

#include "ui/shell/theme.h"

#include <QPainter>

namespace bulletin {
namespace {
constexpr int rowHeight = 36;
constexpr int inset = 8;
}

RowDelegate::RowDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {QFontMetrics(m_theme.font(14)).horizontalAdvance(index.data().toString()) + 2 * inset + 4, rowHeight};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, m_theme.color(Theme::Token::Selection));
    painter->setPen(m_theme.color(Theme::Token::Hairline));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QVariant own = index.data(Qt::ForegroundRole);
    painter->setPen(own.isValid() && !selected ? own.value<QColor>() : m_theme.color(Theme::Token::Text));
    painter->setFont(m_theme.font(14));
    const QRect rect = option.rect.adjusted(inset, 0, -inset, 0);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
    painter->restore();
}

} // namespace bulletin
