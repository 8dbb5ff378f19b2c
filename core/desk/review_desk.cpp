// SPDX-License-Identifier: Apache-2.0
#include "core/desk/article_steps.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct ReviewTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::ReviewVerbs)
};

} // namespace

MaybeRefusal ReviewVerbs::receive(ArticleId article)
{
    return takeStep(d, u"receive-article"_s, article);
}

MaybeRefusal ReviewVerbs::review(ArticleId id, RevisionId head, ReviewLevel level, Verdict verdict, const QString &opinion, const QString &rejectionCode)
{
    return d.act(u"review-article"_s, id.text(), {Change::What::Articles, d.boardOf(id), id}, [&]() -> Step {
        auto article = d.needArticle(id);
        if (!article)
            return tl::unexpected(article.error());
        ArticleSteps steps(d);
        const auto step = steps.need(*article, u"review-article"_s, level, verdict);
        if (!step)
            return tl::unexpected(step.error());
        const Outcome<QString> relaxed = steps.separation(*article, level);
        if (!relaxed)
            return tl::unexpected(relaxed.error());
        if (article->headRevision != head)
            return refuse(Refusal::Kind::Conflict, ReviewTexts::tr("“%1” was changed since you read it; nothing was reviewed.").arg(article->title()),
                          ReviewTexts::tr("Read what was changed, then review it."));
        return steps.take(*article, **step, {opinion, verdict == Verdict::Reject ? rejectionCode : QString(), *relaxed});
    });
}

MaybeRefusal ReviewVerbs::returnToUnit(ArticleId article, const QString &reason)
{
    return takeStep(d, u"return-article"_s, article, {reason});
}

MaybeRefusal ReviewVerbs::reject(ArticleId article, const QString &code, const QString &words)
{
    return takeStep(d, u"reject-article"_s, article, {words, code});
}

MaybeRefusal ReviewVerbs::hold(ArticleId article, const QString &reason)
{
    return takeStep(d, u"hold-article"_s, article, {reason});
}

MaybeRefusal ReviewVerbs::reconsider(ArticleId article, const QString &reason)
{
    return takeStep(d, u"reconsider-article"_s, article, {reason});
}

// Its text may have been changed while it was held over: then it is reviewed again.
MaybeRefusal ReviewVerbs::release(ArticleId id)
{
    return d.act(u"release-article"_s, id.text(), {Change::What::Articles, d.boardOf(id), id}, [&]() -> Step {
        auto article = d.needArticle(id);
        if (!article)
            return tl::unexpected(article.error());
        ArticleSteps steps(d);
        const auto step = steps.need(*article, u"release-article"_s);
        if (!step)
            return tl::unexpected(step.error());
        if (const Step taken = steps.take(*article, **step); !taken)
            return taken;
        steps.reopenIfChanged(*article, d.revisions.hash(article->headRevision));
        return article->stage == (*step)->to || d.articles.update(*article) ? Step(Done{}) : Step(tl::unexpected(d.fasterSomebody()));
    });
}

MaybeRefusal ReviewVerbs::place(ArticleId id, SectionId section, int position)
{
    const auto where = d.issues.findSection(section);
    return d.act(u"place-article"_s, id.text(), {Change::What::Articles, where ? where->issue : IssueId(), id}, [&]() -> Step {
        auto article = d.needArticle(id);
        if (!article)
            return tl::unexpected(article.error());
        if (article->issue)
            return refuse(Refusal::Kind::Workflow, ReviewTexts::tr("“%1” stands in an issue already; nothing was changed.").arg(article->title()),
                          ReviewTexts::tr("Move it on the board of that issue."));
        return ArticleSteps(d).moveInto(*article, section, position);
    });
}

} // namespace bulletin
