// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/item_lists.h"

#include "core/checks/rules/list_words.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr QStringView joints[] = {u"以及", u"和", u"及", u"与", u"暨", u"、和", u"、以及"};
constexpr qsizetype longestItem = 14;
constexpr qsizetype longestClause = 200;
constexpr qsizetype longestMarked = 80;

QChar openerOf(QChar close)
{
    switch (close.unicode()) {
    case u'”': return u'“';
    case u'’': return u'‘';
    case u'》': return u'《';
    case u'〉': return u'〈';
    case u'）': return u'（';
    default: return {};
    }
}

QChar closerOf(QChar open)
{
    switch (open.unicode()) {
    case u'“': return u'”';
    case u'‘': return u'’';
    case u'《': return u'》';
    case u'〈': return u'〉';
    case u'（': return u'）';
    default: return {};
    }
}

qsizetype skipMarked(QStringView text, qsizetype open, qsizetype limit)
{
    const qsizetype close = text.first(limit).indexOf(closerOf(text.at(open)), open + 1);
    return close < 0 ? open + 1 : close + 1;
}

// Cut at 、 outside all marks, and between neighbours in marks.
QList<QStringView> piecesOf(QStringView text)
{
    QList<QStringView> pieces;
    qsizetype start = 0;
    for (qsizetype position = 0; position < text.size();) {
        const QChar character = text.at(position);
        if (!closerOf(character).isNull()) {
            position = skipMarked(text, position, text.size());
            const QChar close = position > 0 ? text.at(position - 1) : QChar();
            const bool neighbour = position < text.size() && (text.at(position) == u'“' || text.at(position) == u'《') && (close == u'”' || close == u'》');
            if (neighbour) {
                pieces.append(text.sliced(start, position - start).trimmed());
                start = position;
            }
            continue;
        }
        if (character == u'、') {
            pieces.append(text.sliced(start, position - start).trimmed());
            start = position + 1;
        }
        ++position;
    }
    pieces.append(text.sliced(start).trimmed());
    return pieces;
}

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

// Where the row begins cannot be seen: the whole clause is one, of things that are alike.
bool isPlainRow(const QList<QStringView> &pieces, QStringView noun)
{
    if (!std::all_of(pieces.begin(), pieces.end(), mayBeItem) || QStringView(u"各共有设建增了为是达计均别获得").contains(pieces.last().back()) || holdsAny(pieces.last(), predicates))
        return false;
    // 图书馆、文化馆推出4项服务; but 资金投入、人才引进两个方面
    const QStringView verb = wordBefore(pieces.last(), pieces.last().size(), listVerbs);
    if (!verb.isEmpty() && !isAmong(verb, nominalVerbs))
        return false;
    if (isAmong(noun, placeNouns) && std::all_of(pieces.begin(), pieces.end(), isPlace))
        return true;
    const auto [shortest, longest] = std::minmax_element(pieces.begin(), pieces.end(), [](QStringView a, QStringView b) { return a.size() < b.size(); });
    return (pieces.size() >= 2 && endsAlike(pieces)) || (pieces.size() >= 3 && longest->size() <= 2 * shortest->size() + 2);
}

// Without those up to a thing that was counted itself: 城市、农村两个市场、【老人、儿童】两类群体.
QList<QStringView> piecesBehindCounts(const QList<QStringView> &pieces)
{
    qsizetype first = 0;
    for (qsizetype index = 0; index + 1 < pieces.size(); ++index) {
        const QStringView piece = pieces.at(index);
        for (qsizetype position = 1; position < piece.size(); ++position) {
            const std::optional<Numeral> number = numeralAt(piece, position);
            // 326名选手参加公文写作、…: what they do begins the row
            static constexpr QStringView deeds[] = {u"参加", u"参与", u"围绕", u"开展", u"进行", u"学习", u"接受", u"完成", u"走进", u"参观", u"观摩"};
            if (number && number->value > 1 && !wordAt(piece, number->end(), countMeasures).isEmpty() && !holdsAny(piece.sliced(number->end()), deeds))
                first = index + 1;
        }
    }
    return pieces.sliced(first);
}

} // namespace

qsizetype joinedIn(const QList<QStringView> &items)
{
    return std::count_if(items.begin(), items.end(), [](QStringView item) { return holdsAny(item, listJoints); });
}

