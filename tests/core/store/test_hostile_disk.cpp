// SPDX-License-Identifier: Apache-2.0
#include "core/base/failure.h"
#include "core/store/query.h"
#include "core/store/transaction.h"
#include "tests/support/file_facts.h"
#include "tests/support/hostile_disk.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>
#include <atomic>
#include <thread>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

Database::Options at(const QString &path)
{
    Database::Options options;
    options.location = path;
    return options;
}

Database::Options makeAt(const QString &path)
{
    Database::Options options = at(path);
    options.create = true;
    return options;
}

std::unique_ptr<Database> opened(const Database::Options &options)
{
    auto database = Database::open(options);
    return database ? std::move(*database) : nullptr;
}

QString setting(Database &database, const QString &pragma)
{
    Query query(database, u"PRAGMA "_s + pragma);
    return query.run().next() ? query.text(0) : QString();
}

void addUnit(Database &database, const QString &id)
{
    Query(database, u"INSERT INTO units VALUES (?, 1, ?, '', NULL, '', '')"_s).run(id, id);
}

int unitCount(Database &database)
{
    Query query(database, u"SELECT count(*) FROM units"_s);
    query.run().next();
    return int(query.integer(0));
}

} // namespace

class TestHostileDisk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsADeskThatCannotBeWritten();
    void tellsOfAFolderThatMayNotBeWritten();
    void tellsOfAFileThatMayNotBeRead();
    void tellsOfAFullDisk();
    void leavesNoHalfMadeDesk();
    void makesNoDeskOutOfALeftJournal();
    void tellsOfSomebodyElseWriting();
    void waitsForSomebodyElse();
    void keepsOtherConnectionsLocks();
    void rollsBackASaveThatWasCutOff();
    void refusesToWriteIntoAFilePutAside();
};

void TestHostileDisk::readsADeskThatCannotBeWritten()
{
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("no root, no read-only disk: NOT TESTED");
    const QString path = disk.filePath(u"desk.db"_s);
    {
        const auto database = opened(makeAt(path));
        addUnit(*database, u"甲"_s);
    }
    QVERIFY(disk.makeReadOnly());
    const auto database = opened(at(path));
    QCOMPARE(unitCount(*database), 1);
    const QString told = failureOf([&] { Transaction transaction(*database); addUnit(*database, u"乙"_s); transaction.commit(); });
    QVERIFY2(told.contains(u"cannot be written"_s), qPrintable(told));
    QCOMPARE(unitCount(*database), 1);
}

void TestHostileDisk::tellsOfAFolderThatMayNotBeWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.db"_s);
    opened(makeAt(path)).reset();
    QFile::remove(path + u"-journal"_s);
    QString told;
    QString toldNew;
    int before = -1;
    {
        const OrdinaryAccount account(folder.path());
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto database = opened(at(path));
        before = unitCount(*database);
        told = failureOf([&] { Transaction transaction(*database); addUnit(*database, u"乙"_s); transaction.commit(); });
        toldNew = failureOf([&] { opened(makeAt(folder.filePath(u"other.db"_s))); });
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    QCOMPARE(before, 0);
    QVERIFY2(told.contains(u"cannot be written"_s), qPrintable(told));
    QVERIFY2(toldNew.contains(u"cannot be made"_s), qPrintable(toldNew));
}

void TestHostileDisk::tellsOfAFileThatMayNotBeRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.db"_s);
    opened(makeAt(path)).reset();
    QString told;
    {
        const OrdinaryAccount account(folder.path());
        QVERIFY(QFile::setPermissions(path, QFile::Permissions()));
        told = failureOf([&] { opened(at(path)); });
    }
    QVERIFY2(told.contains(u"does not allow"_s), qPrintable(told));
}

void TestHostileDisk::tellsOfAFullDisk()
{
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("no root, no small disk to fill: NOT TESTED");
    const QString path = disk.filePath(u"desk.db"_s);
    const auto database = opened(makeAt(path));
    addUnit(*database, u"甲"_s);
    disk.fill();
    const QString told = failureOf([&] {
        Transaction transaction(*database);
        for (int i = 0; i < 200; ++i)
            Query(*database, u"INSERT INTO units VALUES (?, 1, ?, '', NULL, '', '')"_s).run(QString::number(i), QString::number(i).repeated(500));
        transaction.commit();
    });
    QVERIFY2(told.contains(u"disk is full"_s), qPrintable(told));
    QCOMPARE(unitCount(*database), 1);
    QVERIFY(!failureOf([&] { opened(makeAt(disk.filePath(u"another/desk.db"_s))); }).isEmpty());
    disk.empty();
    addUnit(*database, u"乙"_s); // goes on as soon as there is room
    QCOMPARE(unitCount(*database), 2);
    QCOMPARE(setting(*database, u"integrity_check"_s), u"ok"_s);
}

// What a full disk left behind must not pass for a desk: the next try would be told that there is one already.
void TestHostileDisk::leavesNoHalfMadeDesk()
{
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("no root, no small disk to fill: NOT TESTED");
    const QString path = disk.filePath(u"desk.db"_s);
    disk.fill();
    const QStringList before = filesIn(QFileInfo(path).absolutePath());
    QVERIFY(!failureOf([&] { opened(makeAt(path)); }).isEmpty());
    QCOMPARE(filesIn(QFileInfo(path).absolutePath()), before);
    disk.empty();
    addUnit(*opened(makeAt(path)), u"甲"_s);
    QCOMPARE(unitCount(*opened(at(path))), 1);
    QCOMPARE(modeOf(path), 0600);
}

