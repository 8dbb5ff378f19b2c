// SPDX-License-Identifier: Apache-2.0
#include "core/base/failure.h"
#include "core/desk/desk.h"
#include "core/formats/readers.h"
#include "ui/shell/form_dialog.h"
#include "ui/issues/issue_dialogs.h"
#include "ui/shell/background.h"
#include "ui/shell/gesture.h"

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct ImportTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::ImportDialogs)
};

void openForReading(QFile &file)
{
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(ImportTexts::tr("“%1” cannot be opened for reading.").arg(file.fileName()), ImportTexts::tr("Close it where it is open and try again."));
}

QListWidget *listOf(const QStringList &lines, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->addItems(lines);
    list->setWordWrap(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMinimumHeight(120);
    return list;
}

// What was understood, before anything is kept.
void showIssueSummary(const Context &context, QWidget *parent, const IssueDocument &document, std::function<void(IssueId)> imported)
{
    auto *dialog = new FormDialog(context, u"dlgImportIssue"_s, ImportTexts::tr("Import a finished issue"), parent);
    Issue named;
    named.year = document.year;
    named.number = document.number;
    named.cumulative = document.cumulative;
    named.supplement = document.supplement;
    qsizetype articles = 0;
    QStringList lines;
    for (const SectionDocument &section : document.sections) {
        lines.append(u"【%1】"_s.arg(section.name));
        for (const ArticleDocument &article : section.articles)
            lines.append(u"　%1　%2"_s.arg(article.title(), creditLine(article)));
        articles += section.articles.size();
    }
    dialog->addText(ImportTexts::tr("“%1”, %2: %n article(s) were found.", nullptr, int(articles)).arg(document.bulletin, issueLabel(named)), u"importSummaryLabel"_s);
    dialog->addWide(listOf(lines, dialog), ImportTexts::tr("Articles found"), u"importArticlesList"_s);
    if (!document.doubts.isEmpty()) {
        QStringList doubts;
        for (const Doubt &doubt : document.doubts)
            doubts.append((doubt.line > 0 ? ImportTexts::tr("Line %1: ").arg(doubt.line) : QString()) + doubtMessage(doubt));
        dialog->addText(ImportTexts::tr("%n doubt(s); they are kept with the issue, and can be looked at there.", nullptr, int(doubts.size())), u"importDoubtsLabel"_s);
        dialog->addWide(listOf(doubts, dialog), ImportTexts::tr("Doubts"), u"importDoubtsList"_s);
    }
    dialog->resize(720, 560);
    dialog->setVerb(ImportTexts::tr("Import"), [=]() -> MaybeRefusal {
        const Outcome<IssueId> issue = context.desk.importIssue(document);
        if (!issue)
            return issue.error();
        imported(*issue);
        return std::nullopt;
    });
    dialog->openDialog();
}

struct DraftFile {
    QString name;
    std::optional<DraftReading> reading;
    QString problem;
};

// One file that cannot be read does not stop the others.
DraftFile readDraftFile(const QString &path)
{
    DraftFile result;
    result.name = QFileInfo(path).fileName();
    try {
        QFile file(path);
        openForReading(file);
        const Outcome<DraftReading> reading = readDraft(file, result.name);
        if (reading)
            result.reading = *reading;
        else
            result.problem = reading.error().reason + u' ' + reading.error().next;
    } catch (const Failure &failure) {
        result.problem = failure.message() + u' ' + failure.next();
    }
    return result;
}

QString describe(const DraftFile &file)
{
    if (!file.reading)
        return u"⛔ %1：%2"_s.arg(file.name, file.problem);
    const ArticleContent &content = file.reading->content;
    QString text = u"%1　（%2）　%3"_s.arg(content.titleLines.join(QString()), content.units.join(u'、'),
                                       ImportTexts::tr("%n character(s)", nullptr, characterCount(content.manuscript)));
    if (!file.reading->notes.isEmpty())
        text += u'\n' + file.reading->notes.join(u' ');
    return text;
}

void showDrafts(const Context &context, QWidget *parent, SectionId section, const QList<DraftFile> &files, std::function<void()> imported)
{
    QStringList lines;
    QList<ArticleContent> contents;
    for (const DraftFile &file : files) {
        lines.append(describe(file));
        if (file.reading)
            contents.append(file.reading->content);
    }
    auto *dialog = new FormDialog(context, u"dlgImportDrafts"_s, ImportTexts::tr("Take drafts in"), parent);
    dialog->addText(ImportTexts::tr("%n draft(s) can be taken in.", nullptr, int(contents.size())), u"importDraftsLabel"_s);
    dialog->addWide(listOf(lines, dialog), ImportTexts::tr("Drafts"), u"importDraftsList"_s);
    dialog->resize(680, 420);
    dialog->setVerb(ImportTexts::tr("Take in"), [=]() -> MaybeRefusal {
        if (contents.isEmpty())
            return Refusal{Refusal::Kind::Validation, ImportTexts::tr("None of the files could be read."), {}};
        const auto added = context.desk.addArticles(section, contents);
        if (!added)
            return added.error();
        imported();
        return std::nullopt;
    });
    dialog->openDialog();
}

} // namespace

void importIssueFile(const Context &context, QWidget *parent, const QString &path, std::function<void(IssueId)> imported)
{
    auto result = std::make_shared<Outcome<IssueDocument>>(refuse(Refusal::Kind::NotAnIssue, {}));
    const QPointer<QWidget> owner(parent);
    context.background.run(
        ImportTexts::tr("Reading “%1”").arg(QFileInfo(path).fileName()),
        [result, path](Background::Progress &) {
            QFile file(path);
            openForReading(file);
            *result = readIssue(file, QFileInfo(path).fileName());
        },
        [=] {
            if (!*result)
                context.prompts.tell(result->error());
            else if (owner)
                showIssueSummary(context, owner, **result, imported);
        });
}

void openImportIssue(const Context &context, QWidget *parent, std::function<void(IssueId)> imported)
{
    const QPointer<QWidget> owner(parent);
    context.prompts.askOpenFiles(ImportTexts::tr("Import a finished issue"), ImportTexts::tr("Issues (*.txt *.docx)"), [=](const QStringList &paths) {
        if (!paths.isEmpty() && owner)
            importIssueFile(context, owner, paths.first(), imported);
    });
}

void importDraftFiles(const Context &context, QWidget *parent, SectionId section, const QStringList &paths, std::function<void()> imported)
{
    auto files = std::make_shared<QList<DraftFile>>();
    const QPointer<QWidget> owner(parent);
    context.background.run(
        ImportTexts::tr("Reading drafts"),
        [files, paths](Background::Progress &progress) {
            for (qsizetype i = 0; i < paths.size() && !progress.cancelled(); ++i) {
                progress.report(int(i * 100 / paths.size()), QFileInfo(paths.at(i)).fileName());
                files->append(readDraftFile(paths.at(i)));
            }
        },
        [=] {
            if (owner)
                showDrafts(context, owner, section, *files, imported);
        });
}

void openImportDrafts(const Context &context, QWidget *parent, SectionId section, std::function<void()> imported)
{
    const QPointer<QWidget> owner(parent);
    context.prompts.askOpenFiles(ImportTexts::tr("Take drafts in"), ImportTexts::tr("Drafts (*.docx *.doc *.wps *.odt *.rtf *.html *.htm *.txt)"), [=](const QStringList &paths) {
        if (!paths.isEmpty() && owner)
            importDraftFiles(context, owner, section, paths, imported);
    });
}

} // namespace bulletin
