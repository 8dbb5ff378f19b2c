// SPDX-License-Identifier: Apache-2.0
#include "ui/review/own_articles_model.h"

#include "core/desk/desk.h"
#include "core/desk/review_verbs.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace bulletin {

OwnArticlesModel::OwnArticlesModel(Desk &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
{
}

void OwnArticlesModel::reload()
{
    beginResetModel();
    m_items = m_desk.review().myArticles();
    choose();
    endResetModel();
}

void OwnArticlesModel::setPart(Part part)
{
    beginResetModel();
    m_part = part;
    choose();
    endResetModel();
}

void OwnArticlesModel::choose()
{
    m_shown.clear();
    for (int index = 0; index < m_items.size(); ++index) {
        if (belongs(m_items.at(index), m_part))
            m_shown.append(index);
    }
}

bool OwnArticlesModel::belongs(const WorkItem &item, Part part)
{
    switch (part) {
    case Part::ToDo:
        return item.article.stage == ArticleStage::Returned;
    case Part::Used:
        return item.article.stage == ArticleStage::Accepted || item.article.stage == ArticleStage::Placed;
    case Part::All:
        break;
    }
    return true;
}

int OwnArticlesModel::count(Part part) const
{
    return int(std::count_if(m_items.begin(), m_items.end(), [part](const WorkItem &item) { return belongs(item, part); }));
}

std::optional<WorkItem> OwnArticlesModel::item(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_shown.size() ? std::optional(m_items.at(m_shown.at(index.row()))) : std::nullopt;
}

std::optional<WorkItem> OwnArticlesModel::item(ArticleId article) const
{
    for (const WorkItem &item : m_items) {
        if (item.article.id == article)
            return item;
    }
    return std::nullopt;
}

QModelIndex OwnArticlesModel::indexOf(ArticleId article) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (m_items.at(m_shown.at(row)).article.id == article)
            return index(row);
    }
    return {};
}

int OwnArticlesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

// What stands below the title: why it came back, or its number and since when it is where it is.
QString OwnArticlesModel::detail(const WorkItem &item) const
{
    const QDateTime since = item.since.isValid() ? item.since : item.article.stageAt;
    const QString day = QLocale().toString(since.toLocalTime().date(), QLocale::ShortFormat);
    if (item.article.stage == ArticleStage::Returned && !item.lastReason.isEmpty())
        return u"%1  %2"_s.arg(day, item.lastReason);
    QStringList parts;
    if (!item.article.receipt.isEmpty())
        parts.append(tr("No. %1", "the receipt of a submission").arg(item.article.receipt));
    parts.append(day);
    parts.append(tr("%1 characters").arg(QLocale().toString(item.article.characters)));
    return parts.join(u" · "_s);
}

QVariant OwnArticlesModel::data(const QModelIndex &index, int role) const
{
    const std::optional<WorkItem> of = item(index);
    if (!of)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return of->article.title();
    case StageCodeRole:
        return stageCode(of->article.stage);
    case StageNameRole:
        return stageName(of->article.stage);
    case DetailRole:
        return detail(*of);
    case Qt::AccessibleTextRole:
        return tr("%1, state: %2, %3", "title, where the article stands, further words").arg(of->article.title(), stageName(of->article.stage), detail(*of));
    case Qt::AccessibleDescriptionRole:
        return u"#article:%1"_s.arg(of->article.id.text());
    default:
        return {};
    }
}

} // namespace bulletin
