// SPDX-License-Identifier: Apache-2.0
#include "core/desk/article_steps.h"

#include "core/checks/ignored_finding_store.h"
#include "core/review/comment_store.h"
#include "core/review/lease_store.h"

namespace bulletin {

using namespace Qt::StringLiterals;

Outcome<QList<ArticleId>> Desk::Private::addInto(SectionId sectionId, const QList<ArticleContent> &contents, int position)
{
    const auto section = needSection(sectionId);
    if (!section)
        return tl::unexpected(section.error());
    const auto issue = issues.find(section->issue);
    QList<ArticleId> ids;
    for (const ArticleContent &content : contents) {
        if (const Step titled = needTitle(content.titleLines); !titled)
            return tl::unexpected(titled.error());
        Article article;
        article.id = ArticleId::create();
        article.bulletin = issue->bulletin;
        article.issue = section->issue;
        article.section = section->id;
        // Where there are people to review it, it is reviewed where it stands.
        article.stage = hasAccounts() ? ArticleStage::Draft : ArticleStage::Placed;
        article.stageAt = clock.now();
        article.owner = actor.account;
        article.rank = rankAt(sectionId, position, article.id);
        if (const Step inserted = insertArticle(article, content); !inserted)
            return tl::unexpected(inserted.error());
        ids.append(article.id);
    }
    details.insert(u"section"_s, section->name);
    return ids;
}

Outcome<ArticleId> Desk::addArticle(SectionId section, const ArticleContent &content, int position)
{
    const auto where = d->issues.findSection(section);
    return d->perform(u"add-article"_s, section.text(), {Change::What::Articles, where ? where->issue : IssueId(), {}}, [&]() -> Outcome<ArticleId> {
        const auto ids = d->addInto(section, {content}, position);
        if (!ids)
            return tl::unexpected(ids.error());
        d->details.insert(u"article"_s, ids->first().text());
        d->details.insert(u"title"_s, content.titleLines.join(QString()));
        return ids->first();
    });
}

Outcome<QList<ArticleId>> Desk::addArticles(SectionId section, const QList<ArticleContent> &contents)
{
    const auto where = d->issues.findSection(section);
    return d->perform(u"add-articles"_s, section.text(), {Change::What::Articles, where ? where->issue : IssueId(), {}},
                      [&] { return d->addInto(section, contents, -1); });
}

Outcome<QList<ArticleId>> Desk::addUnplacedArticles(BulletinId bulletin, const QList<ArticleContent> &contents)
{
    return d->perform(u"take-in-articles"_s, bulletin.text(), {Change::What::Articles, {}, {}}, [&]() -> Outcome<QList<ArticleId>> {
        if (!d->bulletins.find(bulletin))
            return refuse(Refusal::Kind::NotFound, DeskTexts::tr("This bulletin is no longer there."));
        QList<ArticleId> ids;
        for (const ArticleContent &content : contents) {
            if (const Step titled = d->needTitle(content.titleLines); !titled)
                return tl::unexpected(titled.error());
            Article article;
            article.id = ArticleId::create();
            article.bulletin = bulletin;
            // An editor takes in what others wrote: every editor may hand it on.
            article.owner = d->actor.roles.testFlag(OfficeRole::Editor) ? AccountId() : d->actor.account;
            article.stageAt = d->clock.now();
            if (const Step inserted = d->insertArticle(article, content); !inserted)
                return tl::unexpected(inserted.error());
            ids.append(article.id);
        }
        return ids;
    });
}

Outcome<RevisionId> Desk::Private::save(ArticleId id, RevisionId base, const ArticleContent &content)
{
    auto article = needArticle(id);
    if (!article)
        return tl::unexpected(article.error());
    if (const Step mine = maySave(*article); !mine)
        return tl::unexpected(mine.error());
    if (const Step titled = needTitle(content.titleLines); !titled)
        return tl::unexpected(titled.error());
    const QString headHash = needHeadHash(*article);
    const auto credits = creditsFor(content.units);
    if (!credits)
        return tl::unexpected(credits.error());
    const QString hash = contentHash(content.titleLines, content.manuscript);
    const bool sameText = headHash == hash;
    const bool sameRow = article->credits == *credits && article->contributors == content.contributors && article->creditEnding == content.creditEnding;
    // Whoever saves what is saved already is no rival: a save whose answer was lost is simply repeated.
    if (article->headRevision != base && !(sameText && sameRow))
        return refuse(Refusal::Kind::Conflict, DeskTexts::tr("Somebody else saved this article in the meantime. Your text is kept beside it; nothing was overwritten."),
                      DeskTexts::tr("Compare the two texts and keep what is right."));
    removeSavedJournal(id, content);
    revisions.insertImages(content.images);
    if (sameText && sameRow)
        return article->headRevision;
    if (!sameText)
        setText(*article, content.titleLines, content.manuscript, hash);
    article->credits = *credits;
    article->contributors = content.contributors;
    article->creditEnding = content.creditEnding;
    if (!articles.update(*article))
        return tl::unexpected(fasterSomebody());
    details.insert(u"title"_s, article->title());
    return article->headRevision;
}

Outcome<RevisionId> Desk::saveArticle(ArticleId id, RevisionId base, const ArticleContent &content)
{
    const auto present = d->articles.find(id);
    const Change change{Change::What::Articles, present ? present->issue.value_or(IssueId()) : IssueId(), id};
    const Outcome<RevisionId> saved = d->perform(u"save-article"_s, id.text(), change, [&] { return d->save(id, base, content); });
    if (!saved && saved.error().kind != Refusal::Kind::Validation)
        writeJournal({id, present ? present->section : std::nullopt, present ? present->issue : std::nullopt, base, content, {}, {}, {}, {}});
    return saved;
}

MaybeRefusal Desk::renameArticle(ArticleId id, qint64 version, const QStringList &titleLines)
{
    return d->act(u"rename-article"_s, id.text(), {Change::What::Articles, d->boardOf(id), id}, [&]() -> Step {
        auto article = d->needArticle(id);
        if (!article)
            return tl::unexpected(article.error());
        if (const Step mine = d->maySave(*article); !mine)
            return mine;
        if (const Step titled = d->needTitle(titleLines); !titled)
            return titled;
        if (article->version != version)
            return tl::unexpected(d->fasterSomebody());
        if (article->titleLines == titleLines)
            return Done{};
        d->setText(*article, titleLines, d->needHead(*article).manuscript);
        if (!d->articles.update(*article))
            return tl::unexpected(d->fasterSomebody());
        d->details.insert(u"title"_s, article->title());
        return Done{};
    });
}

MaybeRefusal Desk::moveArticle(ArticleId id, SectionId sectionId, int position)
{
    const auto where = d->issues.findSection(sectionId);
    const IssueId from = d->boardOf(id);
    const IssueId to = where ? where->issue : IssueId();
    const Change change{Change::What::Articles, from.isNull() || from == to ? to : IssueId(), id};
    return d->act(u"move-article"_s, id.text(), change, [&]() -> Step {
        auto article = d->needArticle(id);
        return article ? ArticleSteps(*d).moveInto(*article, sectionId, position) : Step(tl::unexpected(article.error()));
    });
}

MaybeRefusal Desk::unplaceArticle(ArticleId id)
{
    return d->act(u"unplace-article"_s, id.text(), {Change::What::Articles, d->boardOf(id), id}, [&]() -> Step {
        auto article = d->needArticle(id);
        if (!article)
            return tl::unexpected(article.error());
        if (!article->issue)
            return refuse(Refusal::Kind::Workflow, DeskTexts::tr("“%1” stands in no issue; nothing was changed.").arg(article->title()));
        return ArticleSteps(*d).takeOut(*article);
    });
}

MaybeRefusal Desk::deleteArticle(ArticleId id, qint64 version)
{
    return d->act(u"delete-article"_s, id.text(), {Change::What::Articles, {}, id}, [&]() -> Step {
        const auto article = d->needArticle(id);
        if (!article)
            return tl::unexpected(article.error());
        if (const Step mine = d->maySave(*article); !mine)
            return mine;
        if (article->issue)
            return refuse(Refusal::Kind::Workflow, DeskTexts::tr("“%1” stands in an issue; it was not deleted.").arg(article->title()),
                          DeskTexts::tr("Take it out of the issue first."));
        if (ArticleActStore(d->database).hasAny(id))
            return refuse(Refusal::Kind::Workflow, DeskTexts::tr("“%1” was submitted once; what happened to it is kept, and it was not deleted.").arg(article->title()),
                          DeskTexts::tr("The editor sets it aside with a reason (not to be used)."));
        d->details = {{u"deleted"_s, QJsonArray::fromStringList(d->revisions.ids(id))}};
        if (!d->isPrivate(*article))
            d->details.insert(u"title"_s, article->title());
        CommentStore(d->database).removeAll(id);
        IgnoredFindingStore(d->database).removeAll(id);
        LeaseStore(d->database).remove(id);
        if (!d->articles.remove(id, version))
            return tl::unexpected(d->fasterSomebody());
        return Done{};
    });
}

} // namespace bulletin
