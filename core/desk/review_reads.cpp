// SPDX-License-Identifier: Apache-2.0
#include "core/desk/article_steps.h"

#include "core/people/rights.h"
#include "core/review/approval.h"
#include "core/review/work_list_store.h"

namespace bulletin {

using namespace Qt::StringLiterals;

QList<WorkItem> ReviewVerbs::myArticles() const
{
    const Snapshot snapshot(d.database);
    return d.actor.account.isNull() ? QList<WorkItem>() : WorkListStore(d.database).ownedBy(d.actor.account);
}

namespace {

QList<ArticleStage> waitingFor(Roles roles)
{
    QList<ArticleStage> stages;
    if (roles.testAnyFlags(Roles(OfficeRole::Editor) | OfficeRole::FirstReviewer))
        stages.append(ArticleStage::Submitted);
    if (roles.testFlag(OfficeRole::FirstReviewer))
        stages.append(ArticleStage::FirstReview);
    if (roles.testFlag(OfficeRole::SecondReviewer))
        stages.append(ArticleStage::SecondReview);
    if (roles.testFlag(OfficeRole::FinalReviewer))
        stages.append(ArticleStage::FinalReview);
    return stages;
}

} // namespace

// What the rules of separation keep from a reviewer does not wait for him.
QList<WorkItem> ReviewVerbs::workList() const
{
    const Snapshot snapshot(d.database);
    const Desk::Private::Viewer viewer = d.viewer();
    if (viewer.account.isNull())
        return {};
    const WorkListStore store(d.database);
    QList<WorkItem> items = store.atStages(waitingFor(viewer.roles));
    const QHash<ArticleId, Involvement> involved = store.involvement(viewer.account, d.actor.name);
    const ReviewRules rules = d.people.rules();
    items.removeIf([&](const WorkItem &item) {
        if (item.article.stage == ArticleStage::Submitted && viewer.roles.testFlag(OfficeRole::Editor))
            return false;
        const ReviewLevel level = levelOf(item.article.stage).value_or(ReviewLevel::First);
        const auto own = involved.constFind(item.article.id);
        return own != involved.cend() && !separationOf(level, *own, rules);
    });
    for (const WorkItem &item : store.ownedBy(viewer.account)) {
        if (item.article.stage == ArticleStage::Returned)
            items.append(item);
    }
    return items;
}

QList<WorkItem> ReviewVerbs::atStage(BulletinId bulletin, ArticleStage stage) const
{
    const Snapshot snapshot(d.database);
    const Desk::Private::Viewer viewer = d.viewer();
    QList<WorkItem> items = WorkListStore(d.database).atStage(bulletin, stage);
    items.removeIf([&](const WorkItem &item) { return !viewer.mayRead(item.article); });
    return items;
}

QList<ArticleAct> ReviewVerbs::acts(ArticleId id) const
{
    const Snapshot snapshot(d.database);
    const auto article = d.articles.find(id);
    return article && d.mayRead(*article) ? ArticleActStore(d.database).list(id) : QList<ArticleAct>();
}

bool ReviewVerbs::isApproved(ArticleId id) const
{
    const Snapshot snapshot(d.database);
    const auto article = d.articles.find(id);
    if (!article)
        return false;
    const QString approved = approvedHash(ArticleActStore(d.database).list(id));
    return !approved.isEmpty() && approved == d.revisions.hash(article->headRevision);
}

QList<const ArticleStep *> ReviewVerbs::stepsFor(ArticleId id) const
{
    const Snapshot snapshot(d.database);
    const auto article = d.articles.find(id);
    const Desk::Private::Viewer viewer = d.viewer();
    if (!article || viewer.account.isNull() || !viewer.mayRead(*article))
        return {};
    const ArticleSteps steps(d);
    const bool approved = isApproved(id);
    QList<const ArticleStep *> found = stepsFrom(article->stage, viewer.roles, steps.owns(*article));
    found.removeIf([&](const ArticleStep *step) {
        const QString verb = QString::fromLatin1(step->verb);
        if (!mayDo(verb, viewer.roles) || (step->level && !steps.separation(*article, *step->level)))
            return true;
        if (verb == u"unplace-article")
            return !article->issue || (step->from == ArticleStage::Placed && (step->to == ArticleStage::Accepted) != approved);
        return verb == u"place-article" && article->issue;
    });
    return found;
}

MaybeRefusal ReviewVerbs::mayReview(ArticleId id, ReviewLevel level) const
{
    const Snapshot snapshot(d.database);
    const auto article = d.needArticle(id);
    if (!article)
        return article.error();
    const ArticleSteps steps(d);
    if (const auto step = steps.need(*article, u"review-article"_s, level, Verdict::Pass); !step)
        return step.error();
    const Outcome<QString> kept = steps.separation(*article, level);
    return kept ? std::nullopt : MaybeRefusal(kept.error());
}

} // namespace bulletin
