// SPDX-License-Identifier: Apache-2.0
#include "ui/people/people_model.h"

#include "core/desk/desk.h"
#include "core/desk/people_verbs.h"
#include "ui/shell/theme.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace bulletin {

PeopleModel::PeopleModel(Desk &desk, const Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_theme(theme)
{
}

void PeopleModel::reload()
{
    beginResetModel();
    m_units.clear();
    for (const Unit &unit : m_desk.units())
        m_units.insert(unit.id, unit.shortName.isEmpty() ? unit.fullName : unit.shortName);
    m_accounts = m_desk.people().accounts();
    std::stable_partition(m_accounts.begin(), m_accounts.end(), [](const Account &account) { return !account.disabled; });
    endResetModel();
}

std::optional<Account> PeopleModel::account(const QModelIndex &index) const
{
    return index.isValid() ? std::optional(m_accounts.at(index.row())) : std::nullopt;
}

QModelIndex PeopleModel::indexOf(AccountId id) const
{
    for (int row = 0; row < m_accounts.size(); ++row) {
        if (m_accounts.at(row).id == id)
            return index(row, 0);
    }
    return {};
}

int PeopleModel::activeCount() const
{
    return int(std::count_if(m_accounts.begin(), m_accounts.end(), [](const Account &account) { return !account.disabled; }));
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_accounts.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PeopleModel::stateText(const Account &account) const
{
    if (account.disabled)
        return tr("Disabled");
    return account.mustChangePassword ? tr("Waits for an own password") : tr("Active");
}

QString PeopleModel::cellText(const Account &account, int column) const
{
    switch (column) {
    case NameColumn:
        return account.name;
    case LoginColumn:
        return account.login;
    case UnitColumn:
        return account.unit ? m_units.value(*account.unit) : QString();
    case RolesColumn:
        return bulletin::roleNames(account.roles);
    case StateColumn:
        return stateText(account);
    case LastColumn:
        return account.lastSignInAt.isValid() ? QLocale().toString(account.lastSignInAt.toLocalTime(), QLocale::ShortFormat) : tr("Never");
    default:
        return {};
    }
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Account &account = m_accounts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cellText(account, index.column());
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal).toString(), cellText(account, index.column()));
    case Qt::AccessibleDescriptionRole:
        return u"#account:%1"_s.arg(account.id.text());
    case Qt::ForegroundRole:
        return account.disabled ? QVariant(m_theme.color(Theme::Token::Placeholder)) : QVariant();
    default:
        return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Name"), tr("Signs in as"), tr("Unit"), tr("Roles"), tr("State"), tr("Last here")};
    return titles[section];
}

} // namespace bulletin
