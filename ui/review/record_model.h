// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/audit/event_sentences.h"

#include <QAbstractTableModel>

namespace bulletin {

// Rows of the record, newest first. A projection that grows by pages.
class RecordModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TimeColumn, PersonColumn, SentenceColumn, OutcomeColumn, HostColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<EventLine> &lines);
    void append(const QList<EventLine> &lines);
    const QList<EventLine> &lines() const { return m_lines; }
    void setNames(const QHash<QString, QString> &personByLogin) { m_names = personByLogin; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<EventLine> m_lines;
    QHash<QString, QString> m_names;
};

} // namespace bulletin
