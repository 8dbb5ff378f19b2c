// SPDX-License-Identifier: Apache-2.0
#include "core/audit/audit_log.h"
#include "core/base/failure.h"
#include "core/desk/people_verbs.h"
#include "core/people/account_store.h"
#include "tests/support/sample_texts.h"
#include "tests/support/temp_desk.h"

#include <QSignalSpy>
#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

const QByteArray other = "River-9-stone";

Event lastEvent(TempDesk &temp)
{
    return AuditLog(temp.database()).head();
}

MaybeRefusal tryIn(TempDesk &temp, const QString &login, const QByteArray &password)
{
    return temp.desk().people().signIn(login, QByteArray(password));
}

} // namespace

class TestSignIn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void aNewDeskHasNobody();
    void makesTheAdministratorOnce();
    void refusesAWeakFirstPassword();
    void givesWhatWasBeingWrittenToTheAdministrator();
    void becomesThePerson();
    void refusesAWrongPassword();
    void doesNotSayWhoHasAnAccount();
    void waitsAfterWrongTries();
    void locksAfterTen();
    void neitherClockNorRestartShortensTheWaiting();
    void countsBeforeItLooks();
    void countsOnThePcToo();
    void forgivesOnlyItsOwnFailures();
    void refusesTheDisabled();
    void makesACheapHashDear();
    void changesThePassword();
    void neverTakesOneOfTheLastFive();
    void aFirstPasswordIsNotEnough();
    void aOneTimeCodeLetsInForADay();
    void recovers();
    void switchesFast();
    void writesNoSecretIntoTheRecord();
};

void TestSignIn::aNewDeskHasNobody()
{
    TempDesk temp;
    QVERIFY(!temp.desk().people().hasAccounts());
    QVERIFY(temp.desk().people().accounts().isEmpty());
    QVERIFY(tryIn(temp, u"admin"_s, "admin")->kind == Refusal::Kind::Rights);
    QVERIFY(temp.desk().createBulletin(smallBulletin())); // open to the one actor
    Account account;
    account.login = account.name = u"zhang"_s;
    account.roles = OfficeRole::Editor;
    const auto added = temp.desk().people().addAccount(account, {});
    QVERIFY(!added && added.error().kind == Refusal::Kind::Rights && !added.error().next.isEmpty());
    QCOMPARE(temp.count(u"accounts"_s), 0);
}

void TestSignIn::makesTheAdministratorOnce()
{
    TempDesk temp;
    QSignalSpy changes(&temp.desk(), &Desk::actorChanged);
    const auto made = temp.desk().people().createAdministrator(u"zhang"_s, u"张伟"_s, officePassword);
    QVERIFY(made);
    QCOMPARE(changes.size(), 1);
    QVERIFY(temp.desk().people().hasAccounts());
    QVERIFY(temp.desk().actor().account == made->account && temp.desk().actor().name == u"zhang"_s && temp.desk().actor().person == u"张伟"_s);
    QCOMPARE(temp.desk().actor().roles, Roles(OfficeRole::Administrator));
    QCOMPARE(made->recoveryCode.size(), 39);
    QCOMPARE(lastEvent(temp).verb, u"create-administrator"_s);
    QCOMPARE(lastEvent(temp).actor, u"zhang"_s);
    const auto again = temp.desk().people().createAdministrator(u"li"_s, u"李"_s, officePassword);
    QVERIFY(!again && again.error().kind == Refusal::Kind::Workflow);
    QCOMPARE(lastEvent(temp).outcome, u"refused"_s);
    QCOMPARE(temp.count(u"accounts"_s), 1);
    // Another window that was open before sees it at once.
    temp.reopen();
    QVERIFY(temp.desk().actor().account.isNull());
    QVERIFY(!temp.desk().createBulletin(smallBulletin()));
}

void TestSignIn::refusesAWeakFirstPassword()
{
    TempDesk temp;
    const auto made = temp.desk().people().createAdministrator(u"zhang"_s, u"张伟"_s, "zhang-2024");
    QVERIFY(!made && made.error().kind == Refusal::Kind::Validation);
    QVERIFY(!temp.desk().people().createAdministrator(u"zhang wei"_s, u"张伟"_s, officePassword));
    QVERIFY(!temp.desk().people().createAdministrator(u"local"_s, u"张伟"_s, officePassword));
    QVERIFY(!temp.desk().people().createAdministrator(u"zhang"_s, u" "_s, officePassword));
    QVERIFY(!temp.desk().people().hasAccounts());
    QVERIFY(temp.desk().actor().account.isNull());
}

