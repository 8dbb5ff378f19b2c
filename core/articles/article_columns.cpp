// SPDX-License-Identifier: Apache-2.0
#include "core/articles/article_columns.h"

#include "core/base/clock.h"
#include "core/base/text_list.h"
#include "core/store/query.h"

namespace bulletin {

Article readArticle(const Query &query, int first)
{
    Article article;
    int column = first;
    article.id = ArticleId::parse(query.text(column++)).value_or(ArticleId());
    article.version = query.integer(column++);
    article.bulletin = BulletinId::parse(query.text(column++)).value_or(BulletinId());
    article.issue = IssueId::parse(query.text(column++));
    article.section = SectionId::parse(query.text(column++));
    article.rank = query.text(column++);
    article.titleLines = listFromColumn(query.text(column++));
    article.contributors = listFromColumn(query.text(column++));
    article.creditEnding = query.text(column++);
    article.stage = parseArticleStage(query.text(column++)).value_or(ArticleStage::Draft);
    article.headRevision = RevisionId::parse(query.text(column++)).value_or(RevisionId());
    article.characters = int(query.integer(column++));
    article.owner = AccountId::parse(query.text(column++)).value_or(AccountId());
    article.receipt = query.text(column++);
    article.wantedSection = query.text(column++);
    article.mergedInto = ArticleId::parse(query.text(column++)).value_or(ArticleId());
    article.stageAt = readTime(query.text(column++));
    Q_ASSERT(column == first + articleColumnCount);
    return article;
}

Credit readCredit(const Query &query, int first)
{
    return {UnitId::parse(query.text(first)).value_or(UnitId()), query.text(first + 1)};
}

QString timeColumn(const QDateTime &time)
{
    return time.isNull() ? QString() : timeText(time);
}

QDateTime readTime(const QString &column)
{
    return column.isEmpty() ? QDateTime() : QDateTime::fromString(column, Qt::ISODateWithMs);
}

} // namespace bulletin
