// SPDX-License-Identifier: Apache-2.0
// The rows of the review queue: what they say and how they are painted.
#include "ui/review/review_queue.h"
#include "ui/review/review_words.h"
#include "ui/shell/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {
constexpr int rowHeight = 60;
constexpr int inset = 10;
}

void ReviewQueueModel::setItems(const QList<WorkItem> &items)
{
    m_items = items;
    choose();
}

void ReviewQueueModel::setFilter(const QString &words)
{
    m_filter = words.trimmed();
    choose();
}

void ReviewQueueModel::choose()
{
    beginResetModel();
    m_shown.clear();
    for (const WorkItem &item : std::as_const(m_items)) {
        const QString text = item.article.title() + u' ' + unitsOf(item.article) + u' ' + item.article.receipt + u' ' + item.owner;
        if (m_filter.isEmpty() || text.contains(m_filter, Qt::CaseInsensitive))
            m_shown.append(item);
    }
    endResetModel();
}

int ReviewQueueModel::rowOf(ArticleId article) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (m_shown.at(row).article.id == article)
            return row;
    }
    return -1;
}

int ReviewQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ReviewQueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const WorkItem &item = m_shown.at(index.row());
    const QString since = item.since.toLocalTime().toString(u"MM-dd HH:mm"_s);
    switch (role) {
    case Qt::DisplayRole:
        return item.article.title();
    case Qt::ToolTipRole:
        return item.lastReason.isEmpty() ? item.article.title() : item.article.title() + u'\n' + item.lastReason;
    case StageCodeRole:
        return stageCode(item.article.stage);
    case StageNameRole:
        return stageName(item.article.stage);
    case DetailRole: {
        QStringList parts{unitsOf(item.article), since};
        if (item.openComments > 0)
            parts.append(item.openComments == 1 ? tr("1 comment") : tr("%1 comments").arg(item.openComments));
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3, since %4", "a row of the queue: title, stage, unit, time").arg(item.article.title(), stageName(item.article.stage), unitsOf(item.article), since);
    case Qt::AccessibleDescriptionRole:
        return u"#article:"_s + item.article.id.text();
    default:
        return {};
    }
}

ReviewQueueDelegate::ReviewQueueDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize ReviewQueueDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, rowHeight};
}

void ReviewQueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, m_theme.color(Theme::Token::Selection));
    painter->setPen(m_theme.color(Theme::Token::Hairline));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect line = option.rect.adjusted(inset, 7, -inset, -rowHeight / 2 + 2);
    painter->setFont(m_theme.font(14, QFont::Medium));
    painter->setPen(m_theme.color(Theme::Token::Text));
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    line = option.rect.adjusted(inset, rowHeight / 2 + 2, -inset, -7);
    const Theme::Chip chip = m_theme.chip(index.data(ReviewQueueModel::StageCodeRole).toString());
    const QString stage = index.data(ReviewQueueModel::StageNameRole).toString();
    painter->setFont(m_theme.font(12, QFont::Medium));
    QRect pill(line.topLeft(), QSize(painter->fontMetrics().horizontalAdvance(stage) + 14, 20));
    painter->setPen(Qt::NoPen);
    painter->setBrush(chip.background);
    painter->drawRoundedRect(pill, 10, 10);
    painter->setPen(chip.foreground);
    painter->drawText(pill, Qt::AlignCenter, stage);
    line.setLeft(pill.right() + 8);
    painter->setFont(m_theme.font(13));
    painter->setPen(m_theme.color(selected ? Theme::Token::Text : Theme::Token::Muted));
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data(ReviewQueueModel::DetailRole).toString(), Qt::ElideRight, line.width()));
    painter->restore();
}

} // namespace bulletin
