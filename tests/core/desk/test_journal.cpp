// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sample_texts.h"
#include "tests/support/temp_desk.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

JournalEntry entryFor(ArticleId article, const QString &text)
{
    JournalEntry entry;
    entry.article = article;
    entry.base = RevisionId::create();
    entry.content = contentOf(u"题"_s, text);
    entry.content.images.insert(imageIdOf(tinyImage().bytes), tinyImage());
    return entry;
}

QStringList texts(const Desk &desk)
{
    QStringList texts;
    for (const JournalEntry &entry : desk.journal())
        texts.append(entry.content.manuscript.blocks.first().text);
    return texts;
}

} // namespace

class TestJournal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void keepsEverythingThatIsBeingWritten();
    void keepsTheNewestOnly();
    void survivesTheProgram();
    void neverOverwritesAnotherWindows();
    void showsOnlyTheActorsOwn();
    void endsWithTheSave();
    void endsWithTheFirstSaveOfANewArticle();
    void givesUpOneAlone();
    void givesUpWhatWasShown();
    void takesOverWhatIsRestored();
    void staysOutOfTheRecord();
};

void TestJournal::keepsEverythingThatIsBeingWritten()
{
    TempDesk temp;
    JournalEntry entry = entryFor(ArticleId::create(), u"写到一半𠮷"_s);
    entry.issue = IssueId::create();
    entry.section = SectionId::create();
    temp.desk().writeJournal(entry);
    const QList<JournalEntry> journal = temp.desk().journal();
    QCOMPARE(journal.size(), 1);
    QVERIFY(journal.first().article == entry.article);
    QVERIFY(journal.first().issue == entry.issue);
    QVERIFY(journal.first().section == entry.section);
    QVERIFY(journal.first().base == entry.base);
    QVERIFY(journal.first().content == entry.content);
    QCOMPARE(journal.first().author, u"local"_s);
    QCOMPARE(journal.first().host, u"办公室-1"_s);
    QVERIFY(!journal.first().session.isEmpty());
    QCOMPARE(journal.first().savedAt, temp.clock.now());
    entry.issue.reset();
    entry.section.reset();
    entry.base = {};
    temp.desk().writeJournal(entry);
    QVERIFY(!temp.desk().journal().first().issue && !temp.desk().journal().first().section && temp.desk().journal().first().base.isNull());
}

void TestJournal::keepsTheNewestOnly()
{
    TempDesk temp;
    const ArticleId article = ArticleId::create();
    temp.desk().writeJournal(entryFor(article, u"一"_s));
    temp.desk().writeJournal(entryFor(article, u"一二"_s));
    temp.desk().writeJournal(entryFor(ArticleId::create(), u"另一篇"_s));
    QStringList found = texts(temp.desk());
    found.sort();
    QCOMPARE(found, (QStringList{u"一二"_s, u"另一篇"_s}));
}

void TestJournal::survivesTheProgram()
{
    TempDesk temp;
    temp.desk().writeJournal(entryFor(ArticleId::create(), u"还没存"_s));
    temp.reopen();
    QCOMPARE(texts(temp.desk()), QStringList{u"还没存"_s});
}

void TestJournal::neverOverwritesAnotherWindows()
{
    TempDesk temp;
    const auto other = temp.openAnother();
    Desk window(*other, temp.clock, temp.desk().actor());
    const ArticleId article = ArticleId::create();
    temp.desk().writeJournal(entryFor(article, u"这个窗口"_s));
    window.writeJournal(entryFor(article, u"那个窗口"_s));
    temp.desk().writeJournal(entryFor(article, u"这个窗口，接着写"_s));
    QStringList found = texts(temp.desk());
    found.sort();
    QCOMPARE(found, (QStringList{u"这个窗口，接着写"_s, u"那个窗口"_s}));
    temp.reopen();
    temp.desk().discardJournal(article); // never shown to it, so not its to give up
    QCOMPARE(texts(temp.desk()).size(), 2);
}

void TestJournal::showsOnlyTheActorsOwn()
{
    TempDesk temp;
    temp.desk().writeJournal(entryFor(ArticleId::create(), u"甲的"_s));
    Desk other(temp.database(), temp.clock, Actor{u"乙' OR author LIKE '%"_s, {}});
    QVERIFY(other.journal().isEmpty());
}