void TestSignIn::givesWhatWasBeingWrittenToTheAdministrator()
{
    TempDesk temp;
    const auto otherDatabase = temp.openAnother();
    Desk otherWindow(*otherDatabase, temp.clock, Actor{u"local"_s, u"办公室-3"_s}, testSafeguards());
    JournalEntry entry;
    entry.article = ArticleId::create();
    entry.content = contentOf(u"甲"_s, u"还没有存。"_s);
    temp.desk().writeJournal(entry);
    QVERIFY(temp.desk().people().createAdministrator(u"zhang"_s, u"张伟"_s, officePassword));
    QCOMPARE(temp.desk().journal().size(), 1);
    // A window that was open and typed on while the desk was closed: whoever signs in there has it.
    entry.article = ArticleId::create();
    otherWindow.writeJournal(entry);
    QVERIFY(otherWindow.journal().isEmpty()); // nobody is signed in
    hire(temp.database(), u"li"_s, OfficeRole::Contributor);
    QVERIFY(!otherWindow.people().signIn(u"li"_s, officePassword));
    QCOMPARE(otherWindow.journal().size(), 1);
    QVERIFY(otherWindow.journal().first().article == entry.article);
}

void TestSignIn::becomesThePerson()
{
    TempDesk temp;
    temp.office();
    temp.signOut();
    QSignalSpy changes(&temp.desk(), &Desk::actorChanged);
    QVERIFY(!tryIn(temp, u" CONTRIBUTOR"_s, officePassword));
    QCOMPARE(changes.size(), 1);
    const Actor &actor = temp.desk().actor();
    QVERIFY(actor.name == u"contributor"_s && actor.person == u"老contributor"_s && actor.host == u"办公室-1"_s && actor.unit);
    QVERIFY(actor.account == temp.account(u"contributor"_s).id);
    QCOMPARE(temp.account(u"contributor"_s).lastSignInAt, temp.clock.now());
    QCOMPARE(lastEvent(temp).verb, u"sign-in"_s);
    QCOMPARE(lastEvent(temp).actor, u"contributor"_s);
    temp.signOut();
    QCOMPARE(changes.size(), 2);
    QVERIFY(temp.desk().actor().account.isNull() && temp.desk().actor().roles == Roles());
    QCOMPARE(lastEvent(temp).verb, u"sign-out"_s);
}

void TestSignIn::refusesAWrongPassword()
{
    TempDesk temp;
    temp.office();
    temp.signOut();
    QSignalSpy changes(&temp.desk(), &Desk::actorChanged);
    const MaybeRefusal refused = tryIn(temp, u"editor"_s, "Lotus-7-lamp ");
    QVERIFY(refused && refused->kind == Refusal::Kind::Rights && !refused->next.isEmpty());
    QVERIFY(changes.isEmpty() && temp.desk().actor().account.isNull());
    QCOMPARE(lastEvent(temp).outcome, u"refused"_s);
    QCOMPARE(lastEvent(temp).subject, temp.account(u"editor"_s).id.text());
}

void TestSignIn::doesNotSayWhoHasAnAccount()
{
    TempDesk temp;
    temp.office();
    temp.signOut();
    const MaybeRefusal unknown = tryIn(temp, u"Nobody-7-knows"_s, other);
    const MaybeRefusal known = tryIn(temp, u"editor"_s, other);
    QCOMPARE(unknown->reason, known->reason);
    for (int i = 0; i < 3; ++i)
        QVERIFY(tryIn(temp, u"Nobody-7-knows"_s, other));
    QVERIFY(temp.desk().people().secondsToWait(u"Nobody-7-knows"_s) > 0);
    // What was typed as a name may be a password: it is kept nowhere.
    for (const Event &event : AuditLog(temp.database()).events())
        QVERIFY(!(event.subject + event.details).contains(u"Nobody-7"_s));
}

