// SPDX-License-Identifier: Apache-2.0
#include "core/formats/contents_line.h"
#include "core/formats/issue_parts.h"
#include "core/formats/line_shapes.h"

#include <QRegularExpression>
#include <algorithm>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestEntry = 300; // a longer line is no entry, and not worth taking apart

const QRegularExpression &bullet()
{
    static const QRegularExpression pattern(
        u"^\\s*(?:[-–•·●○◎⊙◉☉◆◇◈▣✦✧✪➤■□▪▲△★☆*►▶▷➢✦❖※▍▎▌☞♦]\\s*|—(?!—)\\s*|[(（]\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*[)）]\\s*|\\d{1,2}\\s*[.．、)）](?!\\d(?!\\d?(?:[—–－-]\\d{1,2})?[月年日]))\\s*|[①-⑳]\\s*|0\\d[\\s\\x{3000}]+|[一二三四五六七八九十]{1,3}、\\s*)"_s);
    return pattern;
}

const QRegularExpression &leader()
{
    static const QRegularExpression pattern(
        u"(?:\\s*[.．。·•…‥⋯_\\-—–]{2,}\\s*|\\s*\\t\\s*|[ \\x{3000}\\x{A0}]{2,}|\\s*[…]+\\s*)[(（\\[]?\\s*[-—]?\\s*\\d{1,3}\\s*[-—]?\\s*[)）\\]]?\\s*$"
        "|\\s*[/／]\\s*\\d{1,3}\\s*$|[\\s\\x{3000}]+[PpＰ]\\.?\\s*\\d{1,3}\\s*$|\\s*[\\[［【〔]\\s*\\d{1,3}\\s*[\\]］】〕]\\s*$|[\\s\\x{3000}]*第\\s*\\d{1,3}\\s*页\\s*$|\\s*[(（]\\s*[PpＰ]\\.?\\s*\\d{1,3}\\s*[)）]\\s*$"_s);
    return pattern;
}

} // namespace

QString contentsText(const QString &line, bool bareNumbers)
{
    static const QRegularExpression bareNumber(u"[\\s\\x{3000}]+\\d{1,3}$|[(（]\\s*\\d{1,3}\\s*[)）]$"_s);
    static const QRegularExpression dots(u"\\s*[.．·…‥⋯]{3,}\\s*$"_s);
    QString text = trimmedBlanks(line);
    if (text.size() > longestEntry)
        return text;
    if (const auto match = bullet().match(text); match.hasMatch() && match.capturedLength() < text.size())
        text = text.mid(match.capturedLength());
    if (const auto match = leader().match(text); match.hasMatch() && match.capturedStart() > 0)
        text.truncate(match.capturedStart());
    if (const auto match = dots.match(text); match.hasMatch() && match.capturedStart() > 0)
        text.truncate(match.capturedStart());
    if (bareNumbers)
        text.remove(bareNumber);
    return trimmedBlanks(text);
}

bool hasContentsMark(const QString &line)
{
    return line.size() <= longestEntry && (bullet().match(line).hasMatch() || leader().match(line).hasMatch());
}

bool endsInBareNumber(const QString &line)
{
    static const QRegularExpression pattern(u"[\\s\\x{3000}]\\d{1,3}$|[(（]\\s*\\d{1,3}\\s*[)）]$"_s); // 12, （12）
    return line.size() <= longestEntry && pattern.match(line).hasMatch() && !leader().match(line).hasMatch();
}

bool isContentsLineByStyle(const SourceLine &line)
{
    return line.role == SourceRole::ContentsTitle || line.role == SourceRole::ContentsSection || line.role == SourceRole::ContentsHeading;
}

QList<ContentsEntry> readContents(const SourceLines &lines, qsizetype begin, qsizetype end, QList<Doubt> &doubts)
{
    QList<const SourceLine *> printed;
    for (qsizetype index = begin; index < end; ++index) {
        const SourceLine &line = lines.at(index);
        if (line.kind == SourceKind::Text && line.role != SourceRole::ContentsHeading && !isRule(line.text))
            printed.append(&line);
    }
    const auto isTitle = [](const SourceLine *line) { return !isSection(*line); };
    const auto titles = std::count_if(printed.begin(), printed.end(), isTitle);
    const auto count = [&](bool (*has)(const QString &)) {
        return std::count_if(printed.begin(), printed.end(), [&](const SourceLine *line) { return isTitle(line) && has(line->text); });
    };
    const bool bareNumbers = titles > 1 && count(endsInBareNumber) * 2 > titles; // one or the other may have lost its own
    // Where nearly all lines carry a mark, one without is the rest of the line above it.
    const bool marked = titles > 1 && count(hasContentsMark) * 2 > titles;

    QList<ContentsEntry> entries;
    QString section;
    for (const SourceLine *line : std::as_const(printed)) {
        if (isSection(*line)) {
            section = nameOfSection(*line);
            continue;
        }
        const QString title = contentsText(line->text, bareNumbers);
        const bool goesOn = line->text.startsWith(u"——"_s) || (marked && !hasContentsMark(line->text)) || line->continues;
        if (goesOn && !entries.isEmpty() && entries.last().section == section && line->role != SourceRole::ContentsTitle) {
            doubts.append(Doubt{DoubtRule::Joined, entries.last().number, entries.last().title + u" | "_s + title, {}, 0});
            entries.last().title += title;
        } else if (!title.isEmpty()) {
            entries.append(ContentsEntry{title, section, line->number});
        }
    }
    return entries;
}

} // namespace bulletin
