// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/date_rules.h"
#include "core/checks/rules/date_scanner.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr QStringView honorifics[] = {u"同志", u"先生", u"女士", u"烈士", u"元帅", u"将军", u"总理", u"主席", u"总司令", u"大将", u"上将", u"英雄"};
constexpr QStringView joints[] = {u"的", u"”", u"》", u"’"};
// 在庆祝中国共产党成立95周年大会上的讲话: a speech keeps the number of its year.
constexpr QStringView gatherings[] = {u"大会", u"座谈会", u"招待会", u"纪念大会", u"庆祝大会"};
constexpr QStringView keepsakes[] = {u"纪念章", u"纪念币", u"纪念勋章", u"勋章", u"邮票", u"阅兵", u"纪念封", u"纪念奖章"};
constexpr QStringView futureWords[] = {u"将迎来", u"即将", u"谋划", u"规划", u"计划", u"筹备", u"迎接", u"拟", u"预计", u"将在", u"将于", u"明年", u"后年", u"到时", u"展望"};
// What ties an anniversary to the date before it.
constexpr QStringView ties[] = {u"为纪念", u"为庆祝", u"为隆重纪念", u"为隆重庆祝", u"值此", u"正值", u"适逢", u"是", u"在", u"纪念", u"庆祝", u"恰逢", u"迎来", u"为"};

constexpr QStringView thisYear[] = {u"今年是", u"今年正值", u"今年适逢", u"今年恰逢", u"今年迎来", u"今年系", u"今年为"};
constexpr qsizetype reach = 1500;
constexpr qsizetype mostYears = 8;

// The number of years, and how the table knows what happened then.
struct Mention {
    Numeral number;
    qsizetype nameStart = 0;
    const Anniversary *row = nullptr;
    int year() const { return row->year + number.value; } // in which that anniversary is
};

using Rows = QHash<QChar, QList<const Anniversary *>>;

// By the last character of what stands before the number.
Rows rowsByEnding(const QList<Anniversary> &anniversaries)
{
    Rows rows;
    for (const Anniversary &row : anniversaries) {
        const QString &word = row.occasion;
        if (word == QLatin1StringView("周年") || word == QStringLiteral("周年")) {
            for (const QString &name : row.names)
                rows[name.back()].append(&row);
        } else if (!word.isEmpty()) {
            rows[word.back()].append(&row);
        }
    }
    return rows;
}

qsizetype skipHonorific(QStringView text, qsizetype end)
{
    end = skipBlanksBack(text, end);
    for (const Words words : {Words(joints), Words(honorifics), Words(joints)})
        end -= wordBefore(text, end, words).size();
    return skipBlanksBack(text, end);
}

// 新四军建军, 人民海军建军: by itself 建军 is that of 1927, behind the name of a force it is that force's.
bool isOfAnotherForce(QStringView text, qsizetype start, const QString &name)
{
    static constexpr QStringView forces[] = {u"军", u"部队", u"纵队", u"支队", u"兵团", u"师", u"旅"};
    static constexpr QStringView own[] = {u"解放军", u"我军", u"人民军队", u"全军"};
    return name == QStringLiteral("建军") && !wordBefore(text, start, forces).isEmpty() && wordBefore(text, start, own).isEmpty();
}

// Where the row's words begin that end before `end`; -1: they do not stand there.
qsizetype matchBefore(QStringView text, qsizetype end, const Anniversary &row)
{
    qsizetype nameEnd = end;
    if (row.occasion != QStringLiteral("周年")) {
        if (!standsAt(text, end - row.occasion.size(), row.occasion))
            return -1;
        nameEnd = skipHonorific(text, end - row.occasion.size());
    }
    qsizetype start = -1;
    for (const QString &name : row.names) {
        for (const qsizetype at : {nameEnd, end - row.occasion.size()}) {
            if (at >= name.size() && standsAt(text, at - name.size(), name) && !isOfAnotherForce(text, at - name.size(), name) && (start < 0 || at - name.size() < start))
                start = at - name.size();
        }
    }
    return start;
}

std::optional<Mention> mentionAt(QStringView text, qsizetype anniversary, const Rows &rows)
{
    const std::optional<Numeral> number = numeralBefore(text, skipBlanksBack(text, anniversary));
    if (!number || number->value < 1 || number->value > 999)
        return std::nullopt;
    qsizetype end = skipBlanksBack(text, number->start);
    end -= wordBefore(text, end, joints).size();
    if (end == 0)
        return std::nullopt;
    Mention mention{*number, end, nullptr};
    for (const Anniversary *row : rows.value(text.at(end - 1))) {
        const qsizetype start = matchBefore(text, end, *row);
        if (start >= 0 && start < mention.nameStart)
            mention = {*number, start, row};
    }
    return mention.row ? std::optional(mention) : std::nullopt;
}

