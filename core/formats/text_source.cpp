// SPDX-License-Identifier: Apache-2.0
#include "core/formats/text_source.h"

#include "core/formats/line_shapes.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr int narrowestPage = 40;  // columns; a Han character takes two
constexpr int widestPage = 120;
constexpr int fewestFullLines = 5; // below, an even right edge is chance

int columns(const QString &text)
{
    int width = 0;
    for (const QChar character : text)
        width += character.isLowSurrogate() ? 0 : character.unicode() < 0x1100 ? 1 : 2;
    return width;
}

// The width that a mail program or an old editor broke the text at: most lines that are followed
// directly by another are nearly as wide as the widest. 0 where the text was not broken.
int brokenAt(const SourceDocument &document, const QList<int> &widths)
{
    const int widest = *std::max_element(widths.begin(), widths.end());
    if (widest < narrowestPage || widest > widestPage)
        return 0;
    int full = 0;
    int insideParagraphs = 0;
    for (qsizetype index = 0; index + 1 < widths.size(); ++index) {
        const SourceLine &next = document.lines.at(index + 1);
        if (next.blankBefore || next.indented || widths.at(index) < narrowestPage / 2)
            continue;
        ++insideParagraphs;
        full += widths.at(index) >= widest - 4;
    }
    return full >= fewestFullLines && full * 10 >= insideParagraphs * 6 ? widest : 0;
}

void markRunningOn(SourceDocument &document, const QList<int> &widths)
{
    if (widths.isEmpty())
        return;
    const int width = brokenAt(document, widths);
    if (width == 0)
        return;
    for (qsizetype index = 0; index + 1 < widths.size(); ++index) {
        const SourceLine &next = document.lines.at(index + 1);
        document.lines[index].runsOn = widths.at(index) >= width - 4 && !next.blankBefore && !next.indented;
    }
}

} // namespace

SourceDocument sourceFromText(const QString &text)
{
    SourceDocument document;
    QList<int> widths;
    bool blank = false;
    int number = 0;
    for (const QStringView raw : QStringView(text).split(u'\n')) {
        ++number;
        SourceLine line;
        line.text = trimmedBlanks(raw.toString());
        if (line.text.isEmpty()) {
            blank = true;
            continue;
        }
        line.number = number;
        line.blankBefore = blank;
        line.indented = isBlank(raw.front());
        blank = false;
        widths.append(columns(raw.toString()));
        document.lines.append(line);
    }
    markRunningOn(document, widths);
    return document;
}

} // namespace bulletin
