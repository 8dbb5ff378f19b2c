// SPDX-License-Identifier: Apache-2.0
#include "core/articles/article.h"

namespace bulletin {

QString stageCode(ArticleStage stage)
{
    switch (stage) {
    case ArticleStage::Draft:
        return QStringLiteral("draft");
    case ArticleStage::Placed:
        return QStringLiteral("placed");
    }
    Q_UNREACHABLE();
}

std::optional<ArticleStage> parseArticleStage(QStringView code)
{
    for (const ArticleStage stage : {ArticleStage::Draft, ArticleStage::Placed}) {
        if (code == stageCode(stage))
            return stage;
    }
    return std::nullopt;
}

} // namespace bulletin
