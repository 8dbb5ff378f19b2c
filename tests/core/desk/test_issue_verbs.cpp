// SPDX-License-Identifier: Apache-2.0
#include "core/audit/audit_log.h"
#include "tests/support/sample_texts.h"
#include "tests/support/temp_desk.h"

#include <QSignalSpy>
#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

QStringList sectionNames(Desk &desk, IssueId issue)
{
    QStringList names;
    for (const IssueSection &section : desk.sections(issue))
        names.append(section.name);
    return names;
}

Event lastEvent(TempDesk &temp)
{
    return AuditLog(temp.database()).head();
}

} // namespace

class TestIssueVerbs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void makesTheFirstIssueFromTheSettings();
    void makesTheNextIssueFromTheLast();
    void restartsNumbersWithTheYear();
    void refusesAnIssueWithoutADate();
    void beginsNoIssueOnAFullDisk();
    void changesAnIssue();
    void refusesTakenNumbers();
    void numbersSupplementsApart();
    void removesOnlyAnEmptyIssue();
    void findsIssuesByName();
    void dismissesADoubtWithItsReason();
};

void TestIssueVerbs::makesTheFirstIssueFromTheSettings()
{
    TempDesk temp;
    const BulletinId bulletin = *temp.desk().createBulletin(smallBulletin());
    const auto id = temp.desk().createIssue(bulletin, QDate(2024, 2, 22));
    QVERIFY(id);
    const Issue issue = *temp.desk().issue(*id);
    QCOMPARE(issue.name, u"江城史志"_s);
    QCOMPARE(issue.publisher, u"江城市史志研究室"_s);
    QCOMPARE(issue.year, 2024);
    QCOMPARE(issue.number, 1);
    QCOMPARE(issue.cumulative, 232);
    QCOMPARE(issue.date, QDate(2024, 2, 22));
    QVERIFY(issue.distribution == smallBulletin().distribution);
    QVERIFY(issue.colophon == smallBulletin().colophon);
    QCOMPARE(issue.plannedPages, 8);
    QCOMPARE(sectionNames(temp.desk(), *id), smallBulletin().sections);
}

void TestIssueVerbs::makesTheNextIssueFromTheLast()
{
    TempDesk temp;
    const IssueId imported = *temp.desk().importIssue(fullIssue());
    const BulletinId bulletin = temp.desk().issue(imported)->bulletin;
    const Issue next = *temp.desk().issue(*temp.desk().createIssue(bulletin, QDate(2024, 3, 25)));
    QCOMPARE(next.number, 2);
    QCOMPARE(next.cumulative, 233);
    QVERIFY(next.distribution == fullIssue().distribution);
    QVERIFY(next.colophon == fullIssue().colophon);
    QCOMPARE(next.printRun, 260);
    QCOMPARE(next.classification, u"内部资料"_s);
    QCOMPARE(next.templateName, u"compact"_s);
    QCOMPARE(next.plannedPages, 12);
    QVERIFY(next.editorialNote.isEmpty()); // said once
    QVERIFY(next.doubts.isEmpty() && next.sourceContents.isEmpty());
    QCOMPARE(sectionNames(temp.desk(), next.id), (QStringList{u"本室动态"_s, u"区县动态"_s, u"史料"_s}));
    QVERIFY(temp.desk().articles(next.id).isEmpty());
}

void TestIssueVerbs::restartsNumbersWithTheYear()
{
    TempDesk temp;
    const BulletinId bulletin = *temp.desk().createBulletin(smallBulletin());
    const auto made = [&](const QDate &date) { return *temp.desk().issue(*temp.desk().createIssue(bulletin, date)); };
    QCOMPARE(made(QDate(2024, 11, 5)).number, 1);
    QCOMPARE(made(QDate(2024, 12, 5)).number, 2);
    const Issue january = made(QDate(2025, 1, 5));
    QCOMPARE(january.year, 2025);
    QCOMPARE(january.number, 1);
    QCOMPARE(january.cumulative, 234);
    // A date in the year before goes on with that year, and takes no number that exists.
    const Issue late = made(QDate(2024, 12, 31));
    QCOMPARE(late.number, 3);
    QCOMPARE(late.cumulative, 235);
}

