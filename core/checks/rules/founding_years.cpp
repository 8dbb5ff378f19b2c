// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/date_rules.h"
#include "core/checks/rules/date_scanner.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr QStringView beginnings[] = {u"创办", u"创建", u"创立", u"创设", u"成立", u"组建", u"始建", u"建成", u"诞生", u"出生", u"建校", u"建院", u"建馆", u"建厂", u"建所", u"建站", u"建社", u"建县", u"建市", u"落成", u"创刊", u"设立", u"开馆", u"建立",
    u"兴建", u"通车", u"投产", u"开工", u"开园", u"开业", u"挂牌", u"生", u"建", u"发现", u"开播"};
// Between the year and the anniversary nobody else may come in: these go on with the same subject.
constexpr QStringView clauseLeads[] = {u"今年", u"迎来", u"喜迎", u"正值", u"适逢", u"恰逢", u"即将", u"已", u"至今", u"距今", u"迄今", u"到今年", u"走过", u"庆祝", u"是", u"将", u"也是", u"到", u"并", u"值", u"明年", u"去年", u"如今", u"现", u"至"};
constexpr QStringView sinceWords[] = {u"至今已有", u"至今已", u"距今已有", u"距今已", u"迄今已有", u"迄今已", u"至今", u"距今", u"迄今", u"至今已是", u"至今已满", u"至今整整", u"至今已走过"};
constexpr QStringView subjects[] = {u"今年", u"学校", u"该", u"全校", u"我校", u"医院", u"时值", u"适逢", u"正值", u"恰逢", u"为庆祝", u"为纪念", u"为迎接", u"明年"};
constexpr qsizetype farthest = 60; // characters between year and anniversary
constexpr qsizetype surroundings = 1500; // in which a year may be the one that is meant
constexpr int nearYears = 1;

struct Mention {
    Numeral number;
    qsizetype end = 0; // behind 周年 or 年
    bool anniversary = false;
};

bool isBeginning(QStringView text, const DateToken &date)
{
    const qsizetype end = skipBlanksBack(text, date.start);
    if (end > 1 && QStringView(u"于自").contains(text.at(end - 1)) && !wordBefore(text, end - 1, beginnings).isEmpty())
        return true;
    // 1924年3月，……创办 in the same clause
    QStringView rest = behind(text, date.end(), 20);
    rest = rest.sliced(rest.startsWith(u'，') ? 1 : 0);
    const auto stop = std::find_if(rest.begin(), rest.end(), [](QChar character) { return QStringView(u"，。；：、").contains(character); });
    rest = rest.first(stop - rest.begin());
    return std::any_of(std::begin(beginnings), std::end(beginnings), [rest](QStringView word) {
        // 2021年是中国共产党成立100周年: not what began in that year.
        const qsizetype at = word.size() > 1 ? rest.indexOf(word) : -1;
        return at >= 0 && !numeralAt(rest, at + word.size());
    });
}

// 110 for 100, 12 for 21: as a hand slips. What is farther off is counted from something else.
bool maySlip(int written, int right)
{
    const QString a = QString::number(written);
    const QString b = QString::number(right);
    if (std::abs(written - right) <= 2 || std::abs(written - right) == 10)
        return true;
    int different = 0;
    for (qsizetype index = 0; a.size() == b.size() && index < a.size(); ++index)
        different += a.at(index) != b.at(index) ? 1 : 0;
    return a.size() == b.size() && (different == 1 || (different == 2 && std::is_permutation(a.begin(), a.end(), b.begin())));
}

class FoundingCheck {
public:
    FoundingCheck(const PreparedText &text, const CheckContext &context, FindingList &findings)
        : m_text(text)
        , m_view(text.text)
        , m_issueYear(context.issueDate.isValid() ? context.issueDate.year() : 0)
        , m_findings(findings)
        , m_dates(datesIn(m_view))
    {
    }

    void check(const Mention &mention)
    {
        const Span sentence = sentenceAround(m_view, mention.number.start);
        const DateToken *founding = foundingIn(sentence, mention);
        if (!founding && mention.anniversary)
            founding = foundingBefore(sentence, mention);
        if (founding)
            judge(mention, *founding, sentence);
    }

private:
    QList<DateToken>::const_iterator firstFrom(qsizetype position) const
    {
        return std::lower_bound(m_dates.begin(), m_dates.end(), position, [](const DateToken &date, qsizetype at) { return date.start < at; });
    }

    // The only founding year before the mention, if the sentence goes on with what was founded.
    const DateToken *foundingIn(const Span &sentence, const Mention &mention) const
    {
        const DateToken *found = nullptr;
        for (auto one = firstFrom(sentence.start); one != m_dates.end() && one->end() <= mention.number.start; ++one) {
            const DateToken &date = *one;
            if (!date.year)
                continue;
            if (!isBeginning(m_view, date) && !(isSince(mention) && beginsClause(date.start)))
                continue;
            if (found)
                return nullptr;
            found = &date;
        }
        if (!found || mention.number.start - found->end() > farthest)
            return nullptr;
        return goesOn(found->end(), mention.number.start) ? found : nullptr;
    }

