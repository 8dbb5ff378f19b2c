// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/separation.h"
#include "core/review/work_item.h"

#include <QHash>

namespace bulletin {

class Database;

// Lists of articles by stage and owner, each in one statement however long it is.
class WorkListStore final {
public:
    explicit WorkListStore(Database &database) : m_database(database) {}

    QList<WorkItem> ownedBy(AccountId owner) const; // newest first
    QList<WorkItem> atStage(BulletinId bulletin, ArticleStage stage) const; // newest first
    // At any of these stages (five at most), whatever the bulletin; who waits longest comes first.
    QList<WorkItem> atStages(const QList<ArticleStage> &stages) const;

    // What a person had to do with the articles that are under review, or with this one.
    QHash<ArticleId, Involvement> involvement(AccountId account, const QString &login, ArticleId only = {}) const;

private:
    void addOwned(QHash<ArticleId, Involvement> &found, AccountId account, ArticleId only) const;
    void addMerged(QHash<ArticleId, Involvement> &found, AccountId account, const QString &login) const;
    void addSaved(QHash<ArticleId, Involvement> &found, const QString &login, ArticleId only) const;
    void addPassed(QHash<ArticleId, Involvement> &found, AccountId account, ArticleId only) const;
    Database &m_database;
};

} // namespace bulletin
