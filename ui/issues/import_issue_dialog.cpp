// SPDX-License-Identifier: Apache-2.0
#include "core/base/failure.h"
#include "core/desk/desk.h"
#include "core/formats/readers.h"
#include "core/workspace/workspace.h"
#include "ui/issues/issue_dialogs.h"
#include "ui/shell/background.h"
#include "ui/shell/form_dialog.h"
#include "ui/shell/gesture.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QListWidget>
#include <QPointer>
#include <memory>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

struct ImportTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::ImportIssueDialog)
};

QListWidget *newList(QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setWordWrap(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMinimumHeight(120);
    return list;
}

QListWidget *articleList(const IssueDocument &document, const Theme &theme, QWidget *parent)
{
    QListWidget *list = newList(parent);
    for (const SectionDocument &section : document.sections) {
        auto *head = new QListWidgetItem(u"【%1】"_s.arg(section.name), list);
        head->setFont(theme.font(14, QFont::DemiBold));
        for (const ArticleDocument &article : section.articles)
            list->addItem(u"\u3000%1  %2"_s.arg(article.title(), creditLine(article)));
    }
    return list;
}

QString summary(const IssueDocument &document)
{
    Issue named;
    named.year = document.year;
    named.number = document.number;
    named.cumulative = document.cumulative;
    named.supplement = document.supplement;
    qsizetype articles = 0;
    for (const SectionDocument &section : document.sections)
        articles += section.articles.size();
    const QString count = articles == 1 ? ImportTexts::tr("1 article") : ImportTexts::tr("%1 articles").arg(articles);
    const QString sections = document.sections.size() == 1 ? ImportTexts::tr("1 section") : ImportTexts::tr("%1 sections").arg(document.sections.size());
    return ImportTexts::tr("%1, %2, of %3: %4 in %5.", "bulletin, issue, date, articles, sections").arg(document.bulletin, issueLabel(named), printedDate(document.date), count, sections);
}

// What was read, or why not, and what the file held that an issue does not.
struct ReadIssue {
    Outcome<IssueDocument> document = refuse(Refusal::Kind::NotAnIssue, {});
    QStringList notes;
};

// What was understood, before anything is kept.
void showSummary(const Context &context, QWidget *parent, const ReadIssue &read, std::function<void(IssueId)> imported)
{
    const IssueDocument &document = *read.document;
    auto *dialog = new FormDialog(context, u"dlgImportIssue"_s, ImportTexts::tr("Import a Finished Issue"), parent);
    dialog->addText(summary(document), u"importSummaryLabel"_s);
    dialog->addWide(articleList(document, context.theme, dialog), ImportTexts::tr("Articles that were found"), u"importArticlesList"_s);
    if (document.doubts.isEmpty()) {
        dialog->addText(ImportTexts::tr("Everything was understood; there are no doubts."), u"importDoubtsLabel"_s);
    } else {
        dialog->addText(document.doubts.size() == 1 ? ImportTexts::tr("1 doubt. It is kept with the issue and can be settled there.")
                                                    : ImportTexts::tr("%1 doubts. They are kept with the issue and can be settled there.").arg(document.doubts.size()),
                        u"importDoubtsLabel"_s);
        QListWidget *list = newList(dialog);
        for (const Doubt &doubt : document.doubts)
            list->addItem(doubt.line > 0 ? ImportTexts::tr("Line %1: %2").arg(doubt.line).arg(doubtMessage(doubt)) : doubtMessage(doubt));
        dialog->addWide(list, ImportTexts::tr("Doubts"), u"importDoubtsList"_s);
    }
    if (!read.notes.isEmpty())
        dialog->addNote(read.notes.join(u' '), u"importNotesLabel"_s);
    dialog->resize(760, 540);
    dialog->setVerb(ImportTexts::tr("Import"), [context, imported, document]() -> MaybeRefusal {
        const Outcome<IssueId> issue = context.desk.importIssue(document);
        if (!issue)
            return issue.error();
        imported(*issue);
        return {};
    });
    dialog->openDialog();
}

} // namespace

void importIssueFile(const Context &context, QWidget *parent, const QString &path, std::function<void(IssueId)> imported)
{
    const QString name = QFileInfo(path).fileName();
    const auto result = std::make_shared<ReadIssue>();
    Workspace::Options desk; // the worker's own: connections never cross threads
    desk.database = context.workspace.database();
    const bool backsUp = !context.workspace.backupFolder().isEmpty() && !context.desk.bulletins().isEmpty();
    const auto read = [result, path, name, desk, backsUp](Background::Progress &) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            throw Failure(ImportTexts::tr("“%1” cannot be opened.").arg(name), ImportTexts::tr("Close it in other programs, then try again."));
        result->document = readIssue(file, name, &result->notes);
        if (!backsUp || !result->document)
            return;
        if (const auto workspace = Workspace::open(desk))
            (*workspace)->automaticBackup(); // the way back, should this have been the wrong file
    };
    const QPointer<QWidget> owner(parent);
    context.background.run(ImportTexts::tr("Reading “%1”").arg(name), read, [=] {
        if (!result->document)
            context.prompts.tell(result->document.error());
        else if (owner)
            showSummary(context, owner, *result, imported);
    });
}

void openImportIssue(const Context &context, QWidget *parent, std::function<void(IssueId)> imported)
{
    const QPointer<QWidget> owner(parent);
    context.prompts.askOpenFiles(ImportTexts::tr("Import a Finished Issue"), ImportTexts::tr("Issues (*.docx *.txt *.odt *.rtf *.html *.htm)"), [=](const QStringList &paths) {
        if (!paths.isEmpty() && owner)
            importIssueFile(context, owner, paths.first(), imported);
    });
}

} // namespace bulletin
