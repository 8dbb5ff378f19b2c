// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/press/text_items.h"

namespace bulletin::squeeze {

// Which items give first when a line is squeezed (clreq, in its order): blanks between words, the
// middle dot, brackets and quotes, ，、；：, and last 。？！
enum class Order { Never = 0, First = 1, Second = 2, Third = 3, Last = 4 };

inline Order orderOf(const TextItem &item)
{
    if (item.kind == CharacterClass::Space)
        return Order::First;
    if (!item.fullWidth)
        return Order::Never;
    switch (item.kind) {
    case CharacterClass::MiddleDot:
        return Order::First;
    case CharacterClass::Open:
    case CharacterClass::Close:
        return Order::Second;
    case CharacterClass::Pause:
        return Order::Third;
    case CharacterClass::Stop:
        return Order::Last;
    default:
        return Order::Never;
    }
}

// How much an item can give, 1/1000 em: a mark its blank half (the dot, a quarter on each side), a
// blank down to a quarter of an em.
inline int roomOf(const TextItem &item)
{
    if (item.kind == CharacterClass::Space)
        return item.advance > 250 ? item.advance - 250 : 0;
    return orderOf(item) == Order::Never ? 0 : 500;
}

} // namespace bulletin::squeeze
