// SPDX-License-Identifier: Apache-2.0
#include "core/desk/desk_private.h"
#include "core/review/comment_store.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct CommentTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::ReviewVerbs)
};

TitledManuscript textOf(const Revision &revision)
{
    return {revision.titleLines, revision.manuscript};
}

bool isOnWhole(const Comment &comment)
{
    return comment.length == 0 && comment.quote.isEmpty() && comment.block == TextAnchor::title;
}

// The place as the text has it: its quote is what stands there.
Step readPlace(Desk::Private &d, Comment &comment)
{
    const auto revision = d.revisions.find(comment.revision);
    if (!revision || revision->article != comment.article)
        return refuse(Refusal::Kind::NotFound, CommentTexts::tr("The text that was commented on is no longer there."));
    comment.quote.clear();
    if (isOnWhole(comment))
        return Done{};
    const auto anchor = anchorAt(textOf(*revision), comment.block, comment.start, comment.length);
    if (!anchor)
        return refuse(Refusal::Kind::Validation, CommentTexts::tr("The place that was commented on is not in that text."), CommentTexts::tr("Mark the place again."));
    comment.quote = anchor->quote;
    return Done{};
}

// An answer stands where the comment that it answers stands.
Step joinParent(Desk::Private &d, Comment &comment)
{
    const auto parent = CommentStore(d.database).find(comment.parent);
    if (!parent || parent->article != comment.article)
        return refuse(Refusal::Kind::NotFound, CommentTexts::tr("The comment that was answered is no longer there."));
    comment.parent = parent->parent.isNull() ? parent->id : parent->parent;
    comment.revision = parent->revision;
    comment.block = parent->block;
    comment.start = parent->start;
    comment.length = parent->length;
    return Done{};
}

} // namespace

QList<Comment> ReviewVerbs::comments(ArticleId id) const
{
    const Snapshot snapshot(d.database);
    const auto article = d.articles.find(id);
    return article && d.mayRead(*article) ? CommentStore(d.database).list(id) : QList<Comment>();
}

QList<PlacedComment> ReviewVerbs::placedComments(ArticleId id, RevisionId text) const
{
    const Snapshot snapshot(d.database);
    const auto article = d.articles.find(id);
    if (!article || !d.mayRead(*article))
        return {};
    const auto shown = d.revisions.find(text.isNull() ? article->headRevision : text);
    QHash<RevisionId, std::shared_ptr<AnchorFollower>> followers; // one for each text that was commented on
    QList<PlacedComment> placed;
    for (const Comment &comment : CommentStore(d.database).list(id)) {
        PlacedComment one{comment, std::nullopt, false};
        if (!isOnWhole(comment) && shown) {
            auto &follower = followers[comment.revision];
            if (!follower) {
                const auto from = d.revisions.find(comment.revision);
                follower = std::make_shared<AnchorFollower>(textOf(from.value_or(Revision())), textOf(*shown));
            }
            one.place = follower->follow({comment.block, comment.start, comment.length, comment.quote});
            one.orphan = !one.place;
        }
        placed.append(one);
    }
    return placed;
}

Outcome<CommentId> ReviewVerbs::addComment(const Comment &wanted)
{
    return d.perform(u"comment-article"_s, wanted.article.text(), {Change::What::Reviews, {}, wanted.article}, [&]() -> Outcome<CommentId> {
        const auto article = d.needArticle(wanted.article);
        if (!article)
            return tl::unexpected(article.error());
        if (wanted.body.trimmed().isEmpty())
            return refuse(Refusal::Kind::Validation, CommentTexts::tr("A comment needs words."));
        Comment comment = wanted;
        comment.id = CommentId::create();
        comment.account = d.actor.account;
        comment.person = d.actor.person.isEmpty() ? d.actor.name : d.actor.person;
        comment.at = d.clock.now();
        if (comment.revision.isNull())
            comment.revision = article->headRevision;
        if (const Step joined = comment.parent.isNull() ? Step(Done{}) : joinParent(d, comment); !joined)
            return tl::unexpected(joined.error());
        if (const Step read = readPlace(d, comment); !read)
            return tl::unexpected(read.error());
        CommentStore(d.database).insert(comment);
        d.details = {{u"title"_s, article->title()}, {u"comment"_s, comment.id.text()}};
        return comment.id;
    });
}

MaybeRefusal ReviewVerbs::resolveComment(CommentId id, qint64 version)
{
    CommentStore comments(d.database);
    const auto present = comments.find(id);
    const ArticleId about = present ? present->article : ArticleId();
    return d.act(u"resolve-comment"_s, about.text(), {Change::What::Reviews, {}, about}, [&]() -> Step {
        auto comment = comments.find(id);
        const auto article = comment ? d.needArticle(comment->article) : Outcome<Article>(tl::unexpected(Refusal{}));
        if (!comment || !article)
            return refuse(Refusal::Kind::NotFound, CommentTexts::tr("This comment is no longer there."));
        if (!comment->parent.isNull() || !comment->resolvedAt.isNull())
            return refuse(Refusal::Kind::Workflow, CommentTexts::tr("This comment is resolved already, or is an answer; nothing was changed."));
        comment->version = version;
        comment->resolvedBy = d.actor.person.isEmpty() ? d.actor.name : d.actor.person;
        comment->resolvedAt = d.clock.now();
        if (!comments.update(*comment))
            return tl::unexpected(d.fasterSomebody());
        d.details = {{u"title"_s, article->title()}, {u"comment"_s, id.text()}};
        return Done{};
    });
}

} // namespace bulletin
