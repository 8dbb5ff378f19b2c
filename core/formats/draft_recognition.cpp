// SPDX-License-Identifier: Apache-2.0
#include "core/formats/draft_recognition.h"

#include "core/formats/article_builder.h"
#include "core/formats/credit_grammar.h"
#include "core/formats/issue_parts.h"
#include "core/formats/line_shapes.h"
#include "core/formats/title_matching.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(bulletin::DraftReader)
};

constexpr qsizetype titleWithin = 8; // lines from the top
constexpr qsizetype creditWithin = 4; // lines from the end
constexpr qsizetype longestTitle = 60;
constexpr qsizetype longestFurtherLine = 34;
constexpr int mostTitleLines = 4;

bool isDateLine(const QString &text)
{
    static const QString brackets = u"（）()"_s;
    const std::optional<FoundDate> found = findDate(text);
    if (!found)
        return false;
    QString rest = text;
    rest.remove(found->start, found->length);
    return std::all_of(rest.begin(), rest.end(), [](QChar c) { return isBlank(c) || brackets.contains(c); });
}

class DraftRecogniser {
public:
    DraftRecogniser(const SourceDocument &source, const QString &fileName)
        : m_fileName(fileName)
        , m_builder(ArticleBuilder::Joining::Off, ArticleBuilder::Marks::Partial)
    {
        m_reading.notes = source.notes;
        for (const SourceLine &line : source.lines) {
            if (!line.isNote)
                m_lines.append(line);
        }
        for (const SourceLine &line : source.lines) {
            if (line.isNote)
                m_footnotes.append(line);
        }
        m_end = m_lines.size();
    }

    DraftReading read(const Images &images)
    {
        const qsizetype title = findTitle();
        const qsizetype behindTitle = takeTitle(title);
        for (qsizetype index = 0; index < title; ++index)
            takeLine(index);
        const qsizetype body = takeByline(behindTitle);
        takeSignature(body);
        for (qsizetype index = body; index < m_end; ++index)
            takeLine(index);
        for (const SourceLine &note : std::as_const(m_footnotes))
            m_builder.add(note);
        m_reading.content.manuscript = m_builder.manuscript();
        for (const Block &block : std::as_const(m_reading.content.manuscript.blocks)) {
            if (block.kind == BlockKind::Image && images.contains(block.imageId))
                m_reading.content.images.insert(block.imageId, images.value(block.imageId));
        }
        return std::move(m_reading);
    }

private:
    bool isText(qsizetype index) const { return index >= 0 && index < m_end && m_lines.at(index).kind == SourceKind::Text; }
    bool isSentence(qsizetype index) const
    {
        static const QString closing = u"。；：，、;:,"_s;
        const QString &text = m_lines.at(index).text;
        return text.contains(u'。') || closing.contains(text.back());
    }
    bool hasTitleShape(qsizetype index) const
    {
        if (!isText(index) || isSentence(index))
            return false;
        const QString &text = m_lines.at(index).text;
        return text.size() <= longestTitle && !isListItem(text) && !isCaption(text) && headingLevel(text) == 0 && !parseCredit(text)
            && !isDateLine(text);
    }

    // What a style or the outline calls a title, else the largest centred line at the top, else
    // the first line if it is short; −1 where the text begins at once.
    qsizetype findTitle() const
    {
        qsizetype top = 0; // no title stands below the first sentence
        while (top < qMin(titleWithin, m_end) && isText(top) && !isSentence(top))
            ++top;
        for (qsizetype index = 0; index < top; ++index) {
            if ((m_lines.at(index).role == SourceRole::Title || m_lines.at(index).outlineLevel == 1) && hasTitleShape(index))
                return index;
        }
        qsizetype best = -1;
        for (qsizetype index = 0; index < top; ++index) {
            if (hasTitleShape(index) && m_lines.at(index).centred && (best < 0 || m_lines.at(index).points > m_lines.at(best).points))
                best = index;
        }
        if (best >= 0)
            return best;
        for (qsizetype index = 0; index < top; ++index) {
            if (!isSectionLine(index) && !parseCredit(m_lines.at(index).text))
                return hasTitleShape(index) ? index : -1;
        }
        return -1;
    }

