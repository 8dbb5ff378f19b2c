// SPDX-License-Identifier: Apache-2.0
#include "core/desk/article_steps.h"

#include "core/review/approval.h"
#include "core/review/work_list_store.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct StepTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::ArticleSteps)
};

bool leavesIssue(ArticleStage stage)
{
    return stage == ArticleStage::Returned || stage == ArticleStage::Rejected || stage == ArticleStage::Held || stage == ArticleStage::Merged;
}

void clearPlace(Article &article)
{
    article.issue.reset();
    article.section.reset();
    article.rank.clear();
}

} // namespace

bool ArticleSteps::owns(const Article &article) const
{
    if (article.owner.isNull())
        return roles.testFlag(OfficeRole::Editor);
    return article.owner == d.actor.account;
}

QString ArticleSteps::named(const QStringList &names, Roles wanted) const
{
    if (names.isEmpty())
        return StepTexts::tr("somebody who is not here yet (%1): an administrator gives the role to another person").arg(roleNames(wanted));
    return StepTexts::tr("%1 (%2)", "people and their role").arg(names.join(StepTexts::tr(", ", "between people")), roleNames(wanted));
}

QString ArticleSteps::editors() const
{
    QStringList names;
    for (const Account &account : d.accounts.list()) {
        if (!account.disabled && account.roles.testFlag(OfficeRole::Editor))
            names.append(account.name);
    }
    return named(names, OfficeRole::Editor);
}

QString ArticleSteps::ownerOf(const Article &article) const
{
    const auto owner = article.owner.isNull() ? std::nullopt : d.accounts.find(article.owner);
    return owner ? StepTexts::tr("%1 (whose text it is)").arg(owner->name) : editors();
}

QString ArticleSteps::peopleFor(const Article &article, const ArticleStep &step) const
{
    if (step.owner)
        return ownerOf(article);
    const WorkListStore involved(d.database);
    const ReviewRules rules = d.people.rules();
    QStringList names;
    for (const Account &account : d.accounts.list()) {
        if (account.disabled || !account.roles.testAnyFlags(step.roles))
            continue;
        if (!step.level || separationOf(*step.level, involved.involvement(account.id, account.login, article.id).value(article.id), rules))
            names.append(account.name);
    }
    return named(names, step.roles);
}

WhoTakes ArticleSteps::peopleOf(const Article &article) const
{
    return [this, article](const ArticleStep &step) { return peopleFor(article, step); };
}

Outcome<const ArticleStep *> ArticleSteps::need(const Article &article, const QString &verb, std::optional<ReviewLevel> level, std::optional<Verdict> verdict) const
{
    const ArticleStep *step = findStep(verb, article.stage, level, verdict);
    if (!step)
        return refuse(Refusal::Kind::Workflow,
                      StepTexts::tr("“%1” stands at “%2”, from where “%3” does not go; nothing was changed.").arg(article.title(), stageName(article.stage), stepName(verb, level)),
                      whatUnblocks(verb, article.stage, peopleOf(article), level));
    if (!(step->owner && owns(article)) && !roles.testAnyFlags(step->roles))
        return refuse(Refusal::Kind::Rights, StepTexts::tr("“%1” of “%2” is not for you to do; nothing was changed.").arg(stepName(verb, level), article.title()),
                      StepTexts::tr("Ask %1.").arg(peopleFor(article, *step)));
    return step;
}

Outcome<QString> ArticleSteps::separation(const Article &article, ReviewLevel level) const
{
    const Involvement own = WorkListStore(d.database).involvement(d.actor.account, d.actor.name, article.id).value(article.id);
    Outcome<QString> kept = separationOf(level, own, d.people.rules());
    if (kept)
        return kept;
    const ArticleStep *step = findStep(u"review-article"_s, stageOf(level), level, Verdict::Pass);
    return refuse(kept.error().kind, kept.error().reason, StepTexts::tr("Ask %1.").arg(peopleFor(article, *step)));
}

Step ArticleSteps::needReason(const ArticleStep &step, const StepWords &words) const
{
    const bool coded = step.reason == ArticleStep::Reason::Code;
    if (coded && !rejectionCodes().contains(words.code))
        return refuse(Refusal::Kind::Validation, StepTexts::tr("Why it is not used has to be said."), StepTexts::tr("One of: %1.").arg(rejectionCodes().join(u", "_s)));
    if ((step.reason == ArticleStep::Reason::Words || (coded && words.code == u"other")) && !isReason(words.opinion))
        return refuse(Refusal::Kind::Validation, StepTexts::tr("A reason is needed, so that the other knows what to do."), StepTexts::tr("Write at least four characters."));
    return Done{};
}

