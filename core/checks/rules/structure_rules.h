// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check_rule.h"

namespace bulletin {

// The checks of the STR family, each in a file of its own.
void checkContents(const PreparedIssue &issue, const CheckContext &context, FindingList &findings); // STR01 … STR04
void checkCredits(const PreparedIssue &issue, const CheckContext &context, FindingList &findings);  // STR05
void checkCreditUnits(const PreparedIssue &issue, const CheckContext &context, FindingList &findings); // STR06
void checkRepeats(const PreparedIssue &issue, const CheckContext &context, FindingList &findings);  // STR07
void checkNearRepeats(const PreparedIssue &issue, const CheckContext &context, FindingList &findings); // STR07
void checkTitleShape(const PreparedText &text, const CheckContext &context, FindingList &findings); // STR08: titles
void checkLeftovers(const PreparedArticle &article, const CheckContext &context, FindingList &findings); // STR08: stray lines
void checkIssueLeftovers(const PreparedIssue &issue, const CheckContext &context, FindingList &findings); // STR08: the issue's own, empty articles

// 供水数据 above lines like 供水总量：1485万立方米: made by the editors, nobody's article.
bool isFactSheet(const PreparedArticle &article);

// For comparing what two people typed: without blanks, in half width, quotes and dashes of one kind.
// `positions`: where each character stands in `text`.
QString comparable(const QString &text, QList<qsizetype> *positions = nullptr);
// How many characters must change; more than `most`: most + 1. Takes size × most steps.
qsizetype editDistance(QStringView a, QStringView b, qsizetype most);

} // namespace bulletin
