// SPDX-License-Identifier: Apache-2.0
#include "tests/support/file_facts.h"
#include "tests/support/hostile_disk.h"
#include "tests/support/ui_office.h"
#include "ui/shell/desk_keeper.h"

#include <QDir>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

struct Keeping {
    UiOffice office;
    qint64 free = 900'000'000;
    DeskKeeper keeper{office.context(), [this](Workspace &) { return free; }};
    QWidget window;
    QToolButton *notice = keeper.makeNotice(&window);

    bool keep()
    {
        QSignalSpy looked(&keeper, &DeskKeeper::looked);
        keeper.keepNow();
        return looked.wait(30000);
    }
    QStringList backups() { return filesIn(office.workspace->backupFolder()).filter(u".db"_s); }
};

} // namespace

class TestDeskKeeper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void backsUpWhereSomethingChanged();
    void keepsASecondCopyAndSaysHowOldItIs();
    void saysWhereTheSecondCopyFails();
    void looksAtTheDisk();
    void asksForTheSecondPlace();
    void saysWhyThereIsNoBackup();
    void saysThatTheDeskCanOnlyBeRead();
};

void TestDeskKeeper::backsUpWhereSomethingChanged()
{
    Keeping k;
    k.office.importIssue();
    QVERIFY(k.keep());
    QCOMPARE(k.backups().size(), 1);
    QVERIFY(k.keep());
    QCOMPARE(k.backups().size(), 1);
    QVERIFY(k.office.desk().addSection(k.office.desk().issues().first().id, u"人物"_s));
    QVERIFY(k.keep());
    QCOMPARE(k.backups().size(), 2);
    QCOMPARE(k.notice->text(), u"One backup place"_s);
    QVERIFY(!k.notice->accessibleName().isEmpty());
}

void TestDeskKeeper::keepsASecondCopyAndSaysHowOldItIs()
{
    Keeping k;
    const QTemporaryDir stick;
    k.office.importIssue();
    QVERIFY(!k.office.desk().setSecondBackupFolder(stick.path()));
    QVERIFY(k.keep());
    QCOMPARE(filesIn(stick.path()), filesIn(k.office.workspace->backupFolder()));
    QVERIFY2(k.notice->text().startsWith(u"Second backup: "_s) && !k.notice->text().contains(u"none"_s), qPrintable(k.notice->text()));
    QVERIFY(k.notice->toolTip().contains(stick.path()));
}

void TestDeskKeeper::saysWhereTheSecondCopyFails()
{
    Keeping k;
    k.office.importIssue();
    QString gone;
    {
        const QTemporaryDir stick;
        gone = stick.path();
        QVERIFY(!k.office.desk().setSecondBackupFolder(gone));
    }
    QVERIFY(k.keep());
    QCOMPARE(k.backups().size(), 1); // the first one is made all the same
    QVERIFY(!QDir(gone).exists());   // and nothing is made where a stick is not
    QCOMPARE(k.notice->text(), u"Second backup: none yet"_s);
    QVERIFY2(k.notice->toolTip().contains(u"plugged in"_s), qPrintable(k.notice->toolTip()));
    QCOMPARE(k.notice->palette().color(QPalette::ButtonText), k.office.theme->color(Theme::Token::Error));
    QVERIFY(k.office.prompts.told.isEmpty()); // quietly
}

void TestDeskKeeper::looksAtTheDisk()
{
    Keeping k;
    k.free = 312'400'000;
    QVERIFY(k.keep());
    QCOMPARE(k.notice->text(), u"Disk nearly full: 312 MB left"_s);
    k.free = 500'000'000;
    QVERIFY(k.keep());
    QVERIFY(!k.notice->text().contains(u"full"_s));
}

void TestDeskKeeper::asksForTheSecondPlace()
{
    Keeping k;
    const QTemporaryDir stick;
    k.office.importIssue();
    k.office.prompts.folders = {stick.path()};
    QSignalSpy looked(&k.keeper, &DeskKeeper::looked);
    k.notice->click();
    QVERIFY(looked.wait(30000));
    QCOMPARE(k.office.workspace->secondBackup().folder, stick.path());
    QCOMPARE(filesIn(stick.path()).filter(u".db"_s).size(), 1);
    k.office.prompts.folders = {k.office.folder.path()}; // beside the desk: refused
    k.notice->click();
    QCOMPARE(k.office.prompts.told.size(), 1);
    QCOMPARE(k.office.workspace->secondBackup().folder, stick.path());
}

void TestDeskKeeper::saysWhyThereIsNoBackup()
{
    Keeping k;
    k.office.importIssue();
    writeBytes(k.office.workspace->backupFolder(), "a file where the folder should be");
    QVERIFY(k.keep());
    QCOMPARE(k.notice->text(), u"No backup"_s);
    QVERIFY(k.notice->toolTip().contains(u"folder"_s));
    QVERIFY(k.office.prompts.told.isEmpty());
}

void TestDeskKeeper::saysThatTheDeskCanOnlyBeRead()
{
    Keeping k;
    k.office.importIssue();
    const OrdinaryAccount account(k.office.folder.path());
    QVERIFY(QFile::setPermissions(k.office.workspace->database(), QFile::ReadOwner));
    QVERIFY(k.keep());
    QCOMPARE(k.notice->text(), u"Read only"_s);
    QCOMPARE(k.backups(), QStringList()); // nothing is tried that cannot be
    QVERIFY(k.office.prompts.told.isEmpty());
    QVERIFY(QFile::setPermissions(k.office.workspace->database(), QFile::ReadOwner | QFile::WriteOwner));
}

QTEST_MAIN(TestDeskKeeper)
#include "test_desk_keeper.moc"
