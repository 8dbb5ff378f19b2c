// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

namespace bulletin {

struct PdfFacts {
    QString title;
    QString author;
    QDate date;
};

// What cairo cannot write, added by qpdf in memory: the language, "show the title", open with
// bookmarks, XMP metadata, an sRGB output intent, the tab order, an identity map where a TrueType
// face lacks one. PDF/A-2a is intended, not proven. The same input gives the same bytes.
QByteArray finishPdf(const QByteArray &pdf, const PdfFacts &facts);

} // namespace bulletin
