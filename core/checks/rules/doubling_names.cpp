// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/doubling_names.h"

#include "core/checks/knowledge_index.h"
#include "core/checks/lexicon.h"
#include "core/checks/person_words.h"
#include "core/checks/rules/doubling_seams.h"

#include <algorithm>

namespace bulletin {
namespace {

// Does the pair stand in the text beside other neighbours than the doubled ones?
bool standsApart(QStringView text, QChar first, QChar second, QChar notBefore, QChar notBehind)
{
    const QChar pair[] = {first, second};
    const QStringView word(pair, 2);
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const QChar before = at > 0 ? text.at(at - 1) : QChar();
        const QChar behind = at + 2 < text.size() ? text.at(at + 2) : QChar();
        if (before != notBefore && before != first && behind != notBehind && behind != second)
            return true;
    }
    return false;
}

} // namespace

// 石磊磊; 室主任任守拙: both within a name, or it begins with the second; but not 室主任任姚红, 室主任任主持.
bool isInName(const PreparedText &text, qsizetype start, const CheckContext &context, std::optional<QList<NameMention>> &names)
{
    const QStringView behind = QStringView(text.text).sliced(start + 2);
    if (text.text.at(start) == u'任' && start > 0 && text.text.at(start - 1) == u'主')
        return !behind.isEmpty() && isHan(behind.front()) && !isSurname(behind.first(1)) && deedLength(behind) == 0;
    // 屈正阳分分别…: behind a known name nobody's surname stands.
    const auto endsKnown = [&](qsizetype length) { return start >= length && context.index.people.contains(text.text.mid(start - length, length)); };
    if (endsKnown(3) || endsKnown(2))
        return false;
    // 郭强强调, 王志强强调: the name ends in what the deed begins with.
    const auto mayBeSurname = [&](qsizetype at) { return at >= 0 && isSurname(QStringView(text.text).sliced(at, 1)) && !context.lexicon.contains(QStringView(text.text).sliced(at, 2)); };
    if (deedLength(QStringView(text.text).sliced(start + 1)) > 1 && (mayBeSurname(start - 1) || mayBeSurname(start - 2)))
        return true;
    if (!names)
        names = namesIn(text, context.lexicon, context.index);
    return std::any_of(names->begin(), names->end(), [start](const NameMention &name) {
        const bool within = name.start <= start && start + 1 < name.end() && name.start != start;
        return within || (name.start == start + 1 && name.kind == NameMention::Kind::AfterPost);
    });
}

bool standsTwice(QStringView text, const Doubling &doubling, qsizetype start)
{
    if (!isHan(doubling.next))
        return false;
    const QStringView three = text.sliced(start, 3);
    return text.indexOf(three) != start || text.indexOf(three, start + 1) >= 0;
}

bool joinsTwoNames(const PreparedText &text, const Doubling &doubling, qsizetype start, const CheckContext &context)
{
    constexpr qsizetype reach = 600;
    if (!isHan(doubling.next) || !isHan(doubling.before))
        return false;
    const qsizetype from = std::max<qsizetype>(0, start - reach);
    const QStringView around = QStringView(text.text).sliced(from, std::min(text.text.size(), start + reach) - from);
    if (!standsApart(around, doubling.character, doubling.next, doubling.before, QChar()))
        return false;
    return halvesOf(doubling, context.lexicon).endsWord() || standsApart(around, doubling.before, doubling.character, QChar(), doubling.next);
}

bool isWithinKnownName(const PreparedText &text, qsizetype start, const CheckContext &context)
{
    const QString without = text.text.left(start + 1) + text.text.mid(start + 2, 4);
    const QString with = text.text.left(start + 6);
    for (qsizetype length = 4; length >= 3; --length) {
        for (qsizetype begin = std::max<qsizetype>(0, start - length + 2); begin <= start && begin + length <= without.size(); ++begin) {
            if (!context.index.people.contains(without.mid(begin, length)) || context.index.people.contains(with.mid(begin, length)) || context.index.people.contains(with.mid(begin, length + 1)))
                continue;
            // 主任任守拙: the first of the two ends a word of its own.
            if (begin < start || context.lexicon.longestTo(text.text, start + 1) < 2)
                return true;
        }
    }
    return false;
}

bool isBehindKnownName(const Doubling &doubling, const CheckContext &context)
{
    const QStringView left = doubling.left();
    for (qsizetype length = 2; length <= std::min<qsizetype>(4, left.size()); ++length) {
        if (context.index.people.contains(left.last(length).toString()))
            return deedLength(doubling.right()) == 0 && context.lexicon.longestFrom(doubling.right(), 0) < 2 && !context.index.people.contains((left.last(length).toString() + doubling.character));
    }
    return false;
}

} // namespace bulletin
