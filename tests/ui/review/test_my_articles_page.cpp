// SPDX-License-Identifier: Apache-2.0
#include "core/desk/review_verbs.h"
#include "tests/support/peopled_office.h"
#include "ui/articles/article_editor.h"
#include "ui/articles/title_edit.h"
#include "ui/editor/manuscript_editor.h"
#include "ui/review/my_articles_page.h"
#include "ui/review/receipt_page.h"
#include "ui/shell/chip.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

ArticleContent contentOf(const QString &title, const QString &text)
{
    ArticleContent content;
    content.titleLines = {title};
    content.units = {u"宣教处"_s};
    Block block;
    block.text = text;
    content.manuscript.blocks = {block};
    return content;
}

// 李供稿 of 宣教处 at the page; the editor sits at another PC of the same office.
struct Writer {
    PeopledOffice office;
    std::unique_ptr<Workspace> otherPc;
    BulletinId bulletin;
    std::unique_ptr<MyArticlesPage> page;

    Writer()
    {
        office.signIn(u"li"_s);
        bulletin = office.desk().bulletins().first().id;
    }
    void open()
    {
        page = std::make_unique<MyArticlesPage>(office.context());
        page->enter();
        page->resize(940, 520);
        page->show();
        page->activateWindow();
        const bool active = QTest::qWaitForWindowActive(page.get());
        Q_ASSERT(active);
    }
    ReviewVerbs &review() { return office.desk().review(); }
    Desk &as(const QString &login)
    {
        if (!otherPc)
            otherPc = office.openAnother();
        const MaybeRefusal refused = otherPc->desk().people().signIn(login, officePassword);
        Q_ASSERT(!refused);
        return otherPc->desk();
    }
    ArticleId draft(const QString &title = u"开展主题党日活动"_s)
    {
        return *review().writeDraft(bulletin, contentOf(title, u"近日，宣教处组织开展主题党日活动。"_s), u"本室动态"_s);
    }
    ArticleId submitted(const QString &title = u"开展主题党日活动"_s)
    {
        const ArticleId id = draft(title);
        const auto receipt = review().submit(id, office.desk().article(id)->headRevision, {});
        Q_ASSERT(receipt);
        return id;
    }
    void comeBack()
    {
        QEvent back(QEvent::ActivationChange);
        QCoreApplication::sendEvent(page.get(), &back);
    }
    template <class T>
    T *find(const char *name)
    {
        auto *found = page->findChild<T *>(QLatin1StringView(name));
        Q_ASSERT_X(found, "find", name);
        return found;
    }
    QAction *action(const char *id) { return find<QAction>(id); }
    void press(const char *name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    bool shows(const char *name)
    {
        const auto *widget = page->findChild<QWidget *>(QLatin1StringView(name));
        return widget && widget->isVisible();
    }
    QStringList titles()
    {
        QStringList titles;
        const QAbstractItemModel *model = find<QListView>("ownList")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            titles.append(model->index(row, 0).data().toString());
        return titles;
    }
    QString stage() { return find<ChipLabel>("ownStageChip")->text(); }
};

} // namespace

class TestMyArticlesPage final : public QObject {
    Q_OBJECT
    QTemporaryDir m_home;

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", m_home.path().toLocal8Bit()); }
    void init() { QDir(m_home.path() + u"/bulletin-desk"_s).removeRecursively(); }

    void itIsTheContributorsAndHoldsNothingOfOthers()
    {
        Writer writer;
        writer.draft();
        Desk &sun = writer.as(u"sun"_s);
        QVERIFY(sun.review().writeDraft(writer.bulletin, contentOf(u"别人的稿"_s, u"别人的字。"_s), {}));
        writer.open();
        QCOMPARE(writer.titles(), QStringList{u"开展主题党日活动"_s});
        for (const WindowPage::Jump &jump : writer.page->jumps())
            QVERIFY(jump.text != u"别人的稿"_s);
        for (const OfficeRole role : allOfficeRoles()) {
            Actor actor;
            actor.roles = role;
            QCOMPARE(writer.page->isFor(actor, true), role == OfficeRole::Contributor);
        }
        QVERIFY(!writer.page->isFor({}, false));
    }

