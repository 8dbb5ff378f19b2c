// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/article_act.h"

#include <QList>

namespace bulletin {

// What the acts of an article (oldest first) say of its reviews. A round of reviews begins with each
// submission; a text that is changed after its final review goes back into the same round.

// The passes that stand: at most one of each level, in their order. A reopened review takes its level
// and those after it away.
QList<ArticleAct> standingPasses(const QList<ArticleAct> &acts);
// The content hash that the final review stands for, proof corrections carried along; empty: none.
QString approvedHash(const QList<ArticleAct> &acts);
// The levels that a person passed in this round, taken back ones too: he keeps to them.
QList<ReviewLevel> passedBy(AccountId account, const QList<ArticleAct> &acts);

} // namespace bulletin
