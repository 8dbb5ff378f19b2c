// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/date_rules.h"
#include "core/checks/rules/date_scanner.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr QStringView weekWords[] = {u"星期", u"周", u"礼拜"};
constexpr QStringView bareFollowers[] = {u"上午", u"下午", u"晚", u"早", u"凌晨", u"中午", u"，", u"。", u"、", u"；", u"）", u")", u"至", u"—", u" "};
constexpr QStringView weekdayNames[] = {u"一", u"二", u"三", u"四", u"五", u"六", u"日"};
constexpr int daysBackFromIssue = 60;

struct Weekday {
    qsizetype start = 0; // of 星期
    qsizetype length = 0;
    int day = 0; // 1 … 7
    QStringView word;
    qsizetype end() const { return start + length; }
};

std::optional<Weekday> weekdayAt(QStringView text, qsizetype start)
{
    const QStringView word = wordAt(text, start, weekWords);
    if (word.isEmpty() || start + word.size() >= text.size())
        return std::nullopt;
    const qsizetype day = QStringView(u"一二三四五六日天").indexOf(text.at(start + word.size()));
    if (day < 0)
        return std::nullopt;
    return Weekday{start, word.size() + 1, day >= 6 ? 7 : int(day) + 1, word};
}

// 1月19日（星期四）, 1月19日星期四; a bare 周 needs what can only follow a weekday (周一峰 is a name).
std::optional<Weekday> weekdayBehind(QStringView text, const DateToken &date)
{
    qsizetype position = skipBlanks(text, date.end());
    const bool bracket = position < text.size() && (text.at(position) == u'（' || text.at(position) == u'(');
    const bool comma = position < text.size() && text.at(position) == u'，';
    position = skipBlanks(text, bracket || comma ? position + 1 : position);
    const std::optional<Weekday> found = weekdayAt(text, position);
    if (!found)
        return std::nullopt;
    const qsizetype behindDay = found->end();
    if (bracket && date.link == DateToken::Link::Range)
        return std::nullopt; // says both ends
    if (bracket || (found->word != u"周" && !comma) || behindDay == text.size())
        return found;
    return wordAt(text, behindDay, bareFollowers).isEmpty() ? std::nullopt : found;
}

// 星期四（1月19日）
std::optional<Weekday> weekdayBefore(QStringView text, const DateToken &date)
{
    const qsizetype bracket = skipBlanksBack(text, date.start) - 1;
    if (bracket < 2 || (text.at(bracket) != u'（' && text.at(bracket) != u'('))
        return std::nullopt;
    const qsizetype end = skipBlanksBack(text, bracket);
    for (const QStringView word : weekWords) {
        const std::optional<Weekday> found = weekdayAt(text, end - 1 - word.size());
        if (found && found->word == word && found->end() == end)
            return found;
    }
    return std::nullopt;
}

// The date's year in an issue of this day, where it can only be one: within two months before it.
QDate shortlyBefore(const DateToken &date, const QDate &issueDate)
{
    if (!issueDate.isValid())
        return {};
    for (const int year : {issueDate.year(), issueDate.year() - 1}) {
        const QDate day = dateOf(date, year);
        if (day.isValid() && day.daysTo(issueDate) >= 0 && day.daysTo(issueDate) <= daysBackFromIssue)
            return day;
    }
    return {};
}

// Days of the month that have the weekday which is written: first those one digit away, then the nearest.
QList<Fix> dayFixes(const PreparedText &text, const DateToken &date, const QDate &day, int weekday)
{
    QList<QDate> days;
    for (QDate other(day.year(), day.month(), 1); other.month() == day.month(); other = other.addDays(1)) {
        if (other.dayOfWeek() == weekday)
            days.append(other);
    }
    const auto rank = [&day](const QDate &other) {
        const bool oneDigit = (other.day() < 10) == (day.day() < 10) && (other.day() % 10 == day.day() % 10 || other.day() / 10 == day.day() / 10);
        return std::pair(oneDigit ? 0 : 1, std::abs(other.day() - day.day()));
    };
    std::sort(days.begin(), days.end(), [&](const QDate &a, const QDate &b) { return rank(a) < rank(b); });
    QList<Fix> fixes;
    for (const QDate &other : days.first(std::min<qsizetype>(2, days.size())))
        fixes.append(replaceFix(text, date.day->start, date.day->length, writtenLike(*date.day, other.day())));
    return fixes;
}

void addWrongWeekday(const PreparedText &text, const DateToken &date, const Weekday &weekday, const QDate &day, Severity severity, FindingList &findings)
{
    QList<Fix> fixes{replaceFix(text, weekday.start, weekday.length, weekday.word.toString() + weekdayNames[day.dayOfWeek() - 1].toString())};
    if (date.day)
        fixes += dayFixes(text, date, day, weekday.day);
    const QString right = weekday.word.toString() + weekdayNames[day.dayOfWeek() - 1].toString();
    findings.addAs(severity, text, "DAT02", weekday.start, weekday.length,
                   {QT_TRANSLATE_NOOP("bulletin::Checks", "%1 is a %2, not a %3."),
                    {QStringLiteral("%1-%2-%3").arg(day.year()).arg(day.month()).arg(day.day()), right,
                     text.text.mid(weekday.start, weekday.length)}},
                   fixes, {}, severity == Severity::Error ? 1 : 0.8);
}

void checkWeekday(const PreparedText &text, const DateToken &date, const Weekday &weekday, const CheckContext &context, FindingList &findings)
{
    const QDate nearIssue = shortlyBefore(date, context.issueDate);
    if (date.yearValue != 0) {
        const QDate day = dateOf(date, date.yearValue);
        if (day.isValid() && day.dayOfWeek() != weekday.day)
            addWrongWeekday(text, date, weekday, day, Severity::Error, findings);
        return;
    }
    const QDate inherited = date.inheritedYear != 0 ? dateOf(date, date.inheritedYear) : QDate();
    if ((inherited.isValid() && inherited.dayOfWeek() == weekday.day) || (nearIssue.isValid() && nearIssue.dayOfWeek() == weekday.day))
        return;
    if (inherited.isValid() && (!nearIssue.isValid() || nearIssue == inherited))
        addWrongWeekday(text, date, weekday, inherited, Severity::Error, findings);
    else if (nearIssue.isValid())
        addWrongWeekday(text, date, weekday, nearIssue, Severity::Warning, findings);
}

} // namespace

void checkWeekdays(const PreparedText &text, const CheckContext &context, FindingList &findings)
{
    if (!holdsAny(text.text, weekWords))
        return;
    for (const DateToken &date : datesIn(text.text)) {
        if (date.monthValue == 0 || date.dayValue == 0)
            continue;
        std::optional<Weekday> weekday = weekdayBehind(text.text, date);
        if (!weekday)
            weekday = weekdayBefore(text.text, date);
        if (weekday)
            checkWeekday(text, date, *weekday, context, findings);
    }
}

} // namespace bulletin