class AnniversaryCheck {
public:
    AnniversaryCheck(const PreparedText &text, const CheckContext &context, FindingList &findings)
        : m_text(text)
        , m_issueYear(context.issueDate.isValid() ? context.issueDate.year() : 0)
        , m_issueMonth(context.issueDate.isValid() ? context.issueDate.month() : 0)
        , m_findings(findings)
        , m_dates(datesIn(text.text))
    {
    }

    void check(const Mention &mention)
    {
        const Span sentence = sentenceAround(m_text.text, mention.number.start);
        const int tied = tiedYear(mention);
        if (tied != 0 ? mention.year() == tied : fits(mention, sentence))
            return;
        if (tied == 0 && (isKept(mention, sentence) || isPlan(mention, sentence)))
            return;
        const std::optional<int> right = rightNumber(mention, sentence, tied);
        if (right)
            add(mention, *right);
    }

private:
    // 2023年12月26日，为纪念毛泽东同志诞辰130周年: the anniversary is that day's; 今年是…周年: the issue's year's.
    int tiedYear(const Mention &mention) const
    {
        if (isOfThisYear(mention))
            return m_issueYear;
        auto next = std::lower_bound(m_dates.begin(), m_dates.end(), mention.nameStart, [](const DateToken &date, qsizetype at) { return date.start < at; });
        for (int back = 0; back < 2 && next != m_dates.begin(); ++back) {
            const DateToken &date = *--next;
            if (date.end() > mention.nameStart || mention.nameStart - date.end() > 10 || !date.year)
                continue;
            QStringView between = QStringView(m_text.text).sliced(date.end(), mention.nameStart - date.end());
            if (between == u"是") // 2026年是鲁迅诞辰145周年
                return date.yearValue;
            if (!date.month)
                continue;
            if (between.startsWith(u'，'))
                between = between.sliced(1);
            if (between.isEmpty() || std::find(std::begin(ties), std::end(ties), between) != std::end(ties))
                return date.yearValue;
        }
        return isNearItsDay(mention) ? m_issueYear : 0;
    }

    // 纪念五四运动105周年 in the issue of May; who speaks of last year's says so.
    bool isNearItsDay(const Mention &mention) const
    {
        static constexpr QStringView otherYears[] = {u"去年", u"明年", u"上年", u"当年", u"那年", u"前年", u"今年以来"};
        if (mention.row->month == 0 || m_issueYear == 0 || std::abs(mention.row->month - m_issueMonth) > 1)
            return false;
        const Span sentence = sentenceAround(m_text.text, mention.number.start);
        return years(mention, sentence).isEmpty() && !isKept(mention, sentence) && !isPlan(mention, sentence)
            && !holdsAny(QStringView(m_text.text).sliced(sentence.start, sentence.length), otherYears);
    }

    // 今年是…周年; 在庆祝…周年之际, where the year is well under way.
    bool isOfThisYear(const Mention &mention) const
    {
        QStringView clause = before(m_text.text, mention.nameStart, 30);
        for (qsizetype end = clause.size(); end > 0; --end) {
            if (QStringView(u"。！？；，：").contains(clause.at(end - 1))) {
                clause = clause.sliced(end);
                break;
            }
        }
        if (m_issueMonth > 1 && !wordAt(clause, 0, thisYear).isEmpty())
            return true;
        const bool now = standsAt(m_text.text, mention.number.end() + 2, u"之际") && (clause.startsWith(u"在庆祝") || clause.startsWith(u"在纪念") || clause.startsWith(u"值") || clause.startsWith(u"纪念") || clause.startsWith(u"庆祝"));
        return now && m_issueMonth >= 4 && m_issueMonth <= 11 && years(mention, sentenceAround(m_text.text, mention.number.start)).isEmpty();
    }

    // Years that the sentence, or what stands round it, names: of what came after the event alone.
    QList<int> years(const Mention &mention, const Span &within) const
    {
        QList<int> found;
        auto date = std::lower_bound(m_dates.begin(), m_dates.end(), within.start, [](const DateToken &one, qsizetype at) { return one.start < at; });
        for (; date != m_dates.end() && date->start < within.end() && found.size() < mostYears; ++date) {
            if (date->yearValue > mention.row->year && !found.contains(date->yearValue))
                found.append(date->yearValue);
        }
        return found;
    }

