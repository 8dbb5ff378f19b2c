// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace bulletin {

// Where an article stands; a stage of review names the review that it waits for. Whether it stands
// in an issue is told by Article::issue: an article that was changed after its final review is in
// review again and keeps its place.
enum class ArticleStage {
    Draft,        // 草稿: its owner's alone
    Submitted,    // 已报送: with the editor, waits to be taken in
    FirstReview,  // 初审
    SecondReview, // 复审
    FinalReview,  // 终审
    Accepted,     // 采用（待排）
    Placed,       // 已排入
    Returned,     // 退回: with its owner again, with the reason
    Rejected,     // 不采用
    Held,         // 留用 for a later issue
    Merged,       // 已并入另一稿
};
// draft, submitted, first-review, second-review, final-review, accepted, placed, returned,
// rejected, held, merged: the fixed English codes of the Issue shape and the database.
QString stageCode(ArticleStage stage);
std::optional<ArticleStage> parseArticleStage(QStringView code);
QList<ArticleStage> allArticleStages();
QString stageName(ArticleStage stage); // for people: 已报送

} // namespace bulletin
