// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/characters.h"
#include "core/checks/rules/mark_checks.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

constexpr QStringView units = u"一二三四五六七八九";

// Neighbouring numbers in one breath: 五、六个. Parted on purpose: 第五、六次, 三、四月, 一、二等奖.
qsizetype approximated(const QString &text, qsizetype position)
{
    static constexpr QStringView words[] = {u"个", u"名", u"人", u"天", u"次", u"年", u"篇", u"位", u"场", u"家", u"岁", u"里", u"米", u"公里", u"百", u"千", u"万", u"十",
                                            u"件", u"项", u"倍", u"分钟", u"小时", u"遍", u"回", u"步", u"张", u"本", u"户", u"亩", u"斤", u"吨", u"元", u"代人", u"口人", u"支", u"辆", u"间", u"处"};
    static constexpr QStringView ordinals[] = {u"年级", u"年期", u"年制", u"十月", u"十年代", u"人组", u"百年", u"个月的"};
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

// 五、六个 → 五六个
void checkNeighbours(const PreparedText &text, FindingList &findings)
{
    const QString &body = text.text;
    for (qsizetype mark = body.indexOf(u'、'); mark >= 0; mark = body.indexOf(u'、', mark + 1)) {
        const qsizetype first = units.indexOf(characterAt(body, mark - 1));
        const qsizetype second = units.indexOf(characterAt(body, mark + 1));
        const bool threeOrFive = first == 2 && second == 4; // 三、五天
        if (mark < 1 || mark + 1 >= body.size() || first < 0 || (second != first + 1 && !threeOrFive))
            continue;
        const qsizetype word = approximated(body, mark + 2);
        const bool ordinal = first == 0 && !isOneOf(characterAt(body, mark + 2), u"个天年百十千里");
        if (word == 0 || ordinal || isEnumeration(body, mark - 1))
            continue;
        const QString right = body.mid(mark - 1, 1) + body.mid(mark + 1, 1 + word);
        findings.add(text, "NUM04", mark - 1, 3,
                     {QT_TRANSLATE_NOOP("bulletin::Checks", "An approximate number has no “、”: “%1”."), {right}},
                     {replaceFix(text, mark, 1, {}, true)});
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
constexpr QStringView heads[] = {u"大约", u"将近", u"接近", u"大概", u"超过", u"至少", u"约", u"近", u"逾"};

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
    return true;
}

void add(const PreparedText &text, qsizetype start, qsizetype end, QList<Fix> fixes, FindingList &findings)
{
    findings.add(text, "NUM05", start, end - start,
                 {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” says twice that the number is approximate."), {text.text.mid(start, end - start)}}, fixes);
}

// 近10余场, 约50人左右
void checkBehind(const PreparedText &text, qsizetype start, qsizetype headEnd, FindingList &findings)
{
    const QString &body = text.text;
    const bool linked = isOneOf(characterAt(body, headEnd), u"有占为达需"); // 约占60%左右
    const qsizetype number = skipPlainBlanks(body, headEnd + (linked ? 1 : 0));
    const qsizetype end = numberEnd(body, number);
    if (end == number)
        return;
    const qsizetype behind = skipPlainBlanks(body, end);
    const QChar more = characterAt(body, behind);
    const bool several = isOneOf(more, u"余多") && !startsWithAt(body, behind, u"多元") && !startsWithAt(body, behind, u"多媒") && !startsWithAt(body, behind, u"多样");
    // 近10多年来: within the last years
    const bool recent = body.at(start) == u'近' && isTimeSpan(body, behind + 1);
    const bool atLeast = startsWithAt(body, start, u"至少");
    if (several && !recent && !atLeast) {
        const qsizetype cut = linked ? headEnd : number;
        add(text, start, behind + 1, {replaceFix(text, start, cut - start, {}), replaceFix(text, behind, 1, {})}, findings);
        return;
    }
    const QStringView tail = QStringView(body).sliced(end, std::min<qsizetype>(7, body.size() - end));
    for (const QStringView about : {QStringView(u"左右"), QStringView(u"上下"), QStringView(u"以上")}) {
        if (atLeast != (about == u"以上"))
            continue;
        const qsizetype at = tail.indexOf(about);
        const bool joined = at >= 0 && at <= 5 && std::none_of(tail.begin(), tail.begin() + at, [](QChar character) { return isWideStop(character) || isOpening(character); });
        const qsizetype unit = end + measureAt(body, end); // 个, 小时
        if (joined && (at == 0 || unit + measureAt(body, unit) >= end + at - 1)) // nothing but units between
            add(text, start, end + at + 2, {replaceFix(text, end + at, 2, {}), replaceFix(text, start, headEnd - start, {})}, findings);
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
    checkTwiceSaid(text, findings);
}

} // namespace bulletin
