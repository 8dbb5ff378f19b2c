// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bulletin {

class Database;

// The only way to write. BEGIN IMMEDIATE on SQLite (a deferred BEGIN fails under two writers),
// SERIALIZABLE-free BEGIN on PostgreSQL with row versions doing the rest. Rolls back by itself
// unless committed; a statement that failed inside poisons it: commit() then throws, so that both
// engines behave alike. Not nested.
class Transaction final {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace bulletin
