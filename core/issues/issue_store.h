// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issues/issue.h"

#include <QDateTime>

namespace bulletin {

class Database;

class IssueStore final {
public:
    explicit IssueStore(Database &database) : m_database(database) {}

    QList<Issue> list(std::optional<BulletinId> bulletin = {}) const; // newest first
    std::optional<Issue> find(IssueId id) const;
    QList<Issue> findByNumber(int year, int number) const;
    QList<Issue> findByCumulative(int cumulative) const;
    void insert(const Issue &issue, const QDateTime &createdAt);
    bool update(const Issue &issue); // all but the stage; false: the version that was read is not the newest
    void setStage(IssueId id, IssueStage stage);
    bool remove(IssueId id, qint64 version);
    bool hasArticles(IssueId id) const;

    QList<IssueSection> sections(IssueId issue) const; // printed order
    std::optional<IssueSection> findSection(SectionId id) const;
    void insertSection(const IssueSection &section);
    void updateSection(const IssueSection &section);
    void removeSection(SectionId id);
    void removeSections(IssueId issue);
    bool sectionHasArticles(SectionId id) const;

private:
    Database &m_database;
};

} // namespace bulletin
