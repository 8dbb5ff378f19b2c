// SPDX-License-Identifier: Apache-2.0
#include "tests/soak/office_facts.h"

#include "core/backup/backup.h"
#include "core/base/failure.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/transaction.h"
#include "tests/support/file_facts.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

using Columns = QMap<QString, OfficeFacts::Column>;
using Tables = QMap<QString, Columns>;

QStringList column(Database &database, const QString &sql)
{
    QStringList values;
    Query query(database, sql);
    query.run();
    while (query.next())
        values.append(query.text(0));
    return values;
}

QString valueIn(const Query &query, int index)
{
    static const QRegularExpression id(u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_s);
    if (const QByteArray bytes = query.bytes(index); bytes.size() > 200)
        return QString::fromLatin1(QCryptographicHash::hash(QString::fromUtf8(bytes).replace(id, u"#"_s).toUtf8(), QCryptographicHash::Sha256).toHex());
    return query.text(index).replace(id, u"#"_s);
}

Columns columnsOf(Database &database, const QString &table)
{
    const QStringList names = column(database, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
    Columns columns;
    for (const QString &name : names)
        columns.insert(name, {}); // an empty table is not a missing one
    Query query(database, u"SELECT * FROM "_s + table);
    query.run();
    while (query.next()) {
        for (int i = 0; i < names.size(); ++i)
            columns[names.at(i)].append(valueIn(query, i));
    }
    for (QStringList &values : columns)
        values.sort();
    return columns;
}

struct DeskFacts {
    Tables tables;
    QString unsound;
};

DeskFacts readDesk(const QString &path)
{
    DeskFacts desk;
    try {
        auto database = Database::open({path, false, false, [](const QString &) { return u"ext4"_s; }});
        if (!database)
            throw Failure(database.error().reason);
        const Snapshot snapshot(**database);
        for (const QString &table : column(**database, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_s))
            desk.tables.insert(table, columnsOf(**database, table));
        if (const QStringList damage = verify(**database); !damage.isEmpty())
            throw Failure(damage.first());
    } catch (const Failure &failure) {
        desk.unsound = failure.message();
    }
    return desk;
}

// The same bytes again and again: most of what lies in an office does not change.
DeskFacts deskAt(const QString &path)
{
    static QHash<QByteArray, DeskFacts> known;
    const QByteArray key = QCryptographicHash::hash(bytesOf(path) + '|' + bytesOf(path + u"-journal"_s), QCryptographicHash::Sha256);
    if (const auto found = known.constFind(key); found != known.constEnd())
        return *found;
    if (known.size() > 100)
        known.clear();
    return *known.insert(key, readDesk(path));
}

// Signing is a courtesy of backups: what is not signed is whole all the same.
bool isCourtesy(const QString &table)
{
    return table == "anchors"_L1 || table == "desk_key"_L1;
}

qsizetype rowsIn(const Columns &columns)
{
    return columns.isEmpty() ? 0 : columns.first().size();
}

Columns without(const QString &file, const QString &table, Columns columns, const QSet<QString> &chance)
{
    for (auto values = columns.begin(); values != columns.end(); ++values) {
        if (chance.contains(file + u' ' + table + u' ' + values.key()))
            values->fill(u"by chance"_s); // their number still counts
    }
    return columns;
}

QByteArray without(const QString &file, const QByteArray &bytes, const QSet<QString> &chance)
{
    return chance.contains(file) && !bytes.isEmpty() ? QByteArray("by chance") : bytes;
}

template <class Value>
QStringList keysOf(const QMap<QString, Value> &one, const QMap<QString, Value> &other)
{
    QMap<QString, Value> both = one;
    both.insert(other);
    return both.keys();
}

// The first table that is not as in `wanted`; among the courtesies, one that lost rows of `before`.
QString differentTable(const QString &desk, const Tables &before, const Tables &wanted, const Tables &now, const QSet<QString> &chance)
{
    for (const QString &table : keysOf(wanted, now)) {
        const bool same = without(desk, table, wanted.value(table), chance) == without(desk, table, now.value(table), chance);
        const bool missed = isCourtesy(table) && rowsIn(now.value(table)) >= rowsIn(before.value(table));
        if (!same && !missed)
            return table;
    }
    return {};
}

// Each table is as before, or as after; those of a desk that is new may be empty still.
bool isBetween(const QString &desk, const Tables &before, const Tables &after, const Tables &now, const QSet<QString> &chance)
{
    const QStringList tables = keysOf(before, now);
    return std::all_of(tables.begin(), tables.end(), [&](const QString &table) {
        const auto in = [&](const Tables &all) { return Tables{{table, all.value(table)}}; };
        return (before.isEmpty() && rowsIn(now.value(table)) == 0) || differentTable(desk, before, in(before), in(now), chance).isEmpty()
            || differentTable(desk, before, in(after), in(now), chance).isEmpty();
    });
}

bool keepsItsRows(const Tables &before, const Tables &after, const Tables &now)
{
    const QStringList tables = before.keys();
    return std::all_of(tables.begin(), tables.end(), [&](const QString &table) {
        return rowsIn(now.value(table)) >= std::min(rowsIn(before.value(table)), rowsIn(after.value(table)));
    });
}

} // namespace

