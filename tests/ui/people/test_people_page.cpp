// SPDX-License-Identifier: Apache-2.0
#include "tests/support/peopled_office.h"
#include "ui/people/people_model.h"
#include "ui/people/people_page.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

struct Counter {
    PeopledOffice office;
    std::unique_ptr<PeoplePage> page;

    Counter()
    {
        office.signIn(u"admin"_s);
        page = std::make_unique<PeoplePage>(office.context());
        page->enter();
        page->resize(940, 520);
        page->show();
        const bool exposed = QTest::qWaitForWindowExposed(page.get());
        Q_ASSERT(exposed);
    }
    PeopleVerbs &people() { return office.desk().people(); }
    QTreeView &list() { return *page->findChild<QTreeView *>(u"peopleList"_s); }
    QStringList column(PeopleModel::Column column)
    {
        QStringList texts;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            texts.append(list().model()->index(row, column).data().toString());
        return texts;
    }
    void choose(const QString &login)
    {
        const auto *model = static_cast<PeopleModel *>(list().model());
        list().setCurrentIndex(model->indexOf(people().findAccount(login)->id));
    }
    void trigger(const char *id)
    {
        auto *action = page->findChild<QAction *>(QLatin1StringView(id));
        Q_ASSERT(action->isEnabled() && action->isVisible());
        action->trigger();
    }
    QDialog *dialog(const QString &name) { return page->findChild<QDialog *>(name); }
};

template <class T>
T *in(QDialog *dialog, const QString &name)
{
    auto *found = dialog->findChild<T *>(name);
    Q_ASSERT_X(found, "in", qPrintable(name));
    return found;
}

void press(QDialog *dialog)
{
    in<QPushButton>(dialog, dialog->objectName() + u"AcceptButton"_s)->click();
}

QString refusalOf(QDialog *dialog)
{
    auto *label = in<QLabel>(dialog, dialog->objectName() + u"RefusalLabel"_s);
    return label->isVisible() ? label->text() : QString();
}

} // namespace

class TestPeoplePage final : public QObject {
    Q_OBJECT
    QTemporaryDir m_home;

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", m_home.path().toLocal8Bit()); }

    void itIsTheAdministrators()
    {
        Counter counter;
        for (const OfficeRole role : allOfficeRoles()) {
            Actor actor;
            actor.roles = role;
            QCOMPARE(counter.page->isFor(actor, true), role == OfficeRole::Administrator);
        }
        QVERIFY(!counter.page->isFor({}, false));
    }

    void everybodyIsListed()
    {
        Counter counter;
        const QStringList logins = counter.column(PeopleModel::LoginColumn);
        QCOMPARE(QSet<QString>(logins.begin(), logins.end()), (QSet<QString>{u"admin"_s, u"editor"_s, u"li"_s, u"sun"_s, u"boss"_s}));
        const qsizetype li = logins.indexOf(u"li"_s);
        QCOMPARE(counter.column(PeopleModel::UnitColumn).at(li), u"宣教处"_s);
        QCOMPARE(counter.column(PeopleModel::RolesColumn).at(li), roleName(OfficeRole::Contributor));
        QVERIFY(counter.page->counts().contains(u"5"_s));
    }

    void aNewPersonComesInWithAOneTimeCode()
    {
        Counter counter;
        counter.trigger("personAdd");
        QPointer<QDialog> dialog = counter.dialog(u"dlgPerson"_s);
        in<QLineEdit>(dialog, u"personNameEdit"_s)->setText(u"吴新人"_s);
        in<QLineEdit>(dialog, u"personLoginEdit"_s)->setText(u"wu"_s);
        in<QCheckBox>(dialog, u"personRole-contributor"_s)->setChecked(true);
        press(dialog);
        QVERIFY(!refusalOf(dialog).isEmpty()); // a contributor has a unit
        QVERIFY(!counter.people().findAccount(u"wu"_s));
        in<QComboBox>(dialog, u"personUnitCombo"_s)->setEditText(u"青年处"_s);
        press(dialog);
        QDialog *code = counter.dialog(u"dlgOneTimeCode"_s);
        QVERIFY(code);
        const QString shown = in<QLabel>(code, u"oneTimeCodeLabel"_s)->text();
        press(code);
        QTRY_VERIFY(!counter.dialog(u"dlgOneTimeCode"_s));
        QVERIFY(counter.column(PeopleModel::LoginColumn).contains(u"wu"_s));
        QVERIFY(counter.column(PeopleModel::UnitColumn).contains(u"青年处"_s));
        QCOMPARE(counter.list().currentIndex().data().toString(), u"吴新人"_s);
        QVERIFY(!counter.people().signIn(u"wu"_s, shown.toUtf8()));
        QVERIFY(counter.people().account(counter.office.desk().actor().account)->mustChangePassword);
    }

