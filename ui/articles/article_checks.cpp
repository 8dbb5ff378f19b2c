// SPDX-License-Identifier: Apache-2.0
#include "ui/articles/article_checks.h"

#include "core/desk/check_verbs.h"
#include "core/workspace/workspace.h"
#include "ui/articles/article_form.h"
#include "ui/articles/title_edit.h"
#include "ui/checks/findings_panel.h"
#include "ui/checks/knowledge_dialogs.h"
#include "ui/editor/manuscript_editor.h"
#include "ui/shell/gesture.h"
#include "ui/shell/permission.h"

#include <QAction>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

constexpr qsizetype longestWord = 20; // that is offered for the word list

bool isComposing(const QPlainTextEdit &edit)
{
    const QTextLayout *layout = edit.textCursor().block().layout();
    return layout && !layout->preeditAreaText().isEmpty();
}

} // namespace

ArticleChecks::ArticleChecks(const Context &context, ArticleForm &form, ManuscriptEditor &body, QWidget *owner)
    : QObject(owner)
    , m_context(context)
    , m_form(form)
    , m_body(body)
    , m_panel(new FindingsPanel(context, FindingsPanel::Subject::Article, owner))
    , m_live([this] { return read(); })
{
    connect(&m_live, &LiveCheck::checked, this, [this](const CheckArticle &article, const QList<Finding> &findings) {
        gesture(m_context.prompts, [&] { show(article, findings); });
    });
    connect(m_panel, &FindingsPanel::checkWanted, this, &ArticleChecks::checkNow);
    connect(m_panel, &FindingsPanel::goWanted, this, [this](const CheckedFinding &, const Place &place) { go(place); });
    connect(m_panel, &FindingsPanel::fixWanted, this, [this](const CheckedFinding &checked, int fix) {
        if (apply({checked}, fix) == 0)
            m_context.prompts.tell(tr("This cannot be corrected from here."), tr("Go there (Enter) and correct it by hand; the credit line is made from the units and names above the text."));
    });
    connect(m_panel, &FindingsPanel::safeFixesWanted, this, [this](const QList<CheckedFinding> &findings) {
        const int done = apply(findings, 0);
        Q_EMIT said(done == 1 ? tr("1 place was corrected; Undo brings it back.") : tr("%1 places were corrected; one Undo brings them back (those of the title in the title).").arg(done));
    });
    connect(&body, &QTextEdit::cursorPositionChanged, this, &ArticleChecks::cursorMoved);
    connect(&body, &ManuscriptEditor::remarkMenuOpening, this, &ArticleChecks::fillMenu);
    connect(&context.desk, &Desk::changed, this, &ArticleChecks::deskChanged);
    auto *learn = new QAction(tr("Add to the Word List…"), &body); // of its context menu
    learn->setObjectName(u"bodyLearnWord"_s);
    learn->setEnabled(false);
    body.addAction(learn);
    connect(learn, &QAction::triggered, this, &ArticleChecks::learnSelection);
    connect(&body, &QTextEdit::selectionChanged, learn, [this, learn] {
        const QString words = m_body.textCursor().selectedText();
        learn->setEnabled(!words.isEmpty() && words.size() <= longestWord && !words.contains(QChar(QChar::ParagraphSeparator)) && isAllowed(m_context.desk, "add-knowledge"));
    });
}

void ArticleChecks::learnSelection()
{
    ConfusableWord word;
    word.wrong = m_body.textCursor().selectedText();
    openNewKnowledge(m_context, m_panel, word, [](KnowledgeRowId) {});
}

void ArticleChecks::open(BulletinId bulletin, std::optional<IssueId> issue, ArticleId article)
{
    const bool another = !m_open || article != m_article || bulletin != m_bulletin;
    m_open = true;
    m_bulletin = bulletin;
    m_issue = issue;
    m_article = article;
    if (another)
        m_panel->showNothing(tr("The text is being checked…"));
    readAgain();
}

void ArticleChecks::readAgain()
{
    const Checker checker = m_context.desk.checks().checker(m_bulletin).with(m_context.workspace.languageModel());
    const std::optional<Issue> issue = m_issue ? m_context.desk.issue(*m_issue) : std::nullopt;
    m_rules = rulesAsked(checker.profile());
    readIssue();
    const bool stands = m_articles.size() > 1 || m_around.year > 0;
    m_live.setChecker(checker, stands ? std::optional(m_around) : std::nullopt, issue ? issue->date : QDate());
    m_live.checkNow();
}

