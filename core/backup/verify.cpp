// SPDX-License-Identifier: Apache-2.0
#include "core/backup/backup.h"

#include "core/articles/manuscript.h"
#include "core/audit/audit_log.h"
#include "core/base/failure.h"
#include "core/base/text_list.h"
#include "core/store/query.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <functional>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct VerifyTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Verify)
};

void addIntegrity(Database &database, QStringList *damage)
{
    if (database.engine() != Engine::Sqlite)
        return;
    Query check(database, u"PRAGMA integrity_check(20)"_s);
    check.run();
    while (check.next()) {
        if (check.text(0) != "ok"_L1)
            damage->append(VerifyTexts::tr("The database is damaged: %1").arg(check.text(0)));
    }
    Query keys(database, u"PRAGMA foreign_key_check"_s);
    keys.run();
    while (keys.next())
        damage->append(VerifyTexts::tr("The database is damaged: a row of %1 points to nothing.").arg(keys.text(0)));
}

// What the record says of the texts: which were saved, with which hash, and which are gone by right.
struct RecordedTexts {
    QHash<QString, QString> hashes; // by revision
    QSet<QString> deleted;
};

RecordedTexts recordedTexts(Database &database)
{
    RecordedTexts recorded;
    Query query(database, u"SELECT details FROM events WHERE outcome = 'done' ORDER BY sequence"_s);
    query.run();
    while (query.next()) {
        const QJsonObject details = QJsonDocument::fromJson(query.text(0).toUtf8()).object();
        for (const QJsonValue &value : details.value("revisions"_L1).toArray()) {
            const QJsonObject revision = value.toObject();
            recorded.hashes.insert(revision.value("revision"_L1).toString(), revision.value("hash"_L1).toString());
        }
        for (const QJsonValue &value : details.value("deleted"_L1).toArray())
            recorded.deleted.insert(value.toString());
    }
    return recorded;
}

// SQLite's own check sees hardly any flipped bit in a text (reliability 0.10): the stored text must
// be the very one that its hash was made of, and the record must know that hash.
void addRevisions(Database &database, QStringList *damage)
{
    const RecordedTexts recorded = recordedTexts(database);
    QSet<QString> present;
    Query query(database, u"SELECT id, title, number, body, hash FROM revisions"_s); // as they lie: any other order reads the file many times over
    query.run();
    while (query.next()) {
        const auto title = [&] { return listFromColumn(query.text(1)).join(QString()); };
        if (storedHash(query.text(1), query.text(3)) != query.text(4))
            damage->append(VerifyTexts::tr("The text of “%1”, version %2, is not what was saved.").arg(title()).arg(query.integer(2)));
        else if (recorded.hashes.value(query.text(0)) != query.text(4))
            damage->append(VerifyTexts::tr("The text of “%1”, version %2, is not the one that the record knows.").arg(title()).arg(query.integer(2)));
        present.insert(query.text(0));
    }
    qsizetype missing = 0;
    for (auto entry = recorded.hashes.cbegin(); entry != recorded.hashes.cend(); ++entry) {
        if (!present.contains(entry.key()) && !recorded.deleted.contains(entry.key()))
            ++missing;
    }
    if (missing > 0)
        damage->append(VerifyTexts::tr("%n saved text(s) that the record knows are missing.", nullptr, int(missing)));
}

void addArticles(Database &database, QStringList *damage)
{
    Query query(database, u"SELECT a.title FROM articles a LEFT JOIN revisions r ON r.id = a.head_revision_id AND r.article_id = a.id "
                          "AND r.title = a.title WHERE r.id IS NULL ORDER BY a.id"_s);
    query.run();
    while (query.next())
        damage->append(VerifyTexts::tr("The article “%1” does not agree with its newest text.").arg(listFromColumn(query.text(0)).join(QString())));
}

void addImages(Database &database, QStringList *damage)
{
    Query query(database, u"SELECT id, bytes FROM images"_s);
    query.run();
    while (query.next()) {
        if (imageIdOf(query.bytes(1)) != query.text(0))
            damage->append(VerifyTexts::tr("A picture is not what was saved (%1).").arg(query.text(0).left(12)));
    }
}

} // namespace

QStringList verify(Database &database, const QList<Anchor> &outside)
{
    QStringList damage;
    const Snapshot snapshot(database);
    const auto addRecord = [&outside](Database &desk, QStringList *found) {
        if (const auto broken = AuditLog(desk).verifyChain(outside))
            found->append(broken->sentence);
    };
    for (const std::function<void(Database &, QStringList *)> &check : {std::function(addIntegrity), std::function(addRevisions), std::function(addArticles),
                                                                       std::function(addImages), std::function<void(Database &, QStringList *)>(addRecord)}) {
        try {
            check(database, &damage);
        } catch (const Failure &failure) {
            damage.append(failure.message()); // a file so damaged that it cannot be read through is a finding, too
            break;
        }
    }
    return damage;
}

} // namespace bulletin
