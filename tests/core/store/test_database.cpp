// SPDX-License-Identifier: Apache-2.0
#include "core/base/failure.h"
#include "core/store/migrations.h"
#include "core/store/query.h"
#include "core/store/transaction.h"
#include "tests/support/file_facts.h"
#include "tests/support/hostile_disk.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>
#include <sys/stat.h>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

QByteArray sha256(const QString &path)
{
    return QCryptographicHash::hash(bytesOf(path), QCryptographicHash::Sha256);
}

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

std::optional<Refusal> refusalOf(const Database::Options &options)
{
    const auto database = Database::open(options);
    return database ? std::nullopt : std::optional(database.error());
}

// As a tool outside of the program would.
void outside(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
        connection.setDatabaseName(path);
        QVERIFY(connection.open());
        for (const QString &statement : statements)
            QVERIFY2(QSqlQuery(connection).exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(u"outside"_s);
}

QString setting(Database &database, const QString &pragma)
{
    Query query(database, u"PRAGMA "_s + pragma);
    return query.run().next() ? query.text(0) : QString();
}

// A folder of steps that begins with our first one, and a desk that has gone no further.
QString firstStepIn(const QTemporaryDir &folder)
{
    const QString steps = folder.filePath(u"steps"_s);
    QDir().mkpath(steps);
    QFile::copy(u":/migrations/0001_start.sql"_s, steps + u"/0001_start.sql"_s);
    return steps;
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

class TestDatabase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void appliesTheSafeSettings();
    void keepsTheFileToItsOwner();
    void sharesTheFileWhereAsked();
    void refusesAMissingDesk();
    void refusesANewerSchemaUntouched();
    void refusesNetworkFileSystems_data();
    void refusesNetworkFileSystems();
    void looksWhereALinkLeads();
    void refusesForeignFiles_data();
    void refusesForeignFiles();
    void refusesATriggerFromOutside();
    void copiesAsideBeforeAnUpgrade();
    void upgradesNoDamagedDesk();
    void looksWithoutChangingAByte();
    void knowsThatItCannotWrite();
    void leavesTheOldSchemaWhereAStepFails();
    void removesItsConnections();
};

void TestDatabase::appliesTheSafeSettings()
{
    const QTemporaryDir folder;
    const auto database = opened(makeAt(folder.filePath(u"desk.db"_s)));
    QVERIFY(database);
    QCOMPARE(setting(*database, u"journal_mode"_s), u"truncate"_s);
    QCOMPARE(setting(*database, u"synchronous"_s), u"2"_s);
    QCOMPARE(setting(*database, u"foreign_keys"_s), u"1"_s);
    QCOMPARE(setting(*database, u"trusted_schema"_s), u"0"_s);
    QCOMPARE(setting(*database, u"cell_size_check"_s), u"1"_s);
    QCOMPARE(setting(*database, u"mmap_size"_s), u"0"_s);
    QCOMPARE(setting(*database, u"application_id"_s), QString::number(0x42446B31));
    QCOMPARE(setting(*database, u"user_version"_s).toInt(), migrations::newestVersion(u":/migrations"_s));
    Query loose(*database, u"SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'"_s);
    QVERIFY(loose.run().next());
    QCOMPARE(loose.integer(0), 0);
    QVERIFY_THROWS_EXCEPTION(Failure, Query(*database, u"INSERT INTO unit_aliases VALUES ('nobody', 'x')"_s).run()); // foreign keys hold
}

void TestDatabase::keepsTheFileToItsOwner()
{
    const QTemporaryDir folder;
    const mode_t before = ::umask(0);
    const QString path = folder.filePath(u"新/更新/desk.db"_s);
    const auto database = opened(makeAt(path));
    QCOMPARE(modeOf(path), 0600);
    {
        Transaction transaction(*database);
        addUnit(*database, u"甲"_s);
        QCOMPARE(modeOf(path + u"-journal"_s), 0600);
        transaction.commit();
    }
    QCOMPARE(modeOf(folder.filePath(u"新"_s)), 0700);
    QCOMPARE(modeOf(folder.filePath(u"新/更新"_s)), 0700);
    ::umask(before);
}

void TestDatabase::sharesTheFileWhereAsked()
{
    const QTemporaryDir folder;
    Database::Options options = makeAt(folder.filePath(u"desk.db"_s));
    options.shared = true;
    const auto database = opened(options);
    QCOMPARE(modeOf(options.location), 0660);
    Transaction transaction(*database);
    addUnit(*database, u"甲"_s);
    QCOMPARE(modeOf(options.location + u"-journal"_s), 0660);
    transaction.commit();
    QVERIFY(opened(at(options.location)));
    QCOMPARE(modeOf(options.location), 0660);
}

void TestDatabase::refusesAMissingDesk()
{
    const QTemporaryDir folder;
    const auto refusal = refusalOf(at(folder.filePath(u"desk.db"_s)));
    QVERIFY(refusal && refusal->kind == Refusal::Kind::NotFound);
    QVERIFY(!QFile::exists(folder.filePath(u"desk.db"_s)));
}

void TestDatabase::refusesANewerSchemaUntouched()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.db"_s);
    opened(makeAt(path)).reset();
    outside(path, {u"PRAGMA user_version = 9001"_s, u"CREATE TABLE of_tomorrow (x)"_s});
    const QByteArray before = sha256(path);
    const QDateTime modified = QFileInfo(path).lastModified();
    for (const Database::Options &options : {at(path), makeAt(path)}) {
        const auto refusal = refusalOf(options);
        QVERIFY(refusal && refusal->kind == Refusal::Kind::NewerDatabase && !refusal->next.isEmpty());
    }
    QCOMPARE(sha256(path), before);
    QCOMPARE(QFileInfo(path).lastModified(), modified);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"desk.db"_s});
}

