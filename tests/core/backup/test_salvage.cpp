// SPDX-License-Identifier: Apache-2.0
#include "core/audit/audit_log.h"
#include "core/backup/backup.h"
#include "core/backup/salvage.h"
#include "core/base/failure.h"
#include "core/store/query.h"
#include "tests/support/file_facts.h"
#include "tests/support/sample_texts.h"
#include "tests/support/temp_desk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 4096;
using Rows = QHash<QString, QStringList>; // by key, every value as text

QStringList tablesOf(Database &database)
{
    QStringList names;
    Query query(database, u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s);
    query.run();
    while (query.next())
        names.append(query.text(0));
    return names;
}

Rows rowsOf(Database &database, const QString &table)
{
    QStringList columns;
    QList<int> keys;
    Query shape(database, u"SELECT name, pk FROM pragma_table_info(?)"_s);
    shape.run(table);
    while (shape.next()) {
        if (shape.integer(1) > 0)
            keys.append(int(columns.size()));
        columns.append(shape.text(0));
    }
    Rows rows;
    Query query(database, u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), table));
    query.run();
    while (query.next()) {
        QStringList row;
        for (int column = 0; column < columns.size(); ++column)
            row.append(query.isNull(column) ? u"NULL"_s : query.value(column).typeId() == QMetaType::QByteArray ? QString::fromLatin1(query.bytes(column).toHex()) : query.text(column));
        QString key;
        for (const int column : keys)
            key += row.at(column) + u'|';
        rows.insert(key, row);
    }
    return rows;
}

QHash<QString, Rows> allRowsOf(const QString &path)
{
    QHash<QString, Rows> content;
    const auto database = Database::open({path, false, false, {}});
    for (const QString &table : tablesOf(**database))
        content.insert(table, rowsOf(**database, table));
    return content;
}

// An office's archive: articles of about a page each, every tenth saved twice, some in issues, most not.
void fillArchive(TempDesk &temp, int articles)
{
    temp.database().execute(u"PRAGMA synchronous = OFF"_s);
    const IssueId issue = *temp.desk().importIssue(fullIssue());
    const BulletinId bulletin = temp.desk().bulletins().first().id;
    const SectionId section = temp.desk().sections(issue).first().id;
    QRandomGenerator random(7);
    for (int i = 0; i < articles; ++i) {
        QString text;
        for (int letter = 0; letter < 900; ++letter)
            text.append(QChar(char16_t(0x4E00 + random.bounded(0x5000))));
        ArticleContent content = contentOf(u"第%1篇"_s.arg(i), text);
        content.units = QStringList{u"第%1处"_s.arg(i % 60)};
        if (i % 20 == 0) {
            QVERIFY(temp.desk().addArticle(section, content));
            continue;
        }
        const ArticleId id = temp.desk().addUnplacedArticles(bulletin, {content})->first();
        if (i % 10 == 1) {
            content.manuscript.blocks.first().text.prepend(u"改"_s);
            QVERIFY(temp.desk().saveArticle(id, temp.desk().article(id)->headRevision, content));
        }
    }
}

QByteArray withDestroyedPages(QByteArray file, const QList<int> &pages, QRandomGenerator &random)
{
    for (const int page : pages) {
        for (int i = 0; i < pageSize; ++i)
            file[(page - 1) * pageSize + i] = char(random.bounded(256));
    }
    return file;
}

struct Outturn {
    qint64 total = 0;
    qint64 saved = 0;
    qint64 wrong = 0;
};

