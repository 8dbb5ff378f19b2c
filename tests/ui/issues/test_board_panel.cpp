// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ui_office.h"
#include "ui/issues/board_drawer.h"
#include "ui/issues/board_panel.h"
#include "ui/issues/board_view.h"

#include <QAction>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

// The board of the small issue in a window of its own, reading the desk again as its page does.
struct BoardStand {
    UiOffice office;
    BoardPanel panel{office.context()};
    IssueId issue = office.importIssue();
    BoardView &view = panel.view();

    BoardStand()
    {
        QObject::connect(&office.desk(), &Desk::changed, &panel, [this] { panel.reload(); });
        panel.setIssue(office.desk().issue(issue));
        panel.resize(900, 640);
        panel.show();
        panel.activateWindow();
        const bool exposed = QTest::qWaitForWindowExposed(&panel);
        Q_ASSERT(exposed);
        panel.focusRows();
    }

    QModelIndex row(int section, int article) { return panel.model().index(article, 0, panel.model().index(section, 0)); }
    ArticleId id(int section, int article) { return panel.model().article(row(section, article))->id; }
    QStringList titles() { return office.titles(issue); }

    // Drags what the model makes of `from` to a point of the view, as the window system would.
    void drag(const QModelIndex &from, QPoint to)
    {
        const std::unique_ptr<QMimeData> data(panel.model().mimeData({from}));
        drop(*view.viewport(), *data, to);
    }
    static void drop(QWidget &target, const QMimeData &data, QPoint to)
    {
        QDragEnterEvent enter(to, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(to, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &move);
        QDropEvent event(QPointF(to), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &event);
    }
    QPoint upperHalf(const QModelIndex &index) const { return view.visualRect(index).center() - QPoint(0, 8); }
    QPoint lowerHalf(const QModelIndex &index) const { return view.visualRect(index).center() + QPoint(0, 8); }
};

const QStringList asImported = {u"市史志研究室传达学习会议精神"_s, u"召开老同志新春座谈会"_s, u"文献电视片《江城岁月》热播收官"_s, u"青山区扎实开展能力提升活动"_s, u"南河县赴外开展交流活动"_s};

} // namespace

class TestBoardPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anArticleIsDraggedDownWithinItsSection()
    {
        BoardStand stand;
        stand.drag(stand.row(0, 0), stand.lowerHalf(stand.row(0, 1)));
        QCOMPARE(stand.titles(), (QStringList{asImported[1], asImported[0], asImported[2], asImported[3], asImported[4]}));
        QVERIFY(stand.office.undo.undo());
        QCOMPARE(stand.titles(), asImported);
        QVERIFY(stand.office.undo.redo());
        QCOMPARE(stand.titles().first(), asImported[1]);
    }

    void anArticleIsDraggedIntoAnotherSection()
    {
        BoardStand stand;
        stand.drag(stand.row(0, 2), stand.upperHalf(stand.row(1, 1)));
        QCOMPARE(stand.titles(), (QStringList{asImported[0], asImported[1], asImported[3], asImported[2], asImported[4]}));
        QVERIFY(stand.office.undo.undo());
        QCOMPARE(stand.titles(), asImported);
    }

    void belowTheLastRowIsTheEnd()
    {
        BoardStand stand;
        stand.drag(stand.row(0, 0), QPoint(200, stand.view.viewport()->height() - 4));
        QCOMPARE(stand.titles().last(), asImported[0]);
    }

    void aDropWhereItStandsIsNoStep()
    {
        BoardStand stand;
        stand.drag(stand.row(0, 1), stand.upperHalf(stand.row(0, 1)));
        stand.drag(stand.row(0, 1), stand.lowerHalf(stand.row(0, 1)));
        QCOMPARE(stand.titles(), asImported);
        QVERIFY(!stand.office.undo.canUndo());
    }

    void aWholeSectionIsDragged()
    {
        BoardStand stand;
        stand.drag(stand.panel.model().index(1, 0), stand.upperHalf(stand.panel.model().index(0, 0)));
        QCOMPARE(stand.titles(), (QStringList{asImported[3], asImported[4], asImported[0], asImported[1], asImported[2]}));
        QVERIFY(stand.office.undo.undo());
        QCOMPARE(stand.titles(), asImported);
    }

    void theInsertionLineIsDrawnWhileDragging()
    {
        BoardStand stand;
        const QImage before = stand.view.viewport()->grab().toImage();
        const std::unique_ptr<QMimeData> data(stand.panel.model().mimeData({stand.row(0, 0)}));
        const QPoint to = stand.lowerHalf(stand.row(0, 2));
        QDragEnterEvent enter(to, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(stand.view.viewport(), &enter);
        QDragMoveEvent move(to, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(stand.view.viewport(), &move);
        QVERIFY(move.isAccepted());
        const QImage during = stand.view.viewport()->grab().toImage();
        QVERIFY(before != during);
        const int line = stand.view.visualRect(stand.row(0, 2)).bottom();
        QVERIFY(during.copy(0, line - 3, during.width(), 7) != before.copy(0, line - 3, before.width(), 7));
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(stand.view.viewport(), &leave);
        QCOMPARE(stand.view.viewport()->grab().toImage(), before);
    }

    void keysMoveArticlesAcrossTheEdge()
    {
        BoardStand stand;
        stand.view.select(stand.id(0, 1));
        QTest::keyClick(&stand.view, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(stand.titles().first(), asImported[1]);
        QCOMPARE(*stand.view.currentArticle(), stand.id(0, 0)); // the selection goes along
        QTest::keyClick(&stand.view, Qt::Key_Up, Qt::AltModifier); // the very first place: nothing above
        QCOMPARE(stand.titles().first(), asImported[1]);
        for (int step = 0; step < 3; ++step)
            QTest::keyClick(&stand.view, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(stand.titles(), (QStringList{asImported[0], asImported[2], asImported[1], asImported[3], asImported[4]}));
        QCOMPARE(stand.panel.model().placeOf(*stand.view.currentArticle())->section, *stand.panel.model().article(stand.row(1, 0))->section);
    }

    void keysMoveSections()
    {
        BoardStand stand;
        stand.view.select(stand.id(1, 0));
        QTest::keyClick(&stand.view, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(stand.titles().first(), asImported[3]);
        QTest::keyClick(&stand.view, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(stand.titles(), asImported);
    }

    void aTitleIsRenamedInPlaceWithItsSoftBreak()
    {
        BoardStand stand;
        const ArticleId article = stand.id(0, 0);
        stand.view.select(article);
        QTest::keyClick(&stand.view, Qt::Key_F2);
        auto *edit = stand.view.findChild<QLineEdit *>(u"boardTitleEdit"_s);
        QVERIFY(edit);
        QVERIFY(!edit->accessibleName().isEmpty());
        edit->setText(u"市史志研究室"_s);
        edit->setModified(true);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
        edit->insert(u"学习会议精神"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(stand.office.desk().article(article)->titleLines, (QStringList{u"市史志研究室"_s, u"学习会议精神"_s}));
        QVERIFY(stand.office.undo.undo());
        QCOMPARE(stand.office.desk().article(article)->titleLines, QStringList{asImported[0]});
    }

    void escapeLeavesTheTitleAsItWas()
    {
        BoardStand stand;
        stand.view.select(stand.id(0, 0));
        QTest::keyClick(&stand.view, Qt::Key_F2);
        auto *edit = stand.view.findChild<QLineEdit *>(u"boardTitleEdit"_s);
        QVERIFY(edit);
        edit->setText(u"别的题目"_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(stand.titles(), asImported);
        QVERIFY(!stand.office.undo.canUndo());
    }

    void aSectionIsRenamedAddedAndRemoved()
    {
        BoardStand stand;
        stand.view.select(stand.panel.model().sections().first().id);
        QTest::keyClick(&stand.view, Qt::Key_F2);
        auto *edit = stand.view.findChild<QLineEdit *>(u"boardTitleEdit"_s);
        QVERIFY(edit);
        edit->setText(u"要闻"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(stand.office.desk().sections(stand.issue).first().name, u"要闻"_s);
        stand.office.prompts.texts = {u"资料选登"_s};
        stand.panel.actionSet().action("sectionAdd")->trigger();
        QCOMPARE(stand.office.desk().sections(stand.issue).size(), 3);
        stand.view.select(stand.office.desk().sections(stand.issue).last().id);
        QVERIFY(stand.panel.actionSet().action("sectionRemove")->isEnabled());
        stand.panel.actionSet().action("sectionRemove")->trigger();
        QCOMPARE(stand.office.desk().sections(stand.issue).size(), 2);
        for (int step = 0; step < 3; ++step)
            QVERIFY(stand.office.undo.undo());
        QCOMPARE(stand.office.desk().sections(stand.issue).size(), 2);
        QCOMPARE(stand.office.desk().sections(stand.issue).first().name, u"本室动态"_s);
    }

    void deleteTakesOutAndTheDrawerPutsBack()
    {
        BoardStand stand;
        const ArticleId article = stand.id(0, 1);
        stand.view.select(article);
        QTest::keyClick(&stand.view, Qt::Key_Delete);
        QCOMPARE(stand.titles().size(), 4);
        QVERIFY(stand.panel.drawer().isVisible());
        QCOMPARE(*stand.panel.drawer().current(), article);
        QVERIFY(stand.view.currentArticle().has_value()); // its successor is selected
        // Back to the very place by undo.
        QVERIFY(stand.office.undo.undo());
        QCOMPARE(stand.titles(), asImported);
        QVERIFY(!stand.panel.drawer().isVisible());
        // Taken out again, and dragged from the drawer into the other section.
        QVERIFY(stand.office.undo.redo());
        const std::unique_ptr<QMimeData> data(stand.panel.drawer().model().mimeData({stand.panel.drawer().model().index(0, 0)}));
        BoardStand::drop(*stand.view.viewport(), *data, stand.upperHalf(stand.row(1, 0)));
        QCOMPARE(stand.titles(), (QStringList{asImported[0], asImported[2], asImported[1], asImported[3], asImported[4]}));
        // Undoing the placing takes it out, not away.
        QVERIFY(stand.office.undo.undo());
        QCOMPARE(stand.titles().size(), 4);
        QVERIFY(stand.office.desk().article(article).has_value());
    }

    void anArticleIsDroppedOnTheDrawerAndPlacedByKey()
    {
        BoardStand stand;
        stand.panel.drawer().showForDrag(true);
        QVERIFY(stand.panel.drawer().isVisible());
        const std::unique_ptr<QMimeData> data(stand.panel.model().mimeData({stand.row(1, 0)}));
        BoardStand::drop(stand.panel.drawer(), *data, {20, 10});
        stand.panel.drawer().showForDrag(false);
        QCOMPARE(stand.titles().size(), 4);
        stand.view.select(stand.id(0, 0));
        stand.panel.drawer().list().setFocus();
        QTest::keyClick(&stand.panel.drawer().list(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stand.titles(), (QStringList{asImported[0], asImported[1], asImported[2], asImported[3], asImported[4]}));
        QCOMPARE(stand.panel.model().placeOf(*stand.view.currentArticle())->section, *stand.panel.model().article(stand.row(0, 0))->section);
    }

    void deletingForGoodAsksFirst()
    {
        BoardStand stand;
        const ArticleId article = stand.id(0, 0);
        QVERIFY(!stand.office.desk().unplaceArticle(article));
        stand.panel.actionSet().action("articleDelete")->trigger();
        QCOMPARE(stand.office.prompts.asked.size(), 1);
        QVERIFY(stand.office.desk().article(article).has_value());
        stand.office.prompts.confirmations = {ScriptPrompts::Answer::Accept};
        stand.panel.actionSet().action("articleDelete")->trigger();
        QVERIFY(!stand.office.desk().article(article).has_value());
    }

    void theFilterKeepsWhatContainsItAndTheSelection()
    {
        BoardStand stand;
        stand.view.select(stand.id(0, 2));
        auto *filter = stand.panel.findChild<QLineEdit *>(u"boardFilterEdit"_s);
        QTest::keyClick(&stand.view, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(filter->hasFocus());
        filter->setText(u"热播"_s);
        QCOMPARE(stand.panel.model().rowCount(), 1);
        QVERIFY(stand.view.isExpanded(stand.panel.model().index(0, 0)));
        QCOMPARE(stand.panel.model().article(stand.view.currentIndex())->title(), asImported[2]);
        filter->setText(u"查无此稿"_s);
        QVERIFY(stand.panel.findChild<QLabel *>(u"boardEmptyLabel"_s)->isVisible());
        filter->clear();
        QCOMPARE(stand.panel.model().rowCount(), 2);
        QVERIFY(!stand.panel.findChild<QLabel *>(u"boardEmptyLabel"_s)->isVisible());
    }

    void enterOpensTheArticleAndFoldsASection()
    {
        BoardStand stand;
        QSignalSpy opened(&stand.panel, &BoardPanel::opened);
        stand.view.select(stand.id(0, 1));
        QTest::keyClick(&stand.view, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<ArticleId>(), stand.id(0, 1));
        QTest::mouseClick(stand.view.viewport(), Qt::LeftButton, {}, stand.view.visualRect(stand.row(0, 0)).center());
        QTest::mouseDClick(stand.view.viewport(), Qt::LeftButton, {}, stand.view.visualRect(stand.row(0, 0)).center());
        QCOMPARE(opened.count(), 2);
        stand.view.select(stand.panel.model().sections().first().id);
        QTest::keyClick(&stand.view, Qt::Key_Return);
        QVERIFY(!stand.view.isExpanded(stand.panel.model().index(0, 0)));
        // A fold survives a change elsewhere.
        QVERIFY(!stand.office.desk().moveArticle(stand.id(1, 0), *stand.panel.model().article(stand.row(1, 0))->section, 1));
        QVERIFY(!stand.view.isExpanded(stand.panel.model().index(0, 0)));
        QVERIFY(stand.view.isExpanded(stand.panel.model().index(1, 0)));
    }

    void filesAreDroppedOnTheirSection()
    {
        BoardStand stand;
        QSignalSpy dropped(&stand.panel, &BoardPanel::draftFilesDropped);
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(u"/稿件/来稿一.docx"_s), QUrl::fromLocalFile(u"/稿件/来稿二.txt"_s)});
        BoardStand::drop(*stand.view.viewport(), files, stand.upperHalf(stand.row(1, 0)));
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped.first().at(0).toStringList(), (QStringList{u"/稿件/来稿一.docx"_s, u"/稿件/来稿二.txt"_s}));
        QCOMPARE(dropped.first().at(1).value<SectionId>(), *stand.panel.model().article(stand.row(1, 0))->section);
    }

    void anEmptyIssueSaysWhatToDo()
    {
        UiOffice office;
        IssueDocument empty = smallIssue();
        for (SectionDocument &section : empty.sections)
            section.articles.clear();
        BoardPanel panel(office.context());
        panel.setIssue(office.desk().issue(office.importIssue(empty)));
        panel.resize(900, 600);
        panel.show();
        QVERIFY(panel.findChild<QLabel *>(u"boardEmptyLabel"_s)->isVisible());
    }

    void twoWindowsNeverOverwriteEachOther()
    {
        BoardStand stand;
        // Another window on the same desk renames the article that this one is about to rename.
        const std::unique_ptr<Workspace> other = stand.office.openAnother();
        const ArticleId article = stand.id(0, 0);
        stand.view.select(article);
        QTest::keyClick(&stand.view, Qt::Key_F2);
        auto *edit = stand.view.findChild<QLineEdit *>(u"boardTitleEdit"_s);
        QVERIFY(edit);
        edit->setText(u"我的题目"_s);
        const Article seen = *other->desk().article(article);
        QVERIFY(!other->desk().renameArticle(article, seen.version, {u"他的题目"_s}));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(stand.office.prompts.told.size(), 1);
        QCOMPARE(stand.office.desk().article(article)->titleLines, QStringList{u"他的题目"_s});
        QVERIFY(!stand.office.undo.canUndo());
    }

    void undoStopsWhereSomebodyElseWentOn()
    {
        BoardStand stand;
        const ArticleId article = stand.id(0, 0);
        BoardEdits edits(stand.office.context());
        QVERIFY(edits.renameArticle(article, stand.office.desk().article(article)->version, {u"我的题目"_s}));
        const std::unique_ptr<Workspace> other = stand.office.openAnother();
        QVERIFY(!other->desk().renameArticle(article, other->desk().article(article)->version, {u"他的题目"_s}));
        QVERIFY(!stand.office.undo.undo());
        QVERIFY(stand.office.undo.canUndo());
        QCOMPARE(stand.office.prompts.told.size(), 1);
        QCOMPARE(stand.office.desk().article(article)->titleLines, QStringList{u"他的题目"_s});
    }
};

QTEST_MAIN(TestBoardPanel)
#include "test_board_panel.moc"
