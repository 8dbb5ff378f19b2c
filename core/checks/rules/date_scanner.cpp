// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/date_scanner.h"

#include <QRegularExpression>

#include <algorithm>

namespace bulletin {
namespace {

constexpr QStringView rangeMarks[] = {u"——", u"--", u"—", u"–", u"-", u"－", u"─", u"~", u"～", u"至", u"到"};
constexpr QStringView listMarks[] = {u"、", u"和", u"及", u"与"};

bool isDayUnit(QChar character)
{
    return character == u'日' || character == u'号';
}

// A number and the unit behind it, blanks between allowed.
struct Quantity {
    Numeral number;
    QChar unit;
    qsizetype end = 0;
};

std::optional<Quantity> quantityAt(QStringView text, qsizetype position)
{
    const std::optional<Numeral> number = numeralAt(text, position);
    if (!number)
        return std::nullopt;
    const qsizetype unit = skipBlanks(text, number->end());
    if (unit >= text.size())
        return std::nullopt;
    return Quantity{*number, text.at(unit), unit + 1};
}

bool isYear(const Quantity &quantity)
{
    return quantity.unit == u'年' && quantity.number.length == 4 && quantity.number.value >= 1000 && quantity.number.value < 3000;
}

class DateScanner {
public:
    explicit DateScanner(QStringView text)
        : m_text(text)
    {
    }

    QList<DateToken> scan()
    {
        qsizetype position = 0;
        while (position < m_text.size()) {
            const std::optional<DateToken> date = dateAt(position);
            if (date) {
                m_dates.append(*date);
                position = date->end();
            } else {
                const std::optional<Numeral> number = numeralAt(m_text, position);
                position = number ? number->end() : position + 1;
            }
        }
        inherit();
        return std::move(m_dates);
    }

private:
    std::optional<DateToken> dateAt(qsizetype start)
    {
        const std::optional<Quantity> first = quantityAt(m_text, start);
        if (!first || (start > 0 && isPartOfNumber(start)))
            return std::nullopt;
        DateToken date{start, first->end - start, {}, {}, {}};
        date.link = linkBefore(start);
        if (isYear(*first)) {
            date.year = first->number;
            takeMonth(date, skipBlanks(m_text, first->end));
        } else if (first->unit == u'月') {
            if (!takeMonth(date, start))
                return std::nullopt;
        } else if (first->unit == u'日' && date.link != DateToken::Link::None && m_dates.last().day) {
            date.day = first->number;
        } else {
            return std::nullopt;
        }
        return date;
    }

    // 3.5月, 第1、2月: no dates of their own.
    bool isPartOfNumber(qsizetype start) const
    {
        const QChar previous = m_text.at(start - 1);
        return previous == u'.' || previous == u'第' || (previous.isLetter() && !isIdeograph(previous));
    }

    bool takeMonth(DateToken &date, qsizetype position)
    {
        const std::optional<Quantity> month = quantityAt(m_text, position);
        if (!month || month->unit != u'月')
            return false;
        date.month = month->number;
        date.length = month->end - date.start;
        takeDay(date, skipBlanks(m_text, month->end));
        return true;
    }

    // 24日, and the 24 of 24—25日.
    void takeDay(DateToken &date, qsizetype position)
    {
        const std::optional<Quantity> day = quantityAt(m_text, position);
        if (!day)
            return;
        if (isDayUnit(day->unit)) {
            date.day = day->number;
            date.length = day->end - date.start;
            return;
        }
        const QStringView mark = markAt(day->number.end());
        const std::optional<Quantity> other = mark.isEmpty() ? std::nullopt : quantityAt(m_text, skipBlanks(m_text, skipBlanks(m_text, day->number.end()) + mark.size()));
        if (other && (isDayUnit(other->unit) || other->unit == u'月')) {
            date.day = day->number;
            date.length = day->number.end() - date.start;
        }
    }

    QStringView markAt(qsizetype position) const
    {
        const qsizetype at = skipBlanks(m_text, position);
        const QStringView range = wordAt(m_text, at, rangeMarks);
        return range.isEmpty() ? wordAt(m_text, at, listMarks) : range;
    }

    DateToken::Link linkBefore(qsizetype start) const
    {
        if (m_dates.isEmpty())
            return DateToken::Link::None;
        const qsizetype end = m_dates.last().end();
        const QStringView mark = markAt(end);
        if (mark.isEmpty() || skipBlanks(m_text, skipBlanks(m_text, end) + mark.size()) != start)
            return DateToken::Link::None;
        const bool range = std::find(std::begin(rangeMarks), std::end(rangeMarks), mark) != std::end(rangeMarks);
        return range ? DateToken::Link::Range : DateToken::Link::List;
    }