// Rows of the salvaged desk against the ones that were: articles that stand on an older text now, and a
// bulletin that was made again, are told of and counted as lost; everything else is as it was or it is wrong.
Outturn compare(const QHash<QString, Rows> &before, const QHash<QString, Rows> &after, qint64 wholeRows)
{
    Outturn outturn;
    for (auto table = before.cbegin(); table != before.cend(); ++table) {
        if (table.key() == u"anchors"_s || table.key() == u"events"_s)
            continue;
        outturn.total += table->size();
        const Rows found = after.value(table.key());
        for (auto row = found.cbegin(); row != found.cend(); ++row) {
            if (table->value(row.key()) == *row)
                ++outturn.saved;
            else if (table->contains(row.key()) && table.key() != u"articles"_s && !(table.key() == u"bulletins"_s && row->at(4) == u"[]"_s))
                ++outturn.wrong, qWarning("%s: %s instead of %s", qPrintable(table.key()), qPrintable(row->join(u'|').left(600)), qPrintable(table->value(row.key()).join(u'|').left(600)));
            else if (!table->contains(row.key()) && table.key() == u"revisions"_s)
                ++outturn.wrong;
        }
    }
    // The record's numbers and hashes change behind a hole; what was done, when and by whom does not.
    QSet<QString> acts;
    for (const QStringList &row : before.value(u"events"_s))
        acts.insert(row.mid(1, 8).join(u'|'));
    outturn.total += before.value(u"events"_s).size();
    const Rows events = after.value(u"events"_s);
    for (auto row = events.cbegin(); row != events.cend(); ++row) {
        if (row->at(5) == u"salvage-desk"_s)
            continue;
        if (acts.contains(row->mid(1, 8).join(u'|')) && (row->first().toLongLong() > wholeRows || before.value(u"events"_s).value(row.key()) == *row))
            ++outturn.saved;
        else
            ++outturn.wrong, qWarning("event %s", qPrintable(row->join(u'|').left(600)));
    }
    return outturn;
}

} // namespace

class TestSalvage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void bringsEverythingOfASoundDesk();
    void bringsWhatIsLeftOfDestroyedPages();
    void doesWithoutTheBeginning();
    void putsArticlesOnTheTextsThatAreLeft();
    void takesNoWordThatIsNotWhatWasSaved();
    void refusesToWriteOverSomething();
    void saysWhereThereIsNothing();

private:
    Outturn salvaged(const QString &name, const QByteArray &file, const QHash<QString, Rows> &before, TempDesk &temp, Salvage *report = nullptr);
};

Outturn TestSalvage::salvaged(const QString &name, const QByteArray &file, const QHash<QString, Rows> &before, TempDesk &temp, Salvage *report)
{
    const QString damaged = temp.filePath(name + u".damaged"_s);
    const QString path = temp.filePath(name + u".db"_s);
    writeBytes(damaged, file);
    const auto result = salvage(damaged, path, temp.clock);
    if (!result)
        return {};
    if (report)
        *report = *result;
    const auto database = Database::open({path, false, false, {}});
    if (const QStringList damage = verify(**database); !damage.isEmpty())
        qWarning("%s", qPrintable(damage.join(u' ')));
    else if (bytesOf(damaged) == file) {
        const Event last = AuditLog(**database).head();
        const qint64 whole = QJsonDocument::fromJson(last.details.toUtf8()).object().value("whole_rows"_L1).toInteger();
        return compare(before, allRowsOf(path), whole);
    }
    return {};
}

void TestSalvage::bringsEverythingOfASoundDesk()
{
    ON_FILES_ALONE("a server's tools salvage its own");
    TempDesk temp;
    QVERIFY(temp.desk().importIssue(fullIssue()));
    const Article article = temp.desk().articles(temp.desk().issues().first().id).first();
    QVERIFY(temp.desk().saveArticle(article.id, article.headRevision, contentOf(u"改\n题"_s, u"改𠮷"_s)));
    QVERIFY(!backUp(temp.database(), temp.filePath(u"copy.db"_s), temp.clock)); // a key and an anchor
    temp.desk().writeJournal({article.id, {}, {}, article.headRevision, contentOf(u"写到一半"_s, u"还没存"_s), {}, {}, {}, {}});
    temp.close();
    const auto before = allRowsOf(temp.location());
    Salvage report;
    const Outturn outturn = salvaged(u"sound"_s, bytesOf(temp.location()), before, temp, &report);
    QCOMPARE(outturn.wrong, 0);
    QCOMPARE(outturn.saved, outturn.total);
    QVERIFY2(report.losses.isEmpty(), qPrintable(report.losses.join(u'\n')));
    const auto after = allRowsOf(temp.filePath(u"sound.db"_s));
    QVERIFY(before.value(u"anchors"_s) == after.value(u"anchors"_s) && before.value(u"anchors"_s).size() == 1);
    QCOMPARE(after.value(u"events"_s).size(), before.value(u"events"_s).size() + 1); // it says so itself
    QCOMPARE(modeOf(temp.filePath(u"sound.db"_s)), 0600);
}

