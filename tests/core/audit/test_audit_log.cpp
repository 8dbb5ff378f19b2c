// SPDX-License-Identifier: Apache-2.0
#include "core/audit/audit_log.h"
#include "core/store/query.h"
#include "core/store/transaction.h"
#include "tests/support/temp_desk.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

void appendThree(TempDesk &temp)
{
    AuditLog log(temp.database());
    for (int i = 1; i <= 3; ++i) {
        Transaction transaction(temp.database());
        log.append({0, temp.clock.now(), true, u"local"_s, u"办公室-1"_s, u"rename-section"_s, QString::number(i), u"done"_s, u"{\"name\":\"本室动态\"}"_s, {}});
        transaction.commit();
    }
}

} // namespace

class TestAuditLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void numbersAndChains();
    void hashesEveryFieldWithItsLength();
    void findsEveryTampering_data();
    void findsEveryTampering();
    void findsSingleBitFlips();
    void saysThatTheClockStoodBack();
};

void TestAuditLog::numbersAndChains()
{
    TempDesk temp;
    const AuditLog log(temp.database());
    QCOMPARE(log.head().sequence, 0);
    QCOMPARE(log.firstBroken(), 0);
    appendThree(temp);
    const QList<Event> events = log.events();
    QCOMPARE(events.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(events.at(i).sequence, i + 1);
        QCOMPARE(events.at(i).at, temp.clock.now());
        QVERIFY(events.at(i).fixedClock);
        QCOMPARE(events.at(i).host, u"办公室-1"_s);
        QCOMPARE(events.at(i).hash.size(), 64);
    }
    QCOMPARE(log.head().hash, events.last().hash);
    QCOMPARE(log.firstBroken(), 0);
}

void TestAuditLog::hashesEveryFieldWithItsLength()
{
    TempDesk temp;
    AuditLog log(temp.database());
    const auto append = [&](const QString &verb, const QString &subject) {
        TempDesk other;
        AuditLog otherLog(other.database());
        Transaction transaction(other.database());
        otherLog.append({0, other.clock.now(), false, u"a"_s, u"b"_s, verb, subject, u"done"_s, u"{}"_s, {}});
        transaction.commit();
        return otherLog.head().hash;
    };
    QCOMPARE(append(u"ab"_s, u"c"_s), append(u"ab"_s, u"c"_s));
    QVERIFY(append(u"ab"_s, u"c"_s) != append(u"a"_s, u"bc"_s));
}

void TestAuditLog::findsEveryTampering_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("row");
    QTest::newRow("number") << u"UPDATE events SET sequence = 9 WHERE sequence = 3"_s << 3;
    QTest::newRow("time") << u"UPDATE events SET at = '2024-02-19T02:00:00.001Z' WHERE sequence = 2"_s << 2;
    QTest::newRow("time, other spelling") << u"UPDATE events SET at = '2024-02-19T02:00:00.000+00:00' WHERE sequence = 2"_s << 2;
    QTest::newRow("clock") << u"UPDATE events SET fixed_clock = 0 WHERE sequence = 1"_s << 1;
    QTest::newRow("clock, also true") << u"UPDATE events SET fixed_clock = 2 WHERE sequence = 1"_s << 1;
    QTest::newRow("actor") << u"UPDATE events SET actor = 'someone' WHERE sequence = 2"_s << 2;
    QTest::newRow("host") << u"UPDATE events SET host = '办公室-2' WHERE sequence = 2"_s << 2;
    QTest::newRow("verb") << u"UPDATE events SET verb = 'move-section' WHERE sequence = 3"_s << 3;
    QTest::newRow("subject") << u"UPDATE events SET subject = '' WHERE sequence = 3"_s << 3;
    QTest::newRow("outcome") << u"UPDATE events SET outcome = 'refused' WHERE sequence = 1"_s << 1;
    QTest::newRow("details") << u"UPDATE events SET details = '{}' WHERE sequence = 1"_s << 1;
    QTest::newRow("hash") << u"UPDATE events SET hash = upper(hash) WHERE sequence = 2"_s << 2;
    QTest::newRow("first removed") << u"DELETE FROM events WHERE sequence = 1"_s << 1;
    QTest::newRow("middle removed") << u"DELETE FROM events WHERE sequence = 2"_s << 2;
    QTest::newRow("closed up") << u"DELETE FROM events WHERE sequence = 1; UPDATE events SET sequence = sequence - 1"_s << 1;
    QTest::newRow("forged at the end") << u"INSERT INTO events VALUES (4, '2024-02-19T02:00:00.000Z', 0, 'local', '', 'x', '', 'done', '{}', 'aa')"_s << 4;
    QTest::newRow("swapped") << u"UPDATE events SET sequence = 99 WHERE sequence = 1; UPDATE events SET sequence = 1 WHERE sequence = 2; UPDATE events SET sequence = 2 WHERE sequence = 99"_s << 1;
}