void TestDatabase::refusesNetworkFileSystems_data()
{
    QTest::addColumn<bool>("refused");
    for (const char *type : {"cifs", "smb3", "smbfs", "nfs", "nfs4", "fuse.sshfs", "fuse.gvfsd-fuse", "fuse", "9p", "vboxsf", "vfat", "exfat", "afs"})
        QTest::newRow(type) << true;
    for (const char *type : {"ext4", "xfs", "btrfs", "tmpfs", "overlay", "fuseblk", "zfs"})
        QTest::newRow(type) << false;
}

void TestDatabase::refusesNetworkFileSystems()
{
    QFETCH(bool, refused);
    const QTemporaryDir folder;
    Database::Options options = makeAt(folder.filePath(u"里/desk.db"_s));
    options.fileSystemType = [](const QString &) { return QString::fromLatin1(QTest::currentDataTag()); };
    const auto refusal = refusalOf(options);
    QCOMPARE(refusal.has_value(), refused);
    QCOMPARE(QFile::exists(options.location), !refused);
    if (refused) {
        QVERIFY(refusal->kind == Refusal::Kind::NetworkShare);
        QVERIFY(refusal->next.contains(u"postgresql://"_s)); // the way out
        QVERIFY(!QFile::exists(folder.filePath(u"里"_s)));
    }
}

void TestDatabase::looksWhereALinkLeads()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"share"_s) && QDir(folder.path()).mkpath(u"own"_s));
    opened(makeAt(folder.filePath(u"share/desk.db"_s))).reset();
    QVERIFY(QFile::link(folder.filePath(u"share/desk.db"_s), folder.filePath(u"own/desk.db"_s)));
    Database::Options options = at(folder.filePath(u"own/desk.db"_s));
    options.fileSystemType = [](const QString &place) { return place.endsWith(u"/share"_s) ? u"cifs"_s : u"ext4"_s; };
    const auto refusal = refusalOf(options);
    QVERIFY(refusal && refusal->kind == Refusal::Kind::NetworkShare);
}

void TestDatabase::refusesForeignFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one letter") << QByteArray("x");
    QTest::newRow("a text") << QByteArray("这不是一个数据库。\n").repeated(200);
    QTest::newRow("a header alone") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("noise behind a header") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\xAB');
    const QTemporaryDir folder;
    const QString foreign = folder.filePath(u"foreign.db"_s);
    outside(foreign, {u"CREATE TABLE letters (x)"_s, u"INSERT INTO letters VALUES ('家书')"_s});
    QTest::newRow("somebody else's database") << bytesOf(foreign);
    const QString desk = folder.filePath(u"desk.db"_s);
    opened(makeAt(desk)).reset();
    QTest::newRow("half a desk") << bytesOf(desk).left(10000);
    QTest::newRow("a desk with a broken beginning") << QByteArray(100, '\0') + bytesOf(desk).mid(100);
}

void TestDatabase::refusesForeignFiles()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.db"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QVERIFY(!failureOf([&] { opened(at(path)); }).isEmpty());
    QCOMPARE(bytesOf(path), bytes);
    if (!bytes.isEmpty()) // only an empty file may become a desk
        QVERIFY(!failureOf([&] { opened(makeAt(path)); }).isEmpty());
    else
        QVERIFY(opened(makeAt(path)));
    QVERIFY(bytes.isEmpty() || bytesOf(path) == bytes);
}

void TestDatabase::refusesATriggerFromOutside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.db"_s);
    opened(makeAt(path)).reset();
    outside(path, {u"CREATE TRIGGER evil AFTER INSERT ON units BEGIN DELETE FROM revisions; END"_s});
    QVERIFY(!failureOf([&] { opened(at(path)); }).isEmpty());
}

