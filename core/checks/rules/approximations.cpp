// SPDX-License-Identifier: Apache-2.0
#include "core/checks/characters.h"
#include "core/checks/rules/mark_checks.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

constexpr QStringView units = u"一二三四五六七八九";

// Neighbouring numbers in one breath: 五、六个. Parted on purpose: 第五、六次, 三、四月, 一、二等奖.
qsizetype approximated(const QString &text, qsizetype position)
{
    static constexpr QStringView words[] = {u"个", u"名", u"人", u"天", u"次", u"年", u"篇", u"位", u"场", u"家", u"岁", u"里", u"米", u"公里", u"百", u"千", u"万", u"十",
                                            u"件", u"项", u"倍", u"分钟", u"小时", u"遍", u"回", u"步", u"张", u"本", u"户", u"亩", u"斤", u"吨", u"元", u"代人", u"口人", u"支", u"辆", u"间", u"处",
                                            u"成", u"周", u"桌", u"车", u"趟", u"句", u"种", u"台", u"套", u"头", u"只", u"棵", u"株", u"份", u"页", u"公斤", u"块", u"圈", u"寸", u"尺", u"丈", u"亿", u"门", u"幅", u"首", u"座", u"秒",
                                            u"条", u"道", u"封", u"所", u"艘", u"顿", u"杯", u"碗", u"袋", u"箱", u"瓶", u"度", u"平方", u"毫米", u"厘米", u"期间", u"课时", u"学时", u"分地", u"分钱", u"例", u"笔", u"起", u"节"};
    static constexpr QStringView ordinals[] = {u"年级", u"年期", u"年制", u"十月", u"十年代", u"人组", u"百年", u"个月的", u"成员", u"成立", u"成果", u"成绩", u"周年", u"车间", u"车道", u"台阶", u"种子", u"头目", u"条例", u"条规", u"条第", u"条款", u"条和", u"条的", u"条、", u"条之", u"条。", u"条，", u"起点", u"种植", u"所在", u"首席", u"道路", u"块地", u"句话中", u"门课", u"度教", u"期", u"座谈", u"节日", u"节气", u"节能", u"节约"};
    const auto begins = [&](QStringView word) { return startsWithAt(text, position, word); };
    if (std::any_of(std::begin(ordinals), std::end(ordinals), begins))
        return 0;
    const auto word = std::find_if(std::begin(words), std::end(words), begins);
    return word == std::end(words) ? 0 : word->size();
}

bool isEnumeration(const QString &text, qsizetype start)
{
    const QChar before = characterAt(text, start - 1);
    // 五、六个方面… as the head of a section or an item
    if (before.isNull() || isSentenceEnd(before) || isOneOf(before, u"；：:;\u3000（("))
        return true;
    return before == u'第' || before == u'、' || before == u'十' || before == u'百' || isHanNumeral(before) || isDigit(before);
}

qsizetype numberStart(const QString &text, qsizetype end)
{
    while (end > 0 && (isDigit(text.at(end - 1)) || isHanNumeral(text.at(end - 1)) || isOneOf(text.at(end - 1), u".,")))
        --end;
    return end;
}

