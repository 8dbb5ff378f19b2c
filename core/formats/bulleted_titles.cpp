// SPDX-License-Identifier: Apache-2.0
#include "core/formats/contents_line.h"
#include "core/formats/issue_parts.h"
#include "core/formats/line_shapes.h"
#include "core/formats/title_matching.h"

#include <QRegularExpression>

#include <algorithm>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 70;
constexpr qsizetype shortestTelling = 8; // the name of a section is shorter
constexpr int fewest = 2;                // so many make it this bulletin's way
constexpr qsizetype textBehind = 6;      // within so many lines

struct Bulleted {
    qsizetype index = 0;
    QChar mark;
    qsizetype length = 0; // of the mark and its blanks
    QString key;
    bool named = false; // stands above it with another mark, or with none
};

// ●市局召开会议, 3. 市局召开会议
qsizetype markLength(const QString &text)
{
    static const QRegularExpression number(u"^\\d{1,2}\\s*[.．、]"_s);
    if (text.isEmpty() || text.size() > longestLine || text.contains(u'。'))
        return 0;
    const QRegularExpressionMatch match = number.match(text);
    qsizetype length = match.hasMatch() ? match.capturedLength() : isOrnament(text.front()) ? 1 : 0;
    while (length > 0 && length < text.size() && isBlank(text.at(length)))
        ++length;
    return length < text.size() ? length : 0;
}

bool hasTextBehind(const SourceLines &lines, qsizetype index)
{
    for (qsizetype next = index + 1; next < lines.size() && next <= index + textBehind; ++next) {
        if (lines.at(next).kind != SourceKind::Text || lines.at(next).text.contains(u'。'))
            return true;
        if (markLength(lines.at(next).text) > 0)
            return false;
    }
    return false;
}

QList<Bulleted> bulletedLines(const SourceLines &lines)
{
    QList<Bulleted> found;
    QHash<QString, QString> above; // the marks that each text was seen with
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const SourceLine &line = lines.at(index);
        if (line.kind != SourceKind::Text || line.role != SourceRole::None || line.text.size() > longestLine)
            continue;
        const QString key = unstoppedKey(contentsText(line.text));
        const qsizetype length = markLength(line.text);
        const QChar mark = length > 0 && !line.text.front().isDigit() ? line.text.front() : QChar(u'1');
        if (length > 0 && hasTextBehind(lines, index)) {
            const QString seen = above.value(key);
            found.append({index, mark, length, key, !seen.isEmpty() && (mark == u'1' || !seen.contains(mark))});
        }
        above[key] += length > 0 ? mark : QChar(u'-');
    }
    return found;
}

} // namespace

SourceLines withTitlesBare(const SourceLines &lines)
{
    SourceLines bare = lines;
    const QList<Bulleted> found = bulletedLines(lines);
    for (const Bulleted &line : found) {
        const auto same = [&](const Bulleted &other) { return other.mark == line.mark; };
        const auto tells = [&](const Bulleted &other) { return same(other) && other.named && other.key.size() >= shortestTelling; };
        const auto first = std::find_if(found.begin(), found.end(), tells);
        const auto telling = std::count_if(found.begin(), found.end(), tells);
        const auto all = std::count_if(first, found.end(), same);
        // One or two may differ from the contents by a slip.
        if (telling < fewest || telling * 2 < all || line.index < first->index)
            continue;
        SourceLine &title = bare[line.index];
        title.text = title.text.mid(line.length);
        title.marks = marksWithin(title.marks, line.length, title.text.size());
    }
    return bare;
}

} // namespace bulletin