void TestSignIn::waitsAfterWrongTries()
{
    TempDesk temp;
    temp.office();
    temp.signOut();
    for (int i = 0; i < 3; ++i)
        QVERIFY(tryIn(temp, u"editor"_s, other));
    QCOMPARE(temp.desk().people().secondsToWait(u"editor"_s), 1);
    const MaybeRefusal early = tryIn(temp, u"editor"_s, officePassword); // the right one, too early
    QVERIFY(early && early->kind == Refusal::Kind::Rights && early->next.contains(u"1"_s));
    QVERIFY(temp.desk().actor().account.isNull());
    temp.runningTime->now += 1000;
    QVERIFY(!tryIn(temp, u"editor"_s, officePassword));
    QCOMPARE(temp.desk().people().secondsToWait(u"editor"_s), 0);
    QCOMPARE(temp.count(u"sign_in_failures"_s), 0);
}

void TestSignIn::locksAfterTen()
{
    TempDesk temp;
    temp.office();
    temp.signOut();
    qint64 waited = 0;
    for (int i = 0; i < 10; ++i) {
        const int wait = temp.desk().people().secondsToWait(u"editor"_s);
        waited += wait;
        temp.runningTime->now += wait * 1000;
        QVERIFY(tryIn(temp, u"editor"_s, other));
    }
    QVERIFY(waited >= 60);
    QVERIFY(temp.desk().people().secondsToWait(u"editor"_s) > 890);
    temp.runningTime->now += 900'000;
    QVERIFY(!tryIn(temp, u"editor"_s, officePassword));
}

void TestSignIn::neitherClockNorRestartShortensTheWaiting()
{
    TempDesk temp;
    temp.office();
    temp.signOut();
    for (int i = 0; i < 5; ++i) {
        temp.runningTime->now += temp.desk().people().secondsToWait(u"editor"_s) * 1000;
        QVERIFY(tryIn(temp, u"editor"_s, other));
    }
    QCOMPARE(temp.desk().people().secondsToWait(u"editor"_s), 4);
    temp.clock.set(temp.clock.now().addYears(1));
    QCOMPARE(temp.desk().people().secondsToWait(u"editor"_s), 4);
    temp.reopen();
    QCOMPARE(temp.desk().people().secondsToWait(u"editor"_s), 4);
    temp.runningTime->now += 3000;
    temp.runningTime->run = u"the machine was started anew"_s;
    QCOMPARE(temp.desk().people().secondsToWait(u"editor"_s), 4);
    QVERIFY(tryIn(temp, u"editor"_s, officePassword)); // too early; from now on it is counted in this run
    temp.runningTime->now += 3999;
    QVERIFY(tryIn(temp, u"editor"_s, officePassword));
    temp.runningTime->now += 1;
    QVERIFY(!tryIn(temp, u"editor"_s, officePassword));
}

// A program that ends while it looks has had its try.
void TestSignIn::countsBeforeItLooks()
{
    TempDesk temp;
    temp.office();
    Desk poor(temp.database(), temp.clock, {}, {PasswordCost{1, size_t(1) << 45}, temp.runningTime}); // more than any machine has
    QVERIFY_THROWS_EXCEPTION(Failure, poor.people().signIn(u"unknown"_s, QByteArray(other)));
    QCOMPARE(temp.count(u"sign_in_failures"_s), 2); // the account and the PC
}

void TestSignIn::countsOnThePcToo()
{
    TempDesk temp;
    temp.office();
    temp.signOut();
    for (const QString &login : {u"editor"_s, u"first"_s, u"second"_s})
        QVERIFY(tryIn(temp, login, other));
    QCOMPARE(temp.desk().people().secondsToWait(u"final"_s), 1);
    QVERIFY(tryIn(temp, u"final"_s, officePassword));
    temp.runningTime->now += 900'000; // quiet: everybody begins anew on this PC
    QCOMPARE(temp.desk().people().secondsToWait(u"final"_s), 0);
    QVERIFY(tryIn(temp, u"editor"_s, other));
    QVERIFY(tryIn(temp, u"first"_s, other));
    QCOMPARE(temp.desk().people().secondsToWait(u"final"_s), 0);
}

// Signing in as oneself does not clear what was tried on others from this PC.
void TestSignIn::forgivesOnlyItsOwnFailures()
{
    TempDesk temp;
    temp.office();
    temp.signOut();
    QVERIFY(tryIn(temp, u"editor"_s, other));
    QVERIFY(tryIn(temp, u"editor"_s, other));
    QVERIFY(!tryIn(temp, u"first"_s, officePassword));
    temp.signOut();
    QVERIFY(tryIn(temp, u"final"_s, other));
    QCOMPARE(temp.desk().people().secondsToWait(u"second"_s), 1);
}

