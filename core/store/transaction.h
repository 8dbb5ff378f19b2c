// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bulletin {

class Database;

// The only way to write. Writers stand in line (dialect::beginWrite); row versions do the rest.
// Rolls back by itself unless committed. A statement that fails inside ends it at once, on both
// engines alike: whatever runs in it afterwards, commit() above all, throws Failure. Not nested.
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

// Several reads that see one state of the desk, whatever others write meanwhile. Inside a
// Transaction it does nothing. Short-lived: it keeps SQLite's writers waiting.
class Snapshot final {
public:
    explicit Snapshot(Database &database);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Database *m_database; // null: inside a transaction
};

} // namespace bulletin
