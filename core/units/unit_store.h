// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/units/unit.h"

#include <QList>

namespace bulletin {

class Database;

class UnitStore final {
public:
    explicit UnitStore(Database &database) : m_database(database) {}
    QList<Unit> list() const; // by full name
    // By full name, short name or alias.
    std::optional<UnitId> findByName(const QString &name) const;
    void insert(const Unit &unit);

private:
    Database &m_database;
};

} // namespace bulletin
