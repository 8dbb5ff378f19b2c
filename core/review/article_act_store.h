// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/article_act.h"

#include <QHash>
#include <QList>

namespace bulletin {

class Database;

// The acts of articles. Append-only.
class ArticleActStore final {
public:
    explicit ArticleActStore(Database &database) : m_database(database) {}

    QList<ArticleAct> list(ArticleId article) const; // oldest first
    // Of all articles of an issue, in one statement.
    QHash<ArticleId, QList<ArticleAct>> listIssue(IssueId issue) const;
    bool hasAny(ArticleId article) const;
    void append(ArticleAct act); // its position is set here
    // The last number of a receipt of that year (2024-0137: 137); 0: none yet.
    int lastReceipt(int year) const;

private:
    Database &m_database;
};

} // namespace bulletin
