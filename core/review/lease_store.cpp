// SPDX-License-Identifier: Apache-2.0
#include "core/review/lease_store.h"

#include "core/store/columns.h"

namespace bulletin {

using namespace Qt::StringLiterals;

std::optional<Lease> LeaseStore::find(ArticleId article) const
{
    Query query(m_database, u"SELECT account_id, person, host, session, since, beat FROM leases WHERE article_id = ?"_s);
    if (!query.run(article.text()).next())
        return std::nullopt;
    return Lease{article, keyAt<AccountId>(query, 0), query.text(1), query.text(2), query.text(3), timeAt(query, 4), query.integer(5)};
}

void LeaseStore::insert(const Lease &lease)
{
    Query(m_database, u"INSERT INTO leases (article_id, account_id, person, host, session, since, beat) VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
        .run(lease.article.text(), keyColumn(lease.account), lease.person, lease.host, lease.session, timeColumn(lease.since), lease.beat);
}

bool LeaseStore::replace(const Lease &present, const Lease &next)
{
    return Query(m_database, u"UPDATE leases SET account_id = ?, person = ?, host = ?, session = ?, since = ?, beat = ? WHERE article_id = ? AND session = ? AND beat = ?"_s)
               .run(keyColumn(next.account), next.person, next.host, next.session, timeColumn(next.since), next.beat, present.article.text(),
                    present.session, present.beat)
               .affectedRows()
        == 1;
}

bool LeaseStore::beat(ArticleId article, const QString &session, AccountId account)
{
    return Query(m_database, u"UPDATE leases SET beat = beat + 1 WHERE article_id = ? AND session = ? AND account_id = ?"_s)
               .run(article.text(), session, keyColumn(account))
               .affectedRows()
        == 1;
}

void LeaseStore::remove(ArticleId article, const QString &session)
{
    Query(m_database, u"DELETE FROM leases WHERE article_id = ? AND session = ?"_s).run(article.text(), session);
}

void LeaseStore::remove(ArticleId article)
{
    Query(m_database, u"DELETE FROM leases WHERE article_id = ?"_s).run(article.text());
}

} // namespace bulletin
