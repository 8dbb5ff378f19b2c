// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/doubled_characters.h"

#include "core/checks/lexicon.h"
#include "core/checks/person_words.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr qsizetype shortestPhrase = 2;
constexpr qsizetype longestPhrase = 16;
constexpr quint32 ordinaryWord = 25;
constexpr int mostFindings = 500; // so many are no prose

// What a doubled phrase is made of: characters, in a longer one also numbers and what stands in marks.
bool isOfPhrase(QChar character)
{
    return isHan(character) || isDigit(character) || QStringView(u"《》“”（）·").contains(character);
}

// 研究研究, 商量商量: do it a little; at the end of a clause.
bool isLightVerb(QStringView word)
{
    static constexpr QStringView verbs[] = {u"研究", u"讨论", u"商量", u"学习", u"了解", u"交流", u"锻炼", u"休息",
                                            u"推敲", u"合计", u"打量", u"切磋", u"比划", u"比较", u"照顾", u"帮助", u"教育", u"活动", u"放松", u"热闹", u"凉快", u"指导", u"沟通", u"总结", u"反省", u"掂量", u"打扫", u"清理", u"整理", u"参观", u"考虑", u"打听", u"体会", u"思考", u"琢磨", u"走动", u"收拾"};
    return std::find(std::begin(verbs), std::end(verbs), word) != std::end(verbs);
}

