// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/ignored_finding.h"

#include <QList>

namespace bulletin {

class Database;

class IgnoredFindingStore final {
public:
    explicit IgnoredFindingStore(Database &database) : m_database(database) {}

    // What counts in the issue and in the articles that stand in it; oldest first.
    QList<IgnoredFinding> list(IssueId issue) const;
    // What counts in an article of this issue (null: of none); oldest first.
    QList<IgnoredFinding> list(ArticleId article, IssueId issue) const;
    std::optional<IgnoredFinding> find(IgnoredFindingId id) const;
    void insert(const IgnoredFinding &ignored);
    bool remove(IgnoredFindingId id, qint64 version); // false: gone, or another one by now
    void removeAll(ArticleId article);
    void removeAll(IssueId issue);

private:
    Database &m_database;
};

} // namespace bulletin
