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
    void makesABulletin();
    void refusesBulletinsThatCannotBe_data();
    void refusesBulletinsThatCannotBe();
    void keepsBothWhenTwoChangeABulletin();
    void makesTheFirstIssueFromTheSettings();
    void makesTheNextIssueFromTheLast();
    void lastSettingWins();
    void restartsNumbersWithTheYear();
    void refusesAnIssueWithoutADate();
    void changesAnIssue();
    void refusesTakenNumbers();
    void numbersSupplementsApart();
    void neverChangesAnOldIssueWithTheSettings();
    void removesOnlyAnEmptyIssue();
    void findsIssuesByName();
    void movesAndRenamesSections();
    void refusesSectionsThatCannotBe();
    void recordsWhatWasDoneAndWhatWasRefused();
    void tellsOfAChangeAfterTheCommitOnly();
    void dismissesADoubtWithItsReason();
};

void TestIssueVerbs::makesABulletin()
{
    TempDesk temp;
    const auto id = temp.desk().createBulletin(smallBulletin());
    QVERIFY(id);
    const auto bulletin = temp.desk().bulletin(*id);
    QCOMPARE(bulletin->name, u"江城史志"_s);
    QCOMPARE(temp.desk().bulletins().size(), 1);
    const auto again = temp.desk().createBulletin(smallBulletin());
    QVERIFY(!again && again.error().kind == Refusal::Kind::Conflict);
    QCOMPARE(temp.desk().bulletins().size(), 1);
}

void TestIssueVerbs::refusesBulletinsThatCannotBe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("sections");
    QTest::addColumn<int>("pages");
    QTest::addColumn<int>("first");
    QTest::newRow("no name") << u" "_s << QStringList{} << 8 << 1;
    QTest::newRow("section without a name") << u"史志"_s << QStringList{u"动态"_s, u""_s} << 8 << 1;
    QTest::newRow("section twice") << u"史志"_s << QStringList{u"动态"_s, u"动态"_s} << 8 << 1;
    QTest::newRow("no pages") << u"史志"_s << QStringList{} << 0 << 1;
    QTest::newRow("too many pages") << u"史志"_s << QStringList{} << 1000 << 1;
    QTest::newRow("negative number") << u"史志"_s << QStringList{} << 8 << -1;
}

void TestIssueVerbs::refusesBulletinsThatCannotBe()
{
    QFETCH(QString, name);
    QFETCH(QStringList, sections);
    QFETCH(int, pages);
    QFETCH(int, first);
    TempDesk temp;
    Bulletin bulletin = smallBulletin();
    bulletin.name = name;
    bulletin.sections = sections;
    bulletin.plannedPages = pages;
    bulletin.firstCumulative = first;
    const auto made = temp.desk().createBulletin(bulletin);
    QVERIFY(!made && made.error().kind == Refusal::Kind::Validation && !made.error().reason.isEmpty());
    QCOMPARE(temp.count(u"bulletins"_s), 0);
}

void TestIssueVerbs::keepsBothWhenTwoChangeABulletin()
{
    TempDesk temp;
    const BulletinId id = *temp.desk().createBulletin(smallBulletin());
    Bulletin mine = *temp.desk().bulletin(id);
    Bulletin theirs = mine;
    theirs.publisher = u"江城市地方志办公室"_s;
    QVERIFY(!temp.desk().updateBulletin(theirs));
    mine.colophon.editor = u"赵六"_s;
    const auto refused = temp.desk().updateBulletin(mine);
    QVERIFY(refused && refused->kind == Refusal::Kind::Conflict);
    QCOMPARE(temp.desk().bulletin(id)->publisher, theirs.publisher);
    QCOMPARE(temp.desk().bulletin(id)->colophon.editor, u"王五"_s);
}

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

