// SPDX-License-Identifier: Apache-2.0
#include "ui/review/own_drafts.h"

#include "core/desk/desk.h"

namespace bulletin {

bool isOwnDraft(const Desk &desk, const JournalEntry &entry)
{
    const Actor &actor = desk.actor();
    if (!actor.roles.testFlag(OfficeRole::Contributor))
        return false;
    if (const std::optional<Article> article = desk.article(entry.article))
        return article->owner == actor.account && !article->issue;
    return !entry.section;
}

} // namespace bulletin
