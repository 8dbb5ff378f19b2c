// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "app/commands/proof_words.h"
#include "core/desk/proof_verbs.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct SignOffCommands {
    Q_DECLARE_TR_FUNCTIONS(bulletin::SignOffCommands)
};

struct Request {
    std::string issue, opinion, reason, kind, out, article, place, printed, correct, note;
    bool dateConfirmed = false;
};
using Typed = std::shared_ptr<Request>;

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

QString severityCode(PreflightItem::Severity severity)
{
    return severity == PreflightItem::Severity::Error ? u"error"_s : u"warning"_s;
}

Result preflight(Session &session, const Request &request)
{
    const Outcome<Issue> issue = session.issue(text(request.issue));
    if (!issue)
        return tl::unexpected(issue.error());
    const int pages = pagesOf(session.workspace(), *issue);
    QJsonArray items;
    bool errors = false;
    for (const PreflightItem &item : session.workspace().desk().proof().preflight(issue->id, pages)) {
        errors |= item.severity == PreflightItem::Severity::Error;
        items.append(QJsonObject{{u"severity"_s, severityCode(item.severity)},
                                 {u"code"_s, item.code},
                                 {u"message"_s, item.message},
                                 {u"unblocks"_s, item.unblocks},
                                 {u"article"_s, item.article.isNull() ? QJsonValue() : QJsonValue(item.article.text())},
                                 {u"page"_s, item.page > 0 ? QJsonValue(item.page) : QJsonValue()}});
        const QString severity = item.severity == PreflightItem::Severity::Error ? SignOffCommands::tr("missing") : SignOffCommands::tr("look at");
        session.say(u"%1: %2 %3"_s.arg(severity, item.message, item.unblocks));
    }
    session.print(QJsonObject{{u"stage"_s, stageCode(issue->stage)}, {u"pages"_s, pages}, {u"items"_s, items}});
    if (items.isEmpty())
        session.say(SignOffCommands::tr("Nothing is missing."));
    return errors ? ExitStatus::Findings : ExitStatus::Done;
}

Result signIssue(Session &session, const Request &request)
{
    const Outcome<Issue> issue = session.issue(text(request.issue));
    if (!issue)
        return tl::unexpected(issue.error());
    const auto check = request.dateConfirmed ? ProofVerbs::DateCheck::Confirmed : ProofVerbs::DateCheck::Ask;
    Workspace &workspace = session.workspace();
    return sayStage(session, issue->id, workspace.desk().proof().sign(issue->id, text(request.opinion), pagesOf(workspace, *issue), check));
}

Result unsignIssue(Session &session, const Request &request)
{
    const Outcome<Issue> issue = session.issue(text(request.issue));
    if (!issue)
        return tl::unexpected(issue.error());
    return sayStage(session, issue->id, session.workspace().desk().proof().withdrawSignOff(issue->id, text(request.reason)));
}

Result reassembleIssue(Session &session, const Request &request)
{
    const Outcome<Issue> issue = session.issue(text(request.issue));
    if (!issue)
        return tl::unexpected(issue.error());
    return sayStage(session, issue->id, session.workspace().desk().proof().backToAssembly(issue->id, text(request.reason)));
}

Result publishIssue(Session &session, const Request &request)
{
    const Outcome<Issue> issue = session.issue(text(request.issue));
    if (!issue)
        return tl::unexpected(issue.error());
    return sayStage(session, issue->id, session.workspace().desk().proof().publish(issue->id));
}

QJsonObject erratumJson(const Erratum &erratum)
{
    return {{u"id"_s, erratum.id.text()},
            {u"article"_s, erratum.article.isNull() ? QJsonValue() : QJsonValue(erratum.article.text())},
            {u"place"_s, erratum.place},
            {u"printed"_s, erratum.printed},
            {u"correct"_s, erratum.correct},
            {u"note"_s, erratum.note},
            {u"person"_s, erratum.person},
            {u"at"_s, timeText(erratum.at)}};
}

void sayErratum(Session &session, const Erratum &erratum)
{
    session.say(SignOffCommands::tr("%1 “%2” reads “%3”").arg(erratum.place, erratum.printed, erratum.correct).trimmed());
}

Result addErratum(Session &session, const Request &request)
{
    const Outcome<Issue> issue = session.issue(text(request.issue));
    if (!issue)
        return tl::unexpected(issue.error());
    ProofVerbs &verbs = session.workspace().desk().proof();
    Erratum wanted;
    wanted.issue = issue->id;
    wanted.article = ArticleId::parse(text(request.article)).value_or(ArticleId());
    wanted.place = text(request.place);
    wanted.printed = text(request.printed);
    wanted.correct = text(request.correct);
    wanted.note = text(request.note);
    const Outcome<ErratumId> added = verbs.addErratum(wanted);
    if (!added)
        return tl::unexpected(added.error());
    const Erratum erratum = verbs.errata(issue->id).last();
    session.print(erratumJson(erratum));
    sayErratum(session, erratum);
    return ExitStatus::Done;
}

Result listErrata(Session &session, const Request &request)
{
    const Outcome<Issue> issue = session.issue(text(request.issue));
    if (!issue)
        return tl::unexpected(issue.error());
    QJsonArray rows;
    for (const Erratum &erratum : session.workspace().desk().proof().errata(issue->id)) {
        rows.append(erratumJson(erratum));
        sayErratum(session, erratum);
    }
    session.print(QJsonObject{{u"errata"_s, rows}});
    if (rows.isEmpty())
        session.say(SignOffCommands::tr("No erratum was recorded."));
    return ExitStatus::Done;
}

