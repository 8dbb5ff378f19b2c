// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ui_office.h"
#include "ui/articles/article_editor.h"
#include "ui/articles/names_edit.h"
#include "ui/editor/manuscript_editor.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QDropEvent>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QUrl>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

struct EditorStand {
    UiOffice office;
    IssueId issue = office.importIssue();
    ArticleEditor editor{office.context()};
    QSignalSpy closed{&editor, &ArticleEditor::closed};
    ArticleId first = office.desk().articles(issue).first().id;

    EditorStand()
    {
        editor.resize(880, 700);
        editor.show();
        const bool exposed = QTest::qWaitForWindowExposed(&editor);
        Q_ASSERT(exposed);
    }
    template <class T>
    T *find(const char *name)
    {
        T *found = editor.findChild<T *>(QLatin1StringView(name));
        Q_ASSERT_X(found, "find", name);
        return found;
    }
    ManuscriptEditor &body() { return *find<ManuscriptEditor>("articleBodyEdit"); }
    void type(const QString &text, QWidget *into = nullptr)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(into ? into : &body(), &event);
    }
    qsizetype foundPlaces()
    {
        const QList<QTextEdit::ExtraSelection> marks = body().extraSelections();
        return std::count_if(marks.begin(), marks.end(), [](const QTextEdit::ExtraSelection &mark) { return mark.format.hasProperty(QTextFormat::BackgroundBrush); });
    }
    void click(const char *name) { find<QPushButton>(name)->click(); }
    QString label(const char *name) { return find<QLabel>(name)->text(); }
    SectionId section(int index) { return office.desk().sections(issue).at(index).id; }
    QString savedText(ArticleId id) { return paragraphTexts(office.desk().content(id)->manuscript).join(u'|'); }
    // As another window does it.
    void saveElsewhere(ArticleId id, const QString &text)
    {
        const std::unique_ptr<Workspace> other = office.openAnother();
        ArticleContent content = *other->desk().content(id);
        content.manuscript.blocks.first().text = text;
        const auto saved = other->desk().saveArticle(id, other->desk().article(id)->headRevision, content);
        Q_ASSERT(saved);
    }
    QDialog *dialog(const QString &name)
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && widget->objectName() == name)
                return qobject_cast<QDialog *>(widget);
        }
        return nullptr;
    }
};

} // namespace

