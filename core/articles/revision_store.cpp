// SPDX-License-Identifier: Apache-2.0
#include "core/articles/revision_store.h"

#include "core/articles/content_json.h"
#include "core/base/clock.h"
#include "core/base/text_list.h"
#include "core/store/query.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

const QString select = u"SELECT r.id, r.article_id, r.number, r.title, r.body, r.author, r.saved_at, r.hash, r.stage FROM revisions r "_s;

Revision read(const Query &query)
{
    Revision revision;
    revision.id = RevisionId::parse(query.text(0)).value_or(RevisionId());
    revision.article = ArticleId::parse(query.text(1)).value_or(ArticleId());
    revision.number = int(query.integer(2));
    revision.titleLines = listFromColumn(query.text(3));
    revision.manuscript = manuscriptFromJson(QJsonDocument::fromJson(query.text(4).toUtf8()).array());
    revision.author = query.text(5);
    revision.savedAt = QDateTime::fromString(query.text(6), Qt::ISODateWithMs);
    revision.hash = query.text(7);
    revision.stage = parseArticleStage(query.text(8)).value_or(ArticleStage::Draft);
    return revision;
}

const QString selectJournal =
    u"SELECT article_id, author, session, host, issue_id, section_id, base_revision_id, content, saved_at FROM journal "_s;

QList<JournalEntry> readJournal(Query &query)
{
    QList<JournalEntry> entries;
    while (query.next()) {
        JournalEntry entry;
        entry.article = ArticleId::parse(query.text(0)).value_or(ArticleId());
        entry.author = query.text(1);
        entry.session = query.text(2);
        entry.host = query.text(3);
        entry.issue = IssueId::parse(query.text(4));
        entry.section = SectionId::parse(query.text(5));
        entry.base = RevisionId::parse(query.text(6)).value_or(RevisionId());
        entry.content = contentFromJson(QJsonDocument::fromJson(query.text(7).toUtf8()).object());
        entry.savedAt = QDateTime::fromString(query.text(8), Qt::ISODateWithMs);
        entries.append(entry);
    }
    return entries;
}

} // namespace

QStringList imageIdsOf(const Manuscript &manuscript)
{
    QStringList ids;
    for (const Block &block : manuscript.blocks) {
        if (block.kind == BlockKind::Image && !ids.contains(block.imageId))
            ids.append(block.imageId);
    }
    return ids;
}

std::optional<Revision> RevisionStore::find(RevisionId id) const
{
    Query query(m_database, select + u"WHERE r.id = ?"_s);
    return query.run(id.text()).next() ? std::optional(read(query)) : std::nullopt;
}

QString RevisionStore::hash(RevisionId id) const
{
    Query query(m_database, u"SELECT hash FROM revisions WHERE id = ?"_s);
    return query.run(id.text()).next() ? query.text(0) : QString();
}

QList<Revision> RevisionStore::list(ArticleId article) const
{
    QList<Revision> revisions;
    Query query(m_database, select + u"WHERE r.article_id = ? ORDER BY r.number"_s);
    query.run(article.text());
    while (query.next())
        revisions.append(read(query));
    return revisions;
}

QHash<ArticleId, Revision> RevisionStore::heads(IssueId issue) const
{
    QHash<ArticleId, Revision> heads;
    Query query(m_database, select + u"JOIN articles a ON a.head_revision_id = r.id WHERE a.issue_id = ?"_s);
    query.run(issue.text());
    while (query.next()) {
        const Revision revision = read(query);
        heads.insert(revision.article, revision);
    }
    return heads;
}

QStringList RevisionStore::ids(ArticleId article) const
{
    QStringList ids;
    Query query(m_database, u"SELECT id FROM revisions WHERE article_id = ? ORDER BY number"_s);
    query.run(article.text());
    while (query.next())
        ids.append(query.text(0));
    return ids;
}

