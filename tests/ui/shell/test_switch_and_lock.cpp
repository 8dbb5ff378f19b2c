// SPDX-License-Identifier: Apache-2.0
#include "core/desk/review_verbs.h"
#include "tests/support/peopled_office.h"
#include "ui/articles/article_editor.h"
#include "ui/editor/manuscript_editor.h"
#include "ui/issues/board_page.h"
#include "ui/issues/board_panel.h"
#include "ui/issues/board_view.h"
#include "ui/shell/desk_window.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

const QString right = QString::fromLatin1(officePassword);

// The program's window on a desk with people; its idle clock is the test's.
struct SharedPc {
    PeopledOffice office;
    DialogPrompts dialogs{*office.theme};
    qint64 now = 0;
    std::unique_ptr<DeskWindow> desk;

    explicit SharedPc(const QString &login = {})
    {
        if (!login.isEmpty())
            office.signIn(login);
        start();
    }
    void start()
    {
        desk = std::make_unique<DeskWindow>(*office.workspace, *office.theme, dialogs, [this] { return now; });
        window().resize(1280, 800);
        desk->show();
        window().activateWindow();
        const bool active = QTest::qWaitForWindowActive(&window());
        Q_ASSERT(active);
    }
    MainWindow &window() { return desk->window(); }
    template <class T>
    T *find(const QString &name)
    {
        return window().findChild<T *>(name);
    }
    QAction *action(const QString &id) { return find<QAction>(id); }
    QStringList rail()
    {
        QStringList places;
        for (const WindowPage *page : window().pages())
            places.append(page->objectName());
        return places;
    }
    void passMinutes(int minutes)
    {
        now += qint64(minutes) * 60'000;
        desk->idleWatch().look();
    }
    // At the gate.
    void signIn(const QString &login, const QString &password = right)
    {
        const QPointer<QWidget> gate(find<QWidget>(u"gatePage"_s));
        if (auto *button = find<QAbstractButton>(u"loginPerson-"_s + login)) {
            button->click();
        } else {
            if (auto *other = find<QAbstractButton>(u"loginOtherButton"_s))
                other->click();
            find<QLineEdit>(u"loginNameEdit"_s)->setText(login);
        }
        find<QLineEdit>(u"loginPasswordEdit"_s)->setText(password);
        find<QPushButton>(u"loginEnterButton"_s)->click();
        if (password == right)
            QTRY_VERIFY(gate.isNull());
    }
    // Opens the first article and writes into its middle.
    ManuscriptEditor &write(const QString &text)
    {
        BoardView &board = *find<BoardView>(u"boardTree"_s);
        board.select(find<BoardPanel>(u"boardPanel"_s)->model().articles().first().id);
        QTest::keyClick(&board, Qt::Key_Return);
        auto &body = *find<ManuscriptEditor>(u"articleBodyEdit"_s);
        QTextCursor cursor = body.textCursor();
        cursor.setPosition(5);
        body.setTextCursor(cursor);
        body.setFocus();
        body.insertPlainText(text);
        return body;
    }
};

} // namespace

class TestSwitchAndLock final : public QObject {
    Q_OBJECT
    QTemporaryDir m_home;

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", m_home.path().toLocal8Bit()); }
    void init() { QDir(m_home.path() + u"/bulletin-desk"_s).removeRecursively(); }

    void aDeskWithoutAccountsIsAsItWas()
    {
        UiOffice office;
        office.importIssue();
        DialogPrompts dialogs(*office.theme);
        DeskWindow desk(*office.workspace, *office.theme, dialogs);
        desk.show();
        QCOMPARE(desk.window().pages().size(), 2);
        QCOMPARE(desk.window().pages().first()->objectName(), u"boardPage"_s);
        QCOMPARE(desk.window().pages().last()->objectName(), u"knowledgePage"_s);
        for (const char *id : {"windowLock", "windowSwitch", "windowPassword"})
            QVERIFY2(!desk.window().findChild<QAction *>(QLatin1StringView(id))->isVisible(), id);
        QVERIFY(desk.window().findChild<QAction *>(u"windowAdministrator"_s)->isVisible());
        QVERIFY(!desk.window().findChild<QToolButton *>(u"statusPersonButton"_s)->isVisible());
        desk.lock();
        QVERIFY(!desk.window().hasGate());
        QVERIFY(!desk.idleWatch().isRunning());
    }

