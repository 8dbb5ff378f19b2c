// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/review/review_stand.h"
#include "ui/articles/article_editor.h"
#include "ui/review/comment_card.h"
#include "ui/review/diff_view.h"
#include "ui/review/review_page.h"

#include <QAccessible>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QTextEdit>
#include <QToolButton>

using namespace bulletin;
using namespace Qt::StringLiterals;

using Stage = ArticleStage;

namespace {

struct OpenReview {
    ReviewStand &stand;
    std::unique_ptr<ReviewPage> page;

    OpenReview(ReviewStand &office, const char *login, QSize size = {940, 546})
        : stand(office)
    {
        stand.signIn(login);
        page = std::make_unique<ReviewPage>(stand.context());
        page->resize(size);
        page->enter();
        page->show();
        const bool exposed = QTest::qWaitForWindowExposed(page.get());
        Q_ASSERT(exposed);
    }
    template <class T>
    T *find(const QString &name) { return page->findChild<T *>(name); }
    QAction *action(const QString &name) { return find<QAction>(name); }
    QString label(const QString &name) { return find<QLabel>(name)->text(); }
    int rows() { return find<QListView>(u"reviewQueueList"_s)->model()->rowCount(); }
};

} // namespace

class TestReviewPage final : public QObject {
    Q_OBJECT
    QTemporaryDir m_home;

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", m_home.path().toLocal8Bit()); }

    void isForThoseWhoReview()
    {
        ReviewStand stand;
        for (const auto &[login, there] : {std::pair("editor", true), std::pair("first", true), std::pair("final", true), std::pair("contributor", false), std::pair("auditor", false), std::pair("admin", false)}) {
            stand.signIn(login);
            ReviewPage page(stand.context());
            QCOMPARE(page.isFor(stand.desk().actor(), true), there);
            QVERIFY(!page.isFor(Actor(), false));
        }
    }

    void threeReviewsFromTheQueueToAcceptance()
    {
        ReviewStand stand;
        const ArticleId id = stand.at(Stage::Submitted);
        {
            OpenReview open(stand, "editor");
            QCOMPARE(open.page->badge(), 1);
            QCOMPARE(open.rows(), 1);
            QVERIFY(!open.action(u"reviewPass"_s)->isVisible()); // an editor alone is no reviewer
            open.action(u"reviewReceive"_s)->trigger();
            QCOMPARE(stand.stage(id), Stage::FirstReview);
            QCOMPARE(open.page->badge(), 0);
        }
        {
            OpenReview open(stand, "first");
            QVERIFY(open.label(u"reviewLineLabel"_s).contains(u"●"_s));
            open.find<QPlainTextEdit>(u"reviewOpinionEdit"_s)->setPlainText(u"文字通顺。"_s);
            QTest::keyClick(open.find<QPlainTextEdit>(u"reviewOpinionEdit"_s), Qt::Key_Return, Qt::ControlModifier);
            QCOMPARE(stand.prompts.asked.size(), 1); // asked, and cancelled
            QCOMPARE(stand.stage(id), Stage::FirstReview);
            stand.prompts.confirmations = {ScriptPrompts::Answer::Accept};
            QTest::keyClick(open.find<QPlainTextEdit>(u"reviewOpinionEdit"_s), Qt::Key_Return, Qt::ControlModifier);
            QCOMPARE(stand.stage(id), Stage::SecondReview);
            QCOMPARE(stand.desk().review().acts(id).last().opinion, u"文字通顺。"_s);
            QVERIFY(open.find<QPlainTextEdit>(u"reviewOpinionEdit"_s)->toPlainText().isEmpty());
            QCOMPARE(open.rows(), 0);
            QVERIFY(!open.label(u"reviewEmptyLabel"_s).isEmpty());
        }
        for (const char *login : {"second", "final"}) {
            OpenReview open(stand, login);
            QVERIFY(open.label(u"reviewLineLabel"_s).contains(u"✓ 老first"_s));
            stand.prompts.confirmations = {ScriptPrompts::Answer::Accept};
            open.action(u"reviewPass"_s)->trigger();
        }
        QCOMPARE(stand.stage(id), Stage::Accepted);
        QVERIFY2(stand.prompts.told.isEmpty(), qPrintable(stand.prompts.told.join(u'\n')));
    }

