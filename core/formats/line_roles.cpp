// SPDX-License-Identifier: Apache-2.0
#include "core/formats/body_titles.h"
#include "core/formats/contents_line.h"
#include "core/formats/credit_grammar.h"
#include "core/formats/issue_parts.h"
#include "core/formats/line_shapes.h"
#include "core/formats/title_matching.h"

#include <QRegularExpression>
#include <algorithm>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRowsOfFrame = 4;
constexpr qsizetype longestHalfBracketed = 14;
constexpr qsizetype longestSplit = 90;
constexpr qsizetype mostLinesAboveNumber = 6;

// A table that only holds masthead or tail in place: 编印单位 at the left, the date at the right.
bool isFrame(const SourceLine &table)
{
    static const QRegularExpression parts(
        u"第\\s*[0-9一二三四五六七八九十百]+\\s*期|编印?$|[0-9]{4}\\s*年\\s*[0-9]{1,2}\\s*月\\s*[0-9]{1,2}\\s*日|^(抄?报|抄?送|发|责编|责任编辑|电话|邮箱)\\s*[:]"_s,
        QRegularExpression::MultilineOption);
    if (table.rows.size() > mostRowsOfFrame)
        return table.rows.first().size() == 1;
    for (const QStringList &row : table.rows) {
        for (const QString &cell : row) {
            if (parts.match(halfWidth(cell)).hasMatch())
                return true;
        }
    }
    return table.rows.size() == 1 && table.rows.first().size() == 1;
}

void unframe(const SourceLine &table, SourceLines &lines)
{
    for (const QStringList &row : table.rows) {
        for (const QString &cell : row) {
            for (const QString &text : cell.split(u'\n')) {
                SourceLine line;
                line.text = trimmedBlanks(text);
                line.number = table.number;
                if (!line.text.isEmpty())
                    lines.append(line);
            }
        }
    }
}

// Frames lie above the first section and below the last credit; a table between is a table.
SourceLines withoutFrames(const SourceLines &lines)
{
    const auto isCreditLine = [](const SourceLine &line) {
        return line.kind == SourceKind::Text && (line.role == SourceRole::Credit || parseCredit(line.text));
    };
    const auto firstSection = std::find_if(lines.begin(), lines.end(), isSection);
    const auto lastCredit = std::find_if(lines.rbegin(), lines.rend(), isCreditLine);
    const qsizetype inside = firstSection == lines.end() ? 0 : firstSection - lines.begin();
    const qsizetype outside = lastCredit == lines.rend() ? 0 : lines.rend() - lastCredit;
    SourceLines flat;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const SourceLine &line = lines.at(index);
        const bool framed = line.kind == SourceKind::Table && (index < inside || index >= outside || inside == 0) && isFrame(line);
        if (framed)
            unframe(line, flat);
        else
            flat.append(line);
    }
    return flat;
}

void markBracketed(SourceLines &lines)
{
    const auto hasBlackBracket = [](const SourceLine &line) { return sectionName(line.text) && line.text.startsWith(u'【'); };
    const bool blackBrackets = std::any_of(lines.begin(), lines.end(), hasBlackBracket);
    static const QRegularExpression number(u"第\\s*[0-9〇一二三四五六七八九十百]+\\s*期"_s);
    const auto numbered = std::find_if(lines.begin(), lines.begin() + qMin(lines.size(), mostLinesAboveNumber), [](const SourceLine &line) { return number.match(halfWidth(line.text)).hasMatch(); });
    const qsizetype front = numbered - lines.begin(); // ☆ 税务简讯 ☆ above the number is the bulletin's name
    for (qsizetype index = 0; index < lines.size(); ++index) {
        SourceLine &line = lines[index];
        if (index < front && front < mostLinesAboveNumber && line.kind == SourceKind::Text && isOrnament(line.text.front()))
            continue;
        if (line.kind != SourceKind::Text || line.role != SourceRole::None || line.creditByPlace)
            continue;
        if (isContentsHeading(line.text))
            line.role = SourceRole::ContentsHeading;
        else if (sectionName(line.text) && (!blackBrackets || line.text.startsWith(u'【') || line.text.startsWith(u'〖')))
            line.role = SourceRole::Section;
    }
}

