// SPDX-License-Identifier: Apache-2.0
#include "core/desk/desk_private.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

// A repeatable read of places needs one section list; a verb that moves an article names where to.
void place(Article &article, const IssueSection &section, const QString &rank)
{
    article.issue = section.issue;
    article.section = section.id;
    article.rank = rank;
    article.stage = ArticleStage::Placed;
}

} // namespace

Outcome<ArticleId> Desk::addArticle(SectionId sectionId, const ArticleContent &content, int position)
{
    const ArticleId id = ArticleId::create();
    const auto where = d->issues.findSection(sectionId);
    return d->perform(u"add-article"_s, id.text(), {Change::What::Articles, where ? where->issue : IssueId(), id}, [&]() -> Outcome<ArticleId> {
        IssueSection section;
        if (const Step there = d->needSection(sectionId, &section); !there)
            return tl::unexpected(there.error());
        Article article;
        article.id = id;
        article.bulletin = d->issues.find(section.issue)->bulletin;
        place(article, section, d->rankAt(sectionId, position, id));
        if (const Step inserted = d->insertArticle(article, content); !inserted)
            return tl::unexpected(inserted.error());
        d->details = content.titleLines.join(QString());
        return id;
    });
}

Outcome<QList<ArticleId>> Desk::addArticles(SectionId sectionId, const QList<ArticleContent> &contents)
{
    const auto where = d->issues.findSection(sectionId);
    return d->perform(u"add-articles"_s, sectionId.text(), {Change::What::Articles, where ? where->issue : IssueId(), {}}, [&]() -> Outcome<QList<ArticleId>> {
        IssueSection section;
        if (const Step there = d->needSection(sectionId, &section); !there)
            return tl::unexpected(there.error());
        QList<ArticleId> ids;
        for (const ArticleContent &content : contents) {
            Article article;
            article.id = ArticleId::create();
            article.bulletin = d->issues.find(section.issue)->bulletin;
            place(article, section, d->rankAt(sectionId, -1, article.id));
            if (const Step inserted = d->insertArticle(article, content); !inserted)
                return tl::unexpected(inserted.error());
            ids.append(article.id);
        }
        return ids;
    });
}

Outcome<QList<ArticleId>> Desk::addUnplacedArticles(BulletinId bulletin, const QList<ArticleContent> &contents)
{
    return d->perform(u"take-in-articles"_s, bulletin.text(), {Change::What::Articles, {}, {}}, [&]() -> Outcome<QList<ArticleId>> {
        if (!d->bulletins.find(bulletin))
            return refuse(Refusal::Kind::NotFound, DeskTexts::tr("This bulletin is no longer there."));
        QList<ArticleId> ids;
        for (const ArticleContent &content : contents) {
            Article article;
            article.id = ArticleId::create();
            article.bulletin = bulletin;
            if (const Step inserted = d->insertArticle(article, content); !inserted)
                return tl::unexpected(inserted.error());
            ids.append(article.id);
        }
        return ids;
    });
}

Outcome<RevisionId> Desk::saveArticle(ArticleId id, RevisionId base, const ArticleContent &content)
{
    const auto present = d->articles.find(id);
    const Change change{Change::What::Articles, present ? present->issue.value_or(IssueId()) : IssueId(), id};
    const Outcome<RevisionId> saved = d->perform(u"save-article"_s, id.text(), change, [&]() -> Outcome<RevisionId> {
        auto article = d->needArticle(id);
        if (!article)
            return tl::unexpected(article.error());
        if (const Step titled = d->needTitle(content.titleLines); !titled)
            return tl::unexpected(titled.error());
        if (article->headRevision != base)
            return refuse(Refusal::Kind::Conflict, DeskTexts::tr("Somebody else saved this article in the meantime. Your text is kept beside it; nothing was overwritten."),
                          DeskTexts::tr("Compare the two texts and keep what is right."));
        const auto credits = d->creditsFor(content.units);
        if (!credits)
            return tl::unexpected(credits.error());
        const Revision revision = d->makeRevision(id, d->revisions.lastNumber(id) + 1, content.titleLines, content.manuscript);
        const auto head = d->revisions.find(base);
        const bool sameText = head && head->hash == revision.hash;
        d->revisions.removeJournal(id, d->actor.name);
        const bool sameRow = article->credits == *credits && article->contributors == content.contributors && article->creditEnding == content.creditEnding;
        if (sameText && sameRow)
            return base;
        if (!sameText) {
            d->revisions.insert(revision);
            d->revisions.insertImages(content.images);
            article->headRevision = revision.id;
            article->titleLines = content.titleLines;
            article->characters = characterCount(content.manuscript);
        }
        article->credits = *credits;
        article->contributors = content.contributors;
        article->creditEnding = content.creditEnding;
        if (!d->articles.update(*article))
            return tl::unexpected(d->fasterSomebody());
        d->details = revision.hash;
        return article->headRevision;
    });
    if (!saved && saved.error().kind == Refusal::Kind::Conflict)
        writeJournal({id, {}, {}, base, content, d->actor.name, d->actor.host, d->clock.now()});
    return saved;
}

