// SPDX-License-Identifier: Apache-2.0
#include "core/backup/salvage.h"

#include "core/articles/manuscript.h"
#include "core/audit/desk_key.h"
#include "core/backup/anchor_files.h"
#include "core/backup/backup.h"
#include "core/backup/salvage_record.h"
#include "core/backup/salvage_repair.h"
#include "core/backup/salvage_rows.h"
#include "core/backup/scratch_file.h"
#include "core/base/failure.h"
#include "core/store/file_system.h"
#include "core/store/page_scan.h"
#include "core/store/query.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct SalvageTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Salvage)
};

// The record is put together by itself; the key comes along only whole.
bool isHashed(const QString &table)
{
    return table == "revisions"_L1 || table == "images"_L1 || table == "events"_L1;
}

bool isProved(const QString &table, const QVariantList &row)
{
    if (table == "revisions"_L1)
        return storedHash(row.at(3).toString(), row.at(4).toString()) == row.at(7).toString();
    if (table == "images"_L1)
        return imageIdOf(row.at(4).toByteArray()) == row.at(0).toString();
    if (table == "desk_key"_L1)
        return isWholePair({row.at(0).toString(), row.at(1).toString(), QByteArray::fromHex(row.at(2).toString().toLatin1())});
    return true;
}

Event eventOf(const QVariantList &row)
{
    Event event;
    event.sequence = row.at(0).toLongLong();
    event.at = QDateTime::fromString(row.at(1).toString(), Qt::ISODateWithMs);
    event.fixedClock = row.at(2).toLongLong() != 0;
    event.actor = row.at(3).toString();
    event.host = row.at(4).toString();
    event.verb = row.at(5).toString();
    event.subject = row.at(6).toString();
    event.outcome = row.at(7).toString();
    event.details = row.at(8).toString();
    event.hash = row.at(9).toString();
    return event;
}

class Salvager final {
public:
    Salvager(const QString &copy, Database &desk)
        : m_copy(copy), m_desk(desk), m_shapes(shapesOf(desk))
    {
        for (const TableShape &shape : m_shapes)
            m_tables.insert(shape.name, {shape.name, 0, 0});
        try {
            Database::Options options;
            options.location = copy;
            options.fileSystemType = [](const QString &) { return QString(); };
            options.access = Database::Options::Access::Salvage;
            m_damaged = std::move(*Database::open(options));
        } catch (const Failure &) {
            m_damaged.reset(); // its beginning is gone: the pages alone are left
        }
    }

    // A newer version's file holds what this one does not know.
    bool isNewer() const
    {
        try {
            if (!m_damaged)
                return false;
            Query query(*m_damaged, u"PRAGMA user_version"_s);
            Query ours(m_desk, u"PRAGMA user_version"_s);
            return query.run().next() && ours.run().next() && query.integer(0) > ours.integer(0);
        } catch (const Failure &) {
            return false;
        }
    }

    void readAll()
    {
        QHash<QString, qint64> highest;
        scan([&](const TableShape &shape, const QVariantList &, qint64 rowid) { highest[shape.name] = std::max(highest.value(shape.name), rowid); });
        QHash<QString, TableReading> readings;
        bool everything = true;
        for (const TableShape &shape : m_shapes) {
            TableReading reading;
            if (m_damaged)
                reading = readTable(*m_damaged, shape, highest.value(shape.name), [&](const QVariantList &values, qint64 rowid) { keep(shape, values, rowid); });
            everything = everything && reading.reachable && reading.unreadable == 0;
            readings.insert(shape.name, reading);
        }
        m_damaged.reset();
        if (!everything) {
            scan([&](const TableShape &shape, const QVariantList &values, qint64 rowid) {
                TableReading &reading = readings[shape.name];
                if ((reading.reachable && reading.unreadable == 0) || reading.rowids.contains(rowid))
                    return; // SQLite had it, or had all there is: what is left in pages is old
                reading.rowids.insert(rowid);
                --reading.unreadable;
                keep(shape, values, rowid);
            });
        }
        for (const TableShape &shape : m_shapes) {
            const TableReading &reading = readings.value(shape.name);
            Salvage::Table &table = m_tables[shape.name];
            table.lost = std::max({table.lost, reading.counted - table.saved, reading.reachable ? reading.unreadable : 0});
        }
    }

