// SPDX-License-Identifier: Apache-2.0
#include "core/base/failure.h"
#include "core/desk/desk.h"
#include "core/press/font_book.h"
#include "core/press/page_template.h"
#include "core/press/typesetter.h"
#include "core/workspace/issue_export.h"
#include "core/workspace/workspace.h"
#include "ui/shell/form_dialog.h"
#include "ui/issues/issue_dialogs.h"
#include "ui/layout/page_preview.h"
#include "ui/shell/background.h"
#include "ui/shell/gesture.h"

#include <QPrintDialog>
#include <QPrinter>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct OutputTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::OutputDialogs)
};

QString formatName(const QString &format)
{
    if (format == "pdf"_L1)
        return OutputTexts::tr("PDF, as it is printed");
    if (format == "docx"_L1)
        return OutputTexts::tr("Word document (.docx)");
    if (format == "html"_L1)
        return OutputTexts::tr("Web page (.html)");
    return OutputTexts::tr("Plain text (.txt)");
}

void showResult(const Context &context, QWidget *parent, const QList<ExportedFile> &files, const QString &folder)
{
    auto *dialog = new FormDialog(context, u"dlgExported"_s, OutputTexts::tr("Exported"), parent);
    QStringList paths;
    for (const ExportedFile &file : files)
        paths.append(QDir::toNativeSeparators(file.path));
    dialog->addText(OutputTexts::tr("%n file(s) were written:", nullptr, int(files.size())) + u'\n' + paths.join(u'\n'), u"exportedFilesLabel"_s);
    dialog->setVerb(OutputTexts::tr("Open the folder"), [folder]() -> MaybeRefusal {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
        return std::nullopt;
    });
    dialog->openDialog();
}

// The worker sets and writes with fonts of its own, on a copy of the issue.
void runExport(const Context &context, QWidget *parent, const IssueDocument &issue, const QStringList &formats, const QString &folder, FileNaming naming)
{
    auto files = std::make_shared<QList<ExportedFile>>();
    const TemplateLibrary *templates = &context.workspace.templates();
    const QPointer<QWidget> owner(parent);
    context.background.run(
        OutputTexts::tr("Exporting the issue"),
        [=](Background::Progress &progress) {
            FontBook fonts;
            const auto carryOn = [&](int index) {
                progress.report(int(index * 100 / formats.size()), formatName(formats.at(index)));
                return !progress.cancelled();
            };
            const auto written = exportIssue(issue, formats, folder, naming, fonts, *templates, carryOn);
            if (!written)
                throw Failure(written.error().reason, written.error().next);
            *files = *written;
        },
        [=] {
            if (owner && !files->isEmpty())
                showResult(context, owner, *files, folder);
        });
}

void paintPages(const Context &context, QPrinter &printer, const Layout &layout, const Images &images)
{
    const int first = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), int(layout.pages.size())) : int(layout.pages.size());
    QPainter painter;
    if (!painter.begin(&printer)) {
        context.prompts.tell(OutputTexts::tr("The printer does not answer; nothing was printed."), OutputTexts::tr("Check the printer, or export a PDF and print that."));
        return;
    }
    PagePainter pages;
    const double scale = printer.resolution() / 25.4;
    for (int number = first; number <= last; ++number) {
        if (number > first)
            printer.newPage();
        pages.paint(painter, layout.pages[size_t(number) - 1], images, scale);
    }
}

} // namespace

void openExport(const Context &context, QWidget *parent, IssueId id)
{
    const auto issue = context.desk.issue(id);
    if (!issue)
        return;
    auto *dialog = new FormDialog(context, u"dlgExport"_s, OutputTexts::tr("Export %1").arg(issueLabel(*issue)), parent);
    auto *boxes = new QWidget(dialog);
    auto *column = new QVBoxLayout(boxes);
    column->setContentsMargins(0, 0, 0, 0);
    QList<std::pair<QString, QCheckBox *>> formats;
    for (const QString &format : exportFormats()) {
        auto *box = new QCheckBox(formatName(format), boxes);
        box->setObjectName(u"exportFormat_%1_check"_s.arg(format));
        box->setChecked(format == "pdf"_L1 || format == "docx"_L1);
        column->addWidget(box);
        formats.append({format, box});
    }
    dialog->addField(OutputTexts::tr("Formats"), boxes, u"exportFormats"_s);
    auto *row = new QWidget(dialog);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *folder = new QLineEdit(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), row);
    folder->setObjectName(u"exportFolderEdit"_s);
    folder->setAccessibleName(OutputTexts::tr("Folder"));
    auto *choose = new QPushButton(OutputTexts::tr("Choose…"), row);
    choose->setObjectName(u"exportFolderButton"_s);
    QObject::connect(choose, &QPushButton::clicked, dialog, [context, folder] {
        context.prompts.askFolder(OutputTexts::tr("Choose a folder"), [folder = QPointer<QLineEdit>(folder)](const QString &path) {
            if (folder)
                folder->setText(path);
        });
    });
    line->addWidget(folder, 1);
    line->addWidget(choose);
    dialog->addField(OutputTexts::tr("Folder"), row, u"exportFolder"_s);
    const QPointer<QWidget> owner(parent);
    dialog->setVerb(OutputTexts::tr("Export"), [=]() -> MaybeRefusal {
        QStringList chosen;
        for (const auto &[format, box] : formats) {
            if (box->isChecked())
                chosen.append(format);
        }
        if (chosen.isEmpty())
            return Refusal{Refusal::Kind::Usage, OutputTexts::tr("No format was chosen."), OutputTexts::tr("Tick at least one.")};
        if (folder->text().trimmed().isEmpty())
            return Refusal{Refusal::Kind::Usage, OutputTexts::tr("No folder was chosen."), OutputTexts::tr("Choose where the files are to be written.")};
        const FileNaming naming = context.desk.bulletins().size() > 1 ? FileNaming::WithBulletin : FileNaming::Plain;
        runExport(context, owner, context.desk.document(id), chosen, folder->text().trimmed(), naming);
        return std::nullopt;
    });
    dialog->openDialog();
}

