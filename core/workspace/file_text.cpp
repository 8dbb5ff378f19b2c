// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/file_text.h"

#include "core/formats/line_shapes.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr qsizetype codePointStep = 256;
constexpr qsizetype longestPageNumber = 40;

bool isIndent(QChar character)
{
    return character == u' ' || character == u'\t' || character == QChar(0x3000);
}

} // namespace

bool isInvisible(QChar character)
{
    return character.isSpace() || character.category() == QChar::Other_Control || character.category() == QChar::Other_Format;
}

QString withoutInvisible(const QString &text)
{
    QString visible;
    visible.reserve(text.size());
    for (const QChar character : text) {
        if (!isInvisible(character))
            visible += character;
    }
    return visible;
}

FileText::FileText(const QString &text, PageNumbers pageNumbers)
    : m_text(text)
{
    if (pageNumbers == PageNumbers::AreHidden) {
        int number = 0;
        for (const QStringView line : QStringView(text).split(u'\n')) {
            ++number;
            if (line.size() <= longestPageNumber && isPageNumber(line.toString()))
                m_hiddenLines.insert(number);
        }
    }
    m_lineStarts.append(0);
    int paragraphs = 0;
    int indented = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const bool paragraph = line.contains(u'。');
        paragraphs += paragraph;
        indented += paragraph && isIndent(line.front());
    }
    m_indentsAreOdd = indented * 4 < paragraphs;
    bool lineStart = true;
    for (qsizetype index = 0, points = 0; index < text.size(); ++index) {
        if (index % codePointStep == 0)
            m_codePoints.append(points);
        const QChar character = text.at(index);
        points += !character.isLowSurrogate();
        if (character == u'\n') {
            m_lineStarts.append(index + 1);
            lineStart = true;
        } else if (!isInvisible(character) && !m_hiddenLines.contains(int(m_lineStarts.size()))) {
            m_dense += character;
            m_offsets.append(index);
            m_beginsLine.append(lineStart);
            lineStart = false;
        }
    }
}

qsizetype FileText::denseFrom(qsizetype position) const
{
    return std::lower_bound(m_offsets.begin(), m_offsets.end(), position) - m_offsets.begin();
}

FileText::Stretch FileText::stretchOf(qsizetype dense, qsizetype length) const
{
    return {m_offsets.at(dense), m_offsets.at(dense + length - 1) + 1};
}

FileText::Stretch FileText::find(const QString &wanted, qsizetype from, From where) const
{
    const QString needle = withoutInvisible(wanted);
    if (needle.isEmpty())
        return {};
    for (qsizetype at = m_dense.indexOf(needle, denseFrom(from)); at >= 0; at = m_dense.indexOf(needle, at + 1)) {
        if (where == From::Anywhere || m_beginsLine.at(at))
            return stretchOf(at, needle.size());
    }
    return {};
}

FileText::Stretch FileText::findLast(const QString &wanted, qsizetype from, qsizetype before, From where) const
{
    const QString needle = withoutInvisible(wanted);
    const qsizetype first = denseFrom(from);
    if (needle.isEmpty())
        return {};
    qsizetype at = denseFrom(before) - needle.size();
    while (at >= first && (at = m_dense.lastIndexOf(needle, at)) >= first) {
        if (where == From::Anywhere || m_beginsLine.at(at))
            return stretchOf(at, needle.size());
        --at;
    }
    return {};
}

QList<FileText::Stretch> FileText::lines(qsizetype from, qsizetype to) const
{
    QList<Stretch> found;
    for (qsizetype dense = denseFrom(from); dense < m_offsets.size() && m_offsets.at(dense) < to; ++dense) {
        const qsizetype offset = m_offsets.at(dense);
        if (found.isEmpty() || m_beginsLine.at(dense))
            found.append({offset, offset + 1});
        else
            found.last().end = offset + 1;
    }
    return found;
}

int FileText::lineNumber(qsizetype position) const
{
    return int(std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), position) - m_lineStarts.begin());
}