    void whatIsKnownOfAPersonChanges()
    {
        Counter counter;
        counter.choose(u"sun"_s);
        counter.trigger("personEdit");
        QDialog *dialog = counter.dialog(u"dlgPerson"_s);
        QVERIFY(in<QLineEdit>(dialog, u"personLoginEdit"_s)->isReadOnly());
        QCOMPARE(in<QComboBox>(dialog, u"personUnitCombo"_s)->currentText(), u"办公室"_s);
        in<QCheckBox>(dialog, u"personRole-proofread"_s)->setChecked(true);
        press(dialog);
        const Account sun = *counter.people().findAccount(u"sun"_s);
        QCOMPARE(sun.roles, Roles(OfficeRole::Contributor) | OfficeRole::Proofreader);
        QVERIFY(counter.column(PeopleModel::RolesColumn).contains(roleNames(sun.roles)));
        QCOMPARE(counter.list().currentIndex().data().toString(), u"孙供稿"_s);
    }

    void disablingIsAskedForAndCanBeTakenBack()
    {
        Counter counter;
        counter.choose(u"li"_s);
        counter.trigger("personDisable"); // cancelled: no answer
        QVERIFY(!counter.people().findAccount(u"li"_s)->disabled);
        counter.office.prompts.confirmations = {ScriptPrompts::Answer::Accept};
        counter.trigger("personDisable");
        QVERIFY(counter.people().findAccount(u"li"_s)->disabled);
        QCOMPARE(counter.column(PeopleModel::LoginColumn).last(), u"li"_s);
        QVERIFY(!counter.page->findChild<QAction *>(u"personReset"_s)->isEnabled());
        counter.trigger("personEnable");
        QVERIFY(!counter.people().findAccount(u"li"_s)->disabled);
    }

    void theLastAdministratorStays()
    {
        Counter counter;
        counter.choose(u"admin"_s);
        counter.office.prompts.confirmations = {ScriptPrompts::Answer::Accept};
        counter.trigger("personDisable");
        QVERIFY(!counter.people().findAccount(u"admin"_s)->disabled);
        QCOMPARE(counter.office.prompts.told.size(), 1);
    }

    void aForgottenPasswordIsReset()
    {
        Counter counter;
        counter.choose(u"li"_s);
        counter.office.prompts.confirmations = {ScriptPrompts::Answer::Accept};
        counter.trigger("personReset");
        const QString code = in<QLabel>(counter.dialog(u"dlgOneTimeCode"_s), u"oneTimeCodeLabel"_s)->text();
        QVERIFY(counter.people().signIn(u"li"_s, officePassword));
        counter.office.signIn(u"li"_s, code.toUtf8());
    }

    void aRuleIsRelaxedWithItsReason()
    {
        Counter counter;
        counter.trigger("officeRules");
        QDialog *dialog = counter.dialog(u"dlgOfficeRules"_s);
        QVERIFY(!in<QLineEdit>(dialog, u"ruleSeveralProofsReasonEdit"_s)->isEnabled());
        in<QCheckBox>(dialog, u"ruleSeveralProofsCheck"_s)->setChecked(true);
        in<QSpinBox>(dialog, u"ruleLockSpin"_s)->setValue(3);
        press(dialog);
        QVERIFY(!refusalOf(dialog).isEmpty());
        QVERIFY(!counter.people().rules().severalProofs.relaxed);
        in<QLineEdit>(dialog, u"ruleSeveralProofsReasonEdit"_s)->setText(u"全室三人"_s);
        in<QCheckBox>(dialog, u"ruleDateCheck"_s)->setChecked(false);
        press(dialog);
        const ReviewRules rules = counter.people().rules();
        QCOMPARE(rules.severalProofs, (RelaxedRule{true, u"全室三人"_s}));
        QVERIFY(!rules.severalReviews.relaxed && !rules.authorReviews.relaxed && !rules.dateFollowsSignOff);
        QCOMPARE(rules.idleLockMinutes, 3);
    }

    void everyControlHasAName()
    {
        Counter counter;
        counter.trigger("personAdd");
        counter.trigger("officeRules");
        QSet<QString> names;
        for (const QWidget *widget : counter.page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s))
                continue;
            QVERIFY2(!widget->objectName().isEmpty() && !names.contains(widget->objectName()), qPrintable(widget->objectName() + QLatin1StringView(widget->metaObject()->className())));
            names.insert(widget->objectName());
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        }
        QVERIFY(names.size() > 25);
    }
};

QTEST_MAIN(TestPeoplePage)
#include "test_people_page.moc"
