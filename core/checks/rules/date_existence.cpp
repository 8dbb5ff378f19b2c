// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/date_rules.h"
#include "core/checks/rules/date_scanner.h"

#include <QRegularExpression>

namespace bulletin {
namespace {

constexpr QStringView lunarWords[] = {u"农历", u"阴历", u"旧历", u"夏历", u"腊月", u"正月"};
constexpr QStringView durationWords[] = {u"为期", u"历时", u"满", u"约", u"近", u"共", u"超过", u"长达", u"第"};
constexpr QStringView ageWords[] = {u"龄", u"薪", u"租", u"息", u"嫂", u"费", u"均"};

QString written(const PreparedText &text, const DateToken &date)
{
    return text.text.mid(date.start, date.length);
}

// 13月 where a month can be meant: not 为期13月, 18月龄.
bool isNoMonth(const PreparedText &text, const DateToken &date)
{
    if (!date.month || (date.month->value >= 1 && date.month->value <= 12) || date.month->value > 99)
        return false;
    if (date.year || date.day)
        return true;
    if (date.month->han || !wordBefore(text.text, date.start, durationWords).isEmpty())
        return false;
    return wordAt(text.text, date.end(), ageWords).isEmpty();
}

// The year that decides over 2月29日; 0: unknown, and then the day may exist.
int yearOf(const DateToken &date, const QDate &issueDate)
{
    if (date.yearValue != 0 || date.inheritedFromDate)
        return date.yearValue != 0 ? date.yearValue : date.inheritedYear;
    if (date.inheritedYear != 0 || !issueDate.isValid())
        return 0;
    return QDate::isLeapYear(issueDate.year()) || QDate::isLeapYear(issueDate.year() - 1) ? 0 : issueDate.year();
}

bool isNoDay(const PreparedText &text, const DateToken &date, const QDate &issueDate)
{
    if (!date.day || date.monthValue < 1 || date.monthValue > 12)
        return date.day && date.month && (date.dayValue < 1 || date.dayValue > 31);
    if (date.dayValue >= 1 && date.dayValue <= daysInMonth(date.monthValue, yearOf(date, issueDate)))
        return false;
    // Months of the lunar calendar are of other lengths.
    return date.dayValue > 30 || !holdsAny(before(text.text, date.start, 12), lunarWords);
}

// The month's last day, and the day whose digits changed places: 32日, 23日.
QList<Fix> dayFixes(const PreparedText &text, const DateToken &date, const QDate &issueDate)
{
    if (!date.day || date.monthValue < 1 || date.monthValue > 12)
        return {};
    int year = yearOf(date, issueDate);
    if (year == 0 && issueDate.isValid())
        year = yearBySeason(date, issueDate);
    const int last = daysInMonth(date.monthValue, year);
    QList<Fix> fixes{replaceFix(text, date.day->start, date.day->length, writtenLike(*date.day, last))};
    const int swapped = date.dayValue % 10 * 10 + date.dayValue / 10;
    if (date.dayValue > 31 && date.dayValue < 100 && swapped >= 1 && swapped <= last)
        fixes.append(replaceFix(text, date.day->start, date.day->length, writtenLike(*date.day, swapped)));
    return fixes;
}

void addNoDate(const PreparedText &text, const DateToken &date, const QDate &issueDate, FindingList &findings)
{
    const QList<Fix> fixes = dayFixes(text, date, issueDate);
    const bool leapDay = date.monthValue == 2 && date.dayValue == 29;
    if (leapDay)
        findings.add(text, "DAT01", date.start, date.length,
                     {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1”: that February has 28 days."), {written(text, date)}}, fixes);
    else
        findings.add(text, "DAT01", date.start, date.length,
                     {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1”: there is no such date."), {written(text, date)}}, fixes);
}

// 02月03日 → 2月3日
bool addLeadingZeros(const PreparedText &text, const DateToken &date, FindingList &findings)
{
    QString plain = written(text, date);
    bool zeros = false;
    const std::optional<Numeral> numbers[] = {date.day, date.month}; // from the back
    for (const std::optional<Numeral> &number : numbers) {
        if (!number || !number->leadingZero || number->value == 0)
            continue;
        plain.replace(number->start - date.start, number->length, QString::number(number->value));
        zeros = true;
    }
    if (zeros)
        findings.add(text, "DAT01", date.start, date.length,
                     {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1”: months and days are written without a leading zero."), {written(text, date)}},
                     {replaceFix(text, date.start, date.length, plain, true)});
    return zeros;
}

// 25日—24日; 2023年6月至2023年3月
bool endsBeforeItBegins(const DateToken &from, const DateToken &to)
{
    if (to.link != DateToken::Link::Range || from.yearValue != to.yearValue || from.dayValue == 0 || to.dayValue == 0)
        return false;
    if (to.month && from.monthValue != to.monthValue)
        return from.yearValue != 0 && to.year && from.monthValue > to.monthValue;
    return from.monthValue == to.monthValue && from.dayValue > to.dayValue;
}

// 2024-02-30: the parts of a numeric date.
void checkNumericDates(const PreparedText &text, FindingList &findings)
{
    static const QRegularExpression pattern(QStringLiteral("(?<![0-9A-Za-z./-])((?:19|20)[0-9]{2})([-./])([0-9]{1,2})\\2([0-9]{1,2})(?![0-9A-Za-z/-]|\\.[0-9])"));
    for (auto matches = pattern.globalMatch(text.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const int month = match.capturedView(3).toInt();
        const int day = match.capturedView(4).toInt();
        const bool plausible = (month >= 1 && month <= 12 && day <= 39) || (month <= 19 && day >= 1 && day <= 31);
        if (plausible && !QDate(match.capturedView(1).toInt(), month, day).isValid())
            findings.add(text, "DAT01", match.capturedStart(), match.capturedLength(),
                         {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1”: there is no such date."), {match.captured()}});
    }
}

} // namespace

void checkDatesExist(const PreparedText &text, const CheckContext &context, FindingList &findings)
{
    const QList<DateToken> dates = datesIn(text.text);
    for (qsizetype index = 0; index < dates.size(); ++index) {
        const DateToken &date = dates.at(index);
        if (isNoMonth(text, date) || isNoDay(text, date, context.issueDate))
            addNoDate(text, date, context.issueDate, findings);
        else if (!addLeadingZeros(text, date, findings) && index > 0 && endsBeforeItBegins(dates.at(index - 1), date))
            findings.add(text, "DAT01", dates.at(index - 1).start, date.end() - dates.at(index - 1).start,
                         {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” ends before it begins."),
                          {text.text.mid(dates.at(index - 1).start, date.end() - dates.at(index - 1).start)}});
    }
    if (text.text.contains(u'-') || text.text.contains(u'/') || text.text.contains(u'.'))
        checkNumericDates(text, findings);
}

} // namespace bulletin
