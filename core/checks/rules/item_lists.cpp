// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/item_lists.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr QStringView joints[] = {u"以及", u"和", u"及", u"与", u"暨", u"、和", u"、以及"};
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

} // namespace

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

} // namespace bulletin
