// SPDX-License-Identifier: Apache-2.0
#include "core/audit/audit_log.h"
#include "core/audit/desk_key.h"
#include "core/store/query.h"
#include "core/store/transaction.h"
#include "tests/support/file_facts.h"
#include "tests/support/temp_desk.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

void append(Database &database, const Clock &clock, int count)
{
    AuditLog log(database);
    Transaction transaction(database);
    const int first = int(log.head().sequence) + 1;
    for (int i = first; i < first + count; ++i)
        log.append({0, clock.now(), true, u"local"_s, u"办公室-1"_s, u"rename-section"_s, u"节%1"_s.arg(i), u"done"_s, u"{\"name\":\"本室动态%1\"}"_s.arg(i), {}});
    transaction.commit();
}

Anchor anchorNow(Database &database, const Clock &clock, const QString &occasion = u"backup"_s)
{
    Transaction transaction(database);
    const Anchor anchor = AuditLog(database).signHead(occasion, clock.now());
    transaction.commit();
    return anchor;
}

void onEvents(Database &database, const QString &set, qint64 row, const QString &value = {})
{
    Query(database, u"UPDATE events SET %1 WHERE sequence = ?"_s.arg(set)).run(value, row);
}

// The record written anew from `row` on, with a chain that fits: what somebody who knows the program could do.
void forgeFrom(Database &database, qint64 row)
{
    const QList<Event> all = AuditLog(database).events();
    Query(database, u"DELETE FROM events WHERE sequence >= ?"_s).run(row);
    AuditLog log(database);
    for (Event event : all) {
        if (event.sequence < row)
            continue;
        if (event.sequence == row)
            event.actor = u"someone"_s;
        log.append(event);
    }
}

} // namespace

class TestAnchors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void signsTheHead();
    void goesOutAndComesBackAsAFile();
    void seesEveryChangeOfAnAnchor();
    void findsACutEnd();
    void findsARecordWrittenAnew();
    void findsAnExchangedDeskOrKey();
    void findsAThousandTamperings();
};

void TestAnchors::signsTheHead()
{
    TempDesk temp;
    const Anchor empty = anchorNow(temp.database(), temp.clock);
    QCOMPARE(empty.sequence, 0);
    QCOMPARE(empty.hash, QString());
    append(temp.database(), temp.clock, 3);
    const Anchor anchor = anchorNow(temp.database(), temp.clock, u"sign-off"_s);
    const AuditLog log(temp.database());
    QCOMPARE(anchor.sequence, 3);
    QCOMPARE(anchor.hash, log.head().hash);
    QCOMPARE(anchor.at, temp.clock.now());
    QCOMPARE(anchor.desk, empty.desk);
    QCOMPARE(anchor.publicKey, empty.publicKey);
    QVERIFY(isGenuine(anchor) && isGenuine(empty));
    QCOMPARE(log.anchors(), (QList<Anchor>{empty, anchor}));
    QVERIFY(!log.verifyChain({anchor, empty}));
    append(temp.database(), temp.clock, 2); // and life goes on
    QVERIFY(!log.verifyChain({anchor}));
    TempDesk other;
    QVERIFY(anchorNow(other.database(), temp.clock).desk != anchor.desk);
}

void TestAnchors::goesOutAndComesBackAsAFile()
{
    TempDesk temp;
    append(temp.database(), temp.clock, 2);
    const Anchor anchor = anchorNow(temp.database(), temp.clock);
    const QString path = temp.filePath(u"一号.anchor.json"_s);
    writeAnchor(anchor, path);
    QCOMPARE(modeOf(path), 0600);
    QCOMPARE(readAnchor(path), anchor);
    QVERIFY(isGenuine(readAnchor(path)));
    QVERIFY(!bytesOf(path).contains("secret"));
    writeBytes(path, "{}");
    QVERIFY(failureOf([&] { (void)readAnchor(path); }).contains(u"not an anchor"_s));
    writeBytes(path, QByteArray(200000, '\x07'));
    QVERIFY(failureOf([&] { (void)readAnchor(path); }).contains(u"not an anchor"_s));
    QVERIFY(failureOf([&] { (void)readAnchor(temp.filePath(u"没有"_s)); }).contains(u"cannot be read"_s));
}

void TestAnchors::seesEveryChangeOfAnAnchor()
{
    TempDesk temp;
    append(temp.database(), temp.clock, 2);
    const Anchor anchor = anchorNow(temp.database(), temp.clock);
    const AuditLog log(temp.database());
    QVERIFY(!log.verifyChain({anchor}));
    const auto expectBad = [&](const std::function<void(Anchor &)> &change) {
        Anchor changed = anchor;
        change(changed);
        const auto damage = log.verifyChain({changed});
        QVERIFY(damage && damage->sentence.endsWith(u'.'));
    };
    expectBad([](Anchor &a) { a.desk = u"另一处"_s; });
    expectBad([](Anchor &a) { a.sequence = 1; });
    expectBad([](Anchor &a) { a.hash[5] = a.hash.at(5) == u'0' ? u'1' : u'0'; });
    expectBad([](Anchor &a) { a.at = a.at.addMSecs(1); });
    expectBad([](Anchor &a) { a.occasion = u"package"_s; });
    expectBad([](Anchor &a) { a.publicKey = a.publicKey.toUpper(); });
    expectBad([](Anchor &a) { a.signature = a.signature.toUpper(); });
    expectBad([](Anchor &a) { a.signature.chop(2); });
}