// 五、六个 → 五六个
void checkNeighbours(const PreparedText &text, FindingList &findings)
{
    const QString &body = text.text;
    for (qsizetype mark = body.indexOf(u'、'); mark >= 0; mark = body.indexOf(u'、', mark + 1)) {
        const bool couple = characterAt(body, mark - 1) == u'两'; // 两、三周
        const qsizetype first = couple ? 1 : units.indexOf(characterAt(body, mark - 1));
        const qsizetype second = units.indexOf(characterAt(body, mark + 1));
        const bool threeOrFive = first == 2 && second == 4; // 三、五天
        if (mark < 1 || mark + 1 >= body.size() || first < 0 || (second != first + 1 && !threeOrFive))
            continue;
        const qsizetype word = characterAt(body, mark - 2) == u'十' ? measureAt(body, mark + 2) : approximated(body, mark + 2);
        // 二十七、八年, 十五、六条: the tens stand before both
        const qsizetype ten = numberStart(body, mark - 1);
        const bool tens = word > 0 && characterAt(body, mark - 2) == u'十' && second == first + 1 && characterAt(body, ten - 1) != u'第' && !isOneOf(characterAt(body, ten - 1), u"月、年");
        const bool ordinal = first == 0 && !isOneOf(characterAt(body, mark + 2), u"个天年百十千里");
        if (word == 0 || ordinal || (!tens && isEnumeration(body, mark - 1)))
            continue;
        const QString right = body.mid(mark - 1, 1) + body.mid(mark + 1, 1 + word);
        findings.add(text, "NUM04", mark - 1, 3,
                     {QT_TRANSLATE_NOOP("bulletin::Checks", "An approximate number has no “、”: “%1”."), {right}},
                     {replaceFix(text, mark, 1, {}, true)});
    }
}

// 每组5、6人 → 五六: two neighbours, in characters.
void checkNeighbourDigits(const PreparedText &text, FindingList &findings)
{
    static constexpr QStringView words[] = {u"人", u"个", u"名", u"场", u"次", u"天", u"家", u"项", u"户", u"篇", u"件", u"位", u"趟", u"遍", u"张", u"本", u"台", u"辆", u"岁", u"里", u"公里", u"小时", u"分钟"};
    static constexpr QStringView ordinals[] = {u"人组", u"个月的", u"次会", u"号", u"场馆", u"人间", u"项目部", u"场次", u"次列车", u"天课", u"家属"};
    const QString &body = text.text;
    for (qsizetype mark = body.indexOf(u'、'); mark >= 0; mark = body.indexOf(u'、', mark + 1)) {
        const QChar first = characterAt(body, mark - 1);
        const QChar second = characterAt(body, mark + 1);
        if (!isDigit(first) || !isDigit(second) || isDigit(characterAt(body, mark - 2)) || isDigit(characterAt(body, mark + 2)) || second.unicode() != first.unicode() + 1 || first < u'2')
            continue;
        const auto begins = [&](QStringView word) { return startsWithAt(body, mark + 2, word); };
        const bool counted = std::any_of(std::begin(words), std::end(words), begins) && std::none_of(std::begin(ordinals), std::end(ordinals), begins);
        if (!counted || isOneOf(characterAt(body, mark - 2), u"第、.-—") || characterAt(body, mark + 3) == u'、')
            continue;
        const QString right = QString(units.at(first.unicode() - u'1')) + units.at(second.unicode() - u'1');
        findings.add(text, "NUM04", mark - 1, 3, {QT_TRANSLATE_NOOP("bulletin::Checks", "An approximate number has no “、”: “%1”."), {right}}, {replaceFix(text, mark - 1, 3, right)});
    }
}

// How far the number that begins at `start` reaches; its characters may be of either kind.
qsizetype numberEnd(const QString &text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && end - start < 16
           && (isDigit(text.at(end)) || isHanNumeral(text.at(end)) || (isOneOf(text.at(end), u".,") && isDigit(characterAt(text, end + 1))) || isPlainBlank(text.at(end))))
        ++end;
    while (end > start && isPlainBlank(text.at(end - 1)))
        --end;
    return end;
}

// Words that make a number approximate, longer ones first.
constexpr QStringView heads[] = {u"大约", u"将近", u"接近", u"大概", u"超过", u"至少", u"约", u"近", u"逾", u"超"};

bool isTimeSpan(const QString &text, qsizetype position)
{
    static constexpr QStringView spans[] = {u"年", u"个月", u"月", u"天", u"周", u"日", u"届", u"期"};
    return std::any_of(std::begin(spans), std::end(spans), [&](QStringView span) { return startsWithAt(text, position, span); });
}