    void anArticleIsWrittenKeptAndSubmitted()
    {
        Writer writer;
        writer.open();
        QVERIFY(writer.shows("ownEmptyLabel"));
        writer.action("draftNew")->trigger();
        QVERIFY(writer.shows("articleEditor"));
        QVERIFY(writer.find<QLineEdit>("articleUnitsEdit")->text().contains(u"宣教处"_s)); // the account's
        QVERIFY(writer.find<QLabel>("articleCreditLabel")->text().contains(u"宣教处供稿"_s));
        auto *section = writer.find<QComboBox>("articleSectionCombo");
        QCOMPARE(section->count(), 2);
        section->setCurrentIndex(section->findText(u"区县动态"_s));
        writer.press("editorDoneButton"); // nothing is there yet
        QCOMPARE(writer.office.prompts.told.size(), 1);
        writer.find<TitleEdit>("articleTitleEdit")->setLines({u"开展主题党日活动"_s});
        writer.find<ManuscriptEditor>("articleBodyEdit")->insertPlainText(u"近日，宣教处组织开展主题党日活动。"_s);
        writer.press("editorSaveButton");
        const QList<WorkItem> mine = writer.review().myArticles();
        QCOMPARE(mine.size(), 1);
        QCOMPARE(mine.first().article.stage, ArticleStage::Draft);
        QCOMPARE(mine.first().article.wantedSection, u"区县动态"_s);
        QVERIFY(!section->isEnabled());
        QCOMPARE(section->currentText(), u"区县动态"_s);
        writer.press("editorDoneButton");
        QVERIFY(writer.shows("submitPage"));
        QCOMPARE(writer.find<QComboBox>("submitSectionCombo")->currentText(), u"区县动态"_s);
        writer.find<QComboBox>("submitSectionCombo")->setCurrentText(u"本室动态"_s);
        writer.find<QCheckBox>("submitCheckedCheck")->setChecked(true);
        writer.press("submitButton");
        QCOMPARE(writer.office.prompts.told.size(), 2); // who checked it?
        writer.find<QLineEdit>("submitCheckedByEdit")->setText(u"李某某"_s);
        writer.find<QPlainTextEdit>("submitNoteEdit")->setPlainText(u"请用全称。"_s);
        writer.press("submitButton");
        QVERIFY(writer.shows("receiptPage"));
        const Article article = *writer.office.desk().article(mine.first().article.id);
        QCOMPARE(article.stage, ArticleStage::Submitted);
        QCOMPARE(article.wantedSection, u"本室动态"_s);
        QVERIFY(!article.receipt.isEmpty());
        QCOMPARE(writer.find<QLabel>("receiptNumberLabel")->text(), article.receipt);
        const ArticleAct act = writer.review().acts(article.id).last();
        QCOMPARE(act.details.value(u"checked_by"_s).toString(), u"李某某"_s);
        QCOMPARE(act.opinion, u"请用全称。"_s);
        const SlipLines slip = writer.find<ReceiptPage>("receiptPage")->lines();
        QVERIFY(std::any_of(slip.begin(), slip.end(), [&](const auto &line) { return line.second == article.receipt; }));
        writer.press("receiptDoneButton");
        QVERIFY(writer.shows("ownList"));
        QCOMPARE(writer.stage(), stageName(ArticleStage::Submitted));
        QVERIFY(!writer.action("draftEdit")->isVisible());
    }

    void whatCameBackSaysWhyAndGoesInAnew()
    {
        Writer writer;
        const ArticleId kept = writer.submitted(u"召开座谈会"_s);
        const ArticleId returned = writer.submitted();
        writer.open();
        QCOMPARE(writer.page->badge(), 0);
        const QString reason = u"请补充活动时间、地点和参加人数，并核对带队领导的职务全称。"_s;
        QVERIFY(!writer.as(u"editor"_s).review().returnToUnit(returned, reason));
        writer.comeBack();
        QCOMPARE(writer.page->badge(), 1);
        QCOMPARE(writer.titles().size(), 2);
        writer.press("ownToDoButton");
        QCOMPARE(writer.titles(), QStringList{u"开展主题党日活动"_s});
        QVERIFY(writer.shows("ownReasonLabel"));
        QVERIFY(writer.find<QLabel>("ownReasonLabel")->text().contains(reason));
        QVERIFY(writer.find<QLabel>("ownReasonLabel")->text().contains(u"陈责编"_s));
        QVERIFY(writer.find<QPlainTextEdit>("ownTextView")->toPlainText().contains(u"主题党日活动"_s));
        const QString receipt = writer.office.desk().article(returned)->receipt;
        writer.press("draftEditButton");
        writer.find<ManuscriptEditor>("articleBodyEdit")->insertPlainText(u"2月18日，"_s);
        writer.press("editorDoneButton");
        writer.press("submitButton");
        QCOMPARE(writer.office.desk().article(returned)->stage, ArticleStage::Submitted);
        QCOMPARE(writer.office.desk().article(returned)->receipt, receipt); // one number for good
        writer.press("receiptDoneButton");
        QCOMPARE(writer.page->badge(), 0);
        QVERIFY(writer.titles().isEmpty()); // nothing to do is left
        QVERIFY(writer.shows("ownEmptyLabel"));
        writer.press("ownAllButton");
        QCOMPARE(writer.titles().size(), 2);
        QCOMPARE(writer.office.desk().article(kept)->stage, ArticleStage::Submitted);
    }