void TestAnchors::findsACutEnd()
{
    TempDesk temp;
    append(temp.database(), temp.clock, 5);
    const Anchor anchor = anchorNow(temp.database(), temp.clock);
    append(temp.database(), temp.clock, 1);
    const AuditLog log(temp.database());
    temp.tamper(u"DELETE FROM events WHERE sequence > 5"_s); // behind the anchor: nobody can know
    QVERIFY(!log.verifyChain({anchor}));
    temp.tamper(u"DELETE FROM events WHERE sequence > 4"_s);
    const auto inside = log.verifyChain();
    QVERIFY(inside && inside->sequence == 5 && inside->sentence.contains(u"cut off"_s));
    QVERIFY(inside->sentence.contains(u"backup"_s));
    temp.tamper(u"DELETE FROM anchors"_s); // whoever cuts cleans up, too
    QVERIFY(!log.verifyChain());
    const auto outside = log.verifyChain({anchor});
    QVERIFY(outside && outside->sequence == 5 && outside->sentence.contains(u"cut off"_s));
    temp.tamper(u"DELETE FROM events"_s);
    QVERIFY(log.verifyChain({anchor}));
}

void TestAnchors::findsARecordWrittenAnew()
{
    TempDesk temp;
    append(temp.database(), temp.clock, 8);
    const Anchor anchor = anchorNow(temp.database(), temp.clock);
    {
        Transaction transaction(temp.database());
        forgeFrom(temp.database(), 3);
        Query(temp.database(), u"DELETE FROM anchors"_s).run();
        transaction.commit();
    }
    const AuditLog log(temp.database());
    QVERIFY(!log.verifyChain()); // the chain fits itself
    const auto damage = log.verifyChain({anchor});
    QVERIFY(damage && damage->sentence.contains(u"written anew"_s));
}

void TestAnchors::findsAnExchangedDeskOrKey()
{
    TempDesk temp;
    append(temp.database(), temp.clock, 2);
    const Anchor anchor = anchorNow(temp.database(), temp.clock);
    const AuditLog log(temp.database());
    TempDesk other;
    append(other.database(), temp.clock, 2);
    QVERIFY(AuditLog(other.database()).verifyChain({anchor}));
    Query(temp.database(), u"UPDATE desk_key SET public_key = ?"_s).run(anchorNow(other.database(), temp.clock).publicKey);
    QVERIFY(log.verifyChain()->sentence.contains(u"key"_s));
    QVERIFY(log.firstBroken() > 0);
    Query(temp.database(), u"DELETE FROM desk_key"_s).run();
    QVERIFY(log.verifyChain());
    anchorNow(temp.database(), temp.clock); // a new key does not make the old anchor its own
    QVERIFY(log.verifyChain());
}

void TestAnchors::findsAThousandTamperings()
{
    TempDesk temp;
    constexpr int rows = 60;
    append(temp.database(), temp.clock, rows);
    const Anchor anchor = anchorNow(temp.database(), temp.clock);
    AuditLog log(temp.database());
    QRandomGenerator random(20240219);
    const QStringList texts{u"at"_s, u"actor"_s, u"host"_s, u"verb"_s, u"subject"_s, u"outcome"_s, u"details"_s, u"hash"_s};
    const auto flipped = [&](QString text) {
        const qsizetype place = random.bounded(int(text.size()));
        text[place] = QChar(char16_t(text.at(place).unicode() ^ (1U << random.bounded(3))));
        return text;
    };
    for (int round = 0; round < 1000; ++round) {
        Transaction transaction(temp.database()); // rolled back at the round's end
        const qint64 row = random.bounded(1, rows + 1);
        const QString column = texts.at(random.bounded(int(texts.size())));
        switch (round % 6) {
        case 0:
            onEvents(temp.database(), column + u" = ?"_s, row, u"别的 %1"_s.arg(round));
            break;
        case 1: {
            Query read(temp.database(), u"SELECT %1 FROM events WHERE sequence = ?"_s.arg(column));
            QVERIFY(read.run(row).next());
            const QString text = read.text(0);
            QVERIFY(!read.next());
            onEvents(temp.database(), column + u" = ?"_s, row, flipped(text));
            break;
        }
        case 2:
            Query(temp.database(), u"DELETE FROM events WHERE sequence = ?"_s).run(row);
            break;
        case 3: {
            const qint64 other = row % rows + 1;
            for (const auto &[from, to] : {std::pair(row, qint64(-1)), std::pair(other, row), std::pair(qint64(-1), other)})
                Query(temp.database(), u"UPDATE events SET sequence = ? WHERE sequence = ?"_s).run(to, from);
            break;
        }
        case 4:
            forgeFrom(temp.database(), row);
            break;
        default:
            Query(temp.database(), u"DELETE FROM events WHERE sequence >= ?"_s).run(row);
            Query(temp.database(), u"DELETE FROM anchors"_s).run();
        }
        QVERIFY2(log.verifyChain({anchor}), qPrintable(u"round %1, row %2, %3"_s.arg(round).arg(row).arg(column)));
    }
    QVERIFY(!log.verifyChain({anchor})); // the untouched one is sound
}

QTEST_GUILESS_MAIN(TestAnchors)
#include "test_anchors.moc"
