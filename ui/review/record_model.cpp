// SPDX-License-Identifier: Apache-2.0
#include "ui/review/record_model.h"

#include "ui/review/review_words.h"

using namespace Qt::StringLiterals;

namespace bulletin {

void RecordModel::setLines(const QList<EventLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

void RecordModel::append(const QList<EventLine> &lines)
{
    if (lines.isEmpty())
        return;
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + lines.size()) - 1);
    m_lines.append(lines);
    endInsertRows();
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const EventLine &line = m_lines.at(index.row());
    const bool refused = line.event.outcome == u"refused"_s;
    if (role == Qt::ToolTipRole && index.column() == SentenceColumn)
        return line.sentence;
    if (role == Qt::AccessibleDescriptionRole)
        return u"#event:"_s + QString::number(line.event.sequence);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TimeColumn:
        return shortTime(line.event.at);
    case PersonColumn:
        return m_names.value(line.event.actor, line.event.actor);
    case SentenceColumn:
        return line.sentence;
    case OutcomeColumn:
        return (refused ? u"✕ "_s : u"✓ "_s) + outcomeText(line.event.outcome);
    default:
        return line.event.host;
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case PersonColumn:
        return tr("Who");
    case SentenceColumn:
        return tr("What");
    case OutcomeColumn:
        return tr("Outcome");
    default:
        return tr("PC");
    }
}

} // namespace bulletin