    QMap<qint64, Event> events;
    QHash<QString, Salvage::Table> &tables() { return m_tables; }
    QList<Salvage::Table> tablesInOrder() const
    {
        QList<Salvage::Table> list;
        for (const TableShape &shape : m_shapes) {
            const Salvage::Table table = m_tables.value(shape.name);
            if (table.saved > 0 || table.lost > 0)
                list.append(table);
        }
        return list;
    }

private:
    // Every row in a page that can be one of one table alone.
    void scan(const std::function<void(const TableShape &, const QVariantList &, qint64)> &found)
    {
        scanPages(m_copy, [&](const ScannedRow &row) {
            const TableShape *owner = nullptr;
            for (const TableShape &shape : m_shapes) {
                const QVariantList values = fitting(shape, row.values, row.rowid);
                if (values.isEmpty() || !isProved(shape.name, values))
                    continue;
                if (owner && !isHashed(shape.name))
                    return; // could be either's
                owner = &shape;
                if (isHashed(shape.name))
                    break;
            }
            if (owner)
                found(*owner, row.values, row.rowid);
        });
    }
    void keep(const TableShape &shape, const QVariantList &values, qint64 rowid)
    {
        Salvage::Table &table = m_tables[shape.name];
        const QVariantList row = fitting(shape, values, rowid);
        if (row.isEmpty() || !isProved(shape.name, row)) {
            ++table.lost;
            return;
        }
        if (shape.name == "events"_L1) {
            events.insert(row.first().toLongLong(), eventOf(row));
            ++table.saved;
            return;
        }
        QStringList columns;
        for (const TableShape::Column &column : shape.columns)
            columns.append(column.name);
        const QString places = QStringList(columns.size(), u"?"_s).join(u", "_s);
        Query insert(m_desk, u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT DO NOTHING"_s.arg(shape.name, columns.join(u", "_s), places));
        insert.runWith(row);
        ++(insert.affectedRows() == 1 ? table.saved : table.lost);
    }

    QString m_copy;
    Database &m_desk;
    QList<TableShape> m_shapes;
    QHash<QString, Salvage::Table> m_tables;
    std::unique_ptr<Database> m_damaged;
};

// What the record of the salvaged desk has to know of its texts, so that it can be verified from now on.
struct TextsOfRecord {
    QJsonArray unknown; // there, but the event that told of them is lost
    QJsonArray missing; // told of, and lost
};

TextsOfRecord textsOfRecord(Database &desk, const QList<Event> &rows)
{
    QHash<QString, QString> told;
    QSet<QString> gone;
    for (const Event &event : rows) {
        const QJsonObject details = QJsonDocument::fromJson(event.details.toUtf8()).object();
        for (const QJsonValue &value : details.value("revisions"_L1).toArray())
            told.insert(value["revision"_L1].toString(), value["hash"_L1].toString());
        for (const QJsonValue &value : details.value("deleted"_L1).toArray())
            gone.insert(value.toString());
    }
    TextsOfRecord texts;
    QSet<QString> present;
    Query query(desk, u"SELECT id, hash FROM revisions"_s);
    query.run();
    while (query.next()) {
        present.insert(query.text(0));
        if (told.value(query.text(0)) != query.text(1))
            texts.unknown.append(QJsonObject{{u"revision"_s, query.text(0)}, {u"hash"_s, query.text(1)}});
    }
    for (auto text = told.cbegin(); text != told.cend(); ++text) {
        if (!present.contains(text.key()) && !gone.contains(text.key()))
            texts.missing.append(text.key());
    }
    return texts;
}

void dropForeignAnchors(Database &desk, const QString &damaged, QJsonArray *givenUp)
{
    const QList<Anchor> known = AuditLog(desk).anchors();
    for (const Anchor &anchor : notFitting(desk, known + anchorsBeside(backupFolderOf(damaged)).anchors)) {
        Query(desk, u"DELETE FROM anchors WHERE signature = ?"_s).run(anchor.signature);
        if (!givenUp->contains(anchor.signature))
            givenUp->append(anchor.signature);
    }
}

// What people call the rows of a table; empty: nothing they know of.
QString nameOf(const QString &table)
{
    static const QHash<QString, const char *> names{
        {u"revisions"_s, QT_TRANSLATE_NOOP("bulletin::Salvage", "saved texts")},  {u"articles"_s, QT_TRANSLATE_NOOP("bulletin::Salvage", "articles")},
        {u"issues"_s, QT_TRANSLATE_NOOP("bulletin::Salvage", "issues")},          {u"issue_sections"_s, QT_TRANSLATE_NOOP("bulletin::Salvage", "sections")},
        {u"images"_s, QT_TRANSLATE_NOOP("bulletin::Salvage", "pictures")},        {u"units"_s, QT_TRANSLATE_NOOP("bulletin::Salvage", "units")},
        {u"events"_s, QT_TRANSLATE_NOOP("bulletin::Salvage", "rows of the record")}, {u"journal"_s, QT_TRANSLATE_NOOP("bulletin::Salvage", "autosaved texts")},
        {u"accounts"_s, QT_TRANSLATE_NOOP("bulletin::Salvage", "accounts")},      {u"article_credits"_s, QT_TRANSLATE_NOOP("bulletin::Salvage", "credits")},
        {u"comments"_s, QT_TRANSLATE_NOOP("bulletin::Salvage", "comments")},      {u"corrections"_s, QT_TRANSLATE_NOOP("bulletin::Salvage", "corrections")}};
    const char *name = names.value(table);
    return name ? SalvageTexts::tr(name) : table;
}

QStringList lossesOf(const QList<Salvage::Table> &tables, const SalvagedRecord &record)
{
    QStringList told;
    for (const Salvage::Table &table : tables) {
        if (table.lost > 0)
            told.append(SalvageTexts::tr("Lost of the %1: %2, saved: %3.", "kind of rows, counts").arg(nameOf(table.name)).arg(table.lost).arg(table.saved));
    }
    if (record.whole < record.rows.size())
        told.append(SalvageTexts::tr("The record has holes; from its row %1 on it was chained anew.").arg(record.whole + 1));
    return told;
}

Event salvageEvent(const Clock &clock, const QString &actor, const QJsonObject &details)
{
    Event event;
    event.at = clock.now();
    event.fixedClock = dynamic_cast<const FixedClock *>(&clock) != nullptr;
    event.actor = actor;
    event.host = QSysInfo::machineHostName();
    event.verb = u"salvage-desk"_s;
    event.outcome = u"done"_s;
    event.details = QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact));
    return event;
}

