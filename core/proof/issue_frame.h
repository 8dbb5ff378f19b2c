// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issues/issue_document.h"

namespace bulletin {

// What a round of proof freezes besides the texts: masthead, date, sections, order, credits, tail,
// template, as one JSON column. The articles come back with their ids and credits, without their texts.
QString frameColumn(const IssueDocument &issue);
IssueDocument issueFromFrame(const QString &column);

// What is different, for people, in a few words: “题目”的文字、栏目顺序、版记 …; empty where nothing printed is.
// Articles are told apart by their ids.
QString whatDiffers(const IssueDocument &before, const IssueDocument &after);

} // namespace bulletin
