// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/office_knowledge.h"

namespace bulletin {

class Database;

class KnowledgeStore final {
public:
    explicit KnowledgeStore(Database &database) : m_database(database) {}

    QList<OfficeRow> list() const; // by name within each kind
    QList<OfficeRow> list(KnowledgeKind kind) const;
    std::optional<OfficeRow> find(KnowledgeRowId id) const;
    std::optional<OfficeRow> findByName(KnowledgeKind kind, const QString &name) const;
    void insert(const OfficeRow &row);
    bool update(const OfficeRow &row); // false: the version that was read is not the newest
    bool remove(KnowledgeRowId id, qint64 version);

    // Names of people in the credit lines of published issues.
    QSet<QString> printedContributors() const;
    // Another text as soon as what the registry of units or the published issues say is another.
    QString registryStamp() const;

private:
    Database &m_database;
};

} // namespace bulletin
