// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/scanning.h"

#include <QDate>

namespace bulletin {

// One date as a text writes it: 2024年2月22日, 1月24日, 二月三十日, 13月, and the later parts of a range or a
// list (1月24日—【25日】, 24日、【25日】), which take month and year from the date before them.
struct DateToken {
    qsizetype start = 0;
    qsizetype length = 0;
    std::optional<Numeral> year, month, day; // as written here
    enum class Link { None, Range, List };
    Link link = Link::None; // to the token before
    // As meant: of the token itself or of the one it is linked to. 0: not said.
    int yearValue = 0;
    int monthValue = 0;
    int dayValue = 0;
    int inheritedYear = 0; // the last year that the paragraph named before this date
    bool inheritedFromDate = false; // that year stood in a date with its month
    qsizetype end() const { return start + length; }
};

QList<DateToken> datesIn(QStringView text);

// The issue's day; where it has none that exists (a slip in the masthead), as near to it as year and month say.
QDate dayOf(const CheckIssue &issue);
// The issue's day in the year that its articles' weekdays speak for: 3月20日（星期三） in an issue dated 2023 was
// one of 2024. So was one numbered 2024年第3期 whose articles name that year more often. The same day where they
// speak for no other year.
QDate dayByWeekdays(const CheckIssue &issue, const QDate &day);
int daysInMonth(int month, int year); // year 0: the most it can have
// The day as a date in that year; null where there is none.
QDate dateOf(const DateToken &date, int year);
// The year of a date that names none, in an issue of this day: the issue's, or the one before where
// its month lies more than six months ahead.
int yearBySeason(const DateToken &date, const QDate &issueDate);

} // namespace bulletin
