// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/announcements.h"
#include "core/checks/rules/count_rules.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr QStringView listVerbs[] = {u"聚焦", u"围绕", u"包括", u"涵盖", u"涉及", u"抓住", u"突出", u"紧扣", u"坚持", u"把握", u"分为", u"划分为", u"抓好", u"做好",
    u"设置", u"开设", u"按照", u"通过", u"组织", u"邀请", u"分别从", u"从", u"健全", u"完善", u"深入", u"对照", u"瞄准", u"锚定", u"覆盖", u"走访", u"赴", u"分设"};
// Verbs that may as well belong to an item: 执行铁的纪律、坚持铁的团结、磨砺铁的意志三个方面.
constexpr QStringView itemVerbs[] = {u"坚持", u"突出", u"抓好", u"做好", u"抓住", u"把握", u"健全", u"完善", u"深入", u"组织", u"走访", u"紧扣"};
constexpr QStringView firstVerbs[] = {u"在", u"就", u"对", u"以", u"由", u"把", u"将", u"向", u"分"}; // at the clause's beginning alone
constexpr QStringView noVerbs[] = {u"服从", u"从严", u"从业", u"从事", u"从政"};
constexpr QStringView countedNouns[] = {u"方面", u"环节", u"维度", u"领域", u"板块", u"部分", u"主题", u"专题", u"阶段", u"区县", u"县区", u"部门", u"单位", u"处室", u"乡镇",
    u"街道", u"镇街", u"层面", u"重点", u"问题", u"关系"};
constexpr QStringView placeNouns[] = {u"区县", u"县区", u"乡镇", u"街道", u"镇街"};
constexpr QStringView placeEndings[] = {u"区", u"县", u"州", u"市", u"镇", u"乡", u"街道"};
constexpr QStringView joints[] = {u"以及", u"和", u"及", u"与", u"暨"};
constexpr qsizetype longestItem = 14;
constexpr qsizetype longestList = 160;

bool isAmong(QStringView word, Words words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

// Behind the verb that governs a list; -1: the segment has none.
qsizetype behindVerb(QStringView segment, bool first)
{
    qsizetype end = -1;
    for (qsizetype position = 0; position < segment.size(); ++position) {
        const QStringView verb = wordAt(segment, position, listVerbs);
        if (!verb.isEmpty() && wordAt(segment, position, noVerbs).isEmpty() && wordAt(segment, std::max<qsizetype>(0, position - 1), noVerbs).isEmpty()) {
            end = position + verb.size();
            position = end - 1;
        }
    }
    return end < 0 && first ? (wordAt(segment, 0, firstVerbs).isEmpty() ? -1 : 1) : end;
}

// How many items the segments are; with a 和 in the last there may be one more.
struct ItemCount {
    qsizetype least = 0;
    qsizetype most = 0;
    bool isEmpty() const { return least < 2; }
};

ItemCount countOf(const QList<QStringView> &items)
{
    for (const QStringView item : items) {
        if (item.isEmpty() || item.size() > longestItem)
            return {};
    }
    const bool joined = holdsAny(items.last(), joints);
    return {items.size(), items.size() + (joined ? 1 : 0)};
}

QList<QStringView> trimmed(QList<QStringView> items)
{
    for (QStringView &item : items)
        item = item.trimmed();
    return items;
}

bool isPlace(QStringView item)
{
    return !wordBefore(item, item.size(), placeEndings).isEmpty() || (item.size() >= 2 && item.size() <= 3);
}

// A、B、C三个方面
ItemCount itemsBefore(QStringView text, qsizetype end, QStringView noun, qsizetype most)
{
    qsizetype start = end;
    while (start > 0 && end - start < longestList && !QStringView(u"。；：，！？（(").contains(text.at(start - 1)))
        --start;
    const QStringView clause = text.sliced(start, end - start);
    // Quoted items need no 、 between them, and brackets hold others.
    if (!clause.contains(u'、') || holdsAny(clause, std::initializer_list<QStringView>{u"“", u"《", u"）", u"‘"}))
        return {};
    QList<QStringView> segments = trimmed(clause.split(u'、'));
    // Lists far longer than announced are not what was announced.
    for (qsizetype index = segments.size() - 1; index >= 0 && segments.size() - index <= most; --index) {
        const qsizetype verb = behindVerb(segments.at(index), index == 0);
        if (verb < 0)
            continue;
        const bool ownItem = index > 0 && !wordAt(segments.at(index), 0, itemVerbs).isEmpty();
        QList<QStringView> items = segments.sliced(index);
        items.front() = items.front().sliced(verb);
        ItemCount count = countOf(items);
        if (ownItem && !count.isEmpty())
            count.most = std::max(count.most, segments.size());
        return count;
    }
    const bool places = isAmong(noun, placeNouns) && std::all_of(segments.begin(), segments.end(), isPlace);
    return places ? countOf(segments) : ItemCount{};
}

// 三个方面：A、B、C。
ItemCount itemsBehind(QStringView text, qsizetype start)
{
    if (standsAt(text, start, u"：") || standsAt(text, start, u"（"))
        start += 1;
    else if (standsAt(text, start, u"，即"))
        start += 2;
    else
        return {};
    qsizetype end = start;
    while (end < text.size() && end - start < longestList && !QStringView(u"。；！？）").contains(text.at(end)))
        ++end;
    const QStringView list = text.sliced(start, end - start);
    if (!list.contains(u'、') || holdsAny(list, std::initializer_list<QStringView>{u"，", u"：", u"一是", u"等", u"“", u"《", u"（", u"人", u"一、"}))
        return {};
    return countOf(trimmed(list.split(u'、')));
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
        addWrongCount(text, {number->start, number->length + 1, *number, u"字"}, int(counted), {}, findings);
    }
}

} // namespace

void checkListedCounts(const PreparedText &text, const CheckContext &, FindingList &findings)
{
    const QStringView view(text.text);
    if (text.role == TextRole::Masthead || text.role == TextRole::Recipients || text.role == TextRole::Colophon)
        return;
    if (view.contains(u'字'))
        checkCharacters(text, findings);
    if (!view.contains(u'、'))
        return;
    for (const Announcement &announced : announcementsIn(view)) {
        if (!isAmong(announced.noun, countedNouns) || text.isInTitle(announced.start))
            continue;
        qsizetype end = skipBlanksBack(view, announced.start);
        end -= end > 0 && view.at(end - 1) == u'这' ? 1 : 0;
        const bool open = end > 0 && view.at(end - 1) == u'等'; // the list names only some
        ItemCount items = itemsBefore(view, open ? end - 1 : end, announced.noun, announced.number.value + 6);
        const bool listedBefore = !items.isEmpty();
        if (!listedBefore && !open)
            items = itemsBehind(view, announced.end());
        if (items.isEmpty() || (announced.number.value >= items.least && announced.number.value <= items.most))
            continue;
        if ((listedBefore && open && announced.number.value > items.most) || std::abs(announced.number.value - items.most) > 4)
            continue;
        addWrongCount(text, announced, int(items.most), {}, findings);
    }
}

} // namespace bulletin
