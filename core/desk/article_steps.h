// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/desk/desk_private.h"
#include "core/review/article_act_store.h"

namespace bulletin {

// What is given with a step.
struct StepWords {
    QString opinion = {};
    QString code = {};
    QString relaxation = {};
    QJsonObject details = {};
};

// How the verbs take a step of the workflow: one way for all of them. Made for one verb or read;
// its actor is the desk's.
class ArticleSteps final {
public:
    explicit ArticleSteps(Desk::Private &desk) : d(desk), roles(desk.viewer().roles), acts(desk.database) {}

    // His own text; of one without an owner, any editor's.
    bool owns(const Article &article) const;
    // The step, where it goes out of the article's stage and the actor may take it; refused, naming the
    // step and the people that unblock it.
    Outcome<const ArticleStep *> need(const Article &article, const QString &verb, std::optional<ReviewLevel> level = {},
                                      std::optional<Verdict> verdict = {}) const;
    // Whether the rules of separation let the actor take this review; gives the reason of what is relaxed.
    Outcome<QString> separation(const Article &article, ReviewLevel level) const;
    // Whom the steps of this article wait for: "李四、王五（复审）".
    WhoTakes peopleOf(const Article &article) const;
    QString editors() const;                        // 王编辑（责编）
    QString ownerOf(const Article &article) const; // an editor, where it is nobody's own

    // Takes the step: the stage, the place in the issue where it is left, the row, the act, the event.
    Step take(Article &article, const ArticleStep &step, const StepWords &words = {});
    // The act alone: `article` as it is after it.
    void write(const Article &article, const QString &verb, ArticleStage from, const StepWords &words = {}, const ArticleStep *step = nullptr);
    // Into a section: moved where it stands in an issue already, placed where it does not.
    Step moveInto(Article &article, SectionId section, int position);
    // Out of its issue: an approved one is accepted again, any other stays where it is in its reviews.
    Step takeOut(Article &article);
    // An approved text was changed, its new one is the head: it goes back into review, where it stands.
    // The caller writes the row.
    void reopenIfChanged(Article &article, const QString &hash);
    QString nextReceipt() const;

private:
    Step needReason(const ArticleStep &step, const StepWords &words) const;
    QString peopleFor(const Article &article, const ArticleStep &step) const;
    QString named(const QStringList &names, Roles wanted) const;

    Desk::Private &d;
    const Roles roles; // the actor's
    ArticleActStore acts;
};

// A verb that takes one step and nothing else.
MaybeRefusal takeStep(Desk::Private &desk, const QString &verb, ArticleId article, const StepWords &words = {});

} // namespace bulletin
