// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "core/desk/people_verbs.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct RulesCommands {
    Q_DECLARE_TR_FUNCTIONS(bulletin::RulesCommands)
};

struct NamedRule {
    const char *code;
    RelaxedRule ReviewRules::*rule;
    const char *sentence; // while it is kept
};

constexpr NamedRule named[] = {
    {"author-reviews", &ReviewRules::authorReviews, QT_TRANSLATE_NOOP("bulletin::RulesCommands", "Nobody reviews his own text")},
    {"several-reviews", &ReviewRules::severalReviews, QT_TRANSLATE_NOOP("bulletin::RulesCommands", "One person holds at most one of the three reviews of an article")},
    {"several-proofs", &ReviewRules::severalProofs, QT_TRANSLATE_NOOP("bulletin::RulesCommands", "Three people read the three proofs of an issue")},
    {"standing-errors", &ReviewRules::standingErrors, QT_TRANSLATE_NOOP("bulletin::RulesCommands", "No article is submitted with errors that the checker found")},
};

struct RulesRequest {
    std::vector<std::string> relax, keep;
    std::string reason;
    std::string dateFollows;
    int idleLock = 0;
};

bool names(const std::vector<std::string> &list, const char *code)
{
    return std::find(list.begin(), list.end(), code) != list.end();
}

void printRules(Session &session, const ReviewRules &rules)
{
    for (const NamedRule &one : named) {
        const RelaxedRule &rule = rules.*one.rule;
        const QString sentence = RulesCommands::tr(one.sentence);
        session.say(rule.relaxed ? RulesCommands::tr("%1: relaxed, because: %2").arg(sentence, rule.reason) : RulesCommands::tr("%1: kept").arg(sentence));
    }
    session.say(rules.dateFollowsSignOff ? RulesCommands::tr("The sign-off sets the issue's date.") : RulesCommands::tr("The issue's date stays as it was set."));
    session.say(RulesCommands::tr("The window locks after %1 minutes without a key.").arg(rules.idleLockMinutes));
    session.print(toJson(rules));
}

Result showRules(Session &session)
{
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    printRules(session, (*workspace)->desk().people().rules());
    return ExitStatus::Done;
}

Result setRules(Session &session, const RulesRequest &request)
{
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    PeopleVerbs &people = (*workspace)->desk().people();
    ReviewRules rules = people.rules();
    for (const NamedRule &one : named) {
        if (names(request.relax, one.code))
            rules.*one.rule = {true, QString::fromStdString(request.reason)};
        if (names(request.keep, one.code))
            rules.*one.rule = {};
    }
    if (!request.dateFollows.empty())
        rules.dateFollowsSignOff = request.dateFollows == "yes";
    if (request.idleLock != 0)
        rules.idleLockMinutes = request.idleLock;
    if (const MaybeRefusal refused = people.setRules(rules))
        return tl::unexpected(*refused);
    printRules(session, people.rules());
    return ExitStatus::Done;
}

} // namespace

void addRulesCommands(CLI::App &application, Session &session, ChosenCommand &chosen)
{
    CLI::App *group = addCommand(application, "rules", RulesCommands::tr("The office's rules of review and proof: show, set"));
    group->require_subcommand(1);
    CLI::App *command = addCommand(*group, "show", RulesCommands::tr("Print the rules"));
    command->callback([&session, &chosen] { chosen = [&session] { return showRules(session); }; });

    std::vector<std::string> codes;
    for (const NamedRule &one : named)
        codes.emplace_back(one.code);
    const auto request = std::make_shared<RulesRequest>();
    command = addCommand(*group, "set", RulesCommands::tr("Change the rules"));
    const std::string which = CLI::detail::join(codes, " ");
    command->add_option("--relax", request->relax, RulesCommands::tr("A rule to be relaxed, with --reason: %1").arg(QString::fromStdString(which)).toStdString())
        ->delimiter(',')
        ->check(CLI::IsMember(codes).description(""));
    command->add_option("--keep", request->keep, RulesCommands::tr("A rule to be kept again").toStdString())->delimiter(',')->check(CLI::IsMember(codes).description(""));
    command->add_option("--reason", request->reason, RulesCommands::tr("Why it is relaxed; printed on the sheets").toStdString());
    command->add_option("--date-follows-sign-off", request->dateFollows, RulesCommands::tr("Whether the sign-off sets the issue's date: yes or no").toStdString())
        ->check(CLI::IsMember({"yes", "no"}).description(""));
    command->add_option("--idle-lock", request->idleLock, RulesCommands::tr("Minutes without a key after which the window locks, 1 to 30").toStdString());
    command->callback([&session, &chosen, request] { chosen = [&session, request] { return setRules(session, *request); }; });
}

} // namespace bulletin