    void whatIsNotTakenInYetIsWithdrawn()
    {
        Writer writer;
        const ArticleId id = writer.submitted();
        writer.open();
        QVERIFY(writer.action("draftWithdraw")->isVisible() && !writer.action("draftDelete")->isVisible());
        writer.action("draftWithdraw")->trigger(); // not confirmed
        QCOMPARE(writer.office.desk().article(id)->stage, ArticleStage::Submitted);
        writer.office.prompts.confirmations = {ScriptPrompts::Answer::Accept};
        writer.action("draftWithdraw")->trigger();
        QCOMPARE(writer.office.desk().article(id)->stage, ArticleStage::Draft);
        QCOMPARE(writer.stage(), stageName(ArticleStage::Draft));
        QVERIFY(writer.action("draftEdit")->isVisible() && writer.action("draftSubmit")->isVisible());
        QVERIFY(!writer.action("draftDelete")->isVisible()); // what happened to it is kept
    }

    void aDraftIsDeleted()
    {
        Writer writer;
        writer.draft();
        writer.open();
        writer.office.prompts.confirmations = {ScriptPrompts::Answer::Accept};
        writer.action("draftDelete")->trigger();
        QVERIFY(writer.review().myArticles().isEmpty());
        QVERIFY(writer.titles().isEmpty());
    }

    void unsavedTextIsItsOwnersAndIsOfferedAgain()
    {
        Writer writer;
        writer.open();
        writer.action("draftNew")->trigger();
        writer.find<TitleEdit>("articleTitleEdit")->setLines({u"没写完的稿"_s});
        writer.find<ManuscriptEditor>("articleBodyEdit")->insertPlainText(u"写到一半。"_s);
        QVERIFY(writer.page->hasUnsaved());
        QVERIFY(writer.page->keepUnsaved()); // another page or person comes
        writer.page.reset();
        writer.office.signIn(u"sun"_s);
        QVERIFY(writer.office.desk().journal().isEmpty());
        writer.office.signIn(u"li"_s);
        writer.page = std::make_unique<MyArticlesPage>(writer.office.context());
        QVERIFY(writer.page->enter());
        writer.page->show();
        QCOMPARE(writer.find<QListWidget>("recoveryList")->count(), 1);
        writer.press("recoveryRestoreButton");
        QVERIFY(writer.find<ManuscriptEditor>("articleBodyEdit")->toPlainText().contains(u"写到一半"_s));
        writer.press("editorSaveButton");
        QCOMPARE(writer.review().myArticles().size(), 1);
        QVERIFY(writer.office.desk().journal().isEmpty());
        QVERIFY(!writer.page->hasUnsaved());
    }

    void leavingAsks()
    {
        Writer writer;
        writer.draft();
        writer.open();
        writer.action("draftEdit")->trigger();
        writer.find<ManuscriptEditor>("articleBodyEdit")->insertPlainText(u"再加一句。"_s);
        int left = 0;
        writer.page->prepareToLeave([&] { ++left; });
        QCOMPARE(left, 0); // no answer: stays
        QVERIFY(writer.shows("articleEditor"));
        writer.office.prompts.choices = {1}; // for later
        writer.page->prepareToLeave([&] { ++left; });
        QCOMPARE(left, 1);
        QVERIFY(!writer.page->hasUnsaved() && writer.shows("ownList"));
        QCOMPARE(writer.office.desk().journal().size(), 1);
    }

    void whatTheUnitWasAskedForIsOffered()
    {
        Writer writer;
        Desk &editor = writer.as(u"editor"_s);
        Commission wanted;
        wanted.bulletin = writer.bulletin;
        wanted.unit = *writer.office.desk().actor().unit;
        wanted.subject = u"赓续红色血脉专题宣讲"_s;
        wanted.due = QDateTime(QDate(2024, 3, 15), QTime(9, 0), Qt::UTC);
        const auto commission = editor.review().commission(wanted);
        QVERIFY(commission);
        writer.open();
        QVERIFY(writer.shows("ownAskedLabel"));
        QVERIFY(writer.find<QLabel>("ownAskedLabel")->text().contains(wanted.subject));
        writer.press("ownAskedButton");
        writer.find<TitleEdit>("articleTitleEdit")->setLines({u"参加专题宣讲"_s});
        writer.find<ManuscriptEditor>("articleBodyEdit")->insertPlainText(u"近日，宣讲。"_s);
        writer.press("editorDoneButton");
        QVERIFY(writer.find<QComboBox>("submitCommissionCombo")->currentText().contains(wanted.subject));
        writer.press("submitButton");
        const Commission after = writer.review().commissions(writer.bulletin).first();
        QVERIFY(!after.article.isNull());
        writer.press("receiptDoneButton");
        QVERIFY(!writer.shows("ownAskedLabel"));
    }