void TestJournal::endsWithTheSave()
{
    TempDesk temp;
    const IssueId issue = *temp.desk().importIssue(fullIssue());
    const Article article = temp.desk().articles(issue).at(1);
    const auto other = temp.openAnother();
    Desk window(*other, temp.clock, temp.desk().actor());
    window.writeJournal(entryFor(article.id, u"那个窗口还在写"_s));
    JournalEntry mine = entryFor(article.id, u"我存的"_s);
    temp.desk().writeJournal(mine);
    QVERIFY(temp.desk().saveArticle(article.id, article.headRevision, mine.content));
    QCOMPARE(texts(temp.desk()), QStringList{u"那个窗口还在写"_s});
    // What holds the very text that is saved is not unsaved any more, whoever wrote it down.
    window.writeJournal(mine);
    QVERIFY(temp.desk().saveArticle(article.id, temp.desk().article(article.id)->headRevision, mine.content));
    QVERIFY(temp.desk().journal().isEmpty());
}

void TestJournal::endsWithTheFirstSaveOfANewArticle()
{
    TempDesk temp;
    const IssueId issue = *temp.desk().importIssue(fullIssue());
    JournalEntry entry = entryFor(ArticleId::create(), u"新稿"_s);
    entry.base = {};
    temp.desk().writeJournal(entry);
    QVERIFY(temp.desk().addArticle(temp.desk().sections(issue).first().id, entry.content));
    temp.desk().discardJournal(entry.article); // its row has an id of its own from now on
    QVERIFY(temp.desk().journal().isEmpty());
}

void TestJournal::givesUpOneAlone()
{
    TempDesk temp;
    const auto other = temp.openAnother();
    Desk window(*other, temp.clock, temp.desk().actor());
    const ArticleId article = ArticleId::create();
    temp.desk().writeJournal(entryFor(article, u"甲"_s));
    window.writeJournal(entryFor(article, u"乙"_s));
    for (const JournalEntry &entry : temp.desk().journal()) {
        if (entry.content.manuscript.blocks.first().text == u"乙"_s)
            temp.desk().discardJournal(entry);
    }
    QCOMPARE(texts(temp.desk()), QStringList{u"甲"_s});
}

void TestJournal::givesUpWhatWasShown()
{
    TempDesk temp;
    const auto other = temp.openAnother();
    Desk window(*other, temp.clock, temp.desk().actor());
    const ArticleId article = ArticleId::create();
    window.writeJournal(entryFor(article, u"上次的"_s));
    QCOMPARE(texts(temp.desk()), QStringList{u"上次的"_s});
    temp.clock.set(temp.clock.now().addSecs(5));
    window.writeJournal(entryFor(article, u"又写了"_s));
    temp.desk().discardJournal(article); // what was shown is not there any more; this is newer
    QCOMPARE(texts(temp.desk()), QStringList{u"又写了"_s});
    temp.desk().discardJournal(article);
    QVERIFY(temp.desk().journal().isEmpty());
}

void TestJournal::takesOverWhatIsRestored()
{
    TempDesk temp;
    const IssueId issue = *temp.desk().importIssue(fullIssue());
    const Article article = temp.desk().articles(issue).at(1);
    JournalEntry entry = entryFor(article.id, u"上次没存"_s);
    entry.base = article.headRevision;
    temp.desk().writeJournal(entry);
    temp.reopen();
    temp.desk().takeOverJournal(temp.desk().journal().first());
    QCOMPARE(texts(temp.desk()), QStringList{u"上次没存"_s});
    entry.content = contentOf(u"题"_s, u"上次没存，接着写完"_s);
    QVERIFY(temp.desk().saveArticle(article.id, article.headRevision, entry.content));
    QVERIFY(temp.desk().journal().isEmpty());
}

void TestJournal::staysOutOfTheRecord()
{
    TempDesk temp;
    temp.desk().writeJournal(entryFor(ArticleId::create(), u"草"_s));
    QCOMPARE(temp.count(u"events"_s), 0);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "test_journal.moc"
