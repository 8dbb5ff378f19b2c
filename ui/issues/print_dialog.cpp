// SPDX-License-Identifier: Apache-2.0
#include "core/desk/desk.h"
#include "core/press/page_template.h"
#include "core/press/typesetter.h"
#include "core/workspace/issue_export.h"
#include "core/workspace/workspace.h"
#include "ui/issues/issue_dialogs.h"
#include "ui/layout/page_preview.h"
#include "ui/shell/gesture.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <memory>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

struct PrintTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::PrintDialog)
};

constexpr double mmPerInch = 25.4;

// The very pages of the preview. Refused where the printer does not take them.
MaybeRefusal paintPages(QPrinter &printer, const Layout &layout, const Images &images)
{
    const int count = int(layout.pages.size());
    const int first = std::clamp(printer.fromPage(), 1, count);
    const int last = printer.toPage() > 0 ? std::clamp(printer.toPage(), first, count) : count;
    QPainter painter;
    if (!painter.begin(&printer))
        return Refusal{Refusal::Kind::Validation, PrintTexts::tr("The printer does not answer; nothing was printed."),
                       PrintTexts::tr("Check the printer, or export a PDF and print that.")};
    PagePainter pages;
    for (int number = first; number <= last; ++number) {
        if (number > first && !printer.newPage())
            return Refusal{Refusal::Kind::Validation, PrintTexts::tr("The printer stopped before page %1.").arg(number), PrintTexts::tr("Print the rest by choosing its pages.")};
        pages.paint(painter, layout.pages[size_t(number) - 1], images, printer.resolution() / mmPerInch);
    }
    return {};
}

} // namespace

void openPrint(const Context &context, QWidget *parent, IssueId id)
{
    gesture(context.prompts, [&]() -> MaybeRefusal {
        const IssueDocument document = context.desk.document(id);
        const auto layout = std::make_shared<const Layout>(Typesetter(context.workspace.fonts()).layOut(document, context.workspace.templates().find(document.templateName)));
        if (layout->pages.empty())
            return Refusal{Refusal::Kind::Validation, PrintTexts::tr("This issue has no page to print yet."), {}};
        const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setFullPage(true);
        printer->setPageSize(QPageSize(QSizeF(layout->pageWidth, layout->pageHeight), QPageSize::Millimeter));
        printer->setDocName(exportFileName(document, u"pdf"_s, FileNaming::WithBulletin));
        auto *dialog = new QPrintDialog(printer.get(), parent);
        dialog->setObjectName(u"dlgPrint"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(PrintTexts::tr("Print"));
        dialog->setMinMax(1, int(layout->pages.size()));
        dialog->setOption(QAbstractPrintDialog::PrintPageRange);
        QObject::connect(dialog, &QDialog::accepted, parent, [=] { gesture(context.prompts, [&] { return paintPages(*printer, *layout, document.images); }); });
        dialog->open();
        return {};
    });
}

} // namespace bulletin
