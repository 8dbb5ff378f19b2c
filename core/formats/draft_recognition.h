// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/formats/readers.h"
#include "core/formats/source_document.h"

namespace bulletin {

// Title, body and credit of one draft, from the lines of whatever file it came in.
DraftReading recogniseDraft(const SourceDocument &source, const QString &fileName);

} // namespace bulletin
