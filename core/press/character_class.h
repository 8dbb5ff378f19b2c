// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bulletin {

// How a character behaves at the ends of a line and when a line is squeezed (clreq; GB/T 15834-2011
// 5.1). Only what setting Chinese needs; everything that is nothing else breaks on both sides.
enum class CharacterClass {
    Han,
    Open,      // “‘（《【〔〈「『: ink in the right half, never ends a line
    Close,     // ”’）》】〕〉」』: ink in the left half, never starts a line
    Pause,     // ，、；：
    Stop,      // 。？！
    Dash,      // — ―: two of them are one mark
    Ellipsis,  // …: likewise
    MiddleDot, // · : never starts a line
    Wave,      // ～
    Percent,   // ％ ‰ ℃ and what else belongs to the number before it
    Digit,
    Letter,    // of a script written in words
    Joiner,    // . , : / - @ … between letters and digits
    Space,
    Invisible, // zero width: kept in the text, drawn as nothing
};

CharacterClass classOf(char32_t character);

// A full-width mark with a blank right half (a blank left half: Open alone).
constexpr bool hasBlankRight(CharacterClass c)
{
    return c == CharacterClass::Close || c == CharacterClass::Pause || c == CharacterClass::Stop;
}

// 基本处理 of clreq: what never starts a line. A second — or … is kept by its pair.
constexpr bool neverStartsLine(CharacterClass c)
{
    return hasBlankRight(c) || c == CharacterClass::MiddleDot || c == CharacterClass::Wave || c == CharacterClass::Percent || c == CharacterClass::Ellipsis;
}

constexpr bool neverEndsLine(CharacterClass c)
{
    return c == CharacterClass::Open;
}

// Letters and digits and what joins them: set as one piece, broken only where longer than a line.
constexpr bool isWordPart(CharacterClass c)
{
    return c == CharacterClass::Digit || c == CharacterClass::Letter;
}

} // namespace bulletin
