// SPDX-License-Identifier: Apache-2.0
#include "app/commands/article_rows.h"
#include "app/commands/commands.h"
#include "app/commands/input_file.h"
#include "core/desk/review_verbs.h"
#include "core/formats/readers.h"

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct DraftCommands {
    Q_DECLARE_TR_FUNCTIONS(bulletin::DraftCommands)
};

struct DraftRequest {
    std::string article, file, title, section, unit, stage;
    int base = 0, revision = 0;
    bool mine = false, waiting = false, merge = false;
};

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

// What the file says; a title or a unit that was named comes before the file's.
Outcome<ArticleContent> readContent(const DraftRequest &request)
{
    ArticleContent content;
    if (!request.file.empty()) {
        InputFile file(text(request.file));
        const Outcome<DraftReading> draft = readDraft(file.device(), file.name());
        if (!draft)
            return tl::unexpected(draft.error());
        content = draft->content;
    }
    if (!request.title.empty())
        content.titleLines = text(request.title).split(u'|');
    if (!request.unit.empty())
        content.units = QStringList{text(request.unit)};
    return content;
}

Result newDraft(Session &session, const DraftRequest &request)
{
    const auto content = readContent(request);
    if (!content)
        return tl::unexpected(content.error());
    const auto bulletin = session.bulletin();
    if (!bulletin)
        return tl::unexpected(bulletin.error());
    const auto id = session.workspace().desk().review().writeDraft(bulletin->id, *content, text(request.section));
    return id ? printArticle(session, *id, DraftCommands::tr("A draft, for you alone until it is submitted: %1")) : Result(tl::unexpected(id.error()));
}

// Somebody saved since: merged with that as far as nothing has to be asked.
Outcome<RevisionId> saveMerged(Desk &desk, const Article &article, RevisionId base, const ArticleContent &content)
{
    const auto merge = desk.mergeWithHead(article.id, base, content);
    if (!merge)
        return refuse(Refusal::Kind::NotFound, DraftCommands::tr("There is nothing to merge with."));
    if (merge->questions.isEmpty())
        return desk.saveArticle(article.id, article.headRevision, merge->content);
    desk.saveArticle(article.id, base, content); // refused, and so kept beside
    return refuse(Refusal::Kind::Conflict, DraftCommands::tr("%n place(s) were changed by both and have to be decided by a person; your text is kept beside.", nullptr, int(merge->questions.size())),
                  DraftCommands::tr("Compare the two in the window."));
}

Result saveDraft(Session &session, const DraftRequest &request)
{
    auto content = readContent(request);
    if (!content)
        return tl::unexpected(content.error());
    const auto article = namedArticle(session, request.article);
    if (!article)
        return tl::unexpected(article.error());
    Desk &desk = session.workspace().desk();
    const auto base = numberedRevision(desk, *article, request.base);
    if (!base)
        return tl::unexpected(base.error());
    // A file without a title or a credit line leaves them as they are.
    const auto present = desk.content(article->id);
    if (content->titleLines.join(QString()).trimmed().isEmpty())
        content->titleLines = present->titleLines;
    if (content->units.isEmpty()) {
        content->units = present->units;
        content->contributors = present->contributors;
        content->creditEnding = present->creditEnding;
    }
    const bool overtaken = base->id != article->headRevision;
    const auto saved = request.merge && overtaken ? saveMerged(desk, *article, base->id, *content) : desk.saveArticle(article->id, base->id, *content);
    return saved ? printArticle(session, article->id, DraftCommands::tr("Saved: %1")) : Result(tl::unexpected(saved.error()));
}

Outcome<QList<WorkItem>> listed(Session &session, const DraftRequest &request)
{
    const auto bulletin = session.bulletin();
    if (!bulletin)
        return tl::unexpected(bulletin.error());
    const ReviewVerbs &review = session.workspace().desk().review();
    if (request.mine)
        return review.myArticles();
    if (request.waiting)
        return review.workList();
    QList<WorkItem> items;
    for (const ArticleStage stage : allArticleStages()) {
        if (request.stage.empty() || stageCode(stage) == text(request.stage))
            items.append(review.atStage(bulletin->id, stage));
    }
    return items;
}

Result listArticles(Session &session, const DraftRequest &request)
{
    const auto items = listed(session, request);
    if (!items)
        return tl::unexpected(items.error());
    Desk &desk = session.workspace().desk();
    QJsonArray rows;
    for (const WorkItem &item : *items) {
        QJsonObject row = articleRow(desk, item.article);
        row.insert(u"owner_name"_s, item.owner);
        row.insert(u"last_reason"_s, item.lastReason);
        row.insert(u"open_comments"_s, item.openComments);
        rows.append(row);
        session.say(articleLine(item.article) + (item.owner.isEmpty() ? QString() : u"  "_s + item.owner) + (item.lastReason.isEmpty() ? QString() : u"  "_s + item.lastReason));
    }
    session.print(rows);
    return ExitStatus::Done;
}

QJsonObject actRow(const ArticleAct &act)
{
    return {{u"position"_s, act.position},
            {u"verb"_s, act.verb},
            {u"level"_s, act.level ? QJsonValue(levelCode(*act.level)) : QJsonValue()},
            {u"verdict"_s, act.verdict ? QJsonValue(verdictCode(*act.verdict)) : QJsonValue()},
            {u"from"_s, stageCode(act.from)},
            {u"to"_s, stageCode(act.to)},
            {u"revision_id"_s, act.revision.text()},
            {u"hash"_s, act.hash},
            {u"person"_s, act.person},
            {u"host"_s, act.host},
            {u"at"_s, timeOrNull(act.at)},
            {u"code"_s, act.reasonCode},
            {u"opinion"_s, act.opinion},
            {u"relaxation"_s, act.relaxation},
            {u"details"_s, act.details}};
}