// 馆务要闻 without a mark in the contents, where 【馆务要闻】 stands above the articles, and all others so.
void markContentsNamed(SourceLines &lines)
{
    QSet<QString> names;
    qsizetype first = lines.size();
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const std::optional<QString> name = lines.at(index).role == SourceRole::Section ? sectionName(lines.at(index).text) : std::nullopt;
        if (name) {
            names.insert(*name);
            first = std::min(first, index);
        }
    }
    QList<qsizetype> found;
    for (qsizetype index = 0; index < first; ++index) {
        const SourceLine &line = lines.at(index);
        if (line.kind == SourceKind::Text && line.role == SourceRole::None && names.contains(withoutLetterSpacing(line.text)))
            found.append(index);
    }
    if (found.size() < 2)
        return;
    for (const qsizetype index : std::as_const(found))
        lines[index].role = SourceRole::Section;
}

// 〔馆务纵览〕 above a title; behind a text the same brackets hold a credit.
void markTortoiseShells(SourceLines &lines)
{
    static const QRegularExpression shells(u"^〔[\\x{3400}-\\x{9FFF}·、“”]{2,12}〕$"_s);
    constexpr qsizetype textBehind = 4;
    QList<qsizetype> found;
    for (qsizetype index = 1; index + 1 < lines.size(); ++index) {
        const SourceLine &line = lines.at(index);
        if (line.kind != SourceKind::Text || line.role != SourceRole::None || line.text.size() > longestHalfBracketed || !shells.match(line.text).hasMatch())
            continue;
        const auto isSentence = [&](qsizetype at) { return at < lines.size() && lines.at(at).kind == SourceKind::Text && lines.at(at).text.contains(u'。'); };
        bool leads = hasTitleText(lines.at(index + 1).text) && !isSentence(index - 1);
        bool text = false;
        for (qsizetype next = index + 2; next <= index + textBehind; ++next)
            text = text || isSentence(next);
        leads = leads && text;
        if (leads)
            found.append(index);
    }
    if (found.size() < 2)
        return;
    QSet<QString> names;
    for (const qsizetype index : std::as_const(found))
        names.insert(lines.at(index).text);
    for (SourceLine &line : lines) { // in the contents too
        if (line.kind == SourceKind::Text && line.role == SourceRole::None && names.contains(line.text))
            line.role = SourceRole::Section;
    }
}

// 《学员园地》 in the contents and again above its articles, and others like it.
void markTitleMarked(SourceLines &lines)
{
    static const QRegularExpression marked(u"^《[\\x{3400}-\\x{9FFF}·]{2,8}》$"_s);
    QHash<QString, QList<qsizetype>> found;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const SourceLine &line = lines.at(index);
        if (line.kind == SourceKind::Text && line.role == SourceRole::None && line.text.size() <= longestHalfBracketed && marked.match(line.text).hasMatch())
            found[line.text].append(index);
    }
    found.removeIf([](const auto &entry) { return entry->size() != 2; });
    for (const QList<qsizetype> &places : std::as_const(found)) {
        for (const qsizetype index : places)
            lines[index].role = found.size() >= 2 ? SourceRole::Section : SourceRole::None;
    }
}

// 【要闻 or 要闻】, among sections that have both.
void markHalfBracketed(SourceLines &lines)
{
    static const QRegularExpression words(u"^[\\x{3400}-\\x{9FFF}·、“”]{2,12}$"_s);
    QString openers, closers;
    for (const SourceLine &line : std::as_const(lines)) {
        if (line.kind == SourceKind::Text && line.role == SourceRole::Section && sectionName(line.text)) {
            openers += line.text.front();
            closers += line.text.back();
        }
    }
    for (SourceLine &line : lines) {
        if (line.kind != SourceKind::Text || line.role != SourceRole::None || line.text.size() > longestHalfBracketed)
            continue;
        const bool half = openers.contains(line.text.front()) != closers.contains(line.text.back());
        if (half && words.match(sectionWords(line.text)).hasMatch())
            line.role = SourceRole::Section;
    }
}

