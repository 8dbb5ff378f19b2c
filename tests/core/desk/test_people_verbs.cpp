// SPDX-License-Identifier: Apache-2.0
#include "core/audit/audit_log.h"
#include "core/desk/people_verbs.h"
#include "tests/support/sample_texts.h"
#include "tests/support/temp_desk.h"

#include <QSignalSpy>
#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

Account person(const QString &login)
{
    Account account;
    account.login = login;
    account.name = u"张伟"_s;
    account.roles = OfficeRole::Editor;
    return account;
}

} // namespace

class TestPeopleVerbs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void addsPeople();
    void refusesPeopleThatCannotBe();
    void changesPeople();
    void keepsTheLastAdministrator();
    void keepsBothWhenTwoChangeAPerson();
    void findsPeopleForWhoeverIsSignedIn();
    void relaxesNoRuleWithoutAReason();
    void countsRolesThatChangedMeanwhile();
};

void TestPeopleVerbs::addsPeople()
{
    TempDesk temp;
    temp.office();
    QSignalSpy changes(&temp.desk(), &Desk::changed);
    Account wanted = person(u"zhang"_s);
    wanted.roles = Roles(OfficeRole::Contributor) | OfficeRole::FirstReviewer;
    wanted.unit = temp.account(u"contributor"_s).unit;
    const auto id = temp.desk().people().addAccount(wanted, {});
    QVERIFY(id);
    QCOMPARE(changes.size(), 1);
    QVERIFY(changes.first().first().value<Change>().what == Change::What::People);
    const Account made = *temp.desk().people().account(*id);
    QVERIFY(made.login == u"zhang"_s && made.name == u"张伟"_s && made.roles == wanted.roles && made.unit == wanted.unit);
    QVERIFY(made.mustChangePassword && !made.disabled && made.createdAt == temp.clock.now());
    const Event event = AuditLog(temp.database()).head();
    QVERIFY(event.verb == u"add-account"_s && event.actor == u"admin"_s && event.subject == id->text() && event.details.contains(u"first-review"_s));
    // Without a password, nothing lets in but a code.
    temp.signOut();
    QVERIFY(temp.desk().people().signIn(u"zhang"_s, {}));
}

void TestPeopleVerbs::refusesPeopleThatCannotBe()
{
    TempDesk temp;
    temp.office();
    PeopleVerbs &people = temp.desk().people();
    const qint64 before = temp.count(u"accounts"_s);
    const auto refused = [&](const Account &account, const QByteArray &password = {}) {
        const auto added = people.addAccount(account, QByteArray(password));
        return !added && added.error().kind == Refusal::Kind::Validation;
    };
    QVERIFY(refused(person({})));
    QVERIFY(refused(person(u"zhang wei"_s)));
    QVERIFY(refused(person(u"zhang\nwei"_s)));
    QVERIFY(refused(person(u"local"_s)));
    QVERIFY(refused(person(QString(41, u'a'))));
    QVERIFY(refused(person(u"EDITOR"_s))); // taken
    QVERIFY(refused(person(u"zhang"_s), "zhang2024"));
    Account nameless = person(u"zhang"_s);
    nameless.name = u" "_s;
    QVERIFY(refused(nameless));
    Account idle = person(u"zhang"_s);
    idle.roles = {};
    QVERIFY(refused(idle));
    Account lost = person(u"zhang"_s);
    lost.unit = UnitId::create();
    QVERIFY(refused(lost));
    QCOMPARE(temp.count(u"accounts"_s), before);
}

void TestPeopleVerbs::changesPeople()
{
    TempDesk temp;
    temp.office();
    Account editor = temp.account(u"editor"_s);
    editor.name = u"王编辑"_s;
    editor.login = u"never"_s; // a login stays what it is
    editor.roles = Roles(OfficeRole::Editor) | OfficeRole::FirstReviewer;
    QVERIFY(!temp.desk().people().updateAccount(editor));
    const Account changed = temp.account(u"editor"_s);
    QVERIFY(changed.name == u"王编辑"_s && changed.roles == editor.roles && changed.version == editor.version + 1);
    Account nobody = editor;
    nobody.id = AccountId::create();
    QVERIFY(temp.desk().people().updateAccount(nobody)->kind == Refusal::Kind::NotFound);
    QVERIFY(temp.desk().people().disableAccount(nobody.id, 1)->kind == Refusal::Kind::NotFound);
    QVERIFY(!temp.desk().people().resetPassword(nobody.id));
    QVERIFY(!temp.desk().people().disableAccount(changed.id, changed.version));
    QVERIFY(temp.account(u"editor"_s).disabled);
    QVERIFY(!temp.desk().people().resetPassword(changed.id)); // enable first
}

