// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ui_office.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_page.h"

#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

// A place of its own with one action, one field, and text that may be unsaved.
class PlainPage final : public WindowPage {
public:
    PlainPage(const QString &name, const ActionSpec &spec, const Theme &theme)
        : m_name(name)
        , m_spec(spec)
        , m_actions(std::span(&m_spec, 1), theme, this)
        , m_edit(new QLineEdit(this))
    {
        setObjectName(name + u"Page"_s);
        m_edit->setObjectName(name + u"Edit"_s);
        (new QVBoxLayout(this))->addWidget(m_edit);
        m_actions.on(spec.id, this, [this] { ++triggered; });
    }
    bool isFor(const Actor &, bool) const override { return true; }
    bool enter() override { return foundSomething; }
    int badge() const override { return waiting; }
    QString title() const override { return m_name; }
    QString iconName() const override { return u"inbox"_s; }
    QList<const ActionSet *> actionSets() const override { return {&m_actions}; }
    QString subject() const override { return m_name + u" subject"_s; }
    QString counts() const override { return m_name + u" counts"_s; }
    QList<QWidget *> panes() const override { return {m_edit}; }
    QList<Jump> jumps() const override { return {}; }
    void prepareToLeave(std::function<void()> leave) override
    {
        asked.append(isVisible());
        leave();
    }
    bool keepUnsaved() override
    {
        kept += hasUnsaved();
        return true;
    }
    bool hasUnsaved() const override { return !m_edit->text().isEmpty(); }
    QLineEdit &edit() { return *m_edit; }

    bool foundSomething = false;
    int waiting = 0, kept = 0, triggered = 0;
    QList<bool> asked; // whether it was on the screen then

private:
    QString m_name;
    ActionSpec m_spec;
    ActionSet m_actions;
    QLineEdit *m_edit;
};

struct TwoPages {
    UiOffice office;
    MainWindow window{office.context()};
    PlainPage *first = new PlainPage(u"first"_s, {"firstDo", "Do &First", "", "Ctrl+G", MenuSlot::Article, 0, {}}, *office.theme);
    PlainPage *second = new PlainPage(u"second"_s, {"secondDo", "Do &Second", "", "Ctrl+G", MenuSlot::Issue, 0, {}}, *office.theme);

    explicit TwoPages(bool found = false)
    {
        second->foundSomething = found;
        window.addPage(first);
        window.addPage(second);
        window.finish();
        window.show();
        window.activateWindow();
        const bool active = QTest::qWaitForWindowActive(&window);
        Q_ASSERT(active);
    }
    QStringList menu(const QString &name)
    {
        QStringList texts;
        const auto *menu = window.menuBar()->findChild<QMenu *>(name);
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator() && action->isVisible())
                texts.append(action->objectName().isEmpty() ? action->text() : action->objectName());
        }
        return menu->menuAction()->isVisible() ? texts : QStringList{u"(hidden)"_s};
    }
    QString label(const QString &name) { return window.findChild<QLabel *>(name)->text(); }
};

} // namespace

class TestMainWindow final : public QObject {
    Q_OBJECT
    QTemporaryDir m_home;

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", m_home.path().toLocal8Bit()); }
    void init() { QDir(m_home.path() + u"/bulletin-desk"_s).removeRecursively(); }

    void menusTitleAndCountsAreThoseOfThePageShown()
    {
        TwoPages open;
        QCOMPARE(open.menu(u"menuArticle"_s), QStringList{u"firstDo"_s});
        QCOMPARE(open.menu(u"menuIssue"_s), QStringList{u"(hidden)"_s});
        QVERIFY(open.window.windowTitle().contains(u"first subject"_s));
        QCOMPARE(open.label(u"statusCountsLabel"_s), u"first counts"_s);
        const QStringList view = open.menu(u"menuView"_s);
        QVERIFY(view.contains(u"firstPageRail"_s) && view.contains(u"secondPageRail"_s));
        for (int turn = 0; turn < 3; ++turn) {
            QTest::keyClick(&open.window, Qt::Key_2, Qt::ControlModifier);
            QCOMPARE(open.window.current(), open.second);
            QCOMPARE(open.menu(u"menuArticle"_s), QStringList{u"(hidden)"_s});
            QCOMPARE(open.menu(u"menuIssue"_s), QStringList{u"secondDo"_s});
            QCOMPARE(open.menu(u"menuView"_s), view); // colours and language too
            QVERIFY(open.window.windowTitle().contains(u"second subject"_s));
            QCOMPARE(open.label(u"statusCountsLabel"_s), u"second counts"_s);
            QTest::keyClick(&open.window, Qt::Key_1, Qt::ControlModifier);
            QCOMPARE(open.menu(u"menuArticle"_s), QStringList{u"firstDo"_s});
        }
        open.window.findChild<QToolButton *>(u"secondPageRailButton"_s)->click();
        QCOMPARE(open.window.current(), open.second);
    }