void TestSignIn::refusesTheDisabled()
{
    TempDesk temp;
    temp.office();
    const auto window = temp.deskOf(u"editor"_s);
    QVERIFY(window->createBulletin(smallBulletin()));
    const Account editor = temp.account(u"editor"_s);
    QVERIFY(!temp.as(u"admin"_s).people().disableAccount(editor.id, editor.version));
    // Who is working at that moment is out at once.
    const auto refused = window->createBulletin(smallBulletin());
    QVERIFY(!refused && refused.error().kind == Refusal::Kind::Rights);
    QVERIFY(window->bulletins().isEmpty());
    temp.signOut();
    QVERIFY(tryIn(temp, u"editor"_s, officePassword)->reason != tryIn(temp, u"editor"_s, other)->reason);
    const Account disabled = temp.account(u"editor"_s);
    QVERIFY(!temp.as(u"admin"_s).people().enableAccount(disabled.id, disabled.version));
    temp.signOut();
    QVERIFY(!tryIn(temp, u"editor"_s, officePassword));
}

void TestSignIn::makesACheapHashDear()
{
    TempDesk temp;
    temp.office();
    const AccountId id = temp.account(u"editor"_s).id;
    const auto hash = [&] { return AccountStore(temp.database()).credentials(id).password; };
    QVERIFY(hash().contains(u"m=8,t=1"_s));
    Desk dearer(temp.database(), temp.clock, {}, {PasswordCost{2, 16384}, temp.runningTime});
    QVERIFY(!dearer.people().signIn(u"editor"_s, officePassword));
    QVERIFY2(hash().contains(u"m=16,t=2"_s), qPrintable(hash()));
    const QString dear = hash();
    QVERIFY(!tryIn(temp, u"editor"_s, officePassword)); // never cheaper again
    QCOMPARE(hash(), dear);
}

void TestSignIn::changesThePassword()
{
    TempDesk temp;
    temp.office();
    PeopleVerbs &people = temp.as(u"editor"_s).people();
    QVERIFY(people.changePassword("wrong", QByteArray(other))->kind == Refusal::Kind::Rights);
    QVERIFY(people.changePassword(officePassword, "short")->kind == Refusal::Kind::Validation);
    QVERIFY(people.changePassword(officePassword, officePassword)->kind == Refusal::Kind::Validation);
    temp.clock.set(temp.clock.now().addDays(1));
    QVERIFY(!people.changePassword(officePassword, QByteArray(other)));
    QCOMPARE(temp.account(u"editor"_s).passwordAt, temp.clock.now());
    temp.signOut();
    QVERIFY(people.changePassword(QByteArray(other), officePassword)->kind == Refusal::Kind::Rights);
    QVERIFY(tryIn(temp, u"editor"_s, officePassword));
    QVERIFY(!tryIn(temp, u"editor"_s, other));
}

void TestSignIn::neverTakesOneOfTheLastFive()
{
    TempDesk temp;
    temp.office();
    PeopleVerbs &people = temp.as(u"editor"_s).people();
    QByteArray present = officePassword;
    for (int i = 1; i <= 4; ++i) {
        const QByteArray next = "River-stone-" + QByteArray::number(i);
        QVERIFY(!people.changePassword(QByteArray(present), QByteArray(next)));
        present = next;
    }
    QVERIFY(people.changePassword(QByteArray(present), officePassword));
    QVERIFY(people.judgePassword(officePassword, u"editor"_s));
    QVERIFY(!people.judgePassword(officePassword, u"first2"_s));
    QVERIFY(!people.changePassword(QByteArray(present), "River-stone-5"));
    QVERIFY(!people.changePassword("River-stone-5", officePassword)); // five later
    QCOMPARE(AccountStore(temp.database()).credentials(temp.account(u"editor"_s).id).earlier.size(), 4);
}

