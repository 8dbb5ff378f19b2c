// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ui_office.h"
#include "ui/issues/board_page.h"
#include "ui/issues/board_panel.h"
#include "ui/issues/board_view.h"
#include "ui/layout/page_preview.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/desk_window.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/shell/window_page.h"

#include <QAccessible>
#include <QAction>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

// The whole window of the program over a real desk.
struct OpenWindow {
    UiOffice office; // its prompts are not the window's: this one opens real dialogs
    DialogPrompts dialogs{*office.theme};
    std::unique_ptr<DeskWindow> desk;
    std::optional<IssueId> issue;

    explicit OpenWindow(const std::optional<IssueDocument> &document = smallIssue(), QSize size = {1280, 800})
    {
        if (document)
            issue = office.importIssue(*document);
        desk = std::make_unique<DeskWindow>(*office.workspace, *office.theme, dialogs);
        window().resize(size);
        desk->show();
        window().activateWindow();
        const bool exposed = QTest::qWaitForWindowExposed(&window());
        Q_ASSERT(exposed);
    }
    MainWindow &window() { return desk->window(); }
    template <class T>
    T *find(const QString &name)
    {
        return window().findChild<T *>(name);
    }
    QAction *action(const QString &id) { return find<QAction>(id); }
    PagePreview &pages() { return *find<PagePreview>(u"previewPages"_s); }
};

// What stands for text on a control, as far as it has any.
QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->wordWrap() || label->textFormat() == Qt::RichText ? QString() : label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return {};
}

QStringList clippedLabels(const QWidget &window)
{
    QStringList clipped;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || textOf(widget).isEmpty())
            continue;
        if (widget->width() < widget->sizeHint().width() || widget->height() < widget->fontMetrics().height())
            clipped.append(u"%1 “%2” %3<%4"_s.arg(widget->objectName(), textOf(widget)).arg(widget->width()).arg(widget->sizeHint().width()));
    }
    return clipped;
}

} // namespace

