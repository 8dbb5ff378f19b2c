// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/count_rules.h"
#include "core/checks/rules/date_scanner.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr QStringView lengthWords[] = {u"为期", u"历时", u"持续", u"连续", u"一连", u"共计", u"利用"};
constexpr QStringView dayUnits[] = {u"天", u"日"};
constexpr QStringView airWords[] = {u"播出", u"开播", u"播映", u"首播", u"热播"};
constexpr QStringView slowWords[] = {u"每周", u"每晚两集", u"每天两集", u"每日两集", u"每天2集", u"每日2集", u"每晚2集", u"两集连播"};

struct Length {
    qsizetype start = 0;
    qsizetype length = 0;
    Numeral number;
    qsizetype end() const { return start + length; }
};

// 为期三天, 连续5日; 三天的培训.
QList<Length> daysIn(QStringView text, const Span &within)
{
    QList<Length> found;
    for (qsizetype position = within.start; position < within.end();) {
        const std::optional<Numeral> number = numeralAt(text, position);
        if (!number) {
            ++position;
            continue;
        }
        position = number->end();
        const qsizetype unit = skipBlanks(text, number->end());
        const QStringView word = wordAt(text, unit, dayUnits);
        const QStringView lead = wordBefore(text, skipBlanksBack(text, number->start), lengthWords);
        const bool bare = word == u"天" && standsAt(text, unit + 1, u"的");
        if (word.isEmpty() || (lead.isEmpty() && !bare) || number->value < 1 || number->value > 60)
            continue;
        const qsizetype start = number->start - (lead.isEmpty() ? 0 : number->start - skipBlanksBack(text, number->start) + lead.size());
        found.append({start, unit + word.size() - start, *number});
    }
    return found;
}

// First and last day of a range that stands in one year; 0: none.
qint64 daysOf(const DateToken &from, const DateToken &to)
{
    if (to.link != DateToken::Link::Range || from.monthValue == 0 || from.dayValue == 0 || to.monthValue == 0 || to.dayValue == 0)
        return 0;
    const int year = from.yearValue ? from.yearValue : 2023; // any: ranges over a leap day without a year are rare
    const int endYear = to.yearValue ? to.yearValue : to.monthValue < from.monthValue ? year + 1 : year;
    const QDate first = dateOf(from, year);
    const QDate last = dateOf(to, endYear);
    return first.isValid() && last.isValid() && first <= last ? first.daysTo(last) + 1 : 0;
}

