// SPDX-License-Identifier: Apache-2.0
#include "core/formats/issue_parts.h"
#include "core/formats/line_shapes.h"

#include <QRegularExpression>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

// 本期导读：●小麦机收率达百分之九十九 ●早熟西瓜抢“鲜”上市: a heading and its entries on one line.
SourceLines entriesApart(const SourceLine &line)
{
    static const QRegularExpression heading(u"^[【\\[]?([^：:】\\]]{2,8})[】\\]：:]+\\s*"_s);
    const QRegularExpressionMatch match = heading.match(line.text);
    const QString entries = line.text.mid(match.capturedLength());
    if (!match.hasMatch() || !isContentsHeading(match.captured(1)) || entries.isEmpty() || !isOrnament(entries.front()) || entries.count(entries.front()) < 2)
        return {line};
    SourceLines apart{line};
    apart.last().text = match.captured(1);
    apart.last().marks.clear();
    for (const QString &entry : entries.split(entries.front(), Qt::SkipEmptyParts)) {
        apart.append(line);
        apart.last().text = entries.front() + trimmedBlanks(entry);
        apart.last().marks.clear();
        apart.last().blankBefore = false;
    }
    return apart;
}

// ┌──── 本期目录 ────┐, │ 青溪简报 │: a frame drawn with characters.
void takeOffFrame(SourceLine &line)
{
    static const QString frame = u"┌┐└┘├┤┬┴┼│┃║╔╗╚╝═─━"_s;
    if (line.kind != SourceKind::Text || !frame.contains(line.text.front()) || !frame.contains(line.text.back()))
        return;
    qsizetype start = 0, end = line.text.size();
    while (start < end && (frame.contains(line.text.at(start)) || isBlank(line.text.at(start))))
        ++start;
    while (end > start && (frame.contains(line.text.at(end - 1)) || isBlank(line.text.at(end - 1))))
        --end;
    if (start == end) // a stroke
        return;
    line.marks = marksWithin(line.marks, start, end - start);
    line.text = line.text.mid(start, end - start);
}

// 01 and 02 on lines of their own above the titles.
bool isNumberAlone(const SourceLine &line, const SourceLines &before)
{
    static const QRegularExpression number(u"^(?:0[1-9]|1[0-9])$"_s);
    return !before.isEmpty() && line.blankBefore && number.match(halfWidth(line.text)).hasMatch();
}

} // namespace

SourceLines withoutFurniture(const SourceLines &all, QList<Doubt> &doubts)
{
    SourceLines lines;
    bool rule = false;
    for (SourceLine line : all) {
        takeOffFrame(line);
        if (line.kind == SourceKind::Text && isPageNumber(line.text)) {
            doubts.append(Doubt{DoubtRule::UnknownLine, line.number, line.text, {}, 0});
        } else if (line.kind == SourceKind::Text && (isRule(line.text) || isNumberAlone(line, lines))) {
            rule = true;
        } else {
            const qsizetype first = lines.size();
            lines.append(line.kind == SourceKind::Text ? entriesApart(line) : SourceLines{line});
            lines[first].ruleBefore = rule;
            lines[first].blankBefore = line.blankBefore || rule;
            rule = false;
        }
    }
    return lines;
}

} // namespace bulletin
