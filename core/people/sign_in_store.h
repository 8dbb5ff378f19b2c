// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/sign_in_throttle.h"

namespace bulletin {

class Database;

// Failed tries to sign in; no row: none.
class SignInStore final {
public:
    explicit SignInStore(Database &database) : m_database(database) {}
    SignInFailures failures(const QString &subject) const;
    void set(const SignInFailures &failures);
    void clear(const QString &subject);

private:
    Database &m_database;
};

} // namespace bulletin
