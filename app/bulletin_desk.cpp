// SPDX-License-Identifier: Apache-2.0
#include "core/base/failure.h"
#include "core/base/private_process.h"
#include "core/workspace/language.h"
#include "core/workspace/sample.h"
#include "core/workspace/workspace.h"
#include "ui/shell/accessibility_ids.h"
#include "ui/shell/desk_window.h"
#include "ui/shell/settings.h"
#include "ui/shell/system_scheme.h"
#include "ui/shell/theme.h"

#include <CLI/CLI.hpp>
#include <QApplication>
#include <QMessageBox>
#include <QSessionManager>
#include <QTemporaryDir>
#include <QTimer>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

struct DeskProgram {
    Q_DECLARE_TR_FUNCTIONS(bulletin::DeskProgram)
};

// Exit statuses that outsiders rely on (DESIGN §5).
constexpr int usageStatus = 2, refusedStatus = 3, failedStatus = 4;

struct Arguments {
    std::string data, database, language, now;
    bool sample = false;
    bool ownFileDialogs = false;
};

// Nothing: go on. Otherwise the status to end with; what was wrong has been printed.
std::optional<int> parse(int argc, char **argv, Arguments &arguments)
{
    CLI::App application("The editorial desk of a printed bulletin", "bulletin-desk");
    application.set_version_flag("--version", "bulletin-desk " BULLETIN_VERSION);
    CLI::Option *data = application.add_option("--data", arguments.data, "The folder that holds the desk");
    CLI::Option *database = application.add_option("--db", arguments.database, "The desk's file, or postgresql://...");
    CLI::Option *sample = application.add_flag("--sample", arguments.sample, "A scratch copy of the sample bulletin");
    data->excludes(database);
    sample->excludes(data)->excludes(database);
    application.add_option("--lang", arguments.language, "Language of the window")->check(CLI::IsMember({"zh_CN", "en"}));
    application.add_option("--now", arguments.now, "A fixed time, for tests");
    application.add_flag("--no-native-dialogs", arguments.ownFileDialogs, "Use the program's own file dialogs");
    try {
        application.parse(argc, argv);
        return std::nullopt;
    } catch (const CLI::Success &success) {
        return application.exit(success);
    } catch (const CLI::ParseError &error) {
        application.exit(error);
        return usageStatus;
    }
}

std::optional<QDateTime> fixedTime(const Arguments &arguments)
{
    const QDateTime now = QDateTime::fromString(QString::fromStdString(arguments.now), Qt::ISODateWithMs);
    // A clock that can be set would make the record worthless outside of tests.
    return qEnvironmentVariable("BULLETIN_TEST") == u"1"_s && now.isValid() ? std::optional(now.toUTC()) : std::nullopt;
}

// The window cannot open: says why, and ends the program when that has been read.
int sayAndEnd(QApplication &application, const QString &message, const QString &next, int status)
{
    std::fprintf(stderr, "%s\n", qPrintable(next.isEmpty() ? message : message + u' ' + next));
    QMessageBox box(QMessageBox::Warning, DeskProgram::tr("Bulletin Desk"), message, QMessageBox::Close);
    box.setObjectName(u"dlgCannotOpen"_s);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(next);
    QObject::connect(&box, &QDialog::finished, &application, [status] { QCoreApplication::exit(status); });
    box.open();
    return application.exec();
}

void useLanguage(QApplication &application, const QString &language)
{
    for (QTranslator *translator : application.findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly))
        delete translator;
    installLanguage(application, language);
    QGuiApplication::setApplicationDisplayName(QString()); // the window's title says it all
}

int openDesk(QApplication &application, const Arguments &arguments, Theme &theme)
{
    std::optional<QTemporaryDir> scratch;
    Workspace::Options options;
    options.create = true;
    options.fixedNow = fixedTime(arguments);
    options.database = arguments.database.empty() ? Workspace::defaultDatabase(QString::fromStdString(arguments.data)) : QString::fromStdString(arguments.database);
    if (arguments.sample)
        options.database = Workspace::defaultDatabase(scratch.emplace().path());
    const auto workspace = Workspace::open(options);
    if (!workspace)
        return sayAndEnd(application, workspace.error().reason, workspace.error().next, refusedStatus);
    if (arguments.sample) {
        if (const auto sample = addSample((*workspace)->desk(), SampleText::WithSlips); !sample)
            return sayAndEnd(application, sample.error().reason, sample.error().next, refusedStatus);
    }
    (*workspace)->prepareFonts({}); // the preview comes right after the board
    DialogPrompts prompts(theme);
    DeskWindow window(**workspace, theme, prompts);
    QObject::connect(&window, &DeskWindow::languageChosen, &application, [&application](const QString &language) { useLanguage(application, language); });
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &window, [&window] { window.keepUnsaved(); });
    window.show();
    // The next check after it is there uses it; the first pages come before it.
    QTimer::singleShot(2000, &application, [&workspace] { (*workspace)->prepareLanguageModel(); });
    return application.exec();
}

int run(int argc, char **argv, const Arguments &arguments)
{
    if (arguments.ownFileDialogs)
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"bulletin-desk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BULLETIN_VERSION));
    QGuiApplication::setDesktopFileName(u"cn.bulletindesk.BulletinDesk"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/newspaper.svg"_s));
    const QString chosen = arguments.language.empty() ? Settings().language() : QString::fromStdString(arguments.language);
    useLanguage(application, chosen.isEmpty() ? systemLanguage() : chosen);
    AccessibilityIds ids;
    if (AccessibilityIds::wanted())
        application.installEventFilter(&ids);
    Theme theme(application);
    theme.setMode(Settings().themeMode());
    SystemScheme scheme(theme);
    try {
        return openDesk(application, arguments, theme);
    } catch (const Failure &failure) {
        return sayAndEnd(application, failure.message(), failure.next(), failedStatus);
    }
}

} // namespace
} // namespace bulletin

int main(int argc, char **argv)
{
    bulletin::keepProcessPrivate();
    bulletin::Arguments arguments;
    if (const std::optional<int> status = bulletin::parse(argc, argv, arguments))
        return *status;
    return bulletin::run(argc, argv, arguments);
}