void TestSalvage::bringsWhatIsLeftOfDestroyedPages()
{
    ON_FILES_ALONE("a server's tools salvage its own");
    TempDesk temp;
    fillArchive(temp, 2300);
    temp.close();
    const QByteArray sound = bytesOf(temp.location());
    const auto before = allRowsOf(temp.location());
    const int pages = int(sound.size() / pageSize);
    QVERIFY2(pages > 2800 && pages < 3600, qPrintable(QString::number(pages)));
    double worst = 1;
    for (quint32 seed = 1; seed <= quint32(qEnvironmentVariableIntValue("BULLETIN_SALVAGE_ROUNDS") > 0 ? qEnvironmentVariableIntValue("BULLETIN_SALVAGE_ROUNDS") : 6); ++seed) {
        QRandomGenerator random(seed);
        QList<int> destroyed;
        while (destroyed.size() < 50) {
            if (const int page = random.bounded(pages) + 1; !destroyed.contains(page))
                destroyed.append(page);
        }
        const Outturn outturn = salvaged(u"d%1"_s.arg(seed), withDestroyedPages(sound, destroyed, random), before, temp);
        QVERIFY2(outturn.total > 9000, qPrintable(u"seed %1"_s.arg(seed)));
        QVERIFY2(outturn.wrong == 0, qPrintable(u"seed %1: %2 wrong"_s.arg(seed).arg(outturn.wrong)));
        const double share = double(outturn.saved) / double(outturn.total);
        worst = std::min(worst, share);
        QVERIFY2(share >= 0.95, qPrintable(u"seed %1: %2 of %3"_s.arg(seed).arg(outturn.saved).arg(outturn.total)));
    }
    qInfo("worst: %.2f %% of the rows", worst * 100);
}

void TestSalvage::doesWithoutTheBeginning()
{
    ON_FILES_ALONE("a server's tools salvage its own");
    TempDesk temp;
    fillArchive(temp, 150);
    temp.close();
    const auto before = allRowsOf(temp.location());
    const QByteArray sound = bytesOf(temp.location());
    QRandomGenerator random(3);
    for (const QList<int> &pages : {QList<int>{1}, QList<int>{2}, QList<int>{1, 2, 3, 4, 5}}) {
        Salvage report;
        const Outturn outturn = salvaged(u"b%1"_s.arg(pages.size() * 10 + pages.first()), withDestroyedPages(sound, pages, random), before, temp, &report);
        QCOMPARE(outturn.wrong, 0);
        QVERIFY2(double(outturn.saved) >= 0.95 * double(outturn.total), qPrintable(u"%1 of %2: "_s.arg(outturn.saved).arg(outturn.total) + report.losses.join(u'\n')));
    }
    // The end cut off, as when a disk was full or a copy broke off.
    const Outturn half = salvaged(u"half"_s, sound.left(sound.size() / 2 + 777), before, temp);
    QCOMPARE(half.wrong, 0);
    QVERIFY(half.saved > half.total / 4);
}

