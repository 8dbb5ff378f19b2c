// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/date_rules.h"
#include "core/checks/rules/scanning.h"

namespace bulletin {
namespace {

constexpr QStringView ratioWords[] = {u"比分", u"比例", u"比为", u"配比", u"战胜", u"击败", u"战平", u"大胜", u"险胜", u"负于", u"完胜", u"率为", u"票数"};
constexpr QStringView ratioTails[] = {u"的比", u"比例", u"的优势", u"战胜", u"击败", u"获胜", u"险胜", u"大胜", u"战平", u"取胜"};
constexpr QStringView timeWords[] = {u"日", u"时间", u"上午", u"下午", u"晚", u"凌晨", u"中午", u"早", u"夜", u"每天", u"频道", u"天", u"卫视", u"周", u"星期", u"CCTV", u"—", u"至", u"～"};
constexpr QStringView timeTails[] = {u"开始", u"召开", u"开播", u"播出", u"起", u"准时", u"举行", u"许", u"左右", u"前", u"后", u"至", u"—", u"～", u"-", u"开幕", u"出发", u"集合", u"报到", u"抵达", u"结束", u"收官", u"截止", u"启动", u"开赛", u"到达"};
constexpr QStringView morningWords[] = {u"上午", u"凌晨", u"清晨", u"早上", u"早晨", u"今晨"};

// Hour and minute as a text writes them: 21:10, 21：10, 9时30分.
struct ClockTime {
    qsizetype start = 0;
    qsizetype length = 0;
    int hour = 0;
    int minute = 0;
    bool worded = false; // 时 分: can be nothing else
    qsizetype end() const { return start + length; }
};

// 21:10, 21:10:05 (whose seconds are left alone); 3:2 is no time, minutes have two digits.
std::optional<ClockTime> colonTime(QStringView text, const Numeral &hour)
{
    const qsizetype colon = hour.end();
    if (hour.han || hour.length > 2 || colon >= text.size() || (text.at(colon) != u':' && text.at(colon) != u'：'))
        return std::nullopt;
    if (hour.start > 0 && (text.at(hour.start - 1) == u':' || text.at(hour.start - 1) == u'.' || text.at(hour.start - 1) == u'/'))
        return std::nullopt;
    const std::optional<Numeral> minute = numeralAt(text, colon + 1);
    if (!minute || minute->han || minute->length != 2)
        return std::nullopt;
    const qsizetype end = minute->end();
    if (end + 1 < text.size() && (text.at(end) == u'.' || text.at(end) == u'%' || (text.at(end) == u':' && !isAnyDigit(text.at(end + 1)))))
        return std::nullopt;
    return ClockTime{hour.start, end - hour.start, hour.value, minute->value, false};
}

std::optional<ClockTime> wordedTime(QStringView text, const Numeral &hour)
{
    const qsizetype unit = skipBlanks(text, hour.end());
    if (unit >= text.size() || (text.at(unit) != u'时' && text.at(unit) != u'点'))
        return std::nullopt;
    const qsizetype behindUnit = skipBlanks(text, unit + 1);
    const std::optional<Numeral> minute = numeralAt(text, behindUnit);
    const qsizetype minuteUnit = minute ? skipBlanks(text, minute->end()) : 0;
    if (minute && minuteUnit < text.size() && text.at(minuteUnit) == u'分' && !standsAt(text, minuteUnit, u"分钟"))
        return ClockTime{hour.start, minuteUnit + 1 - hour.start, hour.value, minute->value, true};
    return ClockTime{hour.start, unit + 1 - hour.start, hour.value, -1, true};
}

bool isImpossible(QStringView text, const ClockTime &time)
{
    const bool noTime = time.hour > 24 || time.minute > 59 || (time.hour == 24 && time.minute > 0);
    if (!noTime)
        return false;
    const QStringView lead = before(text, time.start, 8);
    const bool inDay = holdsAny(lead, timeWords);
    if (time.worded)
        return time.minute >= 0 ? time.hour <= 99 : inDay && time.hour <= 39;
    if (holdsAny(lead, ratioWords) || !wordAt(text, time.end(), ratioTails).isEmpty() || lead.endsWith(u"以") || lead.endsWith(u"按"))
        return false;
    const bool bracketed = lead.endsWith(u"（") || lead.endsWith(u"(");
    if (inDay || bracketed || !wordAt(text, time.end(), timeTails).isEmpty())
        return true;
    if (time.hour > 24)
        return time.hour < 30 && (time.minute == 0 || time.minute == 30 || (!lead.isEmpty() && QStringView(u"到于自从至").contains(lead.back())));
    return time.hour + time.minute != 100;
}

} // namespace

void checkTimesExist(const PreparedText &text, const CheckContext &, FindingList &findings)
{
    const QStringView view(text.text);
    for (qsizetype position = 0; position < view.size();) {
        const std::optional<Numeral> hour = numeralAt(view, position);
        if (!hour) {
            ++position;
            continue;
        }
        std::optional<ClockTime> time = colonTime(view, *hour);
        if (!time)
            time = wordedTime(view, *hour);
        position = time ? time->end() : hour->end();
        if (!time || (hour->start > 0 && view.at(hour->start - 1) == u'第'))
            continue;
        const QString written = text.text.mid(time->start, time->length);
        if (isImpossible(view, *time)) {
            findings.add(text, "DAT01", time->start, time->length,
                         {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1”: there is no such time."), {written}});
            continue;
        }
        const QStringView morning = wordBefore(view, skipBlanksBack(view, time->start), morningWords);
        if (!morning.isEmpty() && time->hour >= 13 && time->hour <= 24)
            findings.add(text, "DAT01", time->start, time->length,
                         {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1%2”: that is not the time of day."), {morning.toString(), written}});
    }
}

} // namespace bulletin
