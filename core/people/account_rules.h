// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/refusal.h"
#include "core/people/account.h"

namespace bulletin {

// Whether a person can be entered so: login, name and roles. Whether the login is free and the unit
// exists is for the verbs to see. Nothing: yes.
MaybeRefusal judgeAccount(const Account &account);

} // namespace bulletin
