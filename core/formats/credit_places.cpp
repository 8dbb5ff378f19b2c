// SPDX-License-Identifier: Apache-2.0
#include "core/formats/body_titles.h"
#include "core/formats/contents_line.h"
#include "core/formats/credit_grammar.h"
#include "core/formats/issue_parts.h"
#include "core/formats/line_shapes.h"
#include "core/formats/tail_line.h"

#include <QRegularExpression>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestAlike = 2; // so many of one form make it this bulletin's
constexpr qsizetype longestBare = 24;
constexpr qsizetype shortestText = 16;

bool isText(const SourceLines &lines, qsizetype index)
{
    return index >= 0 && index < lines.size() && lines.at(index).kind == SourceKind::Text;
}

bool isProse(const SourceLines &lines, qsizetype index)
{
    return isText(lines, index) && lines.at(index).text.contains(u'。') && lines.at(index).text.size() >= shortestText && !isSection(lines.at(index));
}

// 市科技馆　雷鸣, 市科协办公室: an office, and perhaps who wrote there. Behind a sign a writer alone will do: □ 曾小梅.
bool isOfficeAndNames(const QString &line)
{
    const QString text = bareCredit(line);
    const bool behindSign = text.size() < line.size() && !line.startsWith(u'【');
    static const QRegularExpression blanks(u"[\\s\\x{3000}]+"_s);
    static const QRegularExpression plain(u"^[\\x{3400}-\\x{9FFF}·、\\s\\x{3000}]{3,}$"_s);
    if (text.size() > longestBare || !plain.match(text).hasMatch())
        return false;
    const QStringList words = text.split(blanks, Qt::SkipEmptyParts);
    if (words.size() > 3 || words.first().size() < (behindSign ? 2 : 3))
        return false;
    if (behindSign && std::all_of(words.begin(), words.end(), looksLikePerson))
        return true;
    const auto mayBeName = [](const QString &word) { return word.size() <= 4 && !looksLikeUnit(word); };
    return looksLikeUnit(words.first()) && std::all_of(words.begin() + 1, words.end(), mayBeName);
}

// Behind a text, above what can only begin another article or the tail.
bool standsBetween(const SourceLines &lines, qsizetype index)
{
    if (!isProse(lines, index - 1))
        return false;
    if (index + 1 >= lines.size())
        return true;
    const SourceLine &next = lines.at(index + 1);
    const bool marked = next.kind == SourceKind::Text && isOrnament(next.text.front());
    return (next.blankBefore || marked || tailLine(next.text)) && next.kind == SourceKind::Text && (isSection(next) || next.ruleBefore || isOrnament(next.text.front()) || tailLine(next.text) || (hasTitleText(next.text) && !isProse(lines, index + 1)));
}

// Directly under a title, above its text.
bool standsUnderTitle(const SourceLines &lines, qsizetype index)
{
    return isText(lines, index - 1) && !lines.at(index).blankBefore && !lines.at(index).ruleBefore && hasTitleText(lines.at(index - 1).text)
        && lines.at(index - 1).role == SourceRole::None && (index < 2 || lines.at(index - 1).blankBefore || isSection(lines.at(index - 2))) && isProse(lines, index + 1);
}

// 【市信访局综合科】 right below a text, where the next article stands apart: its credit, no section.
bool isOfficeInBlackBrackets(const SourceLines &lines, qsizetype index)
{
    const QString &text = lines.at(index).text;
    return text.size() <= longestBare + 2 && text.startsWith(u'【') && text.endsWith(u'】') && !lines.at(index).blankBefore && isOfficeAndNames(text.mid(1, text.size() - 2))
        && isProse(lines, index - 1) && (index + 1 >= lines.size() || lines.at(index + 1).blankBefore);
}

} // namespace

QString bareCredit(const QString &text)
{
    static const QRegularExpression sign(u"^(?:—{1,2}|－{1,2}|--|□|◇|○|※|●)[\\s\\x{3000}]*"_s);
    if (text.startsWith(u'【') && text.endsWith(u'】'))
        return text.mid(1, text.size() - 2);
    const auto match = sign.match(text);
    return match.hasMatch() ? text.mid(match.capturedLength()) : text;
}

void markCreditsByPlace(SourceLines &lines)
{
    QList<qsizetype> between, under, bracketed;
    for (qsizetype index = 1; index < lines.size(); ++index) {
        const SourceLine &line = lines.at(index);
        if (line.kind != SourceKind::Text || line.text.size() > longestBare + 2)
            continue;
        if (isOfficeInBlackBrackets(lines, index))
            bracketed.append(index);
        else if (line.role != SourceRole::None || line.creditByPlace || !isOfficeAndNames(line.text))
            continue;
        else if (standsBetween(lines, index))
            between.append(index);
        else if (standsUnderTitle(lines, index))
            under.append(index);
    }
    for (const QList<qsizetype> &found : {between, under, bracketed}) {
        for (qsizetype at = 0; found.size() >= fewestAlike && at < found.size(); ++at)
            lines[found.at(at)].creditByPlace = true;
    }
}

} // namespace bulletin
