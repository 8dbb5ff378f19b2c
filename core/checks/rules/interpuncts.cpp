// SPDX-License-Identifier: Apache-2.0
#include "core/checks/characters.h"
#include "core/checks/person_words.h"
#include "core/checks/rules/mark_checks.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

constexpr QStringView transliteration = u"阿埃艾安昂奥巴白柏班邦保鲍贝本比彼别宾波伯勃博布查达戴丹德邓迪杜顿多恩尔法菲费芬夫弗福盖甘冈戈格根古哈海汉豪赫亨胡华霍基吉加"
                                        u"贾杰金卡凯坎康考柯科克肯库夸拉莱兰劳勒雷黎李里利莉林琳隆卢鲁路伦罗洛马玛迈麦曼梅门蒙米密莫默姆穆纳奈尼涅诺欧帕潘佩皮珀普契齐乔切琼让热瑞萨"
                                        u"力努孜旦热甫塞桑森沙莎山舍圣施史什斯丝苏索塔泰坦汤唐陶特滕提廷托瓦威维魏温沃乌西希锡夏肖谢辛雅亚扬耶叶伊因尤约泽詹珍朱兹佐";

bool isTransliterated(const QString &text, qsizetype position, int step)
{
    if (step < 0 ? endsInPeoplesName(QStringView(text).first(position)) : beginsPeoplesName(QStringView(text).sliced(position + 1)))
        return true;

    return isOneOf(characterAt(text, position + step), transliteration) && isOneOf(characterAt(text, position + 2 * step), transliteration);
}

// 一是追忆.红色足迹。: two short pieces make one name; a sentence would be longer.
bool isTwofoldName(const QString &text, qsizetype position)
{
    qsizetype start = position;
    while (position - start <= 6 && isHan(characterAt(text, start - 1)))
        --start;
    qsizetype end = position + 1;
    while (end - position <= 6 && isHan(characterAt(text, end)))
        ++end;
    const qsizetype left = position - start;
    const qsizetype right = end - position - 1;
    const bool alone = start == 0 || isSentenceEnd(characterAt(text, start - 1)) || characterAt(text, start - 1) == u'；';
    const bool stops = characterAt(text, end) == u'。' || characterAt(text, end) == u'；';
    return alone && stops && left >= 3 && left <= 6 && right >= 3 && right <= 6 && characterAt(text, position + 2) != u'是' && characterAt(text, start + 1) == u'是';
}

} // namespace

bool readsAsInterpunct(const QString &text, qsizetype position)
{
    if (isTransliterated(text, position, -1) && isTransliterated(text, position, 1))
        return true;
    const auto reaches = [&text, position](QStringView goal, int step) {
        for (qsizetype at = position + step, steps = 0; steps < 9; at += step, ++steps) {
            if (isOneOf(characterAt(text, at), goal))
                return true;
            if (!isHan(characterAt(text, at)))
                return false;
        }
        return false;
    };
    return (reaches(u"“", -1) && reaches(u"”", 1)) || isTwofoldName(text, position);
}

