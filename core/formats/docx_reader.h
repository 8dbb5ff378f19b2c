// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/formats/source_document.h"

namespace bulletin {

// A Word document's text as its author would see it printed, with all tracked changes accepted:
// the lines that the issue grammar and the draft recognition work on. Throws Failure.
SourceDocument sourceFromDocx(const QByteArray &bytes, const QString &fileName);

} // namespace bulletin