int RevisionStore::lastNumber(ArticleId article) const
{
    Query query(m_database, u"SELECT coalesce(max(number), 0) FROM revisions WHERE article_id = ?"_s);
    query.run(article.text()).next();
    return int(query.integer(0));
}

void RevisionStore::insert(const Revision &revision)
{
    const QString body = QString::fromUtf8(QJsonDocument(toJson(revision.manuscript)).toJson(QJsonDocument::Compact));
    Query(m_database, u"INSERT INTO revisions (id, article_id, number, title, body, author, saved_at, hash, stage) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run(revision.id.text(), revision.article.text(), revision.number, listColumn(revision.titleLines), body, revision.author,
             timeText(revision.savedAt), revision.hash, stageCode(revision.stage));
}

void RevisionStore::insertImages(const Images &images)
{
    for (auto image = images.cbegin(); image != images.cend(); ++image) {
        Q_ASSERT(image.key() == imageIdOf(image->bytes));
        Query(m_database, u"INSERT INTO images (id, media_type, width, height, bytes) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"_s)
            .run(image.key(), image->mediaType, image->pixels.width(), image->pixels.height(), image->bytes);
    }
}

Images RevisionStore::images(const QStringList &imageIds) const
{
    Images images;
    for (const QString &id : imageIds) {
        Query query(m_database, u"SELECT media_type, width, height, bytes FROM images WHERE id = ?"_s);
        if (query.run(id).next())
            images.insert(id, {query.bytes(3), query.text(0), QSize(int(query.integer(1)), int(query.integer(2)))});
    }
    return images;
}

void RevisionStore::writeJournal(const JournalEntry &entry)
{
    const QString content = QString::fromUtf8(QJsonDocument(contentJson(entry.content)).toJson(QJsonDocument::Compact));
    Query(m_database, u"INSERT INTO journal (article_id, author, session, host, issue_id, section_id, base_revision_id, content, saved_at) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (article_id, author, session) DO UPDATE SET host = excluded.host, "
                      "issue_id = excluded.issue_id, section_id = excluded.section_id, base_revision_id = excluded.base_revision_id, "
                      "content = excluded.content, saved_at = excluded.saved_at"_s)
        .run(entry.article.text(), entry.author, entry.session, entry.host, entry.issue ? entry.issue->text() : QString(),
             entry.section ? entry.section->text() : QString(), entry.base.isNull() ? QString() : entry.base.text(), content,
             timeText(entry.savedAt));
}

void RevisionStore::removeJournal(ArticleId article, const QString &author, const QString &session)
{
    Query(m_database, u"DELETE FROM journal WHERE article_id = ? AND author = ? AND session = ?"_s).run(article.text(), author, session);
}

void RevisionStore::giveJournal(const JournalEntry &entry, const QString &session)
{
    Query(m_database, u"UPDATE journal SET session = ? WHERE article_id = ? AND author = ? AND session = ?"_s)
        .run(session, entry.article.text(), entry.author, entry.session);
}

void RevisionStore::giveJournals(const QString &from, const QString &to, const QString &session)
{
    Query(m_database, u"UPDATE journal SET author = ? WHERE author = ? AND (session = ? OR ? = '') AND NOT EXISTS "
                      "(SELECT 1 FROM journal j WHERE j.author = ? AND j.article_id = journal.article_id AND j.session = journal.session)"_s)
        .run(to, from, session, session, to);
}

QList<JournalEntry> RevisionStore::journal(const QString &author) const
{
    Query query(m_database, selectJournal + u"WHERE author = ? ORDER BY saved_at, article_id, session"_s);
    return readJournal(query.run(author));
}

QList<JournalEntry> RevisionStore::journal(ArticleId article, const QString &author) const
{
    Query query(m_database, selectJournal + u"WHERE article_id = ? AND author = ? ORDER BY saved_at, session"_s);
    return readJournal(query.run(article.text(), author));
}

} // namespace bulletin
