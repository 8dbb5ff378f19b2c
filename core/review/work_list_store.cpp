// SPDX-License-Identifier: Apache-2.0
#include "core/review/work_list_store.h"

#include "core/articles/article_columns.h"
#include "core/store/columns.h"

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

// The credits of an article are rows of the same answer, one after the other.
const QString select = u"SELECT "_s + articleColumns
    + u", coalesce(o.name, ''), coalesce(k.number, 0), CASE WHEN a.stage IN ('returned', 'rejected') THEN "
      "(SELECT x.reason_code || '|' || x.opinion FROM article_acts x WHERE x.article_id = a.id ORDER BY x.position DESC LIMIT 1) ELSE '' END, c.unit_id, c.printed_name FROM articles a "
      "LEFT JOIN accounts o ON o.id = a.owner_id "
      "LEFT JOIN (SELECT article_id, count(*) AS number FROM comments WHERE resolved_at = '' AND parent_id = '' GROUP BY article_id) k ON k.article_id = a.id "
      "LEFT JOIN article_credits c ON c.article_id = a.id "_s;
const QString underReview = u"a.stage IN ('submitted', 'first-review', 'second-review', 'final-review') "_s;

// "code|words" of the act with which it was returned or rejected.
QString lastReason(const QString &given)
{
    const QString code = given.section(u'|', 0, 0);
    const QString words = given.section(u'|', 1);
    if (code.isEmpty())
        return words;
    return words.isEmpty() ? rejectionName(code) : rejectionName(code) + u'：' + words;
}

QList<WorkItem> readItems(Query &query)
{
    QList<WorkItem> items;
    QString last;
    while (query.next()) {
        int column = articleColumnCount;
        if (const QString id = query.text(0); id != last) {
            WorkItem item;
            item.article = readArticle(query);
            item.since = item.article.stageAt;
            item.owner = query.text(column);
            item.openComments = int(query.integer(column + 1));
            item.lastReason = lastReason(query.text(column + 2));
            items.append(std::move(item));
            last = id;
        }
        column += 3;
        if (!query.isNull(column))
            items.last().article.credits.append(readCredit(query, column));
    }
    return items;
}

QString onlyOr(const QString &otherwise, ArticleId only)
{
    return only.isNull() ? otherwise : u"a.id = ? "_s;
}

template <class... Values>
void runFor(Query &query, ArticleId only, const Values &...values)
{
    only.isNull() ? query.run(values...) : query.run(values..., only.text());
}

} // namespace

QList<WorkItem> WorkListStore::ownedBy(AccountId owner) const
{
    Query query(m_database, select + u"WHERE a.owner_id = ? ORDER BY a.created_at DESC, a.id, c.position"_s);
    query.run(owner.text());
    return readItems(query);
}

QList<WorkItem> WorkListStore::atStage(BulletinId bulletin, ArticleStage stage) const
{
    Query query(m_database, select + u"WHERE a.bulletin_id = ? AND a.stage = ? ORDER BY a.stage_at DESC, a.id, c.position"_s);
    query.run(bulletin.text(), stageCode(stage));
    return readItems(query);
}

QList<WorkItem> WorkListStore::atStages(const QList<ArticleStage> &stages) const
{
    if (stages.isEmpty())
        return {};
    Q_ASSERT(stages.size() <= 5);
    const auto code = [&](qsizetype i) { return stageCode(stages.at(std::min(i, stages.size() - 1))); };
    Query query(m_database, select + u"WHERE a.stage IN (?, ?, ?, ?, ?) ORDER BY a.stage_at, a.id, c.position"_s);
    query.run(code(0), code(1), code(2), code(3), code(4));
    return readItems(query);
}

QHash<ArticleId, Involvement> WorkListStore::involvement(AccountId account, const QString &login, ArticleId only) const
{
    Q_ASSERT(!account.isNull());
    QHash<ArticleId, Involvement> found;
    addOwned(found, account, only);
    addMerged(found, account, login);
    addSaved(found, login, only);
    addPassed(found, account, only);
    return found;
}

void WorkListStore::addOwned(QHash<ArticleId, Involvement> &found, AccountId account, ArticleId only) const
{
    Query query(m_database, u"SELECT a.id FROM articles a WHERE a.owner_id = ? AND "_s + onlyOr(underReview, only));
    runFor(query, only, account.text());
    while (query.next())
        found[keyAt<ArticleId>(query, 0)].owner = true;
}

// Texts of his that were merged into another, and that one into the next.
void WorkListStore::addMerged(QHash<ArticleId, Involvement> &found, AccountId account, const QString &login) const
{
    Query query(m_database, u"WITH RECURSIVE mine (id, owned) AS ("
                            "SELECT a.merged_into, CASE WHEN a.owner_id = ? THEN 1 ELSE 0 END FROM articles a WHERE a.stage = 'merged' "
                            "AND (a.owner_id = ? OR EXISTS (SELECT 1 FROM revisions r WHERE r.article_id = a.id AND r.author = ?)) "
                            "UNION SELECT a.merged_into, m.owned FROM mine m JOIN articles a ON a.id = m.id WHERE a.stage = 'merged') "
                            "SELECT id, owned FROM mine"_s);
    query.run(account.text(), account.text(), login);
    while (query.next()) {
        Involvement &involvement = found[keyAt<ArticleId>(query, 0)];
        involvement.savedAt.insert(ArticleStage::Submitted);
        if (query.integer(1) != 0)
            involvement.owner = true;
    }
}

void WorkListStore::addSaved(QHash<ArticleId, Involvement> &found, const QString &login, ArticleId only) const
{
    Query query(m_database, u"SELECT DISTINCT r.article_id, r.stage FROM revisions r JOIN articles a ON a.id = r.article_id WHERE r.author = ? AND "_s + onlyOr(underReview, only));
    runFor(query, only, login);
    while (query.next())
        found[keyAt<ArticleId>(query, 0)].savedAt.insert(parseArticleStage(query.text(1)).value_or(ArticleStage::Draft));
}

void WorkListStore::addPassed(QHash<ArticleId, Involvement> &found, AccountId account, ArticleId only) const
{
    Query query(m_database, u"SELECT x.article_id, x.level FROM article_acts x JOIN articles a ON a.id = x.article_id WHERE x.account_id = ? AND x.verdict = 'pass' "
                            "AND x.position > (SELECT coalesce(max(s.position), 0) FROM article_acts s WHERE s.article_id = x.article_id AND s.to_stage = 'submitted') AND "_s
                    + onlyOr(underReview, only));
    runFor(query, only, account.text());
    while (query.next()) {
        if (const auto level = parseReviewLevel(query.text(1)))
            found[keyAt<ArticleId>(query, 0)].passed.append(*level);
    }
}

} // namespace bulletin
