// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "app/commands/proof_words.h"
#include "core/desk/people_verbs.h"
#include "core/desk/proof_verbs.h"
#include "core/press/typesetter.h"
#include "core/proof/correction_edit.h"
#include "core/sheets/proof_places.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct ProofCommands {
    Q_DECLARE_TR_FUNCTIONS(bulletin::ProofCommands)
};

// What was typed; each command takes what it needs.
struct Request {
    std::string issue, reader, article, kind, original, replacement, note, number, round, reason, out;
    int page = 0, line = 0;
};
using Typed = std::shared_ptr<Request>;

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

// The round that --round names, its last one; without it the newest of all.
Outcome<Proof> needProof(Session &session, const Issue &issue, const QString &code)
{
    const auto round = parseProofRound(code);
    if (!code.isEmpty() && !round)
        return refuse(Refusal::Kind::Usage, ProofCommands::tr("There is no round “%1”.").arg(code), ProofCommands::tr("Choose from: first, second, third, clean"));
    std::optional<Proof> found;
    for (const Proof &proof : session.workspace().desk().proof().proofs(issue.id)) {
        if (!round || proof.round == *round)
            found = proof;
    }
    if (!found)
        return refuse(Refusal::Kind::NotFound, ProofCommands::tr("%1 has no such proof yet.").arg(issueLabel(issue)), ProofCommands::tr("Open one with: bulletin proof open"));
    return *found;
}

Result openProof(Session &session, const Request &request)
{
    const Outcome<Issue> issue = session.issue(text(request.issue));
    if (!issue)
        return tl::unexpected(issue.error());
    Desk &desk = session.workspace().desk();
    const auto reader = desk.people().findAccount(text(request.reader));
    const Outcome<ProofId> opened = desk.proof().open(issue->id, reader ? reader->id : AccountId());
    if (!opened)
        return tl::unexpected(opened.error());
    const Proof proof = *desk.proof().proof(*opened);
    session.print(proofJson(proof, {}));
    session.say(ProofCommands::tr("Opened the %1, to be read by %2.").arg(roundName(proof.round), proof.person));
    return ExitStatus::Done;
}

QString proofLine(const Proof &proof)
{
    const QString state = !proof.voidedAt.isNull() ? ProofCommands::tr("void: %1").arg(proof.voidedReason)
        : proof.closedAt.isNull()                  ? ProofCommands::tr("being read")
                                                   : ProofCommands::tr("closed");
    const QString relaxed = proof.relaxation.isEmpty() ? QString() : ProofCommands::tr("; reads several proofs: %1").arg(proof.relaxation);
    return u"%1. %2  %3  %4%5"_s.arg(proof.position).arg(roundName(proof.round), proof.person, state, relaxed);
}

Result listProofs(Session &session, const Request &request)
{
    const Outcome<Issue> issue = session.issue(text(request.issue));
    if (!issue)
        return tl::unexpected(issue.error());
    ProofVerbs &verbs = session.workspace().desk().proof();
    const QList<Correction> corrections = verbs.corrections(issue->id);
    QJsonArray rounds;
    for (const Proof &proof : verbs.proofs(issue->id)) {
        rounds.append(proofJson(proof, corrections));
        session.say(proofLine(proof));
        for (const Correction &correction : corrections) {
            if (correction.proof == proof.id)
                session.say(correctionLine(correction));
        }
    }
    session.print(QJsonObject{{u"stage"_s, stageCode(issue->stage)}, {u"proofs"_s, rounds}});
    if (rounds.isEmpty())
        session.say(ProofCommands::tr("No proof was opened yet."));
    return ExitStatus::Done;
}

const ArticleDocument *articleNamed(const IssueDocument &issue, const QString &name)
{
    bool counted = false;
    const int wanted = name.toInt(&counted);
    const auto id = ArticleId::parse(name);
    int number = 0;
    for (const SectionDocument &section : issue.sections) {
        for (const ArticleDocument &article : section.articles) {
            ++number;
            if (counted ? number == wanted : (id && article.id == *id) || article.title() == name)
                return &article;
        }
    }
    return nullptr;
}

QString placeWords(const ProofPlaces::Place &place)
{
    return ProofCommands::tr("page %1, line %2").arg(place.page).arg(place.line);
}

