// SPDX-License-Identifier: Apache-2.0
#include "app/commands/article_rows.h"
#include "app/commands/commands.h"
#include "app/commands/input_file.h"
#include "core/desk/review_verbs.h"
#include "core/formats/readers.h"

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct ProcessCommands {
    Q_DECLARE_TR_FUNCTIONS(bulletin::ProcessCommands)
};

struct StepRequest {
    std::vector<std::string> articles; // merge
    std::string article, checkedBy, note, commission, reason, level, opinion, rejection, issue, section, title, file;
    int revision = 0, position = 0;
    bool pass = false, returned = false;
};

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

// A step on one article: what was asked for, and the verb.
using Verb = std::function<MaybeRefusal(Session &, const Article &, const StepRequest &)>;

// What stands in the answer where whoever gave an article out of his hands sees it no more.
QJsonObject handedOver(const Article &article)
{
    return {{u"id"_s, article.id.text()}, {u"title"_s, article.title()}, {u"receipt"_s, article.receipt}, {u"stage"_s, stageCode(ArticleStage::Returned)}};
}

Result runStep(Session &session, const StepRequest &request, const Verb &verb)
{
    const auto article = namedArticle(session, request.article);
    if (!article)
        return tl::unexpected(article.error());
    if (const MaybeRefusal refused = verb(session, *article, request))
        return tl::unexpected(*refused);
    return printArticle(session, article->id, ProcessCommands::tr("Done: %1"), handedOver(*article));
}

// The version that was read: the one that is named, otherwise the newest.
Outcome<RevisionId> readRevision(Session &session, const Article &article, const StepRequest &request)
{
    if (request.revision == 0)
        return article.headRevision;
    const auto revision = numberedRevision(session.workspace().desk(), article, request.revision);
    return revision ? Outcome<RevisionId>(revision->id) : tl::unexpected(revision.error());
}

MaybeRefusal submit(Session &session, const Article &article, const StepRequest &request)
{
    const auto read = readRevision(session, article, request);
    if (!read)
        return read.error();
    const auto commission = CommissionId::parse(text(request.commission));
    if (!request.commission.empty() && !commission)
        return Refusal{Refusal::Kind::Usage, ProcessCommands::tr("“%1” is not the id of something that was asked for.").arg(text(request.commission)), ProcessCommands::tr("List them with: bulletin commission list")};
    const auto receipt = session.workspace().desk().review().submit(article.id, *read, {text(request.checkedBy), text(request.note), commission.value_or(CommissionId())});
    if (!receipt)
        return receipt.error();
    session.say(ProcessCommands::tr("Submitted; the receipt is %1.").arg(*receipt));
    return std::nullopt;
}

MaybeRefusal review(Session &session, const Article &article, const StepRequest &request)
{
    const auto read = readRevision(session, article, request);
    if (!read)
        return read.error();
    const Verdict verdict = request.pass ? Verdict::Pass : request.returned ? Verdict::Return : Verdict::Reject;
    return session.workspace().desk().review().review(article.id, *read, *parseReviewLevel(text(request.level)), verdict, text(request.opinion), text(request.rejection));
}

MaybeRefusal place(Session &session, const Article &article, const StepRequest &request)
{
    const auto issue = session.issue(text(request.issue));
    if (!issue)
        return issue.error();
    Desk &desk = session.workspace().desk();
    QStringList names;
    for (const IssueSection &section : desk.sections(issue->id)) {
        if (section.name == text(request.section))
            return desk.review().place(article.id, section.id, request.position - 1);
        names.append(section.name);
    }
    return Refusal{Refusal::Kind::NotFound, ProcessCommands::tr("%1 has no section “%2”.").arg(issueLabel(*issue), text(request.section)),
                   ProcessCommands::tr("Its sections are: %1").arg(names.join(u'、'))};
}