    // 云渡中学创办于1924年。今年是建校100周年
    const DateToken *foundingBefore(const Span &sentence, const Mention &mention) const
    {
        if (sentence.start < 2 || mention.number.start - sentence.start > 30 || wordAt(m_view, skipBlanks(m_view, sentence.start), subjects).isEmpty())
            return nullptr;
        const Span previous = sentenceAround(m_view, sentence.start - 2);
        const DateToken *found = nullptr;
        for (auto one = firstFrom(previous.start); one != m_dates.end() && one->end() <= previous.end(); ++one) {
            const DateToken &date = *one;
            if (!date.year)
                continue;
            if (found)
                return nullptr; // whose year it is cannot be told
            found = &date;
        }
        const bool same = found && isBeginning(m_view, *found) && m_view.sliced(sentence.start, mention.number.start - sentence.start).contains(u'建');
        return same ? found : nullptr;
    }

    bool isSince(const Mention &mention) const { return !wordBefore(m_view, skipBlanksBack(m_view, mention.number.start), sinceWords).isEmpty(); }

    bool beginsClause(qsizetype position) const
    {
        const qsizetype end = skipBlanksBack(m_view, position);
        return end == 0 || QStringView(u"。！？；，：").contains(m_view.at(end - 1)) || m_view.at(end - 1) == u'自' || m_view.at(end - 1) == u'从';
    }

    bool goesOn(qsizetype from, qsizetype to) const
    {
        const QStringView between = m_view.sliced(from, to - from);
        if (between.contains(u'；') || between.contains(u'：'))
            return false;
        for (qsizetype comma = between.indexOf(u'，'); comma >= 0; comma = between.indexOf(u'，', comma + 1)) {
            // 由某人主持，…: clauses between are told of it as long as the last goes on with it.
            const bool ends = comma + 1 == between.size(); // ，100年来
            if (between.indexOf(u'，', comma + 1) < 0 && !ends && wordAt(between, skipBlanks(between, comma + 1), clauseLeads).isEmpty())
                return false;
        }
        return true;
    }

    void judge(const Mention &mention, const DateToken &founding, const Span &sentence)
    {
        const int founded = founding.yearValue;
        const int said = founded + mention.number.value;
        QList<int> meant; // years that the text speaks of
        for (auto date = firstFrom(mention.number.start - surroundings); date != m_dates.end() && date->start < mention.number.start + surroundings; ++date) {
            if (date->yearValue > founded && !meant.contains(date->yearValue))
                meant.append(date->yearValue);
        }
        const QStringView clause = before(m_view, mention.number.start, mention.number.start - sentence.start);
        const bool now = m_issueYear != 0 && clause.lastIndexOf(u"今年") >= 0 && mention.anniversary;
        if (now)
            meant = {m_issueYear};
        else if (m_issueYear != 0)
            meant.append(m_issueYear);
        const int tolerance = now ? 0 : nearYears;
        if (meant.isEmpty() || std::any_of(meant.begin(), meant.end(), [&](int year) { return std::abs(year - said) <= tolerance; }))
            return;
        const int right = meant.last() - founded;
        if (right < 1 || !maySlip(mention.number.value, right) || isRound(mention, right) || isAhead(clause, right, mention.number.value))
            return;
        add(mention, founding, right);
    }

    // 至今已有600年 of what is 657 years old
    static bool isRound(const Mention &mention, int right)
    {
        return !mention.anniversary && mention.number.value % 10 == 0 && std::abs(mention.number.value - right) < (mention.number.value % 100 == 0 ? 100 : 10);
    }

    // 明年将迎来建校100周年; 2030年…
    static bool isAhead(QStringView clause, int right, int number)
    {
        static constexpr QStringView ahead[] = {u"将", u"明年", u"后年", u"筹备", u"迎接", u"谋划", u"规划"};
        return number > right && number - right <= 5 && holdsAny(clause, ahead);
    }

    void add(const Mention &mention, const DateToken &founding, int right)
    {
        const QString written = m_text.text.mid(mention.number.start, mention.end - mention.number.start);
        const QString year = m_text.text.mid(founding.start, founding.length);
        const Evidence evidence{{QT_TRANSLATE_NOOP("bulletin::Checks", "The year that it is counted from"), {}}, m_text.source.at(founding.start, founding.length), year};
        m_findings.addAs(mention.anniversary ? Severity::Error : Severity::Warning, m_text, "DAT05", mention.number.start, mention.end - mention.number.start,
                         {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1”: counted from %2 it would be %3."), {written, year, QString::number(right)}},
                         {replaceFix(m_text, mention.number.start, mention.number.length, writtenLike(mention.number, right))}, {evidence}, 0.9);
    }

    const PreparedText &m_text;
    QStringView m_view;
    int m_issueYear = 0;
    FindingList &m_findings;
    QList<DateToken> m_dates;
};

} // namespace

void checkFoundingYears(const PreparedText &text, const CheckContext &context, FindingList &findings)
{
    const QStringView view(text.text);
    if (!view.contains(u"周年") && !view.contains(u'今') && !view.contains(u"年来"))
        return;
    std::optional<FoundingCheck> check;
    for (qsizetype year = view.indexOf(u'年'); year >= 0; year = view.indexOf(u'年', year + 1)) {
        const bool anniversary = year > 0 && view.at(year - 1) == u'周';
        const std::optional<Numeral> number = numeralBefore(view, skipBlanksBack(view, anniversary ? year - 1 : year));
        if (!number || number->value < 2 || number->value > 999)
            continue;
        // 创办于1924年的中学，100年来……
        const bool sinceThen = standsAt(view, year, u"年来") && number->start > 0 && view.at(number->start - 1) == u'，';
        const bool since = sinceThen || !wordBefore(view, skipBlanksBack(view, number->start), sinceWords).isEmpty();
        if (!anniversary && !since)
            continue;
        if (!check)
            check.emplace(text, context, findings);
        check->check({*number, year + 1, anniversary});
    }
}

} // namespace bulletin
