// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check_rule.h"

namespace bulletin {

// The checks of the DAT family, each in a file of its own.
void checkDatesExist(const PreparedText &text, const CheckContext &context, FindingList &findings);      // DAT01: dates
void checkTimesExist(const PreparedText &text, const CheckContext &context, FindingList &findings);      // DAT01: times
void checkWeekdays(const PreparedText &text, const CheckContext &context, FindingList &findings);        // DAT02
void checkDatesOfIssue(const PreparedArticle &article, const CheckContext &context, FindingList &findings); // DAT03, DAT04
void checkRelativeWords(const PreparedText &text, const CheckContext &context, FindingList &findings);   // DAT04
void checkAnniversaries(const PreparedText &text, const CheckContext &context, FindingList &findings);   // DAT05
void checkNumberedDays(const PreparedText &text, const CheckContext &context, FindingList &findings);    // DAT05
void checkFoundingYears(const PreparedText &text, const CheckContext &context, FindingList &findings);   // DAT05: by years that the text names
void checkEventDates(const PreparedIssue &issue, const CheckContext &context, FindingList &findings);    // DAT06
void checkIssueHead(const PreparedIssue &issue, const CheckContext &context, FindingList &findings);     // DAT07

} // namespace bulletin
