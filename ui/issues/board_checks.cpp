// SPDX-License-Identifier: Apache-2.0
// The part of BoardPage that shows what the checker found, in the issue or in the article that is written.
#include "core/desk/desk.h"
#include "ui/articles/article_checks.h"
#include "ui/articles/article_editor.h"
#include "ui/checks/findings_panel.h"
#include "ui/checks/live_issue_check.h"
#include "ui/checks/issue_fixes.h"
#include "ui/issues/board_page.h"
#include "ui/issues/board_panel.h"
#include "ui/issues/board_view.h"
#include "ui/shell/gesture.h"

#include <QAction>
#include <QStackedWidget>

namespace bulletin {

void BoardPage::connectChecks()
{
    QAction *show = m_actions.action("checksShow");
    show->setChecked(true);
    connect(show, &QAction::toggled, this, [this](bool visible) {
        m_checks->setVisible(visible);
        fitRight();
    });
    m_actions.on("checksRun", this, [this] { checkAgain(); });
    m_actions.on("checksNext", this, [this] { stepFinding(1); });
    m_actions.on("checksPrevious", this, [this] { stepFinding(-1); });
    m_actions.on("checksSafe", this, [this] { checksPanel().fixSafely(); });
    m_findings->setFixing(m_board->isEditable());
    connect(m_check, &LiveIssueCheck::checked, this, &BoardPage::showFindings);
    connect(m_findings, &FindingsPanel::checkWanted, this, &BoardPage::checkAgain);
    connect(m_findings, &FindingsPanel::goWanted, this, &BoardPage::goToFinding);
    connect(m_findings, &FindingsPanel::fixWanted, this, [this](const CheckedFinding &checked, int fix) { fixInIssue(m_context, *m_check, {checked}, fix); });
    connect(m_findings, &FindingsPanel::safeFixesWanted, this, [this](const QList<CheckedFinding> &findings) { fixInIssue(m_context, *m_check, findings, 0); });
}

void BoardPage::showFindings()
{
    if (m_check->result().rules > 0)
        m_findings->showResult(m_check->result(), m_check->issue());
    else
        m_findings->showNothing(tr("The issue is being checked…"));
    m_board->model().setFindings(m_check->counts());
}

FindingsPanel &BoardPage::checksPanel()
{
    return isEditing() ? m_editor->checks().panel() : *m_findings;
}

// The panel says why one is taken there.
void BoardPage::stepFinding(int by)
{
    m_actions.action("checksShow")->setChecked(true);
    checksPanel().step(by);
}

void BoardPage::checkAgain()
{
    m_actions.action("checksShow")->setChecked(true);
    if (isEditing())
        m_editor->checks().checkNow();
    else
        m_check->checkNow();
}

// Into the text where it stands; what the issue itself prints is changed in its properties.
void BoardPage::goToFinding(const CheckedFinding &, const Place &place)
{
    goToPlace(m_check->articleAt(place.article), place);
}

void BoardPage::goToPlace(ArticleId article, const Place &place)
{
    if (article.isNull()) {
        const CheckText *text = textAt(m_check->result().texts, place);
        for (const IssueSection &section : m_board->model().sections()) {
            if (text && text->role == TextRole::Section && section.name == text->text)
                return m_board->view().select(section.id);
        }
        return m_actions.action("issueProperties")->trigger();
    }
    m_board->view().select(article);
    openArticle(article);
    if (!isEditing() || m_editor->article() != article)
        return; // a reader, or the person stays with what is unsaved
    Place inside = place;
    inside.article = m_editor->checks().number();
    m_editor->checks().go(inside);
}

} // namespace bulletin
