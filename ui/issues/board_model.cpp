// SPDX-License-Identifier: Apache-2.0
#include "ui/issues/board_model.h"

#include "core/desk/desk.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace bulletin {

BoardModel::BoardModel(const Desk &desk, QObject *parent)
    : QAbstractItemModel(parent)
    , m_desk(desk)
{
}

void BoardModel::setIssue(std::optional<IssueId> issue)
{
    m_issue = issue;
    m_layout.reset();
    reload();
}

void BoardModel::reload()
{
    QList<SectionRow> rows;
    QHash<UnitId, QString> shortNames;
    QString publisher;
    if (m_issue) {
        if (const std::optional<Issue> issue = m_desk.issue(*m_issue))
            publisher = issue->publisher;
        const QList<Article> articles = m_desk.articles(*m_issue);
        for (const IssueSection &section : m_desk.sections(*m_issue)) {
            SectionRow row{section, {}, rows.isEmpty() ? 1 : rows.last().firstNumber + int(rows.last().articles.size()), {}};
            for (const Article &article : articles) {
                if (article.section == section.id)
                    row.articles.append(article);
            }
            rows.append(row);
        }
        for (const Unit &unit : m_desk.units())
            shortNames.insert(unit.id, unit.shortName);
    }
    // Everything is read before the views are told: a failed read leaves the board as it was.
    beginResetModel();
    m_rows = rows;
    m_shortNames = shortNames;
    m_publisher = publisher;
    applyFilter();
    endResetModel();
}

void BoardModel::setFilter(const QString &text)
{
    if (text.trimmed() == m_filter)
        return;
    beginResetModel();
    m_filter = text.trimmed();
    applyFilter();
    endResetModel();
}

void BoardModel::applyFilter()
{
    m_visible.clear();
    for (int index = 0; index < m_rows.size(); ++index) {
        SectionRow &row = m_rows[index];
        row.visible.clear();
        const bool whole = row.section.name.contains(m_filter, Qt::CaseInsensitive);
        for (int which = 0; which < row.articles.size(); ++which) {
            const Article &article = row.articles.at(which);
            QString text = article.title() + u'\n' + article.contributors.join(u'\n');
            for (const Credit &credit : article.credits)
                text += u'\n' + credit.name + u'\n' + m_shortNames.value(credit.unit);
            if (whole || text.contains(m_filter, Qt::CaseInsensitive))
                row.visible.append(which);
        }
        if (whole || !row.visible.isEmpty())
            m_visible.append(index);
    }
}

void BoardModel::setLayout(std::shared_ptr<const Layout> layout)
{
    m_layout = std::move(layout);
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex section = index(row, 0);
        Q_EMIT dataChanged(section, index(row, ColumnCount - 1));
        if (const int articles = rowCount(section); articles > 0)
            Q_EMIT dataChanged(index(0, PagesColumn, section), index(articles - 1, PagesColumn, section));
    }
}

void BoardModel::setFindings(const QHash<ArticleId, FindingCounts> &found)
{
    if (found == m_found)
        return;
    m_found = found;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex section = index(row, 0);
        if (const int articles = rowCount(section); articles > 0)
            Q_EMIT dataChanged(index(0, ChecksColumn, section), index(articles - 1, ChecksColumn, section));
    }
}

double BoardModel::pagesOf(int number) const
{
    if (m_layout) {
        for (const ArticleExtent &extent : m_layout->articles) {
            if (extent.article == number)
                return extent.pages;
        }
    }
    return -1;
}

std::optional<BoardModel::Place> BoardModel::placeOf(ArticleId article) const
{
    for (const SectionRow &row : m_rows) {
        for (int position = 0; position < row.articles.size(); ++position) {
            if (row.articles.at(position).id == article)
                return Place{row.section.id, position};
        }
    }
    return std::nullopt;
}

std::optional<int> BoardModel::positionOf(SectionId section) const
{
    for (int position = 0; position < m_rows.size(); ++position) {
        if (m_rows.at(position).section.id == section)
            return position;
    }
    return std::nullopt;
}

