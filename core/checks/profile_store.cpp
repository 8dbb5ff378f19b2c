// SPDX-License-Identifier: Apache-2.0
#include "core/checks/profile_store.h"

#include "core/store/query.h"

#include <QJsonDocument>

namespace bulletin {

using namespace Qt::StringLiterals;

std::optional<ProfileStore::Row> ProfileStore::find(BulletinId bulletin) const
{
    Query query(m_database, u"SELECT row_version, content FROM check_profiles WHERE bulletin_id = ?"_s);
    if (!query.run(bulletin.text()).next())
        return std::nullopt;
    const auto profile = profileFromJson(QJsonDocument::fromJson(query.text(1).toUtf8()).object());
    // What a newer version set and this one does not know: ours, rather than none.
    return Row{profile.value_or(Profile()), query.integer(0)};
}

bool ProfileStore::set(BulletinId bulletin, const Profile &profile, qint64 version)
{
    const QString content = QString::fromUtf8(QJsonDocument(profileJson(profile)).toJson(QJsonDocument::Compact));
    if (version != 0)
        return Query(m_database, u"UPDATE check_profiles SET row_version = row_version + 1, content = ? WHERE bulletin_id = ? AND row_version = ?"_s)
                   .run(content, bulletin.text(), version)
                   .affectedRows()
            == 1;
    if (find(bulletin))
        return false;
    Query(m_database, u"INSERT INTO check_profiles (bulletin_id, row_version, content) VALUES (?, 1, ?)"_s).run(bulletin.text(), content);
    return true;
}

} // namespace bulletin