class TestArticleEditor final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anArticleIsOpenedChangedAndSaved()
    {
        EditorStand stand;
        QSignalSpy saved(&stand.editor, &ArticleEditor::saved);
        stand.editor.openArticle(stand.first);
        QVERIFY(stand.editor.isOpen());
        QVERIFY(!stand.editor.hasUnsavedChanges());
        QCOMPARE(stand.editor.article(), stand.first);
        QCOMPARE(stand.editor.content(), *stand.office.desk().content(stand.first));
        stand.type(u"开头。"_s);
        QVERIFY(stand.editor.hasUnsavedChanges());
        QVERIFY(!stand.savedText(stand.first).startsWith(u"开头。"_s));
        QTest::keyClick(&stand.body(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!stand.editor.hasUnsavedChanges());
        QVERIFY(stand.savedText(stand.first).startsWith(u"开头。近日"_s));
        QCOMPARE(saved.size(), 1);
        QVERIFY2(stand.label("editorStateLabel").contains(u':'), qPrintable(stand.label("editorStateLabel")));
        QCOMPARE(stand.office.desk().revisions(stand.first).size(), 2);
        QVERIFY(stand.editor.save()); // nothing left to save, and no third revision
        QCOMPARE(stand.office.desk().revisions(stand.first).size(), 2);
        QVERIFY(stand.office.prompts.told.isEmpty());
    }

    void aNewArticleTakesItsPlace()
    {
        EditorStand stand;
        stand.editor.newArticle(stand.section(1));
        stand.editor.setFocus();
        QVERIFY(stand.editor.article().isNull());
        auto *title = stand.find<QPlainTextEdit>("articleTitleEdit");
        QCOMPARE(QApplication::focusWidget(), title);
        stand.type(u"召开第1次"_s, title);
        QTest::keyClick(title, Qt::Key_Return, Qt::ShiftModifier);
        stand.type(u"学习（扩大）会议"_s, title);
        stand.find<NamesEdit>("articleUnitsEdit")->setText(u"宣教处，新区史志办"_s);
        stand.find<NamesEdit>("articleContributorsEdit")->setText(u"王某"_s);
        stand.type(u"近日，召开会议。"_s);
        QCOMPARE(stand.label("articleCreditLabel"), u"（宣教处、新区史志办 王某 供稿）"_s);
        QCOMPARE(stand.label("articleTitleCountLabel"), u"13/40"_s);
        QVERIFY(stand.editor.save());
        const QList<Article> articles = stand.office.desk().articles(stand.issue);
        QCOMPARE(articles.size(), 6);
        QCOMPARE(articles.last().titleLines, (QStringList{u"召开第1次"_s, u"学习（扩大）会议"_s}));
        QCOMPARE(articles.last().section, stand.section(1));
        QCOMPARE(stand.editor.article(), articles.last().id);
        QCOMPARE(stand.savedText(articles.last().id), u"近日，召开会议。"_s);
        QVERIFY(stand.office.desk().journal().isEmpty());
    }

    void withoutATitleNothingIsSavedAndNothingLost()
    {
        EditorStand stand;
        stand.editor.newArticle(stand.section(0));
        stand.type(u"只有正文。"_s);
        QVERIFY(!stand.editor.save());
        QCOMPARE(stand.office.prompts.told.size(), 1);
        QVERIFY(stand.editor.hasUnsavedChanges());
        QCOMPARE(paragraphTexts(stand.editor.content().manuscript), QStringList{u"只有正文。"_s});
        QCOMPARE(stand.office.desk().articles(stand.issue).size(), 5);
    }

    void theJournalIsWrittenAfterAPauseAndRemovedBySaving()
    {
        EditorStand stand;
        stand.editor.openArticle(stand.first);
        stand.type(u"写到一半"_s);
        QVERIFY(stand.office.desk().journal().isEmpty());
        QTest::qWait(1200);
        QVERIFY(stand.office.desk().journal().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(stand.office.desk().journal().size(), 1, 1500);
        const JournalEntry entry = stand.office.desk().journal().first();
        QCOMPARE(entry.article, stand.first);
        QCOMPARE(entry.issue, std::optional(stand.issue));
        QCOMPARE(entry.base, stand.office.desk().article(stand.first)->headRevision);
        QCOMPARE(entry.content, stand.editor.content());
        QVERIFY(stand.editor.hasUnsavedChanges());
        QVERIFY(stand.editor.save());
        QVERIFY(stand.office.desk().journal().isEmpty());
    }

    void whoTypesOnIsKeptEveryFiveSeconds()
    {
        EditorStand stand;
        stand.editor.openArticle(stand.first);
        QElapsedTimer timer;
        timer.start();
        while (stand.office.desk().journal().isEmpty() && timer.elapsed() < 8000) {
            stand.type(u"字"_s);
            QTest::qWait(200); // never a pause of 1.5 s
        }
        qInfo("kept after %lld ms of typing", timer.elapsed());
        QVERIFY(!stand.office.desk().journal().isEmpty());
    }

    void aWordBeingComposedIsWaitedForAndSavedWithTheRest()
    {
        EditorStand stand;
        stand.editor.openArticle(stand.first);
        stand.type(u"先"_s);
        QInputMethodEvent composing(u"hou"_s, {});
        QCoreApplication::sendEvent(&stand.body(), &composing);
        QVERIFY(stand.body().isComposing());
        QTest::qWait(2200);
        QVERIFY(stand.office.desk().journal().isEmpty()); // no work while a word is composed
        QInputMethodEvent done;
        done.setCommitString(u"后"_s);
        QCoreApplication::sendEvent(&stand.body(), &done);
        QTRY_COMPARE_WITH_TIMEOUT(stand.office.desk().journal().size(), 1, 3000);
        QVERIFY(stand.editor.save());
        QVERIFY(stand.savedText(stand.first).startsWith(u"先后近日"_s));
    }

    void whatIsChangedBackLeavesNoJournal()
    {
        EditorStand stand;
        stand.editor.openArticle(stand.first);
        stand.type(u"错"_s);
        stand.editor.writeJournal();
        QCOMPARE(stand.office.desk().journal().size(), 1);
        stand.body().undo();
        QVERIFY(!stand.editor.hasUnsavedChanges());
        stand.editor.writeJournal();
        QVERIFY(stand.office.desk().journal().isEmpty());
    }

    void aRecoveredTextIsTheOneThatWasWritten()
    {
        UiOffice *office = nullptr;
        EditorStand stand;
        office = &stand.office;
        {
            // A window that is gone.
            const std::unique_ptr<Workspace> crashed = office->openAnother();
            JournalEntry entry;
            entry.article = stand.first;
            entry.issue = stand.issue;
            entry.base = crashed->desk().article(stand.first)->headRevision;
            entry.content = *crashed->desk().content(stand.first);
            entry.content.manuscript.blocks.first().text = u"崩溃前写的字。"_s;
            crashed->desk().writeJournal(entry);
        }
        const QList<JournalEntry> found = office->desk().journal();
        QCOMPARE(found.size(), 1);
        stand.editor.openRecovered(found.first());
        QVERIFY(stand.editor.hasUnsavedChanges());
        QVERIFY(stand.find<QWidget>("editorRecovered")->isVisible());
        QCOMPARE(paragraphTexts(stand.editor.content().manuscript), QStringList{u"崩溃前写的字。"_s});
        QVERIFY(stand.editor.save());
        QCOMPARE(stand.savedText(stand.first), u"崩溃前写的字。"_s);
        QVERIFY(office->desk().journal().isEmpty());
        QVERIFY(!stand.find<QWidget>("editorRecovered")->isVisible());
    }

    void aRecoveredNewArticleGoesToItsSection()
    {
        EditorStand stand;
        JournalEntry entry;
        entry.article = ArticleId::create();
        entry.section = stand.section(1);
        entry.issue = stand.issue;
        entry.content.titleLines = {u"没有保存过的稿件"_s};
        entry.content.manuscript.blocks = {Block{}};
        entry.content.manuscript.blocks.first().text = u"正文。"_s;
        stand.office.openAnother()->desk().writeJournal(entry);
        stand.editor.openRecovered(stand.office.desk().journal().first());
        QVERIFY(stand.editor.article().isNull());
        QVERIFY(stand.editor.save());
        QCOMPARE(stand.office.titles(stand.issue).last(), u"没有保存过的稿件"_s);
        QVERIFY(stand.office.desk().journal().isEmpty());
    }

    void somebodyFasterKeepsBothTexts()
    {
        EditorStand stand;
        stand.editor.openArticle(stand.first);
        stand.type(u"我的。"_s);
        stand.saveElsewhere(stand.first, u"别人的。"_s);
        auto *bar = stand.find<QWidget>("editorConflictBar");
        QVERIFY(!bar->isVisible());
        QVERIFY(!stand.editor.save());
        QVERIFY(bar->isVisible());
        QCOMPARE(stand.savedText(stand.first), u"别人的。"_s);
        QVERIFY(stand.editor.content().manuscript.blocks.first().text.startsWith(u"我的。"_s));
        QCOMPARE(stand.office.desk().journal().size(), 1); // kept on disk as well

        stand.click("editorCompareButton");
        QDialog *comparison = stand.dialog(u"dlgComparison"_s);
        QVERIFY(comparison);
        const QString compared = comparison->findChild<QTextEdit *>(u"comparisonText"_s)->toPlainText();
        QVERIFY2(compared.contains(u"▼别人的。"_s) && compared.contains(u"▲我的。"_s), qPrintable(compared));
        QVERIFY(compared.startsWith(stand.office.desk().article(stand.first)->title())); // the titles agree
        comparison->close();

        stand.click("editorKeepMineButton");
        QVERIFY(!bar->isVisible());
        QVERIFY(stand.savedText(stand.first).startsWith(u"我的。"_s));
        QCOMPARE(stand.office.desk().revisions(stand.first).size(), 3); // theirs is in the history
        QVERIFY(stand.office.desk().journal().isEmpty());
        QVERIFY(stand.office.prompts.told.isEmpty());
    }

    void bothTextsAreMergedAndWhatCannotBeIsAsked()
    {
        EditorStand stand;
        ArticleContent base = *stand.office.desk().content(stand.first);
        base.manuscript.blocks = {Block{}, Block{}};
        base.manuscript.blocks[0].text = u"近日，本室召开会议，共25人参加会议。"_s;
        base.manuscript.blocks[1].text = u"会议强调，要把握时间节点，压实工作责任。"_s;
        const auto start = stand.office.desk().saveArticle(stand.first, stand.office.desk().article(stand.first)->headRevision, base);
        QVERIFY(start);
        stand.editor.openArticle(stand.first);
        auto *body = stand.find<ManuscriptEditor>("articleBodyEdit");
        body->setTextCursor(body->document()->find(u"25"_s));
        body->insertPlainText(u"26"_s);
        ArticleContent theirs = base;
        theirs.manuscript.blocks[0].text.replace(u"25"_s, u"27"_s);
        theirs.manuscript.blocks[1].text += u"会后进行了座谈。"_s;
        QVERIFY(stand.office.openAnother()->desk().saveArticle(stand.first, *start, theirs));
        QVERIFY(!stand.editor.save());
        stand.click("editorMergeButton");
        QDialog *dialog = stand.dialog(u"dlgMergeTexts"_s);
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QLabel *>(u"mergeHeadLabel"_s)->text().contains(u"1"_s));
        QVERIFY(dialog->findChild<QLabel *>(u"mergeAroundLabel"_s)->text().contains(u"共【26】人"_s));
        dialog->findChild<QAbstractButton *>(u"mergeChoice%1Radio"_s.arg(int(MergeChoice::Theirs)))->click();
        auto *next = dialog->findChild<QPushButton *>(u"mergeNextButton"_s);
        next->click();
        const QString result = dialog->findChild<QTextEdit *>(u"mergeResultText"_s)->toPlainText();
        QVERIFY2(result.contains(u"▲会后进行了座谈。"_s), qPrintable(result));
        QVERIFY(stand.find<QWidget>("editorConflictBar")->isVisible()); // nothing is saved before it is agreed to
        next->click();
        const ArticleContent saved = *stand.office.desk().content(stand.first);
        QCOMPARE(saved.manuscript.blocks[0].text, u"近日，本室召开会议，共27人参加会议。"_s);
        QVERIFY(saved.manuscript.blocks[1].text.endsWith(u"会后进行了座谈。"_s));
        QVERIFY(!stand.find<QWidget>("editorConflictBar")->isVisible());
        QVERIFY(!stand.editor.hasUnsavedChanges());
        QVERIFY2(stand.office.prompts.told.isEmpty(), qPrintable(stand.office.prompts.told.join(u'\n')));
    }

    void giveMineUpTakesTheirs()
    {
        EditorStand stand;
        stand.editor.openArticle(stand.first);
        stand.type(u"我的。"_s);
        stand.saveElsewhere(stand.first, u"别人的。"_s);
        QVERIFY(!stand.editor.save());
        stand.click("editorGiveUpMineButton"); // not confirmed
        QVERIFY(stand.editor.hasUnsavedChanges());
        stand.office.prompts.confirmations = {ScriptPrompts::Answer::Accept};
        stand.click("editorGiveUpMineButton");
        QCOMPARE(paragraphTexts(stand.editor.content().manuscript), QStringList{u"别人的。"_s});
        QVERIFY(!stand.editor.hasUnsavedChanges());
        QVERIFY(stand.office.desk().journal().isEmpty());
        QVERIFY(!stand.find<QWidget>("editorConflictBar")->isVisible());
    }

    void leavingAsksOnlyWhereSomethingIsUnsaved()
    {
        EditorStand stand;
        stand.editor.openArticle(stand.first);
        stand.click("editorBackButton");
        QCOMPARE(stand.closed.size(), 1);
        QVERIFY(stand.office.prompts.asked.isEmpty());

        stand.editor.openArticle(stand.first);
        stand.type(u"甲"_s);
        stand.click("editorBackButton"); // cancelled: goes on writing
        QCOMPARE(stand.closed.size(), 1);
        stand.office.prompts.choices = {2};
        stand.click("editorBackButton"); // keep writing
        QCOMPARE(stand.closed.size(), 1);
        stand.editor.writeJournal();
        stand.office.prompts.choices = {1};
        stand.click("editorBackButton"); // give up
        QCOMPARE(stand.closed.size(), 2);
        QVERIFY(stand.savedText(stand.first).startsWith(u"近日"_s));
        QVERIFY(stand.office.desk().journal().isEmpty());

        stand.editor.openArticle(stand.first);
        stand.type(u"乙"_s);
        stand.office.prompts.choices = {0};
        stand.click("editorBackButton"); // save
        QCOMPARE(stand.closed.size(), 3);
        QVERIFY(stand.savedText(stand.first).startsWith(u"乙近日"_s));
    }

    void theSectionMovesTheArticleAndCanBeUndone()
    {
        EditorStand stand;
        stand.editor.openArticle(stand.first);
        auto *combo = stand.find<QComboBox>("articleSectionCombo");
        QCOMPARE(combo->currentText(), u"本室动态"_s);
        combo->setCurrentIndex(1);
        QVERIFY(stand.editor.hasUnsavedChanges());
        QVERIFY(stand.editor.save());
        QCOMPARE(stand.office.desk().articles(stand.issue).last().id, stand.first);
        QVERIFY(stand.office.undo.undo());
        QCOMPARE(stand.office.desk().articles(stand.issue).first().id, stand.first);
    }

    void unitsAreCompletedFromTheRegistry()
    {
        EditorStand stand;
        stand.editor.openArticle(stand.first);
        auto *units = stand.find<NamesEdit>("articleUnitsEdit");
        units->setFocus();
        units->clear();
        stand.type(u"宣教处、青山"_s, units);
        auto *completer = units->findChild<QCompleter *>();
        QVERIFY(completer->popup()->isVisible());
        QCOMPARE(completer->completionCount(), 1);
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QCOMPARE(units->text(), u"宣教处、青山区史志办"_s);
        QCOMPARE(units->names(), (QStringList{u"宣教处"_s, u"青山区史志办"_s}));
    }

    void namesThatNobodyTouchedStayAsTheyAre()
    {
        NamesEdit edit;
        const QStringList odd{u"甲、乙办公室"_s, u"王　林"_s}; // a 、 within a name
        edit.setNames(odd);
        QCOMPARE(edit.names(), odd);
        edit.setText(u"王　林、 李某；张某"_s);
        QCOMPARE(edit.names(), (QStringList{u"王　林"_s, u"李某"_s, u"张某"_s}));
    }

    void aDraftIsDroppedInAndTakenBackByUndo()
    {
        EditorStand stand;
        const QString path = stand.office.folder.filePath(u"来稿.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly)); // the test's own file
        file.write(u"关于开展春季学习的通知\n\n近日，我县召开会议。\n会议强调，要抓好落实。\n\n（南河县史志办供稿）\n"_s.toUtf8());
        file.close();
        stand.editor.newArticle(stand.section(0));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&stand.editor, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&stand.editor, &drop);
        QTRY_COMPARE_WITH_TIMEOUT(stand.editor.content().titleLines, QStringList{u"关于开展春季学习的通知"_s}, 10'000);
        QCOMPARE(stand.editor.content().units, QStringList{u"南河县史志办"_s});
        QCOMPARE(paragraphTexts(stand.editor.content().manuscript), (QStringList{u"近日，我县召开会议。"_s, u"会议强调，要抓好落实。"_s}));
        QVERIFY(stand.editor.hasUnsavedChanges());
        // Into an article that has text: asks, and undo brings the former text back.
        stand.editor.openArticle(stand.first);
        const ArticleContent before = stand.editor.content();
        stand.office.prompts.choices = {0};
        QCoreApplication::sendEvent(&stand.editor, &enter);
        QCoreApplication::sendEvent(&stand.editor, &drop);
        QTRY_COMPARE_WITH_TIMEOUT(paragraphTexts(stand.editor.content().manuscript).size(), 2, 10'000);
        QCOMPARE(stand.editor.content().titleLines, before.titleLines);
        stand.body().undo();
        QCOMPARE(stand.editor.content(), before);
    }

    void aFileThatCannotBeReadChangesNothing()
    {
        EditorStand stand;
        stand.editor.openArticle(stand.first);
        stand.office.prompts.openFiles = {QStringList{stand.office.folder.filePath(u"没有.docx"_s)}};
        stand.find<QAction>("editorImport")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(stand.office.prompts.told.size(), 1, 10'000);
        QVERIFY(stand.office.prompts.told.first().contains(u"没有.docx"_s));
        QVERIFY(!stand.editor.hasUnsavedChanges());
    }

    void theToolBarFollowsTheCursor()
    {
        EditorStand stand;
        stand.editor.openArticle(stand.first);
        auto *bold = stand.find<QAction>("editorBold");
        stand.body().selectAll();
        bold->trigger();
        QVERIFY(bold->isChecked());
        QCOMPARE(stand.editor.content().manuscript.blocks.first().marks.size(), 1);
        stand.body().moveCursor(QTextCursor::Start);
        QTest::keyClick(&stand.body(), Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(stand.editor.content().manuscript.blocks.first().level, 1);
        QCOMPARE(stand.find<QComboBox>("editorKindCombo")->currentIndex(), 1);
        QVERIFY(!stand.find<QAction>("editorTableRowInsert")->isEnabled());
        stand.find<QAction>("editorTable")->trigger();
        QDialog *dialog = stand.dialog(u"dlgInsertTable"_s);
        QVERIFY(dialog);
        dialog->findChild<QSpinBox *>(u"insertTableRowsSpin"_s)->setValue(2);
        dialog->findChild<QSpinBox *>(u"insertTableColumnsSpin"_s)->setValue(4);
        dialog->findChild<QPushButton *>(u"dlgInsertTableAcceptButton"_s)->click();
        QVERIFY(stand.find<QAction>("editorTableRowInsert")->isEnabled());
        QVERIFY(!bold->isEnabled());
        const auto blocks = stand.editor.content().manuscript.blocks;
        const auto table = std::find_if(blocks.begin(), blocks.end(), [](const Block &block) { return block.kind == BlockKind::Table; });
        QVERIFY(table != blocks.end());
        QCOMPARE(table->rows.size(), 2);
        QCOMPARE(table->rows.first().size(), 4);
    }

    void findAndReplace()
    {
        EditorStand stand;
        stand.editor.openArticle(stand.first);
        const QString before = stand.savedText(stand.first);
        QTest::keyClick(&stand.body(), Qt::Key_H, Qt::ControlModifier);
        auto *find = stand.find<QLineEdit>("findBarFindEdit");
        QVERIFY(find->isVisible());
        find->setText(u"会议"_s);
        QTRY_COMPARE(stand.foundPlaces(), before.count(u"会议"_s));
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(stand.body().textCursor().selectedText(), u"会议"_s);
        stand.find<QLineEdit>("findBarReplaceEdit")->setText(u"大会议"_s);
        stand.click("findBarReplaceAllButton");
        QCOMPARE(paragraphTexts(stand.editor.content().manuscript).join(u'|'), QString(before).replace(u"会议"_s, u"大会议"_s));
        stand.body().undo(); // one step
        QCOMPARE(paragraphTexts(stand.editor.content().manuscript).join(u'|'), before);
        find->setText(u"没有这个词"_s);
        QTest::keyClick(find, Qt::Key_Return);
        QTRY_VERIFY(!stand.label("findBarResultLabel").isEmpty());
        QTest::keyClick(find, Qt::Key_Escape);
        QVERIFY(!find->isVisible());
        QCOMPARE(stand.foundPlaces(), 0);
    }

    void countsFollowTheText()
    {
        EditorStand stand;
        stand.editor.openArticle(stand.first);
        const QString before = stand.label("editorCountsLabel");
        QVERIFY2(before.contains(u"216"_s) || before.contains(QString::number(stand.office.desk().article(stand.first)->characters)), qPrintable(before));
        stand.type(u"会"_s.repeated(616));
        QTRY_VERIFY(stand.label("editorCountsLabel") != before);
        QVERIFY(stand.label("editorCountsLabel").contains(QLocale().toString(characterCount(stand.editor.content().manuscript))));
    }

    void everythingHasANameOfItsOwn()
    {
        EditorStand stand;
        stand.editor.openArticle(stand.first);
        QSet<QString> names;
        for (const QWidget *widget : stand.editor.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&stand.editor) || widget->objectName().startsWith(u"qt_"_s))
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!names.contains(widget->objectName()), qPrintable(widget->objectName()));
            names.insert(widget->objectName());
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), qPrintable(widget->objectName()));
        }
        QVERIFY(names.contains(u"articleTitleEdit"_s));
        QVERIFY(names.contains(u"articleBodyEdit"_s));
    }
};

QTEST_MAIN(TestArticleEditor)
#include "test_article_editor.moc"
