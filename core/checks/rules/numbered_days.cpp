// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/date_rules.h"
#include "core/checks/rules/date_scanner.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr QStringView counters[] = {u"个", u"届", u"次"};
constexpr int farthest = 12; // a number further off belongs to something else

// 第40个教师节, 第七个“中国农民丰收节”: the row's year is the one before the first.
const Anniversary *dayAt(QStringView text, qsizetype position, const QList<const Anniversary *> &days)
{
    position += position < text.size() && QStringView(u"“《").contains(text.at(position)) ? 1 : 0;
    const Anniversary *longest = nullptr;
    for (const Anniversary *day : days) {
        const QString &name = day->names.front();
        if (standsAt(text, position, name) && (!longest || name.size() > longest->names.front().size()))
            longest = day;
    }
    return longest;
}

// The years that the number may be counted for: those that the sentence names, else the issue's and,
// early in a year, the one before.
QList<int> yearsMeant(const PreparedText &text, qsizetype position, const QDate &issueDate)
{
    QList<int> years;
    const Span sentence = sentenceAround(text.text, position);
    for (const DateToken &date : datesIn(QStringView(text.text).sliced(sentence.start, sentence.length))) {
        if (date.yearValue > 0 && !years.contains(date.yearValue))
            years.append(date.yearValue);
    }
    if (years.isEmpty() && issueDate.isValid()) {
        years.append(issueDate.year());
        if (issueDate.month() <= 2)
            years.append(issueDate.year() - 1);
    }
    return years;
}

} // namespace

void checkNumberedDays(const PreparedText &text, const CheckContext &context, FindingList &findings)
{
    const QString &body = text.text;
    qsizetype found = body.indexOf(u'第');
    if (found < 0)
        return;
    QList<const Anniversary *> days;
    for (const Anniversary &row : context.knowledge.anniversaries) {
        if (row.occasion == u"第")
            days.append(&row);
    }
    for (; found >= 0; found = body.indexOf(u'第', found + 1)) {
        const std::optional<Numeral> number = numeralAt(body, found + 1);
        const QStringView counter = number ? wordAt(body, number->end(), counters) : QStringView();
        const Anniversary *day = counter.isEmpty() ? nullptr : dayAt(body, number->end() + counter.size(), days);
        const QList<int> years = day ? yearsMeant(text, found, context.issueDate) : QList<int>();
        const auto fits = [&](int year) { return year - day->year == number->value; };
        if (years.isEmpty() || std::any_of(years.begin(), years.end(), fits))
            continue;
        const int right = years.front() - day->year;
        if (right < 1 || std::abs(right - number->value) > farthest)
            continue;
        findings.add(text, "DAT05", number->start, number->length,
                     {QT_TRANSLATE_NOOP("bulletin::Checks", "%1 in %2 is number %3, not %4."),
                      {day->names.front(), QString::number(years.front()), QString::number(right), QString::number(number->value)}},
                     {replaceFix(text, number->start, number->length, writtenLike(*number, right))}, {}, 0.9);
    }
}

} // namespace bulletin
