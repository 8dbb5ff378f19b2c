// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/formats/source_document.h"

namespace bulletin {

// A plain text's lines, numbered as in the file. Lines that were broken at a fixed width are
// marked as running on.
SourceDocument sourceFromText(const QString &text);

} // namespace bulletin