OfficeFacts factsOf(const QString &folder)
{
    static const QRegularExpression half(u"\\.[A-Za-z]{6}$"_s); // as QSaveFile names them
    OfficeFacts facts;
    QStringList desks;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
        const QString path = files.next();
        const QString name = path.mid(folder.size() + 1);
        const QString last = files.fileName();
        if (last.startsWith(u'.') || half.match(last).hasMatch())
            facts.scratch.append(name);
        else if (last.contains("desk.db"_L1) || last.endsWith(".db"_L1) || last.endsWith("-journal"_L1))
            desks.append(path);
        else
            facts.files.insert(name, bytesOf(path));
    }
    for (const QString &path : std::as_const(desks)) {
        const bool begun = QFileInfo(path).size() > 0 || QFileInfo(path + u"-journal"_s).size() > 0; // else it is as good as none
        if (!begun || path.endsWith("-journal"_L1))
            continue;
        const QString name = path.mid(folder.size() + 1);
        const DeskFacts desk = deskAt(path);
        facts.desks.insert(name, desk.tables);
        if (facts.unsound.isEmpty() && !desk.unsound.isEmpty())
            facts.unsound = name + u": "_s + desk.unsound;
    }
    return facts;
}

QSet<QString> chanceIn(const OfficeFacts &one, const OfficeFacts &other)
{
    QSet<QString> chance;
    for (auto file = one.files.cbegin(); file != one.files.cend(); ++file) {
        if (other.files.value(file.key()) != file.value())
            chance.insert(file.key());
    }
    for (auto desk = one.desks.cbegin(); desk != one.desks.cend(); ++desk) {
        for (auto table = desk->cbegin(); table != desk->cend(); ++table) {
            for (auto values = table->cbegin(); values != table->cend(); ++values) {
                if (other.desks.value(desk.key()).value(table.key()).value(values.key()) != *values)
                    chance.insert(desk.key() + u' ' + table.key() + u' ' + values.key());
            }
        }
    }
    return chance;
}

QString Expectation::differenceFromDone(const OfficeFacts &now) const
{
    if (!now.unsound.isEmpty())
        return now.unsound;
    const auto isMissed = [&](const QString &name) { return !mayLack.isEmpty() && name.startsWith(mayLack); };
    for (const QString &desk : keysOf(after.desks, now.desks)) {
        if (isMissed(desk) && !now.desks.contains(desk) && !before.desks.contains(desk))
            continue;
        if (const QString table = differentTable(desk, before.desks.value(desk), after.desks.value(desk), now.desks.value(desk), chance); !table.isEmpty())
            return u"%1 differs in %2"_s.arg(desk, table);
    }
    for (const QString &file : keysOf(after.files, now.files)) {
        if (isMissed(file) && !now.files.contains(file) && !before.files.contains(file))
            continue;
        if (without(file, after.files.value(file), chance) != without(file, now.files.value(file), chance))
            return u"%1 differs, %2 bytes instead of %3"_s.arg(file).arg(now.files.value(file).size()).arg(after.files.value(file).size());
    }
    return {};
}

QString Expectation::differenceFromBoth(const OfficeFacts &now) const
{
    if (!now.unsound.isEmpty())
        return now.unsound;
    for (const QString &desk : now.desks.keys() + before.desks.keys()) {
        const Tables then = before.desks.value(desk);
        const Tables here = now.desks.value(desk);
        const QString notBefore = differentTable(desk, then, then, here, chance);
        const QString notAfter = differentTable(desk, then, after.desks.value(desk), here, chance);
        if (notBefore.isEmpty() || notAfter.isEmpty())
            continue;
        if (passing == Passing::Freely && keepsItsRows(then, after.desks.value(desk), here))
            continue;
        if (passing != Passing::InSteps || !isBetween(desk, then, after.desks.value(desk), here, chance))
            return u"%1 is neither as before nor as after, in %2 and %3"_s.arg(desk, notBefore, notAfter);
    }
    for (const QString &file : keysOf(before.files, now.files)) {
        const auto in = [&](const OfficeFacts &facts) { return without(file, facts.files.value(file), chance); };
        if (in(now) != in(before) && in(now) != in(after))
            return u"%1 is neither as before nor as after, %2 bytes"_s.arg(file).arg(now.files.value(file).size());
    }
    return {};
}

bool Expectation::isUntouched(const OfficeFacts &now) const
{
    return now.desks == before.desks && now.files == before.files && now.unsound.isEmpty();
}

} // namespace bulletin