    void errorsStopTheSubmissionAndAreShown()
    {
        Writer writer;
        QVERIFY(writer.review().writeDraft(writer.bulletin, contentOf(u"开展主题党日活动"_s, u"近日，宣教处组织开展主题党日活动,反响热烈。"_s), u"本室动态"_s));
        writer.open();
        writer.action("draftSubmit")->trigger(); // from the list
        QVERIFY(writer.shows("submitPage"));
        QVERIFY(!writer.find<QPushButton>("submitButton")->isEnabled());
        QVERIFY(writer.find<QLabel>("submitChecksLabel")->text().contains(u"⛔"_s));
        writer.press("submitBackButton");
        writer.press("editorDoneButton"); // from the text
        QVERIFY(!writer.shows("submitPage") && writer.shows("articleChecksPanel"));
        QVERIFY(writer.shows("editorNotesLabel"));
        auto *body = writer.find<ManuscriptEditor>("articleBodyEdit");
        QCOMPARE(body->textCursor().selectedText(), u","_s);
        body->textCursor().insertText(u"，"_s);
        writer.press("editorDoneButton");
        QVERIFY(writer.shows("submitPage"));
        QVERIFY(writer.find<QPushButton>("submitButton")->isEnabled());
        QVERIFY2(writer.office.prompts.told.isEmpty(), qPrintable(writer.office.prompts.told.join(u'\n')));
    }

    void aTextWithoutWordsIsNotSubmitted()
    {
        Writer writer;
        QVERIFY(writer.review().writeDraft(writer.bulletin, contentOf(u"只有标题"_s, {}), {}));
        writer.open();
        writer.action("draftSubmit")->trigger();
        QVERIFY(writer.shows("submitPage"));
        QVERIFY(!writer.find<QPushButton>("submitButton")->isEnabled());
        writer.press("submitLaterButton");
        QVERIFY(writer.shows("ownList"));
    }

    void everythingHasANameAndRoom()
    {
        Writer writer;
        writer.submitted();
        const ArticleId id = writer.submitted(u"传达学习贯彻会议精神并研究部署下一阶段重点工作任务落实情况"_s);
        QVERIFY(!writer.as(u"editor"_s).review().returnToUnit(id, u"请补充活动时间和参加人数。"_s));
        writer.open();
        const auto look = [&](const QString &where) {
            QCoreApplication::processEvents();
            QSet<QString> names;
            for (QWidget *widget : writer.page->findChildren<QWidget *>()) {
                if (!widget->isVisible() || widget->objectName().startsWith(u"qt_"_s) || qobject_cast<QLineEdit *>(widget->parentWidget()))
                    continue;
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                const auto *label = qobject_cast<const QLabel *>(widget);
                QVERIFY2(!button || button->text().isEmpty() || button->width() >= button->sizeHint().width(), qPrintable(where + widget->objectName()));
                QVERIFY2(!label || !label->wordWrap() || label->height() >= label->heightForWidth(label->width()), qPrintable(where + widget->objectName()));
                if (widget->focusPolicy() == Qt::NoFocus)
                    continue;
                QVERIFY2(!widget->objectName().isEmpty() && !names.contains(widget->objectName()), qPrintable(where + QLatin1StringView(widget->metaObject()->className())));
                names.insert(widget->objectName());
                const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(where + widget->objectName()));
                QVERIFY2(writer.page->rect().contains(QRect(widget->mapTo(writer.page.get(), QPoint()), widget->size()).center()), qPrintable(where + widget->objectName()));
            }
        };
        look(u"list "_s);
        writer.press("ownToDoButton");
        look(u"returned "_s);
        writer.press("draftEditButton");
        look(u"editor "_s);
        writer.press("editorDoneButton");
        look(u"submit "_s);
        writer.press("submitButton");
        look(u"receipt "_s);
    }
};

QTEST_MAIN(TestMyArticlesPage)
#include "test_my_articles_page.moc"
