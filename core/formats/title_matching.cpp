// SPDX-License-Identifier: Apache-2.0
#include "core/formats/title_matching.h"

#include "core/formats/line_shapes.h"
#include "core/formats/source_document.h"

#include <algorithm>
#include <vector>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCompared = 200;
constexpr qsizetype longestHalf = 9;

QChar keyOf(QChar character)
{
    static const QString doubles = u"“”„‟″〝〞＂"_s;
    static const QString singles = u"‘’‚‛′＇"_s;
    static const QString dashes = u"—–―－‒‐─"_s;
    static const QString dots = u"·•・‧∙"_s;
    if (doubles.contains(character))
        return u'"';
    if (singles.contains(character))
        return u'\'';
    if (dashes.contains(character))
        return u'-';
    if (dots.contains(character))
        return u'.';
    const char16_t unit = character.unicode();
    return unit >= 0xFF01 && unit <= 0xFF5E ? QChar(char16_t(unit - 0xFEE0)) : character;
}

enum class Gap { None, Blank, LineEnd };

// A title as its characters and what stands before each of them.
struct Spaced {
    QString letters;
    QList<Gap> gaps;      // before letters[i]; the first is None
    QStringList blanks;   // the blank itself, letter for letter
};

Spaced spaced(const QStringList &lines)
{
    Spaced title;
    Gap gap = Gap::None;
    QString blank;
    for (const QString &line : lines) {
        for (const QChar character : trimmedBlanks(line)) {
            if (isBlank(character)) {
                if (gap == Gap::None)
                    gap = Gap::Blank;
                blank += character;
                continue;
            }
            title.letters += character;
            title.gaps.append(title.letters.size() == 1 ? Gap::None : gap);
            title.blanks.append(blank);
            gap = Gap::None;
            blank.clear();
        }
        gap = Gap::LineEnd;
        blank.clear();
    }
    return title;
}

bool isNumberEdge(const QString &letters, qsizetype index)
{
    return index > 0 && index < letters.size() && letters.at(index).isDigit() != letters.at(index - 1).isDigit();
}

bool besideNumber(const QString &letters, qsizetype index)
{
    return index > 0 && (letters.at(index).isDigit() || letters.at(index - 1).isDigit());
}

// How many edges of numbers, other than that at `except`, have a blank, and how many there are.
struct NumberEdges {
    int blank = 0;
    int all = 0;
};
NumberEdges numberEdges(const Spaced &title, qsizetype except)
{
    NumberEdges edges;
    for (qsizetype index = 1; index < title.letters.size(); ++index) {
        if (index == except || !isNumberEdge(title.letters, index))
            continue;
        ++edges.all;
        edges.blank += title.gaps.at(index) == Gap::Blank;
    }
    return edges;
}

bool isLetterSpaced(const Spaced &title)
{
    return title.letters.size() > 1
        && std::all_of(title.gaps.begin() + 1, title.gaps.end(), [](Gap gap) { return gap == Gap::Blank; });
}

// For each letter of `from` the position of the same letter in `to`, or −1: the longest common
// subsequence of their keys.
std::vector<qsizetype> alignment(const QString &from, const QString &to)
{
    const qsizetype rows = qMin(from.size(), longestCompared);
    const qsizetype columns = qMin(to.size(), longestCompared);
    std::vector<qsizetype> at(size_t(from.size()), -1);
    std::vector<std::vector<int>> length(size_t(rows + 1), std::vector<int>(size_t(columns + 1), 0));
    const auto same = [&](qsizetype row, qsizetype column) { return keyOf(from.at(row)) == keyOf(to.at(column)); };
    for (qsizetype row = rows - 1; row >= 0; --row) {
        for (qsizetype column = columns - 1; column >= 0; --column)
            length[size_t(row)][size_t(column)] = same(row, column)
                ? length[size_t(row + 1)][size_t(column + 1)] + 1
                : std::max(length[size_t(row + 1)][size_t(column)], length[size_t(row)][size_t(column + 1)]);
    }
    for (qsizetype row = 0, column = 0; row < rows && column < columns;) {
        if (same(row, column))
            at[size_t(row++)] = column++;
        else if (length[size_t(row + 1)][size_t(column)] >= length[size_t(row)][size_t(column + 1)])
            ++row;
        else
            ++column;
    }
    return at;
}

// Whether the quotation marks and brackets before `index` are all closed.
bool outsideBrackets(const QString &letters, qsizetype index)
{
    static const QString openers = u"“‘（《【〔〈(["_s;
    static const QString closers = u"”’）》】〕〉)]"_s;
    int depth = 0;
    for (qsizetype at = 0; at < index; ++at) {
        if (openers.contains(letters.at(at)))
            ++depth;
        else if (closers.contains(letters.at(at)))
            --depth;
    }
    return depth <= 0;
}

enum class Reading { None, Text, Break, UncertainBreak };