// The text of the merged article: the file's, or all texts one after the other.
Outcome<ArticleContent> mergedContent(Session &session, const QList<ArticleId> &sources, const StepRequest &request)
{
    ArticleContent content;
    if (!request.file.empty()) {
        InputFile file(text(request.file));
        const auto draft = readDraft(file.device(), file.name());
        if (!draft)
            return tl::unexpected(draft.error());
        content = draft->content;
    } else {
        for (const ArticleId &source : sources) {
            const auto one = session.workspace().desk().content(source);
            content.manuscript.blocks += one->manuscript.blocks;
            content.images.insert(one->images);
        }
    }
    content.titleLines = text(request.title).split(u'|');
    return content;
}

Result merge(Session &session, const StepRequest &request)
{
    QList<ArticleId> sources;
    for (const std::string &name : request.articles) {
        const auto article = namedArticle(session, name);
        if (!article)
            return tl::unexpected(article.error());
        sources.append(article->id);
    }
    const auto content = mergedContent(session, sources, request);
    if (!content)
        return tl::unexpected(content.error());
    const auto merged = session.workspace().desk().review().merge(sources, *content);
    return merged ? printArticle(session, *merged, ProcessCommands::tr("One article now, to be reviewed: %1")) : Result(tl::unexpected(merged.error()));
}

ReviewVerbs &verbs(Session &session)
{
    return session.workspace().desk().review();
}

// Adds the steps to the group; copied into their callbacks.
struct StepAdder {
    CLI::App &group;
    Session &session;
    ChosenCommand &chosen;
    std::shared_ptr<StepRequest> request;

    void choose(const Verb &verb) const
    {
        chosen = [&session = session, request = request, verb] { return runStep(session, *request, verb); };
    }
    CLI::App *add(const char *name, const QString &description, const Verb &verb) const
    {
        CLI::App *command = addCommand(group, name, description);
        command->add_option("ARTICLE", request->article, articleNameHelp().toStdString())->required();
        command->callback([self = *this, verb] { self.choose(verb); });
        return command;
    }
    enum class Reason { Needed, Welcome };
    void addReasoned(const char *name, const QString &description, Reason reason, const Verb &verb) const
    {
        add(name, description, verb)->add_option("--reason", request->reason, ProcessCommands::tr("Why, in four characters or more").toStdString())->required(reason == Reason::Needed);
    }
    void addVersionRead(CLI::App *command) const
    {
        command->add_option("--version-read", request->revision, ProcessCommands::tr("The number of the version that was read; the newest where it is not given").toStdString());
    }
};

void addSubmitting(const StepAdder &steps)
{
    const auto request = steps.request;
    CLI::App *command = steps.add("submit", ProcessCommands::tr("Hand a draft in; prints the receipt"), submit);
    command->add_option("--checked-by", request->checkedBy, ProcessCommands::tr("Who of the unit has read and approved it").toStdString());
    command->add_option("--note", request->note, ProcessCommands::tr("A word to the editor").toStdString());
    command->add_option("--commission", request->commission, ProcessCommands::tr("What was asked for, by its id").toStdString());
    steps.addVersionRead(command);
    steps.addReasoned("withdraw", ProcessCommands::tr("Take a submitted article back, as long as nobody took it in"), StepAdder::Reason::Welcome,
                      [](Session &session, const Article &article, const StepRequest &words) { return verbs(session).withdraw(article.id, text(words.reason)); });
    steps.add("receive", ProcessCommands::tr("Take a submitted article in for its first review"),
              [](Session &session, const Article &article, const StepRequest &) { return verbs(session).receive(article.id); });
}

