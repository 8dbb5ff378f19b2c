// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/account.h"
#include "core/review/article_act.h"

#include <span>

namespace bulletin {

// The workflow of articles as one table: asked by the rules, the buttons, the tests and the manual.
// A step that is not here does not exist.
struct ArticleStep {
    const char *verb;
    ArticleStage from;
    ArticleStage to;
    Roles roles;                       // any of these …
    bool owner = false;                // … or the article's owner
    std::optional<ReviewLevel> level = {};
    std::optional<Verdict> verdict = {};
    enum class Reason { None, Words, Code } reason = Reason::None; // what must be given with it
};

std::span<const ArticleStep> articleSteps();
// The steps out of a stage that a person with these roles may take; `owns`: it is his own text.
QList<const ArticleStep *> stepsFrom(ArticleStage stage, Roles roles, bool owns);
// The step of a verb out of a stage; null: there is none (the caller says which stage it needs).
const ArticleStep *findStep(const QString &verb, ArticleStage from, std::optional<ReviewLevel> level = {}, std::optional<Verdict> verdict = {});
// "It is in second review; a second reviewer passes it first": the step and the people that unblock
// `verb` for an article at `stage`.
QString whatUnblocks(const QString &verb, ArticleStage stage);

// The review that a stage waits for.
std::optional<ReviewLevel> levelOf(ArticleStage stage);

} // namespace bulletin
