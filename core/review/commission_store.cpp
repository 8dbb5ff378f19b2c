// SPDX-License-Identifier: Apache-2.0
#include "core/review/commission_store.h"

#include "core/store/columns.h"

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

const QString select = u"SELECT id, row_version, bulletin_id, issue_id, unit_id, subject, note, due, person, created_at, article_id, closed_at, closed_reason FROM commissions "_s;

Commission read(const Query &query)
{
    Commission commission;
    int column = 0;
    commission.id = keyAt<CommissionId>(query, column++);
    commission.version = query.integer(column++);
    commission.bulletin = keyAt<BulletinId>(query, column++);
    commission.issue = IssueId::parse(query.text(column++));
    commission.unit = keyAt<UnitId>(query, column++);
    commission.subject = query.text(column++);
    commission.note = query.text(column++);
    commission.due = timeAt(query, column++);
    commission.person = query.text(column++);
    commission.createdAt = timeAt(query, column++);
    commission.article = keyAt<ArticleId>(query, column++);
    commission.closedAt = timeAt(query, column++);
    commission.closedReason = query.text(column++);
    return commission;
}

QVariant issueKey(const Commission &commission)
{
    return commission.issue ? QVariant(commission.issue->text()) : QVariant(QMetaType::fromType<QString>());
}

} // namespace

QList<Commission> CommissionStore::list(BulletinId bulletin) const
{
    QList<Commission> commissions;
    Query query(m_database, select + u"WHERE bulletin_id = ? ORDER BY due, created_at, id"_s);
    query.run(bulletin.text());
    while (query.next())
        commissions.append(read(query));
    return commissions;
}

std::optional<Commission> CommissionStore::find(CommissionId id) const
{
    Query query(m_database, select + u"WHERE id = ?"_s);
    return query.run(id.text()).next() ? std::optional(read(query)) : std::nullopt;
}

void CommissionStore::insert(const Commission &commission)
{
    Query(m_database, u"INSERT INTO commissions (id, row_version, bulletin_id, issue_id, unit_id, subject, note, due, person, created_at, article_id, "
                      "closed_at, closed_reason) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run(commission.id.text(), commission.bulletin.text(), issueKey(commission), commission.unit.text(), commission.subject, commission.note,
             timeColumn(commission.due), commission.person, timeColumn(commission.createdAt), keyColumn(commission.article),
             timeColumn(commission.closedAt), commission.closedReason);
}

bool CommissionStore::update(const Commission &commission)
{
    return Query(m_database, u"UPDATE commissions SET row_version = row_version + 1, issue_id = ?, unit_id = ?, subject = ?, note = ?, due = ?, article_id = ?, "
                             "closed_at = ?, closed_reason = ? WHERE id = ? AND row_version = ?"_s)
               .run(issueKey(commission), commission.unit.text(), commission.subject, commission.note, timeColumn(commission.due),
                    keyColumn(commission.article), timeColumn(commission.closedAt), commission.closedReason, commission.id.text(), commission.version)
               .affectedRows()
        == 1;
}

QHash<UnitId, int> CommissionStore::creditedIn(const QList<IssueId> &issues) const
{
    QHash<UnitId, int> counts;
    if (issues.isEmpty())
        return counts;
    Q_ASSERT(issues.size() <= 6);
    const auto key = [&](qsizetype i) { return issues.at(std::min(i, issues.size() - 1)).text(); };
    Query query(m_database, u"SELECT c.unit_id, count(DISTINCT a.issue_id) FROM article_credits c JOIN articles a ON a.id = c.article_id "
                            "WHERE a.issue_id IN (?, ?, ?, ?, ?, ?) GROUP BY c.unit_id"_s);
    query.run(key(0), key(1), key(2), key(3), key(4), key(5));
    while (query.next())
        counts.insert(keyAt<UnitId>(query, 0), int(query.integer(1)));
    return counts;
}

QSet<UnitId> CommissionStore::sentFor(BulletinId bulletin, IssueId issue) const
{
    QSet<UnitId> found;
    Query query(m_database, u"SELECT DISTINCT c.unit_id FROM article_credits c JOIN articles a ON a.id = c.article_id WHERE a.bulletin_id = ? AND (a.issue_id = ? "
                            "OR (a.issue_id IS NULL AND a.stage IN ('submitted', 'first-review', 'second-review', 'final-review', 'accepted', 'held', 'returned')))"_s);
    query.run(bulletin.text(), issue.text());
    while (query.next())
        found.insert(keyAt<UnitId>(query, 0));
    return found;
}

} // namespace bulletin
