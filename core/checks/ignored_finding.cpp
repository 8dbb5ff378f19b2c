// SPDX-License-Identifier: Apache-2.0
#include "core/checks/ignored_finding.h"

#include "core/base/code_table.h"
#include "core/checks/finding_key.h"

#include <QCoreApplication>

#include <algorithm>

namespace bulletin {
namespace {

struct IgnoringTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::IgnoredFinding)
};

constexpr CodeRow<IgnoreScope> scopeRows[] = {
    {IgnoreScope::Here, "here", QT_TRANSLATE_NOOP("bulletin::IgnoredFinding", "here")},
    {IgnoreScope::Word, "word", QT_TRANSLATE_NOOP("bulletin::IgnoredFinding", "for this word")},
    {IgnoreScope::RuleInIssue, "rule", QT_TRANSLATE_NOOP("bulletin::IgnoredFinding", "for this rule in this issue")},
};
constexpr CodeTable<IgnoreScope> scopes(scopeRows);

bool covers(const IgnoredFinding &ignored, const Finding &finding, IssueId issue, ArticleId article)
{
    if (ignored.rule != finding.rule)
        return false;
    switch (ignored.scope) {
    case IgnoreScope::Here:
        return ignored.finding == finding.key && (article.isNull() ? ignored.article.isNull() && ignored.issue == issue : ignored.article == article);
    case IgnoreScope::Word: return ignored.finding == wordKey(finding);
    case IgnoreScope::RuleInIssue: return !issue.isNull() && ignored.issue == issue;
    }
    Q_UNREACHABLE();
}

} // namespace

QString ignoreScopeCode(IgnoreScope scope)
{
    return scopes.code(scope);
}

QString ignoreScopeName(IgnoreScope scope)
{
    return IgnoringTexts::tr(scopes.name(scope));
}

std::optional<IgnoreScope> parseIgnoreScope(QStringView code)
{
    return scopes.parse(code);
}

const IgnoredFinding *ignoredBy(const QList<IgnoredFinding> &ignored, const Finding &finding, IssueId issue, ArticleId article)
{
    const auto found = std::ranges::find_if(ignored, [&](const IgnoredFinding &one) { return covers(one, finding, issue, article); });
    return found == ignored.end() ? nullptr : &*found;
}

} // namespace bulletin
