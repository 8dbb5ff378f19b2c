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

class TestBulletinVerbs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void makesABulletin();
    void refusesBulletinsThatCannotBe_data();
    void refusesBulletinsThatCannotBe();
    void keepsBothWhenTwoChangeABulletin();
    void lastSettingWins();
    void neverChangesAnOldIssueWithTheSettings();
    void movesAndRenamesSections();
    void refusesSectionsThatCannotBe();
    void recordsWhatWasDoneAndWhatWasRefused();
    void tellsOfAChangeAfterTheCommitOnly();
};

void TestBulletinVerbs::makesABulletin()
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

void TestBulletinVerbs::refusesBulletinsThatCannotBe_data()
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

void TestBulletinVerbs::refusesBulletinsThatCannotBe()
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

void TestBulletinVerbs::keepsBothWhenTwoChangeABulletin()
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

void TestBulletinVerbs::lastSettingWins()
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

void TestBulletinVerbs::neverChangesAnOldIssueWithTheSettings()
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

void TestBulletinVerbs::movesAndRenamesSections()
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

void TestBulletinVerbs::refusesSectionsThatCannotBe()
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

void TestBulletinVerbs::recordsWhatWasDoneAndWhatWasRefused()
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

void TestBulletinVerbs::tellsOfAChangeAfterTheCommitOnly()
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

QTEST_GUILESS_MAIN(TestBulletinVerbs)
#include "test_bulletin_verbs.moc"
