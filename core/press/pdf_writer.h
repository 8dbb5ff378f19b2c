// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issues/issue_document.h"
#include "core/press/page.h"

class QIODevice;

namespace bulletin {

// The layout as a tagged PDF: exact text, subset fonts, outline, page labels, metadata; the same
// layout gives the same bytes. Throws Failure. Runs on the thread of the layout's FontBook.
void writePdf(const Layout &layout, const IssueDocument &issue, QIODevice &out);

} // namespace bulletin
