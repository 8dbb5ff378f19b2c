// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/comment.h"

namespace bulletin {

class Database;

class LeaseStore final {
public:
    explicit LeaseStore(Database &database) : m_database(database) {}

    std::optional<Lease> find(ArticleId article) const;
    void insert(const Lease &lease);
    // Takes the place of the very lease that was read; false: it beat or went meanwhile.
    bool replace(const Lease &present, const Lease &next);
    bool beat(ArticleId article, const QString &session, AccountId account); // false: it is another's, or gone
    void remove(ArticleId article, const QString &session);
    void remove(ArticleId article);

private:
    Database &m_database;
};

} // namespace bulletin