qsizetype FileText::codePoint(qsizetype position) const
{
    if (m_codePoints.isEmpty())
        return 0;
    const qsizetype step = std::min(position / codePointStep, m_codePoints.size() - 1);
    const QStringView rest = QStringView(m_text).sliced(step * codePointStep, position - step * codePointStep);
    return m_codePoints.at(step) + std::count_if(rest.begin(), rest.end(), [](QChar unit) { return !unit.isLowSurrogate(); });
}

FileText::Stretch FileText::withInvisibleEnds(const Stretch &stretch) const
{
    Stretch wide = stretch;
    while (wide.start > 0 && m_text.at(wide.start - 1) != u'\n' && isInvisible(m_text.at(wide.start - 1)))
        --wide.start;
    while (wide.end < m_text.size() && m_text.at(wide.end) != u'\n' && isInvisible(m_text.at(wide.end)))
        ++wide.end;
    // Blanks beside a bullet, or before what follows on the line, are not at its ends.
    if (wide.start > 0 && m_text.at(wide.start - 1) != u'\n')
        wide.start = stretch.start;
    if (wide.end < m_text.size() && m_text.at(wide.end) != u'\n')
        wide.end = stretch.end;
    const QStringView before = QStringView(m_text).sliced(wide.start, stretch.start - wide.start);
    const QStringView after = QStringView(m_text).sliced(stretch.end, wide.end - stretch.end);
    if (!m_indentsAreOdd && std::all_of(before.begin(), before.end(), isIndent))
        wide.start = stretch.start;
    if (std::all_of(after.begin(), after.end(), isIndent))
        wide.end = stretch.end;
    return wide;
}

FileText::Stretch FileText::wholeLines(const Stretch &stretch) const
{
    const QStringView text(m_text);
    const qsizetype before = text.first(stretch.start).lastIndexOf(u'\n') + 1;
    const qsizetype newline = text.indexOf(u'\n', stretch.end);
    const qsizetype behind = newline < 0 ? text.size() : newline;
    const auto isWord = [](QChar character) { return character.isLetter(); };
    const QStringView left = text.sliced(before, stretch.start - before);
    const QStringView right = text.sliced(stretch.end, behind - stretch.end);
    if (std::any_of(left.begin(), left.end(), isWord) || std::any_of(right.begin(), right.end(), isWord))
        return stretch;
    qsizetype start = before;
    while (start > 0 && isInvisible(text.at(start - 1)))
        --start;
    return start > 0 ? Stretch{start, behind} : Stretch{before, std::min(behind + 1, text.size())};
}

PlacedText placedText(const FileText &file, const FileText::Stretch &stretch, TextRole role, const Place &place, const QSet<int> &cutLines,
                      const QList<qsizetype> &softBreaks)
{
    PlacedText placed{{role, place, {}, {}, {}}, {}};
    QString &text = placed.text.text;
    qsizetype visible = 0;
    qsizetype gap = -1; // where the blanks begin in `text` that were read last
    for (qsizetype index = stretch.start; index < stretch.end; ++index) {
        const QChar character = file.text().at(index);
        if (character == u'\n') {
            const qsizetype keep = gap < 0 ? text.size() : gap;
            text.truncate(keep);
            placed.offsets.resize(keep);
            const bool cut = cutLines.contains(file.lineNumber(index));
            if (cut && (placed.text.joints.isEmpty() || placed.text.joints.last() != keep))
                placed.text.joints.append(keep);
            while (index + 1 < stretch.end && (isInvisible(file.text().at(index + 1)) || file.isHidden(index + 1)))
                ++index;
            continue;
        }
        if (isInvisible(character)) {
            if (softBreaks.contains(visible))
                continue;
            gap = gap < 0 ? text.size() : gap;
        } else {
            gap = -1;
            if (softBreaks.contains(visible) && (placed.text.softBreaks.isEmpty() || placed.text.softBreaks.last() != text.size()))
                placed.text.softBreaks.append(text.size());
            ++visible;
        }
        text += character;
        placed.offsets.append(index);
    }
    placed.text.place.length = text.size();
    return placed;
}

} // namespace bulletin
