// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check_text.h"
#include "core/checks/ignored_finding.h"
#include "core/checks/profile.h"
#include "ui/shell/theme.h"

namespace bulletin {

// How findings are said in the window.

struct FindingCounts {
    int errors = 0, warnings = 0, hints = 0; // that stand
    int ignored = 0;
    int standing() const { return errors + warnings + hints; }
    friend bool operator==(const FindingCounts &, const FindingCounts &) = default;
};
FindingCounts countsOf(const QList<CheckedFinding> &findings);
QString countsText(const FindingCounts &counts); // 错误 2 · 警告 5 · 提示 3; empty: none stands
QString shortCounts(const FindingCounts &counts); // ⛔2 ⚠5, hints only where there is nothing worse; empty: none

QString severityTitle(Severity severity); // its name as a heading begins
QString severityIcon(Severity severity); // of resources/icons
QString severitySign(Severity severity); // ⛔ ⚠ ✎
Theme::Token severityToken(Severity severity);

QString titleOf(const CheckIssue &checked, int article);
enum class PlaceWords { WithTitle, WithoutTitle };
QString placeText(const CheckIssue &checked, const Place &place, PlaceWords words);

// The words of a place with a little of what stands around them.
struct Surroundings {
    QString before, words, after;
    QString text() const { return before + words + after; }
};
Surroundings surroundings(const CheckIssue &checked, const Place &place);

QString fixText(const CheckIssue &checked, const Finding &finding, const Fix &fix); // 改为“，”
QString evidenceText(const CheckIssue &checked, const Evidence &evidence, PlaceWords words);
int rulesAsked(const Profile &profile); // how many are on
QString ruleText(const Finding &finding); // its name and clause
QString ignoredText(const IgnoredFinding &ignored); // who, why, when, how far it reaches

} // namespace bulletin
