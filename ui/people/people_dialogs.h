// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/account.h"
#include "ui/shell/context.h"

#include <functional>

class QWidget;

namespace bulletin {

// Somebody new, or what is known of somebody. A new person gets a one-time code instead of a
// password that the administrator would know.
void openNewPerson(const Context &context, QWidget *parent, std::function<void(AccountId)> added);
void openPerson(const Context &context, QWidget *parent, const Account &account);
// The code, shown once.
void openOneTimeCode(const Context &context, QWidget *parent, const Account &account, const QString &code);
// The office's rules: separation of duties, the date of an issue, the lock.
void openOfficeRules(const Context &context, QWidget *parent);

} // namespace bulletin
