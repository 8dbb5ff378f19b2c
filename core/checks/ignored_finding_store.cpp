// SPDX-License-Identifier: Apache-2.0
#include "core/checks/ignored_finding_store.h"

#include "core/store/columns.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

const QString select = u"SELECT id, row_version, scope, issue_id, article_id, rule, finding, quote, reason, account_id, person, at FROM ignored_findings "_s;

IgnoredFinding read(const Query &query)
{
    IgnoredFinding ignored;
    int column = 0;
    ignored.id = keyAt<IgnoredFindingId>(query, column++);
    ignored.version = query.integer(column++);
    ignored.scope = parseIgnoreScope(query.text(column++)).value_or(IgnoreScope::Here);
    ignored.issue = keyAt<IssueId>(query, column++);
    ignored.article = keyAt<ArticleId>(query, column++);
    ignored.rule = query.text(column++);
    ignored.finding = query.text(column++);
    ignored.quote = query.text(column++);
    ignored.reason = query.text(column++);
    ignored.account = keyAt<AccountId>(query, column++);
    ignored.person = query.text(column++);
    ignored.at = timeAt(query, column++);
    return ignored;
}

QList<IgnoredFinding> readAll(Query &query)
{
    QList<IgnoredFinding> all;
    while (query.next())
        all.append(read(query));
    return all;
}

} // namespace

QList<IgnoredFinding> IgnoredFindingStore::list(IssueId issue) const
{
    Query query(m_database, select + u"WHERE scope = 'word' OR issue_id = ? OR article_id IN (SELECT id FROM articles WHERE issue_id = ?) ORDER BY at, id"_s);
    return readAll(query.run(issue.text(), issue.text()));
}

QList<IgnoredFinding> IgnoredFindingStore::list(ArticleId article, IssueId issue) const
{
    Query query(m_database, select + u"WHERE scope = 'word' OR article_id = ? OR (scope = 'rule' AND issue_id = ?) ORDER BY at, id"_s);
    return readAll(query.run(article.text(), issue.text()));
}

std::optional<IgnoredFinding> IgnoredFindingStore::find(IgnoredFindingId id) const
{
    Query query(m_database, select + u"WHERE id = ?"_s);
    return query.run(id.text()).next() ? std::optional(read(query)) : std::nullopt;
}

void IgnoredFindingStore::insert(const IgnoredFinding &ignored)
{
    Query(m_database, u"INSERT INTO ignored_findings (id, row_version, scope, issue_id, article_id, rule, finding, quote, reason, account_id, person, at) "
                      "VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run(ignored.id.text(), ignoreScopeCode(ignored.scope), keyColumn(ignored.issue), keyColumn(ignored.article), ignored.rule, ignored.finding,
             ignored.quote, ignored.reason, keyColumn(ignored.account), ignored.person, timeColumn(ignored.at));
}

bool IgnoredFindingStore::remove(IgnoredFindingId id, qint64 version)
{
    return Query(m_database, u"DELETE FROM ignored_findings WHERE id = ? AND row_version = ?"_s).run(id.text(), version).affectedRows() == 1;
}

void IgnoredFindingStore::removeAll(ArticleId article)
{
    Query(m_database, u"DELETE FROM ignored_findings WHERE article_id = ?"_s).run(article.text());
}

void IgnoredFindingStore::removeAll(IssueId issue)
{
    Query(m_database, u"DELETE FROM ignored_findings WHERE issue_id = ?"_s).run(issue.text());
}

} // namespace bulletin
