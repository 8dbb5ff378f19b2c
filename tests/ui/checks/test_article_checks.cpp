// SPDX-License-Identifier: Apache-2.0
#include "core/desk/check_verbs.h"
#include "tests/support/ui_office.h"
#include "ui/articles/article_checks.h"
#include "ui/articles/article_editor.h"
#include "ui/checks/findings_list.h"
#include "ui/checks/findings_panel.h"
#include "ui/editor/manuscript_editor.h"

#include <QClipboard>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

// An article that is right but for what a test writes into it.
struct ChecksStand {
    UiOffice office;
    IssueId issue = office.importIssue();
    ArticleEditor editor{office.context()};
    ArticleId first = office.desk().articles(issue).first().id;

    explicit ChecksStand(const QString &text = u"近日，我室召开会议，传达学习有关精神。"_s, const QString &title = u"传达学习会议精神"_s)
    {
        ArticleContent content = *office.desk().content(first);
        content.titleLines = {title};
        content.manuscript.blocks.first().text = text;
        const auto saved = office.desk().saveArticle(first, office.desk().article(first)->headRevision, content);
        Q_ASSERT(saved);
        editor.resize(1000, 700);
        editor.show();
        editor.openArticle(first);
        const bool exposed = QTest::qWaitForWindowExposed(&editor);
        Q_ASSERT(exposed);
        QSignalSpy counted(&panel(), &FindingsPanel::currentChanged);
        waitForCheck();
    }
    FindingsPanel &panel() { return editor.checks().panel(); }
    ManuscriptEditor &body() { return *editor.findChild<ManuscriptEditor *>(u"articleBodyEdit"_s); }
    QPlainTextEdit &title() { return *editor.findChild<QPlainTextEdit *>(u"articleTitleEdit"_s); }
    FindingsList &list() { return *panel().findChild<FindingsList *>(); }
    QString text() { return paragraphTexts(editor.content().manuscript).join(u'|'); }
    void waitForCheck() { QTRY_VERIFY(panel().result().rules > 0); }
    bool finds(const char *rule)
    {
        const auto &findings = panel().result().findings;
        return std::any_of(findings.begin(), findings.end(), [rule](const CheckedFinding &checked) { return checked.finding.rule == QLatin1StringView(rule) && checked.stands(); });
    }
    bool isUnderlined(const QString &words)
    {
        const auto marks = body().extraSelections();
        return std::any_of(marks.begin(), marks.end(), [&](const QTextEdit::ExtraSelection &mark) {
            return mark.cursor.selectedText().contains(words) && mark.format.underlineStyle() != QTextCharFormat::NoUnderline;
        });
    }
    void choose(const char *rule)
    {
        const auto &findings = panel().result().findings;
        for (qsizetype index = 0; index < findings.size(); ++index) {
            if (findings.at(index).finding.rule == QLatin1StringView(rule))
                return panel().choose(index);
        }
        QFAIL(rule);
    }
    void compose(const QString &preedit, const QString &committed)
    {
        QInputMethodEvent event(preedit, {});
        if (!committed.isEmpty())
            event.setCommitString(committed);
        QCoreApplication::sendEvent(&body(), &event);
    }
};

} // namespace

