// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/regular_table.h"
#include "core/checks/rules/word_checks.h"

#include "core/checks/lexicon.h"
#include "core/checks/person_names.h"
#include "core/checks/person_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace bulletin {
namespace {

constexpr int most = 20; // in one text; beyond that it is written so on purpose

bool isIdeographOf(char32_t character)
{
    const bool basic = character >= 0x4E00 && character <= 0x9FFF;
    const bool extended = (character >= 0x3400 && character <= 0x4DBF) || (character >= 0x20000 && character <= 0x3FFFF);
    return basic || extended;
}

bool isRegular(char32_t character)
{
    return std::binary_search(regularCharacters.begin(), regularCharacters.end(), character);
}

char32_t characterFrom(const QString &text, qsizetype position)
{
    const QChar first = text.at(position);
    const bool pair = first.isHighSurrogate() && position + 1 < text.size() && text.at(position + 1).isLowSurrogate();
    return pair ? QChar::surrogateToUcs4(first, text.at(position + 1)) : first.unicode();
}

// In a name, of a person or a place, it is how its bearer is written.
bool isInName(const QList<NameMention> &names, const QString &text, qsizetype position, const Lexicon &lexicon)
{
    // 吴𠮷安, 张晓淸, whatever stands before them.
    if (position > 0 && isSurname(QStringView(text).sliced(position - 1, 1)))
        return true;
    if (position > 1 && isSurname(QStringView(text).sliced(position - 2, 1)) && !lexicon.contains(QStringView(text).sliced(position - 2, 2)))
        return true;
    // 𠮷祥镇: nobody types such a character by mistake.
    const QStringView behind = QStringView(text).sliced(position).first(std::min<qsizetype>(4, text.size() - position));
    const auto endsPlace = [](QChar character) { return QStringView(u"县镇乡村").contains(character); };
    if (text.at(position).isSurrogate() && std::any_of(behind.begin(), behind.end(), endsPlace))
        return true;
    return std::any_of(names.begin(), names.end(), [position](const NameMention &name) { return name.start <= position && position < name.end(); });
}

} // namespace

void checkRareCharacters(const PreparedText &text, const CheckContext &context, FindingList &findings)
{
    const QString &whole = text.text;
    std::optional<QList<NameMention>> names;
    QString seen;
    int found = 0;
    for (qsizetype position = 0; position < whole.size() && found < most; ++position) {
        const char32_t character = characterFrom(whole, position);
        if (!isIdeographOf(character) || isRegular(character))
            continue;
        const QString rare = QString::fromUcs4(&character, 1);
        const qsizetype start = position;
        position += rare.size() - 1;
        if (seen.contains(rare))
            continue;
        if (!names)
            names = namesIn(text, context.lexicon, context.index);
        if (isInName(*names, whole, start, context.lexicon))
            continue;
        seen += rare;
        ++found;
        findings.add(text, "WRD05", start, rare.size(),
                     {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” is not in the table of standard characters: is it the one that is meant?"), {rare}}, {}, {}, 0.5);
    }
}

} // namespace bulletin
