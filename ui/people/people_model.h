// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/account.h"

#include <QAbstractTableModel>
#include <QHash>

namespace bulletin {

class Desk;
class Theme;

// Everybody of the desk, by name; the disabled ones last. A projection: read anew when told.
class PeopleModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, LoginColumn, UnitColumn, RolesColumn, StateColumn, LastColumn, ColumnCount };
    PeopleModel(Desk &desk, const Theme &theme, QObject *parent = nullptr);

    void reload();
    std::optional<Account> account(const QModelIndex &index) const;
    QModelIndex indexOf(AccountId id) const;
    int activeCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString stateText(const Account &account) const;
    QString cellText(const Account &account, int column) const;
    Desk &m_desk;
    const Theme &m_theme;
    QList<Account> m_accounts;
    QHash<UnitId, QString> m_units;
};

} // namespace bulletin
