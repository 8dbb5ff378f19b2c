// SPDX-License-Identifier: Apache-2.0
#include "core/backup/anchor_files.h"
#include "core/backup/backup.h"
#include "core/backup/restore_drill.h"
#include "core/store/query.h"
#include "tests/support/file_facts.h"
#include "tests/support/sample_texts.h"
#include "tests/support/temp_desk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

class TestRestoreDrill : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void provesCountsAndHashes();
    void findsABackupThatCannotBeReliedUpon();
    void looksIntoBackupsWithoutTouchingThem();
};

void TestRestoreDrill::provesCountsAndHashes()
{
    ON_FILES_ALONE("a server has backups of its own");
    TempDesk temp;
    QVERIFY(temp.desk().importIssue(fullIssue()));
    const QString backup = *automaticBackup(temp.database(), backupFolderOf(temp.location()), temp.clock);
    const QByteArray desk = bytesOf(temp.location());
    const QByteArray before = bytesOf(backup);
    const RestoreDrill drill = restoreOnTrial(backup, temp.filePath(QString()), temp.clock);
    QCOMPARE(drill.damage, QStringList());
    QHash<QString, qint64> rows(drill.rows.begin(), drill.rows.end());
    for (const QString &table : {u"issues"_s, u"articles"_s, u"revisions"_s, u"images"_s, u"units"_s, u"issue_sections"_s})
        QCOMPARE(rows.value(table), temp.count(table));
    QVERIFY(rows.value(u"articles"_s) > 0 && drill.pictures > 0);
    QCOMPARE(drill.texts, temp.count(u"revisions"_s));
    QCOMPARE(drill.last.sequence, 1);
    QCOMPARE(bytesOf(backup), before); // nothing but the trial
    QCOMPARE(bytesOf(temp.location()), desk);
    QCOMPARE(QDir(temp.filePath(QString())).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{u"backups"_s});
}

void TestRestoreDrill::findsABackupThatCannotBeReliedUpon()
{
    ON_FILES_ALONE("a server has backups of its own");
    TempDesk temp;
    const IssueId issue = *temp.desk().importIssue(fullIssue());
    QVERIFY(temp.desk().addSection(issue, u"人物"_s));
    const QString backup = *automaticBackup(temp.database(), backupFolderOf(temp.location()), temp.clock);
    const QByteArray sound = bytesOf(backup);
    QByteArray flipped = sound;
    const qsizetype place = flipped.indexOf("南河县赴外交流。");
    flipped[place] = char(flipped.at(place) ^ 1);
    writeBytes(backup, flipped);
    QVERIFY(failureOf([&] { (void)restoreOnTrial(backup, temp.filePath(QString()), temp.clock); }).contains(u"damaged"_s));
    writeBytes(backup, sound.left(sound.size() / 2));
    QVERIFY(!failureOf([&] { (void)restoreOnTrial(backup, temp.filePath(QString()), temp.clock); }).isEmpty());
    // Sound in itself, but its record was cut: only the anchor beside it knows.
    writeBytes(backup, sound);
    {
        const auto copy = Database::open({backup, false, false, {}});
        (*copy)->execute(u"DELETE FROM events WHERE sequence = 2"_s);
        (*copy)->execute(u"DELETE FROM anchors"_s);
    }
    const RestoreDrill drill = restoreOnTrial(backup, temp.filePath(QString()), temp.clock);
    QVERIFY(!drill.damage.isEmpty());
}

void TestRestoreDrill::looksIntoBackupsWithoutTouchingThem()
{
    ON_FILES_ALONE("a server has backups of its own");
    TempDesk temp;
    const QString folder = backupFolderOf(temp.location());
    const QString empty = *automaticBackup(temp.database(), folder, temp.clock);
    temp.clock.set(temp.clock.now().addSecs(60));
    QVERIFY(temp.desk().importIssue(fullIssue()));
    const QString full = *automaticBackup(temp.database(), folder, temp.clock);
    temp.clock.set(temp.clock.now().addSecs(60));
    QVERIFY(temp.desk().addSection(temp.desk().issues().first().id, u"人物"_s));
    const QString broken = *automaticBackup(temp.database(), folder, temp.clock);
    writeBytes(broken, "");
    // One of an older version of the program stays what it is.
    {
        const auto copy = Database::open({empty, false, false, {}});
        (*copy)->execute(u"DROP TABLE anchors"_s);
        (*copy)->execute(u"PRAGMA user_version = 2"_s);
    }
    const QByteArray old = bytesOf(empty);
    const QStringList names = filesIn(folder);
    const QList<BackupContents> all = lookIntoBackups(folder);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(0).file.path, broken);
    QVERIFY(!all.at(0).failure.isEmpty());
    QCOMPARE(all.at(1).failure, QString());
    QCOMPARE(all.at(1).issues, 1);
    QCOMPARE(all.at(1).articles, 3);
    QCOMPARE(all.at(1).last.verb, u"import-issue"_s);
    QCOMPARE(all.at(2).failure, QString());
    QCOMPARE(all.at(2).issues, 0);
    QCOMPARE(bytesOf(empty), old);
    QCOMPARE(filesIn(folder), names);
    QVERIFY(!full.isEmpty());
}

QTEST_GUILESS_MAIN(TestRestoreDrill)
#include "test_restore_drill.moc"
