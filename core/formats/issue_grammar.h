// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/refusal.h"
#include "core/formats/readers.h"
#include "core/formats/source_document.h"
#include "core/issues/issue_document.h"

namespace bulletin {

// The one grammar of a finished issue (DESIGN.md §5): masthead, contents, sections, articles,
// distribution, colophon, whatever file the lines came from. Refused where no issue can be seen.
// What it is not sure of stands in the issue's doubts; no line is lost. `roles`: what it took each line for.
Outcome<IssueDocument> understandIssue(const SourceDocument &source, const QString &fileName, LineRoles *roles = nullptr);

} // namespace bulletin
