// SPDX-License-Identifier: Apache-2.0
#include "core/review/comment_store.h"

#include "core/store/columns.h"

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

const QString select = u"SELECT id, row_version, article_id, parent_id, revision_id, block, start, length, quote, body, account_id, person, at, resolved_by, resolved_at FROM comments "_s;

Comment read(const Query &query)
{
    Comment comment;
    int column = 0;
    comment.id = keyAt<CommentId>(query, column++);
    comment.version = query.integer(column++);
    comment.article = keyAt<ArticleId>(query, column++);
    comment.parent = keyAt<CommentId>(query, column++);
    comment.revision = keyAt<RevisionId>(query, column++);
    comment.block = int(query.integer(column++));
    comment.start = int(query.integer(column++));
    comment.length = int(query.integer(column++));
    comment.quote = query.text(column++);
    comment.body = query.text(column++);
    comment.account = keyAt<AccountId>(query, column++);
    comment.person = query.text(column++);
    comment.at = timeAt(query, column++);
    comment.resolvedBy = query.text(column++);
    comment.resolvedAt = timeAt(query, column++);
    return comment;
}

} // namespace

QList<Comment> CommentStore::list(ArticleId article) const
{
    QList<Comment> comments;
    Query query(m_database, select + u"WHERE article_id = ? ORDER BY at, id"_s);
    query.run(article.text());
    while (query.next())
        comments.append(read(query));
    return comments;
}

std::optional<Comment> CommentStore::find(CommentId id) const
{
    Query query(m_database, select + u"WHERE id = ?"_s);
    return query.run(id.text()).next() ? std::optional(read(query)) : std::nullopt;
}

void CommentStore::insert(const Comment &comment)
{
    Query(m_database, u"INSERT INTO comments (id, row_version, article_id, parent_id, revision_id, block, start, length, quote, body, account_id, person, "
                      "at, resolved_by, resolved_at) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '')"_s)
        .run(comment.id.text(), comment.article.text(), keyColumn(comment.parent), keyColumn(comment.revision), comment.block, comment.start,
             comment.length, comment.quote, comment.body, keyColumn(comment.account), comment.person, timeColumn(comment.at));
}

bool CommentStore::update(const Comment &comment)
{
    return Query(m_database, u"UPDATE comments SET row_version = row_version + 1, resolved_by = ?, resolved_at = ? WHERE id = ? AND row_version = ?"_s)
               .run(comment.resolvedBy, timeColumn(comment.resolvedAt), comment.id.text(), comment.version)
               .affectedRows()
        == 1;
}

void CommentStore::removeAll(ArticleId article)
{
    Query(m_database, u"DELETE FROM comments WHERE article_id = ?"_s).run(article.text());
}

} // namespace bulletin
