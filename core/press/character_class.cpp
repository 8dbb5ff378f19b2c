// SPDX-License-Identifier: Apache-2.0
#include "core/press/character_class.h"

#include <QChar>
#include <QStringView>
#include <algorithm>
#include <iterator>

namespace bulletin {
namespace {

struct Entry {
    char32_t character;
    CharacterClass kind;
};

// Sorted by character.
constexpr Entry marks[] = {
    {U'!', CharacterClass::Stop},          {U'"', CharacterClass::Joiner},        {U'#', CharacterClass::Joiner},
    {U'$', CharacterClass::Joiner},        {U'%', CharacterClass::Percent},       {U'&', CharacterClass::Joiner},
    {U'\'', CharacterClass::Joiner},       {U'(', CharacterClass::Open},          {U')', CharacterClass::Close},
    {U'*', CharacterClass::Joiner},        {U'+', CharacterClass::Joiner},        {U',', CharacterClass::Pause},
    {U'-', CharacterClass::Joiner},        {U'.', CharacterClass::Pause},         {U'/', CharacterClass::Joiner},
    {U':', CharacterClass::Pause},         {U';', CharacterClass::Pause},         {U'=', CharacterClass::Joiner},
    {U'?', CharacterClass::Stop},          {U'@', CharacterClass::Joiner},        {U'[', CharacterClass::Open},
    {U'\\', CharacterClass::Joiner},       {U']', CharacterClass::Close},         {U'_', CharacterClass::Joiner},
    {U'{', CharacterClass::Open},          {U'}', CharacterClass::Close},         {U'~', CharacterClass::Joiner},
    {U'°', CharacterClass::Percent},       {U'±', CharacterClass::Joiner},        {U'·', CharacterClass::MiddleDot},
    {U'×', CharacterClass::Joiner},        {U'÷', CharacterClass::Joiner},        {U'–', CharacterClass::Percent},
    {U'—', CharacterClass::Dash},          {U'―', CharacterClass::Dash},          {U'‘', CharacterClass::Open},
    {U'’', CharacterClass::Close},         {U'“', CharacterClass::Open},          {U'”', CharacterClass::Close},
    {U'•', CharacterClass::MiddleDot},     {U'…', CharacterClass::Ellipsis},      {U'‰', CharacterClass::Percent},
    {U'′', CharacterClass::Percent},       {U'″', CharacterClass::Percent},       {U'℃', CharacterClass::Percent},
    {U'−', CharacterClass::Joiner},        {U'、', CharacterClass::Pause},         {U'。', CharacterClass::Stop},
    {U'〈', CharacterClass::Open},          {U'〉', CharacterClass::Close},         {U'《', CharacterClass::Open},
    {U'》', CharacterClass::Close},         {U'「', CharacterClass::Open},          {U'」', CharacterClass::Close},
    {U'『', CharacterClass::Open},          {U'』', CharacterClass::Close},         {U'【', CharacterClass::Open},
    {U'】', CharacterClass::Close},         {U'〔', CharacterClass::Open},          {U'〕', CharacterClass::Close},
    {U'〖', CharacterClass::Open},          {U'〗', CharacterClass::Close},         {U'・', CharacterClass::MiddleDot},
    {U'！', CharacterClass::Stop},          {U'％', CharacterClass::Percent},       {U'（', CharacterClass::Open},
    {U'）', CharacterClass::Close},         {U'，', CharacterClass::Pause},         {U'－', CharacterClass::Wave},
    {U'．', CharacterClass::Pause},         {U'／', CharacterClass::Wave},          {U'：', CharacterClass::Pause},
    {U'；', CharacterClass::Pause},         {U'？', CharacterClass::Stop},          {U'［', CharacterClass::Open},
    {U'］', CharacterClass::Close},         {U'～', CharacterClass::Wave},
};

static_assert(std::is_sorted(std::begin(marks), std::end(marks), [](const Entry &a, const Entry &b) { return a.character < b.character; }));

bool isInvisible(char32_t character)
{
    if (character < 0x20 || character == 0xAD || character == 0xFEFF)
        return true;
    return (character >= 0x200B && character <= 0x200F)  // zero width, marks of direction
        || (character >= 0x202A && character <= 0x202E) || (character >= 0x2060 && character <= 0x206F)
        || (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF); // variation selectors
}

bool isFullWidthLetter(char32_t character)
{
    return (character >= U'Ａ' && character <= U'Ｚ') || (character >= U'ａ' && character <= U'ｚ');
}

bool isWrittenInWords(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
        return false;
    default:
        return QChar::isLetter(character) || QChar::isMark(character);
    }
}

} // namespace

CharacterClass classOf(char32_t character)
{
    if (character >= 0x4E00 && character <= 0x9FFF)
        return CharacterClass::Han;
    const auto found = std::lower_bound(std::begin(marks), std::end(marks), character, [](const Entry &entry, char32_t c) { return entry.character < c; });
    if (found != std::end(marks) && found->character == character)
        return found->kind;
    if ((character >= U'0' && character <= U'9') || (character >= U'０' && character <= U'９'))
        return CharacterClass::Digit;
    if (character == U'\u3000')
        return CharacterClass::Han;
    if (isInvisible(character))
        return CharacterClass::Invisible;
    if (isFullWidthLetter(character))
        return CharacterClass::Letter;
    if (QChar::isSpace(character))
        return CharacterClass::Space;
    if (character < 0x2E80 && isWrittenInWords(character))
        return CharacterClass::Letter;
    return isWrittenInWords(character) && QChar::isMark(character) ? CharacterClass::Letter : CharacterClass::Han;
}

} // namespace bulletin