    void returnNeedsWordsAndShowsWhatTheUnitWillRead()
    {
        ReviewStand stand;
        const ArticleId id = stand.at(Stage::SecondReview);
        OpenReview open(stand, "second");
        open.action(u"reviewReturn"_s)->trigger();
        auto *dialog = open.find<QDialog>(u"dlgReturn"_s);
        QVERIFY(dialog);
        auto *accept = dialog->findChild<QPushButton *>(u"dlgReturnAcceptButton"_s);
        QVERIFY(!accept->isEnabled());
        dialog->findChild<QPlainTextEdit *>(u"dlgReturnEdit"_s)->setPlainText(u"不行 "_s);
        QVERIFY(!accept->isEnabled() && !accept->toolTip().isEmpty());
        dialog->findChild<QPlainTextEdit *>(u"dlgReturnEdit"_s)->setPlainText(u"请补充活动时间"_s);
        const QString shown = dialog->findChild<QLabel *>(u"dlgReturnShownLabel"_s)->text();
        QVERIFY2(shown.contains(u"宣教处"_s) && shown.contains(u"老second"_s) && shown.contains(u"请补充活动时间"_s), qPrintable(shown));
        accept->click();
        QCOMPARE(stand.stage(id), Stage::Returned);
        stand.signIn("editor");
        const ArticleAct act = stand.desk().review().acts(id).last();
        QVERIFY(act.level == ReviewLevel::Second && act.verdict == Verdict::Return);
        QCOMPARE(act.opinion, u"请补充活动时间"_s);
    }

    void notUsedForACodedReasonAndTakenUpAgain()
    {
        ReviewStand stand;
        const ArticleId id = stand.at(Stage::FirstReview);
        {
            OpenReview open(stand, "first");
            open.action(u"reviewReject"_s)->trigger();
            auto *codes = open.find<QComboBox>(u"dlgRejectCodeCombo"_s);
            codes->setCurrentIndex(codes->findData(u"other"_s));
            QVERIFY(answerDialog(*open.page, u"dlgReject"_s, {}));
            QVERIFY(!open.find<QLabel>(u"dlgRejectRefusalLabel"_s)->text().isEmpty()); // `other` needs words; the dialog stays
            codes->setCurrentIndex(codes->findData(u"duplicate"_s));
            QVERIFY(answerDialog(*open.page, u"dlgReject"_s, u"去年已刊"_s));
        }
        QCOMPARE(stand.stage(id), Stage::Rejected);
        OpenReview open(stand, "editor");
        open.find<QComboBox>(u"reviewListCombo"_s)->setCurrentIndex(6);
        Q_EMIT open.find<QComboBox>(u"reviewListCombo"_s)->activated(6);
        QCOMPARE(open.rows(), 1);
        open.action(u"reviewReconsider"_s)->trigger();
        QVERIFY(answerDialog(*open.page, u"dlgReconsider"_s, u"情况有变化"_s));
        QCOMPARE(stand.stage(id), Stage::Submitted);
    }

    void writesTheArticleSlip()
    {
        ReviewStand stand;
        stand.at(Stage::FirstReview);
        OpenReview open(stand, "first");
        const QString path = stand.folder.filePath(u"slip.pdf"_s);
        stand.prompts.saveFiles = {path};
        QVERIFY(open.action(u"reviewArticleSheet"_s)->isVisible());
        open.action(u"reviewArticleSheet"_s)->trigger();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
        QVERIFY(stand.prompts.told.last().contains(path));
    }

    void separationSaysWhyNot()
    {
        ReviewStand stand;
        hire(*stand.database, u"every"_s, Roles(OfficeRole::Editor) | OfficeRole::FirstReviewer | OfficeRole::SecondReviewer);
        const ArticleId id = stand.at(Stage::FirstReview);
        stand.signIn("every");
        ReviewStand::must(stand.desk().review().review(id, stand.desk().article(id)->headRevision, ReviewLevel::First, Verdict::Pass, {}));
        OpenReview open(stand, "every");
        QCOMPARE(open.rows(), 0); // it does not wait for him
        open.find<QComboBox>(u"reviewListCombo"_s)->setCurrentIndex(2);
        Q_EMIT open.find<QComboBox>(u"reviewListCombo"_s)->activated(2);
        QCOMPARE(open.rows(), 1);
        QVERIFY(open.action(u"reviewPass"_s)->isVisible() && !open.action(u"reviewPass"_s)->isEnabled());
        QVERIFY(open.find<QLabel>(u"reviewWhyNotLabel"_s)->isVisible());
        QVERIFY2(open.label(u"reviewWhyNotLabel"_s).contains(u"老second"_s), qPrintable(open.label(u"reviewWhyNotLabel"_s)));
        QVERIFY(open.action(u"reviewPass"_s)->toolTip().contains(u"老second"_s));
    }

