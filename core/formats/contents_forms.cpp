// SPDX-License-Identifier: Apache-2.0
#include "core/formats/contents_line.h"
#include "core/formats/issue_parts.h"
#include "core/formats/line_shapes.h"
#include "core/formats/title_matching.h"

#include <QRegularExpression>

#include <functional>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 90;
constexpr qsizetype mostTitleLines = 3;
constexpr qsizetype mostLines = 4'000; // of a longer file nobody prints contents
constexpr qsizetype shortestHalf = 13;
constexpr int fewest = 2;              // so many make it this bulletin's way

// What the contents print that the titles have not: a form, and a line without it (empty: it has not that form).
QString withoutUnitBehind(const QString &text)
{
    static const QRegularExpression pattern(u"^(.{4,}?)\\s*[（(]([^（）()]{2,16})[）)]$"_s);
    return pattern.match(text).captured(1);
}

QString withoutUnitAhead(const QString &text)
{
    static const QRegularExpression pattern(u"^[\\x{3400}-\\x{9FFF}]{2,14}[：:]\\s*(.{4,})$"_s);
    return pattern.match(text).captured(1);
}

// 票决制让民生实事更贴民心……县人大办
QString withoutUnitAcross(const QString &text)
{
    static const QRegularExpression pattern(u"^(.{4,}?)\\s*(?:[.．·…‥⋯]{2,}|…+|[\\x{3000}]{2,}|[/／|｜])\\s*[\\x{3400}-\\x{9FFF}]{2,14}$"_s);
    return pattern.match(text).captured(1);
}

QString withoutTitleMarks(const QString &text)
{
    return text.startsWith(u'《') && text.indexOf(u'》') == text.size() - 1 ? text.mid(1, text.size() - 2) : QString();
}

using Form = QString (*)(const QString &);
constexpr Form forms[] = {withoutUnitBehind, withoutUnitAhead, withoutUnitAcross, withoutTitleMarks};

class ContentsForms {
public:
    explicit ContentsForms(const SourceLines &lines)
        : m_lines(lines)
    {
        while (m_end < lines.size() && !isEvidence(lines.at(m_end)))
            ++m_end;
    }

    SourceLines bare(QList<Doubt> &doubts)
    {
        SourceLines bare = m_lines;
        if (m_end < 2 || m_end == m_lines.size() || m_lines.size() > mostLines)
            return bare;
        collectTitles();
        for (const Form form : forms)
            apply(form, bare);
        return joined(bare, doubts);
    }

private:
    static bool isEvidence(const SourceLine &line)
    {
        return line.kind != SourceKind::Text || line.text.contains(u'。') || line.creditByPlace || line.text.size() > longestLine;
    }
    bool mayBeEntry(const SourceLine &line) const
    {
        return line.kind == SourceKind::Text && line.role == SourceRole::None && line.text.size() <= longestLine;
    }

    // Every line, and every two or three that stand together, which could be a title: where it stands last.
    void collectTitles()
    {
        for (qsizetype index = 0; index < m_lines.size(); ++index) {
            QString text;
            for (qsizetype count = 0; count < mostTitleLines && index + count < m_lines.size(); ++count) {
                const SourceLine &line = m_lines.at(index + count);
                if (!mayBeEntry(line) || line.text.contains(u'。') || (count > 0 && line.blankBefore))
                    break;
                text += line.text;
                m_titles.insert(unstoppedKey(text), index);
            }
        }
    }
    bool isTitleBelow(const QString &text, qsizetype index) const { return !text.isEmpty() && m_titles.value(unstoppedKey(text), -1) > index; }
    QString entry(const SourceLine &line) const { return contentsText(line.text, endsInBareNumber(line.text)); }

    void apply(Form form, SourceLines &bare) const
    {
        qsizetype first = -1, last = -1;
        int hits = 0;
        for (qsizetype index = 0; index < m_end; ++index) {
            if (!mayBeEntry(bare.at(index)) || isTitleBelow(entry(bare.at(index)), index) || !isTitleBelow(form(entry(bare.at(index))), index))
                continue;
            ++hits;
            first = first < 0 ? index : first;
            last = index;
        }
        if (hits < fewest)
            return;
        // Between them a slip may have made one that is no title any more; the contents' last may too.
        for (qsizetype index = first; index < qMin(m_end, last + 2); ++index) {
            if (!mayBeEntry(bare.at(index)) || isTitleBelow(entry(bare.at(index)), index))
                continue;
            const QString without = form(entry(bare.at(index)));
            if (!without.isEmpty() && (index <= last || isTitleBelow(without, index) || form == withoutTitleMarks))
                setText(bare[index], without);
        }
    }

    static void setText(SourceLine &line, const QString &text)
    {
        line.marks = marksWithin(line.marks, qMax<qsizetype>(0, line.text.indexOf(text)), text.size());
        line.text = text;
    }

    // An entry over two lines, of which the second has the page number: 学习会专题 | 学习会……1.
    SourceLines joined(const SourceLines &lines, QList<Doubt> &doubts) const
    {
        SourceLines result;
        for (qsizetype index = 0; index < lines.size(); ++index) {
            result.append(lines.at(index));
            if (index + 1 >= m_end || !mayBeEntry(lines.at(index)) || !mayBeEntry(lines.at(index + 1)) || lines.at(index + 1).blankBefore
                || lines.at(index).text.size() < shortestHalf) // a section line may stand directly above a title here and there
                continue;
            const QString both = lines.at(index).text + entry(lines.at(index + 1));
            const bool stood = isTitleBelow(contentsText(both), index + 1) && m_titles.value(unstoppedKey(contentsText(both))) >= m_end - mostTitleLines;
            if (!stood)
                continue;
            doubts.append(Doubt{DoubtRule::Joined, lines.at(index).number, contentsText(lines.at(index).text) + u" | "_s + entry(lines.at(index + 1)), {}, 0});
            setText(result.last(), both);
            ++index;
        }
        return result;
    }

    const SourceLines &m_lines;
    qsizetype m_end = 0; // of what may be contents: the first sentence
    QHash<QString, qsizetype> m_titles;
};

} // namespace

SourceLines withContentsBare(const SourceLines &lines, QList<Doubt> &doubts)
{
    return ContentsForms(lines).bare(doubts);
}

} // namespace bulletin
