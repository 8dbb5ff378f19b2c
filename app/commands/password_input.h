// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/refusal.h"

#include <QByteArray>

namespace bulletin {

// A password from the environment's `variable` (taken out of it, so that no program that is started
// inherits it), or asked for on the terminal without showing it. Refused where there is neither.
Outcome<QByteArray> readPassword(const char *variable, const QString &prompt);
// The same for a new one of `login`'s, asked for twice.
Outcome<QByteArray> readNewPassword(const char *variable, const QString &login);
// Whether it would come without anybody being asked, or somebody can be asked.
bool canReadPassword(const char *variable);

} // namespace bulletin
