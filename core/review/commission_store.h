// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/comment.h"

#include <QList>

namespace bulletin {

class Database;

class CommissionStore final {
public:
    explicit CommissionStore(Database &database) : m_database(database) {}

    QList<Commission> list(BulletinId bulletin) const; // by due time
    std::optional<Commission> find(CommissionId id) const;
    void insert(const Commission &commission);
    bool update(const Commission &commission); // everything but who asked and when; false: the version that was read is not the newest

private:
    Database &m_database;
};

} // namespace bulletin
