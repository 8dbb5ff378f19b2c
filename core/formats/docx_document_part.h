// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/formats/docx_figures.h"

#include <QByteArray>

namespace bulletin {

struct DocxDocument {
    QByteArray xml;
    QList<DocxPicture> pictures; // each image once
};

// word/document.xml: masthead, contents as a field with static entries and our own page numbers,
// articles, tail, and the section's page set-up.
DocxDocument docxDocument(const IssueDocument &issue, const PageTemplate &pageTemplate, const Layout &layout);

// footer1.xml (odd pages: right) and footer2.xml (even: left): — PAGE —
QByteArray docxFooter(Qt::Alignment side, const PageTemplate &pageTemplate);

} // namespace bulletin
