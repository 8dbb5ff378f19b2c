// SPDX-License-Identifier: Apache-2.0
#include "core/audit/audit_log.h"
#include "core/backup/backup.h"
#include "core/backup/restore.h"
#include "core/base/failure.h"
#include "core/store/query.h"
#include "core/store/transaction.h"
#include "tests/support/file_facts.h"
#include "tests/support/sample_texts.h"
#include "tests/support/temp_desk.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

int issuesIn(const QString &path)
{
    auto database = Database::open({path, false, false, {}});
    const FixedClock clock{QDateTime()};
    return database ? int(Desk(**database, clock, Actor()).issues().size()) : -1;
}

// Changes one bit of a text in a file, past the database.
void flipBit(const QString &path, const QByteArray &text)
{
    QByteArray bytes = bytesOf(path);
    const qsizetype place = bytes.indexOf(text);
    QVERIFY(place > 0);
    bytes[place + text.size() / 2] = char(bytes.at(place + text.size() / 2) ^ 1);
    writeBytes(path, bytes);
}

} // namespace

class TestRestore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void restoresBesideAndKeepsWhatWasThere();
    void leavesNoStaleJournal();
    void restoresOverADamagedDesk();
    void refusesADamagedBackup();
    void stopsWritersOfTheOldFile();
};

void TestRestore::restoresBesideAndKeepsWhatWasThere()
{
    ON_FILES_ALONE("a server has backups of its own");
    TempDesk temp;
    QVERIFY(temp.desk().importIssue(fullIssue()));
    const QString backup = temp.filePath(u"copy.db"_s);
    QVERIFY(!backUp(temp.database(), backup, temp.clock));
    IssueDocument second = fullIssue();
    second.number = 2;
    second.cumulative = 233;
    QVERIFY(temp.desk().importIssue(second));
    temp.close();
    const auto kept = restore(backup, temp.location(), temp.clock);
    QVERIFY(kept);
    QCOMPARE(*kept, temp.location() + u".before-restore-20240219-020000"_s);
    QCOMPARE(issuesIn(temp.location()), 1);
    QCOMPARE(issuesIn(*kept), 2);
    QCOMPARE(modeOf(temp.location()), 0600);
    const auto again = restore(backup, temp.location(), temp.clock); // in the same second
    QVERIFY(again && *again != *kept);
    QCOMPARE(issuesIn(*kept), 2);
    const auto fresh = restore(backup, temp.filePath(u"另一处/desk.db"_s), temp.clock);
    QVERIFY(fresh && fresh->isEmpty());
    QCOMPARE(issuesIn(temp.filePath(u"另一处/desk.db"_s)), 1);
}

void TestRestore::leavesNoStaleJournal()
{
    ON_FILES_ALONE("a server has backups of its own");
    TempDesk temp;
    QVERIFY(temp.desk().importIssue(fullIssue()));
    const QString backup = temp.filePath(u"copy.db"_s);
    QVERIFY(!backUp(temp.database(), backup, temp.clock));
    // A save that a power cut stopped: the old desk and the journal that belongs to it alone.
    const QString cut = temp.filePath(u"cut.db"_s);
    {
        temp.database().execute(u"PRAGMA cache_size = 2"_s);
        Transaction transaction(temp.database());
        for (int i = 0; i < 400; ++i)
            Query(temp.database(), u"INSERT INTO units VALUES (?, 1, ?, '', NULL, '', '')"_s).run(QString::number(i), QString::number(i).repeated(200));
        QVERIFY(QFile::copy(temp.location(), cut) && QFile::copy(temp.location() + u"-journal"_s, cut + u"-journal"_s));
    }
    QVERIFY(QFileInfo(cut + u"-journal"_s).size() > 4096);
    const auto kept = restore(backup, cut, temp.clock);
    QVERIFY(kept);
    QCOMPARE(QFileInfo(cut + u"-journal"_s).size(), 0);
    QCOMPARE(issuesIn(cut), 1);
    QCOMPARE(verify(**Database::open({cut, false, false, {}})), QStringList());
    QCOMPARE(verify(**Database::open({*kept, false, false, {}})), QStringList()); // rolled back before it was put aside
    // A journal alone, left by a restore that was itself cut off, is not played into the new file either.
    QVERIFY(QFile::remove(cut));
    writeBytes(cut + u"-journal"_s, QByteArray(5000, '\xD9'));
    QVERIFY(restore(backup, cut, temp.clock));
    QCOMPARE(verify(**Database::open({cut, false, false, {}})), QStringList());
}

void TestRestore::restoresOverADamagedDesk()
{
    ON_FILES_ALONE("a server has backups of its own");
    TempDesk temp;
    QVERIFY(temp.desk().importIssue(fullIssue()));
    const QString backup = temp.filePath(u"copy.db"_s);
    QVERIFY(!backUp(temp.database(), backup, temp.clock));
    temp.close();
    for (const QByteArray &damage : {QByteArray(), QByteArray("not a desk at all"), bytesOf(temp.location()).left(9000)}) {
        writeBytes(temp.location(), damage);
        const auto kept = restore(backup, temp.location(), temp.clock);
        QVERIFY(kept);
        QCOMPARE(bytesOf(*kept), damage);
        QCOMPARE(issuesIn(temp.location()), 1);
    }
}

void TestRestore::refusesADamagedBackup()
{
    ON_FILES_ALONE("a server has backups of its own");
    TempDesk temp;
    QVERIFY(temp.desk().importIssue(fullIssue()));
    const QString backup = temp.filePath(u"copy.db"_s);
    QVERIFY(!backUp(temp.database(), backup, temp.clock));
    temp.close();
    const QByteArray before = bytesOf(temp.location());
    flipBit(backup, "南河县赴外交流。");
    QVERIFY(failureOf([&] { (void)restore(backup, temp.location(), temp.clock); }).contains(u"damaged"_s));
    writeBytes(backup, "这不是备份");
    QVERIFY(!failureOf([&] { (void)restore(backup, temp.location(), temp.clock); }).isEmpty());
    QVERIFY(!failureOf([&] { (void)restore(temp.filePath(u"没有.db"_s), temp.location(), temp.clock); }).isEmpty());
    QCOMPARE(bytesOf(temp.location()), before);
    QCOMPARE(filesIn(temp.filePath(QString())).filter(u"restore"_s), QStringList());
}

void TestRestore::stopsWritersOfTheOldFile()
{
    ON_FILES_ALONE("a server has backups of its own");
    TempDesk temp;
    const IssueId issue = *temp.desk().importIssue(fullIssue());
    const QString backup = temp.filePath(u"copy.db"_s);
    QVERIFY(!backUp(temp.database(), backup, temp.clock));
    QVERIFY(restore(backup, temp.location(), temp.clock)); // while a window has the desk open
    const QString told = failureOf([&] { (void)temp.desk().addSection(issue, u"人物"_s); });
    QVERIFY2(told.contains(u"replaced"_s), qPrintable(told));
    temp.reopen();
    QCOMPARE(verify(temp.database()), QStringList());
    QVERIFY(temp.desk().addSection(issue, u"人物"_s));
}

QTEST_GUILESS_MAIN(TestRestore)
#include "test_restore.moc"