    void theRailIsThePersons_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<bool>("board");
        QTest::addColumn<bool>("people");
        QTest::addColumn<bool>("review");
        QTest::addColumn<bool>("record");
        QTest::newRow("editor") << u"editor"_s << true << false << true << true;
        QTest::newRow("administrator") << u"admin"_s << false << true << false << true;
        QTest::newRow("section head") << u"li"_s << false << false << false << false;
        QTest::newRow("leader") << u"boss"_s << true << false << true << false;
    }

    void theRailIsThePersons()
    {
        QFETCH(QString, login);
        QFETCH(bool, board);
        QFETCH(bool, people);
        QFETCH(bool, review);
        QFETCH(bool, record);
        SharedPc pc;
        QVERIFY(pc.window().isClosed()); // nobody is signed in
        QCOMPARE(pc.rail(), QStringList());
        pc.signIn(login);
        QVERIFY(!pc.window().hasGate());
        QCOMPARE(pc.rail().contains(u"boardPage"_s), board);
        QCOMPARE(pc.rail().contains(u"peoplePage"_s), people);
        QCOMPARE(pc.rail().contains(u"reviewPage"_s), review);
        QCOMPARE(pc.rail().contains(u"recordPage"_s), record);
        auto *person = pc.find<QToolButton>(u"statusPersonButton"_s);
        QVERIFY(person->isVisible() && person->text().contains(pc.office.desk().actor().person));
        QVERIFY(person->text().contains(roleNames(pc.office.desk().actor().roles)));
    }

    void aReaderChangesNothingOnTheBoard()
    {
        SharedPc pc(u"boss"_s);
        BoardView &board = *pc.find<BoardView>(u"boardTree"_s);
        board.select(pc.find<BoardPanel>(u"boardPanel"_s)->model().articles().first().id);
        for (const char *id : {"articleMoveDown", "articleUnplace", "rowRename", "sectionAdd", "articleNew", "issueProperties", "draftsImport"})
            QVERIFY2(!pc.action(QLatin1StringView(id))->isEnabled(), id);
        QVERIFY(pc.action(u"issueExport"_s)->isEnabled() && pc.action(u"boardFilter"_s)->isEnabled());
        QTest::keyClick(&board, Qt::Key_Return);
        QVERIFY(!pc.find<ArticleEditor>(u"articleEditor"_s));
        QVERIFY(!board.dragEnabled() && !board.acceptDrops());
    }

    void whoDoesNotComeBackIsSignedOut()
    {
        SharedPc pc(u"editor"_s);
        pc.write(u"写到一半的机密"_s);
        pc.desk->lock();
        const auto passLocked = [&pc](int minutes) {
            pc.now += qint64(minutes) * 60'000;
            pc.desk->lockedWatch().look();
        };
        passLocked(29);
        QVERIFY(!pc.office.desk().actor().account.isNull());
        passLocked(1);
        QVERIFY(pc.office.desk().actor().account.isNull());
        QVERIFY(pc.window().isClosed());
        pc.signIn(u"editor"_s);
        QVERIFY(!pc.window().hasGate());
        QCOMPARE(pc.office.desk().journal().size(), 1); // what he was writing waits for him
        QVERIFY(!pc.desk->lockedWatch().isRunning());
    }

    void lockingHidesAndTheSamePersonGoesOnWhereHeWas()
    {
        SharedPc pc(u"editor"_s);
        const QPointer<ManuscriptEditor> body(&pc.write(u"写到一半的机密"_s));
        const int cursor = body->textCursor().position();
        const QString title = pc.window().windowTitle();
        QTest::keyClick(&pc.window(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(pc.window().isClosed());
        QVERIFY(!pc.window().windowTitle().contains(u"江城史志"_s));
        QVERIFY(!pc.find<ManuscriptEditor>(u"articleBodyEdit"_s));
        const QList<JournalEntry> kept = pc.office.desk().journal();
        QCOMPARE(kept.size(), 1);
        QVERIFY(kept.first().content.manuscript.blocks.first().text.contains(u"写到一半的机密"_s));
        pc.signIn(u"editor"_s, u"wrong"_s);
        QVERIFY(pc.window().isClosed());
        pc.signIn(u"editor"_s);
        QVERIFY(!pc.window().hasGate());
        QVERIFY(body && body == pc.find<ManuscriptEditor>(u"articleBodyEdit"_s));
        QCOMPARE(body->textCursor().position(), cursor);
        QVERIFY(body->toPlainText().contains(u"写到一半的机密"_s));
        QTRY_VERIFY(body->hasFocus());
        QCOMPARE(pc.window().windowTitle(), title);
    }

    void lockingLetsGoOfTheClipboard()
    {
        SharedPc pc(u"editor"_s);
        QClipboard *clipboard = QGuiApplication::clipboard();
        clipboard->setText(u"抄出来的一段"_s);
        if (!clipboard->ownsClipboard())
            QSKIP("this platform does not say whose the clipboard is (xcb does)");
        pc.desk->lock();
        QVERIFY(clipboard->text().isEmpty());
    }

    void aLockedWindowWritesNothing()
    {
        SharedPc pc(u"editor"_s);
        pc.write(u"一句"_s);
        pc.desk->lock();
        const auto bytes = [&pc] {
            QFile file(pc.office.folder.filePath(u"desk.db"_s));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = bytes();
        QVERIFY(!before.isEmpty());
        pc.passMinutes(45);
        QTest::keyClick(&pc.window(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(pc.desk->keepUnsaved());
        QCoreApplication::processEvents();
        QVERIFY(bytes() == before);
    }

    void anotherPersonFindsNothingAndTheFirstGetsHisTextBack()
    {
        SharedPc pc(u"editor"_s);
        const QPointer<ManuscriptEditor> body(&pc.write(u"写到一半的机密"_s));
        pc.action(u"windowSwitch"_s)->trigger();
        QVERIFY(pc.window().isClosed());
        pc.signIn(u"boss"_s);
        QVERIFY(!pc.window().hasGate());
        QVERIFY(body.isNull());
        QCOMPARE(pc.office.desk().actor().name, u"boss"_s);
        QCOMPARE(pc.office.desk().journal().size(), 0);
        QVERIFY(!pc.find<QListWidget>(u"recoveryList"_s) || !pc.find<QListWidget>(u"recoveryList"_s)->isVisible());
        QVERIFY(!pc.office.undo.canUndo());
        pc.action(u"windowLock"_s)->trigger();
        pc.signIn(u"editor"_s);
        auto *list = pc.find<QListWidget>(u"recoveryList"_s);
        QVERIFY(list && list->isVisible());
        QCOMPARE(list->count(), 1);
        QTest::mouseClick(pc.find<QPushButton>(u"recoveryRestoreButton"_s), Qt::LeftButton);
        QTRY_VERIFY(pc.find<ManuscriptEditor>(u"articleBodyEdit"_s));
        QVERIFY(pc.find<ManuscriptEditor>(u"articleBodyEdit"_s)->toPlainText().contains(u"写到一半的机密"_s));
    }

    void aLockedWindowHoldsNoArticle()
    {
        SharedPc pc(u"editor"_s);
        pc.write(u"一句"_s);
        const ArticleId article = pc.find<ArticleEditor>(u"articleEditor"_s)->article();
        QVERIFY(pc.office.desk().review().lease(article));
        pc.desk->lock();
        QVERIFY(!pc.office.desk().review().lease(article)); // others may have it
        pc.signIn(u"editor"_s);
        QVERIFY(pc.office.desk().review().lease(article));
    }

    void aSectionHeadHasOnePage()
    {
        SharedPc pc(u"li"_s);
        QCOMPARE(pc.rail(), QStringList{u"myArticlesPage"_s});
        QVERIFY(pc.find<QWidget>(u"ownList"_s)->isVisible());
        pc.action(u"draftNew"_s)->trigger();
        auto &body = *pc.find<ManuscriptEditor>(u"articleBodyEdit"_s);
        body.insertPlainText(u"没报送的字"_s);
        pc.action(u"windowSwitch"_s)->trigger();
        pc.signIn(u"sun"_s);
        QCOMPARE(pc.rail(), QStringList{u"myArticlesPage"_s});
        QVERIFY(pc.find<QWidget>(u"ownList"_s)->isVisible());
        pc.action(u"windowSwitch"_s)->trigger();
        pc.signIn(u"li"_s);
        QVERIFY(pc.find<QListWidget>(u"recoveryList"_s)->isVisible());
    }

    void nobodyThereForTheOfficesMinutesLocks()
    {
        SharedPc pc(u"editor"_s);
        pc.passMinutes(9);
        QVERIFY(!pc.window().hasGate());
        QTest::keyClick(&pc.window(), Qt::Key_Shift); // somebody is there
        pc.passMinutes(9);
        QVERIFY(!pc.window().hasGate());
        pc.passMinutes(1);
        QVERIFY(pc.window().isClosed());
        pc.signIn(u"editor"_s);
        pc.passMinutes(10); // it watches again
        QVERIFY(pc.window().isClosed());
    }

    void theRulesChangeTheMinutes()
    {
        SharedPc pc(u"admin"_s);
        ReviewRules rules = pc.office.desk().people().rules();
        rules.idleLockMinutes = 2;
        QVERIFY(!pc.office.desk().people().setRules(rules));
        QCoreApplication::processEvents(); // the window hears of it
        pc.passMinutes(2);
        QVERIFY(pc.window().isClosed());
    }

    void anotherLanguageBehindTheLockStaysLocked()
    {
        SharedPc pc(u"editor"_s);
        pc.write(u"一句"_s);
        pc.desk->lock();
        const QPointer<MainWindow> before(&pc.window());
        pc.action(u"languageEnglish"_s)->trigger();
        QTRY_VERIFY(before.isNull());
        QVERIFY(pc.window().isClosed());
        QVERIFY(!pc.find<BoardView>(u"boardTree"_s));
        pc.signIn(u"editor"_s);
        QVERIFY(pc.find<QListWidget>(u"recoveryList"_s)->isVisible());
    }

    void aWindowThatIsLockedCloses()
    {
        SharedPc pc(u"editor"_s);
        pc.write(u"一句"_s);
        pc.desk->lock();
        pc.window().close();
        QTRY_VERIFY_WITH_TIMEOUT(!pc.window().isVisible(), 20000);
        QCOMPARE(pc.office.desk().journal().size(), 1);
    }

    void anotherRoleChangesTheRail()
    {
        SharedPc pc(u"admin"_s);
        Account self = *pc.office.desk().people().account(pc.office.desk().actor().account);
        self.roles |= OfficeRole::Editor;
        QVERIFY(!pc.office.desk().people().updateAccount(self));
        QTRY_VERIFY(pc.rail().contains(u"boardPage"_s));
        QVERIFY(pc.rail().contains(u"peoplePage"_s));
        QVERIFY(!pc.window().hasGate());
    }

    void theFirstAdministratorClosesAnOpenDesk()
    {
        UiOffice office;
        office.importIssue();
        DialogPrompts dialogs(*office.theme);
        DeskWindow desk(*office.workspace, *office.theme, dialogs);
        desk.show();
        const auto find = [&desk](const QString &name) { return desk.window().findChild<QWidget *>(name); };
        desk.window().findChild<QAction *>(u"windowAdministrator"_s)->trigger();
        QVERIFY(desk.window().hasGate() && !desk.window().isClosed());
        QTest::mouseClick(find(u"administratorCancelButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!desk.window().hasGate());
        QVERIFY(find(u"boardTree"_s)->isVisible());
        desk.window().findChild<QAction *>(u"windowAdministrator"_s)->trigger();
        for (const auto &[name, text] : {std::pair(u"administratorLoginEdit"_s, u"zhou"_s), {u"administratorNameEdit"_s, u"周管理"_s},
                                         {u"administratorPasswordEdit"_s, right}, {u"administratorPasswordAgainEdit"_s, right}})
            static_cast<QLineEdit *>(find(name))->setText(text);
        QTest::mouseClick(find(u"administratorMakeButton"_s), Qt::LeftButton);
        static_cast<QAbstractButton *>(find(u"codeWrittenCheck"_s))->click();
        QTest::mouseClick(find(u"codeDoneButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!desk.window().hasGate());
        QCOMPARE(desk.window().current()->objectName(), u"peoplePage"_s);
        QVERIFY(!find(u"boardPage"_s));
        QVERIFY(!desk.window().findChild<QAction *>(u"windowAdministrator"_s)->isVisible());
    }

    void onesOwnPasswordChanges()
    {
        SharedPc pc(u"editor"_s);
        pc.action(u"windowPassword"_s)->trigger();
        auto *dialog = pc.find<QDialog>(u"dlgOwnPassword"_s);
        QVERIFY(dialog);
        const auto fill = [&](const QString &present) {
            dialog->findChild<QLineEdit *>(u"ownPasswordPresentEdit"_s)->setText(present);
            dialog->findChild<QLineEdit *>(u"ownNewPasswordEdit"_s)->setText(u"Maple-9-tree"_s);
            dialog->findChild<QLineEdit *>(u"ownNewPasswordAgainEdit"_s)->setText(u"Maple-9-tree"_s);
            dialog->findChild<QPushButton *>(u"dlgOwnPasswordAcceptButton"_s)->click();
        };
        fill(u"wrong"_s);
        QVERIFY(dialog->isVisible() && dialog->findChild<QLabel *>(u"dlgOwnPasswordRefusalLabel"_s)->isVisible());
        const QPointer<QDialog> guard(dialog);
        fill(right);
        QTRY_VERIFY(guard.isNull());
        pc.office.desk().people().signOut();
        pc.office.signIn(u"editor"_s, "Maple-9-tree");
    }
};

QTEST_MAIN(TestSwitchAndLock)
#include "test_switch_and_lock.moc"
