// SPDX-License-Identifier: Apache-2.0
#include "core/press/line_breaker.h"

#include "core/press/squeeze.h"

#include <algorithm>

namespace bulletin {

LineBreaker::LineBreaker(const TextItems &text)
    : m_items(text.items)
{
    const size_t count = m_items.size();
    m_advance.assign(count + 1, 0);
    m_trim.assign(count + 1, 0);
    m_squeeze.assign(count + 1, 0);
    for (size_t i = 0; i < count; ++i) {
        m_advance[i + 1] = m_advance[i] + m_items[i].advance;
        m_trim[i + 1] = m_trim[i] + (i + 1 < count ? pairTrim(m_items[i], m_items[i + 1]) : 0);
        m_squeeze[i + 1] = m_squeeze[i] + squeezeOf(i);
    }
}

int LineBreaker::pairTrim(const TextItem &item, const TextItem &next)
{
    if (!item.fullWidth || !next.fullWidth)
        return 0;
    const bool blanksMeet = hasBlankRight(item.kind) && (hasBlankRight(next.kind) || neverEndsLine(next.kind));
    return blanksMeet || (neverEndsLine(item.kind) && neverEndsLine(next.kind)) ? half : 0;
}

// Room beyond what the pairs have given already.
int LineBreaker::squeezeOf(size_t index) const
{
    const TextItem &item = m_items[index];
    const int trimmedBefore = index > 0 && neverEndsLine(m_items[index - 1].kind) ? pairTrim(m_items[index - 1], item) : 0;
    const int trimmedBehind = index + 1 < m_items.size() && hasBlankRight(item.kind) ? pairTrim(item, m_items[index + 1]) : 0;
    return std::max(0, squeeze::roomOf(item) - trimmedBefore - trimmedBehind);
}

size_t LineBreaker::skipSpaces(size_t first) const
{
    while (first < m_items.size() && m_items[first].kind == CharacterClass::Space)
        ++first;
    return first;
}

size_t LineBreaker::trimEnd(size_t first, size_t end) const
{
    while (end > first && m_items[end - 1].kind == CharacterClass::Space)
        --end;
    return end;
}

int LineBreaker::naturalWidth(size_t first, size_t end) const
{
    end = trimEnd(first, end);
    if (end == first)
        return 0;
    const TextItem &final = m_items[end - 1];
    const int endTrim = final.fullWidth && hasBlankRight(final.kind) ? half : 0;
    return m_advance[end] - m_advance[first] - (m_trim[end - 1] - m_trim[first]) - endTrim;
}

int LineBreaker::squeezeRoom(size_t first, size_t end, int most) const
{
    end = trimEnd(first, end);
    if (end == first)
        return 0;
    int room = m_squeeze[end] - m_squeeze[first];
    // The ends of the line give nothing: the last mark stands on half an em already, and an opening
    // mark keeps its place at the start.
    room -= hasBlankRight(m_items[end - 1].kind) ? squeezeOf(end - 1) : 0;
    room -= neverEndsLine(m_items[first].kind) ? squeezeOf(first) : 0;
    return std::clamp(room, 0, most);
}

// Where the line that starts at `first` ends.
size_t LineBreaker::breakAt(size_t first, int width, Fill fill) const
{
    const int most = fill == Fill::Tight ? mostSqueezeAgainstLoneCharacter : mostSqueezeOfLine;
    size_t fitting = first;  // furthest allowed break that fits as it is
    size_t squeezed = first; // an allowed break behind it that fits squeezed
    const size_t count = m_items.size();
    for (size_t end = first + 1; end <= count; ++end) {
        // Nothing further can fit: the end mark saves half an em, squeezing `most`.
        if (m_advance[end] - m_advance[first] - (m_trim[end - 1] - m_trim[first]) > width + most + half && m_items[end - 1].kind != CharacterClass::Space)
            break;
        if (end < count && !m_items[end].breakBefore)
            continue;
        const int natural = naturalWidth(first, end);
        if (natural <= width)
            fitting = end;
        else if (natural - width <= squeezeRoom(first, end, most))
            squeezed = end;
        if (squeezed > fitting && fill == Fill::Balanced)
            break;
    }
    if (fitting == count || (fill == Fill::Tight && squeezed > fitting))
        return std::max(fitting, squeezed);
    if (fitting == first)
        return squeezed > first ? squeezed : emergencyBreak(first, width);
    const int shortBy = width - naturalWidth(first, fitting);
    if (squeezed > fitting && shortBy > half)
        return squeezed;
    return shortBy > widestGap && shortBy > widestGap * gapsIn(first, fitting) ? addressBreak(first, fitting, width) : fitting;
}

int LineBreaker::gapsIn(size_t first, size_t end) const
{
    int gaps = 0;
    for (size_t i = first + 1; i < trimEnd(first, end); ++i)
        gaps += m_items[i].glued ? 0 : 1;
    return gaps;
}

// The furthest place in the address behind `end` that fits; `end` itself where there is none.
size_t LineBreaker::addressBreak(size_t first, size_t end, int width) const
{
    size_t best = end;
    for (size_t place = end + 1; place < m_items.size() && m_items[place].glued && naturalWidth(first, place) <= width; ++place) {
        if (m_items[place].addressBreak)
            best = place;
    }
    return best;
}

// A word, number or row of marks that is longer than the line: cut where it is full, never between
// two dashes or in front of a mark where that can be helped.
size_t LineBreaker::emergencyBreak(size_t first, int width) const
{
    size_t end = first + 1;
    while (end < m_items.size() && naturalWidth(first, end + 1) <= width)
        ++end;
    for (size_t better = end; better > first + 1; --better) {
        if (better == m_items.size() || isJoint(better) || (!m_items[better].glued && !neverStartsLine(m_items[better].kind) && !neverEndsLine(m_items[better - 1].kind)))
            return better;
    }
    return end;
}

// Behind what joins the parts of a word, but not those of a number (2024.12).
bool LineBreaker::isJoint(size_t place) const
{
    const bool number = place >= 2 && m_items[place - 2].kind == CharacterClass::Digit && m_items[place].kind == CharacterClass::Digit;
    return m_items[place].addressBreak || (m_items[place - 1].kind == CharacterClass::Joiner && !number);
}

std::vector<BrokenLine> LineBreaker::breakFrom(size_t first, int firstWidth, int width, Fill fill, size_t mostLines) const
{
    std::vector<BrokenLine> lines;
    for (size_t start = skipSpaces(first); start < m_items.size() && lines.size() < mostLines;) {
        const int room = lines.empty() ? firstWidth : width;
        const size_t end = breakAt(start, room, fill);
        lines.push_back({start, end, room, end == m_items.size()});
        start = skipSpaces(end);
        if (start == m_items.size())
            lines.back().last = true;
    }
    return lines;
}

std::vector<BrokenLine> LineBreaker::breakLines(int width, int indent) const
{
    std::vector<BrokenLine> lines = breakFrom(0, width - indent, width, Fill::Balanced, m_items.size() + 1);
    if (lines.size() > 1 && isLone(lines.back()))
        cureLoneCharacter(lines, width, width - indent);
    return lines;
}

// 孤字: a last line of one character, with or without its mark.
bool LineBreaker::isLone(const BrokenLine &line) const
{
    int characters = 0;
    for (size_t i = line.first; i < line.end; ++i) {
        const CharacterClass kind = m_items[i].kind;
        const bool mark = neverStartsLine(kind) || neverEndsLine(kind) || kind == CharacterClass::Space || kind == CharacterClass::Invisible;
        characters += mark ? 0 : 1;
    }
    return characters < 2;
}

void LineBreaker::cureLoneCharacter(std::vector<BrokenLine> &lines, int width, int firstWidth) const
{
    if (!squeezeIn(lines, width, firstWidth))
        pushDown(lines);
}

// Breaks the last lines anew, each squeezed by at most half an em, and takes the result where it
// saves the line; from as few lines as will do.
bool LineBreaker::squeezeIn(std::vector<BrokenLine> &lines, int width, int firstWidth) const
{
    const size_t present = lines.size();
    for (size_t back = 1; back < present; ++back) {
        const size_t start = present - 1 - back;
        const int roomOfFirst = start == 0 ? firstWidth : width;
        std::vector<BrokenLine> tight = breakFrom(lines[start].first, roomOfFirst, width, Fill::Tight, back);
        if (tight.empty() || !tight.back().last)
            continue;
        lines.resize(start);
        lines.insert(lines.end(), tight.begin(), tight.end());
        return true;
    }
    return false;
}

// Gives the lone character company from the line before, where that is not left gaping.
void LineBreaker::pushDown(std::vector<BrokenLine> &lines) const
{
    BrokenLine &before = lines[lines.size() - 2];
    BrokenLine &final = lines.back();
    for (size_t end = before.end - 1; end > before.first + 1; --end) {
        if (!m_items[end].breakBefore)
            continue;
        const int shortBy = before.width - naturalWidth(before.first, end);
        if (shortBy > widestGap * gapsIn(before.first, end))
            return;
        const BrokenLine longer{end, final.end, final.width, true};
        if (isLone(longer))
            continue;
        before.end = end;
        final = longer;
        return;
    }
}

} // namespace bulletin