class TestArticleChecks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typingIsUnderlinedWhenItPauses()
    {
        ChecksStand stand;
        QVERIFY(!stand.finds("PUN01"));
        stand.body().moveCursor(QTextCursor::End);
        stand.compose({}, u"会议强调,要抓好落实。"_s);
        QTRY_VERIFY(stand.finds("PUN01"));
        QVERIFY(stand.isUnderlined(u","_s));
        QVERIFY(stand.editor.findChild<QToolButton *>(u"editorChecksButton"_s)->text().contains(severityTitle(Severity::Error)));
        // Putting it right takes the underline away at once, not only when it is checked again.
        QTextCursor cursor = stand.body().document()->find(u","_s);
        cursor.insertText(u"，"_s);
        QVERIFY(!stand.isUnderlined(u"，"_s));
        QTRY_VERIFY(!stand.finds("PUN01"));
    }

    void nothingIsCheckedWhileAWordIsComposed()
    {
        ChecksStand stand;
        stand.body().moveCursor(QTextCursor::End);
        stand.compose({}, u"会议强调,"_s);
        stand.compose(u"yaozhuahao"_s, {});
        QSignalSpy shown(&stand.panel(), &FindingsPanel::countsChanged);
        stand.editor.checks().checkNow();
        QVERIFY(stand.body().isComposing());
        QCoreApplication::processEvents();
        QVERIFY(shown.isEmpty() && !stand.finds("PUN01"));
        QVERIFY(stand.body().textCursor().block().layout()->preeditAreaText() == u"yaozhuahao"_s);
        stand.compose({}, u"要抓好落实。"_s);
        QTRY_VERIFY(stand.finds("PUN01"));
    }

    void whatIsFoundDoesNotTouchTheText()
    {
        ChecksStand stand(u"近日，我室召开会议,传达学习有关精神。"_s);
        QTRY_VERIFY(stand.isUnderlined(u","_s));
        QVERIFY(!stand.editor.hasUnsavedChanges());
        QVERIFY(!stand.body().document()->isUndoAvailable());
        QCOMPARE(stand.editor.content(), *stand.office.desk().content(stand.first));
    }

    void aDigitCuresAsOneUndoStep()
    {
        ChecksStand stand(u"近日，我室召开会议,传达学习有关精神。"_s);
        QTRY_VERIFY(stand.finds("PUN01"));
        stand.choose("PUN01");
        QTest::keyClick(&stand.list(), Qt::Key_1);
        QCOMPARE(stand.text(), u"近日，我室召开会议，传达学习有关精神。"_s);
        QVERIFY(stand.editor.hasUnsavedChanges());
        QTRY_VERIFY(!stand.finds("PUN01"));
        stand.body().undo();
        QCOMPARE(stand.text(), u"近日，我室召开会议,传达学习有关精神。"_s);
        QTRY_VERIFY(stand.finds("PUN01"));
        QVERIFY2(stand.office.prompts.told.isEmpty(), qPrintable(stand.office.prompts.told.join(u'\n')));
    }

    void allCertainCuresAreOneStep()
    {
        ChecksStand stand(u"近日,我室召开会议,传达学习有关精神(扩大)。"_s);
        QTRY_VERIFY(stand.panel().counts().errors >= 3);
        const QString before = stand.text();
        stand.panel().fixSafely();
        auto *dialog = stand.panel().findChild<QDialog *>(u"dlgSafeFixes"_s);
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QListWidget *>(u"safeFixesList"_s)->count() >= 3);
        dialog->findChild<QPushButton *>(u"dlgSafeFixesAcceptButton"_s)->click();
        QCOMPARE(stand.text(), u"近日，我室召开会议，传达学习有关精神（扩大）。"_s);
        QVERIFY(!stand.editor.findChild<QLabel *>(u"editorNotesLabel"_s)->text().isEmpty());
        stand.body().undo();
        QCOMPARE(stand.text(), before);
        stand.body().redo();
        QCOMPARE(stand.text(), u"近日，我室召开会议，传达学习有关精神（扩大）。"_s);
    }

    void theTitleIsCheckedAndCured()
    {
        ChecksStand stand(u"近日，我室召开会议，传达学习有关精神。"_s, u"召开学习(扩大)会议"_s);
        QTRY_VERIFY(stand.finds("PUN02"));
        QVERIFY(!stand.title().extraSelections().isEmpty());
        stand.choose("PUN02");
        QTest::keyClick(&stand.list(), Qt::Key_Return);
        QVERIFY(stand.title().hasFocus() && stand.title().textCursor().hasSelection());
        stand.choose("PUN02");
        QTest::keyClick(&stand.list(), Qt::Key_1);
        QTRY_VERIFY(!stand.finds("PUN02"));
        QVERIFY2(stand.title().toPlainText().contains(u'（'), qPrintable(stand.title().toPlainText()));
    }

    void enterSelectsTheWordsAndTheCursorChoosesTheRow()
    {
        ChecksStand stand(u"近日，我室召开会议,传达学习有关精神，研究部署工作(扩大)。"_s);
        QTRY_VERIFY(stand.finds("PUN01") && stand.finds("PUN02"));
        stand.choose("PUN01");
        QTest::keyClick(&stand.list(), Qt::Key_Return);
        QVERIFY(stand.body().hasFocus());
        QCOMPARE(stand.body().textCursor().selectedText(), u","_s);
        QTextCursor cursor = stand.body().document()->find(u"("_s);
        cursor.clearSelection();
        stand.body().setTextCursor(cursor);
        QCOMPARE(stand.panel().current()->finding.rule, u"PUN02"_s);
    }

    void theContextMenuOffersTheCures()
    {
        ChecksStand stand(u"近日，我室召开会议,传达学习有关精神。"_s);
        QTRY_VERIFY(stand.isUnderlined(u","_s));
        QTextCursor cursor = stand.body().document()->find(u","_s);
        stand.body().setTextCursor(cursor);
        const QRect at = stand.body().cursorRect();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at.center(), stand.body().viewport()->mapToGlobal(at.center()));
        QCoreApplication::sendEvent(stand.body().viewport(), &event);
        auto *menu = stand.body().findChild<QMenu *>(u"bodyContextMenu"_s);
        QVERIFY(menu);
        auto *cure = menu->findChild<QAction *>(u"remarkFix1"_s);
        QVERIFY(cure && menu->actions().indexOf(cure) == 1); // below the sentence
        cure->trigger();
        menu->close();
        QCOMPARE(stand.text(), u"近日，我室召开会议，传达学习有关精神。"_s);
    }

    void whatIsIgnoredLosesItsUnderline()
    {
        ChecksStand stand(u"近日，我室召开会议,传达学习有关精神。"_s);
        QTRY_VERIFY(stand.isUnderlined(u","_s));
        stand.choose("PUN01");
        const CheckedFinding checked = *stand.panel().current();
        QVERIFY(stand.office.desk().checks().ignore(checked.finding, IgnoreScope::Here, stand.issue, stand.first, u"原文如此"_s));
        QTRY_COMPARE(stand.panel().counts().ignored, 1);
        QVERIFY(!stand.isUnderlined(u","_s));
        // It stays ignored while the text elsewhere is written on.
        stand.body().moveCursor(QTextCursor::End);
        stand.compose({}, u"大家一致认为很好。"_s);
        QTRY_VERIFY(stand.panel().result().texts.articles.first().texts.at(1).text.endsWith(u"很好。"_s));
        QCOMPARE(stand.panel().counts().ignored, 1);
    }

    void theNewestKnowledgeJudges()
    {
        ChecksStand stand(u"近日，我室召开座谈大会，传达学习有关精神。"_s);
        QVERIFY(!stand.finds("WRD01"));
        ConfusableWord word;
        word.wrong = u"座谈大会"_s;
        word.right = u"座谈会"_s;
        QVERIFY(stand.office.desk().checks().addRow(word));
        QTRY_VERIFY(stand.finds("WRD01"));
    }

    void selectedWordsGoToTheWordList()
    {
        ChecksStand stand;
        auto *learn = stand.body().findChild<QAction *>(u"bodyLearnWord"_s);
        QVERIFY(learn);
        QVERIFY(!learn->isEnabled());
        stand.body().setTextCursor(stand.body().document()->find(u"传达学习"_s));
        QVERIFY(learn->isEnabled());
        learn->trigger();
        auto *dialog = stand.panel().findChild<QDialog *>(u"dlgKnowledge"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"knowledgeWrongEdit"_s)->text(), u"传达学习"_s);
    }

    void anotherArticleOfTheIssueIsCompared()
    {
        ChecksStand stand(u"宣讲团成员深入社区、学校和企业，用身边的故事讲好党的创新理论，受到干部群众热烈欢迎。"_s);
        const ArticleId other = stand.office.desk().articles(stand.issue).at(1).id;
        ArticleContent content = *stand.office.desk().content(other);
        content.manuscript.blocks.first().text = stand.text();
        QVERIFY(stand.office.desk().saveArticle(other, stand.office.desk().article(other)->headRevision, content));
        stand.editor.checks().checkNow();
        QTRY_VERIFY(stand.finds("STR07") || stand.panel().result().texts.articles.at(1).texts.at(1).text == stand.text());
        QVERIFY(stand.finds("STR07"));
        stand.choose("STR07");
        QSignalSpy elsewhere(&stand.editor.checks(), &ArticleChecks::elsewhereWanted);
        for (const Evidence &evidence : stand.panel().current()->finding.evidence) {
            if (evidence.place)
                stand.editor.checks().go(*evidence.place);
        }
        QVERIFY(!elsewhere.isEmpty());
        QCOMPARE(elsewhere.first().first().value<ArticleId>(), other);
    }

    // A clash of names is shown in both articles; each place says what stands there.
    void everyPlaceOfAClashSaysWhatStandsThere()
    {
        ChecksStand stand(u"座谈会由江城市史志研究室副主任徐光照主持，徐光照副主任代表室务会致辞，各处室负责人参加会议。"_s);
        const ArticleId other = stand.office.desk().articles(stand.issue).at(1).id;
        ArticleContent content = *stand.office.desk().content(other);
        content.manuscript.blocks.first().text = u"江城市史志研究室副主任徐光煦作中心发言，相关处室负责人作交流发言，会议对下一步工作提出了要求。"_s;
        QVERIFY(stand.office.desk().saveArticle(other, stand.office.desk().article(other)->headRevision, content));
        stand.editor.checks().checkNow();
        QTRY_VERIFY(stand.finds("NAM01"));
        stand.choose("NAM01");
        const Finding &finding = stand.panel().current()->finding;
        const CheckIssue &texts = stand.panel().result().texts;
        QCOMPARE(finding.text, u"徐光照"_s);
        int places = 0;
        for (const Evidence &evidence : finding.evidence) {
            if (!evidence.place)
                continue;
            ++places;
            QCOMPARE(evidence.text, textAt(texts, *evidence.place)->text.mid(evidence.place->start, evidence.place->length));
            QVERIFY(evidence.sentence.arguments.isEmpty() || evidence.sentence.arguments.contains(evidence.text));
        }
        QCOMPARE(places, 3);
    }

    void anUnsavedArticleCannotBeIgnored()
    {
        ChecksStand stand;
        stand.editor.newArticle(stand.office.desk().sections(stand.issue).first().id);
        stand.waitForCheck();
        stand.compose({}, u"会议强调,要抓好落实。"_s);
        QTRY_VERIFY(stand.finds("PUN01"));
        stand.choose("PUN01");
        QTest::keyClick(&stand.list(), Qt::Key_Delete);
        QCOMPARE(stand.office.prompts.told.size(), 1);
        QVERIFY(!stand.panel().findChild<QDialog *>(u"dlgIgnoreFinding"_s));
    }
};

QTEST_MAIN(TestArticleChecks)
#include "test_article_checks.moc"
