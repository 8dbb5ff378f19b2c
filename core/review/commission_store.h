// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/comment.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace bulletin {

class Database;

class CommissionStore final {
public:
    explicit CommissionStore(Database &database) : m_database(database) {}

    QList<Commission> list(BulletinId bulletin) const; // by due time
    std::optional<Commission> find(CommissionId id) const;
    void insert(const Commission &commission);
    bool update(const Commission &commission); // everything but who asked and when; false: the version that was read is not the newest

    // In how many of these issues (six at most) each unit is credited.
    QHash<UnitId, int> creditedIn(const QList<IssueId> &issues) const;
    // The units that an issue, or the desk for a later one, has something from.
    QSet<UnitId> sentFor(BulletinId bulletin, IssueId issue) const;

private:
    Database &m_database;
};

} // namespace bulletin
