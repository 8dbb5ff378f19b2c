// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/permission.h"

#include "core/desk/desk.h"
#include "core/people/rights.h"

namespace bulletin {

bool isAllowed(const Desk &desk, const char *verb)
{
    const QString code = QLatin1StringView(verb);
    const Actor &actor = desk.actor();
    if (!actor.account.isNull())
        return mayDo(code, actor.roles);
    const Right *right = rightOf(code); // pages without anybody signed in are those of a desk without accounts
    return right && !right->needsAccounts;
}

} // namespace bulletin
