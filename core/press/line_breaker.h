// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/press/text_items.h"

#include <vector>

namespace bulletin {

// A line as a range of items. Widths in 1/1000 em.
struct BrokenLine {
    size_t first = 0, end = 0; // items [first, end); blanks at its end are not drawn
    int width = 0;             // the room it is set into
    bool last = false;         // of its paragraph: not stretched
};

// Breaks a paragraph into lines: greedy, so that an edit moves no line above it, with repair only
// behind it. 先挤进后推出: a line that a forbidden break would leave short is squeezed before it is
// pushed out; a last line of one character is squeezed into the lines before it (at most half an
// em each), or gets company.
class LineBreaker final {
public:
    explicit LineBreaker(const TextItems &text);

    std::vector<BrokenLine> breakLines(int width, int indent) const;

    // Set width of [first, end): neighbouring marks share a blank half, a mark at the end stands on
    // half an em (GB/T 15834-2011 5.1.10), blanks at the end count nothing.
    int naturalWidth(size_t first, size_t end) const;
    // How much [first, end) can be squeezed, at most `most`.
    int squeezeRoom(size_t first, size_t end, int most) const;

    // Shared by breaking and setting. What is taken from an item's blank right half because of the
    // one behind it, or of the left half of the one behind.
    static int pairTrim(const TextItem &item, const TextItem &next);
    static constexpr int half = 500;
    static constexpr int mostSqueezeOfLine = 1000;
    static constexpr int mostSqueezeAgainstLoneCharacter = 500;
    static constexpr int widestGap = 150; // wider ones are seen as blanks, and read as such from a PDF

private:
    enum class Fill { Balanced, Tight };
    size_t skipSpaces(size_t first) const;
    size_t trimEnd(size_t first, size_t end) const;
    size_t breakAt(size_t first, int width, Fill fill) const;
    size_t addressBreak(size_t first, size_t end, int width) const;
    int gapsIn(size_t first, size_t end) const; // that stretching may widen
    size_t emergencyBreak(size_t first, int width) const;
    bool isJoint(size_t place) const;
    std::vector<BrokenLine> breakFrom(size_t first, int firstWidth, int width, Fill fill, size_t mostLines) const;
    bool isLone(const BrokenLine &line) const;
    void cureLoneCharacter(std::vector<BrokenLine> &lines, int width, int firstWidth) const;
    bool squeezeIn(std::vector<BrokenLine> &lines, int width, int firstWidth) const;
    void pushDown(std::vector<BrokenLine> &lines) const;
    int squeezeOf(size_t index) const;

    const std::vector<TextItem> &m_items;
    std::vector<int> m_advance; // prefix sums
    std::vector<int> m_trim;    // prefix sums of pairTrim(i, i + 1)
    std::vector<int> m_squeeze; // prefix sums
};

} // namespace bulletin