// 附近, 最近, 靠近, 大约, 公约, 节约: the last character of another word.
bool isHead(const QString &text, qsizetype position, QStringView head)
{
    if (!startsWithAt(text, position, head))
        return false;
    const QChar before = characterAt(text, position - 1);
    if (head == u"近")
        return !isOneOf(before, u"附最靠邻将接临远就亲新贴逼");
    if (head == u"约")
        return !isOneOf(before, u"大公节条签预合契邀违制履特守集");
    if (head == u"超") // 赶超, 高超; 超过 has its own entry
        return !isOneOf(before, u"赶高反出") && (isDigit(characterAt(text, position + 1)) || isHanNumeral(characterAt(text, position + 1)));
    return true;
}

// 多元化, 多媒体, 多样: 多 begins a word of its own.
bool beginsWord(const QString &text, qsizetype position)
{
    static constexpr QStringView words[] = {u"多元化", u"多元主", u"多元文", u"多元共", u"多元投", u"多元治", u"多元融", u"多媒", u"多样", u"多功能", u"多层", u"多方", u"多部门", u"多语", u"余生", u"余额", u"余粮"};
    return std::any_of(std::begin(words), std::end(words), [&](QStringView word) { return startsWithAt(text, position, word); });
}

// 保存了近50余年的, 历时近10余年: a length of time, not the years just gone.
bool isLengthOfTime(const QString &text, qsizetype head)
{
    static constexpr QStringView leads[] = {u"了", u"历时", u"长达", u"已有", u"跨越", u"经过", u"走过", u"历经", u"工作", u"奋战", u"坚持", u"坚守", u"持续", u"距今", u"时隔", u"任教", u"从医", u"从教", u"扎根", u"相隔", u"有", u"达", u"等待", u"尘封", u"蹲守", u"驻守", u"连续", u"服务"};
    return std::any_of(std::begin(leads), std::end(leads), [&](QStringView lead) { return endsWithAt(text, head, lead); });
}

