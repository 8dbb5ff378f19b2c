// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article.h"

namespace bulletin {

class Database;

// Saved texts (append-only), their images, and the autosave journal.
class RevisionStore final {
public:
    explicit RevisionStore(Database &database) : m_database(database) {}

    std::optional<Revision> find(RevisionId id) const;
    QString hash(RevisionId id) const; // empty: there is none
    QList<Revision> list(ArticleId article) const; // oldest first
    // The head revisions of an issue's articles, in one statement.
    QHash<ArticleId, Revision> heads(IssueId issue) const;
    QStringList ids(ArticleId article) const;
    int lastNumber(ArticleId article) const;
    void insert(const Revision &revision);

    void insertImages(const Images &images); // those that are there already are left
    Images images(const QStringList &imageIds) const;

    void writeJournal(const JournalEntry &entry);
    void removeJournal(ArticleId article, const QString &author, const QString &session);
    void giveJournal(const JournalEntry &entry, const QString &session); // the entry is that session's from now on
    // What one author wrote is another's from now on; of every session, or of one.
    void giveJournals(const QString &from, const QString &to, const QString &session = {});
    QList<JournalEntry> journal(const QString &author) const; // oldest first
    QList<JournalEntry> journal(ArticleId article, const QString &author) const;

private:
    Database &m_database;
};

QStringList imageIdsOf(const Manuscript &manuscript);

} // namespace bulletin
