// SPDX-License-Identifier: Apache-2.0
#include "core/base/failure.h"
#include "tests/support/sample_texts.h"
#include "tests/support/temp_desk.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

// Everything but the ids that the desk gave.
void compareIssues(const IssueDocument &actual, const IssueDocument &expected)
{
    QCOMPARE(actual.bulletin, expected.bulletin);
    QCOMPARE(actual.publisher, expected.publisher);
    QCOMPARE(actual.year, expected.year);
    QCOMPARE(actual.number, expected.number);
    QCOMPARE(actual.cumulative, expected.cumulative);
    QCOMPARE(actual.date, expected.date);
    QCOMPARE(actual.supplement, expected.supplement);
    QCOMPARE(actual.classification, expected.classification);
    QCOMPARE(actual.serial, expected.serial);
    QCOMPARE(actual.printRun, expected.printRun);
    QCOMPARE(actual.editorialNote, expected.editorialNote);
    QVERIFY(actual.distribution == expected.distribution);
    QVERIFY(actual.colophon == expected.colophon);
    QCOMPARE(actual.contents, expected.contents);
    QVERIFY(actual.doubts == expected.doubts);
    QVERIFY(actual.images == expected.images);
    QCOMPARE(actual.templateName, expected.templateName);
    QCOMPARE(actual.plannedPages, expected.plannedPages);
    QCOMPARE(actual.sections.size(), expected.sections.size());
    for (qsizetype i = 0; i < expected.sections.size(); ++i) {
        QCOMPARE(actual.sections.at(i).name, expected.sections.at(i).name);
        QCOMPARE(actual.sections.at(i).articles.size(), expected.sections.at(i).articles.size());
        for (qsizetype j = 0; j < expected.sections.at(i).articles.size(); ++j) {
            const ArticleDocument &mine = actual.sections.at(i).articles.at(j);
            const ArticleDocument &theirs = expected.sections.at(i).articles.at(j);
            QCOMPARE(mine.titleLines, theirs.titleLines);
            QVERIFY(mine.manuscript == theirs.manuscript);
            QCOMPARE(mine.units, theirs.units);
            QCOMPARE(mine.contributors, theirs.contributors);
            QCOMPARE(mine.creditEnding, theirs.creditEnding);
            QCOMPARE(mine.stage, theirs.stage);
            QVERIFY(!mine.id.isNull());
        }
    }
}

} // namespace

class TestImportVerb : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void givesBackLetterForLetter();
    void survivesReopening();
    void makesWhatTheDeskLacks();
    void keepsWhatWasPrintedHoweverOdd();
    void refusesWhatIsNoIssue();
    void isAllOrNothing();
    void importsALargeIssueAndOpensItQuickly();
};

void TestImportVerb::givesBackLetterForLetter()
{
    TempDesk temp;
    const auto id = temp.desk().importIssue(fullIssue());
    QVERIFY(id);
    const IssueDocument back = temp.desk().document(*id);
    QVERIFY(back.id == *id);
    compareIssues(back, fullIssue());
    QVERIFY(temp.desk().document(IssueId::create()).sections.isEmpty());
}

void TestImportVerb::survivesReopening()
{
    TempDesk temp;
    const IssueId id = *temp.desk().importIssue(fullIssue());
    temp.reopen();
    compareIssues(temp.desk().document(id), fullIssue());
}

void TestImportVerb::makesWhatTheDeskLacks()
{
    TempDesk temp;
    QVERIFY(temp.desk().importIssue(fullIssue()));
    const Bulletin bulletin = temp.desk().bulletins().first();
    QCOMPARE(bulletin.name, u"江城史志"_s);
    QCOMPARE(bulletin.sections, (QStringList{u"本室动态"_s, u"区县动态"_s, u"史料"_s}));
    QVERIFY(bulletin.distribution == fullIssue().distribution);
    QCOMPARE(temp.desk().units().size(), 3);
    IssueDocument next = fullIssue();
    next.number = 2;
    next.cumulative = 233;
    QVERIFY(temp.desk().importIssue(next));
    QCOMPARE(temp.desk().bulletins().size(), 1);
    QCOMPARE(temp.desk().units().size(), 3);
    QCOMPARE(temp.count(u"images"_s), 1); // the same picture twice is one
}

void TestImportVerb::keepsWhatWasPrintedHoweverOdd()
{
    TempDesk temp;
    IssueDocument odd = fullIssue();
    odd.sections.append({{}, u"区县动态"_s, {odd.sections.at(1).articles.first()}}); // a section twice
    odd.sections.prepend({{}, QString(u""_s), {odd.sections.at(1).articles.first()}}); // one without a name
    odd.sections[0].articles[0].titleLines = {u""_s}; // an article without a title
    odd.sections[0].articles[0].units = {u"同一单位"_s, u"同一单位"_s};
    odd.publisher = u""_s;
    const auto id = temp.desk().importIssue(odd);
    QVERIFY(id);
    compareIssues(temp.desk().document(*id), odd);
}

void TestImportVerb::refusesWhatIsNoIssue()
{
    TempDesk temp;
    IssueDocument nameless = fullIssue();
    nameless.bulletin = u" "_s;
    QVERIFY(temp.desk().importIssue(nameless).error().kind == Refusal::Kind::NotAnIssue);
    IssueDocument undated = fullIssue();
    undated.date = {};
    QVERIFY(temp.desk().importIssue(undated).error().kind == Refusal::Kind::Validation);
    IssueDocument unnumbered = fullIssue();
    unnumbered.number = 0;
    QVERIFY(temp.desk().importIssue(unnumbered).error().kind == Refusal::Kind::Validation);
    QCOMPARE(temp.count(u"bulletins"_s), 0);
    QCOMPARE(temp.count(u"events"_s), 3); // the refusals
}

void TestImportVerb::isAllOrNothing()
{
    TempDesk temp;
    // Somebody's table in the way: the machine fails in the middle.
    temp.tamper(u"ALTER TABLE images RENAME TO pictures"_s);
    QVERIFY_THROWS_EXCEPTION(Failure, temp.desk().importIssue(fullIssue()));
    for (const QString &table : {u"bulletins"_s, u"issues"_s, u"issue_sections"_s, u"articles"_s, u"revisions"_s, u"units"_s, u"events"_s})
        QCOMPARE(temp.count(table), 0);
    temp.tamper(u"ALTER TABLE pictures RENAME TO images"_s);
    QVERIFY(temp.desk().importIssue(fullIssue()));
}

void TestImportVerb::importsALargeIssueAndOpensItQuickly()
{
    TempDesk temp;
    IssueDocument large = fullIssue();
    large.sections[1].articles.clear();
    for (int i = 0; i < 300; ++i) {
        ArticleDocument article = fullIssue().sections.at(1).articles.first();
        article.titleLines = {u"第%1篇"_s.arg(i)};
        article.manuscript.blocks.first().text = u"正文。"_s.repeated(500);
        large.sections[1].articles.append(article);
    }
    const IssueId id = *temp.desk().importIssue(large);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(temp.desk().articles(id).size(), 301);
    QVERIFY2(timer.elapsed() < 250, qPrintable(QString::number(timer.elapsed())));
    QStringList titles;
    const IssueDocument whole = temp.desk().document(id);
    for (const ArticleDocument &article : whole.sections.at(1).articles)
        titles.append(article.titleLines.first());
    QCOMPARE(titles.first(), u"第0篇"_s);
    QCOMPARE(titles.at(157), u"第157篇"_s);
    QCOMPARE(titles.last(), u"第299篇"_s);
}

QTEST_GUILESS_MAIN(TestImportVerb)
#include "test_import_verb.moc"