void TestSalvage::putsArticlesOnTheTextsThatAreLeft()
{
    ON_FILES_ALONE("a server's tools salvage its own");
    TempDesk temp;
    const IssueId issue = *temp.desk().importIssue(fullIssue());
    const QList<Article> articles = temp.desk().articles(issue);
    QVERIFY(temp.desk().saveArticle(articles.at(0).id, articles.at(0).headRevision, contentOf(u"新题"_s, u"新文字"_s)));
    const QList<Credit> credits = temp.desk().article(articles.at(0).id)->credits;
    temp.tamper(u"UPDATE revisions SET body = '[]' WHERE number = 2"_s);                                                      // its newest text
    temp.tamper(u"UPDATE revisions SET body = '[]' WHERE article_id = '%1'"_s.arg(articles.at(1).id.text()));                 // its only one
    temp.tamper(u"DELETE FROM article_credits WHERE article_id = '%1'"_s.arg(articles.at(2).id.text()));
    temp.tamper(u"DELETE FROM articles WHERE id = '%1'"_s.arg(articles.at(2).id.text()));                                     // its place
    temp.tamper(u"DELETE FROM bulletins"_s);
    temp.tamper(u"DELETE FROM units"_s);
    temp.tamper(u"DELETE FROM events WHERE sequence = 1"_s);
    temp.close();
    const auto result = salvage(temp.location(), temp.filePath(u"new.db"_s), temp.clock);
    QVERIFY(result);
    const QString told = result->losses.join(u'\n');
    const auto database = Database::open({temp.filePath(u"new.db"_s), false, false, {}});
    QCOMPARE(verify(**database), QStringList());
    Desk desk(**database, temp.clock, Actor());
    QCOMPARE(desk.revision(desk.article(articles.at(0).id)->headRevision)->number, 1);
    QCOMPARE(desk.article(articles.at(0).id)->title(), articles.at(0).title());
    QVERIFY2(told.contains(u"新题"_s), qPrintable(told));
    QVERIFY(!desk.article(articles.at(1).id));
    QVERIFY(told.contains(articles.at(1).title()));
    const auto homeless = desk.article(articles.at(2).id);
    QVERIFY(homeless && !homeless->issue && homeless->stage == ArticleStage::Draft);
    QCOMPARE(desk.bulletins().size(), 1);
    QCOMPARE(desk.bulletins().first().name, fullIssue().bulletin);
    QCOMPARE(desk.article(articles.at(0).id)->credits, credits);
    QVERIFY(desk.addSection(issue, u"人物"_s)); // and work goes on
    QCOMPARE(verify(**database), QStringList());
    QVERIFY(automaticBackup(**database, temp.filePath(u"backups"_s), temp.clock));
}

void TestSalvage::takesNoWordThatIsNotWhatWasSaved()
{
    ON_FILES_ALONE("a server's tools salvage its own");
    TempDesk temp;
    fillArchive(temp, 60);
    temp.close();
    const auto before = allRowsOf(temp.location());
    const QByteArray sound = bytesOf(temp.location());
    // Single bits in the texts: all of them are reported, and no such text comes through.
    QRandomGenerator random(11);
    QList<qsizetype> places;
    for (qsizetype at = sound.indexOf("\"kind\":\"paragraph\",\"text\":\""); at >= 0; at = sound.indexOf("\"kind\":\"paragraph\",\"text\":\"", at + 1))
        places.append(at + 30);
    QVERIFY(places.size() > 50);
    QByteArray flipped = sound;
    for (const qsizetype place : places) {
        const qsizetype at = place + random.bounded(900);
        flipped[at] = char(flipped.at(at) ^ (1 << random.bounded(8)));
    }
    Salvage report;
    const Outturn outturn = salvaged(u"bits"_s, flipped, before, temp, &report);
    QCOMPARE(outturn.wrong, 0);
    QVERIFY(outturn.saved > 0 && outturn.saved < outturn.total);
    QVERIFY(!report.losses.isEmpty());
}

void TestSalvage::refusesToWriteOverSomething()
{
    ON_FILES_ALONE("a server's tools salvage its own");
    TempDesk temp;
    temp.close();
    writeBytes(temp.filePath(u"new.db"_s), "etwas");
    const auto refused = salvage(temp.location(), temp.filePath(u"new.db"_s), temp.clock);
    QVERIFY(!refused && refused.error().kind == Refusal::Kind::Conflict);
    QCOMPARE(bytesOf(temp.filePath(u"new.db"_s)), QByteArray("etwas"));
    QVERIFY(!salvage(temp.location(), temp.location(), temp.clock));
}

void TestSalvage::saysWhereThereIsNothing()
{
    ON_FILES_ALONE("a server's tools salvage its own");
    const QTemporaryDir folder;
    const FixedClock clock{QDateTime(QDate(2024, 2, 19), QTime(2, 0), Qt::UTC)};
    for (const QByteArray &bytes : {QByteArray(), QByteArray("这不是编务库"), QByteArray(50000, '\x0D'), QByteArray(50000, '\0')}) {
        writeBytes(folder.filePath(u"x"_s), bytes);
        QVERIFY(!failureOf([&] { (void)salvage(folder.filePath(u"x"_s), folder.filePath(u"new.db"_s), clock); }).isEmpty());
    }
    QVERIFY(!failureOf([&] { (void)salvage(folder.filePath(u"没有"_s), folder.filePath(u"new.db"_s), clock); }).isEmpty());
    QCOMPARE(filesIn(folder.path()), QStringList{u"x"_s});
}

QTEST_GUILESS_MAIN(TestSalvage)
#include "test_salvage.moc"
