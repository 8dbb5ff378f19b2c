// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issues/issue_document.h"

namespace bulletin {

// What a proof, a sign-off and a publication bind: lower-case hex BLAKE2b-256 over everything of the
// issue that is printed, in printed order: masthead, numbers, date, sections, texts, credits, pictures,
// tail, template. Ids, stages, doubts, the source's contents and the planned pages are not in it.
QString issueHash(const IssueDocument &issue);

} // namespace bulletin
