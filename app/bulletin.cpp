// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "core/base/failure.h"
#include "core/base/private_process.h"
#include "core/workspace/language.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <cstdio>

namespace bulletin {
namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(bulletin::CommandLine)
};

// Errors: a sentence to stderr; with --json the one document on stdout as well.
int report(bool json, ExitStatus status, const QString &message, const QString &next)
{
    const char *kind = status == ExitStatus::Usage ? "usage" : status == ExitStatus::Refused ? "refused" : "failed";
    if (json) {
        const QJsonObject error{{QStringLiteral("kind"), QLatin1StringView(kind)},
                                {QStringLiteral("message"), message},
                                {QStringLiteral("next"), next}};
        const QByteArray text = QJsonDocument(QJsonObject{{QStringLiteral("error"), error}}).toJson();
        std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    }
    const QString sentence = next.isEmpty() ? message : message + QLatin1Char(' ') + next;
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    return int(status);
}

QString usageSentence(const CLI::App &application, const CLI::ParseError &error)
{
    if (dynamic_cast<const CLI::ExtrasError *>(&error)) {
        QStringList unknown;
        for (const std::string &word : application.remaining(true))
            unknown.append(QString::fromStdString(word));
        return CommandLine::tr("Not known here: %1").arg(unknown.join(QLatin1Char(' ')));
    }
    if (dynamic_cast<const CLI::RequiredError *>(&error))
        return CommandLine::tr("Something is missing: a command, a file or a name.");
    if (dynamic_cast<const CLI::ArgumentMismatch *>(&error))
        return CommandLine::tr("An option stands without its value.");
    return CommandLine::tr("The command cannot be understood.");
}

// What has to be known before the texts of the parser are made.
QString languageOf(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QString word = QString::fromLocal8Bit(argv[i]);
        if (word == QLatin1StringView("--lang") && i + 1 < argc)
            return QString::fromLocal8Bit(argv[i + 1]);
        if (word.startsWith(QLatin1StringView("--lang=")))
            return word.mid(7);
    }
    return systemLanguage();
}

struct GlobalTexts {
    std::string data, database, person, bulletin, language, now;
};

void addGlobalOptions(CLI::App &application, GlobalTexts &texts, bool &json)
{
    CLI::Option *data = application.add_option("--data", texts.data, CommandLine::tr("The folder that holds the desk").toStdString());
    CLI::Option *database = application.add_option("--db", texts.database, CommandLine::tr("The desk's file, or postgresql://…").toStdString());
    data->excludes(database);
    application.add_option("--as", texts.person, CommandLine::tr("Who does it, on a desk with accounts; the password comes from BULLETIN_PASSWORD or is asked for").toStdString());
    application.add_option("--bulletin", texts.bulletin, CommandLine::tr("Which bulletin, where the desk holds several").toStdString());
    application.add_option("--lang", texts.language, CommandLine::tr("Language of what is printed: zh_CN or en").toStdString())
        ->check(CLI::IsMember({"zh_CN", "en"}));
    application.add_option("--now", texts.now, CommandLine::tr("A fixed time, for tests").toStdString());
    application.add_flag("--json", json, CommandLine::tr("Print one JSON document").toStdString());
}

void labelHelp(CLI::App &application)
{
    const auto formatter = std::make_shared<CLI::Formatter>();
    formatter->label("OPTIONS", CommandLine::tr("OPTIONS").toStdString());
    formatter->label("Options", CommandLine::tr("Options").toStdString());
    formatter->label("Usage", CommandLine::tr("Usage").toStdString());
    formatter->label("Positionals", CommandLine::tr("Arguments").toStdString());
    formatter->label("Subcommands", CommandLine::tr("Commands").toStdString());
    formatter->label("SUBCOMMAND", CommandLine::tr("COMMAND").toStdString());
    formatter->label("SUBCOMMANDS", CommandLine::tr("COMMANDS").toStdString());
    formatter->label("REQUIRED", CommandLine::tr("(required)").toStdString());
    formatter->label("TEXT", "");
    application.formatter(formatter);
    application.set_help_flag("-h,--help", CommandLine::tr("Print this help").toStdString());
}

int run(const ChosenCommand &chosen, bool json)
{
    try {
        const Result result = chosen();
        if (std::fflush(stdout) != 0)
            throw Failure(CommandLine::tr("What was to be printed could not be written."), CommandLine::tr("Check the disk that the output goes to."));
        if (result)
            return int(*result);
        const Refusal &refusal = result.error();
        return report(json, refusal.kind == Refusal::Kind::Usage ? ExitStatus::Usage : ExitStatus::Refused, refusal.reason, refusal.next);
    } catch (const Failure &failure) {
        return report(json, ExitStatus::Failed, failure.message(), failure.next());
    } catch (const std::exception &error) {
        return report(json, ExitStatus::Failed, QString::fromUtf8(error.what()), {});
    }
}

int commandLine(int argc, char **argv)
{
    CLI::App application(CommandLine::tr("The editorial desk of a printed bulletin, on the command line").toStdString(), "bulletin");
    labelHelp(application);
    application.set_version_flag("--version", "bulletin " BULLETIN_VERSION, CommandLine::tr("Print the version").toStdString());
    Session session;
    ChosenCommand chosen;
    GlobalTexts texts;
    addGlobalOptions(application, texts, session.options.json);
    addDeskCommands(application, session, chosen);
    addPeopleCommands(application, session, chosen);
    addRulesCommands(application, session, chosen);
    addRecordCommands(application, session, chosen);
    addLogCommands(application, session, chosen);
    addIssueCommands(application, session, chosen);
    addArticleCommands(application, session, chosen);
    addProofCommands(application, session, chosen);
    addSignOffCommands(application, session, chosen);
    addCheckCommands(application, session, chosen);
    addCommissionCommands(application, session, chosen);
    addKnowledgeCommands(application, session, chosen);
    application.require_subcommand(1);
    try {
        application.parse(argc, argv);
    } catch (const CLI::Success &success) {
        return application.exit(success);
    } catch (const CLI::ParseError &error) {
        const bool json = session.options.json || std::any_of(argv, argv + argc, [](const char *word) { return std::string_view(word) == "--json"; });
        return report(json, ExitStatus::Usage, usageSentence(application, error), CommandLine::tr("See: bulletin --help"));
    }
    session.options.dataFolder = QString::fromStdString(texts.data);
    session.options.database = QString::fromStdString(texts.database);
    session.options.person = QString::fromStdString(texts.person);
    session.options.bulletin = QString::fromStdString(texts.bulletin);
    session.options.now = QString::fromStdString(texts.now);
    return run(chosen, session.options.json);
}

} // namespace

CLI::App *addCommand(CLI::App &parent, const char *name, const QString &description)
{
    CLI::App *command = parent.add_subcommand(name, description.toStdString());
    command->fallthrough();
    return command;
}

} // namespace bulletin

int main(int argc, char **argv)
{
    bulletin::keepProcessPrivate();
    QCoreApplication application(argc, argv);
    application.setApplicationName(QStringLiteral("bulletin-desk"));
    application.setApplicationVersion(QStringLiteral(BULLETIN_VERSION));
    bulletin::installLanguage(application, bulletin::languageOf(argc, argv));
    return bulletin::commandLine(argc, argv);
}