// Where the words stand that were named: told by page and line where they stand several times.
Outcome<Correction> locate(Session &session, const Proof &proof, Correction wanted, const QString &articleName)
{
    Workspace &workspace = session.workspace();
    const IssueDocument issue = workspace.desk().proof().proofDocument(proof.id);
    const ArticleDocument *article = articleNamed(issue, articleName);
    if (!article)
        return refuse(Refusal::Kind::NotFound, ProofCommands::tr("There is no article “%1” in this proof.").arg(articleName), ProofCommands::tr("Name it by its place in print (1, 2 …), its id or its whole title."));
    const Layout layout = Typesetter(workspace.fonts()).layOut(issue, workspace.templates().find(issue.templateName));
    const ProofPlaces places(layout, issue);
    wanted.article = article->id;
    QList<Correction> found;
    QStringList elsewhere;
    for (Correction candidate : placesOf(wanted, {article->titleLines, article->manuscript})) {
        const auto place = places.placeOf(article->id, candidate.block, candidate.start);
        if (place)
            elsewhere.append(placeWords(*place));
        if (place && ((wanted.page > 0 && place->page != wanted.page) || (wanted.line > 0 && place->line != wanted.line)))
            continue;
        candidate.page = place ? place->page : wanted.page;
        candidate.line = place ? place->line : wanted.line;
        found.append(candidate);
    }
    if (found.size() == 1)
        return found.first();
    const QString next = elsewhere.isEmpty() ? ProofCommands::tr("Write the words as they are printed.") : ProofCommands::tr("They stand on: %1. Say which with --page and --line, or name more words.").arg(elsewhere.join(u"; "_s));
    if (found.isEmpty())
        return refuse(Refusal::Kind::Validation, ProofCommands::tr("“%1” does not stand there.").arg(wanted.original), next);
    return refuse(Refusal::Kind::Validation, ProofCommands::tr("“%1” stands there several times.").arg(wanted.original), next);
}

Result correctProof(Session &session, const Request &request)
{
    const Outcome<Issue> issue = session.issue(text(request.issue));
    if (!issue)
        return tl::unexpected(issue.error());
    ProofVerbs &verbs = session.workspace().desk().proof();
    const auto proof = verbs.openProof(issue->id);
    if (!proof)
        return refuse(Refusal::Kind::Workflow, ProofCommands::tr("No proof of %1 is being read.").arg(issueLabel(*issue)), ProofCommands::tr("Open one with: bulletin proof open"));
    Correction wanted;
    wanted.proof = proof->id;
    const auto kind = parseCorrectionKind(text(request.kind));
    Q_ASSERT(kind); // the parser let no other through
    wanted.kind = *kind;
    wanted.page = request.page;
    wanted.line = request.line;
    wanted.original = text(request.original);
    wanted.replacement = text(request.replacement);
    wanted.note = text(request.note);
    if (!request.article.empty()) {
        const Outcome<Correction> located = locate(session, *proof, wanted, text(request.article));
        if (!located)
            return tl::unexpected(located.error());
        wanted = *located;
    }
    const Outcome<CorrectionId> marked = verbs.correct(wanted);
    if (!marked)
        return tl::unexpected(marked.error());
    for (const Correction &correction : verbs.corrections(proof->id)) {
        if (correction.id != *marked)
            continue;
        session.print(correctionJson(correction));
        session.say(correctionLine(correction).trimmed());
    }
    return ExitStatus::Done;
}

enum class Outcomes { Settle, Decline, Check };

Result treatCorrection(Session &session, const Request &request, Outcomes outcome)
{
    const Outcome<Issue> issue = session.issue(text(request.issue));
    if (!issue)
        return tl::unexpected(issue.error());
    const auto proof = needProof(session, *issue, text(request.round));
    if (!proof)
        return tl::unexpected(proof.error());
    ProofVerbs &verbs = session.workspace().desk().proof();
    const QString number = text(request.number);
    const auto named = [&](const Correction &correction) { return QString::number(correction.number) == number || correction.id.text() == number; };
    const QList<Correction> corrections = CorrectionId::parse(number) ? verbs.corrections(issue->id) : verbs.corrections(proof->id);
    const auto found = std::find_if(corrections.begin(), corrections.end(), named);
    if (found == corrections.end())
        return refuse(Refusal::Kind::NotFound, ProofCommands::tr("The %1 has no correction %2.").arg(roundName(proof->round), number), ProofCommands::tr("List them with: bulletin proof list"));
    const MaybeRefusal refused = outcome == Outcomes::Settle ? verbs.settle(found->id, found->version)
        : outcome == Outcomes::Decline                       ? verbs.decline(found->id, found->version, text(request.reason))
                                                             : verbs.check(found->id, found->version);
    if (refused)
        return tl::unexpected(*refused);
    for (const Correction &correction : verbs.corrections(issue->id)) {
        if (correction.id != found->id)
            continue;
        session.print(correctionJson(correction));
        session.say(correctionLine(correction).trimmed());
    }
    return ExitStatus::Done;
}

Result closeProof(Session &session, const Request &request)
{
    const Outcome<Issue> issue = session.issue(text(request.issue));
    if (!issue)
        return tl::unexpected(issue.error());
    ProofVerbs &verbs = session.workspace().desk().proof();
    const auto proof = verbs.openProof(issue->id);
    if (!proof)
        return refuse(Refusal::Kind::Workflow, ProofCommands::tr("No proof of %1 is being read.").arg(issueLabel(*issue)));
    if (const MaybeRefusal refused = verbs.close(proof->id, proof->version))
        return tl::unexpected(*refused);
    session.print(proofJson(*verbs.proof(proof->id), verbs.corrections(proof->id)));
    session.say(ProofCommands::tr("Closed the %1.").arg(roundName(proof->round)));
    return ExitStatus::Done;
}

