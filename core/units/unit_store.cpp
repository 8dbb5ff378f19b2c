// SPDX-License-Identifier: Apache-2.0
#include "core/units/unit_store.h"

#include "core/store/query.h"

#include <QHash>

namespace bulletin {

using namespace Qt::StringLiterals;

QList<Unit> UnitStore::list() const
{
    QHash<QString, QStringList> aliases;
    Query aliasQuery(m_database, u"SELECT unit_id, alias FROM unit_aliases ORDER BY alias"_s);
    aliasQuery.run();
    while (aliasQuery.next())
        aliases[aliasQuery.text(0)].append(aliasQuery.text(1));

    QList<Unit> units;
    Query query(m_database, u"SELECT id, row_version, full_name, short_name, parent_id, valid_from, valid_to FROM units ORDER BY full_name"_s);
    query.run();
    while (query.next()) {
        Unit unit;
        unit.id = UnitId::parse(query.text(0)).value_or(UnitId());
        unit.version = query.integer(1);
        unit.fullName = query.text(2);
        unit.shortName = query.text(3);
        unit.aliases = aliases.value(query.text(0));
        unit.parent = UnitId::parse(query.text(4));
        unit.validFrom = QDate::fromString(query.text(5), Qt::ISODate);
        unit.validTo = QDate::fromString(query.text(6), Qt::ISODate);
        units.append(unit);
    }
    return units;
}

std::optional<UnitId> UnitStore::findByName(const QString &name) const
{
    Query query(m_database, u"SELECT id FROM units WHERE full_name = ? "
                            "UNION SELECT id FROM units WHERE short_name = ? AND short_name <> '' "
                            "UNION SELECT unit_id FROM unit_aliases WHERE alias = ? ORDER BY 1 LIMIT 1"_s);
    return query.run(name, name, name).next() ? UnitId::parse(query.text(0)) : std::nullopt;
}

void UnitStore::insert(const Unit &unit)
{
    const QVariant parent = unit.parent ? QVariant(unit.parent->text()) : QVariant(QMetaType::fromType<QString>());
    Query(m_database, u"INSERT INTO units (id, row_version, full_name, short_name, parent_id, valid_from, valid_to) VALUES (?, 1, ?, ?, ?, ?, ?)"_s)
        .run(unit.id.text(), unit.fullName, unit.shortName, parent, unit.validFrom.toString(Qt::ISODate), unit.validTo.toString(Qt::ISODate));
    for (const QString &alias : unit.aliases)
        Query(m_database, u"INSERT INTO unit_aliases (unit_id, alias) VALUES (?, ?)"_s).run(unit.id.text(), alias);
}

} // namespace bulletin
