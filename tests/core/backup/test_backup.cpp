// SPDX-License-Identifier: Apache-2.0
#include "core/audit/audit_log.h"
#include "core/backup/anchor_files.h"
#include "core/backup/backup.h"
#include "core/backup/backup_files.h"
#include "core/backup/restore.h"
#include "core/base/failure.h"
#include "core/store/query.h"
#include "core/store/transaction.h"
#include "tests/support/file_facts.h"
#include "tests/support/hostile_disk.h"
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

class TestBackup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void copiesTheWholeDesk();
    void refusesAServer();
    void refusesTheDeskItself();
    void tellsWhyItCannotBeWritten();
    void keepsTheGoodBackupOfADamagedDesk();
    void sharesBackupsOfASharedDesk();
    void backsUpOnlyWhatChanged();
    void thinsOutOldOnes();
};

void TestBackup::copiesTheWholeDesk()
{
    ON_FILES_ALONE("a server has backups of its own");
    TempDesk temp;
    const IssueId issue = *temp.desk().importIssue(fullIssue());
    const QString path = temp.filePath(u"备份 1.db"_s);
    QVERIFY(!backUp(temp.database(), path, temp.clock));
    QCOMPARE(modeOf(path), 0600);
    QCOMPARE(filesIn(temp.filePath(QString())).filter(u"备份"_s), QStringList{u"备份 1.db"_s}); // nothing half-made beside it
    const auto copy = Database::open({path, false, false, {}});
    QCOMPARE(verify(**copy), QStringList());
    Desk desk(**copy, temp.clock, Actor());
    QVERIFY(desk.document(issue).images == fullIssue().images);
    QCOMPARE(desk.articles(issue).size(), 3);
    // Once more over the old one, while the desk goes on.
    QVERIFY(temp.desk().addSection(issue, u"人物"_s));
    QVERIFY(!backUp(temp.database(), path, temp.clock));
    QCOMPARE(Desk(**Database::open({path, false, false, {}}), temp.clock, Actor()).sections(issue).size(), 4);
}

void TestBackup::refusesAServer()
{
    ON_SERVERS_ALONE("a file is backed up");
    TempDesk temp;
    const auto refusal = backUp(temp.database(), temp.filePath(u"copy.db"_s), temp.clock);
    QVERIFY(refusal && refusal->reason.contains(u"pg_dump"_s));
    QVERIFY(!automaticBackup(temp.database(), temp.filePath(u"backups"_s), temp.clock));
    QCOMPARE(filesIn(temp.filePath(QString())), QStringList());
}

void TestBackup::refusesTheDeskItself()
{
    ON_FILES_ALONE("a server has backups of its own");
    TempDesk temp;
    QVERIFY(temp.desk().importIssue(fullIssue()));
    QVERIFY(QFile::link(temp.location(), temp.filePath(u"link.db"_s)));
    QVERIFY(backUp(temp.database(), temp.location(), temp.clock));
    QVERIFY(backUp(temp.database(), temp.filePath(u"link.db"_s), temp.clock));
    temp.close();
    QVERIFY(!restore(temp.location(), temp.location(), temp.clock));
    QCOMPARE(issuesIn(temp.location()), 1);
}

void TestBackup::tellsWhyItCannotBeWritten()
{
    ON_FILES_ALONE("a server has backups of its own");
    TempDesk temp;
    QVERIFY(temp.desk().importIssue(fullIssue()));
    QVERIFY(failureOf([&] { backUp(temp.database(), temp.filePath(u"没有/copy.db"_s), temp.clock); }).contains(u"no folder"_s));
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("no root, no small disk to fill: NOT TESTED");
    writeBytes(disk.filePath(u"copy.db"_s), "旧的备份");
    disk.fill();
    const QString told = failureOf([&] { backUp(temp.database(), disk.filePath(u"copy.db"_s), temp.clock); });
    QVERIFY2(told.contains(u"disk is full"_s), qPrintable(told));
    QCOMPARE(bytesOf(disk.filePath(u"copy.db"_s)), QByteArray("旧的备份"));
    disk.empty();
    QCOMPARE(filesIn(disk.filePath(QString())), QStringList{u"copy.db"_s});
    QVERIFY(disk.makeReadOnly());
    QVERIFY(failureOf([&] { backUp(temp.database(), disk.filePath(u"copy.db"_s), temp.clock); }).contains(u"copy.db"_s));
}