void TestSignIn::aFirstPasswordIsNotEnough()
{
    TempDesk temp;
    temp.office();
    Account account;
    account.login = u"zhang"_s;
    account.name = u"张伟"_s;
    account.roles = OfficeRole::Editor;
    QVERIFY(temp.as(u"admin"_s).people().addAccount(account, QByteArray(other)));
    temp.signOut();
    QVERIFY(!tryIn(temp, u"zhang"_s, other));
    const auto refused = temp.desk().createBulletin(smallBulletin());
    QVERIFY(!refused && refused.error().kind == Refusal::Kind::Rights);
    QVERIFY(temp.desk().people().accounts().isEmpty()); // and sees nothing
    QVERIFY(!temp.desk().people().changePassword(QByteArray(other), officePassword));
    QVERIFY(temp.desk().createBulletin(smallBulletin()));
}

void TestSignIn::aOneTimeCodeLetsInForADay()
{
    TempDesk temp;
    temp.office();
    const AccountId editor = temp.account(u"editor"_s).id;
    const QString code = *temp.as(u"admin"_s).people().resetPassword(editor);
    QCOMPARE(code.size(), 19);
    temp.signOut();
    QVERIFY(tryIn(temp, u"editor"_s, officePassword)); // counts no more
    temp.clock.set(temp.clock.now().addSecs(24 * 60 * 60));
    const MaybeRefusal late = tryIn(temp, u"editor"_s, code.toLatin1());
    QVERIFY(late && late->reason != tryIn(temp, u"editor"_s, other)->reason);
    temp.clock.set(temp.clock.now().addSecs(-1));
    temp.runningTime->now += 60'000;
    QVERIFY(!tryIn(temp, u"editor"_s, code.toLower().remove(u'-').toLatin1()));
    QVERIFY(temp.desk().people().changePassword(code.toLatin1(), officePassword)); // the one before the code is remembered
    QVERIFY(!temp.desk().people().changePassword(code.toLatin1(), QByteArray(other)));
    temp.signOut();
    QVERIFY(tryIn(temp, u"editor"_s, code.toLatin1())); // once
    QVERIFY(!tryIn(temp, u"editor"_s, other));
}

void TestSignIn::recovers()
{
    TempDesk temp;
    const QString code = temp.office();
    temp.signOut();
    PeopleVerbs &people = temp.desk().people();
    QVERIFY(!people.recover(u"admin"_s, QString(code).replace(0, 1, code.front() == u'A' ? u"B"_s : u"A"_s), QByteArray(other)));
    QVERIFY(!people.recover(u"editor"_s, code, QByteArray(other))); // no administrator
    QVERIFY(people.recover(u"admin"_s, code, "weak").error().kind == Refusal::Kind::Validation);
    temp.runningTime->now += 60'000;
    const auto next = people.recover(u"admin"_s, code.toLower(), QByteArray(other));
    QVERIFY(next && *next != code);
    QVERIFY(temp.desk().actor().account.isNull());
    QVERIFY(!people.recover(u"admin"_s, code, "River-stone-5")); // used up
    QVERIFY(!tryIn(temp, u"admin"_s, other));
    QVERIFY(people.recover(u"admin"_s, *next, "River-stone-5"));
}

void TestSignIn::switchesFast()
{
    TempDesk temp;
    temp.office();
    JournalEntry entry;
    entry.article = ArticleId::create();
    entry.content = contentOf(u"甲"_s, u"写了一半。"_s);
    temp.as(u"contributor"_s).writeJournal(entry);
    QVERIFY(temp.as(u"contributor2"_s).journal().isEmpty());
    QCOMPARE(temp.as(u"contributor"_s).journal().size(), 1);
    temp.signOut();
    QVERIFY(temp.desk().journal().isEmpty());
}

void TestSignIn::writesNoSecretIntoTheRecord()
{
    TempDesk temp;
    const QString recovery = temp.office();
    const QString code = *temp.desk().people().resetPassword(temp.account(u"editor"_s).id);
    QVERIFY(tryIn(temp, u"editor"_s, other));
    QVERIFY(!tryIn(temp, u"editor"_s, code.toLatin1()));
    QVERIFY(!temp.desk().people().changePassword(code.toLatin1(), QByteArray(other)));
    for (const Event &event : AuditLog(temp.database()).events()) {
        const QString all = event.subject + event.details;
        for (const QString &secret : {recovery, code, QString::fromLatin1(officePassword), QString::fromLatin1(other), u"argon2"_s})
            QVERIFY2(!all.contains(secret), qPrintable(all));
    }
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "test_sign_in.moc"
