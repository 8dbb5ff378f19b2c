// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article.h"

namespace bulletin {

class Database;

struct ArticlePlace {
    ArticleId article;
    QString rank;
};

// Rows of articles with their credits; the text itself is a revision's.
class ArticleStore final {
public:
    explicit ArticleStore(Database &database) : m_database(database) {}

    QList<Article> listIssue(IssueId issue) const; // printed order
    QList<Article> listUnplaced(BulletinId bulletin) const; // newest first
    std::optional<Article> find(ArticleId id) const;
    // By receipt, or by the beginning of the id; three at most.
    QList<ArticleId> findNamed(const QString &receiptOrBeginning) const;
    std::optional<ArticleStage> stage(ArticleId id) const;
    void insert(const Article &article, const QDateTime &createdAt);
    // Title, credits, place, stage, head; false: the version that was read is not the newest.
    bool update(const Article &article);
    void setRank(ArticleId id, const QString &rank);
    QList<ArticlePlace> order(SectionId section, ArticleId except) const; // by rank
    bool remove(ArticleId id, qint64 version); // with its revisions

private:
    void writeCredits(const Article &article);
    Database &m_database;
};

} // namespace bulletin
