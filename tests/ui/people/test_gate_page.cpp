// SPDX-License-Identifier: Apache-2.0
#include "tests/support/peopled_office.h"
#include "ui/people/gate_page.h"
#include "ui/people/password_edit.h"
#include "ui/people/sign_in_sheet.h"
#include "ui/people/slip.h"
#include "ui/shell/settings.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

struct Door {
    UiOffice &office;
    GatePage page;
    QSignalSpy entered{&page, &GatePage::entered};
    QSignalSpy left{&page, &GatePage::left};

    Door(UiOffice &of, GatePage::Purpose purpose)
        : office(of)
        , page(of.context(), purpose)
    {
        page.resize(1024, 540);
        page.show();
        page.activateWindow();
        const bool active = QTest::qWaitForWindowActive(&page);
        Q_ASSERT(active);
    }
    template <class T>
    T *find(const char *name)
    {
        auto *found = page.findChild<T *>(QLatin1StringView(name));
        Q_ASSERT_X(found, "find", name);
        return found;
    }
    void type(const char *name, const QString &text) { find<QLineEdit>(name)->setText(text); }
    void press(const char *name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    QString label(const char *name) { return find<QLabel>(name)->text(); }
    bool shows(const char *name) { return find<QWidget>(name)->isVisible(); }
    void signIn(const QString &login, const QString &password)
    {
        type("loginNameEdit", login);
        type("loginPasswordEdit", password);
        QTest::keyClick(find<QWidget>("loginPasswordEdit"), Qt::Key_Return);
    }
};

// The clipped and the nameless among what is on the screen.
QStringList faults(const QWidget &page)
{
    QStringList found;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->objectName().startsWith(u"qt_"_s) || qobject_cast<QLineEdit *>(widget->parentWidget()))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool narrow = button && !button->text().isEmpty() && button->width() < button->sizeHint().width();
        const bool low = label && label->wordWrap() && label->height() < label->heightForWidth(label->width());
        if (narrow || low)
            found.append(widget->objectName() + u" is clipped"_s);
        if (widget->focusPolicy() == Qt::NoFocus)
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (widget->objectName().isEmpty() || !accessible || accessible->text(QAccessible::Name).isEmpty())
            found.append(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName() + u" has no name"_s);
    }
    return found;
}

const QString right = QString::fromLatin1(officePassword);

} // namespace

class TestGatePage final : public QObject {
    Q_OBJECT
    QTemporaryDir m_home;

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", m_home.path().toLocal8Bit()); }
    void init() { QDir(m_home.path() + u"/bulletin-desk"_s).removeRecursively(); }

    void onANewPcThePersonTypesTheName()
    {
        PeopledOffice office;
        Door door(office, GatePage::Purpose::SignIn);
        QVERIFY(!door.shows("loginUserList"));
        QVERIFY(door.find<QLineEdit>("loginNameEdit")->hasFocus());
        door.signIn(u"li"_s, right);
        QCOMPARE(door.entered.count(), 1);
        QCOMPARE(office.desk().actor().person, u"李供稿"_s);
        QVERIFY(door.find<QLineEdit>("loginPasswordEdit")->text().isEmpty());
    }

    void whoWasHereLatelyIsAButton()
    {
        PeopledOffice office;
        for (const QString &login : {u"li"_s, u"editor"_s}) {
            Door door(office, GatePage::Purpose::SignIn);
            if (door.shows("loginUserList"))
                door.press("loginOtherButton");
            door.signIn(login, right);
            QCOMPARE(door.entered.count(), 1);
            office.desk().people().signOut();
        }
        Door door(office, GatePage::Purpose::SignIn);
        QVERIFY(door.find<QAbstractButton>("loginPerson-editor")->isChecked()); // the last one first
        QVERIFY(!door.shows("loginNameEdit"));
        QCOMPARE(door.find<QAbstractButton>("loginPerson-li")->accessibleDescription(), u"宣教处"_s);
        door.press("loginPerson-li");
        QVERIFY(door.find<QWidget>("loginPasswordEdit")->hasFocus());
        QTest::keyClicks(door.find<QWidget>("loginPasswordEdit"), right);
        QTest::keyClick(door.find<QWidget>("loginPasswordEdit"), Qt::Key_Return);
        QCOMPARE(office.desk().actor().name, u"li"_s);
    }

