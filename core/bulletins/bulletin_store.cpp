// SPDX-License-Identifier: Apache-2.0
#include "core/bulletins/bulletin_store.h"

#include "core/base/clock.h"
#include "core/base/text_list.h"
#include "core/issues/issue_columns.h"
#include "core/store/query.h"

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

const QString select = u"SELECT id, row_version, name, publisher, sections, distribution, editor, phone, email, template, planned_pages, "
                       "first_cumulative FROM bulletins "_s;

Bulletin read(const Query &query)
{
    Bulletin bulletin;
    bulletin.id = BulletinId::parse(query.text(0)).value_or(BulletinId());
    bulletin.version = query.integer(1);
    bulletin.name = query.text(2);
    bulletin.publisher = query.text(3);
    bulletin.sections = listFromColumn(query.text(4));
    bulletin.distribution = distributionFromColumn(query.text(5));
    bulletin.colophon = {query.text(6), query.text(7), query.text(8)};
    bulletin.templateName = query.text(9);
    bulletin.plannedPages = int(query.integer(10));
    bulletin.firstCumulative = int(query.integer(11));
    return bulletin;
}

} // namespace

QList<Bulletin> BulletinStore::list() const
{
    QList<Bulletin> all;
    Query query(m_database, select + u"ORDER BY name"_s);
    query.run();
    while (query.next())
        all.append(read(query));
    return all;
}

std::optional<Bulletin> BulletinStore::find(BulletinId id) const
{
    Query query(m_database, select + u"WHERE id = ?"_s);
    return query.run(id.text()).next() ? std::optional(read(query)) : std::nullopt;
}

std::optional<Bulletin> BulletinStore::findByName(const QString &name) const
{
    Query query(m_database, select + u"WHERE name = ?"_s);
    return query.run(name).next() ? std::optional(read(query)) : std::nullopt;
}

bool BulletinStore::changedSince(BulletinId id, IssueId issue) const
{
    Query query(m_database, u"SELECT 1 FROM bulletins b JOIN issues i ON i.bulletin_id = b.id WHERE b.id = ? AND i.id = ? AND b.changed_at > i.created_at"_s);
    return query.run(id.text(), issue.text()).next();
}

void BulletinStore::insert(const Bulletin &bulletin, const QDateTime &now)
{
    Query(m_database, u"INSERT INTO bulletins (id, row_version, name, publisher, sections, distribution, editor, phone, email, template, "
                      "planned_pages, first_cumulative, changed_at) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run(bulletin.id.text(), bulletin.name, bulletin.publisher, listColumn(bulletin.sections), toColumn(bulletin.distribution),
             bulletin.colophon.editor, bulletin.colophon.phone, bulletin.colophon.email, bulletin.templateName, bulletin.plannedPages,
             bulletin.firstCumulative, timeText(now));
}

bool BulletinStore::update(const Bulletin &bulletin, const QDateTime &now)
{
    return Query(m_database, u"UPDATE bulletins SET row_version = row_version + 1, name = ?, publisher = ?, sections = ?, distribution = ?, "
                             "editor = ?, phone = ?, email = ?, template = ?, planned_pages = ?, first_cumulative = ?, changed_at = ? "
                             "WHERE id = ? AND row_version = ?"_s)
               .run(bulletin.name, bulletin.publisher, listColumn(bulletin.sections), toColumn(bulletin.distribution), bulletin.colophon.editor,
                    bulletin.colophon.phone, bulletin.colophon.email, bulletin.templateName, bulletin.plannedPages, bulletin.firstCumulative,
                    timeText(now), bulletin.id.text(), bulletin.version)
               .affectedRows()
        == 1;
}

} // namespace bulletin
