// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/doubling_seams.h"

#include "core/checks/word_division.h"

#include <algorithm>

namespace bulletin {

Halves halvesOf(const Doubling &doubling, const Lexicon &lexicon)
{
    Halves halves;
    const QStringView left = doubling.left();
    const QStringView right = doubling.right();
    const double alone = divisionScore(left.last(1), lexicon);
    halves.leftAlone = divisionScore(left.chopped(1), lexicon) + alone;
    halves.rightAlone = divisionScore(right.sliced(1), lexicon) + alone;
    for (qsizetype length = Lexicon::shortestWord; length <= Lexicon::longestWord; ++length) {
        if (length <= left.size()) {
            const quint32 frequency = lexicon.frequency(left.last(length));
            const double score = frequency > 0 ? divisionScore(left.chopped(length), lexicon) + wordScore(frequency) : unlikely;
            if (score > halves.leftWord) {
                halves.leftWord = score;
                halves.leftFrequency = frequency;
            }
        }
        if (length <= right.size()) {
            if (const quint32 frequency = lexicon.frequency(right.first(length)))
                halves.rightWord = std::max(halves.rightWord, wordScore(frequency) + divisionScore(right.sliced(length), lexicon));
        }
    }
    return halves;
}

bool isSeam(const Doubling &doubling, const Halves &halves, double gain)
{
    if (halves.endsWord() && halves.beginsWord())
        return gain < enoughAgainstSeam;
    const bool follows = isHan(doubling.before) || isAfterNumber(doubling) || doubling.next == u'长';
    if (follows && belongsToOrganisation(doubling.character, doubling.next))
        return true;
    if (isOfPlace(doubling, halves.beginsWord()) || (halves.endsWord() && isVerbOfItsOwn(doubling)))
        return true;
    if (isMeasure(doubling.character) && halves.beginsWord() && isAfterNumber(doubling))
        return true;
    if (doubling.character == u'的')
        return QStringView(u"目标打").contains(doubling.before);
    if (isParticle(doubling.character) && halves.beginsWord())
        return true; // 和和平, 在在职
    return mayFollowItself(doubling.character) && halves.endsWord() && halves.leftFrequency >= commonWord && isHan(doubling.next);
}

} // namespace bulletin
