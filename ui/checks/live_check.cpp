// SPDX-License-Identifier: Apache-2.0
#include "ui/checks/live_check.h"

#include <QtConcurrent>

namespace bulletin {
namespace {

constexpr int quietMilliseconds = 300; // typing pauses
constexpr int laterMilliseconds = 1200;

// The one text that is different; -1: none, or more than one, or others.
qsizetype onlyChange(const QList<CheckText> &before, const QList<CheckText> &now)
{
    if (before.size() != now.size())
        return -1;
    qsizetype changed = -1;
    for (qsizetype index = 0; index < now.size(); ++index) {
        if (before.at(index).role != now.at(index).role || !before.at(index).place.sameText(now.at(index).place))
            return -1;
        if (before.at(index).text == now.at(index).text)
            continue;
        if (changed >= 0)
            return -1;
        changed = index;
    }
    return changed;
}

auto placeKey(const Finding &finding)
{
    return std::tie(finding.place.block, finding.place.row, finding.place.column, finding.place.start);
}

// It stands there, or rests on what stands there.
bool concerns(const Finding &finding, int article)
{
    const auto within = [article](const Evidence &evidence) { return evidence.place && evidence.place->article == article; };
    return finding.place.article == article || std::any_of(finding.evidence.begin(), finding.evidence.end(), within);
}

QList<Finding> wholeCheck(const Checker &checker, const CheckArticle &article, const std::optional<CheckIssue> &around, const QDate &date)
{
    if (!around)
        return checker.checkArticle(article, date);
    CheckIssue issue = *around;
    for (CheckArticle &former : issue.articles) {
        if (former.number == article.number)
            former = article;
    }
    QList<Finding> findings = checker.checkIssue(issue);
    findings.removeIf([&](const Finding &finding) { return !concerns(finding, article.number); });
    return findings;
}

} // namespace

LiveCheck::LiveCheck(Read read, QObject *parent)
    : QObject(parent)
    , m_read(std::move(read))
{
    for (const auto &[timer, interval] : {std::pair(&m_quiet, quietMilliseconds), std::pair(&m_later, laterMilliseconds)}) {
        timer->setSingleShot(true);
        timer->setInterval(interval);
    }
    connect(&m_quiet, &QTimer::timeout, this, [this] { check(Extent::Changed); });
    connect(&m_later, &QTimer::timeout, this, [this] { check(Extent::All); });
    connect(&m_work, &QFutureWatcherBase::finished, this, &LiveCheck::take);
}

void LiveCheck::setChecker(const Checker &checker, const std::optional<CheckIssue> &issue, const QDate &issueDate)
{
    m_checker = checker;
    m_issue = issue;
    m_issueDate = issueDate;
    m_last = {};
}

void LiveCheck::edited()
{
    if (!m_checker)
        return;
    ++m_edition;
    m_quiet.start();
    m_later.start();
}

void LiveCheck::checkNow()
{
    if (!m_checker)
        return;
    ++m_edition;
    m_quiet.stop();
    m_later.stop();
    check(Extent::All);
}

void LiveCheck::stop()
{
    ++m_edition;
    m_quiet.stop();
    m_later.stop();
    m_again = false;
    m_checker.reset();
    m_last = {};
}

void LiveCheck::check(Extent extent)
{
    if (m_work.isRunning()) {
        m_again = m_again || extent == Extent::All;
        return;
    }
    if (!m_checker)
        return;
    const std::optional<CheckArticle> article = m_read();
    if (!article)
        return m_later.start(); // asked again when the word is there
    m_begun = m_edition;
    const qsizetype changed = extent == Extent::Changed ? onlyChange(m_last.article.texts, article->texts) : -1;
    if (extent == Extent::Changed && changed < 0 && m_last.article.texts == article->texts)
        return;
    if (changed < 0)
        m_later.stop();
    m_work.setFuture(QtConcurrent::run([checker = *m_checker, article = *article, around = m_issue, date = m_issueDate, changed, former = changed < 0 ? QList<Finding>() : m_last.findings] {
        Result result{article, {}, changed < 0};
        if (changed < 0) {
            result.findings = wholeCheck(checker, article, around, date);
            return result;
        }
        const CheckText &text = article.texts.at(changed);
        result.findings = checker.checkText(text, date);
        for (const Finding &finding : former) {
            if (!finding.place.sameText(text.place))
                result.findings.append(finding);
        }
        std::stable_sort(result.findings.begin(), result.findings.end(), [](const Finding &a, const Finding &b) { return placeKey(a) < placeKey(b); });
        return result;
    }));
}

void LiveCheck::take()
{
    const bool overtaken = m_begun != m_edition;
    if (!overtaken && m_checker) {
        m_last = m_work.result();
        Q_EMIT checked(m_last.article, m_last.findings);
    }
    if (std::exchange(m_again, false))
        check(Extent::All);
}

} // namespace bulletin