MaybeRefusal Desk::renameArticle(ArticleId id, qint64 version, const QStringList &titleLines)
{
    const auto present = d->articles.find(id);
    const Change change{Change::What::Articles, present ? present->issue.value_or(IssueId()) : IssueId(), id};
    return d->act(u"rename-article"_s, id.text(), change, [&]() -> Step {
        auto article = d->needArticle(id);
        if (!article)
            return tl::unexpected(article.error());
        if (const Step titled = d->needTitle(titleLines); !titled)
            return titled;
        if (article->version != version)
            return tl::unexpected(d->fasterSomebody());
        const auto head = d->revisions.find(article->headRevision);
        const Revision revision = d->makeRevision(id, d->revisions.lastNumber(id) + 1, titleLines, head ? head->manuscript : Manuscript());
        d->revisions.insert(revision);
        article->titleLines = titleLines;
        article->headRevision = revision.id;
        if (!d->articles.update(*article))
            return tl::unexpected(d->fasterSomebody());
        d->details = titleLines.join(QString());
        return Done{};
    });
}

MaybeRefusal Desk::moveArticle(ArticleId id, SectionId sectionId, int position)
{
    const auto where = d->issues.findSection(sectionId);
    return d->act(u"move-article"_s, id.text(), {Change::What::Articles, where ? where->issue : IssueId(), id}, [&]() -> Step {
        auto article = d->needArticle(id);
        if (!article)
            return tl::unexpected(article.error());
        IssueSection section;
        if (const Step there = d->needSection(sectionId, &section); !there)
            return there;
        place(*article, section, d->rankAt(sectionId, position, id));
        if (!d->articles.update(*article))
            return tl::unexpected(d->fasterSomebody());
        d->details = section.name;
        return Done{};
    });
}

MaybeRefusal Desk::unplaceArticle(ArticleId id)
{
    const auto present = d->articles.find(id);
    const Change change{Change::What::Articles, present ? present->issue.value_or(IssueId()) : IssueId(), id};
    return d->act(u"unplace-article"_s, id.text(), change, [&]() -> Step {
        auto article = d->needArticle(id);
        if (!article)
            return tl::unexpected(article.error());
        article->issue.reset();
        article->section.reset();
        article->rank.clear();
        article->stage = ArticleStage::Draft;
        if (!d->articles.update(*article))
            return tl::unexpected(d->fasterSomebody());
        return Done{};
    });
}

MaybeRefusal Desk::deleteArticle(ArticleId id, qint64 version)
{
    return d->act(u"delete-article"_s, id.text(), {Change::What::Articles, {}, id}, [&]() -> Step {
        const auto article = d->needArticle(id);
        if (!article)
            return tl::unexpected(article.error());
        if (article->issue)
            return refuse(Refusal::Kind::Workflow, DeskTexts::tr("“%1” stands in an issue; it was not deleted.").arg(article->title()),
                          DeskTexts::tr("Take it out of the issue first."));
        d->details = article->title();
        if (!d->articles.remove(id, version))
            return tl::unexpected(d->fasterSomebody());
        return Done{};
    });
}

void Desk::writeJournal(const JournalEntry &entry)
{
    JournalEntry mine = entry;
    mine.author = d->actor.name;
    mine.host = d->actor.host;
    mine.savedAt = d->clock.now();
    Transaction transaction(d->database);
    d->revisions.writeJournal(mine);
    transaction.commit();
}

void Desk::discardJournal(ArticleId article)
{
    Transaction transaction(d->database);
    d->revisions.removeJournal(article, d->actor.name);
    transaction.commit();
}

} // namespace bulletin
