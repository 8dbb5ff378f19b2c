// SPDX-License-Identifier: Apache-2.0
#include "core/store/settings_store.h"

#include "core/store/query.h"

namespace bulletin {

using namespace Qt::StringLiterals;

std::optional<QString> SettingsStore::value(const QString &key) const
{
    Query query(m_database, u"SELECT value FROM settings WHERE key = ?"_s);
    return query.run(key).next() ? std::optional(query.text(0)) : std::nullopt;
}

void SettingsStore::set(const QString &key, const QString &value)
{
    Query(m_database, u"INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s).run(key, value);
}

} // namespace bulletin
