// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "app/commands/input_file.h"
#include "core/formats/issue_json.h"
#include "core/formats/readers.h"
#include "core/formats/writers.h"
#include "core/press/page_template.h"
#include "core/press/typesetter.h"
#include "core/workspace/issue_export.h"

#include <QBuffer>
#include <QCoreApplication>

namespace bulletin {
namespace {

struct IssueCommands {
    Q_DECLARE_TR_FUNCTIONS(bulletin::IssueCommands)
};

void sayDoubts(const Session &session, const QList<Doubt> &doubts)
{
    if (doubts.isEmpty())
        return;
    session.say(IssueCommands::tr("%n doubt(s):", nullptr, int(doubts.size())));
    for (const Doubt &doubt : doubts) {
        const QString place = doubt.line > 0 ? IssueCommands::tr("line %1: ").arg(doubt.line) : QString();
        session.say(QStringLiteral("  ") + place + doubtMessage(doubt));
    }
}

void sayIssue(const Session &session, const IssueDocument &issue)
{
    QBuffer text;
    text.open(QIODevice::WriteOnly);
    writeText(issue, text);
    session.say(QString::fromUtf8(text.data()).trimmed());
}

void saySummary(const Session &session, const Issue &issue, const IssueDocument &document)
{
    session.say(issueLabel(issue));
    for (const SectionDocument &section : document.sections) {
        session.say(QStringLiteral("【%1】").arg(section.name));
        for (const ArticleDocument &article : section.articles)
            session.say(QStringLiteral("  ") + article.title() + creditLine(article));
    }
}

Result importIssueFile(Session &session, const QString &path)
{
    InputFile file(path);
    QStringList notes; // what was accepted or left out on reading
    const Outcome<IssueDocument> read = readIssue(file.device(), file.name(), &notes);
    if (!read)
        return tl::unexpected(read.error());
    const auto workspace = session.open(Session::Missing::Create);
    if (!workspace)
        return tl::unexpected(workspace.error());
    Desk &desk = (*workspace)->desk();
    if (!desk.bulletins().isEmpty())
        (*workspace)->automaticBackup(); // the way back, should this have been the wrong file
    const Outcome<IssueId> imported = desk.importIssue(*read);
    if (!imported)
        return tl::unexpected(imported.error());
    const IssueDocument document = desk.document(*imported);
    QJsonObject understood = issueJson(document);
    understood.insert(QStringLiteral("notes"), QJsonArray::fromStringList(notes));
    session.print(understood);
    saySummary(session, *desk.issue(*imported), document);
    for (const QString &note : std::as_const(notes))
        session.say(note);
    sayDoubts(session, document.doubts);
    return ExitStatus::Done;
}

Result newIssue(Session &session, const QString &dateText)
{
    const auto bulletin = session.bulletin();
    if (!bulletin)
        return tl::unexpected(bulletin.error());
    Desk &desk = session.workspace().desk();
    const QDate date = dateText.isEmpty() ? desk.clock().now().toLocalTime().date() : QDate::fromString(dateText, Qt::ISODate);
    if (!date.isValid())
        return refuse(Refusal::Kind::Usage, IssueCommands::tr("“%1” is not a date. Write it as 2024-02-22.").arg(dateText));
    const Outcome<IssueId> made = desk.createIssue(bulletin->id, date);
    if (!made)
        return tl::unexpected(made.error());
    session.print(issueJson(desk.document(*made)));
    session.say(IssueCommands::tr("Made: %1").arg(issueLabel(*desk.issue(*made))));
    return ExitStatus::Done;
}

Result listIssues(Session &session)
{
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Desk &desk = (*workspace)->desk();
    std::optional<BulletinId> only;
    if (!session.options.bulletin.isEmpty()) {
        const auto bulletin = session.bulletin();
        if (!bulletin)
            return tl::unexpected(bulletin.error());
        only = bulletin->id;
    }
    QJsonArray rows;
    for (const Issue &issue : desk.issues(only)) {
        const int articles = int(desk.articles(issue.id).size());
        rows.append(QJsonObject{{QStringLiteral("id"), issue.id.text()},
                                {QStringLiteral("bulletin"), issue.name},
                                {QStringLiteral("year"), issue.year},
                                {QStringLiteral("number"), issue.number},
                                {QStringLiteral("cumulative"), issue.cumulative},
                                {QStringLiteral("date"), issue.date.toString(Qt::ISODate)},
                                {QStringLiteral("articles"), articles},
                                {QStringLiteral("stage"), stageCode(issue.stage)}});
        session.say(QStringLiteral("%1-%2  %3  %4  %5").arg(issue.year).arg(issue.number).arg(issue.date.toString(Qt::ISODate), issue.name, IssueCommands::tr("%n article(s)", nullptr, articles)));
    }
    session.print(rows);
    return ExitStatus::Done;
}

Result showIssue(Session &session, const QString &name)
{
    const Outcome<Issue> issue = session.issue(name);
    if (!issue)
        return tl::unexpected(issue.error());
    const IssueDocument document = session.workspace().desk().document(issue->id);
    session.print(issueJson(document));
    if (!session.options.json) {
        sayIssue(session, document);
        sayDoubts(session, document.doubts);
    }
    return ExitStatus::Done;
}

Result exportTheIssue(Session &session, const QString &name, const QString &formats, const QString &folder)
{
    const Outcome<Issue> issue = session.issue(name);
    if (!issue)
        return tl::unexpected(issue.error());
    Workspace &workspace = session.workspace();
    const bool several = workspace.desk().bulletins().size() > 1;
    const auto files = exportIssue(workspace.desk().document(issue->id), formats.split(QLatin1Char(','), Qt::SkipEmptyParts), folder,
                                   several ? FileNaming::WithBulletin : FileNaming::Plain, workspace.fonts(), workspace.templates());
    if (!files)
        return tl::unexpected(files.error());
    QJsonArray list;
    for (const ExportedFile &file : *files) {
        list.append(QJsonObject{{QStringLiteral("format"), file.format}, {QStringLiteral("path"), file.path}});
        session.say(file.path);
    }
    session.print(QJsonObject{{QStringLiteral("files"), list}});
    return ExitStatus::Done;
}

Result showLayout(Session &session, const QString &name)
{
    const Outcome<Issue> issue = session.issue(name);
    if (!issue)
        return tl::unexpected(issue.error());
    Workspace &workspace = session.workspace();
    const IssueDocument document = workspace.desk().document(issue->id);
    const Layout layout = Typesetter(workspace.fonts()).layOut(document, workspace.templates().find(document.templateName));
    session.print(layoutJson(layout));
    if (session.options.json)
        return ExitStatus::Done;
    for (const Page &page : layout.pages) {
        session.say(IssueCommands::tr("— page %1 —").arg(page.number));
        for (const PlacedLine &line : page.lines)
            session.say(QStringLiteral("%1 %2  %3").arg(line.x, 7, 'f', 2).arg(line.y, 7, 'f', 2).arg(line.line->text));
    }
    return ExitStatus::Done;
}

using Text = std::shared_ptr<std::string>;

QString text(const Text &value)
{
    return QString::fromStdString(*value);
}

// A command of `issue` that names one.
auto addNamedCommand(CLI::App &group, const char *name, const QString &description, const Text &issue)
{
    CLI::App *command = addCommand(group, name, description);
    command->add_option("ISSUE", *issue, IssueCommands::tr("2024-1 (year-number) or total232").toStdString())->required();
    return command;
}

} // namespace

void addIssueCommands(CLI::App &application, Session &session, ChosenCommand &chosen)
{
    CLI::App *group = addCommand(application, "issue", IssueCommands::tr("Issues: import, new, list, show, export, layout, preflight, sign, unsign, reassemble, publish, erratum, sheet"));
    group->require_subcommand(1);

    const auto file = std::make_shared<std::string>();
    CLI::App *command = addCommand(*group, "import", IssueCommands::tr("Read a finished issue (.txt, .docx) back"));
    command->add_option("FILE", *file, IssueCommands::tr("The finished issue").toStdString())->required();
    command->callback([&session, &chosen, file] { chosen = [&session, file] { return importIssueFile(session, text(file)); }; });

    const auto date = std::make_shared<std::string>();
    command = addCommand(*group, "new", IssueCommands::tr("Make the next issue from the last one"));
    command->add_option("--date", *date, IssueCommands::tr("Its date, as 2024-02-22; today where it is not given").toStdString());
    command->callback([&session, &chosen, date] { chosen = [&session, date] { return newIssue(session, text(date)); }; });

    command = addCommand(*group, "list", IssueCommands::tr("List the issues, newest first"));
    command->callback([&session, &chosen] { chosen = [&session] { return listIssues(session); }; });

    const auto name = std::make_shared<std::string>();
    command = addNamedCommand(*group, "show", IssueCommands::tr("Print one issue"), name);
    command->callback([&session, &chosen, name] { chosen = [&session, name] { return showIssue(session, text(name)); }; });

    const auto formats = std::make_shared<std::string>();
    const auto folder = std::make_shared<std::string>();
    command = addNamedCommand(*group, "export", IssueCommands::tr("Write the issue as files"), name);
    command->add_option("--format", *formats, IssueCommands::tr("pdf, docx, html, txt; several with commas").toStdString())->required();
    command->add_option("--out", *folder, IssueCommands::tr("The folder to write into; made where it is missing").toStdString())->required();
    command->callback([&session, &chosen, name, formats, folder] {
        chosen = [&session, name, formats, folder] { return exportTheIssue(session, text(name), text(formats), text(folder)); };
    });

    command = addNamedCommand(*group, "layout", IssueCommands::tr("Print the pages: lines, fonts, positions in mm"), name);
    command->callback([&session, &chosen, name] { chosen = [&session, name] { return showLayout(session, text(name)); }; });
}

} // namespace bulletin
