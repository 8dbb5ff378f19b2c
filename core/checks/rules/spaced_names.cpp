// SPDX-License-Identifier: Apache-2.0
#include "core/checks/lexicon.h"
#include "core/checks/person_names.h"
#include "core/checks/person_words.h"
#include "core/checks/characters.h"
#include "core/checks/rules/mark_checks.h"

namespace bulletin {

bool readsAsSpacedName(const QString &text, qsizetype start, qsizetype end, const Lexicon &lexicon)
{
    const auto isEdge = [&text](qsizetype position) {
        const QChar character = characterAt(text, position);
        return !isHan(character) && !isDigit(character) && !isLatin(character);
    };
    if (end - start > 4 || !isHan(characterAt(text, start - 1)) || !isHan(characterAt(text, end)))
        return false;
    const bool opens = isEdge(start - 2);
    const bool closes = isEdge(end + 1);
    if (opens && closes)
        return true;
    // 黄 绚主持会议, 由黄 绚主持: nothing but a name explains two single characters.
    const bool behindWord = lexicon.longestTo(text, start - 1) > 0 || isOneOf(characterAt(text, start - 2), u"由和与请让是");
    const bool single = behindWord && lexicon.longestTo(text, start) == 0 && mayEndName(text, end + 1, lexicon);
    if (isOneOf(text.at(end), u"的了和在是与及为把对等地得而之以不"))
        return false;
    return isSurname(text.at(start - 1)) && (opens || closes || single) && lexicon.longestFrom(text, end) == 0
        && !lexicon.contains(text.mid(start - 1, 1) + text.mid(end, 1));
}

} // namespace bulletin
