// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "ui/shell/context.h"

namespace bulletin {

// The printed sheets of an issue, each asked for a file and written as a PDF (core/sheets).
void savePaperProof(const Context &context, IssueId issue, ProofId proof);
void saveReviewSheet(const Context &context, IssueId issue);
void saveSignSheet(const Context &context, IssueId issue);

} // namespace bulletin
