// SPDX-License-Identifier: Apache-2.0
#include "core/checks/knowledge_store.h"

#include "core/base/text_list.h"
#include "core/store/columns.h"

#include <QJsonDocument>

#include <algorithm>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

const QString select = u"SELECT id, row_version, kind, content FROM knowledge_rows "_s;

OfficeRow read(const Query &query)
{
    const auto kind = parseKnowledgeKind(query.text(2)).value_or(KnowledgeKind::RightWords);
    return {keyAt<KnowledgeRowId>(query, 0), query.integer(1), rowFromJson(kind, QJsonDocument::fromJson(query.text(3).toUtf8()).object())};
}

QString contentColumn(const KnowledgeRow &row)
{
    return QString::fromUtf8(QJsonDocument(rowJson(row)).toJson(QJsonDocument::Compact));
}

QList<OfficeRow> readAll(Query &query)
{
    QList<OfficeRow> rows;
    while (query.next())
        rows.append(read(query));
    // The engines sort Chinese differently.
    std::ranges::stable_sort(rows, [](const OfficeRow &a, const OfficeRow &b) {
        return a.kind() != b.kind() ? a.kind() < b.kind() : rowName(a.row) < rowName(b.row);
    });
    return rows;
}

} // namespace

QList<OfficeRow> KnowledgeStore::list() const
{
    Query query(m_database, select);
    return readAll(query.run());
}

QList<OfficeRow> KnowledgeStore::list(KnowledgeKind kind) const
{
    Query query(m_database, select + u"WHERE kind = ?"_s);
    return readAll(query.run(knowledgeKindCode(kind)));
}

std::optional<OfficeRow> KnowledgeStore::find(KnowledgeRowId id) const
{
    Query query(m_database, select + u"WHERE id = ?"_s);
    return query.run(id.text()).next() ? std::optional(read(query)) : std::nullopt;
}

std::optional<OfficeRow> KnowledgeStore::findByName(KnowledgeKind kind, const QString &name) const
{
    Query query(m_database, select + u"WHERE kind = ? AND name = ?"_s);
    return query.run(knowledgeKindCode(kind), name).next() ? std::optional(read(query)) : std::nullopt;
}

void KnowledgeStore::insert(const OfficeRow &row)
{
    Query(m_database, u"INSERT INTO knowledge_rows (id, row_version, kind, name, content) VALUES (?, 1, ?, ?, ?)"_s)
        .run(row.id.text(), knowledgeKindCode(row.kind()), rowName(row.row), contentColumn(row.row));
}

bool KnowledgeStore::update(const OfficeRow &row)
{
    return Query(m_database, u"UPDATE knowledge_rows SET row_version = row_version + 1, kind = ?, name = ?, content = ? WHERE id = ? AND row_version = ?"_s)
               .run(knowledgeKindCode(row.kind()), rowName(row.row), contentColumn(row.row), row.id.text(), row.version)
               .affectedRows()
        == 1;
}

bool KnowledgeStore::remove(KnowledgeRowId id, qint64 version)
{
    return Query(m_database, u"DELETE FROM knowledge_rows WHERE id = ? AND row_version = ?"_s).run(id.text(), version).affectedRows() == 1;
}

QSet<QString> KnowledgeStore::printedContributors() const
{
    QSet<QString> names;
    Query query(m_database, u"SELECT DISTINCT a.contributors FROM articles a JOIN issues i ON i.id = a.issue_id WHERE i.stage = 'published' AND a.contributors <> '[]'"_s);
    query.run();
    while (query.next()) {
        for (const QString &name : listFromColumn(query.text(0)))
            names.insert(name);
    }
    return names;
}

QString KnowledgeStore::registryStamp() const
{
    Query units(m_database, u"SELECT COUNT(*), CAST(COALESCE(SUM(row_version), 0) AS BIGINT) FROM units"_s);
    units.run().next();
    const QString stamp = u"%1 %2 "_s.arg(units.integer(0)).arg(units.integer(1));
    Query issues(m_database, u"SELECT COUNT(*) FROM issues WHERE stage = 'published'"_s);
    issues.run().next();
    return stamp + QString::number(issues.integer(0));
}

} // namespace bulletin
