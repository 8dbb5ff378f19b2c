// SPDX-License-Identifier: Apache-2.0
// What can happen to a desk's file, and that each ends in the state that is promised (reliability §7.8).
#include "core/audit/audit_log.h"
#include "core/backup/backup.h"
#include "core/backup/backup_files.h"
#include "core/backup/restore.h"
#include "core/backup/restore_drill.h"
#include "core/backup/salvage.h"
#include "core/base/failure.h"
#include "core/store/query.h"
#include "core/store/transaction.h"
#include "tests/support/file_facts.h"
#include "tests/support/hostile_disk.h"
#include "tests/support/sample_texts.h"
#include "tests/support/temp_desk.h"

#include <QtTest>
#include <unistd.h>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

// An office with an issue, two sections more and a backup from before each of them.
struct Office {
    TempDesk temp;
    QString folder = backupFolderOf(temp.location());
    IssueId issue = *temp.desk().importIssue(fullIssue());
    QString older = keep();
    QString newer = (addSection(u"人物"_s), keep());

    Office() { addSection(u"书评"_s); }
    void addSection(const QString &name)
    {
        if (!temp.desk().addSection(issue, name))
            qFatal("a section could not be added");
    }
    QString keep()
    {
        temp.clock.set(temp.clock.now().addSecs(60));
        return automaticBackup(temp.database(), folder, temp.clock).value_or(QString());
    }
    // Opens what is there now: its number of sections; -1: it is not sound.
    int sections()
    {
        temp.reopen();
        const QStringList damage = verify(temp.database());
        if (!damage.isEmpty())
            qWarning("%s", qPrintable(damage.first()));
        return damage.isEmpty() ? int(temp.desk().sections(issue).size()) : -1;
    }
};

constexpr int atFirst = 3, thenOneMore = 4, atLast = 5; // sections

QString openingFailure(const QString &path)
{
    QString told;
    const QString failure = failureOf([&] {
        const auto database = Database::open({path, false, false, {}});
        if (!database)
            told = database.error().reason;
    });
    return failure.isEmpty() ? told : failure;
}

void destroyPage(const QString &path, qint64 page)
{
    QByteArray bytes = bytesOf(path);
    for (qint64 i = 0; i < 4096; ++i)
        bytes[(page - 1) * 4096 + i] = char(i * 37 + 11);
    writeBytes(path, bytes);
}

qint64 pageWith(const QString &path, const QByteArray &text)
{
    return bytesOf(path).indexOf(text) / 4096 + 1;
}

} // namespace

class TestRecovery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() // every one is of a desk's file: a server's are the server's
    {
        QTest::addColumn<bool>("server");
        QTest::newRow("sqlite") << false;
    }
    void damagedDeskIsRestored();
    void damagedNewestBackupGivesWayToTheOneBefore();
    void damagedDeskLeavesBackupsAlone();
    void damagedDeskWithoutBackupsIsSalvaged();
    void cutOffSaveIsRolledBack();
    void cutOffSaveOfADamagedFileIsSaid();
    void staleJournalIsNotPlayedIn();
    void interruptedRestoreLeavesTheDeskAsItWas();
    void leftoversOfABackupDoNoHarm();
    void newerDeskIsLeftAloneAndCanBeReplaced();
    void emptyFileIsNoDesk();
    void readOnlyDeskIsReadAndBackedUpElsewhere();
    void fullDiskLosesNothing();
    void wrongClockIsSaidAndClearsNoShelf();
    void restoreIsUndoneByAnotherRestore();
};

void TestRecovery::damagedDeskIsRestored()
{
    Office o;
    o.temp.close();
    destroyPage(o.temp.location(), pageWith(o.temp.location(), "青山区扎实开展能力提升活动"));
    const auto kept = restore(o.newer, o.temp.location(), o.temp.clock);
    QVERIFY(kept && QFile::exists(*kept)); // the damaged one is kept
    QCOMPARE(o.sections(), thenOneMore);
    o.addSection(u"接着干"_s);
    QVERIFY(!o.keep().isEmpty());
}