// 铭记历史　缅怀先烈: two halves of a slogan, set apart by a wide blank.
bool isSloganBlank(const Spaced &body, qsizetype index)
{
    qsizetype first = index - 1;
    while (first > 0 && body.gaps.at(first) == Gap::None)
        --first;
    qsizetype last = index + 1;
    while (last < body.letters.size() && body.gaps.at(last) == Gap::None)
        ++last;
    const bool alone = (first == 0 || body.gaps.at(first) == Gap::LineEnd) && (last == body.letters.size() || body.gaps.at(last) == Gap::LineEnd);
    return alone && body.blanks.at(index) == QChar(0x3000) && index - first == last - index && index - first <= longestHalf;
}

// A blank of the body's title that no contents line explains.
Reading readAlone(const Spaced &body, qsizetype index)
{
    if (isSloganBlank(body, index))
        return Reading::Text;
    const QChar before = body.letters.at(index - 1);
    const QChar after = body.letters.at(index);
    const bool betweenHan = before.unicode() >= 0x2E80 && after.unicode() >= 0x2E80;
    const bool quoteEdge = keyOf(before) == u'"' || keyOf(after) == u'"';
    const NumberEdges edges = numberEdges(body, index);
    const bool loneAtNumber = besideNumber(body.letters, index) && edges.all > 0 && edges.blank == 0;
    return (betweenHan || quoteEdge || loneAtNumber) && outsideBrackets(body.letters, index) ? Reading::UncertainBreak : Reading::Text;
}

Reading readAgainst(const Spaced &body, const Spaced &contents, const std::vector<qsizetype> &at, qsizetype index)
{
    const qsizetype here = at[size_t(index)];
    const qsizetype before = at[size_t(index - 1)];
    const bool known = here > 0 && before == here - 1;
    const bool number = besideNumber(body.letters, index);
    const NumberEdges bodyEdges = numberEdges(body, index);
    if (!known || contents.gaps.at(here) != Gap::Blank) {
        // 第 1 次 against 第1次: a body that spaces all its numbers, contents that space none.
        if (number && bodyEdges.all > 0 && bodyEdges.blank == bodyEdges.all && numberEdges(contents, here).blank == 0)
            return Reading::Text;
        return known ? Reading::Break : Reading::UncertainBreak;
    }
    if (!number)
        return Reading::Text;
    const bool contentsSpaces = numberEdges(contents, here).blank > 0;
    return contentsSpaces && bodyEdges.blank == 0 ? Reading::UncertainBreak : Reading::Text;
}

} // namespace

QString titleKey(const QString &title)
{
    QString key;
    key.reserve(title.size());
    for (const QChar character : title) {
        if (!isBlank(character))
            key += keyOf(character);
    }
    return key;
}

QString unstoppedKey(const QString &title)
{
    static const QString stops = u"。;,:、"_s; // as keys
    QString key = titleKey(title);
    while (key.size() > 1 && stops.contains(key.back()))
        key.chop(1);
    return key;
}

double titleSimilarity(const QString &a, const QString &b)
{
    const QString first = titleKey(a).left(longestCompared);
    const QString second = titleKey(b).left(longestCompared);
    const qsizetype longer = qMax(first.size(), second.size());
    if (longer == 0)
        return 1;
    if (qMin(first.size(), second.size()) * 2 < longer)
        return 0;
    std::vector<qsizetype> row(size_t(second.size() + 1));
    for (qsizetype column = 0; column <= second.size(); ++column)
        row[size_t(column)] = column;
    for (qsizetype line = 1; line <= first.size(); ++line) {
        qsizetype diagonal = row[0];
        row[0] = line;
        for (qsizetype column = 1; column <= second.size(); ++column) {
            const qsizetype above = row[size_t(column)];
            const qsizetype change = diagonal + (first.at(line - 1) == second.at(column - 1) ? 0 : 1);
            row[size_t(column)] = std::min({above + 1, row[size_t(column - 1)] + 1, change});
            diagonal = above;
        }
    }
    return 1.0 - double(row[size_t(second.size())]) / double(longer);
}

BrokenTitle breakTitle(const QStringList &sourceLines, const QString &contentsLine)
{
    BrokenTitle title;
    const Spaced body = spaced(sourceLines);
    if (isLetterSpaced(body)) { // 工 作 简 讯: a short title spread over its line
        title.lines = {body.letters};
        title.uncertain = true;
        return title;
    }
    const Spaced contents = spaced({contentsLine});
    const std::vector<qsizetype> at = alignment(body.letters, contents.letters);
    QString line;
    for (qsizetype index = 0; index < body.letters.size(); ++index) {
        Reading reading = Reading::None;
        if (body.gaps.at(index) == Gap::LineEnd)
            reading = Reading::Break;
        else if (body.gaps.at(index) == Gap::Blank)
            reading = contentsLine.isEmpty() ? readAlone(body, index) : readAgainst(body, contents, at, index);
        title.uncertain = title.uncertain || reading == Reading::UncertainBreak;
        if (reading == Reading::Text)
            line += body.blanks.at(index);
        if (reading == Reading::Break || reading == Reading::UncertainBreak) {
            title.lines.append(line);
            line.clear();
        }
        line += body.letters.at(index);
    }
    title.lines.append(line);
    return title;
}

} // namespace bulletin
