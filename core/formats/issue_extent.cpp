// SPDX-License-Identifier: Apache-2.0
#include "core/formats/issue_parts.h"
#include "core/formats/credit_grammar.h"
#include "core/formats/contents_line.h"
#include "core/formats/line_shapes.h"
#include "core/formats/title_matching.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTitleLines = 5;
constexpr qsizetype longestTitle = 90;
constexpr double alike = 0.7;
constexpr qsizetype longestContents = 400; // lines that are compared with a title one by one

// A line that only the body of an issue has: a sentence, a credit, a picture.
bool isBodyEvidence(const SourceLine &line)
{
    if (line.role == SourceRole::Body || line.role == SourceRole::Credit || line.kind != SourceKind::Text)
        return true;
    if (isSection(line) || isContentsLineByStyle(line))
        return false;
    return line.text.contains(u'。') || line.text.size() > longestTitle || parseCredit(line.text).has_value();
}

class ExtentFinder {
public:
    ExtentFinder(const SourceLines &lines, qsizetype begin, qsizetype end, const QSet<qsizetype> &stopped)
        : m_lines(lines)
        , m_begin(begin)
        , m_end(end)
    {
        m_evidence = begin;
        while (m_evidence < end && (stopped.contains(m_evidence) || !isBodyEvidence(lines.at(m_evidence))))
            ++m_evidence;
    }

    qsizetype bodyBegin(bool *contentsSeen) const
    {
        for (const auto find : {&ExtentFinder::byStyle, &ExtentFinder::byRepeatedSection, &ExtentFinder::byRepeatedTitle,
                                &ExtentFinder::bySimilarTitle, &ExtentFinder::behindMarks}) {
            if (const qsizetype found = (this->*find)(); found >= 0) {
                *contentsSeen = find != &ExtentFinder::byStyle;
                return withSectionAbove(found);
            }
        }
        return withoutContents();
    }

private:
    qsizetype byStyle() const
    {
        for (qsizetype index = m_begin; index < m_end; ++index) {
            switch (m_lines.at(index).role) {
            case SourceRole::Title:
            case SourceRole::Body:
            case SourceRole::Credit:
                return index;
            default:
                break;
            }
        }
        return -1;
    }

    qsizetype byRepeatedSection() const
    {
        QSet<QString> seen;
        for (qsizetype index = m_begin; index < m_end && index <= m_evidence; ++index) {
            if (!isSection(m_lines.at(index)))
                continue;
            const QString name = nameOfSection(m_lines.at(index));
            if (seen.contains(name))
                return index;
            seen.insert(name);
        }
        return -1;
    }

    QString joined(qsizetype index, int count) const
    {
        QString text;
        for (int line = 0; line < count; ++line)
            text += m_lines.at(index + line).text;
        return text;
    }

    bool isTitleStretch(qsizetype index, int count) const
    {
        for (int line = 0; line < count; ++line) {
            if (index + line >= m_end || isSection(m_lines.at(index + line)) || m_lines.at(index + line).kind != SourceKind::Text)
                return false;
        }
        return true;
    }

    // The first article's title is the contents' first again, close above the first sentence.
    qsizetype byRepeatedTitle() const
    {
        QSet<QString> seen;
        const qsizetype near = m_evidence - 2 * mostTitleLines;
        for (qsizetype index = m_begin; index < m_end && index <= m_evidence; ++index) {
            if (isSection(m_lines.at(index)))
                continue;
            for (int count = 1; index >= near && count <= mostTitleLines && isTitleStretch(index, count); ++count) {
                if (seen.contains(unstoppedKey(joined(index, count))))
                    return index;
            }
            seen.insert(unstoppedKey(contentsText(m_lines.at(index).text)));
            seen.insert(unstoppedKey(contentsText(m_lines.at(index).text, true)));
        }
        return -1;
    }

    qsizetype bySimilarTitle() const
    {
        if (m_evidence - m_begin > longestContents)
            return -1;
        qsizetype best = -1;
        double similarity = alike;
        for (int count = 1; count <= mostTitleLines; ++count) {
            const qsizetype index = m_evidence - count;
            if (index <= m_begin || !isTitleStretch(index, count))
                break;
            for (qsizetype earlier = m_begin; earlier < index; ++earlier) {
                if (isSection(m_lines.at(earlier)))
                    continue;
                const double found = titleSimilarity(joined(index, count), contentsText(m_lines.at(earlier).text));
                if (found > similarity) {
                    similarity = found;
                    best = index;
                }
            }
        }
        return best;
    }

    // Every line of the contents has its bullet, number or page: the first without one is the body's.
    qsizetype behindMarks() const
    {
        qsizetype marked = 0;
        for (qsizetype index = m_begin; index < m_evidence; ++index) {
            const SourceLine &line = m_lines.at(index);
            if (line.role == SourceRole::ContentsHeading || isSection(line))
                continue;
            if (line.kind == SourceKind::Text && hasContentsMark(line.text))
                ++marked;
            else
                return marked > 1 ? index : -1;
        }
        return -1;
    }

    // No line of the contents comes again: the body begins at the last section line above the
    // first sentence, or else at the line above that sentence.
    qsizetype withoutContents() const
    {
        for (qsizetype index = qMin(m_evidence, m_end - 1); index >= m_begin; --index) {
            if (isSection(m_lines.at(index)))
                return index;
        }
        // Neither section nor contents: all that stands above the first sentence is its title.
        const auto isContents = [](const SourceLine &line) { return line.role == SourceRole::ContentsHeading || (line.kind == SourceKind::Text && hasContentsMark(line.text)); };
        if (m_evidence - m_begin <= mostTitleLines && std::none_of(m_lines.begin() + m_begin, m_lines.begin() + qMin(m_evidence, m_end), isContents))
            return m_begin;
        return qMax(m_begin, m_evidence - 1);
    }