void TestRecovery::damagedNewestBackupGivesWayToTheOneBefore()
{
    Office o;
    o.temp.close();
    destroyPage(o.newer, pageWith(o.newer, "青山区扎实开展能力提升活动"));
    const QByteArray before = bytesOf(o.temp.location());
    QVERIFY(failureOf([&] { (void)restore(o.newer, o.temp.location(), o.temp.clock); }).contains(u"damaged"_s));
    QCOMPARE(bytesOf(o.temp.location()), before);
    QVERIFY(restore(o.older, o.temp.location(), o.temp.clock));
    QCOMPARE(o.sections(), atFirst);
}

void TestRecovery::damagedDeskLeavesBackupsAlone()
{
    Office o;
    o.temp.close();
    QByteArray bytes = bytesOf(o.temp.location());
    bytes[bytes.indexOf("南河县赴外交流。") + 3] ^= 1; // SQLite itself would not see it
    writeBytes(o.temp.location(), bytes);
    o.temp.reopen();
    const QStringList before = filesIn(o.folder);
    o.temp.clock.set(o.temp.clock.now().addYears(3)); // all of them old enough to go
    QVERIFY(failureOf([&] { o.keep(); }).contains(u"damaged"_s));
    QCOMPARE(filesIn(o.folder), before);
    QCOMPARE(restoreOnTrial(o.newer, o.temp.filePath(QString()), o.temp.clock).damage, QStringList());
}

void TestRecovery::damagedDeskWithoutBackupsIsSalvaged()
{
    Office o;
    o.temp.close();
    QVERIFY(QDir(o.folder).removeRecursively());
    destroyPage(o.temp.location(), 1);
    QVERIFY(!openingFailure(o.temp.location()).isEmpty());
    const QByteArray damaged = bytesOf(o.temp.location());
    const auto result = salvage(o.temp.location(), o.temp.filePath(u"新/desk.db"_s), o.temp.clock);
    QVERIFY(result);
    QCOMPARE(bytesOf(o.temp.location()), damaged);
    const auto database = Database::open({o.temp.filePath(u"新/desk.db"_s), false, false, {}});
    QCOMPARE(verify(**database), QStringList());
    QCOMPARE(Desk(**database, o.temp.clock, Actor()).articles(o.issue).size(), 3);
}

namespace {

// The file and its journal as they lie when the power goes in the middle of a large save.
void cutOffInASave(Office &o, const QString &path)
{
    o.temp.database().execute(u"PRAGMA cache_size = 2"_s);
    Transaction transaction(o.temp.database());
    for (int i = 0; i < 400; ++i)
        Query(o.temp.database(), u"INSERT INTO units VALUES (?, 1, ?, '', NULL, '', '')"_s).run(QString::number(i), QString::number(i).repeated(200));
    QVERIFY(QFile::copy(o.temp.location(), path) && QFile::copy(o.temp.location() + u"-journal"_s, path + u"-journal"_s));
    QVERIFY(QFileInfo(path + u"-journal"_s).size() > 4096);
}

} // namespace

void TestRecovery::cutOffSaveIsRolledBack()
{
    Office o;
    const QString cut = o.temp.filePath(u"cut.db"_s);
    cutOffInASave(o, cut);
    const auto database = Database::open({cut, false, false, {}});
    QVERIFY(database);
    QCOMPARE(verify(**database), QStringList());
    QCOMPARE(Desk(**database, o.temp.clock, Actor()).sections(o.issue).size(), atLast);
}

void TestRecovery::cutOffSaveOfADamagedFileIsSaid()
{
    Office o;
    const QString cut = o.temp.filePath(u"cut.db"_s);
    cutOffInASave(o, cut);
    destroyPage(cut, pageWith(cut, "青山区扎实开展能力提升活动"));
    const QString told = openingFailure(cut);
    QVERIFY2(told.contains(u"damaged"_s), qPrintable(told));
    QVERIFY(restore(o.newer, cut, o.temp.clock));
    QVERIFY(openingFailure(cut).isEmpty());
}

