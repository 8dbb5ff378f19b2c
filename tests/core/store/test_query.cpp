// SPDX-License-Identifier: Apache-2.0
#include "core/base/failure.h"
#include "core/store/query.h"
#include "core/store/transaction.h"
#include "tests/support/file_facts.h"
#include "tests/support/temp_desk.h"

#include <QSqlError>
#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

const QString insert = u"INSERT INTO units (id, row_version, full_name, short_name, parent_id, valid_from, valid_to) VALUES (?, 1, ?, ?, ?, '', '')"_s;
const QVariant noParent{QMetaType::fromType<QString>()};

void insertUnit(Database &database, const QString &id, const QString &name)
{
    Query(database, insert).run(id, name, QString(), noParent);
}

QStringList unitNames(Database &database)
{
    QStringList names;
    Query query(database, u"SELECT full_name FROM units ORDER BY id"_s);
    query.run();
    while (query.next())
        names.append(query.text(0));
    return names;
}

} // namespace

class TestQuery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void bindsTextLetterForLetter();
    void bindsNullTextAsEmpty();
    void bindsBytesAndNumbers();
    void takesNoOrdersFromValues();
    void countsChangedRows();
    void finishesAfterTheLastRow();
    void rollsBackByItself();
    void endsATransactionAtItsFirstFailure();
    void tellsUniqueFromForeignKeys();
    void seesOneStateInASnapshot();
    void ordersRanksAlike();
};

void TestQuery::bindsTextLetterForLetter()
{
    TempDesk temp;
    const QStringList texts = {u"𠮷田㛃"_s, u"O'Brien \"引\" \\ %_ ?"_s, u"  两端　空白 "_s, u"第一行\n第二行\t"_s, u"$1 :name @x"_s};
    for (qsizetype i = 0; i < texts.size(); ++i)
        insertUnit(temp.database(), QString::number(i), texts.at(i));
    QCOMPARE(unitNames(temp.database()), texts);
    // What PostgreSQL cannot hold is left out on both engines alike.
    insertUnit(temp.database(), u"9"_s, u"甲"_s + QChar(u'\0') + u"乙"_s);
    QCOMPARE(unitNames(temp.database()).last(), u"甲乙"_s);
}

void TestQuery::bindsNullTextAsEmpty()
{
    TempDesk temp;
    insertUnit(temp.database(), u"1"_s, QString());
    Query query(temp.database(), u"SELECT full_name, parent_id FROM units"_s);
    QVERIFY(query.run().next());
    QVERIFY(!query.isNull(0));
    QVERIFY(query.isNull(1));
}

void TestQuery::bindsBytesAndNumbers()
{
    TempDesk temp;
    QByteArray bytes;
    for (int value = 0; value < 256; ++value)
        bytes.append(char(value));
    const qint64 large = (qint64(1) << 52) + 1;
    Query(temp.database(), u"INSERT INTO images (id, media_type, width, height, bytes) VALUES (?, ?, ?, ?, ?)"_s).run(u"甲"_s, u"image/png"_s, large, true, bytes);
    Query query(temp.database(), u"SELECT bytes, width, height FROM images WHERE id = ?"_s);
    QVERIFY(query.run(u"甲"_s).next());
    QCOMPARE(query.bytes(0), bytes);
    QCOMPARE(query.integer(1), large);
    QCOMPARE(query.integer(2), 1);
}

void TestQuery::takesNoOrdersFromValues()
{
    TempDesk temp;
    const QString name = u"'); DELETE FROM units; --"_s;
    insertUnit(temp.database(), u"1"_s, u"宣教处"_s);
    insertUnit(temp.database(), u"2"_s, name);
    Query query(temp.database(), u"SELECT count(*) FROM units WHERE full_name = ?"_s);
    QVERIFY(query.run(name).next());
    QCOMPARE(query.integer(0), 1);
    QCOMPARE(unitNames(temp.database()).size(), 2);
}

void TestQuery::countsChangedRows()
{
    TempDesk temp;
    insertUnit(temp.database(), u"1"_s, u"甲"_s);
    insertUnit(temp.database(), u"2"_s, u"乙"_s);
    QCOMPARE(Query(temp.database(), u"UPDATE units SET short_name = ? WHERE id = ? AND row_version = ?"_s).run(u"x"_s, u"1"_s, 1).affectedRows(), 1);
    QCOMPARE(Query(temp.database(), u"UPDATE units SET short_name = ? WHERE id = ? AND row_version = ?"_s).run(u"x"_s, u"1"_s, 7).affectedRows(), 0);
    QCOMPARE(Query(temp.database(), u"DELETE FROM units"_s).run().affectedRows(), 2);
}

void TestQuery::finishesAfterTheLastRow()
{
    ON_FILES_ALONE("a statement left open blocks nobody there");
    TempDesk temp;
    insertUnit(temp.database(), u"1"_s, u"甲"_s);
    insertUnit(temp.database(), u"2"_s, u"乙"_s);
    Query query(temp.database(), u"SELECT id FROM units"_s);
    query.run();
    QVERIFY(query.next());
    QCOMPARE(busyStatements(temp.database()), 1);
    while (query.next()) { }
    QCOMPARE(busyStatements(temp.database()), 0);
}

