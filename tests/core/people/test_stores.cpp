// SPDX-License-Identifier: Apache-2.0
#include "core/people/account_store.h"
#include "core/people/sign_in_store.h"
#include "core/store/settings_store.h"
#include "core/store/transaction.h"
#include "core/units/unit_store.h"
#include "tests/support/temp_desk.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

class TestStores : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void keepsAnAccountWhole();
    void neverOverwritesANewerAccount();
    void findsByLoginHoweverItIsTyped();
    void keepsFailures();
    void keepsSettings();
};

void TestStores::keepsAnAccountWhole()
{
    TempDesk temp;
    Transaction transaction(temp.database());
    AccountStore store(temp.database());
    QVERIFY(store.isEmpty());
    Unit unit;
    unit.id = UnitId::create();
    unit.fullName = u"宣教处"_s;
    UnitStore(temp.database()).insert(unit);
    Account account;
    account.id = AccountId::create();
    account.login = u"zhang'--"_s;
    account.name = u"张\"伟"_s;
    account.unit = unit.id;
    account.roles = Roles(OfficeRole::Contributor) | OfficeRole::Auditor;
    account.createdAt = temp.clock.now();
    store.insert(account, {u"hash"_s, {u"one"_s, u"two"_s}, u"code"_s, temp.clock.now().addSecs(5), temp.clock.now()});
    QVERIFY(!store.isEmpty());
    const Account read = *store.find(account.id);
    QVERIFY(read.login == account.login && read.name == account.name && read.unit == account.unit && read.roles == account.roles);
    QVERIFY(!read.disabled && !read.mustChangePassword && read.version == 1 && read.lastSignInAt.isNull());
    QCOMPARE(read.createdAt, temp.clock.now());
    QCOMPARE(read.passwordAt, temp.clock.now());
    const Credentials known = store.credentials(account.id);
    QVERIFY(known.password == u"hash"_s && known.earlier == (QStringList{u"one"_s, u"two"_s}) && known.resetCode == u"code"_s);
    QCOMPARE(known.resetUntil, temp.clock.now().addSecs(5));
    QVERIFY(store.setCredentials(account.id, 1, {u"other"_s, {}, {}, {}, {}}));
    QVERIFY(store.find(account.id)->mustChangePassword && store.find(account.id)->passwordAt.isNull());
    QVERIFY(store.credentials(account.id).resetUntil.isNull());
    store.setSignedIn(account.id, temp.clock.now());
    QCOMPARE(store.find(account.id)->lastSignInAt, temp.clock.now());
    transaction.commit();
    QCOMPARE(AccountStore(*temp.openAnother()).list().size(), 1);
}

void TestStores::neverOverwritesANewerAccount()
{
    TempDesk temp;
    const AccountId id = hire(temp.database(), u"zhang"_s, OfficeRole::Editor);
    Transaction transaction(temp.database());
    AccountStore store(temp.database());
    Account account = *store.find(id);
    account.name = u"先"_s;
    QVERIFY(store.update(account));
    account.name = u"后"_s;
    QVERIFY(!store.update(account));
    QVERIFY(!store.setCredentials(id, account.version, {}));
    QCOMPARE(store.find(id)->name, u"先"_s);
}

void TestStores::findsByLoginHoweverItIsTyped()
{
    TempDesk temp;
    const AccountId id = hire(temp.database(), u"Zhang"_s, OfficeRole::Editor);
    AccountStore store(temp.database());
    QVERIFY(store.findByLogin(u"zhang"_s)->id == id);
    QVERIFY(store.findByLogin(u" ＺＨＡＮＧ "_s)->id == id);
    QVERIFY(!store.findByLogin(u"zhan"_s));
}

void TestStores::keepsFailures()
{
    TempDesk temp;
    Transaction transaction(temp.database());
    SignInStore store(temp.database());
    QCOMPARE(store.failures(u"host:a"_s), (SignInFailures{u"host:a"_s, 0, {}, 0}));
    const SignInFailures first{u"host:a"_s, 3, u"run"_s, 9'000'000'000};
    store.set(first);
    store.set({u"host:b"_s, 1, u"run"_s, 5});
    QCOMPARE(store.failures(u"host:a"_s), first);
    store.set({u"host:a"_s, 4, u"other"_s, 6});
    QCOMPARE(store.failures(u"host:a"_s).failures, 4);
    store.clear(u"host:a"_s);
    QCOMPARE(store.failures(u"host:a"_s).failures, 0);
    QCOMPARE(store.failures(u"host:b"_s).failures, 1);
}

void TestStores::keepsSettings()
{
    TempDesk temp;
    Transaction transaction(temp.database());
    SettingsStore store(temp.database());
    QVERIFY(!store.value(u"rules"_s));
    store.set(u"rules"_s, u"甲"_s);
    store.set(u"rules"_s, u"乙"_s);
    QCOMPARE(store.value(u"rules"_s).value(), u"乙"_s);
}

QTEST_GUILESS_MAIN(TestStores)
#include "test_stores.moc"