void TestRecovery::staleJournalIsNotPlayedIn()
{
    Office o;
    const QString cut = o.temp.filePath(u"cut.db"_s);
    cutOffInASave(o, cut);
    QVERIFY(QFile::remove(cut)); // the journal alone stayed behind
    QVERIFY(restore(o.newer, cut, o.temp.clock));
    const auto database = Database::open({cut, false, false, {}});
    QCOMPARE(verify(**database), QStringList());
    QCOMPARE(Desk(**database, o.temp.clock, Actor()).sections(o.issue).size(), thenOneMore);
}

void TestRecovery::interruptedRestoreLeavesTheDeskAsItWas()
{
    Office o;
    o.temp.close();
    // As a power cut leaves it between the two steps: the old desk has its second name, the new one lies beside.
    const QString kept = o.temp.location() + u".before-restore-20240219-020000"_s;
    QVERIFY(::link(QFile::encodeName(o.temp.location()).constData(), QFile::encodeName(kept).constData()) == 0);
    QVERIFY(QFile::copy(o.newer, o.temp.filePath(u".desk.db.0123456789abcdef0123456789abcdef"_s)));
    QCOMPARE(o.sections(), atLast);
    o.addSection(u"接着干"_s);
    o.temp.close();
    QVERIFY(restore(o.newer, o.temp.location(), o.temp.clock)); // and once more, to the end
    QCOMPARE(o.sections(), thenOneMore);
}

void TestRecovery::leftoversOfABackupDoNoHarm()
{
    Office o;
    writeBytes(o.folder + u"/.desk-20240219T020400Z-000009-00000000.db.0123456789abcdef0123456789abcdef"_s, QByteArray(5000, 'x'));
    writeBytes(o.folder + u"/desk-20240219T020500Z-000009-00000000.db"_s, QByteArray()); // a whole name on nothing
    QCOMPARE(backupFiles(o.folder).size(), 3);
    const QList<BackupContents> listed = lookIntoBackups(o.folder);
    QVERIFY(!listed.at(0).failure.isEmpty() && listed.at(1).failure.isEmpty());
    const QString next = o.keep();
    QVERIFY(!next.isEmpty());
    QCOMPARE(restoreOnTrial(next, o.temp.filePath(QString()), o.temp.clock).damage, QStringList());
}

void TestRecovery::newerDeskIsLeftAloneAndCanBeReplaced()
{
    Office o;
    o.temp.database().execute(u"PRAGMA user_version = 9001"_s);
    o.temp.close();
    const QByteArray before = bytesOf(o.temp.location());
    QVERIFY(openingFailure(o.temp.location()).contains(u"newer version"_s));
    QCOMPARE(bytesOf(o.temp.location()), before);
    const auto kept = restore(o.newer, o.temp.location(), o.temp.clock); // what the person asks for, with the newer one kept
    QVERIFY(kept);
    QCOMPARE(bytesOf(*kept), before);
    QCOMPARE(o.sections(), thenOneMore);
}

void TestRecovery::emptyFileIsNoDesk()
{
    Office o;
    o.temp.close();
    writeBytes(o.temp.location(), QByteArray());
    QVERIFY(openingFailure(o.temp.location()).contains(u"empty"_s));
    QCOMPARE(QFileInfo(o.temp.location()).size(), 0);
    QVERIFY(restore(o.newer, o.temp.location(), o.temp.clock));
    QCOMPARE(o.sections(), thenOneMore);
}