void addReviewing(const StepAdder &steps)
{
    const auto request = steps.request;
    CLI::App *command = steps.add("review", ProcessCommands::tr("Pass, return or reject an article in one of its three reviews"), review);
    command->add_option("--level", request->level, ProcessCommands::tr("first, second or final").toStdString())->required()->check(CLI::IsMember({"first", "second", "final"}));
    CLI::Option *pass = command->add_flag("--pass", request->pass, ProcessCommands::tr("It passes").toStdString());
    CLI::Option *back = command->add_flag("--return", request->returned, ProcessCommands::tr("Back to its owner; the opinion says why").toStdString());
    CLI::Option *reject = command->add_option("--reject", request->rejection, ProcessCommands::tr("Not to be used: %1").arg(rejectionCodes().join(u", "_s)).toStdString());
    pass->excludes(back)->excludes(reject);
    back->excludes(reject);
    command->add_option("--opinion", request->opinion, ProcessCommands::tr("The reviewer's opinion").toStdString());
    steps.addVersionRead(command);
    command->callback([steps, pass, back, reject] {
        if (pass->count() + back->count() + reject->count() == 0)
            throw CLI::RequiredError("--pass");
        steps.choose(review);
    });
}

void addEditing(const StepAdder &steps)
{
    using Reason = StepAdder::Reason;
    const auto request = steps.request;
    steps.addReasoned("return", ProcessCommands::tr("Give an article back to its owner"), Reason::Needed,
                      [](Session &session, const Article &article, const StepRequest &words) { return verbs(session).returnToUnit(article.id, text(words.reason)); });
    CLI::App *command = steps.add("reject", ProcessCommands::tr("Set an article aside, not to be used"),
                                  [](Session &session, const Article &article, const StepRequest &words) { return verbs(session).reject(article.id, text(words.rejection), text(words.reason)); });
    command->add_option("CODE", request->rejection, rejectionCodes().join(u", "_s).toStdString())->required();
    command->add_option("--reason", request->reason, ProcessCommands::tr("Why, in words; needed for “other”").toStdString());
    steps.addReasoned("reconsider", ProcessCommands::tr("Take up an article again that was not to be used"), Reason::Needed,
                      [](Session &session, const Article &article, const StepRequest &words) { return verbs(session).reconsider(article.id, text(words.reason)); });
    steps.addReasoned("hold", ProcessCommands::tr("Keep an accepted article for a later issue"), Reason::Welcome,
                      [](Session &session, const Article &article, const StepRequest &words) { return verbs(session).hold(article.id, text(words.reason)); });
    steps.add("release", ProcessCommands::tr("Take up an article again that was kept"),
              [](Session &session, const Article &article, const StepRequest &) { return verbs(session).release(article.id); });
}

void addPlacing(const StepAdder &steps)
{
    const auto request = steps.request;
    CLI::App *command = steps.add("place", ProcessCommands::tr("Place an accepted article in an issue"), place);
    command->add_option("--issue", request->issue, ProcessCommands::tr("2024-1 (year-number) or total232").toStdString())->required();
    command->add_option("--section", request->section, ProcessCommands::tr("Its section there").toStdString())->required();
    command->add_option("--position", request->position, ProcessCommands::tr("Its place within the section, from 1; the last where it is not given").toStdString())->check(CLI::PositiveNumber);
    steps.add("unplace", ProcessCommands::tr("Take an article out of its issue"),
              [](Session &session, const Article &article, const StepRequest &) { return session.workspace().desk().unplaceArticle(article.id); });

    command = addCommand(steps.group, "merge", ProcessCommands::tr("Make one article of several; it is reviewed anew"));
    command->add_option("ARTICLE", request->articles, ProcessCommands::tr("Two or more").toStdString())->required()->expected(2, -1);
    command->add_option("--title", request->title, ProcessCommands::tr("Its title; | breaks a line").toStdString())->required();
    command->add_option("--text", request->file, ProcessCommands::tr("A file with its text; otherwise all texts, one after the other").toStdString());
    command->callback([steps] { steps.chosen = [&session = steps.session, request = steps.request] { return merge(session, *request); }; });
}

} // namespace

void addProcessCommands(CLI::App &group, Session &session, ChosenCommand &chosen)
{
    const StepAdder steps{group, session, chosen, std::make_shared<StepRequest>()};
    addSubmitting(steps);
    addReviewing(steps);
    addEditing(steps);
    addPlacing(steps);
}

} // namespace bulletin
