// SPDX-License-Identifier: Apache-2.0
#include "core/articles/text_diff.h"

#include "core/articles/common_runs.h"

#include <algorithm>

namespace bulletin {
namespace {

template <typename Symbol>
using View = std::basic_string_view<Symbol>;

// How natural it is that an edit begins or ends here.
template <typename Symbol>
int boundaryScore(View<Symbol> text, qsizetype place)
{
    if (place == 0 || place == qsizetype(text.size()))
        return 4;
    constexpr std::u16string_view sentenceEnds = u"。！？；…\n";
    constexpr std::u16string_view clauseEnds = u"，、：）》”’ ";
    constexpr std::u16string_view openings = u"（《“‘";
    const auto isOneOf = [](Symbol symbol, std::u16string_view marks) { return symbol <= 0xFFFF && marks.find(char16_t(symbol)) != marks.npos; };
    if (isOneOf(text[size_t(place - 1)], sentenceEnds))
        return 3;
    return isOneOf(text[size_t(place - 1)], clauseEnds) || isOneOf(text[size_t(place)], openings) ? 2 : 0;
}

// How far the stretch [start, end) of the text may move to the most natural place, at most `back` to
// the left and `forth` to the right. Equally good: as far right as it goes, so that one edit looks the
// same however it was found.
template <typename Symbol>
qsizetype naturalShift(View<Symbol> text, qsizetype start, qsizetype end, qsizetype back, qsizetype forth)
{
    const auto at = [&](qsizetype place) { return text[size_t(place)]; };
    qsizetype left = 0;
    while (left < back && at(start - 1 - left) == at(end - 1 - left))
        ++left;
    qsizetype right = 0;
    while (right < forth && at(start + right) == at(end + right))
        ++right;
    qsizetype best = 0;
    int bestScore = -1;
    for (qsizetype shift = -left; shift <= right; ++shift) {
        const int score = boundaryScore(text, start + shift) + boundaryScore(text, end + shift);
        if (score >= bestScore) {
            bestScore = score;
            best = shift;
        }
    }
    return best;
}

// Only what is inserted between two common runs or deleted between them can move.
template <typename Symbol>
void moveToNaturalPlaces(CommonRuns &runs, View<Symbol> before, View<Symbol> after)
{
    runs.insert(runs.begin(), CommonRun{});
    runs.push_back({qsizetype(before.size()), qsizetype(after.size()), 0});
    for (size_t index = 1; index < runs.size(); ++index) {
        CommonRun &left = runs[index - 1];
        CommonRun &right = runs[index];
        const qsizetype oldEnd = left.oldStart + left.length;
        const qsizetype newEnd = left.newStart + left.length;
        const bool deleted = right.oldStart > oldEnd;
        const bool inserted = right.newStart > newEnd;
        if (deleted == inserted)
            continue;
        const qsizetype shift = deleted ? naturalShift(before, oldEnd, right.oldStart, left.length, right.length)
                                        : naturalShift(after, newEnd, right.newStart, left.length, right.length);
        left.length += shift;
        right = {right.oldStart + shift, right.newStart + shift, right.length - shift};
    }
    std::erase_if(runs, [](const CommonRun &run) { return run.length == 0; });
}

template <typename Symbol>
CommonRuns naturalRuns(View<Symbol> before, View<Symbol> after)
{
    CommonRuns runs = longestCommonRuns(before, after);
    moveToNaturalPlaces(runs, before, after);
    return runs;
}

bool hasPairs(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar unit) { return unit.isSurrogate(); });
}

// A text by code points, and at which unit each begins. A lone surrogate is a symbol of its own.
struct CodePoints {
    explicit CodePoints(QStringView text)
    {
        for (qsizetype unit = 0; unit < text.size(); ++unit) {
            starts.push_back(unit);
            const bool pair = text[unit].isHighSurrogate() && unit + 1 < text.size() && text[unit + 1].isLowSurrogate();
            symbols.push_back(pair ? QChar::surrogateToUcs4(text[unit], text[unit + 1]) : char32_t(text[unit].unicode()));
            unit += pair ? 1 : 0;
        }
        starts.push_back(text.size());
    }
    std::u32string symbols;
    std::vector<qsizetype> starts;
};

CommonRuns runsByUnits(QStringView before, QStringView after)
{
    if (!hasPairs(before) && !hasPairs(after))
        return naturalRuns<char16_t>({before.utf16(), size_t(before.size())}, {after.utf16(), size_t(after.size())});
    const CodePoints oldPoints(before);
    const CodePoints newPoints(after);
    CommonRuns runs = naturalRuns<char32_t>(oldPoints.symbols, newPoints.symbols);
    for (CommonRun &run : runs) {
        const qsizetype start = oldPoints.starts[size_t(run.oldStart)];
        const qsizetype end = oldPoints.starts[size_t(run.oldStart + run.length)];
        run = {start, newPoints.starts[size_t(run.newStart)], end - start};
    }
    return runs;
}

