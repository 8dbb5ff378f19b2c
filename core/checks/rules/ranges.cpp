// SPDX-License-Identifier: Apache-2.0
#include "core/checks/characters.h"
#include "core/checks/rules/code_numbers.h"
#include "core/checks/rules/mark_checks.h"

#include <QCoreApplication>

#include <array>

namespace bulletin {
namespace {

class RangeCheck {
public:
    RangeCheck(const PreparedText &text, const CheckContext &context, FindingList &findings)
        : m_text(text), m_body(text.text), m_context(context), m_findings(findings), m_codes(text)
    {
    }

    void run()
    {
        for (qsizetype position = 0; position < m_body.size();) {
            if (!isOneOf(m_body.at(position), rangeMarks)) {
                checkHanOne(position);
                ++position;
                continue;
            }
            const Connector connector = connectorAt(position);
            check(connector);
            position = std::max(connector.end, position + 1);
        }
    }

private:
    QString digits(qsizetype start, qsizetype end) const { return m_body.mid(start, end - start); }
    QChar at(qsizetype position) const { return characterAt(m_body, position); }

    Connector connectorAt(qsizetype position) const
    {
        Connector made;
        qsizetype end = position;
        while (end < m_body.size() && isOneOf(m_body.at(end), rangeMarks))
            ++end;
        made.mark = m_body.mid(position, end - position);
        made.end = skipPlainBlanks(m_body, end);
        made.start = position;
        while (made.start > 0 && isPlainBlank(m_body.at(made.start - 1)))
            --made.start;
        made.leftDigits = digitsBefore(m_body, made.start);
        made.rightDigits = skipDigits(m_body, made.end);
        return made;
    }

    void check(const Connector &connector)
    {
        if (checkMixed(connector))
            return;
        const bool negative = connector.mark.size() == 2 && isOneOf(connector.mark.at(1), u"-−－"); // -36℃～-8℃
        if (connector.mark.size() > 3 || (negative && connector.mark.at(0) != connector.mark.at(1)) || isLinkedNumber(connector))
            return;
        if (checkCode(connector) || checkTime(connector))
            return;
        if (connector.hasLeft() || isOneOf(at(connector.start - 1), u"%％‰℃万亿元"))
            checkQuantity(connector);
    }

