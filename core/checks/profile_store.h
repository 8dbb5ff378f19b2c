// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/checks/profile.h"

namespace bulletin {

class Database;

// Each bulletin's own profile, where it has one.
class ProfileStore final {
public:
    explicit ProfileStore(Database &database) : m_database(database) {}

    struct Row {
        Profile profile;
        qint64 version = 0;
    };
    std::optional<Row> find(BulletinId bulletin) const;
    // version 0: the first one. False: the version that was read is not the newest.
    bool set(BulletinId bulletin, const Profile &profile, qint64 version);

private:
    Database &m_database;
};

} // namespace bulletin