// 【要闻】市局召开会议, where 市局召开会议 stands alone elsewhere: a section line and a title on one line.
SourceLines withSectionsApart(const SourceLines &lines)
{
    static const QRegularExpression both(u"^([【〖［][^【】〖〗［］]{2,12}[】〗］])\\s*([^【】〖〗［］].{5,})$"_s);
    QSet<QString> alone;
    for (const SourceLine &line : lines) {
        if (line.kind == SourceKind::Text && line.text.size() <= longestSplit && !both.match(line.text).hasMatch())
            alone.insert(unstoppedKey(contentsText(line.text)));
    }
    SourceLines apart;
    for (const SourceLine &line : lines) {
        const auto match = line.kind == SourceKind::Text && line.role == SourceRole::None && line.text.size() <= longestSplit
            ? both.match(contentsText(line.text)) : QRegularExpressionMatch();
        if (!match.hasMatch() || !alone.contains(unstoppedKey(match.captured(2)))) {
            apart.append(line);
            continue;
        }
        SourceLine section = line;
        section.text = match.captured(1);
        section.marks.clear();
        SourceLine title = line;
        title.text = match.captured(2);
        title.marks = marksWithin(line.marks, line.text.indexOf(title.text), title.text.size());
        title.blankBefore = false;
        apart.append(section);
        apart.append(title);
    }
    return apart;
}

// Word's own outline: level 1 the sections, level 2 the titles; or level 1 the titles under
// bracketed sections.
void markOutline(SourceLines &lines)
{
    const auto has = [&](int level) {
        return std::any_of(lines.begin(), lines.end(), [level](const SourceLine &line) {
            return line.role == SourceRole::None && line.kind == SourceKind::Text && line.outlineLevel == level;
        });
    };
    const bool sections = std::any_of(lines.begin(), lines.end(), isSection);
    const int titleLevel = sections && has(1) ? 1 : 2;
    if (!has(titleLevel) || (!sections && !has(1)))
        return;
    for (SourceLine &line : lines) {
        if (line.role != SourceRole::None || line.kind != SourceKind::Text || line.outlineLevel == 0)
            continue;
        if (!sections && line.outlineLevel == 1)
            line.role = SourceRole::Section;
        else if (line.outlineLevel == titleLevel && headingLevel(line.text) == 0)
            line.role = SourceRole::Title;
    }
}

} // namespace

bool isSection(const SourceLine &line)
{
    return line.role == SourceRole::Section || line.role == SourceRole::ContentsSection;
}

QString nameOfSection(const SourceLine &line)
{
    return sectionWords(line.role == SourceRole::ContentsSection ? contentsText(line.text) : line.text);
}

SourceLines withRoles(const SourceDocument &source, QList<Doubt> &doubts)
{
    if (source.ownStyles)
        return source.lines;
    SourceLines lines = withoutFurniture(source.lines, doubts);
    markCreditsByPlace(lines);
    lines = withTitlesBare(withSectionsApart(lines));
    markCreditsByPlace(lines);
    markBracketed(lines);
    lines = withoutFrames(lines);
    markBracketed(lines);
    markContentsNamed(lines);
    markTitleMarked(lines);
    markCreditsByPlace(lines);
    lines = withContentsBare(lines, doubts);
    markHalfBracketed(lines);
    markTortoiseShells(lines);
    markOutline(lines);
    if (std::none_of(lines.begin(), lines.end(), isSection)) {
        markUnbracketedSections(lines);
        markOutline(lines); // whose level 1 are the titles below those
    }
    return lines;
}

} // namespace bulletin