    // 21日—-23日: a dash typed over another; not 5—-8℃, whose second one is a sign.
    bool checkMixed(const Connector &connector)
    {
        const bool mixed = connector.mark.size() == 2 && connector.mark.at(0) != connector.mark.at(1) && isOneOf(connector.mark.at(0), u"—–-") && isOneOf(connector.mark.at(1), u"—–-");
        if (!mixed || !connector.hasRight() || !isOneOf(at(connector.start - 1), u"年月日时分") || isOneOf(at(connector.rightDigits), u"℃度"))
            return false;
        report(Severity::Error, "PUN11", connector,
               {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1”: a range has one mark."), {m_body.mid(connector.start, connector.end - connector.start)}}, {QStringLiteral("—")}, true);
        return true;
    }

    void report(Severity severity, const char *rule, const Connector &connector, const Sentence &message, const QStringList &right, bool safe)
    {
        QList<Fix> fixes;
        for (const QString &mark : right)
            fixes.append(replaceFix(m_text, connector.start, connector.end - connector.start, mark, safe && fixes.isEmpty()));
        m_findings.addAs(severity, m_text, rule, connector.start, connector.end - connector.start, message, fixes);
    }

    // 2024-1-19, 400-123-4567, GB/T 15834-2011, ISBN …: one mark of several, or behind letters.
    bool isLinkedNumber(const Connector &connector) const
    {
        if (connector.mark != u"-" && connector.mark != u"‐" && connector.mark != u"‑")
            return false;
        if (!connector.hasLeft())
            return false;
        const QChar before = at(connector.leftDigits - 1);
        const QChar behind = at(connector.rightDigits);
        const bool chained = (isOneOf(before, u"-/") && isDigit(at(connector.leftDigits - 2)))
            || (connector.hasRight() && isOneOf(behind, u"-/"));
        return chained || isLatin(before) || isLatin(at(connector.end)) || isStandard(connector.leftDigits);
    }

    // The letters that head a standard's or a document's number: GB/T 15834, ISO 9001, CN50.
    bool isStandard(qsizetype position) const
    {
        while (isPlainBlank(at(position - 1)))
            --position;
        return isLatin(at(position - 1)) && at(position - 1).isUpper();
    }

    // Phones, models, numbers of doors and pictures take the short hyphen (4.13.3.1).
    bool checkCode(const Connector &connector)
    {
        if (connector.mark == u"-" && connector.end - connector.start == 1)
            return m_codes.isCode(connector);
        if (connector.mark == u"～" && !m_codes.isPhone(connector))
            return false;
        if (!m_codes.isCode(connector))
            return false;
        report(Severity::Error, "PUN12", connector,
               {QT_TRANSLATE_NOOP("bulletin::Checks", "The number “%1” takes the short hyphen “-”."),
                {m_body.mid(connector.leftDigits, connector.rightDigits - connector.leftDigits)}},
               {QStringLiteral("-")}, true);
        return true;
    }

    bool isClock(qsizetype end) const // 21:10 ends here
    {
        const qsizetype minutes = digitsBefore(m_body, end);
        return end - minutes == 2 && isOneOf(at(minutes - 1), u":：") && isDigit(at(minutes - 2));
    }

    bool startsClock(qsizetype start) const
    {
        const qsizetype hours = skipDigits(m_body, start);
        return hours > start && hours - start <= 2 && isOneOf(at(hours), u":：") && isDigit(at(hours + 1));
    }

    // What follows the mark can be a date or a time.
    bool startsDate(qsizetype position) const
    {
        static constexpr QStringView words[] = {u"上午", u"下午", u"晚上", u"中午", u"凌晨", u"次日", u"翌日", u"至今", u"现在"};
        qsizetype end = position;
        while (end - position < 5 && (isDigit(at(end)) || isHanNumeral(at(end))))
            ++end;
        return (end > position && isOneOf(at(end), u"年月日时点分:：")) || isYearIn(m_body, position, skipDigits(m_body, position))
            || std::any_of(std::begin(words), std::end(words), [&](QStringView word) { return startsWithAt(m_body, position, word); });
    }

    // 1月24日-25日, 2016年-2020年, 一季度 stays out.
    bool endsDate(qsizetype end) const
    {
        const QChar unit = at(end - 1);
        const QChar before = at(end - 2);
        return isOneOf(unit, u"年月日时分点") && (isDigit(before) || isHanNumeral(before));
    }

    // 24-25日, 1-3月, 9-11时, 2016-2020年: both sides share the unit behind.
    bool sharesTimeUnit(const Connector &connector) const
    {
        if (!connector.hasLeft() || !connector.hasRight())
            return false;
        const QChar unit = at(connector.rightDigits);
        const QChar behind = at(connector.rightDigits + 1);
        const qsizetype width = std::max(connector.start - connector.leftDigits, connector.rightDigits - connector.end);
        if (unit == u'年' || startsWithAt(m_body, connector.rightDigits, u"学年"))
            return (isYearIn(m_body, connector.leftDigits, connector.start)
                && (isYearIn(m_body, connector.end, connector.rightDigits) || connector.rightDigits - connector.end == 2))
                || (behind == u'代' && width == 2);
        if (width > 2)
            return false;
        if (unit == u'日')
            return at(connector.leftDigits - 1) == u'月' || !isOneOf(behind, u"内后前");
        return unit == u'月' || (unit == u'时' && behind != u'段') || (unit == u'点' && !isOneOf(behind, u"意建要内体经想启希"));
    }

    bool isYearRange(const Connector &connector) const
    {
        return connector.hasLeft() && connector.hasRight() && isYearIn(m_body, connector.leftDigits, connector.start) && isYearIn(m_body, connector.end, connector.rightDigits)
            && digits(connector.leftDigits, connector.start) < digits(connector.end, connector.rightDigits)
            && !isLatin(at(connector.leftDigits - 1)) && !isStandard(connector.leftDigits) && !isOneOf(at(connector.rightDigits), u"万元个件人号");
    }

    // 2024.1.24-2024.1.25
    bool isPointedDate(const Connector &connector) const
    {
        qsizetype start = connector.leftDigits;
        while (at(start - 1) == u'.' && isDigit(at(start - 2)))
            start = digitsBefore(m_body, start - 1);
        return start < connector.leftDigits && isYearIn(m_body, start, skipDigits(m_body, start)) && isDigit(at(connector.end)) && at(connector.rightDigits) == u'.';
    }

    bool isTimeRange(const Connector &connector) const
    {
        if (isClock(connector.start) && (startsClock(connector.end) || startsDate(connector.end)))
            return true;
        if (endsDate(connector.start) && startsDate(connector.end))
            return true;
        return sharesTimeUnit(connector) || isYearRange(connector) || isPointedDate(connector);
    }

    // Dates, years, times and places: one 一字线 (4.13.3.2).
    bool checkTime(const Connector &connector)
    {
        const bool right = connector.mark == u"—" && connector.end - connector.start == 1;
        if (!isTimeRange(connector) && !isPlaceRange(connector))
            return false;
        // ～ is of numbers (15834 4.13.3.3), but many print it between dates too.
        const bool wave = connector.mark == u"～";
        if (wave && (isYearRange(connector) || at(connector.rightDigits) == u'年'))
            return true;
        if (!right)
            report(wave ? Severity::Hint : Severity::Error, "PUN11", connector,
                   {QT_TRANSLATE_NOOP("bulletin::Checks", "A range of dates, times or places takes one “—”, not “%1”."), {connector.mark.isEmpty() ? QStringLiteral(" ") : connector.mark}},
                   {QStringLiteral("—")}, true);
        return true;
    }

    bool isPlaceRange(const Connector &connector) const
    {
        static constexpr QStringView places[] = {
            u"北京", u"天津", u"上海", u"重庆", u"石家庄", u"太原", u"沈阳", u"大连", u"长春", u"哈尔滨", u"南京", u"苏州", u"杭州", u"宁波", u"合肥", u"福州", u"厦门",
            u"南昌", u"济南", u"青岛", u"郑州", u"武汉", u"长沙", u"广州", u"深圳", u"珠海", u"南宁", u"桂林", u"海口", u"三亚", u"成都", u"贵阳", u"遵义", u"昆明",
            u"拉萨", u"西安", u"延安", u"兰州", u"西宁", u"银川", u"乌鲁木齐", u"呼和浩特", u"香港", u"澳门", u"台北", u"万州", u"涪陵", u"黔江", u"宜昌", u"宜宾", u"泸州", u"达州"};
        const auto ends = [&](QStringView place) { return endsWithAt(m_body, connector.start, place); };
        const auto begins = [&](QStringView place) { return startsWithAt(m_body, connector.end, place); };
        return connector.mark != u"——" && std::any_of(std::begin(places), std::end(places), ends) && std::any_of(std::begin(places), std::end(places), begins);
    }

    // 1月24日一25日: the numeral typed for the dash.
    void checkHanOne(qsizetype position)
    {
        if (m_body.at(position) != u'一' || !isDigit(at(position + 1)))
            return;
        const Connector connector{position, position + 1, QStringLiteral("一"), digitsBefore(m_body, position), skipDigits(m_body, position + 1)};
        const bool dates = isOneOf(at(position - 1), u"年月日时") && isDigit(at(position - 2)) && isOneOf(at(connector.rightDigits), u"年月日时");
        if (dates || sharesTimeUnit(connector))
            checkTime(connector);
    }

    void checkQuantity(const Connector &connector);
    void checkSharedSign(const Connector &connector, qsizetype measure);

    const PreparedText &m_text;
    const QString &m_body;
    const CheckContext &m_context;
    FindingList &m_findings;
    const CodeNumbers m_codes;
};

// 2~4篇, 3-5年内, 14℃-24℃: the mark of a range of numbers.
void RangeCheck::checkQuantity(const Connector &connector)
{
    if (!connector.hasRight() || (connector.hasLeft() && isLatin(at(connector.leftDigits - 1))))
        return;
    qsizetype end = connector.rightDigits;
    if (at(end) == u'.' && isDigit(at(end + 1)))
        end = skipDigits(m_body, end + 1);
    const qsizetype measure = measureAt(m_body, end);
    const bool numbered = at(connector.end) == u'0' && isDigit(at(connector.end + 1)); // 2024-01期
    if (measure == 0 || numbered || startsWithAt(m_body, end, u"期间") || isOneOf(at(connector.leftDigits - 1), u"图表-—") || isOneOf(at(end), u"号楼"))
        return;
    const Profile::RangeMark wanted = m_context.profile.numberRange;
    const bool dash = connector.mark == u"—";
    const bool wave = connector.mark == u"～";
    const bool tight = connector.end - connector.start == 1;
    if (tight && ((dash && wanted != Profile::RangeMark::Wave) || (wave && wanted != Profile::RangeMark::Dash))) {
        checkSharedSign(connector, measure);
        return;
    }
    const QStringList both{QStringLiteral("～"), QStringLiteral("—")};
    const QStringList right = wanted == Profile::RangeMark::Either ? both : both.mid(wanted == Profile::RangeMark::Wave ? 0 : 1, 1);
    report(Severity::Hint, "PUN13", connector,
           {QT_TRANSLATE_NOOP("bulletin::Checks", "A range of numbers takes “%1”, not “%2”."), {right.join(QStringLiteral("”“")), connector.mark}}, right, false);
}

// 63～68%, 5～10万元: the sign or the power belongs to both numbers; a unit may stand behind the second alone (15835 5.1.3).
void RangeCheck::checkSharedSign(const Connector &connector, qsizetype)
{
    const qsizetype end = connector.rightDigits;
    const QString sign = m_body.mid(end, 1);
    if (!connector.hasLeft() || !isOneOf(at(end), u"%％‰万亿") || (isOneOf(at(end), u"万亿") && !isOneOf(at(end + 1), u"元")))
        return;
    m_findings.add(m_text, "PUN13", connector.leftDigits, end + 1 - connector.leftDigits,
                   {QT_TRANSLATE_NOOP("bulletin::Checks", "In “%1” the first number needs its “%2” too."),
                    {m_body.mid(connector.leftDigits, end + 1 - connector.leftDigits), sign}},
                   {replaceFix(m_text, connector.start, 0, sign)});
}

} // namespace

void checkRanges(const PreparedText &text, const CheckContext &context, FindingList &findings)
{
    RangeCheck(text, context, findings).run();
}

} // namespace bulletin