    // A long paragraph round it.
    static Span surroundings(const Mention &mention)
    {
        const qsizetype start = std::max<qsizetype>(0, mention.nameStart - reach);
        return {start, mention.number.end() + reach - start};
    }

    bool fits(const Mention &mention, const Span &sentence) const
    {
        const int year = mention.year();
        const auto near = [year](int other) { return std::abs(year - other) <= 1; };
        const QList<int> named = years(mention, sentence);
        const QList<int> around = years(mention, surroundings(mention));
        if (std::any_of(named.begin(), named.end(), near) || around.contains(year))
            return true;
        if (m_issueYear != 0)
            return near(m_issueYear);
        return named.isEmpty(); // nothing to judge by: years farther off are of other things
    }

    bool isKept(const Mention &mention, const Span &sentence) const
    {
        if (m_issueYear != 0 && mention.year() > m_issueYear)
            return false;
        const qsizetype tail = mention.number.end() + 2; // behind 周年
        QStringView rest = QStringView(m_text.text).sliced(tail, std::max<qsizetype>(0, sentence.end() - tail));
        rest = rest.sliced(wordAt(rest, 0, joints).size());
        if (m_text.isInTitle(mention.number.start) || !wordAt(rest, 0, keepsakes).isEmpty())
            return true;
        const QStringView gathering = wordAt(rest, 0, gatherings);
        return !gathering.isEmpty() && rest.sliced(gathering.size()).startsWith(u'上') && behind(rest, gathering.size(), 24).contains(u"讲话");
    }

    bool isPlan(const Mention &mention, const Span &sentence) const
    {
        const int from = m_issueYear;
        return from != 0 && mention.year() > from && mention.year() <= from + 10
            && holdsAny(QStringView(m_text.text).sliced(sentence.start, sentence.length), futureWords);
    }

    // Of the numbers that would be right, the one that differs least in writing.
    std::optional<int> rightNumber(const Mention &mention, const Span &sentence, int tied) const
    {
        QList<int> candidates = tied ? QList<int>{tied} : years(mention, sentence);
        if (tied == 0 && m_issueYear != 0)
            candidates += {m_issueYear, m_issueYear - 1, m_issueYear + 1};
        if (candidates.isEmpty())
            candidates = years(mention, surroundings(mention));
        std::optional<int> best;
        const auto rank = [&mention](int number) { return number % 10 == mention.number.value % 10 ? 1 : 0; };
        for (const int year : std::as_const(candidates)) {
            const int number = year - mention.row->year;
            if (number > 0 && (!best || rank(number) > rank(*best)))
                best = number;
        }
        return best;
    }

    void add(const Mention &mention, int right)
    {
        const qsizetype end = m_text.text.indexOf(u'年', mention.number.end()) + 1;
        const QString written = m_text.text.mid(mention.nameStart, end - mention.nameStart);
        const Evidence evidence{{QT_TRANSLATE_NOOP("bulletin::Checks", "%1: %2"), {mention.row->names.front(), QString::number(mention.row->year)}}, {}, {}};
        m_findings.add(m_text, "DAT05", mention.number.start, end - mention.number.start,
                       {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” would be in %2; counted from %3 it is the %4th."),
                        {written, QString::number(mention.year()), QString::number(mention.row->year), QString::number(right)}},
                       {replaceFix(m_text, mention.number.start, end - mention.number.start, writtenLike(mention.number, right) + m_text.text.mid(mention.number.end(), end - mention.number.end()))}, {evidence}, 0.95);
    }

    const PreparedText &m_text;
    int m_issueYear = 0;
    int m_issueMonth = 0;
    FindingList &m_findings;
    QList<DateToken> m_dates;
};

} // namespace

void checkAnniversaries(const PreparedText &text, const CheckContext &context, FindingList &findings)
{
    qsizetype found = text.text.indexOf(QStringLiteral("周年"));
    if (found < 0)
        return;
    const Rows rows = rowsByEnding(context.knowledge.anniversaries);
    AnniversaryCheck check(text, context, findings);
    for (; found >= 0; found = text.text.indexOf(QStringLiteral("周年"), found + 2)) {
        if (const std::optional<Mention> mention = mentionAt(text.text, found, rows))
            check.check(*mention);
    }
}

} // namespace bulletin