struct Order {
    QString damaged; // as the person named it
    QString copy;
    const Clock &clock;
    QString actor;
};

Outcome<Salvage> fill(Database &desk, const Order &order)
{
    desk.execute(u"PRAGMA foreign_keys = OFF"_s); // rows come in any order; loose ends are cut afterwards
    Salvager salvager(order.copy, desk);
    if (salvager.isNewer())
        return refuse(Refusal::Kind::NewerDatabase, SalvageTexts::tr("“%1” was made by a newer version of this program. It was not touched.").arg(order.damaged),
                      SalvageTexts::tr("Install the newer version on this computer, too."));
    Transaction transaction(desk);
    salvager.readAll();
    const SalvagedRecord record = joinRecord(salvager.events);
    AuditLog log(desk);
    for (const Event &event : record.rows)
        log.appendAsTold(event);
    Salvage::Table &events = salvager.tables()[u"events"_s];
    events.saved = record.rows.size();
    events.lost = std::max(events.lost, record.lost);
    Salvage result;
    qint64 leftOut = 0;
    const QStringList repaired = repairSalvaged(desk, timeText(order.clock.now()), &leftOut);
    result.tables = salvager.tablesInOrder();
    result.losses = lossesOf(result.tables, record) + repaired;
    qint64 saved = 0;
    qint64 lost = leftOut;
    for (const Salvage::Table &table : std::as_const(result.tables)) {
        saved += table.saved;
        lost += table.lost;
    }
    if (saved == 0)
        throw Failure(SalvageTexts::tr("Nothing of a desk can be found in “%1”.").arg(order.damaged), SalvageTexts::tr("Check the name, or restore the newest backup."));
    QJsonArray givenUp;
    dropForeignAnchors(desk, order.damaged, &givenUp);
    const TextsOfRecord texts = textsOfRecord(desk, record.rows);
    log.append(salvageEvent(order.clock, order.actor,
                            {{u"file"_s, QFileInfo(order.damaged).fileName()}, {u"lost"_s, lost}, {u"whole_rows"_s, record.whole}, {u"losses"_s, QJsonArray::fromStringList(result.losses)},
                             {u"revisions"_s, texts.unknown}, {u"deleted"_s, texts.missing}, {u"given_up"_s, givenUp}}));
    transaction.commit();
    desk.execute(u"PRAGMA foreign_keys = ON"_s);
    return result;
}

void copyAside(const QString &damaged, const QString &copy)
{
    const QString journal = u"-journal"_s;
    try {
        copyWhole(damaged, copy);
        if (QFile::exists(damaged + journal))
            copyWhole(damaged + journal, copy + journal);
    } catch (const Failure &) {
        throw Failure(SalvageTexts::tr("“%1” could not be copied.").arg(damaged), SalvageTexts::tr("Check the disk, its space and its permissions."));
    }
}

} // namespace

Outcome<Salvage> salvage(const QString &damaged, const QString &path, const Clock &clock, const QString &actor)
{
    if (QFileInfo::exists(path))
        return refuse(Refusal::Kind::Conflict, SalvageTexts::tr("There is something at “%1” already; it was left as it is.").arg(path), SalvageTexts::tr("Choose another name."));
    const QString folder = QFileInfo(path).absolutePath();
    if (!makePrivateFolder(folder))
        throw Failure(SalvageTexts::tr("The folder “%1” cannot be made.").arg(folder), SalvageTexts::tr("Choose another folder."));
    const ScratchFile copy(path);
    const ScratchFile made(path);
    copyAside(damaged, copy.path());
    QFile::remove(made.path());
    Outcome<Salvage> result;
    {
        auto desk = Database::open({made.path(), true, false, [](const QString &) { return QString(); }});
        if (!desk)
            return tl::unexpected(desk.error());
        result = fill(**desk, {damaged, copy.path(), clock, actor});
        if (!result)
            return result;
        for (const QString &damage : verify(**desk))
            result->losses.append(damage);
    }
    made.moveIntoPlace();
    return result;
}

} // namespace bulletin
