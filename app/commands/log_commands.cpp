// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "core/audit/event_csv.h"
#include "core/base/save_file.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace bulletin {
namespace {

struct LogCommands {
    Q_DECLARE_TR_FUNCTIONS(bulletin::LogCommands)
};

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

// A day as people write it, or a moment. `end` makes a day its last moment.
Outcome<QDateTime> timeOf(const std::string &value, bool end)
{
    if (value.empty())
        return QDateTime();
    if (const QDate day = QDate::fromString(text(value), Qt::ISODate); day.isValid())
        return (end ? day.endOfDay() : day.startOfDay()).toUTC();
    const QDateTime moment = QDateTime::fromString(text(value), Qt::ISODateWithMs);
    if (moment.isValid())
        return moment.toUTC();
    return refuse(Refusal::Kind::Usage, LogCommands::tr("“%1” is not a time. Write it as 2024-02-20 or 2024-02-20T10:00:00Z.").arg(text(value)));
}

struct LogOptions {
    std::string actor, article, issue, verb, from, to, outcome, words, format, file;
    int limit = -1;
};

Outcome<EventFilter> filterOf(Session &session, const LogOptions &options)
{
    EventFilter filter;
    filter.actor = text(options.actor);
    filter.verb = text(options.verb);
    filter.outcome = text(options.outcome);
    filter.text = text(options.words);
    const auto from = timeOf(options.from, false);
    const auto to = timeOf(options.to, true);
    if (!from || !to)
        return tl::unexpected(from ? to.error() : from.error());
    filter.from = *from;
    filter.to = *to;
    filter.limit = options.limit >= 0 ? options.limit : options.format == "csv" ? 0 : 100;
    if (!options.article.empty()) {
        const auto article = ArticleId::parse(text(options.article));
        if (!article)
            return refuse(Refusal::Kind::Usage, LogCommands::tr("“%1” is not an article's id.").arg(text(options.article)), LogCommands::tr("See the ids with: bulletin --json issue show 2024-1"));
        filter.subjects = QStringList{article->text()};
    }
    if (!options.issue.empty()) {
        const Outcome<Issue> issue = session.issue(text(options.issue));
        if (!issue)
            return tl::unexpected(issue.error());
        filter.subjects = session.workspace().desk().subjectsOf(issue->id);
    }
    return filter;
}

QJsonObject jsonOf(const EventLine &line)
{
    const Event &event = line.event;
    return {{QStringLiteral("sequence"), event.sequence},
            {QStringLiteral("at"), timeText(event.at)},
            {QStringLiteral("actor"), event.actor},
            {QStringLiteral("host"), event.host},
            {QStringLiteral("verb"), event.verb},
            {QStringLiteral("subject"), event.subject},
            {QStringLiteral("subject_name"), line.subjectName},
            {QStringLiteral("outcome"), event.outcome},
            {QStringLiteral("sentence"), line.sentence},
            {QStringLiteral("details"), QJsonDocument::fromJson(event.details.toUtf8()).object()},
            {QStringLiteral("fixed_clock"), event.fixedClock},
            {QStringLiteral("hash"), event.hash}};
}

Result showLog(Session &session, const LogOptions &options)
{
    if (options.format.empty() != options.file.empty())
        return refuse(Refusal::Kind::Usage, LogCommands::tr("A list as a file needs both: --format csv and --out FILE."));
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto filter = filterOf(session, options);
    if (!filter)
        return tl::unexpected(filter.error());
    const auto lines = (*workspace)->desk().events(*filter);
    if (!lines)
        return tl::unexpected(lines.error());
    if (!options.file.empty()) {
        saveFile(text(options.file), [&](QIODevice &device) { writeEventsCsv(*lines, device); });
        session.print(QJsonObject{{QStringLiteral("file"), text(options.file)}, {QStringLiteral("events"), lines->size()}});
        session.say(LogCommands::tr("Wrote %n row(s): %1", nullptr, int(lines->size())).arg(text(options.file)));
        return ExitStatus::Done;
    }
    QJsonArray rows;
    for (const EventLine &line : *lines) {
        rows.append(jsonOf(line));
        session.say(QStringLiteral("%1  %2  %3  %4").arg(line.event.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), line.event.actor, line.event.host, line.sentence));
    }
    session.print(rows);
    return ExitStatus::Done;
}

QString wholeText(const ArticleContent &content)
{
    QStringList paragraphs;
    for (const Block &block : content.manuscript.blocks)
        paragraphs.append(block.text);
    return paragraphs.join(QLatin1Char('\n'));
}

Result showJournal(Session &session)
{
    constexpr qsizetype shown = 40; // characters of the text
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    QJsonArray rows;
    for (const JournalEntry &entry : (*workspace)->desk().journal()) {
        const QString title = entry.content.titleLines.join(QString());
        const QString body = wholeText(entry.content);
        rows.append(QJsonObject{{QStringLiteral("article"), entry.article.text()},
                                {QStringLiteral("title"), title},
                                {QStringLiteral("author"), entry.author},
                                {QStringLiteral("host"), entry.host},
                                {QStringLiteral("saved_at"), timeText(entry.savedAt)},
                                {QStringLiteral("base"), entry.base.isNull() ? QJsonValue() : QJsonValue(entry.base.text())},
                                {QStringLiteral("beginning"), body.left(shown)},
                                {QStringLiteral("text"), body}});
        session.say(LogCommands::tr("%1  %2 on %3  “%4”: %5", "time, person, PC, title, beginning of the text")
                        .arg(entry.savedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), entry.author, entry.host, title, body.left(shown).replace(QLatin1Char('\n'), QLatin1Char(' '))));
    }
    if (rows.isEmpty())
        session.say(LogCommands::tr("No text waits: everything that was written is saved."));
    session.print(rows);
    return ExitStatus::Done;
}

} // namespace

void addLogCommands(CLI::App &application, Session &session, ChosenCommand &chosen)
{
    const auto log = std::make_shared<LogOptions>();
    CLI::App *command = addCommand(application, "log", LogCommands::tr("Who did what and when, newest first"));
    command->add_option("--actor", log->actor, LogCommands::tr("Only this person").toStdString());
    CLI::Option *article = command->add_option("--article", log->article, LogCommands::tr("Only this article, by its id").toStdString());
    command->add_option("--issue", log->issue, LogCommands::tr("Only this issue with its articles: 2024-1 or total232").toStdString())->excludes(article);
    command->add_option("--verb", log->verb, LogCommands::tr("Only this act, by its code: save-article").toStdString());
    command->add_option("--from", log->from, LogCommands::tr("From this day or moment on").toStdString());
    command->add_option("--to", log->to, LogCommands::tr("Up to this day or moment").toStdString());
    command->add_option("--outcome", log->outcome, LogCommands::tr("done or refused").toStdString())->check(CLI::IsMember({"done", "refused"}));
    command->add_option("--text", log->words, LogCommands::tr("Only rows with these words").toStdString());
    command->add_option("--limit", log->limit, LogCommands::tr("How many at the most; 0: all").toStdString())->check(CLI::NonNegativeNumber);
    command->add_option("--format", log->format, LogCommands::tr("csv").toStdString())->check(CLI::IsMember({"csv"}));
    command->add_option("--out", log->file, LogCommands::tr("The file to write").toStdString());
    command->callback([&session, &chosen, log] { chosen = [&session, log] { return showLog(session, *log); }; });

    command = addCommand(application, "journal", LogCommands::tr("Texts that were being written and are not saved yet"));
    command->callback([&session, &chosen] { chosen = [&session] { return showJournal(session); }; });
}

} // namespace bulletin
