// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/refusal.h"

#include <QStringList>

namespace bulletin {

// What a password must be, apart from its history: at least 8 characters of three of the four kinds
// (capitals, small letters, digits, all else), or at least 14 of any; not the person's own name, and
// none of the well-known ones (:/people/common_passwords.txt), whatever digits or signs stand around it.
// Nothing: it will do. `names`: the login and the name.
MaybeRefusal judgeNewPassword(const QByteArray &password, const QStringList &names);
// The rules in one sentence, to be shown beside the field.
QString passwordAdvice();

} // namespace bulletin
