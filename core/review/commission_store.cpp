// SPDX-License-Identifier: Apache-2.0
#include "core/review/commission_store.h"

#include "core/articles/article_columns.h"
#include "core/store/query.h"

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

const QString select = u"SELECT id, row_version, bulletin_id, issue_id, unit_id, subject, note, due, person, created_at, article_id, closed_at, closed_reason FROM commissions "_s;

Commission read(const Query &query)
{
    Commission commission;
    int column = 0;
    commission.id = CommissionId::parse(query.text(column++)).value_or(CommissionId());
    commission.version = query.integer(column++);
    commission.bulletin = BulletinId::parse(query.text(column++)).value_or(BulletinId());
    commission.issue = IssueId::parse(query.text(column++));
    commission.unit = UnitId::parse(query.text(column++)).value_or(UnitId());
    commission.subject = query.text(column++);
    commission.note = query.text(column++);
    commission.due = readTime(query.text(column++));
    commission.person = query.text(column++);
    commission.createdAt = readTime(query.text(column++));
    commission.article = ArticleId::parse(query.text(column++)).value_or(ArticleId());
    commission.closedAt = readTime(query.text(column++));
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

} // namespace bulletin