    bool isSectionLine(qsizetype index) const { return sectionName(m_lines.at(index).text).has_value(); }

    qsizetype takeTitle(qsizetype title)
    {
        if (title < 0) {
            m_reading.content.titleLines = {QFileInfo(m_fileName).completeBaseName()};
            m_reading.notes.append(Sentences::tr("No title could be seen in the text; the file's name was taken for it."));
            return 0;
        }
        QStringList lines = {m_lines.at(title).text};
        qsizetype next = title + 1;
        while (lines.size() < mostTitleLines && goesOnWithTitle(title, next))
            lines.append(m_lines.at(next++).text);
        m_reading.content.titleLines = breakTitle(lines, {}).lines;
        return next;
    }

    bool goesOnWithTitle(qsizetype title, qsizetype next) const
    {
        if (!hasTitleShape(next) || next + 1 >= m_end)
            return false;
        const SourceLine &first = m_lines.at(title);
        const SourceLine &line = m_lines.at(next);
        if (line.continues || line.text.startsWith(u"——"_s))
            return true;
        const bool sameLook = line.centred == first.centred && qAbs(line.points - first.points) < 0.1 && line.role == first.role
            && line.outlineLevel == first.outlineLevel;
        return sameLook && line.text.size() <= longestFurtherLine && !line.text.contains(u'，') && !parseByline(line.text);
    }

    // Offices, names and a date directly under the title.
    qsizetype takeByline(qsizetype index)
    {
        while (isText(index) && index + 1 < m_end) {
            const QString &text = m_lines.at(index).text;
            QString inside = text;
            if ((inside.startsWith(u'（') && inside.endsWith(u'）')) || (inside.startsWith(u'(') && inside.endsWith(u')')))
                inside = inside.mid(1, inside.size() - 2);
            auto credit = parseCredit(text);
            if (!credit)
                credit = parseByline(inside);
            if (!credit)
                break;
            takeCredit(*credit);
            ++index;
        }
        return index;
    }

    // 市委党史研究室宣教处 / 2024年3月1日 at the end: who sent it, not what it says.
    void takeSignature(qsizetype body)
    {
        if (!m_reading.content.units.isEmpty() || m_end - body < 3 || !isText(m_end - 1) || !isText(m_end - 2) || !isDateLine(m_lines.at(m_end - 1).text))
            return;
        const auto credit = parseByline(m_lines.at(m_end - 2).text);
        if (!credit)
            return;
        takeCredit(*credit);
        m_reading.notes.append(Sentences::tr("The signature “%1” was taken as the submitting unit, not as text.")
                                   .arg(m_lines.at(m_end - 2).text + u' ' + m_lines.at(m_end - 1).text));
        m_end -= 2;
    }

    void takeCredit(const CreditLine &credit)
    {
        for (const QString &unit : credit.units) {
            if (!m_reading.content.units.contains(unit))
                m_reading.content.units.append(unit);
        }
        for (const QString &person : credit.contributors) {
            if (!m_reading.content.contributors.contains(person))
                m_reading.content.contributors.append(person);
        }
        if (!credit.ending.isEmpty())
            m_reading.content.creditEnding = credit.ending;
    }

    void takeLine(qsizetype index)
    {
        SourceLine line = m_lines.at(index);
        const bool atEnd = index >= m_end - creditWithin;
        if (line.kind == SourceKind::Text && !m_builder.takesCaption(line)) {
            if (const auto credit = parseCredit(line.text); credit && (atEnd || m_builder.isEmpty())) {
                takeCredit(*credit);
                return;
            }
            if (const auto glued = parseGluedCredit(line.text); glued && atEnd) {
                takeCredit(glued->credit);
                line.marks = marksWithin(line.marks, 0, glued->start);
                line.text.truncate(glued->start);
                trimLine(line);
            }
        }
        m_builder.add(line);
    }

    QString m_fileName;
    QList<SourceLine> m_lines;
    QList<SourceLine> m_footnotes;
    qsizetype m_end = 0; // of what is text
    ArticleBuilder m_builder;
    DraftReading m_reading;
};

} // namespace

DraftReading recogniseDraft(const SourceDocument &source, const QString &fileName)
{
    return DraftRecogniser(source, fileName).read(source.images);
}

} // namespace bulletin