qsizetype markedStart(QStringView text, qsizetype end)
{
    if (end < 2)
        return -1;
    const QChar close = text.at(end - 1);
    if (close != u'”' && close != u'》')
        return -1;
    int depth = 0;
    for (qsizetype position = end - 1; position >= 0 && end - position <= longestMarked; --position) {
        if (text.at(position) == close)
            ++depth;
        else if (text.at(position) == openerOf(close) && --depth == 0)
            return position;
    }
    return -1;
}

QList<QStringView> clausePieces(QStringView text, qsizetype end)
{
    qsizetype start = end;
    while (start > 0 && end - start < longestClause) {
        const QChar character = text.at(start - 1);
        if (QStringView(u"。；：，！？（(“‘《").contains(character))
            break;
        --start;
        if (const QChar opener = openerOf(character); !opener.isNull()) {
            const qsizetype open = text.first(start).lastIndexOf(opener);
            if (open < 0 || start - open > longestMarked)
                return {};
            start = open;
        }
    }
    return piecesOf(text.sliced(start, end - start));
}

ItemList quotedItemsBefore(QStringView text, qsizetype end)
{
    ItemList list;
    list.quoted = true;
    qsizetype start = markedStart(text, end);
    while (start >= 0 && list.items.size() < 40) {
        list.items.prepend(text.sliced(start, end - start));
        qsizetype joint = start;
        if (joint > 0 && text.at(joint - 1) == u'、')
            --joint;
        else
            joint -= wordBefore(text, joint, joints).size();
        end = joint;
        const qsizetype previous = markedStart(text, end);
        if (previous < 0) {
            list.sure = joint == start; // else something without marks belongs to the row
            break;
        }
        start = previous;
    }
    return list;
}

ItemList itemsFrom(QStringView text, qsizetype start)
{
    ItemList list;
    qsizetype end = start;
    while (end < text.size() && end - start < longestClause && !QStringView(u"。；！？，：").contains(text.at(end)) && text.at(end) != u'）') {
        if (!closerOf(text.at(end)).isNull() && text.at(end) != u'（')
            end = skipMarked(text, end, std::min(text.size(), end + longestMarked));
        else
            ++end;
    }
    const bool ended = end >= text.size() || QStringView(u"。；）").contains(text.at(end));
    if (!ended || end == start)
        return {};
    list.items = piecesOf(text.sliced(start, end - start));
    list.joined = std::count_if(list.items.begin(), list.items.end(), [](QStringView item) { return holdsAny(item, joints); });
    list.quoted = std::all_of(list.items.begin(), list.items.end(), [](QStringView item) { return item.size() > 2 && markedStart(item, item.size()) == 0; });
    list.sure = true;
    return list;
}

ItemList itemsBefore(QStringView text, qsizetype end, QStringView noun, int announced)
{
    const QList<QStringView> pieces = piecesBehindCounts(clausePieces(text, end));
    ItemList list;
    if (pieces.size() < 2)
        return list;
    list.items = pieces;
    bool ambiguous = false;
    for (qsizetype index = pieces.size() - 1; index >= 0 && pieces.size() - index <= announced + 6; --index) {
        const qsizetype verb = behindVerb(pieces.at(index), index == 0);
        if (verb < 0)
            continue;
        // 执行铁的纪律、坚持铁的团结、磨砺铁的意志三个方面: the verb may be the item's own.
        if (index > 0 && !wordAt(pieces.at(index), 0, listVerbs).isEmpty()) {
            ambiguous = ambiguous || announced == pieces.size() - index;
            continue;
        }
        list.items = pieces.sliced(index);
        list.items.front() = list.items.front().sliced(verb);
        list.sure = list.items.size() >= 2 && std::all_of(list.items.begin(), list.items.end(), mayBeItem);
        break;
    }
    if (list.items.size() == pieces.size() && !list.sure)
        list.sure = behindVerb(pieces.first(), true) < 0 && isPlainRow(pieces, noun);
    list.joined = joinedIn(list.items);
    list.sure = list.sure && !ambiguous;
    // 石桥镇、白沙镇的大田、水口两个村: another row stands before this one.
    list.sure = list.sure && std::none_of(list.items.begin() + 1, list.items.end(), [](QStringView item) { return item.contains(u'的'); });
    return list;
}

} // namespace bulletin
