// SPDX-License-Identifier: Apache-2.0
#include "core/checks/check_rule.h"

namespace bulletin {

RuleFamily nameRules()
{
    return {};
}

} // namespace bulletin
