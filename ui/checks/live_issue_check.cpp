// SPDX-License-Identifier: Apache-2.0
#include "ui/checks/live_issue_check.h"

#include "core/workspace/workspace.h"
#include "ui/shell/gesture.h"

#include <QtConcurrent>

namespace bulletin {
namespace {
constexpr int quietMilliseconds = 400;
}

LiveIssueCheck::LiveIssueCheck(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMilliseconds);
    connect(&m_quiet, &QTimer::timeout, this, &LiveIssueCheck::checkNow);
    connect(&m_work, &QFutureWatcherBase::finished, this, [this] { gesture(m_context.prompts, [this] { take(); }); });
}

void LiveIssueCheck::setIssue(std::optional<IssueId> issue)
{
    if (issue != m_issue) {
        m_issue = issue;
        m_result = {};
        m_text = {};
        Q_EMIT checked();
    }
    refresh();
}

void LiveIssueCheck::refresh()
{
    m_quiet.start();
}

void LiveIssueCheck::checkNow()
{
    m_quiet.stop();
    gesture(m_context.prompts, [this] { check(); });
}

void LiveIssueCheck::check()
{
    if (m_work.isRunning()) {
        m_again = true;
        return;
    }
    const std::optional<CheckVerbs::IssueText> text = m_issue ? m_context.desk.checks().text(*m_issue) : std::nullopt;
    if (!text)
        return;
    m_text = *text;
    const Checker checker = m_context.desk.checks().checker(text->bulletin).with(m_context.workspace.languageModel());
    m_rules = rulesAsked(checker.profile());
    m_work.setFuture(QtConcurrent::run([checker, issue = text->text] { return checker.checkIssue(issue); }));
}

void LiveIssueCheck::take()
{
    if (std::exchange(m_again, false))
        return check();
    if (!m_issue || m_text.articles.isEmpty() != m_text.text.articles.isEmpty())
        return;
    m_result.findings = m_context.desk.checks().judged(m_work.result(), *m_issue, m_text.articles);
    m_result.texts = m_text.text;
    m_result.rules = m_rules;
    Q_EMIT checked();
}

ArticleId LiveIssueCheck::articleAt(int number) const
{
    return number >= 1 && number <= m_text.articles.size() ? m_text.articles.at(number - 1) : ArticleId();
}

QHash<ArticleId, FindingCounts> LiveIssueCheck::counts() const
{
    QHash<ArticleId, QList<CheckedFinding>> byArticle;
    for (const CheckedFinding &checked : m_result.findings)
        byArticle[checked.article].append(checked);
    QHash<ArticleId, FindingCounts> counts;
    for (auto article = byArticle.cbegin(); article != byArticle.cend(); ++article)
        counts.insert(article.key(), countsOf(article.value()));
    return counts;
}

} // namespace bulletin