void TestQuery::rollsBackByItself()
{
    TempDesk temp;
    {
        Transaction transaction(temp.database());
        insertUnit(temp.database(), u"1"_s, u"甲"_s);
        QVERIFY(temp.database().inTransaction());
    }
    QVERIFY(!temp.database().inTransaction());
    QCOMPARE(unitNames(temp.database()), QStringList());
    {
        Transaction transaction(temp.database());
        insertUnit(temp.database(), u"1"_s, u"甲"_s);
        transaction.commit();
    }
    QCOMPARE(unitNames(*temp.openAnother()), QStringList{u"甲"_s});
}

void TestQuery::endsATransactionAtItsFirstFailure()
{
    TempDesk temp;
    {
        Transaction transaction(temp.database());
        insertUnit(temp.database(), u"1"_s, u"甲"_s);
        QVERIFY_THROWS_EXCEPTION(Failure, insertUnit(temp.database(), u"1"_s, u"乙"_s));
        // Neither engine goes on behind it: not with a write, not with a read, not with a commit.
        QVERIFY_THROWS_EXCEPTION(Failure, insertUnit(temp.database(), u"2"_s, u"丙"_s));
        QVERIFY_THROWS_EXCEPTION(Failure, unitNames(temp.database()));
        QVERIFY_THROWS_EXCEPTION(Failure, transaction.commit());
    }
    QCOMPARE(unitNames(temp.database()), QStringList());
    Transaction transaction(temp.database());
    insertUnit(temp.database(), u"1"_s, u"丁"_s);
    transaction.commit();
    QCOMPARE(unitNames(temp.database()), QStringList{u"丁"_s});
}

void TestQuery::tellsUniqueFromForeignKeys()
{
    TempDesk temp;
    insertUnit(temp.database(), u"1"_s, u"甲"_s);
    const auto errorOf = [&](const QString &sql) {
        QSqlQuery query(temp.database().connection());
        [&] { QVERIFY(!query.exec(sql)); }();
        return query.lastError();
    };
    const Engine engine = temp.database().engine();
    const QSqlError key = errorOf(u"INSERT INTO units VALUES ('1', 1, 'x', '', NULL, '', '')"_s);
    QVERIFY(dialect::isUniqueViolation(key, engine) && !dialect::isForeignKeyViolation(key, engine));
    const QSqlError name = errorOf(u"INSERT INTO units VALUES ('2', 1, '甲', '', NULL, '', '')"_s);
    QVERIFY(dialect::isUniqueViolation(name, engine));
    const QSqlError parent = errorOf(u"INSERT INTO units VALUES ('3', 1, '乙', '', 'nobody', '', '')"_s);
    QVERIFY(dialect::isForeignKeyViolation(parent, engine) && !dialect::isUniqueViolation(parent, engine));
    QVERIFY(failureOf([&] { insertUnit(temp.database(), u"9"_s, u"甲"_s); }).contains(u"name or number already"_s));
    QVERIFY(failureOf([&] { Query(temp.database(), u"INSERT INTO unit_aliases VALUES (?, ?)"_s).run(u"nobody"_s, u"x"_s); }).contains(u"no longer there"_s));
    QVERIFY(!dialect::isConnectionLost(parent, engine) && !dialect::isDiskFull(parent, engine) && !dialect::isDamaged(parent, engine));
}

void TestQuery::seesOneStateInASnapshot()
{
    TempDesk temp;
    insertUnit(temp.database(), u"1"_s, u"甲"_s);
    const auto other = temp.openAnother();
    if (isServerRow()) {
        const Snapshot snapshot(temp.database());
        QCOMPARE(unitNames(temp.database()).size(), 1);
        insertUnit(*other, u"2"_s, u"乙"_s);
        QCOMPARE(unitNames(temp.database()).size(), 1);
    } else {
        const Snapshot snapshot(temp.database());
        QCOMPARE(unitNames(temp.database()).size(), 1);
        other->execute(u"PRAGMA busy_timeout = 50"_s);
        QVERIFY_THROWS_EXCEPTION(Failure, insertUnit(*other, u"2"_s, u"乙"_s)); // waits for the reader
        QCOMPARE(unitNames(temp.database()).size(), 1);
    }
    if (!isServerRow())
        insertUnit(*other, u"2"_s, u"乙"_s);
    QCOMPARE(unitNames(temp.database()).size(), 2);
    const Transaction transaction(temp.database());
    const Snapshot nested(temp.database());
    QCOMPARE(unitNames(temp.database()).size(), 2);
}

void TestQuery::ordersRanksAlike()
{
    TempDesk temp;
    const QStringList ranks = {u"ab"_s, u"an"_s, u"b"_s, u"bz"_s, u"n"_s, u"nb"_s, u"zzz"_s};
    for (qsizetype i = ranks.size(); i-- > 0;)
        insertUnit(temp.database(), QString::number(i), ranks.at(i));
    QStringList ordered;
    Query query(temp.database(), u"SELECT full_name FROM units ORDER BY full_name"_s);
    query.run();
    while (query.next())
        ordered.append(query.text(0));
    QCOMPARE(ordered, ranks);
}

QTEST_GUILESS_MAIN(TestQuery)
#include "test_query.moc"