void TestDatabase::upgradesNoDamagedDesk()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.db"_s);
    Database::Options options = makeAt(path);
    options.migrations = firstStepIn(folder);
    QVERIFY(opened(options));
    // A value that its column does not allow, as a flipped bit may leave one.
    outside(path, {u"PRAGMA writable_schema = ON"_s, u"UPDATE sqlite_schema SET sql = replace(sql, 'full_name TEXT NOT NULL', 'full_name TEXT') WHERE name = 'units'"_s});
    outside(path, {u"INSERT INTO units VALUES ('1', 1, NULL, '', NULL, '', '')"_s});
    outside(path, {u"PRAGMA writable_schema = ON"_s, u"UPDATE sqlite_schema SET sql = replace(sql, 'full_name TEXT', 'full_name TEXT NOT NULL') WHERE name = 'units'"_s});
    const QByteArray before = sha256(path);
    QFile::copy(u":/migrations/0001_start.sql"_s, folder.filePath(u"steps/9999_more.sql"_s));
    const QString told = failureOf([&] { (void)Database::open(options); });
    QVERIFY2(told.contains(u"damaged"_s), qPrintable(told));
    QCOMPARE(sha256(path), before);
    QCOMPARE(filesIn(folder.path()).filter(u"before-upgrade"_s), QStringList());
}

void TestDatabase::looksWithoutChangingAByte()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.db"_s);
    Database::Options options = makeAt(path);
    options.migrations = firstStepIn(folder);
    addUnit(*opened(options), u"甲"_s);
    const QByteArray before = sha256(path);
    Database::Options look = at(path);
    look.access = Database::Options::Access::Look;
    {
        const auto database = opened(look);
        QVERIFY(database && database->isReadOnly());
        QCOMPARE(unitCount(*database), 1);
        QCOMPARE(setting(*database, u"user_version"_s), u"1"_s); // an older one stays what it is
        QVERIFY(!failureOf([&] { addUnit(*database, u"乙"_s); }).isEmpty());
    }
    QCOMPARE(sha256(path), before);
    QVERIFY(refusalOf([&] {
        Database::Options none = look;
        none.location = folder.filePath(u"没有.db"_s);
        none.create = true;
        return none;
    }())->kind == Refusal::Kind::NotFound);
}

void TestDatabase::knowsThatItCannotWrite()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.db"_s);
    QVERIFY(!opened(makeAt(path))->isReadOnly());
    const OrdinaryAccount account(folder.path());
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    QVERIFY(opened(at(path))->isReadOnly());
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(!opened(at(path))->isReadOnly());
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner)); // no journal can be made
    QVERIFY(opened(at(path))->isReadOnly());
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestDatabase::copiesAsideBeforeAnUpgrade()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.db"_s);
    Database::Options options = makeAt(path);
    options.migrations = firstStepIn(folder);
    {
        const auto database = opened(options);
        addUnit(*database, u"甲"_s);
    }
    QFile step(folder.filePath(u"steps/9999_more.sql"_s));
    QVERIFY(step.open(QIODevice::WriteOnly));
    step.write("CREATE TABLE more (id TEXT PRIMARY KEY NOT NULL, size {i64} NOT NULL) {strict}\n--;\nINSERT INTO more SELECT id, 1 FROM units\n");
    step.close();
    {
        const auto upgraded = opened(options);
        QVERIFY(upgraded);
        QCOMPARE(setting(*upgraded, u"user_version"_s), u"9999"_s);
        Query query(*upgraded, u"SELECT id FROM more"_s);
        QVERIFY(query.run().next());
        QCOMPARE(query.text(0), u"甲"_s);
    }
    const QString copy = path + u".before-upgrade-1"_s;
    QCOMPARE(modeOf(copy), 0600);
    const auto old = opened(at(copy)); // the copy is a whole desk of the old version
    QVERIFY(old);
    QCOMPARE(unitCount(*old), 1);
    QVERIFY(refusalOf(at(path))->kind == Refusal::Kind::NewerDatabase);
}

void TestDatabase::leavesTheOldSchemaWhereAStepFails()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.db"_s);
    Database::Options options = makeAt(path);
    options.migrations = firstStepIn(folder);
    {
        const auto database = opened(options);
        addUnit(*database, u"甲"_s);
    }
    QFile step(folder.filePath(u"steps/9999_more.sql"_s));
    QVERIFY(step.open(QIODevice::WriteOnly));
    step.write("DELETE FROM units\n--;\nCREATE TABLE units (x TEXT)\n");
    step.close();
    QVERIFY(!failureOf([&] { opened(options); }).isEmpty());
    QVERIFY(step.remove());
    const auto database = opened(options);
    QCOMPARE(setting(*database, u"user_version"_s), u"1"_s);
    QCOMPARE(unitCount(*database), 1);
}

void TestDatabase::removesItsConnections()
{
    const QTemporaryDir folder;
    const QStringList before = QSqlDatabase::connectionNames();
    {
        const auto first = opened(makeAt(folder.filePath(u"desk.db"_s)));
        const auto second = opened(at(folder.filePath(u"desk.db"_s)));
        QCOMPARE(QSqlDatabase::connectionNames().size(), before.size() + 2);
    }
    refusalOf(at(folder.filePath(u"none.db"_s)));
    QCOMPARE(QSqlDatabase::connectionNames(), before);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "test_database.moc"
