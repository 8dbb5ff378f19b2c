// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/account.h"
#include "core/review/article_act.h"

#include <functional>
#include <span>

namespace bulletin {

// The workflow of articles as one table: asked by the rules, the buttons, the tests and the manual.
// A step that is not here does not exist. An article that passes its final review where it stands
// in an issue is placed at once; one that is returned, rejected, held over or merged leaves its issue.
struct ArticleStep {
    const char *verb;
    ArticleStage from;
    ArticleStage to;
    Roles roles;                       // any of these …
    bool owner = false;                // … or the article's owner (of a text without one: an editor)
    std::optional<ReviewLevel> level = {};
    std::optional<Verdict> verdict = {};
    enum class Reason { None, Words, Code } reason = Reason::None; // what must be given with it
    // Neither roles nor owner: it happens by itself, when an approved text is changed.
    bool byItself() const { return !roles && !owner; }
};

std::span<const ArticleStep> articleSteps();
// The steps out of a stage that a person with these roles may take; `owns`: it is his own text.
QList<const ArticleStep *> stepsFrom(ArticleStage stage, Roles roles, bool owns);
// The step of a verb out of a stage; null: there is none (the caller says which stage it needs).
const ArticleStep *findStep(const QString &verb, ArticleStage from, std::optional<ReviewLevel> level = {}, std::optional<Verdict> verdict = {});
// For people: "submit", "Second review: passed".
QString stepName(const QString &verb, std::optional<ReviewLevel> level = {}, std::optional<Verdict> verdict = {});

// Names who takes a step: the people, where they are known; roles alone otherwise.
using WhoTakes = std::function<QString(const ArticleStep &)>;
QString rolesOf(const ArticleStep &step); // "editor", "its owner"
// "First: second review, by Li Si (second reviewer).": the step and the people that unblock `verb`
// for an article at `stage`, on the shortest way; empty: no way leads there.
QString whatUnblocks(const QString &verb, ArticleStage stage, const WhoTakes &who = rolesOf, std::optional<ReviewLevel> level = {});

// The review that a stage waits for.
std::optional<ReviewLevel> levelOf(ArticleStage stage);
ArticleStage stageOf(ReviewLevel level);

// Reasons are words that help the other: four characters or more.
bool isReason(const QString &words);

} // namespace bulletin