void openPrint(const Context &context, QWidget *parent, IssueId id)
{
    gesture(context.prompts, [&] {
        const IssueDocument document = context.desk.document(id);
        const auto layout = std::make_shared<Layout>(Typesetter(context.workspace.fonts()).layOut(document, context.workspace.templates().find(document.templateName)));
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setFullPage(true);
        printer->setPageSize(QPageSize(QSizeF(layout->pageWidth, layout->pageHeight), QPageSize::Millimeter));
        printer->setDocName(document.bulletin + u' ' + exportFileName(document, u"pdf"_s, FileNaming::Plain));
        auto *dialog = new QPrintDialog(printer.get(), parent);
        dialog->setObjectName(u"dlgPrint"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setMinMax(1, int(layout->pages.size()));
        dialog->setOption(QAbstractPrintDialog::PrintPageRange);
        QObject::connect(dialog, &QDialog::accepted, parent, [=] { gesture(context.prompts, [&] { paintPages(context, *printer, *layout, document.images); }); });
        dialog->open();
    });
}

void openDoubts(const Context &context, QWidget *parent, IssueId id, std::function<void(int article)> go)
{
    const auto issue = context.desk.issue(id);
    if (!issue)
        return;
    auto *dialog = new FormDialog(context, u"dlgDoubts"_s, OutputTexts::tr("Doubts of the import"), parent);
    dialog->addText(OutputTexts::tr("What the reader was not sure of. Look at each place; one that is settled can be taken off the list."), u"doubtsLabel"_s);
    auto *list = new QListWidget(dialog);
    list->setWordWrap(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMinimumSize(620, 260);
    for (const Doubt &doubt : issue->doubts)
        list->addItem((doubt.line > 0 ? OutputTexts::tr("Line %1: ").arg(doubt.line) : QString()) + doubtMessage(doubt));
    dialog->addWide(list, OutputTexts::tr("Doubts"), u"doubtsList"_s);
    const auto doubtAt = [context, id](int row) -> std::optional<std::pair<Issue, Doubt>> {
        const auto present = context.desk.issue(id);
        if (!present || row < 0 || row >= present->doubts.size())
            return std::nullopt;
        return std::pair(*present, present->doubts.at(row));
    };
    QObject::connect(list, &QListWidget::itemActivated, dialog, [=] {
        if (const auto found = doubtAt(list->currentRow()); found && found->second.article > 0)
            go(found->second.article);
    });
    auto *settle = new QPushButton(OutputTexts::tr("Settled, take it off the list…"), dialog);
    QObject::connect(settle, &QPushButton::clicked, dialog, [=] {
        const auto found = doubtAt(list->currentRow());
        if (!found)
            return;
        context.prompts.askText(OutputTexts::tr("Settle the doubt"), OutputTexts::tr("How it was settled (kept in the record)"), OutputTexts::tr("Looked at, right as it stands"),
                                [=, list = QPointer<QListWidget>(list)](const QString &reason) {
                                    gesture(context.prompts, [&]() -> MaybeRefusal {
                                        const MaybeRefusal refusal = context.desk.dismissDoubt(id, found->first.version, found->second, reason);
                                        if (!refusal && list)
                                            delete list->takeItem(list->currentRow());
                                        return refusal;
                                    });
                                });
    });
    dialog->addWide(settle, OutputTexts::tr("Settled, take it off the list…"), u"doubtsSettleButton"_s);
    dialog->setVerb(OutputTexts::tr("Go to the place"), [=]() -> MaybeRefusal {
        if (const auto found = doubtAt(list->currentRow()); found && found->second.article > 0)
            go(found->second.article);
        return std::nullopt;
    });
    dialog->openDialog();
}

} // namespace bulletin