// A desk was moved away and its journal stayed: that must not be played into the new one.
void TestHostileDisk::makesNoDeskOutOfALeftJournal()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.db"_s);
    {
        const auto database = opened(makeAt(folder.filePath(u"moved.db"_s)));
        database->execute(u"PRAGMA cache_size = 2"_s);
        Transaction transaction(*database);
        for (int i = 0; i < 400; ++i)
            Query(*database, u"INSERT INTO units VALUES (?, 1, ?, '', NULL, '', '')"_s).run(QString::number(i), QString::number(i).repeated(200));
        QVERIFY(QFile::copy(folder.filePath(u"moved.db-journal"_s), path + u"-journal"_s));
    }
    addUnit(*opened(makeAt(path)), u"丙"_s);
    const auto database = opened(at(path));
    QCOMPARE(unitCount(*database), 1);
    QCOMPARE(setting(*database, u"integrity_check"_s), u"ok"_s);
}

void TestHostileDisk::tellsOfSomebodyElseWriting()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.db"_s);
    const auto first = opened(makeAt(path));
    const auto second = opened(at(path));
    second->execute(u"PRAGMA busy_timeout = 50"_s);
    Transaction transaction(*first);
    addUnit(*first, u"甲"_s);
    const QString told = failureOf([&] { Transaction refused(*second); });
    QVERIFY2(told.contains(u"Somebody else is writing"_s), qPrintable(told));
    QVERIFY(!second->inTransaction());
    transaction.commit();
    Transaction now(*second);
    addUnit(*second, u"乙"_s);
    now.commit();
    QCOMPARE(unitCount(*first), 2);
}

void TestHostileDisk::waitsForSomebodyElse()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.db"_s);
    const auto first = opened(makeAt(path));
    std::atomic<bool> locked = false;
    std::thread other([&] {
        const auto second = opened(at(path));
        Transaction transaction(*second);
        locked = true;
        addUnit(*second, u"乙"_s);
        QThread::msleep(700);
        transaction.commit();
    });
    QTRY_VERIFY(locked);
    QElapsedTimer timer;
    timer.start();
    {
        Transaction transaction(*first);
        QVERIFY2(timer.elapsed() > 300, qPrintable(QString::number(timer.elapsed())));
        addUnit(*first, u"甲"_s);
        transaction.commit();
    }
    other.join();
    QCOMPARE(unitCount(*first), 2);
}

void TestHostileDisk::keepsOtherConnectionsLocks()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.db"_s);
    const auto first = opened(makeAt(path));
    Transaction transaction(*first);
    addUnit(*first, u"甲"_s);
    opened(at(path)).reset(); // a worker of the same program comes and goes
    // Another process must still find the lock. (POSIX drops all of a process's locks on a file when
    // it closes any descriptor of it.)
    QProcess other;
    other.start(u"sqlite3"_s, {path, u"PRAGMA busy_timeout=50; BEGIN IMMEDIATE; INSERT INTO units VALUES ('乙', 1, '乙', '', NULL, '', ''); COMMIT;"_s});
    if (!other.waitForStarted())
        QSKIP("sqlite3 is not installed: NOT TESTED");
    QVERIFY(other.waitForFinished());
    QVERIFY2(other.readAllStandardError().contains("locked"), "the lock was gone");
    transaction.commit();
    QCOMPARE(unitCount(*first), 1);
}

void TestHostileDisk::rollsBackASaveThatWasCutOff()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.db"_s);
    {
        const auto database = opened(makeAt(path));
        addUnit(*database, u"甲"_s);
        database->execute(u"PRAGMA cache_size = 2"_s);
        Transaction transaction(*database);
        for (int i = 0; i < 400; ++i)
            Query(*database, u"INSERT INTO units VALUES (?, 1, ?, '', NULL, '', '')"_s).run(QString::number(i), QString::number(i).repeated(200));
        // What a power cut would leave: pages written ahead of the commit, and the journal that undoes them.
        QVERIFY(QFile::copy(path, folder.filePath(u"cut.db"_s)));
        QVERIFY(QFile::copy(path + u"-journal"_s, folder.filePath(u"cut.db-journal"_s)));
    }
    QVERIFY(QFileInfo(folder.filePath(u"cut.db-journal"_s)).size() > 4096);
    const auto database = opened(at(folder.filePath(u"cut.db"_s)));
    QVERIFY(database);
    QCOMPARE(unitCount(*database), 1);
    QCOMPARE(setting(*database, u"integrity_check"_s), u"ok"_s);
}

void TestHostileDisk::refusesToWriteIntoAFilePutAside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.db"_s);
    const auto database = opened(makeAt(path));
    addUnit(*database, u"甲"_s);
    QVERIFY(QFile::rename(path, folder.filePath(u"aside.db"_s)));
    opened(makeAt(path)).reset();
    const QString told = failureOf([&] { Transaction transaction(*database); addUnit(*database, u"乙"_s); transaction.commit(); });
    QVERIFY2(told.contains(u"replaced"_s), qPrintable(told));
    QCOMPARE(unitCount(*opened(at(path))), 0);
}

QTEST_GUILESS_MAIN(TestHostileDisk)
#include "test_hostile_disk.moc"