class TestDeskWindow final : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", m_home.path().toLocal8Bit()); }
    void init() { QDir(m_home.path() + u"/bulletin-desk"_s).removeRecursively(); }

    void everyControlHasANameForPeopleAndForTests_data()
    {
        QTest::addColumn<bool>("filled");
        QTest::newRow("board") << true;
        QTest::newRow("empty desk") << false;
    }

    void everyControlHasANameForPeopleAndForTests()
    {
        QFETCH(bool, filled);
        OpenWindow open(filled ? std::optional(smallIssue()) : std::nullopt);
        QSet<QString> names;
        for (const QWidget *widget : open.window().findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s))
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!names.contains(widget->objectName()), qPrintable(widget->objectName()));
            names.insert(widget->objectName());
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        }
        QVERIFY(names.size() >= (filled ? 8 : 3));
        for (const QAction *action : open.window().findChildren<QAction *>()) {
            if (!action->isSeparator() && !action->menu() && !action->text().isEmpty() && action->parent()->objectName() != u"boardFilterEdit"_s)
                QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
        }
    }

    void keysAreUniqueInTheWindow()
    {
        OpenWindow open;
        // A page's keys count on that page alone, the window's everywhere.
        struct Taken {
            const QObject *page;
            QString name;
        };
        QMultiHash<QKeySequence, Taken> keys;
        for (const QAction *action : open.window().findChildren<QAction *>()) {
            const QObject *page = action->parent();
            while (page && !qobject_cast<const WindowPage *>(page))
                page = page->parent();
            for (const QKeySequence &key : action->shortcuts()) {
                for (const Taken &taken : keys.values(key))
                    QVERIFY2(page && taken.page && page != taken.page, qPrintable(key.toString() + u' ' + action->objectName() + u' ' + taken.name));
                keys.insert(key, {page, action->objectName()});
                // Input methods' own keys stay theirs.
                for (const char *taken : {"Ctrl+Space", "Shift+Space", "Ctrl+;", "Ctrl+.", "Ctrl+Shift+F"})
                    QVERIFY2(key != QKeySequence(QLatin1StringView(taken)), taken);
            }
        }
        QVERIFY(keys.size() > 25);
    }

    void nothingIsClippedInASmallWindow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("filled");
        QTest::newRow("1024x600") << QSize(1024, 600) << true;
        QTest::newRow("1440x900") << QSize(1440, 900) << true;
        QTest::newRow("1024x600 empty") << QSize(1024, 600) << false;
    }

    void nothingIsClippedInASmallWindow()
    {
        QFETCH(QSize, size);
        QFETCH(bool, filled);
        OpenWindow open(filled ? std::optional(smallIssue()) : std::nullopt, size);
        QCoreApplication::processEvents();
        QCOMPARE(open.window().size(), size);
        QCOMPARE(clippedLabels(open.window()), QStringList());
        for (const QWidget *widget : open.window().findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus)
                QVERIFY2(open.window().rect().intersects(QRect(widget->mapTo(&open.window(), QPoint()), widget->size())), qPrintable(widget->objectName()));
        }
    }

    void theBoardLeadsToThePagesAndBack()
    {
        OpenWindow open;
        QTRY_VERIFY(open.pages().pageCount() > 1);
        BoardView &view = *open.find<BoardView>(u"boardTree"_s);
        const BoardModel &model = open.find<BoardPanel>(u"boardPanel"_s)->model();
        const Article last = model.articles().last();
        view.select(last.id);
        QTRY_VERIFY(open.pages().verticalScrollBar()->value() > 0);
        // The other way: a click on the first article's body.
        const std::shared_ptr<const Layout> layout = open.pages().layout();
        const ArticleExtent &first = layout->articles.front();
        open.pages().setCurrentPage(first.firstPage);
        int index = 0;
        while (layout->pages[size_t(index)].number != first.firstPage)
            ++index;
        const double scale = open.pages().pageRect(index).width() / layout->pageWidth;
        const auto titleAt = [&] { return open.pages().pageRect(index).topLeft() + QPoint(int(105 * scale), int((first.titleY + 4) * scale)); };
        if (!open.pages().viewport()->rect().contains(titleAt()))
            open.pages().verticalScrollBar()->setValue(open.pages().verticalScrollBar()->value() + titleAt().y() - 60);
        const QPoint at = titleAt();
        QTest::mouseClick(open.pages().viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(*view.currentArticle(), model.articles().first().id);
    }

    void aNarrowWindowPutsThePreviewAway()
    {
        OpenWindow open(smallIssue(), {1024, 600});
        QAction *show = open.action(u"previewShow"_s);
        QVERIFY(!show->isChecked());
        QVERIFY(!open.pages().isVisible());
        show->trigger(); // asked for, it comes
        QVERIFY(open.pages().isVisible());
        open.window().resize(1440, 900);
        QTRY_VERIFY(open.pages().isVisible());
        open.window().resize(1024, 600);
        QTRY_VERIFY(!open.pages().isVisible());
    }

    void undoNamesItsStep()
    {
        OpenWindow open;
        BoardView &view = *open.find<BoardView>(u"boardTree"_s);
        const QStringList before = open.office.titles(*open.issue);
        QVERIFY(!open.action(u"editUndo"_s)->isEnabled());
        view.select(open.find<BoardPanel>(u"boardPanel"_s)->model().articles().first().id);
        QTest::keyClick(&view, Qt::Key_Down, Qt::AltModifier);
        QVERIFY(open.office.titles(*open.issue) != before);
        QVERIFY(open.action(u"editUndo"_s)->text().contains(before.first()));
        QTest::keyClick(&view, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(open.office.titles(*open.issue), before);
        QTest::keyClick(&view, Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(open.office.titles(*open.issue) != before);
    }

    void thePaletteJumpsAndRuns()
    {
        OpenWindow open;
        QTest::keyClick(&open.window(), Qt::Key_K, Qt::ControlModifier);
        auto *query = open.find<QLineEdit>(u"commandQueryEdit"_s);
        QVERIFY(query);
        query->setText(u"热播"_s);
        auto *list = open.find<QListWidget>(u"commandList"_s);
        QCOMPARE(list->count(), 1);
        QTest::keyClick(query, Qt::Key_Return);
        const BoardModel &model = open.find<BoardPanel>(u"boardPanel"_s)->model();
        QTRY_COMPARE(*open.find<BoardView>(u"boardTree"_s)->currentArticle(), model.articles().at(2).id);
        QTRY_VERIFY(!open.find<QDialog>(u"dlgCommands"_s));
        open.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&open.window()));
        QTest::keyClick(&open.window(), Qt::Key_K, Qt::ControlModifier);
        QPointer<QDialog> dialog;
        QTRY_VERIFY((dialog = open.find<QDialog>(u"dlgCommands"_s)));
        dialog->findChild<QLineEdit *>(u"commandQueryEdit"_s)->setText(plainActionText(open.action(u"windowKeys"_s)->text()));
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"commandQueryEdit"_s), Qt::Key_Return);
        QTRY_VERIFY(open.find<QDialog>(u"dlgKeys"_s));
    }

    void theKeyListHasEveryKey()
    {
        OpenWindow open;
        QTest::keyClick(&open.window(), Qt::Key_F1);
        const auto *list = open.find<QTreeWidget>(u"keysList"_s);
        QVERIFY(list);
        QVERIFY(list->topLevelItemCount() > 20);
        QVERIFY(!list->findItems(u"Alt+Shift+Up"_s, Qt::MatchContains, 1).isEmpty());
        open.find<QDialog>(u"dlgKeys"_s)->reject();
        QTRY_VERIFY(!open.find<QDialog>(u"dlgKeys"_s));
    }

    void f6GoesRoundThePanes()
    {
        OpenWindow open;
        QWidget *tree = open.find<BoardView>(u"boardTree"_s);
        QTRY_VERIFY(tree->hasFocus());
        QSet<QString> seen;
        for (int step = 0; step < 6; ++step) {
            QVERIFY(QApplication::focusWidget());
            seen.insert(QApplication::focusWidget()->objectName());
            QTest::keyClick(&open.window(), Qt::Key_F6);
        }
        QVERIFY(seen.contains(u"boardTree"_s) && seen.contains(u"previewPages"_s) && seen.contains(u"boardFilterEdit"_s));
        tree->setFocus();
        QTest::keyClick(&open.window(), Qt::Key_F6, Qt::ShiftModifier);
        QTest::keyClick(&open.window(), Qt::Key_F6);
        QVERIFY(tree->hasFocus());
    }

    void darkIsDarkAndThePaperStaysWhite()
    {
        OpenWindow open;
        QTRY_VERIFY(open.pages().pageCount() > 0);
        open.action(u"themeDark"_s)->trigger();
        QCoreApplication::processEvents();
        const QImage shot = open.window().grab().toImage();
        QVERIFY(QColor(shot.pixel(shot.width() / 3, shot.height() - 60)).lightness() < 70);
        const QPoint paper = open.pages().viewport()->mapTo(&open.window(), open.pages().pageRect(0).topLeft() + QPoint(6, 20));
        QCOMPARE(QColor(shot.pixel(paper * shot.devicePixelRatio())), QColor(Qt::white));
        QCOMPARE(Settings().themeMode(), Theme::Mode::Dark);
        open.action(u"themeLight"_s)->trigger();
        QCoreApplication::processEvents();
        QVERIFY(QColor(open.window().grab().toImage().pixel(shot.width() / 3, shot.height() - 60)).lightness() > 200);
    }

    void anotherLanguageMakesTheWindowAgain()
    {
        OpenWindow open;
        QStringList asked;
        connect(open.desk.get(), &DeskWindow::languageChosen, this, [&](const QString &language) { asked.append(language); });
        const QPointer<MainWindow> before(&open.window());
        open.action(u"languageEnglish"_s)->trigger();
        QTRY_VERIFY(before.isNull());
        QCOMPARE(asked, QStringList{u"en"_s});
        QVERIFY(open.window().isVisible());
        QCOMPARE(open.find<BoardPanel>(u"boardPanel"_s)->model().articleCount(), 5);
        QCOMPARE(Settings().language(), u"en"_s);
    }

    void closingMakesAVerifiedBackup()
    {
        OpenWindow open;
        QVERIFY(!open.office.workspace->backupFolder().isEmpty());
        open.window().close();
        QTRY_VERIFY_WITH_TIMEOUT(!open.window().isVisible(), 20000);
        const QStringList backups = QDir(open.office.workspace->backupFolder()).entryList({u"*.db"_s}, QDir::Files);
        QCOMPARE(backups.size(), 1);
        // It is a whole desk: opened, it shows the same issue.
        Workspace::Options options;
        options.database = QDir(open.office.workspace->backupFolder()).filePath(backups.first());
        const auto copy = Workspace::open(options);
        QVERIFY(copy);
        QCOMPARE((*copy)->desk().articles(*open.issue).size(), 5);
    }

    void aBackupThatFailsAsksBeforeClosing()
    {
        OpenWindow open;
        QFile obstacle(open.office.workspace->backupFolder()); // a file where the folder should be
        QVERIFY(obstacle.open(QIODevice::NewOnly));
        obstacle.close();
        open.window().close();
        QTRY_VERIFY_WITH_TIMEOUT(open.find<QMessageBox>(u"dlgConfirm"_s), 20000);
        QVERIFY(open.window().isVisible());
        auto *box = open.find<QMessageBox>(u"dlgConfirm"_s);
        QTest::mouseClick(box->findChild<QPushButton *>(u"promptCancelButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!open.find<QMessageBox>(u"dlgConfirm"_s));
        QVERIFY(open.window().isVisible());
        QVERIFY(open.find<BoardView>(u"boardTree"_s)->isEnabled()); // work can go on
        open.window().close();
        QTRY_VERIFY_WITH_TIMEOUT((box = open.find<QMessageBox>(u"dlgConfirm"_s)), 20000);
        QTest::mouseClick(box->findChild<QPushButton *>(u"promptAcceptButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!open.window().isVisible());
    }

    void anEmptyDeskOffersThreeWays()
    {
        OpenWindow open(std::nullopt);
        for (const char *name : {"emptyNewBulletinButton", "emptyImportButton", "emptySampleButton"}) {
            const auto *button = open.find<QAbstractButton>(QLatin1StringView(name));
            QVERIFY2(button && button->isVisible() && !button->accessibleDescription().isEmpty(), name);
        }
        QVERIFY(!open.action(u"issueExport"_s)->isEnabled());
        QTest::keyClick(open.find<QAbstractButton>(u"emptySampleButton"_s), Qt::Key_Return);
        QTRY_VERIFY(open.find<BoardView>(u"boardTree"_s)->isVisible());
        QVERIFY(open.find<BoardPanel>(u"boardPanel"_s)->model().articleCount() >= 11);
        QVERIFY(open.action(u"issueExport"_s)->isEnabled());
    }

    void theLastIssueIsShownAgain()
    {
        OpenWindow open;
        IssueDocument second = smallIssue();
        second.number = 2;
        second.cumulative = 38;
        open.office.importIssue(second); // newer
        open.desk->board().showIssue(*open.issue);
        open.desk = std::make_unique<DeskWindow>(*open.office.workspace, *open.office.theme, open.dialogs);
        QCOMPARE(open.desk->board().issue().value(), *open.issue);
    }

    void whatAnotherWindowDidIsSeenOnComingBack()
    {
        OpenWindow open;
        QTRY_VERIFY(open.pages().pageCount() > 0);
        const std::unique_ptr<Workspace> other = open.office.openAnother();
        const Article article = other->desk().articles(*open.issue).first();
        QVERIFY(!other->desk().moveArticle(article.id, *article.section, 2));
        const BoardModel &model = open.find<BoardPanel>(u"boardPanel"_s)->model();
        QCOMPARE(model.articles().first().id, article.id);
        open.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&open.window()));
        QEvent back(QEvent::ActivationChange);
        QCoreApplication::sendEvent(&open.desk->board(), &back);
        QCOMPARE(model.articles().at(2).id, article.id);
    }

    void whatACrashLeftIsOfferedAndNothingIsApplied()
    {
        UiOffice office;
        const IssueId issue = office.importIssue();
        const Article article = office.desk().articles(issue).first();
        JournalEntry entry;
        entry.article = article.id;
        entry.issue = issue;
        entry.section = article.section;
        entry.base = article.headRevision;
        entry.content = *office.desk().content(article.id);
        entry.content.manuscript.blocks.first().text += u"这是断电前写的一句。"_s;
        office.desk().writeJournal(entry);

        DialogPrompts dialogs(*office.theme);
        DeskWindow desk(*office.workspace, *office.theme, dialogs);
        desk.show();
        auto *list = desk.window().findChild<QListWidget *>(u"recoveryList"_s);
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), 1);
        QCOMPARE(office.desk().content(article.id)->manuscript, office.desk().revision(article.headRevision)->manuscript);
        QTest::mouseClick(desk.window().findChild<QPushButton *>(u"recoveryCompareButton"_s), Qt::LeftButton);
        QVERIFY(desk.window().findChild<QTextEdit *>(u"recoveryComparisonText"_s)->toPlainText().contains(u"▲这是断电前写的一句。"_s));
        QTest::mouseClick(desk.window().findChild<QPushButton *>(u"recoveryGiveUpButton"_s), Qt::LeftButton);
        auto *box = desk.window().findChild<QMessageBox *>(u"dlgConfirm"_s);
        QVERIFY(box);
        QCOMPARE(office.desk().journal().size(), 1); // only asked so far
        QTest::mouseClick(box->findChild<QPushButton *>(u"promptAcceptButton"_s), Qt::LeftButton);
        QCOMPARE(office.desk().journal().size(), 0);
        QTRY_VERIFY(desk.window().findChild<BoardView *>(u"boardTree"_s)->isVisible());
    }
};

QTEST_MAIN(TestDeskWindow)
#include "test_desk_window.moc"
