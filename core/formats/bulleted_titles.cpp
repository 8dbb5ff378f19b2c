// SPDX-License-Identifier: Apache-2.0
#include "core/formats/issue_parts.h"

#include "core/formats/contents_line.h"
#include "core/formats/credit_grammar.h"
#include "core/formats/line_shapes.h"
#include "core/formats/title_matching.h"

#include <QRegularExpression>

#include <algorithm>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 70;
constexpr qsizetype shortestTelling = 8; // the name of a section is shorter
constexpr qsizetype shortestTitle = 6;
constexpr qsizetype shortestAmongThem = 4;
constexpr int fewest = 2;                // so many make it this bulletin's way
constexpr int fewestUnnamed = 3;         // and so many where no contents name them
constexpr qsizetype textBehind = 6;      // within so many lines
constexpr qsizetype shortestText = 40;

// What titles are set behind or between: an ornament as itself, 1. as 1, 一、 as 一, （一） as （, 《…》 as 《.
struct Marked {
    qsizetype index = 0;
    QChar mark;
    qsizetype length = 0; // of the mark and its blanks
    qsizetype tail = 0;   // of what closes it
    int number = 0;
    QString key;
    bool named = false; // stands above it too
};

std::optional<Marked> markedLine(const QString &text)
{
    static const QRegularExpression number(u"^(?:(\\d{1,2})\\s*[.．、](?!\\d)|([一二三四五六七八九十]{1,3})、|[（(]([一二三四五六七八九十]{1,3})[）)]|[（(](\\d{1,2})[）)]|【(\\d{1,2})】)\\s*"_s);
    if (text.size() < 3 || text.size() > longestLine || text.contains(u'。'))
        return std::nullopt;
    Marked found;
    if (const auto match = number.match(text); match.hasMatch()) {
        static const QString kinds = u"1一（(【"_s;
        for (int group = 1; group <= 5; ++group) {
            if (match.capturedLength(group) == 0)
                continue;
            found.mark = kinds.at(group - 1);
            found.number = parseNumeral(match.captured(group)).value_or(0);
        }
        found.length = match.capturedLength();
    } else if (isOrnament(text.front())) {
        found.mark = text.front();
        found.length = 1;
        if (text.back() == found.mark)
            found.tail = 1;
    } else if (text.front() == u'《' && text.indexOf(u'》') == text.size() - 1) {
        found.mark = u'《';
        found.length = found.tail = 1;
    }
    while (found.length > 0 && found.length < text.size() && isBlank(text.at(found.length)))
        ++found.length;
    if (found.length == 0 || found.length + found.tail >= text.size())
        return std::nullopt;
    found.key = unstoppedKey(text.mid(found.length, text.size() - found.length - found.tail));
    return found;
}

class MarkedTitles {
public:
    explicit MarkedTitles(const SourceLines &lines)
        : m_lines(lines)
    {
        QSet<QString> above;
        for (qsizetype index = 0; index < lines.size(); ++index) {
            const SourceLine &line = lines.at(index);
            if (line.kind != SourceKind::Text || line.role != SourceRole::None || line.text.size() > longestLine)
                continue;
            const QString plain = unstoppedKey(contentsText(line.text));
            if (auto found = markedLine(line.text); found && hasTextBehind(index)) {
                found->index = index;
                found->named = above.contains(found->key) || above.contains(plain);
                m_found.append(*found);
            }
            for (const bool bareNumbers : {false, true}) {
                const QString entry = contentsText(line.text, bareNumbers);
                above.insert(unstoppedKey(entry));
                if (const auto marked = markedLine(entry))
                    above.insert(marked->key);
            }
        }
    }

