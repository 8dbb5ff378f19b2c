// SPDX-License-Identifier: Apache-2.0
#include "core/base/failure.h"
#include "core/base/save_file.h"
#include "tests/support/file_facts.h"
#include "tests/support/hostile_disk.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

class TestSaveFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesPrivately();
    void replacesAtOnce();
    void keepsTheOldFileWhereWritingFails();
    void tellsOfAFolder();
    void tellsOfAFullDisk();
    void tellsOfAFolderThatDoesNotAllowIt();
    void tellsOfAMissingFolder();
    void makesFoldersOneInAnother();
};

void TestSaveFile::writesPrivately()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"2024-01 简报.pdf"_s);
    saveFile(path, "内容");
    QCOMPARE(bytesOf(path), QByteArray("内容"));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOwner), QFile::Permissions());
}

void TestSaveFile::replacesAtOnce()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"期.txt"_s);
    saveFile(path, QByteArray(100000, 'a'));
    QFile reader(path);
    QVERIFY(reader.open(QIODevice::ReadOnly));
    saveFile(path, [](QIODevice &device) { device.write("新"); });
    QCOMPARE(bytesOf(path), QByteArray("新"));
    QCOMPARE(reader.readAll(), QByteArray(100000, 'a')); // who had the old one open still has all of it
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"期.txt"_s});
}

void TestSaveFile::keepsTheOldFileWhereWritingFails()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"期.txt"_s);
    saveFile(path, "旧");
    const QString told = failureOf([&] {
        saveFile(path, [](QIODevice &device) {
            device.write("半");
            throw Failure(u"the writer failed"_s);
        });
    });
    QVERIFY(told.startsWith(u"the writer failed"_s));
    QCOMPARE(bytesOf(path), QByteArray("旧"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"期.txt"_s});
}

void TestSaveFile::tellsOfAFolder()
{
    const QTemporaryDir folder;
    const QString told = failureOf([&] { saveFile(folder.path(), "新"); });
    QVERIFY2(told.contains(folder.path()) && told.contains(u"is a folder"_s), qPrintable(told));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestSaveFile::tellsOfAFullDisk()
{
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("no root, no small disk to fill: NOT TESTED");
    const QString path = disk.filePath(u"期.txt"_s);
    saveFile(path, "旧");
    disk.fill();
    const QString told = failureOf([&] { saveFile(path, QByteArray(500000, 'x')); });
    QVERIFY2(told.contains(u"disk is full"_s) && told.contains(u"期.txt"_s), qPrintable(told));
    QCOMPARE(bytesOf(path), QByteArray("旧"));
    disk.empty();
    saveFile(path, QByteArray(500000, 'x'));
    QCOMPARE(bytesOf(path).size(), 500000);
}

void TestSaveFile::tellsOfAFolderThatDoesNotAllowIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"期.txt"_s);
    saveFile(path, "旧");
    QString told;
    {
        const OrdinaryAccount account(folder.path());
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        told = failureOf([&] { saveFile(path, "新"); });
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    QVERIFY2(told.contains(u"does not allow"_s), qPrintable(told));
    QCOMPARE(bytesOf(path), QByteArray("旧"));
}

void TestSaveFile::tellsOfAMissingFolder()
{
    const QTemporaryDir folder;
    QVERIFY(!failureOf([&] { saveFile(folder.filePath(u"没有/期.txt"_s), "新"); }).isEmpty());
    QVERIFY_THROWS_EXCEPTION(Failure, syncFile(folder.filePath(u"没有"_s)));
    QVERIFY_THROWS_EXCEPTION(Failure, syncFolder(folder.filePath(u"没有"_s)));
}

void TestSaveFile::makesFoldersOneInAnother()
{
    const QTemporaryDir folder;
    QVERIFY(makeFolder(folder.filePath(u"甲/乙/丙/"_s), 0700));
    QVERIFY(makeFolder(folder.filePath(u"甲/乙"_s), 0700)); // there already
    QCOMPARE(modeOf(folder.filePath(u"甲"_s)), 0700);
    QCOMPARE(modeOf(folder.filePath(u"甲/乙/丙"_s)), 0700);
    saveFile(folder.filePath(u"文件"_s), "内容");
    QVERIFY(!makeFolder(folder.filePath(u"文件/乙"_s), 0700));
}

QTEST_GUILESS_MAIN(TestSaveFile)
#include "test_save_file.moc"
