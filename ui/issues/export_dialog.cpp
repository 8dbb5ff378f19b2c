// SPDX-License-Identifier: Apache-2.0
#include "core/base/failure.h"
#include "core/desk/desk.h"
#include "core/press/font_book.h"
#include "core/press/page_template.h"
#include "core/press/typesetter.h"
#include "core/workspace/issue_export.h"
#include "core/workspace/workspace.h"
#include "ui/issues/issue_dialogs.h"
#include "ui/shell/background.h"
#include "ui/shell/form_dialog.h"
#include "ui/shell/gesture.h"
#include "ui/shell/settings.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QUrl>
#include <memory>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

struct ExportTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::ExportDialog)
};

QString formatName(const QString &format)
{
    if (format == "pdf"_L1)
        return ExportTexts::tr("PDF, as it is printed");
    if (format == "docx"_L1)
        return ExportTexts::tr("Word document (.docx)");
    if (format == "html"_L1)
        return ExportTexts::tr("Web page (.html)");
    if (format == "txt"_L1)
        return ExportTexts::tr("Plain text (.txt)");
    return format.toUpper();
}

// What is exported, and where to.
struct ExportOrder {
    IssueDocument issue;
    FileNaming naming = FileNaming::Plain;
    QStringList formats;
    QString folder;
};

QStringList presentFiles(const ExportOrder &order)
{
    QStringList names;
    for (const QString &format : order.formats) {
        const QString name = exportFileName(order.issue, format, order.naming);
        if (!order.folder.isEmpty() && QFileInfo::exists(QDir(order.folder).filePath(name)))
            names.append(name);
    }
    return names;
}

QString fontNotice(const Layout &layout)
{
    QStringList parts;
    for (const FontSubstitution &substitution : layout.substitutions)
        parts.append(ExportTexts::tr("“%1” by “%2”", "a missing font and what stands in for it").arg(substitution.wanted, substitution.used));
    if (parts.isEmpty())
        return {};
    return ExportTexts::tr("Fonts that this PC lacks were replaced: %1. On a PC that has them the pages may differ.").arg(parts.join(ExportTexts::tr(", ", "between the parts of a list")));
}

void showResult(const Context &context, QWidget *parent, const QList<ExportedFile> &files, const QString &fonts)
{
    auto *dialog = new FormDialog(context, u"dlgExported"_s, ExportTexts::tr("Exported"), parent);
    QStringList lines{files.size() == 1 ? ExportTexts::tr("1 file was written:") : ExportTexts::tr("%1 files were written:").arg(files.size())};
    for (const ExportedFile &file : files)
        lines.append(QDir::toNativeSeparators(file.path));
    dialog->addText(lines.join(u'\n'), u"exportedFilesLabel"_s);
    if (!fonts.isEmpty())
        dialog->addNote(fonts, u"exportedFontsLabel"_s);
    dialog->setClosing(ExportTexts::tr("Close"));
    dialog->setVerb(ExportTexts::tr("Open the Folder"), [folder = QFileInfo(files.first().path).absolutePath()]() -> MaybeRefusal {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
        return {};
    });
    dialog->openDialog();
}

// The worker sets and writes with fonts of its own, on a copy of the issue.
void runExport(const Context &context, QWidget *parent, const ExportOrder &order)
{
    struct Result {
        QList<ExportedFile> files;
        QString fonts;
    };
    const auto result = std::make_shared<Result>();
    const TemplateLibrary *templates = &context.workspace.templates();
    const auto work = [result, order, templates](Background::Progress &progress) {
        FontBook fonts;
        const auto carryOn = [&](int index) {
            progress.report(int(index * 100 / order.formats.size()), formatName(order.formats.at(index)));
            return !progress.cancelled();
        };
        const Outcome<QList<ExportedFile>> written = exportIssue(order.issue, order.formats, order.folder, order.naming, fonts, *templates, carryOn);
        if (!written)
            throw Failure(written.error().reason, written.error().next);
        result->files = *written;
        result->fonts = fontNotice(Typesetter(fonts).layOut(order.issue, templates->find(order.issue.templateName)));
    };
    const QPointer<QWidget> owner(parent);
    context.background.run(ExportTexts::tr("Exporting the issue"), work, [=] {
        if (owner && !result->files.isEmpty())
            showResult(context, owner, result->files, result->fonts);
    });
}

