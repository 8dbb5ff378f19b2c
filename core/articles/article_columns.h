// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article.h"

namespace bulletin {

class Query;

// How every store reads a row of articles: the columns of the table "articles a", in this order, and
// the article that begins at a column of the answer, without its credits.
inline const QString articleColumns =
    QStringLiteral("a.id, a.row_version, a.bulletin_id, a.issue_id, a.section_id, a.rank, a.title, a.contributors, a.credit_ending, "
                   "a.stage, a.head_revision_id, a.characters, a.owner_id, a.receipt, a.wanted_section, a.merged_into, a.stage_at");
constexpr int articleColumnCount = 17;
Article readArticle(const Query &query, int first = 0);
// unit_id and printed_name, beginning at a column of the answer.
Credit readCredit(const Query &query, int first);

} // namespace bulletin