void add(const PreparedText &text, qsizetype start, qsizetype end, QList<Fix> fixes, FindingList &findings)
{
    findings.add(text, "NUM05", start, end - start,
                 {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” says twice that the number is approximate."), {text.text.mid(start, end - start)}}, fixes);
}

// 约占【总数的】三成左右
qsizetype behindLink(const QString &text, qsizetype start)
{
    const qsizetype of = QStringView(text).sliced(start, std::min<qsizetype>(8, text.size() - start)).indexOf(u'的');
    const bool words = of >= 0 && std::all_of(text.begin() + start, text.begin() + start + of, [](QChar character) { return isHan(character) && !isHanNumeral(character); });
    return words ? start + of + 1 : start;
}

// 近10余场, 约50人左右
void checkBehind(const PreparedText &text, qsizetype start, qsizetype headEnd, FindingList &findings)
{
    const QString &body = text.text;
    const bool linked = isOneOf(characterAt(body, headEnd), u"有占为达需合"); // 约占60%左右
    const qsizetype number = skipPlainBlanks(body, linked ? behindLink(body, headEnd + 1) : headEnd);
    const qsizetype end = numberEnd(body, number);
    if (end == number)
        return;
    const qsizetype behind = skipPlainBlanks(body, end);
    const QChar more = characterAt(body, behind);
    const bool several = isOneOf(more, u"余多") && !beginsWord(body, behind);
    // 近10多年来: within the last years
    const bool recent = body.at(start) == u'近' && isTimeSpan(body, behind + 1) && !isLengthOfTime(body, start);
    const bool atLeast = startsWithAt(body, start, u"至少");
    const bool above = body.at(start) == u'超'; // 超过30%以上
    if (several && !recent && !atLeast) {
        const qsizetype cut = linked ? headEnd : number;
        add(text, start, behind + 1, {replaceFix(text, start, cut - start, {}), replaceFix(text, behind, 1, {})}, findings);
        return;
    }
    const QStringView tail = QStringView(body).sliced(end, std::min<qsizetype>(7, body.size() - end));
    for (const QStringView about : {QStringView(u"左右"), QStringView(u"上下"), QStringView(u"以上")}) {
        if (atLeast != (about == u"以上") && !above)
            continue;
        const qsizetype at = tail.indexOf(about);
        const bool joined = at >= 0 && at <= 5 && std::none_of(tail.begin(), tail.begin() + at, [](QChar character) { return isWideStop(character) || isOpening(character); });
        const qsizetype unit = end + measureAt(body, end); // 个, 小时
        if (joined && (at == 0 || unit + measureAt(body, unit) >= end + at - 1)) // nothing but units between
            add(text, start, end + at + 2, {replaceFix(text, end + at, 2, {}), replaceFix(text, start, headEnd - start, {})}, findings);
    }
}

// 约30余人: a word before the number makes it approximate.
bool isHeaded(const QString &text, qsizetype number)
{
    return std::any_of(std::begin(heads), std::end(heads), [&](QStringView head) { return endsWithAt(text, number, head) && isHead(text, number - head.size(), head); });
}

// 20余多项, 30多余人; 30余人左右
void checkMoreTwice(const PreparedText &text, FindingList &findings)
{
    const QString &body = text.text;
    for (qsizetype position = 1; position + 1 < body.size(); ++position) {
        const QChar more = body.at(position);
        // 十几多年, 几十余多人
        if (more == u'几' && isOneOf(body.at(position - 1), u"十百千") && isOneOf(body.at(position + 1), u"多余") && !beginsWord(body, position + 1)) {
            add(text, position, position + 2, {replaceFix(text, position + 1, 1, {}), replaceFix(text, position, 1, {})}, findings);
            ++position;
            continue;
        }
        if (!isOneOf(more, u"余多") || !(isDigit(body.at(position - 1)) || isOneOf(body.at(position - 1), u"十百千万亿")) || beginsWord(body, position))
            continue;
        const QChar next = body.at(position + 1);
        if (next == u'几' && isOneOf(body.at(position - 1), u"十百千") && !isHanNumeral(characterAt(body, position + 2))) { // 十多几天
            add(text, position, position + 2, {replaceFix(text, position + 1, 1, {}), replaceFix(text, position, 1, {})}, findings);
            continue;
        }
        if (isOneOf(next, u"余多") && !beginsWord(body, position + 1)) {
            add(text, position, position + 2, {replaceFix(text, position + 1, 1, {}), replaceFix(text, position, 1, {})}, findings);
            ++position;
            continue;
        }
        qsizetype end = position + 1;
        end += isOneOf(next, u"万亿") ? 1 : 0;
        end += measureAt(body, end);
        end += measureAt(body, end);
        if (end > position + 1 && (startsWithAt(body, end, u"左右") || startsWithAt(body, end, u"上下"))) {
            const qsizetype number = numberStart(body, position);
            if (isHeaded(body, number))
                continue; // 近30余人左右 is said above
            add(text, number, end + 2, {replaceFix(text, end, 2, {}), replaceFix(text, position, 1, {})}, findings);
        }
    }
}

void checkTwiceSaid(const PreparedText &text, FindingList &findings)
{
    const QString &body = text.text;
    for (qsizetype position = 0; position < body.size(); ++position) {
        for (const QStringView head : heads) {
            if (!isHead(body, position, head))
                continue;
            checkBehind(text, position, position + head.size(), findings);
            position += head.size() - 1;
            break;
        }
    }
}

} // namespace

void checkApproximations(const PreparedText &text, const CheckContext &, FindingList &findings)
{
    checkNeighbours(text, findings);
    checkNeighbourDigits(text, findings);
    checkTwiceSaid(text, findings);
    checkMoreTwice(text, findings);
}

} // namespace bulletin