Result printProof(Session &session, const Request &request)
{
    const Outcome<Issue> issue = session.issue(text(request.issue));
    if (!issue)
        return tl::unexpected(issue.error());
    const auto proof = needProof(session, *issue, text(request.round));
    if (!proof)
        return tl::unexpected(proof.error());
    Workspace &workspace = session.workspace();
    return leaveSheet(session, paperProof(workspace.desk(), proof->id, workspace.fonts(), workspace.templates()), text(request.out));
}

std::vector<std::string> kindCodes()
{
    std::vector<std::string> codes;
    for (const CorrectionKind kind : allCorrectionKinds())
        codes.push_back(kindCode(kind).toStdString());
    return codes;
}

void addCorrect(CLI::App &group, Session &session, ChosenCommand &chosen, const Typed &typed)
{
    CLI::App *command = addCommand(group, "correct", ProofCommands::tr("Mark a correction in the proof that is being read"));
    command->add_option("ISSUE", typed->issue, ProofCommands::tr("2024-1 (year-number) or total232").toStdString())->required();
    command->add_option("--article", typed->article, ProofCommands::tr("Its place in print (1, 2 …), its id or its title; without it: masthead, sections or tail").toStdString());
    command->add_option("--kind", typed->kind, ProofCommands::tr("replace, delete, insert, transpose, join, new-paragraph, move, stet, space").toStdString())->required()->check(CLI::IsMember(kindCodes()));
    command->add_option("--page", typed->page, ProofCommands::tr("The printed page").toStdString())->check(CLI::PositiveNumber);
    command->add_option("--line", typed->line, ProofCommands::tr("The line on that page").toStdString())->check(CLI::PositiveNumber);
    command->add_option("--original", typed->original, ProofCommands::tr("The words as they are printed; for insert, the words before").toStdString())->required();
    command->add_option("--replacement", typed->replacement, ProofCommands::tr("The words that are to stand there; for move, the words behind which they go").toStdString());
    command->add_option("--note", typed->note, ProofCommands::tr("A remark for the editor").toStdString());
    command->callback([&session, &chosen, typed] { chosen = [&session, typed] { return correctProof(session, *typed); }; });
}

} // namespace

void addProofCommands(CLI::App &application, Session &session, ChosenCommand &chosen)
{
    CLI::App *group = addCommand(application, "proof", ProofCommands::tr("Rounds of proof: open, list, correct, settle, decline, check, close, sheet"));
    group->require_subcommand(1);
    const auto typed = std::make_shared<Request>();
    const auto add = [&](const char *name, const QString &description, Result (*run)(Session &, const Request &)) {
        CLI::App *command = addCommand(*group, name, description);
        command->add_option("ISSUE", typed->issue, ProofCommands::tr("2024-1 (year-number) or total232").toStdString())->required();
        command->callback([&session, &chosen, typed, run] { chosen = [&session, typed, run] { return run(session, *typed); }; });
        return command;
    };
    add("open", ProofCommands::tr("Open the round that is due"), openProof)->add_option("--reader", typed->reader, ProofCommands::tr("The login of the proofreader").toStdString())->required();
    add("list", ProofCommands::tr("List the rounds and their corrections"), listProofs);
    addCorrect(*group, session, chosen, typed);
    const auto treat = [&](const char *name, const QString &description, Result (*run)(Session &, const Request &)) {
        CLI::App *command = add(name, description, run);
        command->add_option("NUMBER", typed->number, ProofCommands::tr("The correction's number in its round, or its id").toStdString())->required();
        command->add_option("--round", typed->round, ProofCommands::tr("first, second, third or clean; the newest round where it is not given").toStdString());
        return command;
    };
    treat("settle", ProofCommands::tr("Make a correction: the article's text is changed"), [](Session &s, const Request &r) { return treatCorrection(s, r, Outcomes::Settle); });
    treat("decline", ProofCommands::tr("Leave the text as it is, with a reason"), [](Session &s, const Request &r) { return treatCorrection(s, r, Outcomes::Decline); })
        ->add_option("--reason", typed->reason, ProofCommands::tr("Why").toStdString())->required();
    treat("check", ProofCommands::tr("Say that a correction was seen to be made right"), [](Session &s, const Request &r) { return treatCorrection(s, r, Outcomes::Check); });
    add("close", ProofCommands::tr("Close the round that is being read; by its reader"), closeProof);
    CLI::App *sheet = add("sheet", ProofCommands::tr("Write the paper proof as a PDF"), printProof);
    sheet->add_option("--out", typed->out, ProofCommands::tr("The file to write").toStdString())->required();
    sheet->add_option("--round", typed->round, ProofCommands::tr("first, second, third or clean; the newest round where it is not given").toStdString());
}

} // namespace bulletin