    void aKeyBelongsToThePageShown()
    {
        TwoPages open;
        QTest::keyClick(&open.first->edit(), Qt::Key_G, Qt::ControlModifier);
        open.window.showPage(open.second);
        QTRY_VERIFY(open.second->edit().hasFocus());
        QTest::keyClick(&open.second->edit(), Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(open.first->triggered, 1);
        QCOMPARE(open.second->triggered, 1);
        QTest::keyClick(&open.window, Qt::Key_F1);
        const auto *keys = open.window.findChild<QTreeWidget *>(u"keysList"_s);
        QVERIFY(!keys->findItems(u"Do Second"_s, Qt::MatchExactly).isEmpty());
        QVERIFY(keys->findItems(u"Do First"_s, Qt::MatchExactly).isEmpty());
        QVERIFY(!keys->findItems(u"Ctrl+2"_s, Qt::MatchContains, 1).isEmpty());
    }

    void aPageThatIsLeftKeepsItsText()
    {
        TwoPages open;
        open.window.showPage(open.second);
        QCOMPARE(open.first->kept, 0);
        open.second->edit().setText(u"写了一半"_s);
        open.window.showPage(open.second); // the same one: nothing to keep
        QCOMPARE(open.second->kept, 0);
        open.window.showPage(open.first);
        QCOMPARE(open.second->kept, 1);
        QCOMPARE(open.second->edit().text(), u"写了一半"_s);
    }

    void closingAsksEachPageAndShowsTheOneThatAsks()
    {
        TwoPages open;
        open.second->edit().setText(u"写了一半"_s);
        open.window.close();
        QCOMPARE(open.first->asked, QList<bool>{true});
        QCOMPARE(open.second->asked, QList<bool>{true});
        QTRY_VERIFY_WITH_TIMEOUT(!open.window.isVisible(), 20000);
    }

    void whatWaitsIsOnTheRail()
    {
        TwoPages open;
        auto *button = open.window.findChild<QToolButton *>(u"secondPageRailButton"_s);
        const auto spoken = [&] { return QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name); };
        QCOMPARE(spoken(), u"second"_s);
        const QImage before = button->grab().toImage();
        open.second->waiting = 3;
        Q_EMIT open.second->described();
        QVERIFY(spoken().contains(u"3"_s));
        QVERIFY(button->grab().toImage() != before);
        QCOMPARE(open.label(u"statusCountsLabel"_s), u"first counts"_s);
    }

    void whereSomethingWasFoundIsShownFirst()
    {
        TwoPages open(true);
        QCOMPARE(open.window.current(), open.second);
        QVERIFY(open.window.findChild<QAction *>(u"secondPageRail"_s)->isChecked());
    }

    void aClosedGateHidesEverything()
    {
        TwoPages open;
        open.first->edit().setText(u"机密正文"_s);
        open.first->edit().setCursorPosition(2);
        open.first->edit().setFocus();
        auto *dialog = new QDialog(&open.window);
        dialog->setObjectName(u"someDialog"_s);
        dialog->open();
        auto *gate = new QWidget;
        gate->setObjectName(u"gate"_s);
        open.window.showGate(gate, MainWindow::Gate::Closed);
        QVERIFY(open.window.isClosed() && gate->isVisible());
        QVERIFY(!dialog->isVisible());
        QVERIFY(!open.window.findChild<QLineEdit *>(u"firstEdit"_s)); // not even for assistive technology
        QVERIFY(!open.window.windowTitle().contains(u"subject"_s));
        QCOMPARE(open.label(u"statusCountsLabel"_s), QString());
        QCOMPARE(open.menu(u"menuArticle"_s), QStringList{u"(hidden)"_s});
        QVERIFY(!open.menu(u"menuView"_s).contains(u"windowCommand"_s));
        QTest::keyClick(&open.window, Qt::Key_2, Qt::ControlModifier);
        QTest::keyClick(&open.window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!open.window.findChild<QDialog *>(u"dlgCommands"_s));
        QCOMPARE(open.window.current(), open.first);
        // What long work has to say waits until then.
        auto *late = new QDialog(&open.window);
        late->open();
        QTRY_VERIFY(!late->isVisible());
        open.window.removeGate();
        QVERIFY(!open.window.isClosed() && open.first->isVisible() && dialog->isVisible() && late->isVisible());
        dialog->close();
        late->close();
        QCOMPARE(open.first->edit().cursorPosition(), 2);
        QVERIFY(open.window.windowTitle().contains(u"first subject"_s));
        QCOMPARE(open.menu(u"menuArticle"_s), QStringList{u"firstDo"_s});
    }

    void aWindowThatEndsBehindItsGateTakesItsPagesAlong()
    {
        QPointer<PlainPage> page;
        {
            TwoPages open;
            page = open.first;
            open.window.showGate(new QWidget, MainWindow::Gate::Closed);
        }
        QVERIFY(page.isNull());
    }
};

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
