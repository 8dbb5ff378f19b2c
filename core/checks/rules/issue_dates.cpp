// SPDX-License-Identifier: Apache-2.0
#include "core/checks/finding_key.h"
#include "core/checks/rules/date_rules.h"
#include "core/checks/rules/date_scanner.h"

#include <QRegularExpression>

namespace bulletin {
namespace {

constexpr QStringView eventWords[] = {u"召开", u"举行", u"举办", u"开展"};
constexpr qsizetype shortestEvent = 14;

// What an article's first paragraph tells: 1月19日，……举行理论学习中心组2024年第1次学习会。
struct Event {
    const PreparedText *text = nullptr;
    DateToken date;
};

std::optional<std::pair<QString, Event>> eventOf(const PreparedArticle &article)
{
    for (const PreparedText &text : article.texts) {
        if (text.role != TextRole::Paragraph)
            continue;
        const QStringView head = behind(text.text, 0, 200);
        const QList<DateToken> dates = datesIn(head);
        if (dates.isEmpty() || dates.front().start > 4 || dates.front().dayValue == 0 || dates.front().monthValue == 0)
            return std::nullopt;
        const Span sentence = sentenceAround(head, 0);
        qsizetype verb = dates.front().end();
        while (verb < sentence.end() && wordAt(head, verb, eventWords).isEmpty())
            ++verb;
        if (verb >= sentence.end())
            return std::nullopt;
        const qsizetype comma = head.indexOf(u'，', verb);
        const qsizetype end = comma < 0 ? sentence.end() : std::min(comma, sentence.end());
        const QString what = normalisedContext(head.sliced(verb + 2, std::max<qsizetype>(0, end - verb - 2)));
        return what.size() < shortestEvent ? std::nullopt : std::optional(std::pair{what, Event{&text, dates.front()}});
    }
    return std::nullopt;
}

struct Head {
    const PreparedText *text = nullptr; // the masthead line that says it, where one does
    qsizetype start = 0;
    qsizetype length = 0;
};

Head headMatching(const PreparedIssue &issue, const QRegularExpression &pattern)
{
    for (const PreparedText &text : issue.texts) {
        if (text.role != TextRole::Masthead || text.text.size() > 400)
            continue;
        const QRegularExpressionMatch match = pattern.match(text.text);
        if (match.hasMatch())
            return {&text, match.capturedStart(1), match.capturedLength(1)};
    }
    return {};
}

void addHead(const Head &head, int wrong, int right, const Sentence &message, FindingList &findings)
{
    if (head.text)
        findings.add(*head.text, "DAT07", head.start, head.length, message, {replaceFix(*head.text, head.start, head.length, QString::number(right))});
    else
        findings.add("DAT07", Place{}, QString::number(wrong), message, {}, {}, 1, QString::fromUtf8(message.source) + QString::number(wrong));
}

void checkNumbers(const PreparedIssue &issue, const EarlierIssue &earlier, FindingList &findings)
{
    static const QRegularExpression cumulative(QStringLiteral("总\\s?第\\s?([0-9]{1,5})\\s?期"));
    static const QRegularExpression number(QStringLiteral("(?<!总)(?<!总\\s)第\\s?([0-9]{1,4})\\s?期"));
    const CheckIssue &source = issue.source;
    if (source.cumulative != 0 && earlier.cumulative != 0 && source.cumulative != earlier.cumulative + 1)
        addHead(headMatching(issue, cumulative), source.cumulative, earlier.cumulative + 1,
                {QT_TRANSLATE_NOOP("bulletin::Checks", "The total number is %1; the last issue’s was %2."),
                 {QString::number(source.cumulative), QString::number(earlier.cumulative)}}, findings);
    if (source.number == 0 || source.year == 0 || earlier.year == 0)
        return;
    const int right = source.year == earlier.year ? earlier.number + 1 : source.year == earlier.year + 1 ? 1 : source.number;
    if (source.number != right)
        addHead(headMatching(issue, number), source.number, right,
                {QT_TRANSLATE_NOOP("bulletin::Checks", "The number is %1; the last issue was %2 of %3."),
                 {QString::number(source.number), QString::number(earlier.number), QString::number(earlier.year)}}, findings);
}

void checkDay(const PreparedIssue &issue, const EarlierIssue &earlier, FindingList &findings)
{
    const CheckIssue &source = issue.source;
    if (!source.date.isValid() || !earlier.date.isValid() || source.date >= earlier.date) // two on one day are no slip
        return;
    const Sentence message{QT_TRANSLATE_NOOP("bulletin::Checks", "The issue is of %1; the last one already was of %2."),
                           {source.date.toString(Qt::ISODate), earlier.date.toString(Qt::ISODate)}};
    for (const PreparedText &text : issue.texts) {
        const QList<DateToken> dates = text.role == TextRole::Masthead ? datesIn(behind(text.text, 0, 200)) : QList<DateToken>();
        if (!dates.isEmpty() && dates.front().dayValue != 0) {
            findings.add(text, "DAT07", dates.front().start, dates.front().length, message);
            return;
        }
    }
    findings.add("DAT07", Place{}, source.date.toString(Qt::ISODate), message, {}, {}, 1, source.date.toString(Qt::ISODate));
}

// 2023年第10期 of 25 October 2024; the last number of a year may come out early in the next.
void checkYear(const PreparedIssue &issue, FindingList &findings)
{
    static const QRegularExpression year(QStringLiteral("((?:19|20)[0-9]{2})\\s?年\\s?第\\s?[0-9一二三四五六七八九十]{1,4}\\s?期"));
    const QDate date = issue.source.date;
    const Head head = headMatching(issue, year);
    if (!head.text || !date.isValid())
        return;
    const int printed = QStringView(head.text->text).sliced(head.start, head.length).toInt();
    if (printed == date.year() || printed == dayByWeekdays(issue.source, date).year() || (printed == date.year() - 1 && date.month() <= 2))
        return;
    addHead(head, printed, date.year(),
            {QT_TRANSLATE_NOOP("bulletin::Checks", "The issue is numbered in %1 and dated in %2."), {QString::number(printed), QString::number(date.year())}}, findings);
}

// Dated 2023年3月29日, and all weekdays of its articles are those of 2024.
void checkYearByWeekdays(const PreparedIssue &issue, FindingList &findings)
{
    const QDate printed = dayOf(issue.source);
    const QDate meant = dayByWeekdays(issue.source, printed);
    if (meant == printed)
        return;
    for (const PreparedText &text : issue.texts) {
        const QList<DateToken> dates = text.role == TextRole::Masthead ? datesIn(behind(text.text, 0, 200)) : QList<DateToken>();
        for (const DateToken &date : dates) {
            if (!date.year || date.yearValue != printed.year() || date.monthValue != printed.month())
                continue;
            const QStringList years{QString::number(printed.year()), QString::number(meant.year())};
            const Sentence message = issue.source.year == meant.year()
                ? Sentence{QT_TRANSLATE_NOOP("bulletin::Checks", "The issue is dated in %1; its number and its articles are of %2."), years}
                : Sentence{QT_TRANSLATE_NOOP("bulletin::Checks", "The issue is dated in %1; the weekdays in its articles are those of %2."), years};
            findings.add(text, "DAT07", date.start, date.length, message, {replaceFix(text, date.year->start, date.year->length, years.last())}, {}, 0.9);
            return;
        }
    }
}

// 第10期（总第9期）: no issue has a smaller number of all than of its year.
void checkTotal(const PreparedIssue &issue, FindingList &findings)
{
    static const QRegularExpression cumulative(QStringLiteral("总\\s?第\\s?([0-9]{1,5})\\s?期"));
    const CheckIssue &source = issue.source;
    const Head head = headMatching(issue, cumulative);
    if (head.text && source.cumulative > 0 && source.number > source.cumulative)
        findings.add(*head.text, "DAT07", head.start, head.length,
                     {QT_TRANSLATE_NOOP("bulletin::Checks", "The total number %1 is smaller than the issue’s own, %2."), {QString::number(source.cumulative), QString::number(source.number)}});
}

// 本期为2025年第10期　责编：…, below an issue headed 第11期: the head counts.
void checkTail(const PreparedIssue &issue, FindingList &findings)
{
    static const QRegularExpression number(QStringLiteral("(?:(?:^(?:本期[（(为是系]{0,2}|[（(])|^《[^》]{2,20}》)(?:(?:19|20)[0-9]{2}年)?|(?<total>总))第\\s?(?<number>[0-9]{1,5})\\s?期"));
    for (const PreparedText &text : issue.texts) {
        if (text.role != TextRole::Colophon && text.role != TextRole::Unknown && text.role != TextRole::Recipients)
            continue;
        const QRegularExpressionMatch match = number.match(text.text.left(80));
        const bool total = match.hasCaptured(QStringLiteral("total"));
        const int head = total ? issue.source.cumulative : issue.source.number;
        const int printed = match.captured(QStringLiteral("number")).toInt();
        if (!match.hasMatch() || head == 0 || head == printed)
            continue;
        const qsizetype start = match.capturedStart(QStringLiteral("number"));
        const qsizetype length = match.capturedLength(QStringLiteral("number"));
        findings.add(text, "DAT07", start, length,
                     {QT_TRANSLATE_NOOP("bulletin::Checks", "The issue’s end says %1, its head %2."), {QString::number(printed), QString::number(head)}},
                     {replaceFix(text, start, length, QString::number(head))});
    }
}

} // namespace

void checkEventDates(const PreparedIssue &issue, const CheckContext &, FindingList &findings)
{
    QHash<QString, Event> events;
    for (const PreparedArticle &article : issue.articles) {
        const auto event = eventOf(article);
        if (!event)
            continue;
        const auto [what, found] = *event;
        const auto other = events.constFind(what);
        if (other == events.constEnd()) {
            events.insert(what, found);
            continue;
        }
        const DateToken &date = found.date;
        if (date.monthValue == other->date.monthValue && date.dayValue == other->date.dayValue)
            continue;
        const QString there = other->text->text.mid(other->date.start, other->date.length);
        findings.add(*found.text, "DAT06", date.start, date.length,
                     {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1”: another article dates the same event %2."), {found.text->text.mid(date.start, date.length), there}}, {},
                     {{{QT_TRANSLATE_NOOP("bulletin::Checks", "The other date"), {}}, other->text->source.at(other->date.start, other->date.length), there}}, 0.6);
    }
}

void checkIssueHead(const PreparedIssue &issue, const CheckContext &, FindingList &findings)
{
    checkYear(issue, findings);
    checkYearByWeekdays(issue, findings);
    checkTotal(issue, findings);
    checkTail(issue, findings);
    if (!issue.source.earlier)
        return;
    if (!issue.source.supplement)
        checkNumbers(issue, *issue.source.earlier, findings);
    checkDay(issue, *issue.source.earlier, findings);
}

} // namespace bulletin