void addWrongLength(const PreparedText &text, const Length &length, const DateToken &from, const DateToken &to, qint64 days, FindingList &findings)
{
    const QString range = text.text.mid(from.start, to.end() - from.start);
    QString right = text.text.mid(length.start, length.length);
    right.replace(length.number.start - length.start, length.number.length, countedLike(length.number, int(days)));
    findings.add(text, "NUM07", length.start, length.length,
                 {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1”, but %2 is %3 days."), {text.text.mid(length.start, length.length), range, QString::number(days)}},
                 {replaceFix(text, length.start, length.length, right)},
                 {{{QT_TRANSLATE_NOOP("bulletin::Checks", "The dates"), {}}, text.source.at(from.start, to.end() - from.start), range}}, 0.8);
}

// 1月24日—26日……为期三天
void checkDays(const PreparedText &text, const QList<DateToken> &dates, FindingList &findings)
{
    for (qsizetype index = 1; index < dates.size(); ++index) {
        const DateToken &from = dates.at(index - 1);
        const DateToken &to = dates.at(index);
        const qint64 days = daysOf(from, to);
        if (days == 0)
            continue;
        Span within = sentenceAround(text.text, to.end(), 120);
        // The next date has lengths of its own.
        if (index + 1 < dates.size() && dates.at(index + 1).start < within.end())
            within.length = dates.at(index + 1).start - within.start;
        if (index >= 2)
            within = {std::max(within.start, dates.at(index - 2).end()), std::max<qsizetype>(0, within.end() - std::max(within.start, dates.at(index - 2).end()))};
        const QList<Length> lengths = daysIn(text.text, within);
        const bool arrival = QStringView(text.text).sliced(within.start, within.length).contains(u"报到");
        if (lengths.size() == 1 && lengths.front().number.value != days && !(arrival && lengths.front().number.value == days - 1))
            addWrongLength(text, lengths.front(), from, to, days, findings);
    }
}

// 全片共6集……12月26日……开播……持续播出至12月31日: one a day.
void checkEpisodes(const PreparedText &text, const QList<DateToken> &dates, FindingList &findings)
{
    const QStringView view(text.text);
    if (!view.contains(u'集') || !holdsAny(view, airWords) || holdsAny(view, slowWords))
        return;
    const qsizetype sign = view.indexOf(u'集');
    const std::optional<Numeral> episodes = numeralBefore(view, skipBlanksBack(view, sign));
    if (!episodes || skipBlanksBack(view, episodes->start) < 1 || !before(view, skipBlanksBack(view, episodes->start), 2).contains(u'共'))
        return;
    const auto isLast = [view](const DateToken &date) { return date.dayValue != 0 && QStringView(u"至到").contains(before(view, skipBlanksBack(view, date.start), 1)); };
    const auto last = std::find_if(dates.begin(), dates.end(), [&](const DateToken &date) { return date.start > 0 && isLast(date); });
    if (last == dates.end() || last == dates.begin() || dates.front().dayValue == 0 || dates.front().monthValue == 0 || last->monthValue == 0)
        return;
    const int year = dates.front().yearValue ? dates.front().yearValue : 2023;
    const QDate first = dateOf(dates.front(), year);
    const QDate end = dateOf(*last, last->monthValue < dates.front().monthValue ? year + 1 : year);
    const qint64 days = first.isValid() && end.isValid() ? first.daysTo(end) + 1 : 0;
    if (days < 2 || days > 60 || episodes->value == days || std::abs(episodes->value - days) > 3)
        return;
    findings.add(text, "NUM07", episodes->start, sign + 1 - episodes->start,
                 {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1”, but from %2 to %3 is %4 days."),
                  {text.text.mid(episodes->start, sign + 1 - episodes->start), text.text.mid(dates.front().start, dates.front().length),
                   text.text.mid(last->start, last->length), QString::number(days)}}, {}, {}, 0.7);
}

// 连续五年, 连续第五年
QList<Length> runsOfYears(const PreparedText &text)
{
    QList<Length> runs;
    for (qsizetype found = text.text.indexOf(QStringLiteral("连续")); found >= 0; found = text.text.indexOf(QStringLiteral("连续"), found + 2)) {
        qsizetype position = skipBlanks(text.text, found + 2);
        position += standsAt(text.text, position, u"第") ? 1 : 0;
        const std::optional<Numeral> number = numeralAt(text.text, position);
        if (number && number->value < 100 && standsAt(text.text, skipBlanks(text.text, number->end()), u"年"))
            runs.append({found, skipBlanks(text.text, number->end()) + 1 - found, *number});
    }
    return runs;
}

// 2021年至2024年连续三年: four, or three from one to the next.
void checkYears(const PreparedText &text, const QList<DateToken> &dates, FindingList &findings)
{
    const QList<Length> runs = runsOfYears(text);
    for (qsizetype index = 1; index < dates.size(); ++index) {
        const DateToken &from = dates.at(index - 1);
        const DateToken &to = dates.at(index);
        if (to.link != DateToken::Link::Range || !from.year || !to.year || from.month || to.month || to.yearValue <= from.yearValue)
            continue;
        const int years = to.yearValue - from.yearValue + 1;
        for (const Length &run : runs) {
            const QStringView between = run.start >= to.end() ? QStringView(text.text).sliced(to.end(), std::min<qsizetype>(2, run.start - to.end())) : QStringView();
            if (run.start < to.end() || run.start - to.end() > 1 || (!between.isEmpty() && between != u"，") || text.text.at(run.number.start - 1) == u'第')
                continue;
            if (run.number.value == years || run.number.value == years - 1)
                continue;
            QString right = text.text.mid(run.start, run.length);
            right.replace(run.number.start - run.start, run.number.length, countedLike(run.number, years));
            const QString range = text.text.mid(from.start, to.end() - from.start);
            findings.add(text, "NUM07", run.start, run.length,
                         {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1”, but %2 is %3 years."), {text.text.mid(run.start, run.length), range, QString::number(years)}},
                         {replaceFix(text, run.start, run.length, right)}, {}, 0.8);
        }
    }
}

} // namespace

void checkSpans(const PreparedText &text, const CheckContext &, FindingList &findings)
{
    const QStringView view(text.text);
    if (view.contains(u"连续"))
        checkYears(text, datesIn(view), findings);
    if (!view.contains(u'月') || (!view.contains(u'天') && !view.contains(u'日') && !view.contains(u'集')))
        return;
    const QList<DateToken> dates = datesIn(view);
    if (dates.size() < 2)
        return;
    checkDays(text, dates, findings);
    checkEpisodes(text, dates, findings);
}

// Title and text tell of the same run: 连续五年获评 … 连续第五年获此殊荣.
void checkRunOfYears(const PreparedArticle &article, const CheckContext &, FindingList &findings)
{
    if (article.texts.empty() || article.texts.front().role != TextRole::Title)
        return;
    const QList<Length> inTitle = runsOfYears(article.texts.front());
    if (inTitle.size() != 1)
        return;
    const PreparedText *place = nullptr;
    Length other;
    for (size_t index = 1; index < article.texts.size(); ++index) {
        for (const Length &run : runsOfYears(article.texts[index])) {
            if (run.number.value == inTitle.front().number.value || place)
                return; // told as in the title, or of several things
            place = &article.texts[index];
            other = run;
        }
    }
    if (!place)
        return;
    QString right = place->text.mid(other.start, other.length);
    right.replace(other.number.start - other.start, other.number.length, writtenLike(other.number, inTitle.front().number.value));
    const QString there = article.texts.front().text.mid(inTitle.front().start, inTitle.front().length);
    findings.add(*place, "NUM07", other.start, other.length,
                 {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1”, but the title says “%2”."), {place->text.mid(other.start, other.length), there}},
                 {replaceFix(*place, other.start, other.length, right)},
                 {{{QT_TRANSLATE_NOOP("bulletin::Checks", "The title"), {}}, article.texts.front().source.at(inTitle.front().start, inTitle.front().length), there}}, 0.7);
}

} // namespace bulletin