void TestIssueVerbs::refusesAnIssueWithoutADate()
{
    TempDesk temp;
    const BulletinId bulletin = *temp.desk().createBulletin(smallBulletin());
    const auto issue = temp.desk().createIssue(bulletin, {});
    QVERIFY(!issue && issue.error().kind == Refusal::Kind::Validation);
    QVERIFY(!temp.desk().createIssue(BulletinId::create(), QDate(2024, 1, 1)));
    QCOMPARE(temp.count(u"issues"_s), 0);
}

// reliability 6: under 50 MB nothing new is begun, while what there is can still be saved.
void TestIssueVerbs::beginsNoIssueOnAFullDisk()
{
    TempDesk temp;
    const BulletinId bulletin = *temp.desk().createBulletin(smallBulletin());
    const IssueId there = *temp.desk().createIssue(bulletin, QDate(2024, 2, 22));
    const ArticleId article = *temp.desk().addArticle(temp.desk().sections(there).front().id, contentOf(u"青山记"_s, u"山高水长。"_s));
    qint64 room = 49'999'999;
    Safeguards full;
    full.freeBytes = [&room] { return room; };
    Desk desk(temp.database(), temp.clock, temp.desk().actor(), full);
    const auto refused = desk.createIssue(bulletin, QDate(2024, 3, 25));
    QVERIFY(!refused);
    QVERIFY(refused.error().reason.contains(u"50"_s));
    QCOMPARE(desk.issues().size(), 1);
    ArticleContent content = *desk.content(article);
    content.manuscript.blocks.first().text += u"又写了一句。"_s;
    QVERIFY(desk.saveArticle(article, desk.article(article)->headRevision, content));
    room = 50'000'000;
    QVERIFY(desk.createIssue(bulletin, QDate(2024, 3, 25)));
}

void TestIssueVerbs::changesAnIssue()
{
    TempDesk temp;
    const IssueId id = *temp.desk().importIssue(fullIssue());
    Issue issue = *temp.desk().issue(id);
    issue.number = 7;
    issue.cumulative = 238;
    issue.date = QDate(2024, 7, 1);
    issue.serial = u"000001"_s;
    issue.printRun = 0;
    issue.editorialNote = u"第一行\n第二行"_s;
    issue.colophon = {u"新编"_s, u"1"_s, u"2"_s};
    issue.plannedPages = 20;
    QVERIFY(!temp.desk().updateIssue(issue));
    Issue back = *temp.desk().issue(id);
    QCOMPARE(back.version, issue.version + 1);
    QCOMPARE(back.number, 7);
    QCOMPARE(back.cumulative, 238);
    QCOMPARE(back.date, issue.date);
    QCOMPARE(back.serial, issue.serial);
    QCOMPARE(back.printRun, 0);
    QCOMPARE(back.editorialNote, issue.editorialNote);
    QVERIFY(back.colophon == issue.colophon);
    QCOMPARE(back.plannedPages, 20);
    const auto stale = temp.desk().updateIssue(issue);
    QVERIFY(stale && stale->kind == Refusal::Kind::Conflict);
    back.name = u"  "_s;
    QVERIFY(temp.desk().updateIssue(back)->kind == Refusal::Kind::Validation);
    back.name = u"江城史志"_s;
    back.plannedPages = 0;
    QVERIFY(temp.desk().updateIssue(back)->kind == Refusal::Kind::Validation);
}

void TestIssueVerbs::refusesTakenNumbers()
{
    TempDesk temp;
    const IssueId first = *temp.desk().importIssue(fullIssue());
    const auto twice = temp.desk().importIssue(fullIssue());
    QVERIFY(!twice && twice.error().kind == Refusal::Kind::NumberTaken && !twice.error().next.isEmpty());
    IssueDocument sameTotal = fullIssue();
    sameTotal.number = 2;
    const auto total = temp.desk().importIssue(sameTotal);
    QVERIFY(!total && total.error().kind == Refusal::Kind::NumberTaken);
    QCOMPARE(temp.count(u"issues"_s), 1);
    QCOMPARE(temp.count(u"articles"_s), 3);
    Issue second = *temp.desk().issue(*temp.desk().createIssue(temp.desk().issue(first)->bulletin, QDate(2024, 3, 1)));
    second.number = 1;
    QVERIFY(temp.desk().updateIssue(second)->kind == Refusal::Kind::NumberTaken);
    second.number = 2;
    second.cumulative = 232;
    QVERIFY(temp.desk().updateIssue(second)->kind == Refusal::Kind::NumberTaken);
    // Another bulletin has numbers of its own.
    IssueDocument other = fullIssue();
    other.bulletin = u"江城年鉴通讯"_s;
    QVERIFY(temp.desk().importIssue(other));
}

