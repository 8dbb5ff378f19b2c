// SPDX-License-Identifier: Apache-2.0
#include "core/press/line_setter.h"

#include "core/press/squeeze.h"

#include <algorithm>

namespace bulletin {
namespace {

// How one item ends up: what is taken from its left and right, and the gap behind it.
struct Adjusted {
    int left = 0;
    int right = 0;
    int gap = 0;
};

class Setter final {
public:
    Setter(const TextItems &text, const BrokenLine &line)
        : m_items(text.items)
        , m_first(line.first)
        , m_end(line.end)
        , m_width(line.width)
    {
        while (m_end > m_first && m_items[m_end - 1].kind == CharacterClass::Space)
            --m_end;
        m_adjusted.resize(m_end - m_first);
        trimPairs();
    }

    void fit(Stretch stretch)
    {
        const int slack = m_width - total();
        if (slack < 0)
            squeezeBy(-slack);
        else if (stretch == Stretch::ToWidth)
            stretchBy(slack);
    }

    size_t first() const { return m_first; }
    size_t end() const { return m_end; }
    const Adjusted &at(size_t index) const { return m_adjusted[index - m_first]; }

private:
    Adjusted &of(size_t index) { return m_adjusted[index - m_first]; }

    void trimPairs()
    {
        for (size_t i = m_first; i + 1 < m_end; ++i) {
            const int trim = LineBreaker::pairTrim(m_items[i], m_items[i + 1]);
            if (trim > 0 && hasBlankRight(m_items[i].kind))
                of(i).right = trim;
            else if (trim > 0)
                of(i + 1).left = trim;
        }
        if (m_end > m_first && m_items[m_end - 1].fullWidth && hasBlankRight(m_items[m_end - 1].kind))
            of(m_end - 1).right = LineBreaker::half;
    }

    int total() const
    {
        int width = 0;
        for (size_t i = m_first; i < m_end; ++i)
            width += m_items[i].advance - at(i).left - at(i).right + at(i).gap;
        return width;
    }

    int roomAt(size_t index) const
    {
        const TextItem &item = m_items[index];
        const bool startsLine = index == m_first && neverEndsLine(item.kind);
        if (startsLine)
            return 0;
        return std::max(0, squeeze::roomOf(item) - at(index).left - at(index).right);
    }

    void take(size_t index, int amount)
    {
        const CharacterClass kind = m_items[index].kind;
        if (neverEndsLine(kind)) {
            of(index).left += amount;
        } else if (kind == CharacterClass::MiddleDot) {
            of(index).left += amount / 2;
            of(index).right += amount - amount / 2;
        } else {
            of(index).right += amount;
        }
    }

    // In clreq's order; within one order evenly, so that no single mark is visibly tight. Each order
    // gives a quarter of an em a mark before the next is asked, and only then all it has.
    void squeezeBy(int need)
    {
        for (const int share : {250, 500}) {
            for (const squeeze::Order order : {squeeze::Order::First, squeeze::Order::Second, squeeze::Order::Third, squeeze::Order::Last})
                need -= squeezeOrder(order, need, share);
        }
    }

    int squeezeOrder(squeeze::Order order, int need, int share)
    {
        std::vector<std::pair<size_t, int>> givers;
        for (size_t i = m_first; i < m_end; ++i) {
            const int kept = share == 250 ? std::min(roomAt(i), share) : roomAt(i);
            if (squeeze::orderOf(m_items[i]) == order && kept > 0)
                givers.emplace_back(i, kept);
        }
        int taken = 0;
        while (need > taken && !givers.empty()) {
            const int each = std::max(1, (need - taken) / int(givers.size()));
            for (auto &[index, room] : givers) {
                const int amount = std::min({each, room, need - taken});
                take(index, amount);
                room -= amount;
                taken += amount;
            }
            std::erase_if(givers, [](const auto &giver) { return giver.second == 0; });
        }
        return taken;
    }

    bool mayStretchBehind(size_t index) const
    {
        return index + 1 < m_end && !m_items[index + 1].glued && m_items[index].kind != CharacterClass::Invisible;
    }

    // Blanks between words first (up to half an em more), then all gaps alike; the remainder of the
    // division is spread, so that the right edge is exact.
    void stretchBy(int slack)
    {
        std::vector<size_t> words, gaps;
        for (size_t i = m_first; i < m_end; ++i) {
            if (!mayStretchBehind(i))
                continue;
            gaps.push_back(i);
            if (m_items[i].kind == CharacterClass::Space)
                words.push_back(i);
        }
        slack -= spread(words, std::min(slack, int(words.size()) * 100));
        spread(gaps, slack);
    }

    int spread(const std::vector<size_t> &places, int amount)
    {
        const int count = int(places.size());
        if (count == 0 || amount <= 0)
            return 0;
        for (int i = 0; i < count; ++i)
            of(places[size_t(i)]).gap += amount * (i + 1) / count - amount * i / count;
        return amount;
    }

    const std::vector<TextItem> &m_items;
    size_t m_first, m_end;
    int m_width;
    std::vector<Adjusted> m_adjusted;
};

bool startsNewRun(const TextRun &run, const TextItem &before, const TextItem &item, const std::shared_ptr<const Face> &face)
{
    return run.face != face || before.script != item.script;
}

} // namespace

LineResult setLine(const QString &text, const TextItems &items, const BrokenLine &broken, const SetStyle &style, Stretch stretch)
{
    Setter setter(items, broken);
    setter.fit(stretch);
    LineResult result;
    auto line = std::make_shared<SetLine>();
    if (setter.first() == setter.end()) {
        result.line = line;
        return result;
    }
    const double unit = style.em / 1000;
    const std::uint32_t textStart = items.items[setter.first()].textStart;
    const TextItem &final = items.items[setter.end() - 1];
    line->text = text.mid(textStart, final.textStart + final.textLength - textStart);
    int cursor = 0;
    for (size_t i = setter.first(); i < setter.end(); ++i) {
        const TextItem &item = items.items[i];
        const std::shared_ptr<const Face> &face = items.faces[item.face];
        if (line->runs.empty() || startsNewRun(line->runs.back(), items.items[i - 1], item, face)) {
            const double scale = item.script != 0 ? scriptScale : 1;
            const double rise = item.script > 0 ? 0.35 * style.em : item.script < 0 ? -0.12 * style.em : 0;
            line->runs.push_back({face, style.sizePt * scale, rise, style.color, item.textStart - textStart, 0, {}});
            line->runs.back().glyphs.reserve(setter.end() - i);
        }
        TextRun &run = line->runs.back();
        run.textLength = item.textStart + item.textLength - textStart - run.textStart;
        const Adjusted &adjusted = setter.at(i);
        const int advance = item.advance - adjusted.left - adjusted.right;
        for (std::uint32_t g = 0; g < item.glyphCount; ++g) {
            const ItemGlyph &glyph = items.glyphs[item.glyphStart + g];
            run.glyphs.push_back({glyph.index, float((cursor - adjusted.left + glyph.x) * unit), float((item.glyphCount == 1 ? advance : glyph.advance) * unit),
                                  item.textStart - textStart, g == 0 ? item.textLength : 0});
        }
        if (item.underlined) {
            const double left = cursor * unit;
            const double right = (cursor + advance + adjusted.gap) * unit;
            if (!result.underlines.empty() && result.underlines.back().second >= left - 0.01)
                result.underlines.back().second = right;
            else
                result.underlines.emplace_back(left, right);
        }
        cursor += advance + adjusted.gap;
    }
    line->width = cursor * unit;
    result.line = line;
    return result;
}

} // namespace bulletin