    void theWaitingIsCountedDown()
    {
        PeopledOffice office;
        Door door(office, GatePage::Purpose::SignIn);
        auto *enter = door.find<QPushButton>("loginEnterButton");
        const QString verb = enter->text();
        int tries = 0;
        while (enter->isEnabled() && ++tries < 10) {
            door.signIn(u"li"_s, u"wrong"_s);
            QVERIFY(!door.label("signInSheetRefusalLabel").isEmpty());
        }
        QVERIFY(tries >= 3 && tries < 10);
        QVERIFY(enter->text().contains(u"1"_s));
        door.signIn(u"li"_s, right); // too early: not even looked at
        QCOMPARE(door.entered.count(), 0);
        office.runningTime->now += 1'000;
        QTRY_VERIFY_WITH_TIMEOUT(enter->isEnabled(), 5'000); // by the sheet's own second
        QCOMPARE(enter->text(), verb);
        door.signIn(u"li"_s, right);
        QCOMPARE(door.entered.count(), 1);
    }

    void anotherPersonDoesNotWaitForTheFirst()
    {
        PeopledOffice office;
        Settings().addRecentPerson(office.workspace->database(), {u"li"_s, u"李供稿"_s, {}});
        Settings().addRecentPerson(office.workspace->database(), {u"sun"_s, u"孙供稿"_s, {}});
        Door door(office, GatePage::Purpose::SignIn);
        auto *sheet = door.find<SignInSheet>("signInSheet");
        auto *enter = door.find<QPushButton>("loginEnterButton");
        for (int tries = 0; tries < 10 && enter->isEnabled(); ++tries) {
            door.type("loginPasswordEdit", u"wrong"_s);
            enter->click();
        }
        QVERIFY(!enter->isEnabled());
        sheet->choose(u"li"_s);
        const int wait = office.desk().people().secondsToWait(u"li"_s); // what the PC itself has to wait
        QCOMPARE(enter->isEnabled(), wait == 0);
    }

    void capitalsAreSaid()
    {
        PeopledOffice office;
        Door door(office, GatePage::Purpose::SignIn);
        auto *edit = door.find<QWidget>("loginPasswordEdit");
        edit->setFocus();
        QTest::keyClick(edit, 'a');
        QVERIFY(!door.shows("loginCapitalsLabel"));
        QTest::keyClick(edit, 'B', Qt::NoModifier);
        QVERIFY(door.shows("loginCapitalsLabel"));
        QTest::keyClick(edit, Qt::Key_CapsLock);
        QVERIFY(!door.shows("loginCapitalsLabel"));
        QTest::keyClick(edit, 'C', Qt::ShiftModifier);
        QVERIFY(!door.shows("loginCapitalsLabel"));
    }

    void aOneTimeCodeLeadsToAPasswordOfOnesOwn()
    {
        PeopledOffice office;
        office.signIn(u"admin"_s);
        const AccountId li = office.desk().people().findAccount(u"li"_s)->id;
        const QString code = *office.desk().people().resetPassword(li);
        office.desk().people().signOut();
        Door door(office, GatePage::Purpose::SignIn);
        door.signIn(u"li"_s, code);
        QCOMPARE(door.entered.count(), 0);
        QVERIFY(door.shows("newPasswordEdit"));
        const QString advice = door.label("newPasswordAdviceLabel");
        door.type("newPasswordEdit", u"abc"_s); // said while it is typed
        QVERIFY(door.label("newPasswordAdviceLabel") != advice);
        door.press("newPasswordButton");
        QVERIFY(door.shows("newPasswordSheetRefusalLabel"));
        QCOMPARE(door.entered.count(), 0);
        door.type("newPasswordEdit", u"Maple-9-tree"_s);
        door.type("newPasswordAgainEdit", u"Maple-9-tree"_s);
        QTest::keyClick(door.find<QWidget>("newPasswordAgainEdit"), Qt::Key_Return);
        QCOMPARE(door.entered.count(), 1);
        office.desk().people().signOut();
        office.signIn(u"li"_s, "Maple-9-tree");
        QVERIFY(!office.desk().people().account(li)->mustChangePassword);
    }

    void theFirstAdministratorIsMadeAndSeesTheCodeOnce()
    {
        UiOffice office;
        Door door(office, GatePage::Purpose::FirstAdministrator);
        QVERIFY(door.find<QWidget>("administratorLoginEdit")->hasFocus());
        door.type("administratorLoginEdit", u"zhou"_s);
        door.type("administratorNameEdit", u"周管理"_s);
        door.type("administratorPasswordEdit", right);
        door.type("administratorPasswordAgainEdit", u"something else"_s);
        door.press("administratorMakeButton");
        QVERIFY(!office.desk().people().hasAccounts());
        QVERIFY(door.shows("administratorSheetRefusalLabel"));
        door.type("administratorPasswordAgainEdit", right);
        door.press("administratorMakeButton");
        QVERIFY(office.desk().people().hasAccounts());
        QVERIFY(door.shows("recoveryCodeLabel"));
        QString code = door.label("recoveryCodeLabel");
        code.remove(u'\n');
        QVERIFY(code.size() >= 32);
        QVERIFY(!door.find<QPushButton>("codeDoneButton")->isEnabled());
        door.press("codeCopyButton");
        QCOMPARE(QGuiApplication::clipboard()->text(), code);
        door.find<QCheckBox>("codeWrittenCheck")->setChecked(true);
        QCOMPARE(door.entered.count(), 0);
        door.press("codeDoneButton");
        QCOMPARE(door.entered.count(), 1);
        QCOMPARE(office.desk().actor().person, u"周管理"_s);
        QVERIFY(office.desk().people().recover(u"zhou"_s, code, "Maple-9-tree"));
    }

    void notNowLeavesTheDeskOpen()
    {
        UiOffice office;
        Door door(office, GatePage::Purpose::FirstAdministrator);
        door.press("administratorCancelButton");
        QCOMPARE(door.left.count(), 1);
        QVERIFY(!office.desk().people().hasAccounts());
    }

    void theRecoveryCodeOpensTheDoorAgain()
    {
        PeopledOffice office;
        Door door(office, GatePage::Purpose::SignIn);
        door.type("loginNameEdit", u"admin"_s);
        door.press("loginRecoverButton");
        QCOMPARE(door.find<QLineEdit>("recoverLoginEdit")->text(), u"admin"_s);
        const auto fill = [&](const QString &code) {
            door.type("recoverCodeEdit", code);
            door.type("recoverPasswordEdit", u"Maple-9-tree"_s);
            door.type("recoverPasswordAgainEdit", u"Maple-9-tree"_s);
            door.press("recoverButton");
        };
        fill(u"AAAA-BBBB"_s);
        QVERIFY(door.shows("recoverSheetRefusalLabel"));
        fill(office.recoveryCode);
        QVERIFY(door.shows("recoveryCodeLabel"));
        QVERIFY(door.label("recoveryCodeLabel").remove(u'\n') != office.recoveryCode);
        door.find<QCheckBox>("codeWrittenCheck")->setChecked(true);
        door.press("codeDoneButton");
        QVERIFY(door.shows("loginPasswordEdit"));
        QCOMPARE(door.entered.count(), 0);
        door.type("loginPasswordEdit", u"Maple-9-tree"_s);
        door.press("loginEnterButton");
        QCOMPARE(door.entered.count(), 1);
    }

    void behindALockTheOwnerIsChosenAndOthersAreAskedFor()
    {
        PeopledOffice office;
        office.signIn(u"li"_s);
        Door door(office, GatePage::Purpose::Lock);
        int asked = 0;
        MaybeRefusal answer = Refusal{Refusal::Kind::Validation, u"他的字还没存好。"_s, {}};
        door.page.setBeforeOther([&]() -> MaybeRefusal {
            ++asked;
            return answer;
        });
        QVERIFY(door.find<QAbstractButton>("loginPerson-li")->isChecked());
        QVERIFY(door.label("signInTextLabel").contains(u"李供稿"_s));
        door.press("loginOtherButton");
        door.signIn(u"sun"_s, right);
        QCOMPARE(asked, 1);
        QCOMPARE(door.entered.count(), 0);
        QCOMPARE(office.desk().actor().name, u"li"_s);
        QVERIFY(door.label("signInSheetRefusalLabel").contains(u"他的字"_s));
        answer.reset();
        door.signIn(u"sun"_s, right);
        QCOMPARE(door.entered.count(), 1);
        QCOMPARE(office.desk().actor().name, u"sun"_s);
    }

    void theOwnerIsNotAskedFor()
    {
        PeopledOffice office;
        office.signIn(u"li"_s);
        Door door(office, GatePage::Purpose::Lock);
        door.page.setBeforeOther([]() -> MaybeRefusal { return Refusal{Refusal::Kind::Validation, u"no"_s, {}}; });
        door.type("loginPasswordEdit", right);
        door.press("loginEnterButton");
        QCOMPARE(door.entered.count(), 1);
    }

    void everySheetHasNamesAndRoom_data()
    {
        QTest::addColumn<int>("purpose");
        QTest::newRow("sign in") << int(GatePage::Purpose::SignIn);
        QTest::newRow("lock") << int(GatePage::Purpose::Lock);
        QTest::newRow("administrator") << int(GatePage::Purpose::FirstAdministrator);
    }

    void everySheetHasNamesAndRoom()
    {
        QFETCH(int, purpose);
        const bool first = purpose == int(GatePage::Purpose::FirstAdministrator);
        std::unique_ptr<UiOffice> office = first ? std::make_unique<UiOffice>() : std::make_unique<PeopledOffice>();
        if (!first) {
            for (const QString &login : {u"li"_s, u"sun"_s, u"editor"_s, u"boss"_s})
                Settings().addRecentPerson(office->workspace->database(), {login, login, u"市委党史研究室宣传教育处"_s});
            static_cast<PeopledOffice &>(*office).signIn(u"admin"_s);
        }
        Door door(*office, GatePage::Purpose(purpose));
        if (first)
            door.type("administratorPasswordEdit", u"abc"_s);
        QCoreApplication::processEvents();
        QCOMPARE(faults(door.page).join(u"; "_s), QString());
    }

    void aSlipIsPrintedWhole()
    {
        QImage page(420, 594, QImage::Format_RGB32); // A4 at 2 dots a millimetre
        page.fill(Qt::white);
        QPainter painter(&page);
        paintSlip(painter, page.rect(), 2, u"回执"_s, {{u"编号"_s, u"2024-0137"_s}, {u"说明"_s, u"责编将在两个工作日内处理。"_s.repeated(6)}});
        painter.end();
        int last = 0;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x) {
                if (page.pixel(x, y) == qRgb(255, 255, 255))
                    continue;
                QVERIFY(x >= 48 && x <= page.width() - 48); // within the margins
                last = y;
            }
        }
        QVERIFY(last > 120 && last < page.height() - 50);
    }
};

QTEST_MAIN(TestGatePage)
#include "test_gate_page.moc"
