// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/review/review_stand.h"
#include "ui/articles/article_editor.h"
#include "ui/articles/article_lease.h"
#include "ui/issues/board_drawer.h"
#include "ui/issues/board_panel.h"
#include "ui/issues/board_view.h"
#include "ui/shell/banner.h"

#include <QTreeView>

using namespace bulletin;
using namespace Qt::StringLiterals;

using Stage = ArticleStage;

class TestLeasesAndBoard final : public QObject {
    Q_OBJECT
    QTemporaryDir m_home;

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", m_home.path().toLocal8Bit()); }

    void whoComesSecondSeesWhoWritesAndTakesOver()
    {
        ReviewStand stand;
        const ArticleId id = stand.at(Stage::FirstReview);
        stand.signIn("first");
        ArticleEditor editor(stand.context());
        editor.show();
        editor.openArticle(id);
        auto *note = editor.findChild<QLabel *>(u"editorLeaseLabel"_s);
        QVERIFY(!note->isVisible());

        const auto elsewhere = stand.openAnother();
        ReviewStand::must(elsewhere->desk().people().signIn(u"editor"_s, officePassword));
        Context there{*elsewhere, elsewhere->desk(), stand.prompts, *stand.theme, stand.undo, stand.background};
        ArticleEditor second(there);
        second.show();
        second.openArticle(id);
        auto *seen = second.findChild<QLabel *>(u"editorLeaseLabel"_s);
        QVERIFY(seen->isVisible());
        QVERIFY2(seen->text().contains(u"老first"_s), qPrintable(seen->text()));
        stand.prompts.texts = {u"急着付印"_s};
        second.findChild<QPushButton *>(u"editorLeaseButton"_s)->click();
        QVERIFY(!seen->isVisible());
        QCOMPARE(stand.desk().review().lease(id)->person, u"老editor"_s);
        editor.findChild<ArticleLease *>()->beat();
        QVERIFY(note->isVisible());
        QVERIFY2(note->text().contains(u"老editor"_s), qPrintable(note->text()));
        // He closes it: the first one gets it back with the next beat.
        QTest::mouseClick(second.findChild<QPushButton *>(u"editorBackButton"_s), Qt::LeftButton);
        QVERIFY(!stand.desk().review().lease(id));
        editor.findChild<ArticleLease *>()->beat();
        QVERIFY(!note->isVisible());
        QCOMPARE(stand.desk().review().lease(id)->person, u"老first"_s);
        QVERIFY2(stand.prompts.told.isEmpty(), qPrintable(stand.prompts.told.join(u'\n')));
    }

    void theBoardReturnsAndHoldsAndSaysWhyNot()
    {
        ReviewStand stand;
        const ArticleId id = stand.at(Stage::Accepted);
        stand.signIn("editor");
        ReviewStand::must(stand.desk().review().place(id, stand.desk().sections(stand.issue).first().id));
        BoardPanel board(stand.context());
        board.resize(900, 600);
        board.setIssue(stand.desk().issue(stand.issue));
        board.show();
        const auto action = [&](const char *name) { return board.findChild<QAction *>(QLatin1StringView(name)); };
        board.view().select(id);
        QVERIFY(action("articleHold")->isEnabled() && action("articleReturn")->isEnabled() && action("articleHistory")->isEnabled());
        action("articleHistory")->trigger();
        QVERIFY(board.findChild<QDialog *>(u"dlgHistory"_s));
        board.findChild<QDialog *>(u"dlgHistory"_s)->reject();
        action("articleHold")->trigger();
        QVERIFY(answerDialog(board, u"dlgHold"_s, u"留待下期"_s));
        QCOMPARE(stand.stage(id), Stage::Held);
        board.reload();
        board.drawer().list().setFocus();
        board.drawer().list().setCurrentIndex(board.drawer().model().indexOf(id));
        Q_EMIT board.drawer().selectionMoved();
        board.activateWindow();
        QTRY_VERIFY(board.drawer().list().hasFocus());
        Q_EMIT board.drawer().selectionMoved();
        QVERIFY(!action("articleHold")->isEnabled());
        QVERIFY2(action("articleHold")->toolTip().size() > 12, qPrintable(action("articleHold")->toolTip()));
        action("articleReturn")->trigger();
        QVERIFY(answerDialog(board, u"dlgReturn"_s, u"请补充照片"_s));
        QCOMPARE(stand.stage(id), Stage::Returned);
        QVERIFY2(stand.prompts.told.isEmpty(), qPrintable(stand.prompts.told.join(u'\n')));
    }
};

QTEST_MAIN(TestLeasesAndBoard)
#include "test_leases_and_board.moc"