void TestRecovery::readOnlyDeskIsReadAndBackedUpElsewhere()
{
    const SmallDisk disk(20);
    if (!disk.isMounted())
        QSKIP("no root, no disk of its own: NOT TESTED");
    Office o;
    o.temp.close();
    const QString path = disk.filePath(u"desk.db"_s);
    QVERIFY(QFile::copy(o.temp.location(), path));
    QVERIFY(disk.makeReadOnly());
    const auto database = Database::open({path, false, false, {}});
    QVERIFY(database && (*database)->isReadOnly());
    Desk desk(**database, o.temp.clock, Actor());
    QCOMPARE(desk.sections(o.issue).size(), atLast);
    const QString told = failureOf([&] { (void)desk.addSection(o.issue, u"写不进"_s); });
    QVERIFY2(told.contains(u"cannot be written"_s), qPrintable(told));
    QVERIFY(!backUp(**database, o.temp.filePath(u"elsewhere.db"_s), o.temp.clock));
    QVERIFY(openingFailure(o.temp.filePath(u"elsewhere.db"_s)).isEmpty());
}

void TestRecovery::fullDiskLosesNothing()
{
    const SmallDisk disk(20);
    if (!disk.isMounted())
        QSKIP("no root, no disk of its own: NOT TESTED");
    Office o;
    o.temp.close();
    const QString path = disk.filePath(u"desk.db"_s);
    QVERIFY(QFile::copy(o.temp.location(), path));
    const auto database = Database::open({path, false, false, {}});
    Desk desk(**database, o.temp.clock, Actor());
    disk.fill();
    const Article article = desk.articles(o.issue).first();
    const ArticleContent longer = contentOf(u"题"_s, u"很长的文字"_s.repeated(4000));
    const QString told = failureOf([&] { (void)desk.saveArticle(article.id, article.headRevision, longer); });
    QVERIFY2(told.contains(u"disk is full"_s), qPrintable(told));
    QVERIFY(!failureOf([&] { automaticBackup(**database, backupFolderOf(path), o.temp.clock); }).isEmpty());
    QVERIFY(!backUp(**database, o.temp.filePath(u"elsewhere.db"_s), o.temp.clock)); // on another disk it goes
    QCOMPARE(desk.article(article.id)->headRevision, article.headRevision);
    disk.empty();
    QVERIFY(desk.saveArticle(article.id, article.headRevision, longer));
    QCOMPARE(verify(**database), QStringList());
    QVERIFY(automaticBackup(**database, backupFolderOf(path), o.temp.clock));
}

void TestRecovery::wrongClockIsSaidAndClearsNoShelf()
{
    Office o;
    const QDateTime right = o.temp.clock.now();
    o.temp.clock.set(QDateTime(QDate(2010, 1, 1), QTime(0, 0), Qt::UTC));
    o.addSection(u"时钟停了"_s);
    const Event told = AuditLog(o.temp.database()).events().at(3);
    QCOMPARE(told.verb, u"clock-back"_s);
    const QString early = o.keep();
    QVERIFY(!early.isEmpty() && QFile::exists(early) && QFile::exists(o.newer) && QFile::exists(o.older));
    QVERIFY(o.keep().isEmpty()); // nothing changed since, whatever the names say
    o.temp.clock.set(right.addYears(20));
    o.addSection(u"时钟快了"_s);
    QVERIFY(!o.keep().isEmpty());
    QVERIFY(QFile::exists(o.newer) && QFile::exists(o.older));
    o.temp.clock.set(right.addDays(1));
    o.addSection(u"对了"_s);
    QVERIFY(!o.keep().isEmpty());
    QCOMPARE(verify(o.temp.database()), QStringList());
}

void TestRecovery::restoreIsUndoneByAnotherRestore()
{
    Office o;
    o.temp.close();
    const auto kept = restore(o.older, o.temp.location(), o.temp.clock);
    QVERIFY(kept);
    QCOMPARE(o.sections(), atFirst);
    // The newest state was backed up before, and the old file is there as well.
    const QList<BackupContents> listed = lookIntoBackups(o.folder);
    QCOMPARE(listed.size(), 3);
    o.temp.close();
    QVERIFY(restore(listed.first().file.path, o.temp.location(), o.temp.clock));
    QCOMPARE(o.sections(), atLast);
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "test_recovery.moc"
