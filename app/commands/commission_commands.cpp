// SPDX-License-Identifier: Apache-2.0
#include "app/commands/article_rows.h"
#include "app/commands/commands.h"
#include "core/desk/review_verbs.h"

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct CommissionCommands {
    Q_DECLARE_TR_FUNCTIONS(bulletin::CommissionCommands)
};

struct CommissionRequest {
    std::string unit, subject, note, due, issue, id, reason;
};

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

QString unitName(Desk &desk, UnitId id)
{
    for (const Unit &unit : desk.units()) {
        if (unit.id == id)
            return unit.shortName.isEmpty() ? unit.fullName : unit.shortName;
    }
    return {};
}

Outcome<UnitId> needUnit(Desk &desk, const QString &name)
{
    for (const Unit &unit : desk.units()) {
        if (unit.fullName == name || unit.shortName == name || unit.aliases.contains(name))
            return unit.id;
    }
    return refuse(Refusal::Kind::NotFound, CommissionCommands::tr("There is no unit “%1” in the registry.").arg(name));
}

QJsonObject commissionRow(Desk &desk, const Commission &commission)
{
    return {{u"id"_s, commission.id.text()},
            {u"unit"_s, unitName(desk, commission.unit)},
            {u"subject"_s, commission.subject},
            {u"note"_s, commission.note},
            {u"due"_s, timeOrNull(commission.due)},
            {u"overdue"_s, commission.isOverdue(desk.clock().now())},
            {u"issue"_s, commission.issue ? QJsonValue(commission.issue->text()) : QJsonValue()},
            {u"article"_s, commission.article.isNull() ? QJsonValue() : QJsonValue(commission.article.text())},
            {u"person"_s, commission.person},
            {u"created_at"_s, timeOrNull(commission.createdAt)},
            {u"closed_at"_s, timeOrNull(commission.closedAt)},
            {u"closed_reason"_s, commission.closedReason}};
}

QString stateOf(Desk &desk, const Commission &commission)
{
    if (!commission.isOpen())
        return CommissionCommands::tr("closed");
    if (!commission.article.isNull())
        return CommissionCommands::tr("came");
    return commission.isOverdue(desk.clock().now()) ? CommissionCommands::tr("overdue") : CommissionCommands::tr("open");
}

void sayCommission(Session &session, Desk &desk, const Commission &commission)
{
    session.say(u"%1  %2  %3  %4  %5"_s.arg(commission.id.text(), commission.due.toLocalTime().date().toString(Qt::ISODate), unitName(desk, commission.unit), commission.subject,
                                            stateOf(desk, commission)));
}

Result ask(Session &session, const CommissionRequest &request)
{
    const auto bulletin = session.bulletin();
    if (!bulletin)
        return tl::unexpected(bulletin.error());
    Desk &desk = session.workspace().desk();
    Commission wanted;
    wanted.bulletin = bulletin->id;
    wanted.subject = text(request.subject);
    wanted.note = text(request.note);
    const QDate due = QDate::fromString(text(request.due), Qt::ISODate);
    if (!due.isValid())
        return refuse(Refusal::Kind::Usage, CommissionCommands::tr("“%1” is not a date. Write it as 2024-02-22.").arg(text(request.due)));
    wanted.due = due.endOfDay().toUTC();
    const auto unit = needUnit(desk, text(request.unit));
    if (!unit)
        return tl::unexpected(unit.error());
    wanted.unit = *unit;
    if (!request.issue.empty()) {
        const auto issue = session.issue(text(request.issue));
        if (!issue)
            return tl::unexpected(issue.error());
        wanted.issue = issue->id;
    }
    const auto asked = desk.review().commission(wanted);
    if (!asked)
        return tl::unexpected(asked.error());
    for (const Commission &commission : desk.review().commissions(bulletin->id)) {
        if (commission.id != *asked)
            continue;
        session.print(commissionRow(desk, commission));
        sayCommission(session, desk, commission);
    }
    return ExitStatus::Done;
}