    void comparesWithWhatWasReviewedLast()
    {
        ReviewStand stand;
        const ArticleId id = stand.at(Stage::FirstReview);
        {
            OpenReview open(stand, "first");
            QVERIFY(!open.find<QComboBox>(u"reviewAgainstCombo"_s)->isEnabled()); // there is one version alone
            QVERIFY(!open.find<QTextEdit>(u"reviewDiffText"_s)->toPlainText().contains(u'▲'));
            open.action(u"reviewReturn"_s)->trigger();
            QVERIFY(answerDialog(*open.page, u"dlgReturn"_s, u"姓名请核对"_s));
        }
        stand.signIn("contributor");
        stand.save(id, u"1月17日，本室召开老同志新春座谈会，副主任徐光煦出席会议，共有25人参加。"_s);
        const auto again = stand.desk().review().submit(id, stand.desk().article(id)->headRevision, {});
        QVERIFY(again);
        OpenReview open(stand, "first");
        QVERIFY2(open.find<QTextEdit>(u"reviewDiffText"_s)->toPlainText().contains(u"▼照▲煦"_s), qPrintable(open.find<QTextEdit>(u"reviewDiffText"_s)->toPlainText()));
        QTest::keyClick(open.find<QListView>(u"reviewQueueList"_s), Qt::Key_F8);
        QVERIFY(open.label(u"reviewDiffCountsLabel"_s).endsWith(u"1/1"_s));
        open.find<QComboBox>(u"reviewAgainstCombo"_s)->setCurrentIndex(0);
        Q_EMIT open.find<QComboBox>(u"reviewAgainstCombo"_s)->activated(0);
        QVERIFY(!open.find<QTextEdit>(u"reviewDiffText"_s)->toPlainText().contains(u'▲'));
    }