QString actLine(const ArticleAct &act)
{
    QString line = u"%1  %2  %3 → %4"_s.arg(act.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), act.person, stepName(act.verb, act.level, act.verdict), stageName(act.to));
    for (const QString &words : {act.reasonCode.isEmpty() ? QString() : rejectionName(act.reasonCode), act.opinion, act.relaxation}) {
        if (!words.isEmpty())
            line += u"  "_s + words;
    }
    return line;
}

Result showHistory(Session &session, const DraftRequest &request)
{
    const auto article = namedArticle(session, request.article);
    if (!article)
        return tl::unexpected(article.error());
    Desk &desk = session.workspace().desk();
    QJsonArray revisions;
    QJsonArray acts;
    session.say(articleLine(*article));
    for (const Revision &revision : desk.revisions(article->id)) {
        revisions.append(QJsonObject{{u"number"_s, revision.number},
                                     {u"id"_s, revision.id.text()},
                                     {u"title"_s, revision.titleLines.join(QString())},
                                     {u"author"_s, revision.author},
                                     {u"saved_at"_s, timeOrNull(revision.savedAt)},
                                     {u"hash"_s, revision.hash},
                                     {u"stage"_s, stageCode(revision.stage)},
                                     {u"characters"_s, characterCount(revision.manuscript)}});
        session.say(DraftCommands::tr("version %1  %2  %3").arg(QString::number(revision.number), revision.savedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), revision.author));
    }
    for (const ArticleAct &act : desk.review().acts(article->id)) {
        acts.append(actRow(act));
        session.say(actLine(act));
    }
    session.print(QJsonObject{{u"article"_s, articleRow(desk, *article)}, {u"revisions"_s, revisions}, {u"acts"_s, acts}});
    return ExitStatus::Done;
}

Result restoreText(Session &session, const DraftRequest &request)
{
    const auto article = namedArticle(session, request.article);
    if (!article)
        return tl::unexpected(article.error());
    Desk &desk = session.workspace().desk();
    const auto wanted = numberedRevision(desk, *article, request.revision);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto restored = desk.review().restoreRevision(article->id, wanted->id, article->headRevision);
    return restored ? printArticle(session, article->id, DraftCommands::tr("The earlier text again, as a new version: %1")) : Result(tl::unexpected(restored.error()));
}

} // namespace

void addDraftCommands(CLI::App &group, Session &session, ChosenCommand &chosen)
{
    const auto request = std::make_shared<DraftRequest>();
    const auto add = [&](const char *name, const QString &description, Result (*run)(Session &, const DraftRequest &)) {
        CLI::App *command = addCommand(group, name, description);
        command->callback([&session, &chosen, request, run] { chosen = [&session, request, run] { return run(session, *request); }; });
        return command;
    };
    const auto addName = [&](CLI::App *command) {
        command->add_option("ARTICLE", request->article, articleNameHelp().toStdString())->required();
    };
    CLI::App *command = add("new", DraftCommands::tr("Begin a draft of one's own"), newDraft);
    CLI::Option *file = command->add_option("FILE", request->file, DraftCommands::tr("The draft: .docx, .odt, .rtf, .html, .txt").toStdString());
    command->add_option("--title", request->title, DraftCommands::tr("Its title; | breaks a line").toStdString());
    command->add_option("--section", request->section, DraftCommands::tr("The section that it is meant for").toStdString());
    command->add_option("--unit", request->unit, DraftCommands::tr("The submitting unit").toStdString());
    command->callback([&session, &chosen, request, file] {
        if (file->count() == 0 && request->title.empty())
            throw CLI::RequiredError("FILE");
        chosen = [&session, request] { return newDraft(session, *request); };
    });

    command = add("list", DraftCommands::tr("List articles: one's own, what waits for one, or by stage"), listArticles);
    CLI::Option *mine = command->add_flag("--mine", request->mine, DraftCommands::tr("One's own").toStdString());
    CLI::Option *waiting = command->add_flag("--waiting", request->waiting, DraftCommands::tr("What waits for one").toStdString());
    QStringList codes;
    for (const ArticleStage stage : allArticleStages())
        codes.append(stageCode(stage));
    std::vector<std::string> stages;
    for (const QString &code : std::as_const(codes))
        stages.push_back(code.toStdString());
    command->add_option("--stage", request->stage, DraftCommands::tr("At this stage: %1").arg(codes.join(u", "_s)).toStdString())->check(CLI::IsMember(stages))->excludes(mine)->excludes(waiting);
    mine->excludes(waiting);

    command = add("save", DraftCommands::tr("Save a text as a new version"), saveDraft);
    addName(command);
    command->add_option("FILE", request->file, DraftCommands::tr("The text").toStdString())->required();
    command->add_option("--base", request->base, DraftCommands::tr("The number of the version that the text was written on").toStdString())->required();
    command->add_option("--title", request->title, DraftCommands::tr("Its title; | breaks a line").toStdString());
    command->add_flag("--merge", request->merge, DraftCommands::tr("Where somebody saved meanwhile: merge, if nothing has to be asked").toStdString());

    addName(add("history", DraftCommands::tr("Print the versions of an article and what happened to it"), showHistory));

    command = add("restore", DraftCommands::tr("Make an earlier version the text again"), restoreText);
    addName(command);
    command->add_option("VERSION", request->revision, DraftCommands::tr("Its number").toStdString())->required();
}

} // namespace bulletin
