// SPDX-License-Identifier: Apache-2.0
#include "core/articles/article_stage.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

struct StageTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::ArticleStage)
};

struct StageRow {
    ArticleStage stage;
    const char *code;
    const char *name;
};

constexpr StageRow rows[] = {
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

} // namespace

QString stageCode(ArticleStage stage)
{
    return QLatin1StringView(rows[size_t(stage)].code);
}

std::optional<ArticleStage> parseArticleStage(QStringView code)
{
    for (const StageRow &row : rows) {
        if (code == QLatin1StringView(row.code))
            return row.stage;
    }
    return std::nullopt;
}

QList<ArticleStage> allArticleStages()
{
    QList<ArticleStage> stages;
    for (const StageRow &row : rows)
        stages.append(row.stage);
    return stages;
}

QString stageName(ArticleStage stage)
{
    return StageTexts::tr(rows[size_t(stage)].name);
}

} // namespace bulletin
