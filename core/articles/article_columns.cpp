// SPDX-License-Identifier: Apache-2.0
#include "core/articles/article_columns.h"

#include "core/base/text_list.h"
#include "core/store/columns.h"

namespace bulletin {

Article readArticle(const Query &query, int first)
{
    Article article;
    int column = first;
    article.id = keyAt<ArticleId>(query, column++);
    article.version = query.integer(column++);
    article.bulletin = keyAt<BulletinId>(query, column++);
    article.issue = IssueId::parse(query.text(column++));
    article.section = SectionId::parse(query.text(column++));
    article.rank = query.text(column++);
    article.titleLines = listFromColumn(query.text(column++));
    article.contributors = listFromColumn(query.text(column++));
    article.creditEnding = query.text(column++);
    article.stage = parseArticleStage(query.text(column++)).value_or(ArticleStage::Draft);
    article.headRevision = keyAt<RevisionId>(query, column++);
    article.characters = int(query.integer(column++));
    article.owner = keyAt<AccountId>(query, column++);
    article.receipt = query.text(column++);
    article.wantedSection = query.text(column++);
    article.mergedInto = keyAt<ArticleId>(query, column++);
    article.stageAt = timeAt(query, column++);
    Q_ASSERT(column == first + articleColumnCount);
    return article;
}

Credit readCredit(const Query &query, int first)
{
    return {UnitId::parse(query.text(first)).value_or(UnitId()), query.text(first + 1)};
}

} // namespace bulletin