Result listAsked(Session &session, const CommissionRequest &)
{
    const auto bulletin = session.bulletin();
    if (!bulletin)
        return tl::unexpected(bulletin.error());
    Desk &desk = session.workspace().desk();
    QJsonArray rows;
    for (const Commission &commission : desk.review().commissions(bulletin->id)) {
        rows.append(commissionRow(desk, commission));
        sayCommission(session, desk, commission);
    }
    session.print(rows);
    return ExitStatus::Done;
}

Result closeAsked(Session &session, const CommissionRequest &request)
{
    const auto bulletin = session.bulletin();
    if (!bulletin)
        return tl::unexpected(bulletin.error());
    ReviewVerbs &review = session.workspace().desk().review();
    for (const Commission &commission : review.commissions(bulletin->id)) {
        if (commission.id.text() != text(request.id).toLower())
            continue;
        if (const MaybeRefusal refused = review.closeCommission(commission.id, commission.version, text(request.reason)))
            return tl::unexpected(*refused);
        session.print(QJsonObject{{u"id"_s, commission.id.text()}});
        session.say(CommissionCommands::tr("Closed."));
        return ExitStatus::Done;
    }
    return refuse(Refusal::Kind::NotFound, CommissionCommands::tr("Nothing of that id was asked for."), CommissionCommands::tr("List what was with: bulletin commission list"));
}

Result listMissing(Session &session, const CommissionRequest &request)
{
    const auto issue = session.issue(text(request.issue));
    if (!issue)
        return tl::unexpected(issue.error());
    Desk &desk = session.workspace().desk();
    QJsonArray rows;
    for (const MissingUnit &missing : desk.review().missingUnits(issue->id)) {
        QJsonArray asked;
        for (const Commission &commission : missing.asked)
            asked.append(commissionRow(desk, commission));
        rows.append(QJsonObject{{u"unit"_s, missing.name}, {u"asked"_s, asked}, {u"issues"_s, missing.issues}});
        session.say(missing.asked.isEmpty() ? CommissionCommands::tr("%1: nothing yet; it is in %n of the last six issues", nullptr, missing.issues).arg(missing.name)
                                            : CommissionCommands::tr("%1: nothing yet; it was asked for “%2”").arg(missing.name, missing.asked.first().subject));
    }
    session.print(rows);
    return ExitStatus::Done;
}

} // namespace

void addCommissionCommands(CLI::App &application, Session &session, ChosenCommand &chosen)
{
    CLI::App *group = addCommand(application, "commission", CommissionCommands::tr("What units were asked for: add, list, close, missing"));
    group->require_subcommand(1);
    const auto request = std::make_shared<CommissionRequest>();
    const auto add = [&](const char *name, const QString &description, Result (*run)(Session &, const CommissionRequest &)) {
        CLI::App *command = addCommand(*group, name, description);
        command->callback([&session, &chosen, request, run] { chosen = [&session, request, run] { return run(session, *request); }; });
        return command;
    };
    CLI::App *command = add("add", CommissionCommands::tr("Ask a unit for an article"), ask);
    command->add_option("--unit", request->unit, CommissionCommands::tr("The unit").toStdString())->required();
    command->add_option("--subject", request->subject, CommissionCommands::tr("What is asked for").toStdString())->required();
    command->add_option("--due", request->due, CommissionCommands::tr("The last day, as 2024-02-22").toStdString())->required();
    command->add_option("--note", request->note, CommissionCommands::tr("What else there is to say").toStdString());
    command->add_option("--issue", request->issue, CommissionCommands::tr("The issue that it is for").toStdString());
    add("list", CommissionCommands::tr("List what was asked for, by due day"), listAsked);
    command = add("close", CommissionCommands::tr("Ask for it no more"), closeAsked);
    command->add_option("ID", request->id, CommissionCommands::tr("Its id").toStdString())->required();
    command->add_option("--reason", request->reason, CommissionCommands::tr("Why, where nothing came").toStdString());
    command = add("missing", CommissionCommands::tr("The units that an issue has nothing from yet"), listMissing);
    command->add_option("ISSUE", request->issue, CommissionCommands::tr("2024-1 (year-number) or total232").toStdString())->required();
}

} // namespace bulletin
