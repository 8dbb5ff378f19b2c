// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checker.h"

#include "core/checks/knowledge_index.h"
#include "core/checks/lexicon.h"
#include "core/checks/characters.h"
#include "core/checks/rules/date_scanner.h"
#include "core/checks/word_index.h"

#include <algorithm>
#include <tuple>

namespace bulletin {
namespace {

auto placeKey(const Place &place)
{
    return std::tie(place.article, place.block, place.row, place.column, place.start, place.length);
}

bool touch(const Place &a, const Place &b)
{
    return a.start < b.end() && b.start < a.end();
}

// A remark about a whole paragraph and one about a character in it have different causes.
bool haveOneCause(const Finding &a, const Finding &b)
{
    if (!a.place.sameText(b.place))
        return false;
    if (a.place.start == b.place.start && a.place.length == b.place.length)
        return true;
    if (ruleInfo(a.rule)->ofWholeLine || ruleInfo(b.rule)->ofWholeLine)
        return false;
    const auto [shorter, longer] = std::minmax(a.place.length, b.place.length);
    return touch(a.place, b.place) && longer <= 6 * shorter + 6;
}

// What a rule holds only for likely stands behind what another is sure of.
int weightOf(const Finding &finding)
{
    const RuleInfo *rule = ruleInfo(finding.rule);
    const bool likely = finding.severity == Severity::Hint && rule->severity != Severity::Hint;
    return likely ? rule->weight / 2 : rule->weight;
}

// In the order of the text, one report per cause.
QList<Finding> sifted(QList<Finding> findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) { return placeKey(a.place) < placeKey(b.place); });
    QList<Finding> kept;
    for (Finding &finding : findings) {
        // What was kept last may reach over several that follow; looking back a few is enough, and linear.
        bool beaten = false;
        for (qsizetype back = 1; back <= std::min<qsizetype>(4, kept.size()) && !beaten; ++back) {
            Finding &other = kept[kept.size() - back];
            if (!haveOneCause(other, finding))
                continue;
            if (weightOf(finding) > weightOf(other))
                other = std::move(finding);
            beaten = true;
        }
        if (!beaten)
            kept.append(std::move(finding));
    }
    return kept;
}

PreparedArticle prepared(const CheckArticle &article)
{
    PreparedArticle made{article, {}};
    made.texts.reserve(size_t(article.texts.size()));
    for (const CheckText &text : article.texts)
        made.texts.emplace_back(text);
    return made;
}

PreparedIssue prepared(const CheckIssue &issue)
{
    PreparedIssue made{issue, {}, {}};
    made.texts.reserve(size_t(issue.texts.size()));
    for (const CheckText &text : issue.texts)
        made.texts.emplace_back(text);
    made.articles.reserve(size_t(issue.articles.size()));
    for (const CheckArticle &article : issue.articles)
        made.articles.push_back(prepared(article));
    return made;
}

void runTextChecks(const PreparedText &text, const CheckContext &context, FindingList &findings)
{
    for (const RuleFamily &family : ruleFamilies()) {
        for (const TextCheck check : family.textChecks)
            check(text, context, findings);
    }
}

void runArticleChecks(const PreparedArticle &article, const CheckContext &context, FindingList &findings)
{
    for (const PreparedText &text : article.texts)
        runTextChecks(text, context, findings);
    for (const RuleFamily &family : ruleFamilies()) {
        for (const ArticleCheck check : family.articleChecks)
            check(article, context, findings);
    }
}

void countDoubles(const CheckArticle &article, QHash<QString, int> &paragraphs)
{
    for (const CheckText &text : article.texts) {
        if (text.role != TextRole::Paragraph && text.role != TextRole::Heading)
            continue;
        QSet<QString> here;
        for (qsizetype at = 1; at + 2 < text.text.size(); ++at) {
            if (text.text.at(at) == text.text.at(at + 1) && isIdeograph(text.text.at(at)))
                here.insert(text.text.mid(at - 1, 4));
        }
        for (const QString &pair : std::as_const(here))
            ++paragraphs[pair];
    }
}

QSet<QString> recurring(const QHash<QString, int> &paragraphs)
{
    QSet<QString> found;
    for (auto at = paragraphs.cbegin(); at != paragraphs.cend(); ++at) {
        if (at.value() > 1)
            found.insert(at.key());
    }
    return found;
}

} // namespace

struct Checker::Parts {
    Profile profile;
    Knowledge knowledge;
    KnowledgeIndex index;
    WordIndex words;

    Parts(Profile profile_, Knowledge knowledge_)
        : profile(std::move(profile_)), knowledge(std::move(knowledge_)), index(knowledge), words(knowledge)
    {
    }
    CheckContext context(const QDate &issueDate, CheckScope scope, const LanguageModel *model) const
    {
        return {profile, knowledge, Lexicon::bundled(), words, model, issueDate, index, scope, {}};
    }
};

Checker::Checker(Profile profile, Knowledge knowledge, std::shared_ptr<const LanguageModel> languageModel)
    : m_parts(std::make_shared<const Parts>(std::move(profile), std::move(knowledge))), m_languageModel(std::move(languageModel))
{
}

Checker Checker::with(std::shared_ptr<const LanguageModel> languageModel) const
{
    Checker other = *this;
    other.m_languageModel = std::move(languageModel);
    return other;
}

const Profile &Checker::profile() const
{
    return m_parts->profile;
}

const Knowledge &Checker::knowledge() const
{
    return m_parts->knowledge;
}

QList<Finding> Checker::checkText(const CheckText &text, const QDate &issueDate) const
{
    FindingList findings(m_parts->profile);
    runTextChecks(PreparedText(text), m_parts->context(issueDate, CheckScope::Text, m_languageModel.get()), findings);
    return sifted(findings.take());
}

QList<Finding> Checker::checkArticle(const CheckArticle &article, const QDate &issueDate) const
{
    FindingList findings(m_parts->profile);
    CheckContext context = m_parts->context(issueDate, CheckScope::Article, m_languageModel.get());
    QHash<QString, int> doubles;
    countDoubles(article, doubles);
    context.recurringDoubles = recurring(doubles);
    runArticleChecks(prepared(article), context, findings);
    return sifted(findings.take());
}

QList<Finding> Checker::checkIssue(const CheckIssue &issue) const
{
    FindingList findings(m_parts->profile);
    CheckContext context = m_parts->context(dayByWeekdays(issue, dayOf(issue)), CheckScope::Issue, m_languageModel.get());
    QHash<QString, int> doubles;
    for (const CheckArticle &article : issue.articles)
        countDoubles(article, doubles);
    context.recurringDoubles = recurring(doubles);
    const PreparedIssue whole = prepared(issue);
    for (const PreparedText &text : whole.texts)
        runTextChecks(text, context, findings);
    for (const PreparedArticle &article : whole.articles)
        runArticleChecks(article, context, findings);
    for (const RuleFamily &family : ruleFamilies()) {
        for (const IssueCheck check : family.issueChecks)
            check(whole, context, findings);
    }
    return sifted(findings.take());
}

int errorCount(const QList<Finding> &findings)
{
    return int(std::count_if(findings.begin(), findings.end(), [](const Finding &finding) { return finding.severity == Severity::Error; }));
}

} // namespace bulletin
