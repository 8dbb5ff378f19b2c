// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article.h"

namespace bulletin {

class Desk;

// Whether an unsaved text belongs on the page of one's own articles rather than on the board: a draft
// of the contributor who is here, or one that has no place in an issue yet.
bool isOwnDraft(const Desk &desk, const JournalEntry &entry);

} // namespace bulletin
