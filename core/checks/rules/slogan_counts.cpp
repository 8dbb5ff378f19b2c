// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/announcements.h"
#include "core/checks/rules/count_rules.h"
#include "core/checks/rules/item_lists.h"

#include <QRegularExpression>

#include <algorithm>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

constexpr QStringView measures[] = {u"个", u"项", u"大", u"种", u"条", u"件", u"点", u"类", u"道", u"张", u"份", u"支", u"本", u"场"};
constexpr QStringView tails[] = {u"要求", u"目标", u"机制", u"标准", u"原则", u"工作法", u"活动", u"行动", u"服务", u"举措", u"模式", u"工程", u"工作要求", u"工作机制", u"工作", u"总要求", u"格局", u"制度", u"承诺", u"做法", u"体系"};
constexpr qsizetype longestWord = 4;
constexpr qsizetype longestSlogan = 12;
constexpr qsizetype longestList = 160;

// 三有, 四个聚焦: a number and the word that every item repeats.
struct Slogan {
    Announcement count;
    QStringView word;
};

std::optional<Slogan> sloganIn(QStringView text, qsizetype start, qsizetype end)
{
    const std::optional<Numeral> number = numeralAt(text, start);
    if (!number || number->value < 2 || number->value > 15 || end - start > longestSlogan)
        return std::nullopt;
    const QStringView measure = wordAt(text, number->end(), measures);
    const QStringView word = text.sliced(number->end() + measure.size(), std::max<qsizetype>(0, end - number->end() - measure.size()));
    if (word == u"一") // 五个一：每日一巡查、每周一走访…
        return measure == u"个" ? std::optional(Slogan{{number->start, end - number->start, *number, word, measure}, word}) : std::nullopt;
    const bool plain = !word.isEmpty() && word.size() <= longestWord && std::all_of(word.begin(), word.end(), isIdeograph) && (word == u"一点" || word == u"统一" || word == u"唯一" || !numeralAt(word, 0));
    // “四个一点”：财政拨一点、社会捐一点…
    if (!plain || (word != u"一点" && word != u"统一" && std::any_of(word.begin(), word.end(), [](QChar character) { return QStringView(u"一二三四五六七八九十两").contains(character); })))
        return std::nullopt;
    return Slogan{{number->start, end - number->start, *number, word, measure}, word};
}

// 四个“百分之百”，即见面率百分之百、…: the number stands before the mark.
std::optional<Slogan> sloganBehindNumber(QStringView text, qsizetype open, qsizetype close)
{
    constexpr qsizetype longest = 6;
    const QStringView word = text.sliced(open + 1, close - open - 1);
    const QStringView lead = before(text, open, 3);
    const std::optional<Numeral> number = lead.endsWith(u'个') ? numeralBefore(text, open - 1) : std::nullopt;
    const bool plain = word.size() >= 2 && word.size() <= longest && std::all_of(word.begin(), word.end(), isIdeograph);
    if (!number || number->value < 2 || number->value > 15 || !plain)
        return std::nullopt;
    return Slogan{{number->start, open - number->start, *number, word, text.sliced(open - 1, 1)}, word};
}

// Where the list begins that a slogan before `end` announces; -1: nowhere.
qsizetype listStart(QStringView text, qsizetype end)
{
    qsizetype position = end + wordAt(text, end, tails).size();
    // “四个一点”的筹资办法，即…
    const QStringView next = behind(text, end, 8);
    if (next.startsWith(u'的') && !wordBefore(next, next.indexOf(u'，'), std::initializer_list<QStringView>{u"办法", u"方式", u"原则", u"思路", u"模式", u"机制", u"做法", u"要求"}).isEmpty())
        position = end + next.indexOf(u'，');
    // “四个一”主题党日活动，即…
    const QStringView named = behind(text, position, 12);
    if (const qsizetype that = named.indexOf(u"，即"); that > 0 && std::all_of(named.begin(), named.begin() + that, isIdeograph))
        return position + that + 2;
    for (const QStringView mark : {QStringView(u"：“"), QStringView(u"：‘"), QStringView(u"："), QStringView(u"，即"), QStringView(u"——"), QStringView(u"（"), QStringView(u"（即")}) {
        if (standsAt(text, position, mark))
            return position + (mark.back() == u'“' || mark.back() == u'‘' ? 1 : mark.size());
    }
    return -1;
}

