// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bulletins/bulletin.h"

namespace bulletin {

class Database;

class BulletinStore final {
public:
    explicit BulletinStore(Database &database) : m_database(database) {}
    QList<Bulletin> list() const; // by name
    std::optional<Bulletin> find(BulletinId id) const;
    std::optional<Bulletin> findByName(const QString &name) const;
    void insert(const Bulletin &bulletin);
    bool update(const Bulletin &bulletin); // false: the version that was read is not the newest

private:
    Database &m_database;
};

} // namespace bulletin