TextEdits editsOf(const CommonRuns &runs, qsizetype oldSize, qsizetype newSize)
{
    TextEdits edits;
    qsizetype oldPlace = 0;
    qsizetype newPlace = 0;
    const auto reach = [&](qsizetype oldStart, qsizetype newStart) {
        if (oldStart > oldPlace)
            edits.append({EditKind::Delete, oldPlace, oldStart - oldPlace, newPlace, 0});
        if (newStart > newPlace)
            edits.append({EditKind::Insert, oldStart, 0, newPlace, newStart - newPlace});
        oldPlace = oldStart;
        newPlace = newStart;
    };
    for (const CommonRun &run : runs) {
        reach(run.oldStart, run.newStart);
        if (!edits.isEmpty() && edits.last().kind == EditKind::Equal) {
            edits.last().oldLength += run.length;
            edits.last().newLength += run.length;
        } else {
            edits.append({EditKind::Equal, oldPlace, run.length, newPlace, run.length});
        }
        oldPlace += run.length;
        newPlace += run.length;
    }
    reach(oldSize, newSize);
    return edits;
}

// Latin letters and digits of either width stand in words and numbers that are read as one.
bool isWordUnit(QChar unit)
{
    const char16_t code = unit.unicode();
    const bool ascii = code < 0x80 && unit.isLetterOrNumber();
    const bool fullWidth = code >= 0xFF10 && code <= 0xFF5A && unit.isLetterOrNumber();
    return ascii || fullWidth || (code >= 0xC0 && code <= 0x24F && unit.isLetter());
}

bool insideWord(QStringView text, qsizetype place)
{
    return place > 0 && place < text.size() && isWordUnit(text[place - 1]) && isWordUnit(text[place]);
}

// A run does not begin or end inside a word or number that the other text has otherwise.
void leaveWordsWhole(CommonRuns &runs, QStringView before, QStringView after)
{
    const auto cutsWord = [&](qsizetype oldPlace, qsizetype newPlace) { return insideWord(before, oldPlace) || insideWord(after, newPlace); };
    for (CommonRun &run : runs) {
        while (run.length > 0 && cutsWord(run.oldStart, run.newStart))
            run = {run.oldStart + 1, run.newStart + 1, run.length - 1};
        while (run.length > 0 && cutsWord(run.oldStart + run.length, run.newStart + run.length))
            --run.length;
    }
    std::erase_if(runs, [](const CommonRun &run) { return run.length == 0; });
}

// What is changed between two runs: its longer side.
qsizetype gapBetween(const CommonRun &left, const CommonRun &right)
{
    return std::max(right.oldStart - left.oldStart - left.length, right.newStart - left.newStart - left.length);
}

// A common run that is no longer than the changes on both its sides says nothing: characters that
// happen to recur in a phrase that was written anew.
CommonRuns withoutConfetti(const CommonRuns &runs, qsizetype oldSize, qsizetype newSize)
{
    CommonRuns kept{CommonRun{}};
    const auto settle = [&](const CommonRun &next) {
        while (kept.size() > 1) {
            const CommonRun &run = kept.back();
            const qsizetype left = gapBetween(kept[kept.size() - 2], run);
            const qsizetype right = gapBetween(run, next);
            if (run.length > left || run.length > right)
                break;
            kept.pop_back();
        }
    };
    for (const CommonRun &run : runs) {
        settle(run);
        kept.push_back(run);
    }
    settle({oldSize, newSize, 0});
    kept.erase(kept.begin());
    return kept;
}

} // namespace

TextEdits diffTexts(QStringView before, QStringView after, DiffStyle style)
{
    const TextEdits minimal = editsOf(runsByUnits(before, after), before.size(), after.size());
    return style == DiffStyle::Minimal ? minimal : readableEdits(minimal, before, after);
}

TextEdits readableEdits(const TextEdits &minimal, QStringView before, QStringView after)
{
    CommonRuns runs;
    for (const TextEdit &edit : minimal) {
        if (edit.kind == EditKind::Equal)
            runs.push_back({edit.oldStart, edit.newStart, edit.oldLength});
    }
    leaveWordsWhole(runs, before, after);
    return editsOf(withoutConfetti(runs, before.size(), after.size()), before.size(), after.size());
}

QString applyEdits(const TextEdits &edits, QStringView before, QStringView after)
{
    QString text;
    for (const TextEdit &edit : edits) {
        if (edit.kind == EditKind::Equal)
            text += before.mid(edit.oldStart, edit.oldLength);
        if (edit.kind == EditKind::Insert)
            text += after.mid(edit.newStart, edit.newLength);
    }
    return text;
}

qsizetype characterLength(QStringView text)
{
    qsizetype length = 0;
    for (qsizetype unit = 0; unit < text.size(); ++unit) {
        if (text[unit].isHighSurrogate() && unit + 1 < text.size() && text[unit + 1].isLowSurrogate())
            ++unit;
        ++length;
    }
    return length;
}

qsizetype changedCharacters(const TextEdits &edits, QStringView before, QStringView after)
{
    qsizetype changed = 0;
    qsizetype deleted = 0;
    for (const TextEdit &edit : edits) {
        if (edit.kind == EditKind::Delete) {
            deleted = characterLength(before.mid(edit.oldStart, edit.oldLength));
            changed += deleted;
        } else if (edit.kind == EditKind::Insert) {
            changed += std::max(qsizetype(0), characterLength(after.mid(edit.newStart, edit.newLength)) - deleted);
            deleted = 0;
        } else {
            deleted = 0;
        }
    }
    return changed;
}

} // namespace bulletin
