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

constexpr qsizetype longestItem = 14;
constexpr qsizetype longestColonItem = 22;
constexpr int mostOff = 4;

bool isAmong(QStringView word, Words words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

// Behind the verb that governs a list; -1: the piece has none.
qsizetype behindVerb(QStringView piece, bool first)
{
    qsizetype end = -1;
    for (qsizetype position = 0; position < piece.size(); ++position) {
        const QStringView verb = wordAt(piece, position, listVerbs);
        if (!verb.isEmpty() && position + verb.size() < piece.size() && wordAt(piece, position, noListVerbs).isEmpty() && wordAt(piece, std::max<qsizetype>(0, position - 1), noListVerbs).isEmpty()) {
            end = position + verb.size();
            position = end - 1;
        }
    }
    return end < 0 && first ? (wordAt(piece, 0, firstVerbs).isEmpty() ? -1 : 1) : end;
}

bool mayBeItem(QStringView item)
{
    return !item.isEmpty() && item.size() <= longestItem && !holdsAny(item, std::initializer_list<QStringView>{u"（", u"“", u"《", u"‘"});
}

bool endsAlike(const QList<QStringView> &items)
{
    return std::all_of(items.begin(), items.end(), [&](QStringView item) { return item.back() == items.first().back() && item.size() <= 8; });
}

bool isPlace(QStringView item)
{
    return !wordBefore(item, item.size(), placeEndings).isEmpty() || (item.size() >= 2 && item.size() <= 3);
}

qsizetype joinedIn(const QList<QStringView> &items)
{
    return std::count_if(items.begin(), items.end(), [](QStringView item) { return holdsAny(item, listJoints); });
}

// Where the row begins cannot be seen: the whole clause is one, of things that are alike.
bool isPlainRow(const QList<QStringView> &pieces, QStringView noun)
{
    if (!std::all_of(pieces.begin(), pieces.end(), mayBeItem) || QStringView(u"各共有设建增了为是达计均别获得").contains(pieces.last().back()) || holdsAny(pieces.last(), predicates))
        return false;
    if (isAmong(noun, placeNouns) && std::all_of(pieces.begin(), pieces.end(), isPlace))
        return true;
    const auto [shortest, longest] = std::minmax_element(pieces.begin(), pieces.end(), [](QStringView a, QStringView b) { return a.size() < b.size(); });
    return pieces.size() >= 3 && (endsAlike(pieces) || longest->size() <= 2 * shortest->size() + 2);
}

// A、B、C三个方面. `most`: lists far longer than announced are not what was announced.
ItemList itemsBefore(QStringView text, qsizetype end, const Announcement &announced, qsizetype most)
{
    const QList<QStringView> pieces = clausePieces(text, end);
    ItemList list;
    if (pieces.size() < 2)
        return list;
    list.items = pieces;
    bool ambiguous = false;
    for (qsizetype index = pieces.size() - 1; index >= 0 && pieces.size() - index <= most; --index) {
        const qsizetype verb = behindVerb(pieces.at(index), index == 0);
        if (verb < 0)
            continue;
        // 执行铁的纪律、坚持铁的团结、磨砺铁的意志三个方面: the verb may be the item's own.
        if (index > 0 && !wordAt(pieces.at(index), 0, listVerbs).isEmpty()) {
            ambiguous = ambiguous || announced.number.value == pieces.size() - index;
            continue;
        }
        list.items = pieces.sliced(index);
        list.items.front() = list.items.front().sliced(verb);
        list.sure = list.items.size() >= 2 && std::all_of(list.items.begin(), list.items.end(), mayBeItem);
        break;
    }
    if (list.items.size() == pieces.size() && !list.sure)
        list.sure = behindVerb(pieces.first(), true) < 0 && isPlainRow(pieces, announced.noun);
    list.joined = joinedIn(list.items);
    list.sure = list.sure && !ambiguous;
    // 石桥镇、白沙镇的大田、水口两个村: another row stands before this one.
    list.sure = list.sure && std::none_of(list.items.begin() + 1, list.items.end(), [](QStringView item) { return item.contains(u'的'); });
    return list;
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
        end -= end > 0 && QStringView(u"这共").contains(m_view.at(end - 1)) ? 1 : 0;
        const bool open = end > 0 && m_view.at(end - 1) == u'等'; // the list names only some
        const qsizetype listEnd = open ? end - 1 : end;
        if (checkQuoted(announced, listEnd, open) || checkInsideQuotes(announced, listEnd, open) || checkMarked(announced, listEnd, open))
            return;
        if (isAmong(announced.noun, countedNouns)) {
            const ItemList before = itemsBefore(m_view, listEnd, announced, announced.number.value + 6);
            if (before.sure) {
                compare(announced, before, open);
                return;
            }
        }
        if (!checkNames(announced, listEnd, open) && !open)
            checkBehind(announced);
    }

private:
    void compare(const Announcement &announced, const ItemList &list, bool open)
    {
        const qsizetype number = announced.number.value;
        if (list.holds(number) || (open && number > list.most()) || std::abs(number - list.most()) > mostOff)
            return;
        addWrongCount(m_text, announced, int(list.most()), {}, m_findings);
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
        if (start < 0 || m_view.at(start) != u'“' || !isAmong(announced.noun, slogansOf))
            return false;
        ItemList list;
        list.items = m_view.sliced(start + 1, end - start - 2).split(u'、');
        const bool brief = std::all_of(list.items.begin(), list.items.end(), [](QStringView item) { return !item.isEmpty() && item.size() <= 4; });
        if (list.items.size() >= 3 && brief)
            compare(announced, list, open);
        return true;
    }

    // 王伟、李强、赵敏3人
    bool checkNames(const Announcement &announced, qsizetype end, bool open)
    {
        if (announced.measure != u"人" && !isAmong(announced.noun, personNouns))
            return false;
        const QList<QStringView> pieces = clausePieces(m_view, end);
        ItemList list;
        list.items = pieces;
        const bool named = pieces.size() >= 3 && std::all_of(pieces.begin() + 1, pieces.end(), [this](QStringView item) {
            return item.size() >= 2 && item.size() <= 3 && isSurname(item.first(1)) && !isEverydayWord(item, m_context.lexicon);
        });
        const QStringView first = named ? pieces.first() : QStringView();
        if (named && first.size() >= 2 && !holdsAny(first, listJoints))
            compare(announced, list, open);
        return named;
    }

    // 三个方面：A、B、C。
    void checkBehind(const Announcement &announced)
    {
        qsizetype start = announced.end();
        const qsizetype rest = behind(m_view, start, 7).indexOf(u'：');
        if (standsAt(m_view, start, u"：") || standsAt(m_view, start, u"（"))
            start += 1;
        else if (standsAt(m_view, start, u"”：") || standsAt(m_view, start, u"，即"))
            start += 2;
        else if (rest > 0 && std::all_of(m_view.begin() + start, m_view.begin() + start + rest, isIdeograph) && !m_view.sliced(start, rest).contains(u'是'))
            start += rest + 1;
        else
            return;
        const ItemList list = itemsFrom(m_view, start);
        const auto isPlain = [](QStringView item) {
            return !item.isEmpty() && item.size() <= longestColonItem && !holdsAny(item, noColonItems) && std::none_of(item.begin(), item.end(), isAnyDigit);
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
};

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

} // namespace

void checkListedCounts(const PreparedText &text, const CheckContext &context, FindingList &findings)
{
    const QStringView view(text.text);
    if (text.role == TextRole::Masthead || text.role == TextRole::Recipients || text.role == TextRole::Colophon)
        return;
    if (view.contains(u'字'))
        checkCharacters(text, findings);
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
