// SPDX-License-Identifier: Apache-2.0
#include "core/people/one_time_code.h"
#include "core/people/password.h"
#include "core/people/password_rules.h"
#include "tests/support/office.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

class TestPassword : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsItsPasswordAlone();
    void asksForArgon2Of64Megabytes();
    void seesWhichHashIsTooCheap();
    void wipesWhatItWasGiven();
    void leavesSharedBytesToTheirOwner();
    void makesCodesOf160And80Bits();
    void readsCodesAsPeopleTypeThem();
    void judges_data();
    void judges();
};

void TestPassword::knowsItsPasswordAlone()
{
    const PasswordCost cheap = testSafeguards().cost;
    const QString hash = passwordHash("密码 with blanks ☃", cheap);
    QVERIFY(passwordMatches("密码 with blanks ☃", hash));
    QVERIFY(!passwordMatches("密码 with blanks", hash));
    QVERIFY(!passwordMatches("", hash));
    QVERIFY(!passwordMatches("", QString()));
    QVERIFY(passwordHash("密码 with blanks ☃", cheap) != hash); // a salt of its own
}

void TestPassword::asksForArgon2Of64Megabytes()
{
    QVERIFY(passwordHash("x", PasswordCost()).startsWith(u"$argon2id$v=19$m=65536,t=2,p=1$"_s));
}

void TestPassword::seesWhichHashIsTooCheap()
{
    const QString hash = u"$argon2id$v=19$m=65536,t=2,p=1$c2FsdHNhbHRzYWx0$aGFzaA"_s;
    QVERIFY(!isCheaper(hash, {2, size_t(64) << 20}));
    QVERIFY(!isCheaper(hash, {1, 8192})); // never made cheaper
    QVERIFY(isCheaper(hash, {3, size_t(64) << 20}));
    QVERIFY(isCheaper(hash, {2, size_t(128) << 20}));
}

void TestPassword::wipesWhatItWasGiven()
{
    QByteArray password = QByteArray("Lotus-7-lamp");
    Secret secret(std::move(password));
    QVERIFY(password.isEmpty());
    QVERIFY(secret.bytes().isDetached()); // nobody else has a share, so that its end wipes them
    QByteArray another("Lotus-7-lamp");
    wipe(another);
    QCOMPARE(another, QByteArray(12, '\0'));
}

void TestPassword::leavesSharedBytesToTheirOwner()
{
    const QByteArray mine("Lotus-7-lamp");
    {
        const Secret secret{QByteArray(mine)};
        QCOMPARE(secret.bytes(), mine);
    }
    QByteArray share = mine;
    wipe(share);
    QCOMPARE(mine, "Lotus-7-lamp"_ba);
}

void TestPassword::makesCodesOf160And80Bits()
{
    const QRegularExpression recovery(u"^([A-Z2-7]{4}-){7}[A-Z2-7]{4}$"_s);
    const QRegularExpression reset(u"^([A-Z2-7]{4}-){3}[A-Z2-7]{4}$"_s);
    QSet<QString> seen;
    QSet<QChar> letters;
    for (int i = 0; i < 200; ++i) {
        const QString code = newCode(CodeUse::Recovery);
        QVERIFY2(recovery.match(code).hasMatch(), qPrintable(code));
        QVERIFY(reset.match(newCode(CodeUse::Reset)).hasMatch());
        seen.insert(code);
        for (const QChar letter : code)
            letters.insert(letter);
    }
    QCOMPARE(seen.size(), 200);
    QCOMPARE(letters.size(), 33); // all 32, and the dash
}

void TestPassword::readsCodesAsPeopleTypeThem()
{
    QCOMPARE(comparableCode("abcd-efgh ijkl"), "ABCDEFGHIJKL"_ba);
    QCOMPARE(comparableCode("0ut-1n-8ox"), "OUTINBOX"_ba);
}

void TestPassword::judges_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("good");
    QTest::newRow("three kinds") << u"lotus7-x"_s << true;
    QTest::newRow("seven") << u"Lotu-7x"_s << false;
    QTest::newRow("eight Han letters are one kind") << u"荷塘月色荷塘月色"_s << false;
    QTest::newRow("Han, small, digits") << u"荷塘月色abc7"_s << true;
    QTest::newRow("two kinds") << u"lotuslamp7"_s << false;
    QTest::newRow("long, of one kind") << u"lotuslampriver"_s << true;
    QTest::newRow("thirteen of one kind") << u"lotuslampsofa"_s << false;
    QTest::newRow("beyond the basic plane counts as one") << u"𠀀𠀀𠀀aA1x"_s << false;
    QTest::newRow("login with signs around") << u"88-Zhang.wei!"_s << false;
    QTest::newRow("name with digits") << u"张伟-Aa-12345"_s << true;
    QTest::newRow("the name itself") << u"2024张伟!!2024"_s << false;
    QTest::newRow("login inside other words") << u"my-Zhang.wei-7x"_s << true;
    QTest::newRow("well known") << u"1qaz@WSX"_s << false;
    QTest::newRow("well known inside") << u"Password!2024"_s << false;
    QTest::newRow("well known here") << u"WoAiNi1314!"_s << false;
    QTest::newRow("well known and long") << u"88888888888888"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestPassword::judges()
{
    QFETCH(QString, password);
    QFETCH(bool, good);
    const MaybeRefusal refused = judgeNewPassword(password.toUtf8(), {u"zhang.wei"_s, u"张伟"_s});
    QCOMPARE(!refused, good);
    if (refused)
        QVERIFY(!refused->reason.isEmpty() && refused->next == passwordAdvice());
}

QTEST_GUILESS_MAIN(TestPassword)
#include "test_password.moc"
