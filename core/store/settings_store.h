// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

namespace bulletin {

class Database;

// What the office has set for this desk, by key; one text each (JSON where it is more than a word).
class SettingsStore final {
public:
    explicit SettingsStore(Database &database) : m_database(database) {}
    std::optional<QString> value(const QString &key) const;
    void set(const QString &key, const QString &value);

private:
    Database &m_database;
};

} // namespace bulletin
