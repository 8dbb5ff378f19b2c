// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/comment.h"

#include <QList>

namespace bulletin {

class Database;

class CommentStore final {
public:
    explicit CommentStore(Database &database) : m_database(database) {}

    QList<Comment> list(ArticleId article) const; // oldest first
    std::optional<Comment> find(CommentId id) const;
    void insert(const Comment &comment);
    bool update(const Comment &comment); // resolved by and at; false: the version that was read is not the newest
    void removeAll(ArticleId article);

private:
    Database &m_database;
};

} // namespace bulletin
