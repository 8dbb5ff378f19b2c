// SPDX-License-Identifier: Apache-2.0
#include "core/press/title_breaker.h"

#include <limits>
#include <unicode/ubrk.h>

namespace bulletin {
namespace {

// For each UTF-16 position: does a word start there?
std::vector<bool> wordStarts(const QString &text)
{
    std::vector<bool> starts(size_t(text.size()) + 1, false);
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *words = ubrk_open(UBRK_WORD, "zh", reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &status);
    if (U_FAILURE(status))
        return std::vector<bool>(size_t(text.size()) + 1, true);
    for (int32_t position = ubrk_first(words); position != UBRK_DONE; position = ubrk_next(words))
        starts[size_t(position)] = true;
    ubrk_close(words);
    return starts;
}

// Which breaks cost how much beyond unevenness (in squared thousandths of an em).
constexpr double insideWord = 9e7;
constexpr double loneCharacter = 4e8;

class TitleBreaker final {
public:
    TitleBreaker(const QString &text, const TextItems &items, int width)
        : m_items(items.items)
        , m_breaker(items)
        , m_width(width)
        , m_wordStarts(wordStarts(text))
    {
    }

    std::vector<BrokenLine> run() const
    {
        const size_t count = m_items.size();
        const int total = m_breaker.naturalWidth(0, count);
        for (int lines = std::max(1, (total + m_width - 1) / m_width); lines <= int(count); ++lines) {
            if (std::vector<BrokenLine> found = inLines(lines, total); !found.empty())
                return found;
        }
        return m_breaker.breakLines(m_width, 0);
    }

private:
    double costOf(size_t first, size_t end, double even) const
    {
        const int width = m_breaker.naturalWidth(first, end);
        double cost = (width - even) * (width - even);
        if (end < m_items.size() && !m_wordStarts[m_items[end].textStart])
            cost += insideWord;
        if (end - first < 2)
            cost += loneCharacter;
        return cost;
    }

    // The cheapest way in exactly so many lines; empty where there is none.
    std::vector<BrokenLine> inLines(int lines, int total) const
    {
        const size_t count = m_items.size();
        const double even = double(total) / lines;
        constexpr double never = std::numeric_limits<double>::infinity();
        std::vector<std::vector<double>> cost(size_t(lines) + 1, std::vector<double>(count + 1, never));
        std::vector<std::vector<size_t>> from(size_t(lines) + 1, std::vector<size_t>(count + 1, 0));
        cost[0][0] = 0;
        for (size_t line = 1; line <= size_t(lines); ++line) {
            for (size_t end = 1; end <= count; ++end) {
                if (end < count && !m_items[end].breakBefore)
                    continue;
                for (size_t first = 0; first < end; ++first) {
                    if (cost[line - 1][first] == never || m_breaker.naturalWidth(first, end) > m_width)
                        continue;
                    const double sum = cost[line - 1][first] + costOf(first, end, even);
                    if (sum < cost[line][end]) {
                        cost[line][end] = sum;
                        from[line][end] = first;
                    }
                }
            }
        }
        std::vector<BrokenLine> result;
        if (cost[size_t(lines)][count] == never)
            return result;
        size_t end = count;
        for (size_t line = size_t(lines); line > 0; --line) {
            const size_t first = from[line][end];
            result.insert(result.begin(), BrokenLine{first, end, m_width, true});
            end = first;
        }
        return result;
    }

    const std::vector<TextItem> &m_items;
    LineBreaker m_breaker;
    int m_width;
    std::vector<bool> m_wordStarts;
};

} // namespace

std::vector<BrokenLine> breakTitle(const QString &text, const TextItems &items, int width)
{
    const LineBreaker breaker(items);
    if (items.items.empty() || breaker.naturalWidth(0, items.items.size()) <= width)
        return {{0, items.items.size(), width, true}};
    constexpr size_t longestTitle = 400; // beyond that it is no title: set it like a paragraph
    if (items.items.size() > longestTitle)
        return breaker.breakLines(width, 0);
    return TitleBreaker(text, items, width).run();
}

} // namespace bulletin
