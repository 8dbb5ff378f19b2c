// SPDX-License-Identifier: Apache-2.0
#include "core/review/separation.h"

#include "core/review/workflow.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

struct SeparationTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Separation)
};

bool wrote(const Involvement &person, ReviewLevel level)
{
    if (person.owner)
        return true;
    if (level == ReviewLevel::First)
        return false;
    return std::any_of(person.savedAt.cbegin(), person.savedAt.cend(), [&](ArticleStage stage) { return stage != stageOf(level); });
}

} // namespace

Outcome<QString> separationOf(ReviewLevel level, const Involvement &person, const ReviewRules &rules)
{
    QStringList relaxed;
    if (wrote(person, level)) {
        if (!rules.authorReviews.relaxed)
            return refuse(Refusal::Kind::Rights, SeparationTexts::tr("Nobody reviews what he wrote or changed himself."));
        relaxed.append(rules.authorReviews.reason);
    }
    const auto other = std::find_if(person.passed.cbegin(), person.passed.cend(), [&](ReviewLevel passed) { return passed != level; });
    if (other != person.passed.cend()) {
        if (!rules.severalReviews.relaxed)
            return refuse(Refusal::Kind::Rights, SeparationTexts::tr("One person takes only one of an article's three reviews; this person passed “%1” already.").arg(levelName(*other)));
        relaxed.append(rules.severalReviews.reason);
    }
    relaxed.removeDuplicates();
    return relaxed.join(SeparationTexts::tr("; ", "between reasons"));
}

} // namespace bulletin
