// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/manuscript_merge.h"

namespace bulletin {

struct MergedManuscript {
    Manuscript manuscript;
    QList<MergedSpan> spans;
    QList<MergeQuestion> questions;
};

// The manuscripts of mergeContents. Paragraphs that all three versions have in their places divide the
// manuscript; what stands between two of them is taken from the side that changed it, or asked.
// Paragraphs that a side moved are put where that side has them, with what both changed in them.
MergedManuscript mergeManuscripts(const Manuscript &base, const Manuscript &mine, const Manuscript &theirs, const QStringList &names);

} // namespace bulletin
