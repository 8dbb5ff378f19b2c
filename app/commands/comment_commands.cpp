// SPDX-License-Identifier: Apache-2.0
#include "app/commands/article_rows.h"
#include "app/commands/commands.h"
#include "core/desk/review_verbs.h"

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct CommentCommands {
    Q_DECLARE_TR_FUNCTIONS(bulletin::CommentCommands)
};

struct CommentRequest {
    std::string article, body, on, answer, comment;
};

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

QJsonObject commentRow(const PlacedComment &placed)
{
    const Comment &comment = placed.comment;
    QJsonObject row{{u"id"_s, comment.id.text()},
                    {u"answers"_s, comment.parent.isNull() ? QJsonValue() : QJsonValue(comment.parent.text())},
                    {u"person"_s, comment.person},
                    {u"at"_s, timeOrNull(comment.at)},
                    {u"body"_s, comment.body},
                    {u"quote"_s, comment.quote},
                    {u"revision_id"_s, comment.revision.text()},
                    {u"orphan"_s, placed.orphan},
                    {u"resolved_by"_s, comment.resolvedBy.isEmpty() ? QJsonValue() : QJsonValue(comment.resolvedBy)},
                    {u"resolved_at"_s, timeOrNull(comment.resolvedAt)},
                    {u"place"_s, QJsonValue()}};
    if (placed.place)
        row.insert(u"place"_s, QJsonObject{{u"block"_s, placed.place->block + 1}, {u"quote"_s, placed.place->quote}});
    return row;
}

QString commentLine(const PlacedComment &placed)
{
    const Comment &comment = placed.comment;
    QString line = comment.parent.isNull() ? QString() : u"    "_s;
    line += u"%1  %2  %3"_s.arg(comment.id.text(), comment.person, comment.body);
    if (!comment.quote.isEmpty() && comment.parent.isNull())
        line += CommentCommands::tr("  on “%1”").arg(placed.place ? placed.place->quote : comment.quote);
    if (placed.orphan)
        line += CommentCommands::tr(", which is gone");
    if (!comment.resolvedAt.isNull())
        line += CommentCommands::tr("  resolved by %1").arg(comment.resolvedBy);
    return line;
}

// Where the words stand: in the title, or in the first block that has them.
MaybeRefusal findWords(const Revision &head, const QString &words, Comment &comment)
{
    comment.revision = head.id;
    comment.block = -1;
    if (words.isEmpty())
        return std::nullopt;
    comment.length = int(words.size());
    comment.start = int(head.titleLines.join(QString()).indexOf(words));
    while (comment.start < 0 && ++comment.block < head.manuscript.blocks.size())
        comment.start = int(head.manuscript.blocks.at(comment.block).text.indexOf(words));
    if (comment.start >= 0)
        return std::nullopt;
    return Refusal{Refusal::Kind::NotFound, CommentCommands::tr("“%1” does not stand in the article.").arg(words),
                   CommentCommands::tr("Give the words as they stand there, within one paragraph.")};
}

Result addRemark(Session &session, const CommentRequest &request)
{
    const auto article = namedArticle(session, request.article);
    if (!article)
        return tl::unexpected(article.error());
    Desk &desk = session.workspace().desk();
    Comment comment;
    comment.article = article->id;
    comment.body = text(request.body);
    comment.parent = CommentId::parse(text(request.answer)).value_or(CommentId());
    if (!request.answer.empty() && comment.parent.isNull())
        return refuse(Refusal::Kind::Usage, CommentCommands::tr("“%1” is not a comment's id.").arg(text(request.answer)));
    if (const MaybeRefusal missing = findWords(*desk.revision(article->headRevision), text(request.on), comment))
        return tl::unexpected(*missing);
    const auto added = desk.review().addComment(comment);
    if (!added)
        return tl::unexpected(added.error());
    session.print(QJsonObject{{u"id"_s, added->text()}, {u"article"_s, article->id.text()}});
    session.say(CommentCommands::tr("Commented: %1").arg(added->text()));
    return ExitStatus::Done;
}

Result listRemarks(Session &session, const CommentRequest &request)
{
    const auto article = namedArticle(session, request.article);
    if (!article)
        return tl::unexpected(article.error());
    QJsonArray rows;
    for (const PlacedComment &placed : session.workspace().desk().review().placedComments(article->id)) {
        rows.append(commentRow(placed));
        session.say(commentLine(placed));
    }
    session.print(rows);
    return ExitStatus::Done;
}

Result resolveRemark(Session &session, const CommentRequest &request)
{
    const auto article = namedArticle(session, request.article);
    if (!article)
        return tl::unexpected(article.error());
    ReviewVerbs &review = session.workspace().desk().review();
    for (const Comment &comment : review.comments(article->id)) {
        if (comment.id.text() != text(request.comment).toLower())
            continue;
        if (const MaybeRefusal refused = review.resolveComment(comment.id, comment.version))
            return tl::unexpected(*refused);
        session.print(QJsonObject{{u"id"_s, comment.id.text()}, {u"article"_s, article->id.text()}});
        session.say(CommentCommands::tr("Resolved."));
        return ExitStatus::Done;
    }
    return refuse(Refusal::Kind::NotFound, CommentCommands::tr("“%1” has no such comment.").arg(article->title()), CommentCommands::tr("List them with: bulletin article comment list"));
}

} // namespace

void addCommentCommands(CLI::App &articles, Session &session, ChosenCommand &chosen)
{
    CLI::App *group = addCommand(articles, "comment", CommentCommands::tr("Comments: add, list, resolve"));
    group->require_subcommand(1);
    const auto request = std::make_shared<CommentRequest>();
    const auto add = [&](const char *name, const QString &description, Result (*run)(Session &, const CommentRequest &)) {
        CLI::App *command = addCommand(*group, name, description);
        command->add_option("ARTICLE", request->article, articleNameHelp().toStdString())->required();
        command->callback([&session, &chosen, request, run] { chosen = [&session, request, run] { return run(session, *request); }; });
        return command;
    };
    CLI::App *command = add("add", CommentCommands::tr("Comment on an article, or on words of it"), addRemark);
    command->add_option("WORDS", request->body, CommentCommands::tr("The comment").toStdString())->required();
    CLI::Option *on = command->add_option("--on", request->on, CommentCommands::tr("The words of the article that it is about").toStdString());
    command->add_option("--answer", request->answer, CommentCommands::tr("The comment that it answers, by its id").toStdString())->excludes(on);
    add("list", CommentCommands::tr("List an article's comments with their places in the newest text"), listRemarks);
    command = add("resolve", CommentCommands::tr("Mark a comment as resolved"), resolveRemark);
    command->add_option("COMMENT", request->comment, CommentCommands::tr("Its id").toStdString())->required();
}

} // namespace bulletin