// How many items repeat the word; 0 where some do not.
int repeating(QStringView text, qsizetype start, QStringView word)
{
    qsizetype end = start;
    while (end < text.size() && end - start < longestList && !QStringView(u"。；！？）").contains(text.at(end)))
        ++end;
    if (end >= text.size() || end - start >= longestList || text.at(end) == u'；')
        return 0;
    int items = 0;
    qsizetype item = start;
    for (qsizetype position = start; position <= end; ++position) {
        const bool neighbours = position > start && position < end && text.at(position - 1) == u'”' && text.at(position) == u'“';
        const bool mark = position == end || QStringView(u"、，").contains(text.at(position));
        if (!mark && !neighbours)
            continue;
        QStringView piece = text.sliced(item, position - item).trimmed();
        if (piece.startsWith(u'“') || piece.startsWith(u'‘'))
            piece = piece.sliced(1);
        const bool repeats = word.size() == 1 && word != u"一" ? piece.startsWith(word) : piece.contains(word);
        // 带头甲、带头乙，以优异成绩……: the list is over.
        if (!repeats && items >= 2 && text.at(item - 1) == u'，' && text.sliced(item, end - item).indexOf(word) < 0)
            return items;
        if (!repeats || piece.size() > 30)
            return 0;
        if (piece.indexOf(word, piece.indexOf(word) + word.size()) >= 0)
            return 0; // counted twice in one breath
        ++items;
        item = neighbours ? position : position + 1;
    }
    return items;
}

// Items before the slogan that repeat the word: 送岗位、送技能、送服务“三送”; 0 where others are among them.
int repeatingBefore(QStringView text, qsizetype end, QStringView word)
{
    const QList<QStringView> pieces = clausePieces(text, end);
    if (pieces.size() < 2 || !pieces.first().contains(word))
        return 0;
    const bool all = std::all_of(pieces.begin() + 1, pieces.end(), [word](QStringView piece) {
        return piece.size() <= 12 && (word.size() == 1 && word != u"一" ? piece.startsWith(word) : piece.contains(word));
    });
    return all && pieces.first().size() <= 30 && !holdsAny(pieces.last(), std::initializer_list<QStringView>{u"和", u"及", u"与", u"等"}) ? int(pieces.size()) : 0;
}

// “学训鉴归编”五字经
void checkCharacters(const PreparedText &text, FindingList &findings)
{
    const QStringView view(text.text);
    for (qsizetype close = view.indexOf(u'”'); close >= 0; close = view.indexOf(u'”', close + 1)) {
        const std::optional<Numeral> number = numeralAt(view, skipBlanks(view, close + 1));
        if (!number || !standsAt(view, number->end(), u"字") || wordAt(view, number->end() + 1, std::initializer_list<QStringView>{u"经", u"诀", u"方针", u"工作法", u"要诀"}).isEmpty())
            continue;
        const QStringView lead = before(view, close, 41);
        const qsizetype open = lead.lastIndexOf(u'“');
        const QStringView quoted = open < 0 ? QStringView() : lead.sliced(open + 1);
        const auto counted = std::count_if(quoted.begin(), quoted.end(), isIdeograph);
        if (quoted.isEmpty() || counted == number->value || counted == 0)
            continue;
        addWrongCount(text, {number->start, number->length + 1, *number, u"字", u"字"}, int(counted), {}, findings);
    }
}

// 以红、黄、蓝、绿、紫四色为主线
void checkColours(const PreparedText &text, FindingList &findings)
{
    static const QRegularExpression pattern(u"(?<list>(?:[赤红橙黄绿青蓝紫黑白灰金银粉]、)+[赤红橙黄绿青蓝紫黑白灰金银粉])(?<number>[二两三四五六七八九])色"_s);
    for (auto at = pattern.globalMatch(text.text); at.hasNext();) {
        const QRegularExpressionMatch match = at.next();
        const int counted = int(match.captured(u"list"_s).count(u'、')) + 1;
        const std::optional<Numeral> number = numeralAt(text.text, match.capturedStart(u"number"_s));
        if (!number || number->value == counted)
            continue;
        const QString right = hanNumeral(counted);
        findings.add(text, "NUM08", match.capturedStart(u"number"_s), 2,
                     {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” is announced, but there are %2."), {match.captured(u"number"_s) + u'色', QString::number(counted)}},
                     {replaceFix(text, match.capturedStart(u"number"_s), 1, counted == 2 ? u"两"_s : right)}, {}, 0.9);
    }
}

} // namespace

// “三有”：有人管、有钱管、有章管; “四个聚焦”：聚焦…
void checkSlogans(const PreparedText &text, FindingList &findings)
{
    const QStringView view(text.text);
    if (view.contains(u'字'))
        checkCharacters(text, findings);
    if (view.contains(u'色'))
        checkColours(text, findings);
    for (qsizetype open = view.indexOf(u'“'); open >= 0; open = view.indexOf(u'“', open + 1)) {
        const qsizetype close = behind(view, open, longestSlogan + 2).indexOf(u'”');
        std::optional<Slogan> slogan = close < 0 ? std::nullopt : sloganIn(view, open + 1, open + close);
        if (!slogan && close > 0)
            slogan = sloganBehindNumber(view, open, open + close);
        const qsizetype start = slogan ? listStart(view, open + close + 1) : -1;
        int items = start < 0 ? 0 : repeating(view, start, slogan->word);
        if (slogan && items == 0)
            items = repeatingBefore(view, open, slogan->word);
        if (items >= 2 && items != slogan->count.number.value && std::abs(items - slogan->count.number.value) <= 4)
            addWrongCount(text, slogan->count, items, {}, findings);
    }
}

} // namespace bulletin
