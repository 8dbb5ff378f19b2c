// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/office_knowledge.h"

#include <QAbstractTableModel>

namespace bulletin {

class Desk;

// One list of the office's knowledge as a table. A projection: it reads, and never writes.
class KnowledgeModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit KnowledgeModel(Desk &desk, QObject *parent = nullptr);
    void setKind(KnowledgeKind kind); // reads
    KnowledgeKind kind() const { return m_kind; }
    void reload();
    void setFilter(const QString &text);
    std::optional<OfficeRow> row(const QModelIndex &index) const;
    QModelIndex indexOf(KnowledgeRowId id) const;
    int allRows() const { return int(m_all.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void arrange();
    QStringList heads() const;
    QStringList cells(const KnowledgeRow &row) const;
    Desk &m_desk;
    KnowledgeKind m_kind = KnowledgeKind::People;
    QList<OfficeRow> m_all;
    QList<qsizetype> m_shown;
    QString m_filter;
};

QString postText(const Post &post);           // 室主任（市委党史研究室，2023-01-01 起）
QString titleKindName(const QString &code);   // translated
QStringList titleKindCodes();

} // namespace bulletin
