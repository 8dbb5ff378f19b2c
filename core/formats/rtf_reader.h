// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/formats/source_document.h"

namespace bulletin {

// A rich text file: paragraphs, characters in any code page and in Unicode, bold and its kind,
// centring and size; font tables, pictures, hidden and deleted text are left out. Throws Failure.
SourceDocument sourceFromRtf(const QByteArray &bytes, const QString &fileName);

} // namespace bulletin
