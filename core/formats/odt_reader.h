// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/formats/source_document.h"

namespace bulletin {

class ZipArchive;

// An OpenDocument text (LibreOffice, WPS): paragraphs, headings, tables and pictures; deleted
// text, comments and hidden text are left out. Throws Failure.
SourceDocument sourceFromOdt(ZipArchive &archive, const QString &fileName);

} // namespace bulletin
