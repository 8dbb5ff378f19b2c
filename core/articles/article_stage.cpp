// SPDX-License-Identifier: Apache-2.0
#include "core/articles/article_stage.h"

#include "core/base/code_table.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

struct StageTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::ArticleStage)
};

constexpr CodeRow<ArticleStage> rows[] = {
    {ArticleStage::Draft, "draft", QT_TRANSLATE_NOOP("bulletin::ArticleStage", "Draft")},
    {ArticleStage::Submitted, "submitted", QT_TRANSLATE_NOOP("bulletin::ArticleStage", "Submitted")},
    {ArticleStage::FirstReview, "first-review", QT_TRANSLATE_NOOP("bulletin::ArticleStage", "First review")},
    {ArticleStage::SecondReview, "second-review", QT_TRANSLATE_NOOP("bulletin::ArticleStage", "Second review")},
    {ArticleStage::FinalReview, "final-review", QT_TRANSLATE_NOOP("bulletin::ArticleStage", "Final review")},
    {ArticleStage::Accepted, "accepted", QT_TRANSLATE_NOOP("bulletin::ArticleStage", "Accepted")},
    {ArticleStage::Placed, "placed", QT_TRANSLATE_NOOP("bulletin::ArticleStage", "Placed")},
    {ArticleStage::Returned, "returned", QT_TRANSLATE_NOOP("bulletin::ArticleStage", "Returned")},
    {ArticleStage::Rejected, "rejected", QT_TRANSLATE_NOOP("bulletin::ArticleStage", "Not used")},
    {ArticleStage::Held, "held", QT_TRANSLATE_NOOP("bulletin::ArticleStage", "Held over")},
    {ArticleStage::Merged, "merged", QT_TRANSLATE_NOOP("bulletin::ArticleStage", "Merged")},
};

constexpr CodeTable<ArticleStage> table(rows);

} // namespace

QString stageCode(ArticleStage stage)
{
    return table.code(stage);
}

std::optional<ArticleStage> parseArticleStage(QStringView code)
{
    return table.parse(code);
}

QList<ArticleStage> allArticleStages()
{
    return table.values();
}

QString stageName(ArticleStage stage)
{
    return StageTexts::tr(table.name(stage));
}

} // namespace bulletin