void TestPeopleVerbs::keepsTheLastAdministrator()
{
    TempDesk temp;
    temp.office();
    PeopleVerbs &people = temp.desk().people();
    const Account admin = temp.account(u"admin"_s);
    QVERIFY(people.disableAccount(admin.id, admin.version)->kind == Refusal::Kind::Validation);
    Account plain = admin;
    plain.roles = OfficeRole::Editor;
    QVERIFY(people.updateAccount(plain)->kind == Refusal::Kind::Validation);
    Account both = admin;
    both.roles = Roles(OfficeRole::Administrator) | OfficeRole::Editor;
    QVERIFY(!people.updateAccount(both));
    Account deputy = temp.account(u"editor"_s);
    deputy.roles |= OfficeRole::Administrator;
    QVERIFY(!people.updateAccount(deputy));
    // There are two now: one may go, and then the other is the last.
    const Account now = temp.account(u"admin"_s);
    QVERIFY(!people.disableAccount(now.id, now.version));
    const Account last = temp.account(u"editor"_s);
    QVERIFY(temp.as(u"editor"_s).people().disableAccount(last.id, last.version)->kind == Refusal::Kind::Validation);
}

void TestPeopleVerbs::keepsBothWhenTwoChangeAPerson()
{
    TempDesk temp;
    temp.office();
    PeopleVerbs &people = temp.desk().people();
    Account editor = temp.account(u"editor"_s);
    QVERIFY(!people.updateAccount(editor));
    QVERIFY(people.updateAccount(editor)->kind == Refusal::Kind::Conflict);
    QVERIFY(people.disableAccount(editor.id, editor.version)->kind == Refusal::Kind::Conflict);
    QVERIFY(people.enableAccount(editor.id, editor.version)->kind == Refusal::Kind::Conflict);
}

void TestPeopleVerbs::findsPeopleForWhoeverIsSignedIn()
{
    TempDesk temp;
    temp.office();
    PeopleVerbs &people = temp.as(u"contributor"_s).people();
    QCOMPARE(people.accounts().size(), 12);
    QVERIFY(people.findAccount(u"Editor"_s) && people.account(temp.account(u"editor"_s).id));
    temp.signOut();
    QVERIFY(people.accounts().isEmpty());
    QVERIFY(!people.findAccount(u"editor"_s) && !people.account(temp.account(u"editor"_s).id));
}

void TestPeopleVerbs::relaxesNoRuleWithoutAReason()
{
    TempDesk temp;
    PeopleVerbs &people = temp.desk().people();
    QCOMPARE(people.rules(), ReviewRules());
    ReviewRules rules;
    rules.severalReviews = {true, u" "_s};
    QVERIFY(people.setRules(rules)->kind == Refusal::Kind::Validation);
    rules.severalReviews = {true, u"本室只有两人"_s};
    rules.idleLockMinutes = 31;
    QVERIFY(people.setRules(rules));
    rules.idleLockMinutes = 5;
    rules.dateFollowsSignOff = false;
    QVERIFY(!people.setRules(rules));
    QCOMPARE(people.rules(), rules);
    QVERIFY(AuditLog(temp.database()).head().details.contains(u"本室只有两人"_s));
    temp.office();
    QVERIFY(temp.as(u"editor"_s).people().setRules({})->kind == Refusal::Kind::Rights);
    QCOMPARE(people.rules(), rules);
    QVERIFY(!temp.as(u"admin"_s).people().setRules({}));
    QCOMPARE(people.rules(), ReviewRules());
}

void TestPeopleVerbs::countsRolesThatChangedMeanwhile()
{
    TempDesk temp;
    temp.office();
    const auto window = temp.deskOf(u"auditor"_s);
    QVERIFY(!window->createBulletin(smallBulletin()));
    Account auditor = temp.account(u"auditor"_s);
    auditor.roles = OfficeRole::Editor;
    QVERIFY(!temp.as(u"admin"_s).people().updateAccount(auditor));
    QVERIFY(window->createBulletin(smallBulletin()));
    QCOMPARE(window->actor().roles, Roles(OfficeRole::Editor));
}

QTEST_GUILESS_MAIN(TestPeopleVerbs)
#include "test_people_verbs.moc"
