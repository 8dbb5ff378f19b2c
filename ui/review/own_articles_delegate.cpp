// SPDX-License-Identifier: Apache-2.0
#include "ui/review/own_articles_delegate.h"

#include "ui/review/own_articles_model.h"
#include "ui/shell/chip.h"
#include "ui/shell/theme.h"

#include <QPainter>

namespace bulletin {
namespace {
constexpr int rowHeight = 58;
constexpr int inset = 12;
}

OwnArticlesDelegate::OwnArticlesDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize OwnArticlesDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, rowHeight};
}

void OwnArticlesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, m_theme.color(Theme::Token::Selection));
    painter->setPen(m_theme.color(Theme::Token::Hairline));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QString stage = index.data(OwnArticlesModel::StageNameRole).toString();
    const QRect area = option.rect.adjusted(inset, 8, -inset, -8);
    const int chip = chipWidth(m_theme, stage);
    const QRect top(area.left(), area.top(), area.width() - chip - inset, area.height() / 2);
    paintChip(*painter, m_theme, QRect(area.right() - chip, area.top(), chip, area.height() / 2), stage, index.data(OwnArticlesModel::StageCodeRole).toString());
    painter->setFont(m_theme.font(15, QFont::Medium));
    painter->setPen(m_theme.color(Theme::Token::Text));
    painter->drawText(top, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, top.width()));
    const QRect below(area.left(), area.center().y() + 1, area.width(), area.height() / 2);
    painter->setFont(m_theme.font(13));
    painter->setPen(m_theme.color(selected ? Theme::Token::Text : Theme::Token::Muted));
    painter->drawText(below, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data(OwnArticlesModel::DetailRole).toString(), Qt::ElideRight, below.width()));
    painter->restore();
}

} // namespace bulletin
