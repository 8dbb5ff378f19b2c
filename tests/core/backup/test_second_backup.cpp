// SPDX-License-Identifier: Apache-2.0
#include "core/backup/anchor_files.h"
#include "core/backup/backup.h"
#include "core/backup/second_backup.h"
#include "tests/support/file_facts.h"
#include "tests/support/hostile_disk.h"
#include "tests/support/sample_texts.h"
#include "tests/support/temp_desk.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

struct Office {
    TempDesk temp;
    QTemporaryDir stick;
    QString first = backupFolderOf(temp.location());

    void choose() { QVERIFY(!temp.desk().setSecondBackupFolder(stick.path())); }
    SecondBackup keep()
    {
        temp.clock.set(temp.clock.now().addSecs(60));
        automaticBackup(temp.database(), first, temp.clock);
        return copyToSecondPlace(temp.database(), first, temp.clock);
    }
};

} // namespace

class TestSecondBackup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void chosenByAVerb();
    void copiesTheNewestWithItsAnchor();
    void copiesLaterWhatItMissed();
    void saysWhyItFailed();
    void copiesNothingOfADamagedDesk();
};

void TestSecondBackup::chosenByAVerb()
{
    TempDesk temp;
    const QTemporaryDir stick;
    if (isServerRow()) {
        QVERIFY(temp.desk().setSecondBackupFolder(stick.path()));
        return;
    }
    QCOMPARE(secondBackup(temp.database()).folder, QString());
    QVERIFY(!temp.desk().setSecondBackupFolder(stick.path()));
    QCOMPARE(secondBackup(temp.database()).folder, stick.path());
    QVERIFY(temp.desk().setSecondBackupFolder(u"stick"_s));
    QVERIFY(temp.desk().setSecondBackupFolder(stick.filePath(u"没有"_s)));
    QVERIFY(temp.desk().setSecondBackupFolder(temp.filePath(QString()))); // beside the desk: lost together with it
    QVERIFY(QDir(temp.filePath(QString())).mkdir(u"里面"_s));
    QVERIFY(temp.desk().setSecondBackupFolder(temp.filePath(u"里面"_s)));
    QCOMPARE(secondBackup(temp.database()).folder, stick.path());
    const auto lines = temp.desk().events({});
    QCOMPARE(lines->size(), 5);
    QVERIFY(lines->last().sentence.contains(stick.path()));
    QVERIFY(!temp.desk().setSecondBackupFolder({}));
    QCOMPARE(secondBackup(temp.database()).folder, QString());
}

void TestSecondBackup::copiesTheNewestWithItsAnchor()
{
    ON_FILES_ALONE("a server has backups of its own");
    Office o;
    QVERIFY(o.temp.desk().importIssue(fullIssue()));
    QCOMPARE(o.keep().folder, QString()); // none was chosen
    QCOMPARE(filesIn(o.stick.path()), QStringList());
    o.choose();
    const SecondBackup second = o.keep();
    QCOMPARE(second.failure, QString());
    QCOMPARE(second.newest, o.temp.clock.now());
    const QStringList there = filesIn(o.stick.path());
    QCOMPARE(there.size(), 2);
    for (const QString &name : there)
        QCOMPARE(bytesOf(o.stick.filePath(name)), bytesOf(o.first + u'/' + name));
    QCOMPARE(secondBackup(o.temp.database()).newest, second.newest); // known after the stick is gone, too
    // Thinned as the first place is.
    o.temp.clock.set(o.temp.clock.now().addYears(4));
    for (int i = 0; i < 6; ++i) {
        QVERIFY(o.temp.desk().addSection(o.temp.desk().issues().first().id, u"节%1"_s.arg(i)));
        o.keep();
    }
    QCOMPARE(filesIn(o.stick.path()).size(), 12);
    QVERIFY(!filesIn(o.stick.path()).contains(there.first()));
}

void TestSecondBackup::copiesLaterWhatItMissed()
{
    ON_FILES_ALONE("a server has backups of its own");
    Office o;
    QVERIFY(o.temp.desk().importIssue(fullIssue()));
    o.choose();
    o.keep();
    QVERIFY(QFile::rename(o.stick.path(), o.stick.path() + u"-away"_s)); // pulled out
    QVERIFY(o.temp.desk().addSection(o.temp.desk().issues().first().id, u"人物"_s));
    const SecondBackup away = o.keep();
    QVERIFY2(away.failure.contains(u"plugged in"_s), qPrintable(away.failure));
    QVERIFY(away.newest < o.temp.clock.now());
    QVERIFY(QFile::rename(o.stick.path() + u"-away"_s, o.stick.path()));
    const SecondBackup back = o.keep(); // nothing changed since: still, the stick gets what it lacks
    QCOMPARE(back.failure, QString());
    QCOMPARE(filesIn(o.stick.path()).size(), 4);
}

void TestSecondBackup::saysWhyItFailed()
{
    ON_FILES_ALONE("a server has backups of its own");
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("no root, no small disk to fill: NOT TESTED");
    Office o;
    QVERIFY(o.temp.desk().importIssue(fullIssue()));
    QVERIFY(!o.temp.desk().setSecondBackupFolder(disk.filePath(QString())));
    disk.fill();
    QVERIFY(!o.keep().failure.isEmpty());
    QCOMPARE(filesIn(o.first).size(), 2); // the first one is made all the same
    disk.empty();
    QCOMPARE(filesIn(disk.filePath(QString())), QStringList()); // no half one
}

void TestSecondBackup::copiesNothingOfADamagedDesk()
{
    ON_FILES_ALONE("a server has backups of its own");
    Office o;
    QVERIFY(o.temp.desk().importIssue(fullIssue()));
    o.choose();
    o.keep();
    const QStringList good = filesIn(o.stick.path());
    QVERIFY(o.temp.desk().addSection(o.temp.desk().issues().first().id, u"人物"_s));
    o.temp.tamper(u"UPDATE revisions SET body = '[]'"_s);
    QVERIFY(!failureOf([&] { o.keep(); }).isEmpty());
    QCOMPARE(copyToSecondPlace(o.temp.database(), o.first, o.temp.clock).failure, QString());
    QCOMPARE(filesIn(o.stick.path()), good);
}

QTEST_GUILESS_MAIN(TestSecondBackup)
#include "test_second_backup.moc"