int BoardModel::articleCount(SectionId section) const
{
    const std::optional<int> position = positionOf(section);
    return position ? int(m_rows.at(*position).articles.size()) : 0;
}

int BoardModel::articleCount() const
{
    return m_rows.isEmpty() ? 0 : m_rows.last().firstNumber - 1 + int(m_rows.last().articles.size());
}

QList<IssueSection> BoardModel::sections() const
{
    QList<IssueSection> sections;
    for (const SectionRow &row : m_rows)
        sections.append(row.section);
    return sections;
}

QList<Article> BoardModel::articles() const
{
    QList<Article> articles;
    for (const SectionRow &row : m_rows)
        articles.append(row.articles);
    return articles;
}

const BoardModel::SectionRow *BoardModel::sectionRow(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const int row = isSection(index) ? index.row() : int(index.internalId()) - 1;
    return row < m_visible.size() ? &m_rows.at(m_visible.at(row)) : nullptr;
}

std::optional<Article> BoardModel::article(const QModelIndex &index) const
{
    const SectionRow *row = sectionRow(index);
    if (!row || isSection(index) || index.row() >= row->visible.size())
        return std::nullopt;
    return row->articles.at(row->visible.at(index.row()));
}

std::optional<Article> BoardModel::article(ArticleId id) const
{
    const std::optional<Place> place = placeOf(id);
    return place ? std::optional(m_rows.at(*positionOf(place->section)).articles.at(place->position)) : std::nullopt;
}

std::optional<IssueSection> BoardModel::section(const QModelIndex &index) const
{
    const SectionRow *row = isSection(index) ? sectionRow(index) : nullptr;
    return row ? std::optional(row->section) : std::nullopt;
}

QModelIndex BoardModel::indexOf(ArticleId article) const
{
    for (int row = 0; row < m_visible.size(); ++row) {
        const SectionRow &section = m_rows.at(m_visible.at(row));
        for (int which = 0; which < section.visible.size(); ++which) {
            if (section.articles.at(section.visible.at(which)).id == article)
                return createIndex(which, 0, quintptr(row + 1));
        }
    }
    return {};
}

QModelIndex BoardModel::indexOf(SectionId section) const
{
    for (int row = 0; row < m_visible.size(); ++row) {
        if (m_rows.at(m_visible.at(row)).section.id == section)
            return createIndex(row, 0, quintptr(0));
    }
    return {};
}

QModelIndex BoardModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex BoardModel::parent(const QModelIndex &child) const
{
    return !child.isValid() || isSection(child) ? QModelIndex() : createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_visible.size());
    const SectionRow *row = isSection(parent) && parent.column() == 0 ? sectionRow(parent) : nullptr;
    return row ? int(row->visible.size()) : 0;
}

int BoardModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    const SectionRow *row = sectionRow(index);
    if (!row)
        return {};
    if (isSection(index))
        return sectionData(*row, index.column(), role);
    return index.row() < row->visible.size() ? articleData(*row, row->visible.at(index.row()), index.column(), role) : QVariant();
}

Qt::ItemFlags BoardModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    if (index.column() == TitleColumn)
        flags |= Qt::ItemIsEditable;
    return isSection(index) ? flags : flags | Qt::ItemNeverHasChildren;
}

QStringList BoardModel::mimeTypes() const
{
    return {articleMimeType(), sectionMimeType(), u"text/uri-list"_s};
}

QMimeData *BoardModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    if (const std::optional<Article> dragged = article(indexes.first()))
        data->setData(articleMimeType(), dragged->id.text().toLatin1());
    else if (const std::optional<IssueSection> whole = section(indexes.first()))
        data->setData(sectionMimeType(), whole->id.text().toLatin1());
    return data;
}

bool BoardModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &) const
{
    return data->hasFormat(articleMimeType()) || data->hasFormat(sectionMimeType()) || data->hasUrls();
}

} // namespace bulletin