void ArticleSteps::write(const Article &article, const QString &verb, ArticleStage from, const StepWords &words, const ArticleStep *step)
{
    ArticleAct act;
    act.id = ActId::create();
    act.article = article.id;
    act.verb = verb;
    act.level = step ? step->level : std::nullopt;
    act.verdict = step ? step->verdict : std::nullopt;
    act.from = from;
    act.to = article.stage;
    act.revision = article.headRevision;
    act.hash = d.revisions.hash(article.headRevision);
    act.account = d.actor.account;
    act.person = d.actor.person.isEmpty() ? d.actor.name : d.actor.person;
    act.host = d.actor.host;
    act.at = d.clock.now();
    act.reasonCode = words.code;
    act.opinion = words.opinion.trimmed();
    act.relaxation = words.relaxation;
    act.details = words.details;
    acts.append(act);
    d.details.insert(u"title"_s, article.title());
    d.details.insert(u"from"_s, stageCode(from));
    d.details.insert(u"to"_s, stageCode(article.stage));
    if (act.level)
        d.details.insert(u"level"_s, levelCode(*act.level));
    if (act.verdict)
        d.details.insert(u"verdict"_s, verdictCode(*act.verdict));
    if (!words.code.isEmpty())
        d.details.insert(u"code"_s, words.code);
    if (!act.opinion.isEmpty())
        d.details.insert(act.level ? u"opinion"_s : u"why"_s, act.opinion);
    if (!words.relaxation.isEmpty())
        d.details.insert(u"relaxation"_s, words.relaxation);
}

Step ArticleSteps::take(Article &article, const ArticleStep &step, const StepWords &words)
{
    if (const Step reason = needReason(step, words); !reason)
        return reason;
    const ArticleStage from = article.stage;
    if (leavesIssue(step.to)) {
        if (article.issue)
            d.details.insert(u"issue"_s, article.issue->text());
        clearPlace(article);
    }
    article.stage = step.to == ArticleStage::Accepted && article.issue ? ArticleStage::Placed : step.to;
    if (article.stage != from)
        article.stageAt = d.clock.now();
    if (!d.articles.update(article))
        return tl::unexpected(d.fasterSomebody());
    ++article.version;
    write(article, QString::fromLatin1(step.verb), from, words, &step);
    return Done{};
}

Step ArticleSteps::moveInto(Article &article, SectionId sectionId, int position)
{
    const auto section = d.needSection(sectionId);
    if (!section)
        return tl::unexpected(section.error());
    Outcome<const ArticleStep *> step = nullptr;
    if (!article.issue && d.hasAccounts())
        step = need(article, u"place-article"_s);
    if (!step)
        return tl::unexpected(step.error());
    article.bulletin = d.issues.find(section->issue)->bulletin;
    article.issue = section->issue;
    article.section = section->id;
    article.rank = d.rankAt(sectionId, position, article.id);
    d.details.insert(u"section"_s, section->name);
    d.details.insert(u"position"_s, position);
    d.details.insert(u"title"_s, article.title());
    if (*step && (*step)->from != (*step)->to)
        return take(article, **step);
    if (!d.hasAccounts())
        article.stage = ArticleStage::Placed;
    return d.articles.update(article) ? Step(Done{}) : Step(tl::unexpected(d.fasterSomebody()));
}

Step ArticleSteps::takeOut(Article &article)
{
    d.details.insert(u"title"_s, article.title());
    d.details.insert(u"issue"_s, article.issue->text());
    clearPlace(article);
    if (d.hasAccounts()) {
        const auto step = need(article, u"unplace-article"_s);
        if (!step)
            return tl::unexpected(step.error());
        if (article.stage == ArticleStage::Placed && !approvedHash(acts.list(article.id)).isEmpty())
            return take(article, **step);
    }
    // Read back from a finished issue, or a desk without reviews: it begins anew.
    if (article.stage == ArticleStage::Placed) {
        article.stage = ArticleStage::Draft;
        article.stageAt = d.clock.now();
    }
    return d.articles.update(article) ? Step(Done{}) : Step(tl::unexpected(d.fasterSomebody()));
}

void ArticleSteps::reopenIfChanged(Article &article, const QString &hash)
{
    const bool stands = article.stage == ArticleStage::Accepted || article.stage == ArticleStage::Placed;
    if (!d.hasAccounts() || !stands)
        return;
    const QList<ArticleAct> past = acts.list(article.id);
    const QString approved = approvedHash(past);
    if (hash == approved)
        return;
    const QList<ArticleAct> passes = standingPasses(past);
    const bool firstStands = !passes.isEmpty() && passes.first().level == ReviewLevel::First;
    const ArticleStage from = article.stage;
    article.stage = firstStands ? ArticleStage::SecondReview : ArticleStage::FirstReview;
    article.stageAt = d.clock.now();
    write(article, u"reopen-article"_s, from, {{}, {}, {}, {{u"approved"_s, approved}}});
    d.details.insert(u"reopened"_s, stageCode(article.stage));
}

QString ArticleSteps::nextReceipt() const
{
    const int year = d.clock.now().toLocalTime().date().year();
    return u"%1-%2"_s.arg(year).arg(acts.lastReceipt(year) + 1, 4, 10, QLatin1Char('0'));
}

MaybeRefusal takeStep(Desk::Private &d, const QString &verb, ArticleId id, const StepWords &words)
{
    return d.act(verb, id.text(), {Change::What::Articles, d.boardOf(id), id}, [&]() -> Step {
        auto article = d.needArticle(id);
        if (!article)
            return tl::unexpected(article.error());
        ArticleSteps steps(d);
        const auto step = steps.need(*article, verb);
        return step ? steps.take(*article, **step, words) : Step(tl::unexpected(step.error()));
    });
}

} // namespace bulletin
