// SPDX-License-Identifier: Apache-2.0
#include "core/desk/article_steps.h"

#include "core/review/approval.h"
#include "core/review/separation.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct TextTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Desk)
};

constexpr Roles writersAt(ArticleStage stage)
{
    constexpr Roles editor = OfficeRole::Editor;
    switch (stage) {
    case ArticleStage::FirstReview:
        return editor | OfficeRole::FirstReviewer;
    case ArticleStage::SecondReview:
        return editor | OfficeRole::SecondReviewer;
    case ArticleStage::FinalReview:
        return editor | OfficeRole::FinalReviewer;
    case ArticleStage::Submitted:
    case ArticleStage::Accepted:
    case ArticleStage::Placed:
    case ArticleStage::Held:
        return editor;
    default:
        return {};
    }
}

bool passedSecond(Desk::Private &d, ArticleId article, AccountId person)
{
    const QList<ArticleAct> passes = standingPasses(ArticleActStore(d.database).list(article));
    return std::any_of(passes.cbegin(), passes.cend(), [&](const ArticleAct &pass) { return pass.level == ReviewLevel::Second && pass.account == person; });
}

} // namespace

Step Desk::Private::maySave(const Article &article)
{
    const Viewer who = viewer();
    if (who.open)
        return Done{};
    const ArticleStage stage = article.stage;
    const auto editors = [this] { return ArticleSteps(*this).editors(); };
    if (stage == ArticleStage::Rejected || stage == ArticleStage::Merged)
        return refuse(Refusal::Kind::Workflow, TextTexts::tr("“%1” is no longer worked on (%2); nothing was changed.").arg(article.title(), stageName(stage)),
                      stage == ArticleStage::Merged ? TextTexts::tr("Go on with the article that took it up.") : TextTexts::tr("Ask %1 to reconsider it.").arg(editors()));
    if (stage == ArticleStage::Draft || stage == ArticleStage::Returned) {
        if (article.owner.isNull() ? who.roles.testFlag(OfficeRole::Editor) : who.owns(article))
            return Done{};
        return refuse(Refusal::Kind::Rights, TextTexts::tr("“%1” is somebody else's text; nothing was changed.").arg(article.title()),
                      TextTexts::tr("Ask %1.").arg(ArticleSteps(*this).ownerOf(article)));
    }
    if (stage == ArticleStage::FinalReview && passedSecond(*this, article.id, who.account))
        return refuse(Refusal::Kind::Rights, TextTexts::tr("“%1” has your second review; what you change now would have nobody's. Nothing was changed.").arg(article.title()),
                      TextTexts::tr("Ask the final reviewer or another editor to change it, or to return it."));
    if (who.roles.testFlag(OfficeRole::Editor))
        return Done{};
    if (who.roles.testAnyFlags(writersAt(stage))) {
        if (const auto mine = ArticleSteps(*this).separation(article, *levelOf(stage)); !mine)
            return tl::unexpected(mine.error());
        return Done{};
    }
    if (who.owns(article))
        return refuse(Refusal::Kind::Workflow, TextTexts::tr("“%1” has been handed in; nothing was changed.").arg(article.title()),
                      stage == ArticleStage::Submitted ? TextTexts::tr("Withdraw it, or ask %1 to return it.").arg(editors()) : TextTexts::tr("Ask %1 to return it.").arg(editors()));
    return refuse(Refusal::Kind::Rights, TextTexts::tr("“%1” stands at “%2”, where only the editors and those who review it then change it; nothing was changed.").arg(article.title(), stageName(stage)),
                  TextTexts::tr("Ask %1, or write a comment.").arg(editors()));
}

Revision Desk::Private::setText(Article &article, const QStringList &titleLines, const Manuscript &manuscript, const QString &hash)
{
    const Revision revision = writeRevision(article.id, titleLines, manuscript, RevisionId::create(), hash);
    article.headRevision = revision.id;
    article.titleLines = titleLines;
    article.characters = characterCount(manuscript);
    ArticleSteps(*this).reopenIfChanged(article, revision.hash);
    return revision;
}

void Desk::Private::carryApproval(const Article &article, const Revision &corrected, CorrectionId correction)
{
    Q_ASSERT(article.headRevision == corrected.id);
    if (!approvedHash(ArticleActStore(database).list(article.id)).isEmpty())
        ArticleSteps(*this).write(article, u"carry-approval"_s, article.stage, {{}, {}, {}, {{u"correction"_s, correction.text()}}});
}

Outcome<RevisionId> ReviewVerbs::restoreRevision(ArticleId id, RevisionId wanted, RevisionId base)
{
    return d.perform(u"restore-revision"_s, id.text(), {Change::What::Articles, d.boardOf(id), id}, [&]() -> Outcome<RevisionId> {
        auto article = d.needArticle(id);
        if (!article)
            return tl::unexpected(article.error());
        if (const Step mine = d.maySave(*article); !mine)
            return tl::unexpected(mine.error());
        const auto earlier = d.revisions.find(wanted);
        if (!earlier || earlier->article != id)
            return refuse(Refusal::Kind::NotFound, TextTexts::tr("“%1” has no such version.").arg(article->title()), TextTexts::tr("Choose one from its history."));
        if (article->headRevision != base)
            return refuse(Refusal::Kind::Conflict, TextTexts::tr("“%1” was changed since you looked at it; nothing was restored.").arg(article->title()),
                          TextTexts::tr("Look at the newest text, then restore where it is still right."));
        d.details = {{u"title"_s, article->title()}, {u"number"_s, earlier->number}};
        if (d.revisions.hash(base) == earlier->hash)
            return base;
        const Revision restored = d.setText(*article, earlier->titleLines, earlier->manuscript);
        return d.articles.update(*article) ? Outcome<RevisionId>(restored.id) : tl::unexpected(d.fasterSomebody());
    });
}

} // namespace bulletin
