// SPDX-License-Identifier: Apache-2.0
#include "core/proof/corrected_text.h"

#include <algorithm>

namespace bulletin {
namespace {

// A place after an edit that put `added` units where `length` stood at `start`.
qsizetype movedEnd(qsizetype place, qsizetype start, qsizetype length, qsizetype added)
{
    if (place <= start)
        return place;
    return place >= start + length ? place - length + added : start + added;
}

qsizetype movedStart(qsizetype place, qsizetype start, qsizetype length, qsizetype added)
{
    if (place < start || (place == start && length > 0))
        return place;
    return place >= start + length ? place - length + added : start + added;
}

void replaceIn(Block &block, qsizetype start, qsizetype length, const QString &words)
{
    block.text.replace(start, length, words);
    QList<Mark> kept;
    for (const Mark &mark : block.marks) {
        const qsizetype from = movedStart(mark.start, start, length, words.size());
        const qsizetype to = movedEnd(mark.start + mark.length, start, length, words.size());
        if (to > from)
            kept.append({mark.kind, from, to - from});
    }
    block.marks = kept;
}

// In a table: the caption or the cell that holds the place.
void replaceInTable(Block &block, qsizetype start, qsizetype length, const QString &words)
{
    if (start <= block.text.size()) {
        block.text.replace(start, length, words);
        return;
    }
    qsizetype cellStart = block.text.size() + 1;
    for (QStringList &row : block.rows) {
        for (QString &cell : row) {
            if (start <= cellStart + cell.size()) {
                cell.replace(start - cellStart, length, words);
                return;
            }
            cellStart += cell.size() + 1;
        }
    }
}

// Titles keep their soft breaks: each line takes its share of the edit.
void replaceInTitle(QStringList &lines, qsizetype start, qsizetype length, const QString &words)
{
    QList<qsizetype> breaks;
    qsizetype place = 0;
    for (const QString &line : lines) {
        place += line.size();
        // What is put in where a line ends stays on that line.
        breaks.append(length == 0 && place == start ? place + words.size() : movedEnd(place, start, length, words.size()));
    }
    QString title = lines.join(QString());
    title.replace(start, length, words);
    if (!breaks.isEmpty())
        breaks.last() = title.size();
    QStringList cut;
    qsizetype from = 0;
    for (const qsizetype to : breaks) {
        if (to > from)
            cut.append(title.mid(from, to - from));
        from = std::max(from, to);
    }
    lines = cut;
}

void joinBlocks(QList<Block> &blocks, int first)
{
    Block &block = blocks[first];
    const Block next = blocks.takeAt(first + 1);
    for (const Mark &mark : next.marks)
        block.marks.append({mark.kind, mark.start + block.text.size(), mark.length});
    block.text += next.text;
}

void splitBlock(QList<Block> &blocks, int index, qsizetype place)
{
    Block &block = blocks[index];
    Block rest;
    rest.text = block.text.mid(place);
    QList<Mark> kept;
    for (const Mark &mark : block.marks) {
        const qsizetype end = mark.start + mark.length;
        if (mark.start < place)
            kept.append({mark.kind, mark.start, std::min(end, place) - mark.start});
        if (end > place)
            rest.marks.append({mark.kind, std::max<qsizetype>(mark.start - place, 0), end - std::max(mark.start, place)});
    }
    block.text.truncate(place);
    block.marks = kept;
    blocks.insert(index + 1, rest);
}

void splitTitle(QStringList &lines, qsizetype place)
{
    qsizetype line = 0;
    while (place > lines.at(line).size())
        place -= lines.at(line++).size();
    lines.insert(line + 1, lines.at(line).mid(place));
    lines[line].truncate(place);
}

} // namespace

std::optional<QString> addressedText(const TitledManuscript &text, int block)
{
    if (block == -1)
        return text.titleLines.join(QString());
    if (block < -1 || block >= text.manuscript.blocks.size())
        return std::nullopt;
    const Block &found = text.manuscript.blocks.at(block);
    QString words = found.text;
    for (const QStringList &row : found.rows) {
        for (const QString &cell : row)
            words += QLatin1Char('\n') + cell;
    }
    return words;
}

bool isRunningText(const Block &block)
{
    return block.kind == BlockKind::Paragraph || block.kind == BlockKind::Heading;
}

void replaceWords(TitledManuscript &text, int block, qsizetype start, qsizetype length, const QString &words)
{
    if (block < 0)
        replaceInTitle(text.titleLines, start, length, words);
    else if (text.manuscript.blocks.at(block).kind == BlockKind::Table)
        replaceInTable(text.manuscript.blocks[block], start, length, words);
    else
        replaceIn(text.manuscript.blocks[block], start, length, words);
}

void breakAt(TitledManuscript &text, int block, qsizetype place)
{
    if (block < 0)
        splitTitle(text.titleLines, place);
    else
        splitBlock(text.manuscript.blocks, block, place);
}

void joinBehind(TitledManuscript &text, int block, qsizetype place)
{
    if (block >= 0) {
        joinBlocks(text.manuscript.blocks, block);
        return;
    }
    const qsizetype line = lineEndingAt(text.titleLines, place);
    const QString next = text.titleLines.takeAt(line + 1);
    text.titleLines[line] += next;
}

// The line of the title that ends at `place`; -1: none, or the last one.
qsizetype lineEndingAt(const QStringList &lines, qsizetype place)
{
    qsizetype end = 0;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        end += lines.at(i).size();
        if (end == place)
            return i;
    }
    return -1;
}

} // namespace bulletin