Result printIssueSheet(Session &session, const Request &request)
{
    const Outcome<Issue> issue = session.issue(text(request.issue));
    if (!issue)
        return tl::unexpected(issue.error());
    Workspace &workspace = session.workspace();
    const Outcome<Sheet> sheet = request.kind == "sign" ? signSheet(workspace.desk(), issue->id, workspace.fonts(), workspace.templates()) : reviewSheet(workspace.desk(), issue->id, workspace.fonts(), workspace.templates());
    return leaveSheet(session, sheet, text(request.out));
}

Result printArticleSheet(Session &session, const Request &request)
{
    const auto opened = session.open();
    if (!opened)
        return tl::unexpected(opened.error());
    const auto id = ArticleId::parse(text(request.article));
    if (!id)
        return refuse(Refusal::Kind::Usage, SignOffCommands::tr("“%1” is not the id of an article.").arg(text(request.article)), SignOffCommands::tr("See: bulletin --json issue show"));
    return leaveSheet(session, articleSheet((*opened)->desk(), *id, (*opened)->fonts()), text(request.out));
}

using Run = Result (*)(Session &, const Request &);

class Adder final {
public:
    Adder(Session &session, ChosenCommand &chosen) : m_session(session), m_chosen(chosen), typed(std::make_shared<Request>()) {}
    auto command(CLI::App &group, const char *name, const QString &description, Run run)
    {
        CLI::App *added = addCommand(group, name, description);
        added->callback([session = &m_session, chosen = &m_chosen, typed = typed, run] { *chosen = [session, typed, run] { return run(*session, *typed); }; });
        return added;
    }
    auto named(CLI::App &group, const char *name, const QString &description, Run run)
    {
        CLI::App *added = command(group, name, description, run);
        added->add_option("ISSUE", typed->issue, SignOffCommands::tr("2024-1 (year-number) or total232").toStdString())->required();
        return added;
    }
    void option(CLI::App *added, const char *name, std::string &value, const QString &description) { added->add_option(name, value, description.toStdString()); }
    void needed(CLI::App *added, const char *name, std::string &value, const QString &description) { added->add_option(name, value, description.toStdString())->required(); }

private:
    Session &m_session;
    ChosenCommand &m_chosen;

public:
    const Typed typed;
};

void addErrata(CLI::App &issues, Adder &adder)
{
    CLI::App *errata = addCommand(issues, "erratum", SignOffCommands::tr("Errata of a published issue: add, list"));
    errata->require_subcommand(1);
    CLI::App *added = adder.named(*errata, "add", SignOffCommands::tr("Record what was printed wrongly"), addErratum);
    adder.option(added, "--place", adder.typed->place, SignOffCommands::tr("Where, as page and line"));
    adder.option(added, "--article", adder.typed->article, SignOffCommands::tr("The article's id"));
    adder.needed(added, "--printed", adder.typed->printed, SignOffCommands::tr("What was printed"));
    adder.needed(added, "--correct", adder.typed->correct, SignOffCommands::tr("What is right"));
    adder.option(added, "--note", adder.typed->note, SignOffCommands::tr("A remark"));
    adder.named(*errata, "list", SignOffCommands::tr("List the errata of an issue"), listErrata);
}

} // namespace

void addSignOffCommands(CLI::App &application, Session &session, ChosenCommand &chosen)
{
    CLI::App &issues = *application.get_subcommand("issue");
    Adder adder(session, chosen);
    Request &typed = *adder.typed;
    adder.named(issues, "preflight", SignOffCommands::tr("List all that is missing before it can be signed off"), preflight);
    CLI::App *sign = adder.named(issues, "sign", SignOffCommands::tr("Sign the issue off"), signIssue);
    adder.option(sign, "--opinion", typed.opinion, SignOffCommands::tr("The signer's opinion"));
    sign->add_flag("--date-confirmed", typed.dateConfirmed, SignOffCommands::tr("Today's date is right, though the clock went back").toStdString());
    adder.needed(adder.named(issues, "unsign", SignOffCommands::tr("Withdraw the sign-off"), unsignIssue), "--reason", typed.reason, SignOffCommands::tr("Why"));
    adder.needed(adder.named(issues, "reassemble", SignOffCommands::tr("Send the issue back to assembly; its proofs become void"), reassembleIssue), "--reason", typed.reason, SignOffCommands::tr("Why"));
    adder.named(issues, "publish", SignOffCommands::tr("Publish the signed issue: nothing of it changes any more"), publishIssue);
    addErrata(issues, adder);
    CLI::App *sheet = adder.named(issues, "sheet", SignOffCommands::tr("Write a sheet of the issue as a PDF"), printIssueSheet);
    sheet->add_option("--kind", typed.kind, SignOffCommands::tr("review: reviews and proofs; sign: sign-off").toStdString())->required()->check(CLI::IsMember({"review", "sign"}));
    adder.needed(sheet, "--out", typed.out, SignOffCommands::tr("The file to write"));
    CLI::App *article = adder.command(*application.get_subcommand("article"), "sheet", SignOffCommands::tr("Write the release sheet of an article as a PDF"), printArticleSheet);
    adder.needed(article, "ID", typed.article, SignOffCommands::tr("The article's id"));
    adder.needed(article, "--out", typed.out, SignOffCommands::tr("The file to write"));
}

} // namespace bulletin
