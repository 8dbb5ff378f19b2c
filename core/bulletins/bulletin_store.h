// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bulletins/bulletin.h"

#include <QDateTime>

namespace bulletin {

class Database;

class BulletinStore final {
public:
    explicit BulletinStore(Database &database) : m_database(database) {}
    QList<Bulletin> list() const; // by name
    std::optional<Bulletin> find(BulletinId id) const;
    std::optional<Bulletin> findByName(const QString &name) const;
    // Whether its settings were changed after the issue was made.
    bool changedSince(BulletinId id, IssueId issue) const;
    void insert(const Bulletin &bulletin, const QDateTime &now);
    bool update(const Bulletin &bulletin, const QDateTime &now); // false: the version that was read is not the newest

private:
    Database &m_database;
};

} // namespace bulletin
