// SPDX-License-Identifier: Apache-2.0
#include "core/bulletins/bulletin_store.h"
#include "tests/support/sample_texts.h"
#include "tests/support/temp_desk.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

class TestBulletinStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void keepsEverySetting();
    void updatesOnlyTheVersionThatWasRead();
};

void TestBulletinStore::keepsEverySetting()
{
    TempDesk temp;
    BulletinStore store(temp.database());
    Bulletin bulletin = smallBulletin();
    bulletin.id = BulletinId::create();
    bulletin.templateName = u"gbt-9704"_s;
    bulletin.sections.append(u"“引号”'\"；--"_s);
    store.insert(bulletin, temp.clock.now());
    const auto found = store.findByName(u"江城史志"_s);
    QVERIFY(found);
    QVERIFY(found->id == bulletin.id);
    QCOMPARE(found->version, 1);
    QCOMPARE(found->publisher, bulletin.publisher);
    QCOMPARE(found->sections, bulletin.sections);
    QVERIFY(found->distribution == bulletin.distribution);
    QVERIFY(found->colophon == bulletin.colophon);
    QCOMPARE(found->templateName, bulletin.templateName);
    QCOMPARE(found->plannedPages, 8);
    QCOMPARE(found->firstCumulative, 232);
    QVERIFY(!store.findByName(u"江城%"_s));
    QVERIFY(!store.find(BulletinId::create()));
}

void TestBulletinStore::updatesOnlyTheVersionThatWasRead()
{
    TempDesk temp;
    BulletinStore store(temp.database());
    Bulletin bulletin = smallBulletin();
    bulletin.id = BulletinId::create();
    store.insert(bulletin, temp.clock.now());
    Bulletin first = *store.find(bulletin.id);
    Bulletin second = first;
    first.publisher = u"甲"_s;
    second.publisher = u"乙"_s;
    QVERIFY(store.update(first, temp.clock.now()));
    QVERIFY(!store.update(second, temp.clock.now()));
    QCOMPARE(store.find(bulletin.id)->publisher, u"甲"_s);
    QCOMPARE(store.find(bulletin.id)->version, 2);
}

QTEST_GUILESS_MAIN(TestBulletinStore)
#include "test_bulletin_store.moc"