// Said twice for weight: 很多很多, 好的好的.
bool isEmphatic(QStringView word)
{
    static constexpr QStringView words[] = {u"很多", u"许多", u"非常", u"特别", u"十分", u"真的", u"好多", u"多少", u"永远", u"如此",
                                            u"怎么", u"雪白", u"通红", u"笔直", u"碧绿", u"火热", u"滚烫", u"金黄", u"漆黑", u"乌黑",
                                            u"冰凉", u"鲜红", u"好的", u"是的", u"加油", u"谢谢", u"不断", u"一定", u"轰隆", u"哗啦"};
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

// 十分十分丰富: said twice by people, not by a report.
bool isMeasured(QStringView word)
{
    static constexpr QStringView words[] = {u"十分", u"非常", u"特别", u"不断", u"一定", u"如此", u"许多"};
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

bool isSpoken(QStringView text, qsizetype position)
{
    const QStringView before = text.first(position);
    return before.lastIndexOf(u'“') > before.lastIndexOf(u'”');
}

bool isSound(QStringView word)
{
    static constexpr QStringView sounds[] = {u"滴答", u"叮当", u"哗啦", u"扑通", u"咕咚", u"咔嚓", u"轰隆", u"噼啪", u"吱呀", u"嘀嗒", u"叮咚", u"咚锵", u"呼噜", u"嘎吱", u"乒乓", u"叽喳", u"咿呀", u"哎呀", u"呼哧"};
    return std::find(std::begin(sounds), std::end(sounds), word) != std::end(sounds);
}

bool isRunOfOne(QStringView phrase)
{
    return std::all_of(phrase.begin(), phrase.end(), [&](QChar character) { return character == phrase.front(); });
}

bool endsClause(QStringView text, qsizetype position)
{
    return position >= text.size() || !isHan(text.at(position)) || QStringView(u"吧嘛呢").contains(text.at(position));
}

// The marks of a phrase close what they open, and numbers are whole.
bool isWhole(QStringView text, qsizetype start, qsizetype length)
{
    const QStringView phrase = text.sliced(start, length);
    const bool plain = std::all_of(phrase.begin(), phrase.end(), [](QChar character) { return isHan(character); });
    if (plain)
        return true;
    if (isDigit(phrase.back()) || (isDigit(phrase.front()) && start > 0 && isDigit(text.at(start - 1))))
        return false;
    const auto count = [&](char16_t mark) { return phrase.count(QChar(mark)); };
    const qsizetype han = std::count_if(phrase.begin(), phrase.end(), [](QChar character) { return isHan(character); });
    return han >= (isDigit(phrase.front()) ? 1 : 3) && length >= 4 && count(u'《') == count(u'》') && count(u'“') == count(u'”')
        && count(u'（') == count(u'）') && !QStringView(u"》”）·").contains(phrase.front());
}

bool mayBeSaidTwice(QStringView text, qsizetype start, qsizetype length, const Lexicon &lexicon)
{
    const QStringView phrase = text.sliced(start, length);
    static constexpr QStringView once[] = {u"一些", u"一直", u"一起", u"一般", u"一致", u"一系列"};
    if (std::find(std::begin(once), std::end(once), phrase) != std::end(once))
        return false;
    if (phrase.front() == u'一' || isRunOfOne(phrase))
        return true; // 一步一步, 一件一件
    const QStringView rest = text.sliced(start + 2 * length);
    if (rest.startsWith(u'长') || (start > 0 && text.at(start - 1) == u'第')) // 各支队支队长, 第三方三方打分
        return true;
    if (length == 2) {
        if (phrase.back() == u'着' || isSound(phrase)) // 站着站着，就买了
            return true;
        if ((isEmphatic(phrase) && (isSpoken(text, start) || !isMeasured(phrase))) || lexicon.contains(text.sliced(start, 4)))
            return true;
        const bool noun = start > 0 && QStringView(u"谈写作的讲").contains(text.at(start - 1)); // 谈体会
        if (rest.startsWith(u'吧') || (isLightVerb(phrase) && !noun && (endsClause(text, start + 4) || rest.startsWith(u"一下"))))
            return true;
    }
    // 构建共建共治: words reach over both ends and the middle.
    const auto reachesOver = [&](qsizetype position) {
        return position > 0 && position < text.size() && lexicon.frequency(text.sliced(position - 1, 2)) >= ordinaryWord;
    };
    if (length == 2 && reachesOver(start) && reachesOver(start + 2) && reachesOver(start + 4))
        return true;
    // 和谐社会社会主义: longer words that end and begin there.
    const qsizetype middle = start + length;
    return lexicon.longestTo(text, middle) > length && lexicon.longestFrom(text, middle) > length;
}

// Length of the phrase that stands at `start` and again right behind; 0: none.
qsizetype doubledAt(QStringView text, qsizetype start)
{
    for (qsizetype length = shortestPhrase; length <= longestPhrase && start + 2 * length <= text.size(); ++length) {
        if (!isOfPhrase(text.at(start + length - 1)))
            return 0;
        if (text.at(start) == text.at(start + length) && text.sliced(start, length) == text.sliced(start + length, length) && isWhole(text, start, length))
            return length;
    }
    return 0;
}

void report(const PreparedText &text, qsizetype start, qsizetype length, qsizetype times, FindingList &findings)
{
    const QString phrase = text.text.mid(start, length);
    findings.add(text, "DUP02", start, length * times,
                 {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” stands %2 times where once is enough"), {phrase, QString::number(times)}},
                 {replaceFix(text, start, length * times, phrase)}, {}, 0.95);
}

// 统一教师调配、统一教研活动、统一教研活动、统一考核: an item of a list twice, side by side.
void checkRepeatedItems(const PreparedText &text, FindingList &findings)
{
    constexpr qsizetype shortest = 3, longest = 20;
    const QStringView whole = text.text;
    for (qsizetype mark = whole.indexOf(u'、'); mark >= 0; mark = whole.indexOf(u'、', mark + 1)) {
        qsizetype begin = mark;
        while (begin > 0 && mark - begin <= longest && !QStringView(u"、，。；：“”！？").contains(whole.at(begin - 1)))
            --begin;
        const qsizetype length = mark - begin;
        const QStringView item = whole.sliced(begin, length);
        const qsizetype end = mark + 1 + length;
        if (length < shortest || length > longest || end >= whole.size() || whole.sliced(mark + 1, length) != item || !QStringView(u"、，。；").contains(whole.at(end)) || text.isProtected(begin))
            continue;
        findings.add(text, "DUP02", mark, length + 1, {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” stands %2 times where once is enough"), {item.toString(), QStringLiteral("2")}},
                     {replaceFix(text, mark, length + 1, {})}, {}, 0.9);
    }
}

} // namespace

void checkDoubledWords(const PreparedText &text, const CheckContext &context, FindingList &findings)
{
    const QStringView whole = text.text;
    int found = 0;
    for (qsizetype start = 0; start + 2 * shortestPhrase <= whole.size() && found < mostFindings;) {
        const qsizetype length = isOfPhrase(whole.at(start)) ? doubledAt(whole, start) : 0;
        if (length == 0 || text.isProtected(start)) {
            ++start;
            continue;
        }
        if (mayBeSaidTwice(whole, start, length, context.lexicon)) {
            ++start; // 三【种语种语】种: another pair may begin within
            continue;
        }
        qsizetype times = 2;
        while (start + (times + 1) * length <= whole.size() && whole.sliced(start + times * length, length) == whole.sliced(start, length))
            ++times;
        report(text, start, length, times, findings);
        ++found;
        start += length * times;
    }
    checkRepeatedItems(text, findings);
}

} // namespace bulletin
