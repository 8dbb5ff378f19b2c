// SPDX-License-Identifier: Apache-2.0
#include "core/articles/article_store.h"

#include "core/articles/article_columns.h"
#include "core/base/clock.h"
#include "core/base/text_list.h"
#include "core/store/columns.h"

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

const QString select = u"SELECT "_s + articleColumns + u" FROM articles a "_s;

template <class Key>
QVariant optionalKey(const std::optional<Key> &key)
{
    return key ? QVariant(key->text()) : QVariant(QMetaType::fromType<QString>());
}

// Two statements for a whole list, however long it is; one after the other, as PostgreSQL's driver
// loses a half-read one.
QList<Article> readAll(Database &database, const QString &rowsSql, const QString &creditsSql, const QString &key)
{
    QList<Article> articles;
    QHash<QString, qsizetype> places;
    Query rows(database, rowsSql);
    rows.run(key);
    while (rows.next()) {
        places.insert(rows.text(0), articles.size());
        articles.append(readArticle(rows));
    }
    Query credits(database, creditsSql);
    credits.run(key);
    while (credits.next()) {
        if (const auto place = places.constFind(credits.text(0)); place != places.cend())
            articles[*place].credits.append(readCredit(credits, 1));
    }
    return articles;
}

} // namespace

QList<Article> ArticleStore::listIssue(IssueId issue) const
{
    return readAll(m_database, select + u"JOIN issue_sections s ON s.id = a.section_id WHERE a.issue_id = ? ORDER BY s.rank, s.id, a.rank, a.id"_s,
                   u"SELECT c.article_id, c.unit_id, c.printed_name FROM article_credits c JOIN articles a ON a.id = c.article_id "
                   "WHERE a.issue_id = ? ORDER BY c.article_id, c.position"_s,
                   issue.text());
}

QList<Article> ArticleStore::listUnplaced(BulletinId bulletin) const
{
    return readAll(m_database, select + u"WHERE a.bulletin_id = ? AND a.issue_id IS NULL ORDER BY a.created_at DESC, a.id"_s,
                   u"SELECT c.article_id, c.unit_id, c.printed_name FROM article_credits c JOIN articles a ON a.id = c.article_id "
                   "WHERE a.bulletin_id = ? AND a.issue_id IS NULL ORDER BY c.article_id, c.position"_s,
                   bulletin.text());
}

std::optional<Article> ArticleStore::find(ArticleId id) const
{
    const QList<Article> found = readAll(m_database, select + u"WHERE a.id = ?"_s,
                                         u"SELECT article_id, unit_id, printed_name FROM article_credits WHERE article_id = ? ORDER BY position"_s, id.text());
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<ArticleId> ArticleStore::findNamed(const QString &name) const
{
    QList<ArticleId> found;
    Query query(m_database, u"SELECT id FROM articles WHERE receipt = ? OR substr(id, 1, ?) = ? LIMIT 3"_s);
    query.run(name, int(name.size()), name.toLower());
    while (query.next())
        found.append(ArticleId::parse(query.text(0)).value_or(ArticleId()));
    return found;
}

std::optional<ArticleStage> ArticleStore::stage(ArticleId id) const
{
    Query query(m_database, u"SELECT stage FROM articles WHERE id = ?"_s);
    return query.run(id.text()).next() ? parseArticleStage(query.text(0)) : std::nullopt;
}

QList<ArticlePlace> ArticleStore::order(SectionId section, ArticleId except) const
{
    QList<ArticlePlace> places;
    Query query(m_database, u"SELECT id, rank FROM articles WHERE section_id = ? AND id <> ? ORDER BY rank, id"_s);
    query.run(section.text(), except.text());
    while (query.next())
        places.append({ArticleId::parse(query.text(0)).value_or(ArticleId()), query.text(1)});
    return places;
}

void ArticleStore::insert(const Article &article, const QDateTime &createdAt)
{
    Query(m_database, u"INSERT INTO articles (id, row_version, bulletin_id, issue_id, section_id, rank, title, contributors, credit_ending, stage, "
                      "head_revision_id, characters, owner_id, receipt, wanted_section, merged_into, stage_at, created_at) "
                      "VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run(article.id.text(), article.bulletin.text(), optionalKey(article.issue), optionalKey(article.section), article.rank,
             listColumn(article.titleLines), listColumn(article.contributors), article.creditEnding, stageCode(article.stage),
             article.headRevision.text(), article.characters, keyColumn(article.owner), article.receipt, article.wantedSection,
             keyColumn(article.mergedInto), timeColumn(article.stageAt), timeText(createdAt));
    writeCredits(article);
}

bool ArticleStore::update(const Article &article)
{
    const int rows = Query(m_database, u"UPDATE articles SET row_version = row_version + 1, bulletin_id = ?, issue_id = ?, section_id = ?, rank = ?, title = ?, "
                                       "contributors = ?, credit_ending = ?, stage = ?, head_revision_id = ?, characters = ?, "
                                       "owner_id = ?, receipt = ?, wanted_section = ?, merged_into = ?, stage_at = ? WHERE id = ? AND row_version = ?"_s)
                         .run(article.bulletin.text(), optionalKey(article.issue), optionalKey(article.section), article.rank, listColumn(article.titleLines),
                              listColumn(article.contributors), article.creditEnding, stageCode(article.stage), article.headRevision.text(),
                              article.characters, keyColumn(article.owner), article.receipt, article.wantedSection, keyColumn(article.mergedInto),
                              timeColumn(article.stageAt), article.id.text(), article.version)
                         .affectedRows();
    if (rows != 1)
        return false;
    Query(m_database, u"DELETE FROM article_credits WHERE article_id = ?"_s).run(article.id.text());
    writeCredits(article);
    return true;
}

void ArticleStore::setRank(ArticleId id, const QString &rank)
{
    Query(m_database, u"UPDATE articles SET rank = ? WHERE id = ?"_s).run(rank, id.text());
}

bool ArticleStore::remove(ArticleId id, qint64 version)
{
    Query(m_database, u"DELETE FROM article_credits WHERE article_id = ?"_s).run(id.text());
    Query(m_database, u"DELETE FROM revisions WHERE article_id = ?"_s).run(id.text());
    return Query(m_database, u"DELETE FROM articles WHERE id = ? AND row_version = ?"_s).run(id.text(), version).affectedRows() == 1;
}

void ArticleStore::writeCredits(const Article &article)
{
    for (int position = 0; position < article.credits.size(); ++position) {
        Query(m_database, u"INSERT INTO article_credits (article_id, position, unit_id, printed_name) VALUES (?, ?, ?, ?)"_s)
            .run(article.id.text(), position, article.credits.at(position).unit.text(), article.credits.at(position).name);
    }
}

} // namespace bulletin