    void inherit()
    {
        int year = 0;
        bool ofDate = false;
        for (qsizetype index = 0; index < m_dates.size(); ++index) {
            DateToken &date = m_dates[index];
            date.inheritedYear = year;
            date.inheritedFromDate = ofDate;
            const DateToken *previous = date.link == DateToken::Link::None ? nullptr : &m_dates.at(index - 1);
            date.dayValue = date.day ? date.day->value : 0;
            date.monthValue = date.month ? date.month->value : previous && date.day ? previous->monthValue : 0;
            date.yearValue = date.year ? date.year->value : previous ? previous->yearValue : 0;
            if (previous && !date.year && previous->yearValue && previous->monthValue > date.monthValue && date.link == DateToken::Link::Range)
                ++date.yearValue; // 2023年12月30日至1月2日
            if (date.year) {
                year = date.yearValue;
                ofDate = date.month.has_value();
            }
        }
    }

    QStringView m_text;
    QList<DateToken> m_dates;
};

} // namespace

QList<DateToken> datesIn(QStringView text)
{
    return DateScanner(text).scan();
}

namespace {

// A day that is none is the last of its month; a month that is none lost or won a digit: 17月 was 7月.
QDate nearestDay(const DateToken &date)
{
    if (date.monthValue == 0)
        return QDate(date.yearValue, 12, 31);
    int month = date.monthValue;
    if (month > 12)
        month = month % 10 > 0 ? month % 10 : std::min(month / 10, 12);
    month = std::clamp(month, 1, 12);
    const int last = QDate(date.yearValue, month, 1).daysInMonth();
    return QDate(date.yearValue, month, date.dayValue == 0 ? last : std::clamp(date.dayValue, 1, last));
}

} // namespace

QDate dayOf(const CheckIssue &issue)
{
    if (issue.date.isValid())
        return issue.date;
    for (const CheckText &text : issue.texts) {
        if (text.role != TextRole::Masthead || text.text.size() > 200)
            continue;
        for (const DateToken &date : datesIn(text.text)) {
            if (date.yearValue >= 1950 && date.yearValue <= 2100)
                return nearestDay(date);
        }
    }
    return {};
}

QDate dayByWeekdays(const CheckIssue &issue, const QDate &day)
{
    static const QRegularExpression dated(QStringLiteral("(?<!年)(?<![0-9])([0-9]{1,2})月([0-9]{1,2})日[（(](?:星期|周)([一二三四五六日天])[）)]"));
    static constexpr QStringView names = u"一二三四五六日";
    if (!day.isValid())
        return day;
    static const QRegularExpression yearly(QStringLiteral("(?<![0-9])((?:19|20)[0-9]{2})年"));
    int fits[3] = {};  // the year before, the issue's, the year behind
    int named[3] = {}; // and how often the articles name them
    for (const CheckArticle &article : issue.articles) {
        for (const CheckText &text : article.texts) {
            for (auto at = yearly.globalMatch(text.text); at.hasNext();) {
                const int year = at.next().captured(1).toInt() - day.year();
                if (std::abs(year) <= 1)
                    ++named[year + 1];
            }
            for (auto at = dated.globalMatch(text.text); at.hasNext();) {
                const QRegularExpressionMatch match = at.next();
                const int weekday = match.captured(3) == QStringView(u"天") ? 7 : int(names.indexOf(match.captured(3).front())) + 1;
                for (int year = -1; year <= 1; ++year)
                    fits[year + 1] += QDate(day.year() + year, match.captured(1).toInt(), match.captured(2).toInt()).dayOfWeek() == weekday;
            }
        }
    }
    // Numbered in another year, which the articles name and the issue's not so often.
    const int numbered = issue.year - day.year();
    if (std::abs(numbered) == 1 && fits[1] == 0 && named[numbered + 1] > named[1])
        return day.addYears(numbered);
    const int other = fits[0] > fits[2] ? -1 : 1;
    const int most = std::max(fits[0], fits[2]);
    const bool agreed = fits[1] == 0 && std::min(fits[0], fits[2]) == 0;
    const bool told = named[other + 1] >= 2 && named[other + 1] > named[1];
    return agreed && (most >= 2 || (most == 1 && told)) ? day.addYears(other) : day;
}

int daysInMonth(int month, int year)
{
    static constexpr int days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12)
        return 31;
    return month == 2 && year != 0 && !QDate::isLeapYear(year) ? 28 : days[month - 1];
}

QDate dateOf(const DateToken &date, int year)
{
    return QDate(year, date.monthValue, date.dayValue);
}

int yearBySeason(const DateToken &date, const QDate &issueDate)
{
    return date.monthValue > issueDate.month() + 6 ? issueDate.year() - 1 : issueDate.year();
}

} // namespace bulletin
