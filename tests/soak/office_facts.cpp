// SPDX-License-Identifier: Apache-2.0
#include "tests/soak/office_facts.h"

#include "core/backup/backup.h"
#include "core/base/failure.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "tests/support/file_facts.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFileInfo>
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

Tables tablesOf(const QString &path, QString *unsound)
{
    Tables tables;
    try {
        auto database = Database::open({path, false, false, [](const QString &) { return u"ext4"_s; }});
        if (!database)
            throw Failure(database.error().reason);
        for (const QString &table : column(**database, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_s))
            tables.insert(table, columnsOf(**database, table));
        if (const QStringList damage = verify(**database); !damage.isEmpty())
            throw Failure(damage.first());
    } catch (const Failure &failure) {
        if (unsound->isEmpty())
            *unsound = path + u": "_s + failure.message();
    }
    return tables;
}

Columns without(const QString &file, const QString &table, Columns columns, const QSet<QString> &chance)
{
    for (auto values = columns.begin(); values != columns.end(); ++values) {
        if (chance.contains(file + u' ' + table + u' ' + values.key()))
            values->fill(u"by chance"_s); // their number still counts
    }
    return columns;
}

Tables without(const QString &file, Tables tables, const QSet<QString> &chance)
{
    for (auto columns = tables.begin(); columns != tables.end(); ++columns)
        *columns = without(file, columns.key(), *columns, chance);
    return tables;
}

QByteArray without(const QString &file, const QByteArray &bytes, const QSet<QString> &chance)
{
    return chance.contains(file) && !bytes.isEmpty() ? QByteArray("by chance") : bytes;
}

QString differentTable(const Tables &wanted, const Tables &now)
{
    for (const QString &table : wanted.keys() + now.keys()) {
        if (wanted.value(table) != now.value(table))
            return table;
    }
    return {};
}

bool isBetween(const Tables &before, const Tables &after, const Tables &now, Passing passing)
{
    if (now == before || now == after)
        return true;
    if (passing == Passing::AtOnce)
        return false;
    const QStringList names = before.keys() + after.keys() + now.keys();
    return std::all_of(names.begin(), names.end(), [&](const QString &table) {
        return now.value(table) == before.value(table) || now.value(table) == after.value(table);
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
        if (begun && !path.endsWith("-journal"_L1))
            facts.desks.insert(path.mid(folder.size() + 1), tablesOf(path, &facts.unsound));
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

QString differenceFrom(const OfficeFacts &wanted, const OfficeFacts &now, const QSet<QString> &chance)
{
    if (!now.unsound.isEmpty())
        return now.unsound;
    for (const QString &desk : wanted.desks.keys() + now.desks.keys()) {
        const Tables there = without(desk, wanted.desks.value(desk), chance);
        const Tables here = without(desk, now.desks.value(desk), chance);
        if (there != here)
            return u"%1 differs in %2"_s.arg(desk, differentTable(there, here));
    }
    for (const QString &file : wanted.files.keys() + now.files.keys()) {
        if (without(file, wanted.files.value(file), chance) != without(file, now.files.value(file), chance))
            return u"%1 differs, %2 bytes instead of %3"_s.arg(file).arg(now.files.value(file).size()).arg(wanted.files.value(file).size());
    }
    return {};
}

QString differenceFromBoth(const OfficeFacts &before, const OfficeFacts &after, const OfficeFacts &now, Passing passing, const QSet<QString> &chance)
{
    if (!now.unsound.isEmpty())
        return now.unsound;
    for (const QString &desk : before.desks.keys() + after.desks.keys() + now.desks.keys()) {
        const auto in = [&](const OfficeFacts &facts) { return without(desk, facts.desks.value(desk), chance); };
        if (!isBetween(in(before), in(after), in(now), passing))
            return u"%1 is neither as before nor as after, in %2"_s.arg(desk, differentTable(in(before), in(now)));
    }
    for (const QString &file : before.files.keys() + after.files.keys() + now.files.keys()) {
        const auto in = [&](const OfficeFacts &facts) { return without(file, facts.files.value(file), chance); };
        if (in(now) != in(before) && in(now) != in(after))
            return u"%1 is neither as before nor as after, %2 bytes"_s.arg(file).arg(now.files.value(file).size());
    }
    return {};
}

} // namespace bulletin
