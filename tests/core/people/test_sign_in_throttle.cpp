// SPDX-License-Identifier: Apache-2.0
#include "core/people/sign_in_throttle.h"
#include "tests/support/office.h"

#include <QFile>
#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

class TestSignInThrottle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void waitsLongerAndLonger();
    void tenWrongTriesCostAMinute();
    void countsByRunningTime();
    void beginsAnewWithTheMachine();
    void forgetsOnThePcAlone();
    void keepsNoLoginAsTyped();
    void readsTheMachine();
};

void TestSignInThrottle::waitsLongerAndLonger()
{
    QList<int> waits;
    for (int failures = 0; failures <= 12; ++failures)
        waits.append(waitAfter(failures));
    QCOMPARE(waits, (QList<int>{0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 900, 900, 900}));
}

void TestSignInThrottle::tenWrongTriesCostAMinute()
{
    FixedRunningTime time;
    SignInFailures present{u"account:x"_s, 0, {}, 0};
    qint64 waited = 0;
    for (int tries = 0; tries < 10; ++tries) {
        const int wait = secondsToWait(present, time);
        waited += wait;
        time.now += wait * 1000;
        QCOMPARE(secondsToWait(present, time), 0);
        present = failedAgain(present, time);
    }
    QVERIFY2(waited >= 60, qPrintable(QString::number(waited)));
    QCOMPARE(secondsToWait(present, time), 900);
}

void TestSignInThrottle::countsByRunningTime()
{
    FixedRunningTime time;
    SignInFailures present{u"account:x"_s, 9, time.boot(), time.milliseconds()};
    QCOMPARE(secondsToWait(present, time), 60);
    time.now += 59'001;
    QCOMPARE(secondsToWait(present, time), 1);
    time.now += 999;
    QCOMPARE(secondsToWait(present, time), 0);
    time.now -= 100'000; // cannot be; and would not help
    QCOMPARE(secondsToWait(present, time), 60);
}

void TestSignInThrottle::beginsAnewWithTheMachine()
{
    FixedRunningTime time;
    SignInFailures present{u"account:x"_s, 9, time.boot(), time.milliseconds()};
    time.now += 50'000;
    time.run = u"another run"_s;
    QCOMPARE(secondsToWait(present, time), 60);
    present = inThisRun(present, time);
    QCOMPARE(present.failures, 9);
    time.now += 60'000;
    QCOMPARE(secondsToWait(present, time), 0);
}

void TestSignInThrottle::forgetsOnThePcAlone()
{
    FixedRunningTime time;
    const SignInFailures present{u"host:x"_s, 4, time.boot(), time.milliseconds()};
    time.now += 899'999;
    QVERIFY(!isQuiet(present, time));
    time.now += 1;
    QVERIFY(isQuiet(present, time));
    time.run = u"another run"_s;
    QVERIFY(!isQuiet(present, time));
}

void TestSignInThrottle::keepsNoLoginAsTyped()
{
    QVERIFY(!accountSubject(u"Lotus-7-lamp"_s).contains(u"lotus"_s, Qt::CaseInsensitive));
    QCOMPARE(accountSubject(u" ＺＨＡＮＧ"_s), accountSubject(u"zhang"_s));
    QVERIFY(accountSubject(u"zhang"_s) != accountSubject(u"zhao"_s));
}

void TestSignInThrottle::readsTheMachine()
{
    const MachineRunningTime machine;
    QFile boot(u"/proc/sys/kernel/random/boot_id"_s);
    QVERIFY(boot.open(QIODevice::ReadOnly));
    QCOMPARE(machine.boot(), QString::fromLatin1(boot.readAll()).trimmed());
    const qint64 before = machine.milliseconds();
    QVERIFY(before > 0 && machine.milliseconds() >= before);
}

QTEST_GUILESS_MAIN(TestSignInThrottle)
#include "test_sign_in_throttle.moc"