void TestBackup::keepsTheGoodBackupOfADamagedDesk()
{
    ON_FILES_ALONE("a server has backups of its own");
    TempDesk temp;
    QVERIFY(temp.desk().importIssue(fullIssue()));
    const QString folder = temp.filePath(u"backups"_s);
    const QString good = *automaticBackup(temp.database(), folder, temp.clock);
    temp.close();
    flipBit(temp.location(), "南河县赴外交流。");
    temp.reopen();
    const IssueId issue = temp.desk().issues().first().id;
    QVERIFY(temp.desk().addSection(issue, u"人物"_s));
    const QString told = failureOf([&] { automaticBackup(temp.database(), folder, temp.clock); });
    QVERIFY2(told.contains(u"damaged"_s), qPrintable(told));
    QCOMPARE(filesIn(folder), (QStringList{QFileInfo(anchorFileOf(good)).fileName(), QFileInfo(good).fileName()}));
    QVERIFY(failureOf([&] { backUp(temp.database(), good, temp.clock); }).contains(u"damaged"_s));
    QCOMPARE(issuesIn(good), 1);
    QCOMPARE(verify(**Database::open({good, false, false, {}})), QStringList());
}

void TestBackup::sharesBackupsOfASharedDesk()
{
    ON_FILES_ALONE("a server has backups of its own");
    const QTemporaryDir folder;
    auto database = Database::open({folder.filePath(u"desk.db"_s), true, true, {}});
    const FixedClock clock{QDateTime(QDate(2024, 2, 19), QTime(2, 0), Qt::UTC)};
    const QString backup = *automaticBackup(**database, folder.filePath(u"backups"_s), clock);
    QCOMPARE(modeOf(folder.filePath(u"backups"_s)), 02770);
    QCOMPARE(modeOf(backup), 0660);
    QCOMPARE(modeOf(anchorFileOf(backup)), 0660);
    database->reset();
    QVERIFY(restore(backup, folder.filePath(u"desk.db"_s), clock));
    QCOMPARE(modeOf(folder.filePath(u"desk.db"_s)), 0660);
}

void TestBackup::backsUpOnlyWhatChanged()
{
    ON_FILES_ALONE("a server has backups of its own");
    TempDesk temp;
    const QString folder = temp.filePath(u"backups"_s);
    const auto first = automaticBackup(temp.database(), folder, temp.clock);
    QVERIFY(first);
    QCOMPARE(modeOf(folder), 0700);
    QVERIFY(!automaticBackup(temp.database(), folder, temp.clock));
    QVERIFY(temp.desk().importIssue(fullIssue()));
    temp.clock.set(temp.clock.now().addSecs(60));
    const auto second = automaticBackup(temp.database(), folder, temp.clock);
    QVERIFY(second);
    const Event head = AuditLog(temp.database()).head();
    QCOMPARE(QFileInfo(*second).fileName(), u"desk-20240219T020100Z-000001-%1.db"_s.arg(head.hash.left(8)));
    QCOMPARE(filesIn(folder).size(), 4); // each with its anchor
    QCOMPARE(issuesIn(*second), 1);
    QCOMPARE(issuesIn(*first), 0);
}

void TestBackup::thinsOutOldOnes()
{
    ON_FILES_ALONE("names and times, no database");
    const QDateTime now(QDate(2024, 2, 19), QTime(12, 0), Qt::UTC);
    QList<BackupFile> files; // one an hour for three years
    for (int hour = 0; hour < 3 * 365 * 24; ++hour)
        files.append({QString::number(hour), now.addSecs(-3600 * hour), 1, {}});
    const QStringList removed = backupsToRemove(files, now);
    QSet<QString> gone(removed.begin(), removed.end());
    int kept = 0;
    int lastDay = 0;
    QSet<QDate> days;
    QSet<QString> months;
    for (const BackupFile &file : files) {
        if (gone.contains(file.path))
            continue;
        ++kept;
        lastDay += file.madeAt.secsTo(now) < 24 * 3600;
        if (file.madeAt.daysTo(now) <= 13)
            days.insert(file.madeAt.date());
        months.insert(file.madeAt.toString(u"yyyyMM"_s));
    }
    QCOMPARE(lastDay, 24);
    QCOMPARE(days.size(), 14);
    QVERIFY2(months.size() >= 24 && months.size() <= 26, qPrintable(QString::number(months.size())));
    QVERIFY2(kept < 80, qPrintable(QString::number(kept)));
    // The only backup is kept however old it is, and nothing is removed a second time.
    QCOMPARE(backupsToRemove({{u"alt"_s, now.addYears(-9), 1, {}}}, now), QStringList());
    // A clock that runs ten years ahead does not clear the shelf.
    QCOMPARE(files.size() - backupsToRemove(files, now.addYears(10)).size(), 5);
    files.removeIf([&](const BackupFile &file) { return gone.contains(file.path); });
    QCOMPARE(backupsToRemove(files, now), QStringList());
}

QTEST_GUILESS_MAIN(TestBackup)
#include "test_backup.moc"
