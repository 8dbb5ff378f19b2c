// SPDX-License-Identifier: Apache-2.0
#include "core/checks/person_names.h"
#include "core/checks/person_words.h"
#include "core/checks/rules/announcements.h"
#include "core/checks/rules/count_rules.h"
#include "core/checks/rules/item_lists.h"
#include "core/checks/rules/list_words.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr qsizetype longestColonItem = 22;
constexpr int mostOff = 4;

bool isAmong(QStringView word, Words words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

class ListedCountCheck {
public:
    ListedCountCheck(const PreparedText &text, const CheckContext &context, FindingList &findings)
        : m_text(text)
        , m_view(text.text)
        , m_context(context)
        , m_findings(findings)
    {
    }

    void check(const Announcement &announced)
    {
        qsizetype end = skipBlanksBack(m_view, announced.start);
        const bool total = end > 0 && m_view.at(end - 1) == u'共';
        const bool quoted = end > 1 && m_view.at(end - 1) == u'“'; // 行政、技术、巡查“三个责任人”
        end -= quoted ? 1 : 0;
        end -= end > 0 && QStringView(u"这共").contains(m_view.at(end - 1)) ? 1 : 0;
        // 12个镇、3个街道: a row of counts
        if (end > 0 && QStringView(u"、，。；：（").contains(m_view.at(end - 1))) {
            checkBehind(announced);
            return;
        }
        // 县法院、县检察院及三个镇: the count is one more item. 四川、重庆两地五个区县: the first counts the row.
        if (!wordBefore(m_view, end, listJoints).isEmpty() || isCounted(end))
            return;
        const bool open = end > 0 && m_view.at(end - 1) == u'等'; // the list names only some
        const qsizetype listEnd = open ? end - 1 : end;
        if (checkQuoted(announced, listEnd, open) || checkInsideQuotes(announced, listEnd, open) || checkMarked(announced, listEnd, open))
            return;
        if (!open && before(m_view, end, 8).contains(u'等')) { // …、平台操作等内容设置8门课程
            checkBehind(announced);
            return;
        }
        const bool known = isAmong(announced.noun, countedNouns);
        if (known || (!total && isKind(announced))) {
            const ItemList before = itemsBefore(m_view, listEnd, announced.noun, announced.number.value);
            if (before.sure) {
                compare(announced, before, open, known && !quoted ? Severity::Warning : Severity::Hint);
                return;
            }
        }
        if (!checkNames(announced, listEnd, open) && !open)
            checkBehind(announced);
    }

private:
    bool isCounted(qsizetype end) const
    {
        const QStringView noun = std::max(wordBefore(m_view, end, bareNouns), wordBefore(m_view, end, countedNouns), [](QStringView a, QStringView b) { return a.size() < b.size(); });
        const std::optional<Numeral> number = noun.isEmpty() ? std::nullopt : numeralBefore(m_view, end - noun.size());
        const std::optional<Numeral> measured = noun.isEmpty() ? std::nullopt : numeralBefore(m_view, end - noun.size() - 1);
        return (number && number->value > 1) || (measured && measured->value > 1 && !wordAt(m_view, end - noun.size() - 1, countMeasures).isEmpty());
    }

    void compare(const Announcement &announced, const ItemList &list, bool open, Severity severity = Severity::Warning)
    {
        const qsizetype number = announced.number.value;
        if (list.holds(number) || (open && number > list.most()) || std::abs(number - list.most()) > (severity == Severity::Hint ? mostOff / 2 : mostOff))
            return;
        addWrongCount(m_text, announced, int(list.most()), {}, m_findings, severity);
    }

    // 五大职能, 三条主线, 三类，: whatever is counted, by a measure of kinds and with its name behind it.
    bool isKind(const Announcement &announced) const
    {
        const QStringView next = behind(m_view, announced.end(), 1);
        if (!isAmong(announced.measure, kindMeasures) || announced.number.value > 12 || next.isEmpty())
            return false;
        if (announced.measure == u"类" || announced.measure == u"种")
            return true;
        return isIdeograph(next.front()) && !QStringView(u"的了月人多余以之而和与及在为是被").contains(next.front());
    }

    // “甲”“乙”“丙”三个部分; 《甲》《乙》两部作品
    bool checkQuoted(const Announcement &announced, qsizetype end, bool open)
    {
        const ItemList list = quotedItemsBefore(m_view, end);
        if (list.items.size() < 2)
            return false;
        if (list.sure && isAmong(announced.measure, namedMeasures) && !isAmong(announced.noun, uncountedNouns))
            compare(announced, list, open);
        return true;
    }

    // 小品《回家》、快板《说家风》两个节目; “甲”系列、“乙”系列两个品牌
    bool checkMarked(const Announcement &announced, qsizetype end, bool open)
    {
        ItemList list;
        list.items = clausePieces(m_view, end);
        const auto isMarked = [&list](QStringView item) {
            const qsizetype marks = std::count_if(item.begin(), item.end(), [](QChar character) { return character == u'“' || character == u'《'; });
            return marks == 1 && !item.contains(u'的') && tailOf(item) == tailOf(list.items.last()) && (tailOf(item).isEmpty() || leadOf(item) == 0);
        };
        if (list.items.size() < 2 || !isAmong(announced.measure, namedMeasures) || isAmong(announced.noun, uncountedNouns)
            || !std::all_of(list.items.begin() + 1, list.items.end(), isMarked) || !isMarked(list.items.first().last(list.items.first().size() - leadOf(list.items.first()))))
            return false;
        if (holdsAny(list.items.last(), predicates) || std::any_of(list.items.begin(), list.items.end(), [](QStringView item) { return item.size() > 30; }))
            return true;
        list.joined = std::count_if(list.items.begin(), list.items.end(), [](QStringView item) { return holdsAny(item, listJoints); });
        compare(announced, list, open);
        return true;
    }

    // What stands behind the last thing in marks.
    static QStringView tailOf(QStringView item) { return item.sliced(std::max(item.lastIndexOf(u'”'), item.lastIndexOf(u'》')) + 1); }

    // What stands before the first thing in marks.
    static qsizetype leadOf(QStringView item)
    {
        const auto mark = std::find_if(item.begin(), item.end(), [](QChar character) { return character == u'“' || character == u'《'; });
        return mark - item.begin();
    }

    // “联、补、调、管”四篇文章
    bool checkInsideQuotes(const Announcement &announced, qsizetype end, bool open)
    {
        const qsizetype start = markedStart(m_view, end);
        const bool slogan = isAmong(announced.noun, slogansOf);
        if (start < 0 || m_view.at(start) != u'“' || !(slogan || isAmong(announced.measure, kindMeasures)))
            return false;
        ItemList list;
        list.items = m_view.sliced(start + 1, end - start - 2).split(u'、');
        const qsizetype first = list.items.first().size();
        const bool brief = std::all_of(list.items.begin(), list.items.end(), [first](QStringView item) { return !item.isEmpty() && item.size() <= 8 && std::abs(item.size() - first) <= 2; });
        if (list.items.size() >= 3 && brief)
            compare(announced, list, open, slogan ? Severity::Warning : Severity::Hint);
        return list.items.size() >= 2;
    }

    // 王伟、李强、赵敏3人; 校长王建国、副校长李明2人
    bool checkNames(const Announcement &announced, qsizetype end, bool open)
    {
        if (announced.measure != u"人" && !isAmong(announced.noun, personNouns))
            return false;
        ItemList list;
        list.items = clausePieces(m_view, end);
        if (list.items.size() < 2 || !std::all_of(list.items.begin() + 1, list.items.end(), [this](QStringView item) { return endsInName(item); }))
            return false;
        const qsizetype start = list.items.first().data() - m_view.data();
        const bool sure = endsInName(list.items.first()) || (list.items.size() >= 3 && list.items.first().size() >= 2);
        // 院长李强，副院长张敏、陈晨3人: the row began before the comma.
        const bool goesOn = start > 1 && m_view.at(start - 1) == u'，' && endsInName(before(m_view, start - 1, 12));
        if (sure && !goesOn && joinedIn(list.items) == 0)
            compare(announced, list, open, list.items.size() >= 3 ? Severity::Warning : Severity::Hint);
        return true;
    }

    bool endsInName(QStringView item)
    {
        if (item.size() >= 2 && item.size() <= 3 && isSurname(item.first(1)) && !isEverydayWord(item, m_context.lexicon))
            return true;
        if (!m_names)
            m_names = namesIn(m_text, m_context.lexicon, m_context.index);
        const qsizetype end = item.data() - m_view.data() + item.size();
        return std::any_of(m_names->begin(), m_names->end(), [end](const NameMention &name) { return name.end() == end; });
    }

    // 三个方面：A、B、C。
    void checkBehind(const Announcement &announced)
    {
        qsizetype start = announced.end();
        const qsizetype rest = behind(m_view, start, 13).indexOf(u'：');
        if (standsAt(m_view, start, u"：") || standsAt(m_view, start, u"（"))
            start += 1;
        else if (standsAt(m_view, start, u"”，即"))
            start += 3;
        else if (standsAt(m_view, start, u"”：") || standsAt(m_view, start, u"，即"))
            start += 2;
        else if (rest > 0 && std::all_of(m_view.begin() + start, m_view.begin() + start + rest, isIdeograph) && !m_view.sliced(start, rest).contains(u'是'))
            start += rest + 1;
        else
            return;
        const ItemList list = itemsFrom(m_view, start);
        const bool kinds = announced.measure == u"类" || announced.measure == u"种"; // 五类人群：重病患者、独居老人…
        const auto isPlain = [kinds](QStringView item) {
            return !item.isEmpty() && item.size() <= longestColonItem && !holdsAny(item, noColonItems) && (kinds || !item.contains(u'人')) && std::none_of(item.begin(), item.end(), isAnyDigit);
        };
        if (list.items.size() < 2 || !std::all_of(list.items.begin(), list.items.end(), isPlain))
            return;
        const bool loose = holdsAny(m_view.sliced(start, list.items.last().end() - (m_view.data() + start)), std::initializer_list<QStringView>{u"的"});
        if (!loose || list.quoted || isAmong(announced.noun, countedNouns))
            compare(announced, list, false);
    }

    const PreparedText &m_text;
    QStringView m_view;
    const CheckContext &m_context;
    FindingList &m_findings;
    std::optional<QList<NameMention>> m_names;
};

} // namespace

void checkListedCounts(const PreparedText &text, const CheckContext &context, FindingList &findings)
{
    const QStringView view(text.text);
    if (text.role == TextRole::Masthead || text.role == TextRole::Recipients || text.role == TextRole::Colophon)
        return;
    checkSlogans(text, findings);
    if (!view.contains(u'、') && !view.contains(u"”“") && !view.contains(u"》《"))
        return;
    ListedCountCheck check(text, context, findings);
    for (const Announcement &announced : countsIn(view)) {
        if (!text.isInTitle(announced.start))
            check.check(announced);
    }
}

} // namespace bulletin