// Formats and folder; owned by their dialog.
class ExportFields {
public:
    ExportFields(FormDialog &dialog, const Context &context);
    void fill(ExportOrder &order) const;
    QLineEdit *folder() const { return m_folder; }
    QList<QCheckBox *> boxes() const { return m_boxes; }

private:
    QList<QCheckBox *> m_boxes; // in the order of exportFormats()
    QLineEdit *m_folder;
};

ExportFields::ExportFields(FormDialog &dialog, const Context &context)
{
    auto *formats = new QWidget(&dialog);
    auto *column = new QVBoxLayout(formats);
    column->setContentsMargins(0, 0, 0, 0);
    for (const QString &format : exportFormats()) {
        auto *box = new QCheckBox(formatName(format), formats);
        box->setObjectName(u"exportFormat%1Check"_s.arg(format.at(0).toUpper() + format.mid(1)));
        box->setChecked(format == "pdf"_L1 || format == "docx"_L1);
        column->addWidget(box);
        m_boxes.append(box);
    }
    formats->setFocusProxy(m_boxes.first());
    dialog.addField(ExportTexts::tr("Formats"), formats, u"exportFormats"_s);
    auto *place = new QWidget(&dialog);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    m_folder = new QLineEdit(QDir::toNativeSeparators(Settings().lastFolder()), place);
    m_folder->setObjectName(u"exportFolderEdit"_s);
    m_folder->setAccessibleName(ExportTexts::tr("Folder"));
    auto *choose = new QPushButton(ExportTexts::tr("Choose…"), place);
    choose->setObjectName(u"exportFolderButton"_s);
    choose->setAutoDefault(false);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    place->setFocusProxy(m_folder);
    dialog.addField(ExportTexts::tr("&Folder"), place, u"exportFolder"_s);
    QObject::connect(choose, &QPushButton::clicked, &dialog, [context, edit = QPointer<QLineEdit>(m_folder)] {
        context.prompts.askFolder(ExportTexts::tr("Export into a Folder"), [edit](const QString &path) {
            if (edit)
                edit->setText(QDir::toNativeSeparators(path));
        });
    });
}

void ExportFields::fill(ExportOrder &order) const
{
    order.formats.clear();
    const QStringList formats = exportFormats();
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            order.formats.append(formats.at(i));
    }
    order.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
}

MaybeRefusal validate(const ExportOrder &order)
{
    if (order.formats.isEmpty())
        return Refusal{Refusal::Kind::Validation, ExportTexts::tr("No format is chosen."), ExportTexts::tr("Tick at least one.")};
    if (order.folder.isEmpty() || QDir::isRelativePath(order.folder))
        return Refusal{Refusal::Kind::Validation, ExportTexts::tr("It is not clear into which folder."), ExportTexts::tr("Choose a folder.")};
    return {};
}

} // namespace

void openExport(const Context &context, QWidget *parent, IssueId id)
{
    gesture(context.prompts, [&]() -> MaybeRefusal {
        const std::optional<Issue> issue = context.desk.issue(id);
        if (!issue)
            return Refusal{Refusal::Kind::NotFound, ExportTexts::tr("This issue is no longer there."), {}};
        const auto order = std::make_shared<ExportOrder>();
        order->issue = context.desk.document(id);
        order->naming = context.desk.bulletins().size() > 1 ? FileNaming::WithBulletin : FileNaming::Plain;
        auto *dialog = new FormDialog(context, u"dlgExport"_s, ExportTexts::tr("Export %1", "an issue").arg(issueLabel(*issue)), parent);
        const auto fields = std::make_shared<ExportFields>(*dialog, context);
        QLabel *present = dialog->addNote({}, u"exportReplacesLabel"_s);
        const auto refresh = [fields, order, present] {
            fields->fill(*order);
            const QStringList names = presentFiles(*order);
            present->setText(names.isEmpty() ? QString() : ExportTexts::tr("Already there, will be replaced: %1").arg(names.join(ExportTexts::tr(", ", "between the parts of a list"))));
        };
        QObject::connect(fields->folder(), &QLineEdit::textChanged, present, refresh);
        for (QCheckBox *box : fields->boxes())
            QObject::connect(box, &QCheckBox::toggled, present, refresh);
        refresh();
        const QPointer<QWidget> owner(parent);
        dialog->setVerb(ExportTexts::tr("Export"), [=]() -> MaybeRefusal {
            fields->fill(*order);
            if (MaybeRefusal refusal = validate(*order))
                return refusal;
            Settings().setLastFolder(order->folder);
            runExport(context, owner, *order);
            return {};
        });
        dialog->openDialog();
        return {};
    });
}

} // namespace bulletin