void TestIssueVerbs::numbersSupplementsApart()
{
    TempDesk temp;
    const IssueId first = *temp.desk().importIssue(fullIssue());
    IssueDocument supplement = fullIssue();
    supplement.supplement = true;
    QVERIFY(temp.desk().importIssue(supplement));
    QVERIFY(!temp.desk().importIssue(supplement));
    supplement.number = 9;
    QVERIFY(temp.desk().importIssue(supplement));
    const Issue next = *temp.desk().issue(*temp.desk().createIssue(temp.desk().issue(first)->bulletin, QDate(2024, 3, 1)));
    QCOMPARE(next.number, 2);
    QCOMPARE(next.cumulative, 233);
}

void TestIssueVerbs::removesOnlyAnEmptyIssue()
{
    TempDesk temp;
    const IssueId id = *temp.desk().importIssue(fullIssue());
    const auto refused = temp.desk().removeIssue(id, 1);
    QVERIFY(refused && refused->kind == Refusal::Kind::Workflow);
    for (const Article &article : temp.desk().articles(id))
        QVERIFY(!temp.desk().unplaceArticle(article.id));
    QVERIFY(temp.desk().removeIssue(id, 99)->kind == Refusal::Kind::Conflict);
    QCOMPARE(sectionNames(temp.desk(), id).size(), 3); // the refused one changed nothing
    QVERIFY(!temp.desk().removeIssue(id, 1));
    QVERIFY(!temp.desk().issue(id));
    QCOMPARE(temp.count(u"issue_sections"_s), 0);
    QCOMPARE(temp.count(u"articles"_s), 3); // kept at the desk
    QVERIFY(temp.desk().removeIssue(id, 1)->kind == Refusal::Kind::NotFound);
}

void TestIssueVerbs::findsIssuesByName()
{
    TempDesk temp;
    const IssueId id = *temp.desk().importIssue(fullIssue());
    for (const QString &name : {u"2024-1"_s, u"2024-01"_s, u"总232"_s, u"total232"_s})
        QVERIFY2(temp.desk().findIssue(name)->id == id, qPrintable(name));
    for (const QString &name : {u"2024-2"_s, u"总233"_s, u""_s, u"第一期"_s, u"2024-1' OR 1=1 --"_s, u"%"_s}) {
        const auto none = temp.desk().findIssue(name);
        QVERIFY(!none && none.error().kind == Refusal::Kind::NotFound);
    }
    IssueDocument other = fullIssue();
    other.bulletin = u"江城年鉴通讯"_s;
    const IssueId otherId = *temp.desk().importIssue(other);
    QVERIFY(!temp.desk().findIssue(u"2024-1"_s));
    QVERIFY(temp.desk().findIssue(u"2024-1"_s, u"江城史志"_s)->id == id);
    QVERIFY(temp.desk().findIssue(u"总232"_s, u"江城年鉴通讯"_s)->id == otherId);
    QVERIFY(!temp.desk().findIssue(u"2024-1"_s, u"江城%"_s));
    IssueDocument supplement = fullIssue();
    supplement.supplement = true;
    QVERIFY(temp.desk().importIssue(supplement));
    QVERIFY(temp.desk().findIssue(u"2024-1"_s, u"江城史志"_s)->id == id); // the issue before its supplement
}

void TestIssueVerbs::dismissesADoubtWithItsReason()
{
    TempDesk temp;
    const IssueId id = *temp.desk().importIssue(fullIssue());
    const QList<Doubt> doubts = temp.desk().issue(id)->doubts;
    QVERIFY(doubts == fullIssue().doubts);
    QVERIFY(!temp.desk().dismissDoubt(id, 1, doubts.first(), u"目录多印了一条"_s));
    QCOMPARE(temp.desk().issue(id)->doubts.size(), 1);
    QVERIFY(lastEvent(temp).details.contains(u"目录多印了一条"_s));
    QVERIFY(temp.desk().dismissDoubt(id, 2, doubts.first(), {})->kind == Refusal::Kind::NotFound);
    QVERIFY(temp.desk().dismissDoubt(id, 1, doubts.last(), {})->kind == Refusal::Kind::Conflict);
    QCOMPARE(temp.desk().issue(id)->doubts.size(), 1);
}

QTEST_GUILESS_MAIN(TestIssueVerbs)
#include "test_issue_verbs.moc"
