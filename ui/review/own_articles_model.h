// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/work_item.h"

#include <QAbstractListModel>

namespace bulletin {

class Desk;

// What the person wrote, newest first, and the part of it that is asked for. A projection: read anew
// when told.
class OwnArticlesModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Part { All, ToDo, Used }; // 全部, 待修改, 已采用
    enum Role { StageCodeRole = Qt::UserRole, StageNameRole, DetailRole };
    explicit OwnArticlesModel(Desk &desk, QObject *parent = nullptr);

    void reload();
    void setPart(Part part);
    Part part() const { return m_part; }
    int count(Part part) const;
    std::optional<WorkItem> item(const QModelIndex &index) const;
    std::optional<WorkItem> item(ArticleId article) const; // also one that is not shown
    QModelIndex indexOf(ArticleId article) const;
    QList<WorkItem> items() const { return m_items; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    static bool belongs(const WorkItem &item, Part part);
    void choose();
    QString detail(const WorkItem &item) const;
    Desk &m_desk;
    QList<WorkItem> m_items;
    QList<int> m_shown; // indexes into m_items
    Part m_part = Part::All;
};

} // namespace bulletin