// The article is compared with those beside it as they are saved.
void ArticleChecks::readIssue()
{
    m_around = {};
    m_articles = {m_article};
    m_number = 1;
    const std::optional<CheckVerbs::IssueText> text = m_issue && !m_article.isNull() ? m_context.desk.checks().text(*m_issue) : std::nullopt;
    if (!text || !text->articles.contains(m_article))
        return;
    m_around = text->text;
    m_articles = text->articles;
    m_number = int(m_articles.indexOf(m_article)) + 1;
}

void ArticleChecks::close()
{
    m_open = false;
    m_live.stop();
    m_body.setRemarks({});
    m_form.title().setRemarks({});
    m_panel->showNothing({});
}

void ArticleChecks::edited()
{
    if (m_open)
        m_live.edited();
}

void ArticleChecks::checkNow()
{
    if (m_open)
        gesture(m_context.prompts, [this] { readAgain(); });
}

// What is known or ignored may be something else now.
void ArticleChecks::deskChanged(const Change &change)
{
    if (m_open && (change.what == Change::What::Checks || change.what == Change::What::Units))
        checkNow();
}

std::optional<CheckArticle> ArticleChecks::read() const
{
    if (m_body.isComposing() || isComposing(m_form.title()))
        return std::nullopt;
    ArticleContent content;
    m_form.fill(content);
    content.manuscript = m_body.manuscript();
    CheckArticle article = checkArticleOf(content, m_number);
    for (const CheckArticle &saved : m_around.articles) {
        if (saved.number == m_number)
            article.section = saved.section;
    }
    return article;
}

void ArticleChecks::show(const CheckArticle &article, const QList<Finding> &findings)
{
    if (!m_open)
        return;
    CheckResult result;
    result.findings = m_context.desk.checks().judged(findings, m_issue.value_or(IssueId()), m_articles);
    result.texts = textsWith(article);
    for (CheckedFinding &checked : result.findings)
        bringHere(checked.finding, result.texts);
    result.rules = m_rules;
    m_panel->showResult(result, m_issue);
    showUnderlines();
    chooseWanted();
}

// A finding of another article that rests on this one is shown at its place here; that one becomes evidence.
void ArticleChecks::bringHere(Finding &finding, const CheckIssue &texts) const
{
    if (finding.place.article == m_number)
        return;
    for (Evidence &evidence : finding.evidence) {
        if (!evidence.place || evidence.place->article != m_number)
            continue;
        const Place former = std::exchange(finding.place, *evidence.place);
        const CheckText *text = textAt(texts, finding.place);
        const QString there = std::exchange(finding.text, text ? text->text.mid(finding.place.start, finding.place.length) : QString());
        const bool listed = std::any_of(finding.evidence.begin(), finding.evidence.end(), [&former](const Evidence &other) { return other.place == former; });
        if (!listed) // its sentence was about this place
            evidence = {{}, former, there};
        finding.fixes.removeIf([this](const Fix &fix) { return std::any_of(fix.edits.begin(), fix.edits.end(), [this](const Edit &edit) { return edit.place.article != m_number; }); });
        return;
    }
}

// All that places may be in, with the article as it is being written.
CheckIssue ArticleChecks::textsWith(const CheckArticle &article) const
{
    CheckIssue texts = m_around;
    if (texts.articles.isEmpty())
        texts.articles = {article};
    for (CheckArticle &former : texts.articles) {
        if (former.number == article.number)
            former = article;
    }
    return texts;
}

void ArticleChecks::goFirst(const Finding &finding)
{
    m_wanted = finding.key;
    chooseWanted();
    go(finding.place);
}

void ArticleChecks::chooseWanted()
{
    const QList<CheckedFinding> &findings = m_panel->result().findings;
    for (qsizetype index = 0; index < findings.size() && !m_wanted.isEmpty(); ++index) {
        if (findings.at(index).finding.key != m_wanted)
            continue;
        m_wanted.clear();
        m_panel->choose(index);
    }
}

} // namespace bulletin
