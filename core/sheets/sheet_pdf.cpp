// SPDX-License-Identifier: Apache-2.0
#include "core/sheets/sheets.h"

#include "core/base/failure.h"
#include "core/press/pdf_drawing.h"

#include <QCoreApplication>
#include <QIODevice>

namespace bulletin {
namespace {

struct SheetPdfTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::SheetPdf)
};

QByteArray made(const Sheet &sheet)
{
    IssueDocument pictures; // a sheet has no articles: its lines are paragraphs
    pictures.images = sheet.images;
    try {
        PdfDocument document;
        PdfDrawing(sheet.layout, pictures, document).draw();
        document.setFacts({sheet.title, sheet.author, sheet.date});
        return document.bytes();
    } catch (const QPDFExc &error) {
        throw Failure(SheetPdfTexts::tr("The sheet could not be made (%1).").arg(QString::fromUtf8(error.what())));
    }
}

} // namespace

void writeSheet(const Sheet &sheet, QIODevice &out)
{
    const QByteArray bytes = made(sheet);
    if (out.write(bytes) != bytes.size())
        throw Failure(SheetPdfTexts::tr("The sheet could not be written."), SheetPdfTexts::tr("Check the disk and its free space."));
}

} // namespace bulletin