    SourceLines bare() const
    {
        SourceLines bare = m_lines;
        for (const Marked &line : m_found) {
            const bool named = isNamedWay(line);
            if (!named && !isUnnamedWay(line))
                continue;
            SourceLine &title = bare[line.index];
            title.text = trimmedBlanks(title.text.mid(line.length, title.text.size() - line.length - line.tail));
            title.marks = marksWithin(title.marks, line.length, title.text.size());
            if (!named)
                title.role = SourceRole::Title;
        }
        return bare;
    }

private:
    bool hasTextBehind(qsizetype index) const
    {
        for (qsizetype next = index + 1; next < m_lines.size() && next <= index + textBehind; ++next) {
            if (m_lines.at(next).kind != SourceKind::Text || m_lines.at(next).text.contains(u'。'))
                return true;
            if (markedLine(m_lines.at(next).text))
                return false;
        }
        return false;
    }

    // Most lines behind this mark stand in the contents; one or two may differ by a slip.
    bool isNamedWay(const Marked &line) const
    {
        const auto same = [&](const Marked &other) { return other.mark == line.mark; };
        const auto tells = [&](const Marked &other) { return same(other) && other.named && other.key.size() >= shortestTelling; };
        const auto first = std::find_if(m_found.begin(), m_found.end(), tells);
        const auto telling = std::count_if(m_found.begin(), m_found.end(), tells);
        const auto all = std::count_if(first, m_found.end(), same);
        return telling >= fewest && telling * 2 >= all && line.index >= first->index;
    }

    // No contents: each of several such lines stands alone above a text, and the first of them opens the body.
    bool isUnnamedWay(const Marked &line) const
    {
        if (std::any_of(m_found.begin(), m_found.end(), [](const Marked &other) { return other.named; }) || !leads(line))
            return false;
        QList<const Marked *> alike;
        for (const Marked &other : m_found) {
            if (other.mark == line.mark && leads(other))
                alike.append(&other);
        }
        const auto telling = std::count_if(alike.begin(), alike.end(), [](const Marked *other) { return other->key.size() >= shortestTitle; });
        if (telling < fewestUnnamed || !opensBody(alike.first()->index))
            return false;
        // Numbers that begin anew are those of headings.
        for (qsizetype at = 0; line.number > 0 && at < alike.size(); ++at) {
            if (alike.at(at)->number != at + 1)
                return false;
        }
        return true;
    }

    // A title directly above its text, apart from what stands before it.
    bool leads(const Marked &line) const
    {
        if (line.index == 0)
            return false;
        const auto isProse = [this](qsizetype index) { return m_lines.at(index).kind == SourceKind::Text && m_lines.at(index).text.contains(u'。'); };
        qsizetype next = line.index + 1;
        if (next < m_lines.size() && (isDateLine(m_lines.at(next).text) || m_lines.at(next).creditByPlace || parseCredit(m_lines.at(next).text)))
            ++next; // under the title
        static const QRegularExpression number(u"第\\s*[0-9〇一二三四五六七八九十百]+\\s*期"_s);
        const bool first = number.match(m_lines.at(line.index - 1).text).hasMatch() || findDate(m_lines.at(line.index - 1).text);
        const bool apart = first || m_lines.at(line.index).blankBefore || isProse(line.index - 1) || m_lines.at(line.index - 1).creditByPlace || parseCredit(m_lines.at(line.index - 1).text);
        return line.key.size() >= shortestAmongThem && apart && next < m_lines.size()
            && (m_lines.at(next).kind != SourceKind::Text || (m_lines.at(next).text.contains(u'。') && m_lines.at(next).text.size() >= shortestText));
    }

    bool opensBody(qsizetype index) const
    {
        return std::none_of(m_lines.begin(), m_lines.begin() + index, [](const SourceLine &line) {
            return line.kind == SourceKind::Text && !editorialNote(line.text) && (isContentsHeading(line.text) || (line.text.contains(u'。') && line.text.size() >= shortestText));
        });
    }

    const SourceLines &m_lines;
    QList<Marked> m_found;
};

} // namespace

SourceLines withTitlesBare(const SourceLines &lines)
{
    return MarkedTitles(lines).bare();
}

} // namespace bulletin