void TestIssueVerbs::lastSettingWins()
{
    TempDesk temp;
    const BulletinId bulletin = *temp.desk().createBulletin(smallBulletin());
    Issue first = *temp.desk().issue(*temp.desk().createIssue(bulletin, QDate(2024, 1, 5)));
    first.distribution = {{u"发"_s, u"改过的名单"_s}};
    QVERIFY(!temp.desk().updateIssue(first));
    temp.clock.set(temp.clock.now().addDays(1));
    const IssueId second = *temp.desk().createIssue(bulletin, QDate(2024, 2, 5));
    QCOMPARE(temp.desk().issue(second)->distribution.first().recipients, u"改过的名单"_s);
    temp.clock.set(temp.clock.now().addDays(1));
    Bulletin settings = *temp.desk().bulletin(bulletin);
    settings.distribution = {{u"发"_s, u"新的设置"_s}};
    settings.sections = {u"要闻"_s};
    QVERIFY(!temp.desk().updateBulletin(settings));
    temp.clock.set(temp.clock.now().addDays(1));
    const IssueId third = *temp.desk().createIssue(bulletin, QDate(2024, 3, 5));
    QCOMPARE(temp.desk().issue(third)->distribution.first().recipients, u"新的设置"_s);
    QCOMPARE(sectionNames(temp.desk(), third), QStringList{u"要闻"_s});
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

void TestIssueVerbs::neverChangesAnOldIssueWithTheSettings()
{
    TempDesk temp;
    const IssueId id = *temp.desk().importIssue(fullIssue());
    Bulletin settings = *temp.desk().bulletin(temp.desk().issue(id)->bulletin);
    settings.name = u"江城党史与方志"_s;
    settings.publisher = u"另一个编印单位"_s;
    settings.distribution.clear();
    settings.colophon = {};
    settings.sections = {u"要闻"_s};
    QVERIFY(!temp.desk().updateBulletin(settings));
    const Issue issue = *temp.desk().issue(id);
    QCOMPARE(issue.name, u"江城史志"_s);
    QCOMPARE(issue.publisher, fullIssue().publisher);
    QVERIFY(issue.distribution == fullIssue().distribution);
    QVERIFY(issue.colophon == fullIssue().colophon);
    QCOMPARE(sectionNames(temp.desk(), id).size(), 3);
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

void TestIssueVerbs::movesAndRenamesSections()
{
    TempDesk temp;
    Desk &desk = temp.desk();
    const IssueId id = *desk.importIssue(fullIssue());
    const SectionId added = *desk.addSection(id, u"人物"_s);
    QCOMPARE(sectionNames(desk, id), (QStringList{u"本室动态"_s, u"区县动态"_s, u"史料"_s, u"人物"_s}));
    QVERIFY(!desk.moveSection(added, 0));
    QCOMPARE(sectionNames(desk, id), (QStringList{u"人物"_s, u"本室动态"_s, u"区县动态"_s, u"史料"_s}));
    QVERIFY(!desk.moveSection(added, 2));
    QCOMPARE(sectionNames(desk, id), (QStringList{u"本室动态"_s, u"区县动态"_s, u"人物"_s, u"史料"_s}));
    QVERIFY(!desk.moveSection(added, 99));
    QCOMPARE(sectionNames(desk, id).last(), u"人物"_s);
    QVERIFY(!desk.renameSection(added, u"史志𠮷人"_s));
    QCOMPARE(sectionNames(desk, id).last(), u"史志𠮷人"_s);
    QVERIFY(!desk.removeSection(added));
    QCOMPARE(sectionNames(desk, id).size(), 3);
}

void TestIssueVerbs::refusesSectionsThatCannotBe()
{
    TempDesk temp;
    Desk &desk = temp.desk();
    const IssueId id = *desk.importIssue(fullIssue());
    const SectionId first = desk.sections(id).first().id;
    QVERIFY(desk.addSection(id, u" "_s).error().kind == Refusal::Kind::Validation);
    QVERIFY(desk.addSection(id, u"史料"_s).error().kind == Refusal::Kind::Validation);
    QVERIFY(desk.renameSection(first, u"史料"_s)->kind == Refusal::Kind::Validation);
    QVERIFY(!desk.renameSection(first, u"本室动态"_s)); // its own name
    QVERIFY(desk.removeSection(first)->kind == Refusal::Kind::Workflow);
    for (const SectionId gone : {SectionId::create(), SectionId()}) {
        QVERIFY(desk.renameSection(gone, u"x"_s)->kind == Refusal::Kind::NotFound);
        QVERIFY(desk.moveSection(gone, 0)->kind == Refusal::Kind::NotFound);
        QVERIFY(desk.removeSection(gone)->kind == Refusal::Kind::NotFound);
    }
    QVERIFY(desk.addSection(IssueId::create(), u"x"_s).error().kind == Refusal::Kind::NotFound);
    QCOMPARE(sectionNames(desk, id), (QStringList{u"本室动态"_s, u"区县动态"_s, u"史料"_s}));
}

void TestIssueVerbs::recordsWhatWasDoneAndWhatWasRefused()
{
    TempDesk temp;
    const IssueId id = *temp.desk().importIssue(fullIssue());
    QCOMPARE(lastEvent(temp).verb, u"import-issue"_s);
    QCOMPARE(lastEvent(temp).outcome, u"done"_s);
    QVERIFY(lastEvent(temp).fixedClock);
    QCOMPARE(lastEvent(temp).actor, u"local"_s);
    QCOMPARE(lastEvent(temp).host, u"办公室-1"_s);
    QCOMPARE(lastEvent(temp).at, temp.clock.now());
    const auto refused = temp.desk().removeIssue(id, 1);
    QCOMPARE(lastEvent(temp).verb, u"remove-issue"_s);
    QCOMPARE(lastEvent(temp).outcome, u"refused"_s);
    QCOMPARE(lastEvent(temp).subject, id.text());
    QVERIFY(lastEvent(temp).details.contains(u"has articles"_s));
    QCOMPARE(temp.count(u"events"_s), 2);
    QCOMPARE(AuditLog(temp.database()).firstBroken(), 0);
    const SystemClock realClock;
    Desk real(temp.database(), realClock, Actor());
    QVERIFY(real.addSection(id, u"人物"_s));
    QVERIFY(!lastEvent(temp).fixedClock);
    QVERIFY(!lastEvent(temp).host.isEmpty());
}

void TestIssueVerbs::tellsOfAChangeAfterTheCommitOnly()
{
    TempDesk temp;
    const auto other = temp.openAnother();
    Desk reader(*other, temp.clock, Actor());
    QList<Change> changes;
    int seen = -1;
    connect(&temp.desk(), &Desk::changed, this, [&](const Change &change) {
        changes.append(change);
        seen = int(reader.issues().size()); // what another connection sees at this moment
    });
    const IssueId id = *temp.desk().importIssue(fullIssue());
    QCOMPARE(changes.size(), 1);
    QCOMPARE(seen, 1);
    QVERIFY(temp.desk().removeIssue(id, 1));
    QCOMPARE(changes.size(), 1); // refused: nothing changed
    QVERIFY(temp.desk().addSection(id, u"人物"_s));
    QCOMPARE(changes.size(), 2);
    QVERIFY(changes.last().issue == id);
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