namespace {

// A name that is written with an interpunct, or without one, whatever people type: clause 4.14 wants it only
// where 一, 十一 or 十二 (the month) would run into the day.
struct EventName {
    QStringView wrong;
    QStringView right;
    QStringView followers; // a character behind the name that makes it the event; empty: quotation marks decide
};

constexpr EventName eventNames[] = {
    {u"五·四", u"五四", u"运青精时以"}, {u"七·一", u"七一", u"勋讲"},      {u"八·一", u"八一", u"建南"},
    {u"五·一", u"五一", u"国劳"},       {u"六·一", u"六一", u"国儿"},      {u"三·八", u"三八", u"国妇"},
    {u"九·一八", u"九一八", u"事"},     {u"五·卅", u"五卅", u"运惨"},      {u"一二九", u"一二·九", u"运"},
    {u"一二八", u"一·二八", u"事淞"},   {u"一二一", u"一二·一", u"运"},    {u"一·二九", u"一二·九", u"运"},
    {u"七·七", u"七七", u"事"},        {u"九·三", u"九三", u"学"},        {u"二·七", u"二七", u"罢"},        {u"八·一三", u"八一三", u"事淞"},
};

// “12·9”运动: the days that history knows by their names in characters.
struct EventDay {
    QStringView digits;
    QStringView name;
    QStringView followers;
};
constexpr EventDay eventDays[] = {{u"12·9", u"一二·九", u"运学"}, {u"9·18", u"九一八", u"事"}, {u"7·7", u"七七", u"事"}, {u"5·4", u"五四", u"运青精"}, {u"5·30", u"五卅", u"运惨"},
                                  {u"1·28", u"一·二八", u"事淞抗"}, {u"8·13", u"八一三", u"事淞抗"}, {u"8·1", u"八一", u"建南"}, {u"7·1", u"七一", u"勋讲"}, {u"2·7", u"二七", u"罢"}};

bool isQuoted(const QString &text, qsizetype start, qsizetype end)
{
    return isOneOf(characterAt(text, start - 1), u"“‘") && isOneOf(characterAt(text, end), u"”’");
}

// Its interpunct in any of the forms that are typed for one; -1: no more.
qsizetype findEvent(const QString &text, QStringView name, qsizetype from)
{
    const bool parted = name.at(1) == u'·';
    for (qsizetype start = text.indexOf(name.front(), from); start >= 0; start = text.indexOf(name.front(), start + 1)) {
        if (!parted && startsWithAt(text, start, name))
            return start;
        if (parted && isOneOf(characterAt(text, start + 1), u"·.•・．‧") && startsWithAt(text, start + 2, name.sliced(2)))
            return start;
    }
    return -1;
}

void checkEventNames(const PreparedText &text, FindingList &findings)
{
    for (const EventName &event : eventNames) {
        for (qsizetype start = findEvent(text.text, event.wrong, 0); start >= 0; start = findEvent(text.text, event.wrong, start + 1)) {
            const qsizetype end = start + event.wrong.size();
            const bool alone = !isHanNumeral(characterAt(text.text, start - 1)) && !isHanNumeral(characterAt(text.text, end));
            const bool named = isQuoted(text.text, start, end)
                || (alone && characterAt(text.text, start - 1) != u'第' && isOneOf(characterAt(text.text, end), event.followers));
            if (named)
                findings.add(text, "PUN15", start, event.wrong.size(),
                             {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” is written “%2”."), {text.text.mid(start, event.wrong.size()), event.right.toString()}},
                             {replaceFix(text, start, event.wrong.size(), event.right.toString())});
        }
    }
}

void checkEventDays(const PreparedText &text, FindingList &findings)
{
    const QString &body = text.text;
    for (qsizetype mark = body.indexOf(u'·'); mark >= 0; mark = body.indexOf(u'·', mark + 1)) {
        const qsizetype start = digitsBefore(body, mark);
        const qsizetype end = skipDigits(body, mark + 1);
        const QStringView written = QStringView(body).sliced(start, end - start);
        const auto day = std::find_if(std::begin(eventDays), std::end(eventDays), [written](const EventDay &each) { return each.digits == written; });
        if (day == std::end(eventDays))
            continue;
        const QChar behind = characterAt(body, isOneOf(characterAt(body, end), u"”’") ? end + 1 : end);
        if (isOneOf(behind, day->followers))
            findings.add(text, "NUM02", start, end - start,
                         {QT_TRANSLATE_NOOP("bulletin::Checks", "The set term is “%1”, in characters."), {day->name.toString()}}, {replaceFix(text, start, end - start, day->name.toString())});
    }
}

bool isVariant(QChar mark)
{
    return isOneOf(mark, u"•・･‧∙⋅．●");
}

// 红岩先锋•模范机关, 阿沛•阿旺晋美, “7•03”暴雨.
bool joins(const QString &text, qsizetype position)
{
    const QChar before = characterAt(text, position - 1);
    const QChar after = characterAt(text, position + 1);
    if (isDigit(before) && isDigit(after))
        return isQuoted(text, digitsBefore(text, position), skipDigits(text, position + 1));
    return (isHan(before) || isClosing(before)) && (isHan(after) || isOpening(after));
}

// “3.15”晚会: a day that names an event.
bool isEventDay(const QString &text, qsizetype position)
{
    const qsizetype start = digitsBefore(text, position);
    const qsizetype end = skipDigits(text, position + 1);
    if (start == position || end == position + 1 || !isQuoted(text, start, end) || position - start > 2 || end - position > 3)
        return false;
    const int month = QStringView(text).sliced(start, position - start).toInt();
    const int day = QStringView(text).sliced(position + 1, end - position - 1).toInt();
    static constexpr QStringView events[] = {u"事件", u"暴雨", u"地震", u"大案", u"专案", u"讲话", u"指示", u"精神", u"洪灾", u"洪水", u"惨案", u"运动",
                                             u"纪念", u"会议", u"批示", u"晚会", u"消费", u"烈士", u"大屠杀", u"事故", u"特大", u"特别", u"重大", u"国际"};
    return month >= 1 && month <= 12 && day >= 1 && day <= 31
        && std::any_of(std::begin(events), std::end(events), [&](QStringView event) { return startsWithAt(text, end + 1, event); });
}

} // namespace

void checkInterpuncts(const PreparedText &text, const CheckContext &, FindingList &findings)
{
    const QString &body = text.text;
    for (qsizetype position = 0; position < body.size(); ++position) {
        const QChar mark = body.at(position);
        const bool dot = (mark == u'.' || mark == u'．' || mark == u'-') && isEventDay(body, position);
        const bool stop = mark == u'.' && !text.isProtected(position) && isHan(characterAt(body, position - 1)) && readsAsInterpunct(body, position);
        if (!dot && !stop && !(isVariant(mark) && joins(body, position) && (mark != u'．' || isDigit(characterAt(body, position - 1)) || readsAsInterpunct(body, position))))
            continue;
        findings.add(text, "PUN15", position, 1,
                     {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” in “%2” should be the interpunct “·”."),
                      {QString(mark), body.mid(std::max<qsizetype>(0, position - 2), 5)}},
                     {replaceFix(text, position, 1, QStringLiteral("·"), isVariant(mark) && mark != u'●' && mark != u'．')});
    }
    checkEventNames(text, findings);
    checkEventDays(text, findings);
}

} // namespace bulletin