void TestAuditLog::findsEveryTampering()
{
    QFETCH(QString, sql);
    TempDesk temp;
    appendThree(temp);
    for (const QString &statement : sql.split(u"; "_s))
        temp.tamper(statement);
    QTEST(int(AuditLog(temp.database()).firstBroken()), "row");
}

void TestAuditLog::findsSingleBitFlips()
{
    TempDesk temp;
    appendThree(temp);
    const QString details = AuditLog(temp.database()).events().at(1).details;
    for (qsizetype i = 0; i < details.size(); ++i) {
        QString flipped = details;
        flipped[i] = QChar(char16_t(details.at(i).unicode() ^ 1));
        Query(temp.database(), u"UPDATE events SET details = ? WHERE sequence = 2"_s).run(flipped);
        QCOMPARE(AuditLog(temp.database()).firstBroken(), 2);
    }
    Query(temp.database(), u"UPDATE events SET details = ? WHERE sequence = 2"_s).run(details);
    QCOMPARE(AuditLog(temp.database()).firstBroken(), 0);
}

void TestAuditLog::saysThatTheClockStoodBack()
{
    TempDesk temp;
    AuditLog log(temp.database());
    const QDateTime start = temp.clock.now();
    const auto append = [&](qint64 seconds, const QString &host) {
        Transaction transaction(temp.database());
        log.append({0, start.addSecs(seconds), true, u"local"_s, host, u"rename-section"_s, {}, u"done"_s, u"{}"_s, {}});
        transaction.commit();
    };
    const auto verbs = [&] {
        QStringList all;
        for (const Event &event : log.events())
            all.append(event.verb);
        return all.join(u' ').replace(u"rename-section"_s, u"r"_s);
    };
    append(0, u"甲"_s);
    append(100, u"甲"_s);
    append(100, u"甲"_s); // the same moment is no step
    QCOMPARE(verbs(), u"r r r"_s);
    append(-400'000'000, u"甲"_s); // an empty battery: the year 2011
    QCOMPARE(verbs(), u"r r r clock-back r"_s);
    QVERIFY(log.events().at(3).details.contains(timeText(start.addSecs(100))));
    append(-399'999'990, u"甲"_s); // said once, not at every act
    QCOMPARE(verbs(), u"r r r clock-back r r"_s);
    append(101, u"甲"_s); // put right again
    append(99, u"乙"_s);  // another PC's clock differs by a little: nobody is told
    append(102, u"甲"_s);
    append(100, u"乙"_s);
    QCOMPARE(verbs(), u"r r r clock-back r r r r r r"_s);
    append(50, u"乙"_s); // its own clock went back
    append(-400'000'000, u"丙"_s); // one that is new here, with a clock that cannot be meant
    QCOMPARE(verbs(), u"r r r clock-back r r r r r r clock-back r clock-back r"_s);
    QCOMPARE(log.firstBroken(), 0);
}

QTEST_GUILESS_MAIN(TestAuditLog)
#include "test_audit_log.moc"
