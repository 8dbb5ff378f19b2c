// SPDX-License-Identifier: Apache-2.0
#include "core/desk/article_steps.h"
#include "core/desk/desk_checks.h"
#include "core/review/commission_store.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct DraftTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::ReviewVerbs)
};

Step needText(const Article &article, const Revision &head)
{
    const auto says = [](const Block &block) { return block.kind == BlockKind::Image || block.kind == BlockKind::Table || !block.text.trimmed().isEmpty(); };
    if (std::none_of(head.manuscript.blocks.cbegin(), head.manuscript.blocks.cend(), says))
        return refuse(Refusal::Kind::Validation, DraftTexts::tr("“%1” has no text yet; it was not submitted.").arg(article.title()), DraftTexts::tr("Write the text, save it and submit it then."));
    return Done{};
}

// Why errors may stand in a text that is submitted: the reason for which the office relaxed the rule;
// empty: there are none. What they say stands in the next step, for the record tells nothing of a draft's text.
Outcome<QString> judgeErrors(Desk::Private &d, const Article &article, const Revision &head)
{
    const QList<CheckedFinding> errors = DeskChecks::standingErrors(DeskChecks(d).check(article, head));
    if (errors.isEmpty())
        return QString();
    if (const RelaxedRule rule = d.people.rules().standingErrors; rule.relaxed)
        return rule.reason;
    return refuse(Refusal::Kind::Workflow, DraftTexts::tr("The checker found %n error(s) in “%1”; it was not submitted.", nullptr, int(errors.size())).arg(article.title()),
                  DraftTexts::tr("Put them right, or ignore each with a reason. The first, %1: %2", "%1 is its place").arg(DeskChecks::placeOf(errors.first()), inProgramLanguage(errors.first().finding.message)));
}

} // namespace

Outcome<ArticleId> ReviewVerbs::writeDraft(BulletinId bulletin, const ArticleContent &content, const QString &wantedSection)
{
    const ArticleId id = ArticleId::create();
    return d.perform(u"write-draft"_s, id.text(), {Change::What::Articles, {}, id}, [&]() -> Outcome<ArticleId> {
        if (!d.bulletins.find(bulletin))
            return refuse(Refusal::Kind::NotFound, DeskTexts::tr("This bulletin is no longer there."));
        if (const Step titled = d.needTitle(content.titleLines); !titled)
            return tl::unexpected(titled.error());
        Article article;
        article.id = id;
        article.bulletin = bulletin;
        article.owner = d.actor.account;
        article.wantedSection = wantedSection;
        article.stageAt = d.clock.now();
        ArticleContent draft = content;
        // What somebody writes for his unit is that unit's, unless the text says whose it is.
        for (const Unit &unit : draft.units.isEmpty() && d.actor.unit ? d.units.list() : QList<Unit>()) {
            if (unit.id == *d.actor.unit)
                draft.units = {unit.fullName};
        }
        if (const Step inserted = d.insertArticle(article, draft); !inserted)
            return tl::unexpected(inserted.error());
        d.details.insert(u"title"_s, draft.titleLines.join(QString()));
        return id;
    });
}

namespace {

// What was asked for has come.
Step fulfil(Desk::Private &d, CommissionId id, const Article &article)
{
    const CommissionStore commissions(d.database);
    auto commission = CommissionStore(d.database).find(id);
    if (!commission || !commission->closedAt.isNull())
        return refuse(Refusal::Kind::NotFound, DraftTexts::tr("What you were asked for is no longer open; nothing was submitted."), DraftTexts::tr("Submit it without naming what was asked for."));
    commission->article = article.id;
    return CommissionStore(d.database).update(*commission) ? Step(Done{}) : Step(tl::unexpected(d.fasterSomebody()));
}

} // namespace

Outcome<QString> ReviewVerbs::submit(ArticleId id, RevisionId head, const Submission &submission)
{
    return d.perform(u"submit-article"_s, id.text(), {Change::What::Articles, d.boardOf(id), id}, [&]() -> Outcome<QString> {
        auto article = d.needArticle(id);
        if (!article)
            return tl::unexpected(article.error());
        ArticleSteps steps(d);
        const auto step = steps.need(*article, u"submit-article"_s);
        if (!step)
            return tl::unexpected(step.error());
        if (article->headRevision != head)
            return refuse(Refusal::Kind::Conflict, DraftTexts::tr("“%1” was changed since you read it; it was not submitted.").arg(article->title()),
                          DraftTexts::tr("Read what was changed, then submit it."));
        const Revision text = d.needHead(*article);
        if (const Step written = needText(*article, text); !written)
            return tl::unexpected(written.error());
        const Outcome<QString> relaxed = judgeErrors(d, *article, text);
        if (!relaxed)
            return tl::unexpected(relaxed.error());
        if (article->receipt.isEmpty())
            article->receipt = steps.nextReceipt();
        if (!submission.wantedSection.isEmpty())
            article->wantedSection = submission.wantedSection;
        StepWords words{submission.note, {}, *relaxed};
        if (!submission.checkedBy.isEmpty())
            words.details.insert(u"checked_by"_s, submission.checkedBy);
        if (!submission.commission.isNull()) {
            words.details.insert(u"commission"_s, submission.commission.text());
            if (const Step fulfilled = fulfil(d, submission.commission, *article); !fulfilled)
                return tl::unexpected(fulfilled.error());
        }
        if (const Step taken = steps.take(*article, **step, words); !taken)
            return tl::unexpected(taken.error());
        d.details.insert(u"receipt"_s, article->receipt);
        return article->receipt;
    });
}

MaybeRefusal ReviewVerbs::withdraw(ArticleId article, const QString &reason)
{
    return takeStep(d, u"withdraw-article"_s, article, {reason});
}

} // namespace bulletin
