// SPDX-License-Identifier: Apache-2.0
#include "core/units/unit_store.h"
#include "tests/support/temp_desk.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

class TestUnitStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void keepsEverythingOfAUnit();
    void findsByAnyOfItsNames();
    void takesWildcardsAsLetters();
};

void TestUnitStore::keepsEverythingOfAUnit()
{
    TempDesk temp;
    UnitStore store(temp.database());
    Unit parent;
    parent.id = UnitId::create();
    parent.fullName = u"青山区委党史和地方志研究室"_s;
    store.insert(parent);
    Unit unit;
    unit.id = UnitId::create();
    unit.fullName = u"青山区史志办𠮷科"_s;
    unit.shortName = u"青山区史志办"_s;
    unit.aliases = {u"青山史志"_s, u"青山区方志办"_s};
    unit.parent = parent.id;
    unit.validFrom = QDate(2019, 3, 1);
    store.insert(unit);
    const QList<Unit> units = store.list();
    QCOMPARE(units.size(), 2);
    const Unit &found = units.at(units.first().id == unit.id ? 0 : 1);
    QCOMPARE(found.fullName, unit.fullName);
    QCOMPARE(found.shortName, unit.shortName);
    QStringList aliases = found.aliases;
    aliases.sort();
    QStringList expected = unit.aliases;
    expected.sort();
    QCOMPARE(aliases, expected);
    QVERIFY(found.parent == unit.parent);
    QCOMPARE(found.validFrom, unit.validFrom);
    QVERIFY(found.validTo.isNull());
    QCOMPARE(found.version, 1);
}

void TestUnitStore::findsByAnyOfItsNames()
{
    TempDesk temp;
    UnitStore store(temp.database());
    Unit unit;
    unit.id = UnitId::create();
    unit.fullName = u"宣传教育处"_s;
    unit.shortName = u"宣教处"_s;
    unit.aliases = {u"宣教科"_s};
    store.insert(unit);
    for (const QString &name : {u"宣传教育处"_s, u"宣教处"_s, u"宣教科"_s})
        QVERIFY(store.findByName(name) == unit.id);
    QVERIFY(!store.findByName(u"宣教"_s));
    QVERIFY(!store.findByName({}));
}

void TestUnitStore::takesWildcardsAsLetters()
{
    TempDesk temp;
    UnitStore store(temp.database());
    for (const QString &name : {u"宣教处"_s, u"%"_s, u"_教_"_s, u"' OR '1'='1"_s}) {
        Unit unit;
        unit.id = UnitId::create();
        unit.fullName = name;
        store.insert(unit);
        QVERIFY(store.findByName(name) == unit.id);
    }
    QVERIFY(!store.findByName(u"宣%"_s));
    QVERIFY(!store.findByName(u"___"_s));
}

QTEST_GUILESS_MAIN(TestUnitStore)
#include "test_unit_store.moc"