    // The section lines directly above the first title belong to the body: the nearest always, the
    // ones above it where they have stood in the contents before (sections without an article).
    qsizetype withSectionAbove(qsizetype index) const
    {
        if (index <= m_begin || isSection(m_lines.at(index)) || !isSection(m_lines.at(index - 1)))
            return index;
        --index;
        while (index > m_begin && isSection(m_lines.at(index - 1)) && stoodBefore(index - 1))
            --index;
        return index;
    }

    bool stoodBefore(qsizetype index) const
    {
        const QString name = nameOfSection(m_lines.at(index));
        for (qsizetype earlier = m_begin; earlier < index; ++earlier) {
            if (isSection(m_lines.at(earlier)) && nameOfSection(m_lines.at(earlier)) == name)
                return true;
        }
        return false;
    }

    const SourceLines &m_lines;
    qsizetype m_begin;
    qsizetype m_end;
    qsizetype m_evidence; // the first line that only a body has
};

} // namespace

QSet<qsizetype> stoppedTitles(const SourceLines &lines)
{
    QSet<QString> unstopped;
    QHash<qsizetype, QString> candidates;
    const auto isEntry = [&](qsizetype index) { // of the contents, by its mark
        return index >= 0 && index < lines.size() && lines.at(index).kind == SourceKind::Text && !lines.at(index).text.contains(u'。')
            && hasContentsMark(lines.at(index).text);
    };
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const SourceLine &line = lines.at(index);
        if (line.kind != SourceKind::Text || line.text.size() > longestTitle)
            continue;
        const QString key = unstoppedKey(contentsText(line.text, true));
        if (!line.text.contains(u'。'))
            unstopped.insert(key);
        else if (!key.contains(u'。'))
            candidates.insert(index, key);
    }
    QSet<qsizetype> stopped;
    for (auto candidate = candidates.cbegin(); candidate != candidates.cend(); ++candidate) {
        const qsizetype index = candidate.key();
        const bool amongEntries = hasContentsMark(lines.at(index).text) && (isEntry(index - 1) || isEntry(index + 1));
        if (unstopped.contains(candidate.value()) || amongEntries)
            stopped.insert(index);
    }
    return stopped;
}

IssueExtent findExtent(const SourceLines &lines, qsizetype mastheadEnd)
{
    IssueExtent extent;
    extent.contentsBegin = mastheadEnd;
    extent.tailBegin = findTail(lines, mastheadEnd);
    const QSet<qsizetype> stopped = stoppedTitles(lines);
    // 按语 may also stand behind the contents: then a section or title follows it, and the body.
    for (qsizetype index = mastheadEnd; index < extent.tailBegin; ++index) {
        const SourceLine &line = lines.at(index);
        if (line.role == SourceRole::EditorialNote || (line.role == SourceRole::None && editorialNote(line.text))) {
            IssueDocument scratch;
            const qsizetype behind = readEditorialNote(lines, index, scratch);
            const auto stoodAbove = [&](const QString &title) {
                return std::any_of(lines.begin() + mastheadEnd, lines.begin() + index, [&](const SourceLine &above) { return unstoppedKey(contentsText(above.text)) == unstoppedKey(title); });
            };
            if (behind < extent.tailBegin && (isSection(lines.at(behind)) || stoodAbove(lines.at(behind).text))) {
                extent.contentsEnd = index;
                extent.bodyBegin = behind;
                return extent;
            }
        }
        if (!stopped.contains(index) && isBodyEvidence(line))
            break;
    }
    extent.bodyBegin = ExtentFinder(lines, mastheadEnd, extent.tailBegin, stopped).bodyBegin(&extent.contentsSeen);
    extent.contentsEnd = extent.bodyBegin;
    return extent;
}

qsizetype readEditorialNote(const SourceLines &lines, qsizetype index, IssueDocument &issue)
{
    const auto at = [&](qsizetype position) -> const SourceLine * { return position < lines.size() ? &lines.at(position) : nullptr; };
    const auto isStyled = [](const SourceLine *line) { return line && line->role == SourceRole::EditorialNote; };
    const SourceLine *first = at(index);
    if (!first || first->kind != SourceKind::Text)
        return index;
    const std::optional<QString> opening = editorialNote(first->text);
    const bool styled = isStyled(first);
    if (!styled && (!opening || first->role != SourceRole::None))
        return index;
    QStringList paragraphs;
    const QString text = opening.value_or(first->text);
    if (!text.isEmpty())
        paragraphs.append(text);
    // Further paragraphs: by style, or sentences directly below; a label alone takes one line in any case.
    for (++index; const SourceLine *line = at(index); ++index) {
        const bool goesOn = styled ? isStyled(line)
                                   : line->kind == SourceKind::Text && line->role == SourceRole::None
                && (paragraphs.isEmpty() || endsSentence(line->text) || (at(index + 1) && isSection(*at(index + 1))));
        if (!goesOn)
            break;
        paragraphs.append(line->text);
    }
    issue.editorialNote = paragraphs.join(u'\n');
    return index;
}

} // namespace bulletin
