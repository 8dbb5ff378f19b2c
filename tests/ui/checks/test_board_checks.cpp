// SPDX-License-Identifier: Apache-2.0
#include "core/desk/check_verbs.h"
#include "tests/support/ui_office.h"
#include "ui/articles/article_editor.h"
#include "ui/checks/findings_list.h"
#include "ui/checks/findings_panel.h"
#include "ui/editor/manuscript_editor.h"
#include "ui/issues/board_model.h"
#include "ui/issues/board_page.h"

#include <QAction>
#include <QDialog>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

IssueDocument issueWithErrors()
{
    IssueDocument issue = smallIssue();
    issue.sections[0].articles[0].manuscript.blocks[0].text = u"近日,我室召开会议,传达学习有关精神。"_s;
    issue.sections[0].articles[1].manuscript.blocks[0].text = u"老同志们畅谈往事，为史志工作出谋划策。"_s;
    issue.sections[0].articles[2].manuscript.blocks[0].text = u"该片讲述了江城百年来的变迁，观众反响热烈。"_s;
    issue.sections[1].articles[0].manuscript.blocks[0].text = u"青山区史志办开展能力提升(扩大)活动。"_s;
    issue.sections[1].articles[1].manuscript.blocks[0].text = u"南河县史志办一行赴外地考察，学习先进经验。"_s;
    return issue;
}

struct BoardStand {
    UiOffice office;
    IssueId issue = office.importIssue(issueWithErrors());
    BoardPage page{office.context()};
    QList<Article> articles = office.desk().articles(issue);

    BoardStand()
    {
        page.resize(1360, 800);
        page.enter();
        page.showIssue(issue);
        page.show();
        const bool exposed = QTest::qWaitForWindowExposed(&page);
        Q_ASSERT(exposed);
    }
    FindingsPanel &panel() { return *page.findChild<FindingsPanel *>(u"issueChecksPanel"_s); }
    FindingsList &list() { return *panel().findChild<FindingsList *>(); }
    QAction *action(const QString &name) { return page.findChild<QAction *>(name); }
    QString cell(int article)
    {
        auto *model = qobject_cast<BoardModel *>(page.findChild<QTreeView *>(u"boardTree"_s)->model());
        return model->indexOf(articles.at(article).id).siblingAtColumn(BoardModel::ChecksColumn).data().toString();
    }
    QString text(int article) { return paragraphTexts(office.desk().content(articles.at(article).id)->manuscript).join(u'|'); }
    int errorsOf(const char *rule)
    {
        const auto &findings = panel().result().findings;
        return int(std::count_if(findings.begin(), findings.end(), [rule](const CheckedFinding &checked) { return checked.finding.rule == QLatin1StringView(rule); }));
    }
    void choose(const char *rule)
    {
        const auto &findings = panel().result().findings;
        for (qsizetype index = 0; index < findings.size(); ++index) {
            if (findings.at(index).finding.rule == QLatin1StringView(rule))
                return panel().choose(index);
        }
    }
};

} // namespace

class TestBoardChecks final : public QObject {
    Q_OBJECT
    QTemporaryDir m_home;

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", m_home.path().toLocal8Bit()); }

    void eachArticleShowsItsCounts()
    {
        BoardStand stand;
        QTRY_COMPARE(stand.errorsOf("PUN01"), 2);
        QVERIFY2(stand.cell(0).startsWith(severitySign(Severity::Error)), qPrintable(stand.cell(0)));
        QVERIFY2(stand.cell(3).startsWith(severitySign(Severity::Error)), qPrintable(stand.cell(3)));
        QVERIFY2(!stand.cell(1).contains(severitySign(Severity::Error)), qPrintable(stand.cell(1)));
    }

    void enterOpensTheArticleAtTheWords()
    {
        BoardStand stand;
        QTRY_VERIFY(stand.errorsOf("PUN02") > 0);
        stand.choose("PUN02");
        QTest::keyClick(&stand.list(), Qt::Key_Return);
        auto *editor = stand.page.findChild<ArticleEditor *>();
        QVERIFY(editor && editor->isVisible());
        QCOMPARE(editor->article(), stand.articles.at(3).id);
        const QString selected = editor->findChild<ManuscriptEditor *>()->textCursor().selectedText();
        QVERIFY2(selected.contains(u'(') || selected.contains(u')'), qPrintable(selected));
        // The panel is the article's now, and the same keys work on it.
        auto *article = stand.page.findChild<FindingsPanel *>(u"articleChecksPanel"_s);
        QVERIFY(article->isVisible() && !stand.panel().isVisible());
        QTRY_VERIFY(article->counts().errors > 0);
        QTest::keyClick(editor->findChild<ManuscriptEditor *>(), Qt::Key_F8);
        QVERIFY(article->current());
    }

    void aCureOnTheBoardIsUndone()
    {
        BoardStand stand;
        QTRY_VERIFY(stand.errorsOf("PUN02") > 0);
        const QString before = stand.text(3);
        stand.panel().fixSafely();
        auto *dialog = stand.panel().findChild<QDialog *>(u"dlgSafeFixes"_s);
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(u"dlgSafeFixesAcceptButton"_s)->click();
        QCOMPARE(stand.text(0), u"近日，我室召开会议，传达学习有关精神。"_s);
        QCOMPARE(stand.text(3), u"青山区史志办开展能力提升（扩大）活动。"_s);
        QTRY_COMPARE(stand.errorsOf("PUN01"), 0);
        QVERIFY(stand.office.undo.canUndo());
        QVERIFY(stand.office.undo.undo()); // both articles in one step
        QCOMPARE(stand.text(3), before);
        QCOMPARE(stand.text(0), u"近日,我室召开会议,传达学习有关精神。"_s);
        QVERIFY(stand.office.undo.redo());
        QCOMPARE(stand.text(3), u"青山区史志办开展能力提升（扩大）活动。"_s);
        QVERIFY2(stand.office.prompts.told.isEmpty(), qPrintable(stand.office.prompts.told.join(u'\n')));
    }

    void somebodyElsesChangeIsNotOverwritten()
    {
        BoardStand stand;
        QTRY_VERIFY(stand.errorsOf("PUN02") > 0);
        stand.choose("PUN02");
        const CheckedFinding checked = *stand.panel().current();
        QTest::keyClick(&stand.list(), Qt::Key_1);
        QVERIFY(stand.text(3) != u"青山区史志办开展能力提升(扩大)活动。"_s);
        const std::unique_ptr<Workspace> other = stand.office.openAnother();
        ArticleContent content = *other->desk().content(stand.articles.at(3).id);
        content.manuscript.blocks.first().text = u"全部重写。"_s;
        QVERIFY(other->desk().saveArticle(stand.articles.at(3).id, other->desk().article(stand.articles.at(3).id)->headRevision, content));
        QVERIFY(!stand.office.undo.undo());
        QCOMPARE(stand.office.prompts.told.size(), 1);
        QCOMPARE(stand.text(3), u"全部重写。"_s);
    }

    void thePanelFollowsItsActionAndANarrowWindow()
    {
        BoardStand stand;
        QVERIFY(stand.panel().isVisible());
        stand.action(u"checksShow"_s)->setChecked(false);
        QVERIFY(!stand.panel().isVisible());
        stand.action(u"checksRun"_s)->trigger();
        QVERIFY(stand.panel().isVisible());
        stand.page.resize(940, 520);
        QTRY_VERIFY(!stand.panel().isVisible());
        stand.action(u"checksRun"_s)->trigger();
        QVERIFY(stand.panel().isVisible());
    }
};

QTEST_MAIN(TestBoardChecks)
#include "test_board_checks.moc"
