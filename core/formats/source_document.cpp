// SPDX-License-Identifier: Apache-2.0
#include "core/formats/source_document.h"

#include <algorithm>

namespace bulletin {

bool isBlank(QChar character)
{
    switch (character.unicode()) {
    case 0x00A0:
    case 0x200B:
    case 0x200C:
    case 0x200D:
    case 0x200E:
    case 0x200F:
    case 0x2060:
    case 0xFEFF:
        return true;
    default:
        return character.isSpace();
    }
}

QString trimmedBlanks(const QString &text)
{
    qsizetype start = 0;
    qsizetype end = text.size();
    while (start < end && isBlank(text.at(start)))
        ++start;
    while (end > start && isBlank(text.at(end - 1)))
        --end;
    return text.mid(start, end - start);
}

QList<Mark> marksWithin(const QList<Mark> &marks, qsizetype start, qsizetype length)
{
    QList<Mark> within;
    for (const Mark &mark : marks) {
        const qsizetype from = qMax(mark.start, start);
        const qsizetype to = qMin(mark.start + mark.length, start + length);
        if (from < to)
            within.append(Mark{mark.kind, from - start, to - from});
    }
    return within;
}

void trimLine(SourceLine &line)
{
    qsizetype start = 0;
    while (start < line.text.size() && isBlank(line.text.at(start)))
        ++start;
    const QString trimmed = trimmedBlanks(line.text);
    line.marks = marksWithin(line.marks, start, trimmed.size());
    line.text = trimmed;
}

QList<Mark> mergedMarks(QList<Mark> marks)
{
    std::sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) {
        return a.kind != b.kind ? a.kind < b.kind : a.start < b.start;
    });
    QList<Mark> merged;
    for (const Mark &mark : std::as_const(marks)) {
        if (mark.length <= 0)
            continue;
        if (!merged.isEmpty() && merged.last().kind == mark.kind && merged.last().start + merged.last().length >= mark.start) {
            Mark &last = merged.last();
            last.length = qMax(last.start + last.length, mark.start + mark.length) - last.start;
        } else {
            merged.append(mark);
        }
    }
    std::stable_sort(merged.begin(), merged.end(), [](const Mark &a, const Mark &b) {
        return a.start != b.start ? a.start < b.start : a.kind < b.kind;
    });
    return merged;
}

QList<Mark> withoutWholeMarks(const QList<Mark> &marks, const QString &text)
{
    QList<Mark> partial;
    for (const Mark &mark : marks) {
        const auto blankOutside = [&](qsizetype from, qsizetype to) {
            return std::all_of(text.begin() + from, text.begin() + to, isBlank);
        };
        const bool whole = blankOutside(0, mark.start) && blankOutside(mark.start + mark.length, text.size());
        if (!whole)
            partial.append(mark);
    }
    return partial;
}

} // namespace bulletin
