// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article_stage.h"
#include "core/base/refusal.h"
#include "core/review/article_act.h"
#include "core/review/review_rules.h"

#include <QSet>

namespace bulletin {

// What a person had to do with an article, as far as it bars him from reviewing it.
struct Involvement {
    bool owner = false;         // it is his text, or one that was merged into it is
    QSet<ArticleStage> savedAt; // he saved a revision of it while it stood there
    QList<ReviewLevel> passed;  // in this round of reviews
};

// Nobody reviews his own text, and one person takes at most one of an article's three reviews.
// Whose text it is: its owner's, and that of whoever saved a revision of it, but that
// - the first review is the editor's own work on the text: editing it, before or then, is part of
//   that review, so that it bars from the second and the final review alone;
// - what a second or final reviewer changes while it waits for him is part of his review: it bars him
//   from every other one.
// Who passed the second review leaves the text alone until the final one (Desk::Private::maySave).
// After a reopening the same person may take the same review again.
// Gives the reasons of the rules that had to be relaxed for it (empty: none had to).
Outcome<QString> separationOf(ReviewLevel level, const Involvement &person, const ReviewRules &rules);

} // namespace bulletin
