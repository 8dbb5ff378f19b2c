// SPDX-License-Identifier: Apache-2.0
#include "core/checks/name_cutter.h"

#include "core/checks/knowledge_index.h"
#include "core/checks/lexicon.h"
#include "core/checks/name_likeness.h"
#include "core/checks/person_names.h"
#include "core/checks/person_words.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr quint32 commonGiven = 20;

} // namespace

// Before a name: nothing, a mark, or a word that governs it.
bool NameCutter::mayBegin(qsizetype position) const
{
    static constexpr QStringView governing = u"由向请对和与及经在听陪让据以是为跟同邀致给";
    return position == 0 || !isHan(m_text.at(position - 1)) || governing.contains(m_text.at(position - 1));
}

bool NameCutter::isNameLike(QStringView name, qsizetype surname, bool trusted) const
{
    const QStringView given = name.sliced(surname);
    if (given.isEmpty() || !std::all_of(given.begin(), given.end(), isHan) || std::any_of(given.begin(), given.end(), isFunctionCharacter))
        return false;
    if (trusted || m_index.knowsName(name.toString()))
        return true;
    if (endsOrganisation(given.back()) || isEverydayWord(name, m_lexicon))
        return false;
    // 致远 stands in the dictionary as a name, with the frequency of one.
    return !(surname == 1 && isAmbiguousSurname(name.front()) && (given.size() == 1 || m_lexicon.frequency(given) >= commonGiven));
}

// 黄　绚: a blank evens out two characters with three.
FoundName NameCutter::spacedNameAt(qsizetype start) const
{
    if (start + 2 >= m_text.size() || !isBlank(m_text.at(start + 1)) || !isHan(m_text.at(start + 2)))
        return {};
    if (start + 3 < m_text.size() && isHan(m_text.at(start + 3)))
        return {};
    return {3, QString(m_text.at(start)) + m_text.at(start + 2)};
}

FoundName NameCutter::nameAt(qsizetype start, bool trusted) const
{
    if (start >= m_text.size())
        return {};
    const bool compound = start + 1 < m_text.size() && isSurname(m_text.sliced(start, 2));
    if (!compound && !isSurname(m_text.sliced(start, 1)))
        return {};
    if (const FoundName spaced = spacedNameAt(start); spaced.length > 0)
        return spaced;
    const qsizetype surname = compound ? 2 : 1;
    const auto fits = [&](qsizetype length) {
        if (start + length > m_text.size())
            return false;
        // 教师向怀仁，今年76岁: whole between the post and a mark or what he said it is a name, whatever else it may mean.
        const bool ends = start + length < m_text.size() && (QStringView(u"，、。；").contains(m_text.at(start + length)) || speechLength(m_text.sliced(start + length)) >= 2);
        const bool whole = ends && length == surname + 2
            && !isEverydayWord(m_text.sliced(start, length), m_lexicon) && !endsOrganisation(m_text.at(start + length - 1)) && m_lexicon.frequency(m_text.sliced(start, 2)) == 0;
        return isNameLike(m_text.sliced(start, length), surname, trusted || whole) && mayEndName(m_text, start + length, m_lexicon);
    };
    const bool shortFits = fits(surname + 1);
    bool longFits = fits(surname + 2);
    const auto isKnownName = [&](qsizetype length) { return start + length <= m_text.size() && m_index.knowsName(m_text.sliced(start, length).toString()); };
    // 副主席蓝静为5户家庭颁奖, where the roster has 蓝静.
    if (longFits && shortFits && isKnownName(surname + 1) && !isKnownName(surname + 2))
        longFits = false;
    if (longFits && shortFits) {
        // 姚红主持, 姚红和副主任, 姚红说。, 姚红以13秒……: the third character begins what follows.
        const qsizetype third = start + surname + 1;
        const QChar fourth = third + 1 < m_text.size() ? m_text.at(third + 1) : QChar(u'。');
        // Behind a name stand marks that end or list, not 《, “ or a number.
        const bool begins = m_text.at(third) == u'说' || (beginsClause(m_text.at(third)) && (isDigit(fourth) || QStringView(u"《“‘").contains(fourth)));
        const bool closed = !isHan(fourth) && !begins;
        longFits = closed || (!beginsClause(m_text.at(third)) && deedLength(m_text.sliced(third)) < 2);
    }
    const qsizetype length = longFits ? surname + 2 : shortFits ? surname + 1 : 0;
    return {length, m_text.sliced(start, length).toString()};
}

// 、旋维桢， where the roster has 施维桢; 主任郇俪华， where it has 郇丽华, whatever surnames there are.
FoundName NameCutter::almostKnownAt(qsizetype start) const
{
    constexpr qsizetype length = 3;
    const qsizetype end = start + length;
    if (end > m_text.size() || !mayEndName(m_text, end, m_lexicon))
        return {};
    const QString name = m_text.sliced(start, length).toString();
    if (!std::all_of(name.begin(), name.end(), isHan) || isEverydayWord(name, m_lexicon))
        return {};
    const QStringList keys = likenessKeys(name);
    const bool known = std::any_of(keys.begin(), keys.end(), [this, &name](const QString &key) {
        const QStringList alike = m_index.namesByLikeness.value(key);
        return std::any_of(alike.begin(), alike.end(), [&name](const QString &other) { return other.size() == name.size() && likeness(name, other) != Likeness::None; });
    });
    return known ? FoundName{length, name} : FoundName{};
}

FoundName NameCutter::nameBefore(qsizetype end) const
{
    for (const qsizetype length : {3, 4, 2}) {
        if (length > end)
            continue;
        const qsizetype start = end - length;
        const qsizetype surname = isSurname(m_text.sliced(start, 2)) ? 2 : 1;
        if ((length == 4 && surname == 1) || !isSurname(m_text.sliced(start, surname)) || !mayBegin(start))
            continue;
        if (isNameLike(m_text.sliced(start, length), surname, false))
            return {length, m_text.sliced(start, length).toString()};
    }
    return {};
}

} // namespace bulletin
