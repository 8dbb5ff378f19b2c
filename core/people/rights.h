// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/account.h"

#include <span>

namespace bulletin {

// Who may do what on a desk with accounts: one table of verb × roles, asked by every verb before its
// own rules, by buttons and by the tests alike. Whose text or which review it is, is the verb's to
// know. On a desk without accounts everything here is open to the one actor "local", but for what
// needs several persons (review, proof, sign-off).
struct Right {
    const char *verb; // the code that the event keeps
    Roles roles;      // any of these
    enum class Needs { OneOf, SignIn, Nobody } needs = Needs::OneOf; // SignIn: anybody who is signed in
    bool needsAccounts = false; // refused on a desk without accounts
};

std::span<const Right> rights();
const Right *rightOf(const QString &verb); // null: our bug, a verb without a row
bool mayDo(const QString &verb, Roles roles); // on a desk with accounts, signed in
QString whoMay(const QString &verb); // 责编、终审: for refusals

} // namespace bulletin