    void commentsFollowTheTextAreAnsweredAndResolved()
    {
        ReviewStand stand;
        const ArticleId id = stand.at(Stage::FirstReview);
        OpenReview open(stand, "first");
        auto *text = open.find<QTextEdit>(u"reviewDiffText"_s);
        text->setTextCursor(text->document()->find(u"徐光照"_s));
        QTest::keyClick(text, Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(answerDialog(*open.page, u"dlgComment"_s, u"姓名与第4篇不一致，请核"_s));
        QList<Comment> comments = stand.desk().review().comments(id);
        QCOMPARE(comments.size(), 1);
        QCOMPARE(comments.first().quote, u"徐光照"_s);
        QCOMPARE(text->extraSelections().size(), 1);
        QCOMPARE(text->extraSelections().first().cursor.selectedText(), u"徐光照"_s);
        QTRY_COMPARE(open.page->findChildren<CommentCard *>().size(), 1);
        open.find<QToolButton>(u"commentAnswer-"_s + comments.first().id.text())->click();
        QVERIFY(answerDialog(*open.page, u"dlgAnswer"_s, u"已核，应为“煦”"_s));
        // The text before it grows: the place follows. Then it goes: an orphan.
        stand.save(id, u"据悉，1月17日，本室召开老同志新春座谈会，副主任徐光照出席会议，共有25人参加。"_s);
        QCOMPARE(text->extraSelections().size(), 1);
        QCOMPARE(text->extraSelections().first().cursor.selectedText(), u"徐光照"_s);
        stand.save(id, u"全文已另写。"_s);
        QCOMPARE(text->extraSelections().size(), 0);
        QVERIFY(open.find<QLabel>(u"reviewOrphansLabel"_s));
        open.find<QToolButton>(u"commentResolve-"_s + comments.first().id.text())->click();
        for (const Comment &comment : stand.desk().review().comments(id))
            QCOMPARE(comment.resolvedBy, comment.parent.isNull() ? u"老first"_s : QString());
        QVERIFY2(stand.prompts.told.isEmpty(), qPrintable(stand.prompts.told.join(u'\n')));
    }

    void editorsVerbsPlaceHoldAndMerge()
    {
        ReviewStand stand;
        const ArticleId accepted = stand.at(Stage::Accepted);
        const ArticleId other = stand.at(Stage::FirstReview, u"另一单位的稿件"_s);
        OpenReview open(stand, "editor", {1200, 700});
        auto *lists = open.find<QComboBox>(u"reviewListCombo"_s);
        const auto showList = [&](int row) {
            lists->setCurrentIndex(row);
            Q_EMIT lists->activated(row);
        };
        showList(3); // to be placed
        QCOMPARE(open.rows(), 1);
        open.action(u"reviewHold"_s)->trigger();
        QVERIFY(answerDialog(*open.page, u"dlgHold"_s, u"留待下期"_s));
        QCOMPARE(stand.stage(accepted), Stage::Held);
        showList(4);
        open.action(u"reviewRelease"_s)->trigger();
        QCOMPARE(stand.stage(accepted), Stage::Accepted);
        showList(3);
        open.action(u"reviewPlace"_s)->trigger();
        QCOMPARE(open.find<QComboBox>(u"dlgPlaceSectionCombo"_s)->currentText(), u"本室动态"_s); // as its writer wished
        QVERIFY(answerDialog(*open.page, u"dlgPlace"_s, {}));
        QCOMPARE(stand.stage(accepted), Stage::Placed);
        QVERIFY(stand.desk().article(accepted)->issue == stand.issue);
        const ArticleId third = stand.at(Stage::FirstReview, u"第三篇"_s);
        stand.signIn("editor");
        showList(2);
        QCOMPARE(open.rows(), 2);
        open.action(u"reviewMerge"_s)->trigger();
        auto *dialog = open.find<QDialog>(u"dlgMerge"_s);
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QPushButton *>(u"dlgMergeAcceptButton"_s)->isEnabled());
        auto *list = dialog->findChild<QListWidget *>(u"dlgMergeList"_s);
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text().startsWith(u"另一单位"_s) || list->item(row)->text().startsWith(u"第三篇"_s))
                list->item(row)->setCheckState(Qt::Checked);
        }
        dialog->findChild<QPushButton *>(u"dlgMergeAcceptButton"_s)->click();
        QVERIFY2(stand.stage(other) == Stage::Merged && stand.stage(third) == Stage::Merged, qPrintable(stand.prompts.told.join(u'\n')));
        auto *editor = open.find<ArticleEditor>(u"articleEditor"_s);
        QVERIFY(editor && editor->isVisible());
        QCOMPARE(editor->content().manuscript.blocks.size(), 2);
        QVERIFY2(stand.prompts.told.isEmpty(), qPrintable(stand.prompts.told.join(u'\n')));
    }

    void theTextIsEditedInPlaceAndOthersSeeWho()
    {
        ReviewStand stand;
        const ArticleId id = stand.at(Stage::FirstReview);
        OpenReview open(stand, "first");
        open.action(u"reviewEdit"_s)->trigger();
        auto *editor = open.find<ArticleEditor>(u"articleEditor"_s);
        QVERIFY(editor->isVisible());
        const auto lease = stand.desk().review().lease(id);
        QVERIFY(lease && lease->person == u"老first"_s);
        // Another window, where the editor looks at it.
        const auto elsewhere = stand.openAnother();
        ReviewStand::must(elsewhere->desk().people().signIn(u"editor"_s, officePassword));
        Context there{*elsewhere, elsewhere->desk(), stand.prompts, *stand.theme, stand.undo, stand.background};
        ReviewPage page(there);
        page.resize(940, 546);
        page.enter();
        page.show();
        auto *lists = page.findChild<QComboBox *>(u"reviewListCombo"_s);
        lists->setCurrentIndex(2);
        Q_EMIT lists->activated(2);
        auto *note = page.findChild<QLabel *>(u"reviewLeaseLabel"_s);
        QVERIFY(note->isVisible());
        QVERIFY2(note->text().contains(u"老first"_s), qPrintable(note->text()));
        page.findChild<QPushButton *>(u"reviewLeaseButton"_s)->click();
        QVERIFY(answerDialog(page, u"dlgTakeOver"_s, u"今天必须付印"_s));
        QCOMPARE(stand.desk().review().lease(id)->person, u"老editor"_s);
        // Back to the review when the writer is done.
        QTest::mouseClick(editor->findChild<QPushButton *>(u"editorBackButton"_s), Qt::LeftButton);
        QVERIFY(open.find<QListView>(u"reviewQueueList"_s)->isVisible());
    }

    void namesKeysAndRoom_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1024x600") << QSize(940, 546);
        QTest::newRow("1440x900") << QSize(1356, 846);
    }

    void namesKeysAndRoom()
    {
        QFETCH(QSize, size);
        ReviewStand stand;
        stand.at(Stage::FirstReview);
        OpenReview open(stand, "first", size);
        QCoreApplication::processEvents();
        QCOMPARE(open.page->size(), size);
        QSet<QString> names;
        for (const QWidget *widget : open.page->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            if (widget->focusPolicy() != Qt::NoFocus && !widget->objectName().startsWith(u"qt_"_s)) {
                QVERIFY2(!widget->objectName().isEmpty() && !names.contains(widget->objectName()), qPrintable(widget->objectName() + QLatin1StringView(widget->metaObject()->className())));
                names.insert(widget->objectName());
                const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
                QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
            }
            const auto *label = qobject_cast<const QLabel *>(widget);
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if ((label && !label->wordWrap() && !label->text().isEmpty()) || (button && !button->text().isEmpty()))
                QVERIFY2(widget->width() >= widget->sizeHint().width(), qPrintable(widget->objectName()));
        }
        QHash<QKeySequence, QString> keys;
        for (const QAction *action : open.page->actions()) {
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
                keys.insert(key, action->objectName());
            }
        }
        QVERIFY(open.find<QTextEdit>(u"reviewDiffText"_s)->height() >= 120);
    }
};

QTEST_MAIN(TestReviewPage)
#include "test_review_page.moc"
