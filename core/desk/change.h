// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

namespace bulletin {

// What Desk::changed says after a commit: which rows to read again. Null ids mean "several".
struct Change {
    enum class What { Bulletins, Issues, Articles, Units, People, Reviews, Proofs, Checks };
    What what = What::Articles;
    IssueId issue;     // the issue whose board changed, where there is one
    ArticleId article; // the article, where it is one
};

} // namespace bulletin
