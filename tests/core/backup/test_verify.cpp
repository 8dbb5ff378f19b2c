// SPDX-License-Identifier: Apache-2.0
#include "core/backup/backup.h"
#include "core/store/query.h"
#include "tests/support/sample_texts.h"
#include "tests/support/temp_desk.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

class TestVerify : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void findsASoundDeskSound();
    void findsTampering_data();
    void findsTampering();
    void findsEveryFlippedBitOfATextOrPicture();
    void findsFlippedBitsInTheFile();
    void reportsAFileThatCannotBeReadThrough();
};

void TestVerify::findsASoundDeskSound()
{
    TempDesk temp;
    QCOMPARE(verify(temp.database()), QStringList());
    const IssueId issue = *temp.desk().importIssue(fullIssue());
    const Article article = temp.desk().articles(issue).first();
    QVERIFY(temp.desk().saveArticle(article.id, article.headRevision, contentOf(u"改\n题"_s, u"改𠮷"_s)));
    QVERIFY(!temp.desk().unplaceArticle(article.id));
    QVERIFY(!temp.desk().deleteArticle(article.id, temp.desk().article(article.id)->version));
    QVERIFY(temp.desk().removeIssue(issue, 1));
    QCOMPARE(verify(temp.database()), QStringList());
    QVERIFY(!temp.database().inTransaction());
}

void TestVerify::findsTampering_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("body") << u"UPDATE revisions SET body = replace(body, '青山区', '青水区')"_s;
    QTest::newRow("body, spelt otherwise") << u"UPDATE revisions SET body = replace(body, '\"kind\":\"paragraph\"', '\"kind\":\"qaragraph\"')"_s;
    QTest::newRow("title of a text") << u"UPDATE revisions SET title = '[\"别的\"]' WHERE number = 1"_s;
    QTest::newRow("hash") << u"UPDATE revisions SET hash = upper(hash)"_s;
    // Made to fit: text and hash together; only the record tells.
    QTest::newRow("text and hash") << u"UPDATE revisions SET body = '[]', hash = '%1', title = '[\"x\"]'"_s.arg(contentHash({u"x"_s}, Manuscript()));
    QTest::newRow("text removed") << u"DELETE FROM revisions WHERE title LIKE '%南河县%'"_s;
    QTest::newRow("article and text removed") << u"DELETE FROM article_credits; DELETE FROM revisions; DELETE FROM articles"_s;
    QTest::newRow("title of an article") << u"UPDATE articles SET title = '[\"别的\"]'"_s;
    QTest::newRow("head of an article") << u"UPDATE articles SET head_revision_id = 'x'"_s;
    QTest::newRow("picture swapped") << u"UPDATE images SET id = 'x'"_s;
    QTest::newRow("event") << u"UPDATE events SET actor = 'x'"_s;
    QTest::newRow("event removed") << u"DELETE FROM events"_s;
}

void TestVerify::findsTampering()
{
    QFETCH(QString, sql);
    TempDesk temp;
    QVERIFY(temp.desk().importIssue(fullIssue()));
    QVERIFY(temp.desk().addSection(temp.desk().issues().first().id, u"人物"_s));
    QCOMPARE(verify(temp.database()), QStringList());
    for (const QString &statement : sql.split(u"; "_s))
        temp.tamper(statement);
    const QStringList damage = verify(temp.database());
    QVERIFY(!damage.isEmpty());
    for (const QString &sentence : damage)
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
}

void TestVerify::findsEveryFlippedBitOfATextOrPicture()
{
    TempDesk temp;
    QVERIFY(temp.desk().importIssue(fullIssue()));
    Query body(temp.database(), u"SELECT id, body FROM revisions WHERE title LIKE '%座谈会%'"_s);
    QVERIFY(body.run().next());
    const QString id = body.text(0);
    const QByteArray text = body.text(1).toUtf8();
    QVERIFY(!body.next());
    if (!isServerRow())
        temp.database().execute(u"PRAGMA synchronous = OFF"_s);
    QRandomGenerator random(3);
    int tried = 0;
    while (tried < (isServerRow() ? 150 : 1000)) {
        QByteArray flipped = text;
        const int place = random.bounded(int(text.size()));
        flipped[place] = char(flipped.at(place) ^ (1 << random.bounded(7)));
        const QString stored = QString::fromUtf8(flipped);
        if (stored.toUtf8() != flipped || flipped.contains('\0'))
            continue; // no text any more: the engine itself would not hold it
        ++tried;
        Query(temp.database(), u"UPDATE revisions SET body = ? WHERE id = ?"_s).run(stored, id);
        QVERIFY2(!verify(temp.database()).isEmpty(), flipped.constData());
    }
    Query(temp.database(), u"UPDATE revisions SET body = ? WHERE id = ?"_s).run(QString::fromUtf8(text), id);
    QCOMPARE(verify(temp.database()), QStringList());
    for (qsizetype place = 0; place < tinyImage().bytes.size(); ++place) {
        QByteArray flipped = tinyImage().bytes;
        flipped[place] = char(flipped.at(place) ^ (1 << random.bounded(8)));
        Query(temp.database(), u"UPDATE images SET bytes = ?"_s).run(flipped);
        QVERIFY(!verify(temp.database()).isEmpty());
    }
}

void TestVerify::findsFlippedBitsInTheFile()
{
    ON_FILES_ALONE("its files are its own");
    TempDesk temp;
    QVERIFY(temp.desk().importIssue(fullIssue()));
    temp.close();
    QFile file(temp.location());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray sound = file.readAll();
    file.close();
    const QByteArray title = "青山区扎实开展能力提升活动";
    int found = 0;
    for (qsizetype place = sound.indexOf(title); place >= 0; place = sound.indexOf(title, place + 1)) {
        QByteArray flipped = sound;
        flipped[place + 4] = char(flipped.at(place + 4) ^ 1);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(flipped) == flipped.size());
        file.close();
        temp.reopen();
        QVERIFY2(!verify(temp.database()).isEmpty(), qPrintable(QString::number(place)));
        temp.close();
        ++found;
    }
    QVERIFY(found >= 2); // the article's row and the text's
}

void TestVerify::reportsAFileThatCannotBeReadThrough()
{
    ON_FILES_ALONE("its files are its own");
    TempDesk temp;
    QVERIFY(temp.desk().importIssue(fullIssue()));
    temp.close();
    QFile file(temp.location());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 page = file.readAll().indexOf("\"kind\":\"table\"") / 4096 * 4096; // where the texts are
    QVERIFY(page > 0 && file.seek(page));
    QVERIFY(file.write(QByteArray(4096, '\xA5')) == 4096);
    file.close();
    temp.reopen();
    QVERIFY(!verify(temp.database()).isEmpty());
}

QTEST_GUILESS_MAIN(TestVerify)
#include "test_verify.moc"
