// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/checks/finding.h"

#include <QDateTime>

namespace bulletin {

// Here: this finding in this article (or this issue's own texts). Word: what the rule says about these
// words, wherever they stand. RuleInIssue: the whole rule in one issue.
enum class IgnoreScope { Here, Word, RuleInIssue };
QString ignoreScopeCode(IgnoreScope scope); // here word rule
QString ignoreScopeName(IgnoreScope scope); // translated
std::optional<IgnoreScope> parseIgnoreScope(QStringView code);

// 忽略: a finding that somebody has looked at and lets stand, with his reason.
struct IgnoredFinding {
    IgnoredFindingId id;
    qint64 version = 0;
    IgnoreScope scope = IgnoreScope::Here;
    IssueId issue;     // RuleInIssue; Here, where it is about the issue itself
    ArticleId article; // Here
    QString rule;
    QString finding; // Here: its key; Word: its word key
    QString quote;   // what it flagged
    QString reason;
    AccountId account;
    QString person;
    QDateTime at; // UTC
};

// A finding and where it stands on the desk.
struct CheckedFinding {
    Finding finding;
    ArticleId article; // null: the issue's own texts
    std::optional<IgnoredFinding> ignored; // by what; nothing: it stands
    bool stands() const { return !ignored; }
    bool isStandingError() const { return stands() && finding.severity == Severity::Error; }
};

// The one among `ignored` that covers the finding; null: none.
const IgnoredFinding *ignoredBy(const QList<IgnoredFinding> &ignored, const Finding &finding, IssueId issue, ArticleId article);

} // namespace bulletin
