// SPDX-License-Identifier: Apache-2.0
#include "core/audit/audit_log.h"
#include "core/backup/anchor_files.h"
#include "core/backup/backup.h"
#include "core/backup/restore.h"
#include "core/store/transaction.h"
#include "tests/support/file_facts.h"
#include "tests/support/sample_texts.h"
#include "tests/support/temp_desk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

// As the command line asks: against what lies beside the backups.
QStringList verifyBesideBackups(TempDesk &temp)
{
    const AnchorsFound beside = anchorsBeside(backupFolderOf(temp.location()));
    return verify(temp.database(), withoutGivenUp(temp.database(), beside.anchors)) + beside.unreadable;
}

QString backUpLater(TempDesk &temp)
{
    temp.clock.set(temp.clock.now().addSecs(60));
    return *automaticBackup(temp.database(), backupFolderOf(temp.location()), temp.clock);
}

} // namespace

class TestAnchorFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void liesBesideEveryBackup();
    void findsTheEndCutOff();
    void saysWhatARestoreGivesUp();
    void saysSoWhereAnAnchorIsUnreadable();
    void signsNoDamagedRecord();
};

void TestAnchorFiles::liesBesideEveryBackup()
{
    ON_FILES_ALONE("a server has backups of its own");
    TempDesk temp;
    QVERIFY(temp.desk().importIssue(fullIssue()));
    const QString backup = backUpLater(temp);
    QVERIFY(backup.endsWith(u".db"_s) && anchorFileOf(backup).endsWith(u".anchor.json"_s));
    const Anchor anchor = readAnchor(anchorFileOf(backup));
    QVERIFY(isGenuine(anchor));
    const Event head = AuditLog(temp.database()).head();
    QCOMPARE(anchor.sequence, head.sequence);
    QCOMPARE(anchor.hash, head.hash);
    QCOMPARE(anchor.occasion, u"backup"_s);
    QCOMPARE(anchor.at, temp.clock.now());
    QCOMPARE(AuditLog(temp.database()).anchors(), QList<Anchor>{anchor});
    const auto copy = Database::open({backup, false, false, {}});
    QCOMPARE(AuditLog(**copy).anchors(), QList<Anchor>{anchor});
    QVERIFY(!automaticBackup(temp.database(), backupFolderOf(temp.location()), temp.clock)); // signing is no change
    // Old backups go together with their anchors.
    temp.clock.set(temp.clock.now().addYears(4));
    for (int i = 0; i < 6; ++i) {
        QVERIFY(temp.desk().addSection(temp.desk().issues().first().id, u"节%1"_s.arg(i)));
        backUpLater(temp);
    }
    const QStringList left = filesIn(backupFolderOf(temp.location()));
    QCOMPARE(left.size(), 12);
    QVERIFY(!left.contains(QFileInfo(backup).fileName()) && !left.contains(QFileInfo(anchorFileOf(backup)).fileName()));
}

void TestAnchorFiles::findsTheEndCutOff()
{
    ON_FILES_ALONE("a server has backups of its own");
    TempDesk temp;
    const IssueId issue = *temp.desk().importIssue(fullIssue());
    QVERIFY(temp.desk().addSection(issue, u"人物"_s));
    backUpLater(temp);
    QCOMPARE(verifyBesideBackups(temp), QStringList());
    temp.tamper(u"DELETE FROM events WHERE sequence = 2"_s);
    temp.tamper(u"DELETE FROM anchors"_s);
    QCOMPARE(verify(temp.database()), QStringList()); // the desk alone cannot tell
    const QStringList told = verifyBesideBackups(temp);
    QVERIFY2(told.size() == 1 && told.first().contains(u"cut off"_s), qPrintable(told.join(u' ')));
}

void TestAnchorFiles::saysWhatARestoreGivesUp()
{
    ON_FILES_ALONE("a server has backups of its own");
    TempDesk temp;
    const IssueId issue = *temp.desk().importIssue(fullIssue());
    const QString older = backUpLater(temp);
    QVERIFY(temp.desk().addSection(issue, u"人物"_s));
    const Anchor later = readAnchor(anchorFileOf(backUpLater(temp)));
    temp.close();
    QVERIFY(restore(older, temp.location(), temp.clock, u"王敏"_s));
    temp.reopen();
    const Event last = AuditLog(temp.database()).head();
    QCOMPARE(last.verb, u"restore-desk"_s);
    QCOMPARE(last.actor, u"王敏"_s);
    const QJsonObject details = QJsonDocument::fromJson(last.details.toUtf8()).object();
    QCOMPARE(details.value("backup"_L1).toString(), QFileInfo(older).fileName());
    QCOMPARE(details.value("rows"_L1).toInt(), 1);
    QCOMPARE(details.value("given_up"_L1).toArray().size(), 1);
    // By right; but whoever brings the anchor himself is told.
    QCOMPARE(verifyBesideBackups(temp), QStringList());
    QVERIFY(!verify(temp.database(), {later}).isEmpty());
    // What is recorded from now on is guarded again.
    QVERIFY(temp.desk().addSection(issue, u"别的"_s));
    QVERIFY(temp.desk().addSection(issue, u"又一个"_s));
    backUpLater(temp);
    QCOMPARE(verifyBesideBackups(temp), QStringList());
    temp.tamper(u"DELETE FROM events WHERE sequence = 4"_s);
    temp.tamper(u"DELETE FROM anchors"_s);
    QVERIFY(!verifyBesideBackups(temp).isEmpty());
}

void TestAnchorFiles::saysSoWhereAnAnchorIsUnreadable()
{
    ON_FILES_ALONE("a server has backups of its own");
    TempDesk temp;
    const QString backup = backUpLater(temp);
    writeBytes(anchorFileOf(backup), "");
    const QStringList told = verifyBesideBackups(temp);
    QVERIFY(told.size() == 1 && told.first().contains(u"not an anchor"_s));
}

void TestAnchorFiles::signsNoDamagedRecord()
{
    ON_FILES_ALONE("a server has backups of its own");
    TempDesk temp;
    QVERIFY(temp.desk().importIssue(fullIssue()));
    QVERIFY(temp.desk().addSection(temp.desk().issues().first().id, u"人物"_s));
    temp.tamper(u"DELETE FROM events WHERE sequence = 1"_s);
    QVERIFY(!failureOf([&] { backUpLater(temp); }).isEmpty());
    QCOMPARE(AuditLog(temp.database()).anchors(), QList<Anchor>());
    QCOMPARE(filesIn(backupFolderOf(temp.location())), QStringList());
}

QTEST_GUILESS_MAIN(TestAnchorFiles)
#include "test_anchor_files.moc"
