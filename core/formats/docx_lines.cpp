// SPDX-License-Identifier: Apache-2.0
#include "core/formats/docx_body.h"

#include "core/formats/limits.h"
#include "core/formats/reader_failures.h"
#include "core/formats/text_source.h"

// The other half of DocxBody: paragraphs and tables that are complete become lines.

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar lineBreak = QChar(0x2028);
constexpr QChar picturePlace = QChar(0xFFFC);

} // namespace

void DocxBody::endParagraph()
{
    if (m_paragraphs.isEmpty())
        return;
    Paragraph done = m_paragraphs.takeLast();
    done.look.overlay(done.own);
    if (m_carried) {
        // The deleted mark's paragraph takes in the next one and keeps its look.
        Paragraph whole = *std::exchange(m_carried, std::nullopt);
        for (Mark mark : std::as_const(done.marks)) {
            mark.start += whole.text.size();
            whole.marks.append(mark);
        }
        whole.text += done.text;
        whole.pictures += done.pictures;
        whole.notes += done.notes;
        whole.points = qMax(whole.points, done.points);
        whole.markDeleted = done.markDeleted;
        if (whole.style.isEmpty()) {
            whole.style = done.style;
            whole.look = done.look;
        }
        done = whole;
    } else if (done.look.numberId.value_or(0) > 0) {
        const QString number = m_numbering.next(*done.look.numberId, done.look.numberLevel.value_or(0));
        done.text.prepend(number);
        for (Mark &mark : done.marks)
            mark.start += number.size();
    }
    if (done.markDeleted && m_paragraphs.isEmpty())
        m_carried = done;
    else
        emitParagraph(std::move(done));
}

void DocxBody::emitParagraph(Paragraph paragraph)
{
    SourceLine shape;
    shape.number = m_number;
    shape.role = m_styles.role(paragraph.style);
    shape.captionAbove = m_styles.name(paragraph.style) == u"表题"_s;
    shape.outlineLevel = paragraph.look.outlineLevel.value_or(0);
    shape.centred = paragraph.look.centred.value_or(false);
    shape.points = paragraph.points;
    const QList<Mark> marks = mergedMarks(paragraph.marks);
    bool first = true;
    qsizetype begin = 0;
    for (qsizetype index = 0; index <= paragraph.text.size(); ++index) {
        const bool atEnd = index == paragraph.text.size();
        const bool atPicture = !atEnd && paragraph.text.at(index) == picturePlace;
        if (!atEnd && !atPicture && paragraph.text.at(index) != lineBreak)
            continue;
        SourceLine line = shape;
        line.text = paragraph.text.mid(begin, index - begin);
        line.marks = marksWithin(marks, begin, index - begin);
        line.indented = !line.text.isEmpty() && isBlank(line.text.front());
        trimLine(line);
        line.continues = !first;
        if (!line.text.isEmpty()) {
            emitLine(line);
            first = false;
        }
        if (atPicture && !paragraph.pictures.isEmpty())
            emitLine(paragraph.pictures.takeFirst());
        begin = index + 1;
    }
    emitNotes(paragraph);
}

void DocxBody::emitNotes(const Paragraph &paragraph)
{
    for (const QString &note : paragraph.notes) {
        SourceLine line;
        line.text = note;
        line.number = m_number;
        line.isNote = true;
        emitLine(line);
    }
}

void DocxBody::emitLine(const SourceLine &line)
{
    if (!m_table) {
        m_document.lines.append(line);
        return;
    }
    m_table->lines.append(line);
    m_table->hasPicture = m_table->hasPicture || line.kind == SourceKind::Image;
    if (line.kind == SourceKind::Text && !m_table->rows.isEmpty() && !m_table->rows.last().isEmpty())
        m_table->rows.last().last().paragraphs.append(line.text);
}

void DocxBody::endTable()
{
    Table table = *std::exchange(m_table, std::nullopt);
    if (table.hasPicture) { // a frame for pictures and their captions
        m_document.lines += table.lines;
        return;
    }
    SourceLine line;
    line.kind = SourceKind::Table;
    line.number = table.number;
    qsizetype columns = 0;
    qsizetype cells = 0;
    bool anyText = false;
    for (const QList<Cell> &row : std::as_const(table.rows)) {
        QStringList texts;
        for (const Cell &cell : row) {
            const QString text = cell.paragraphs.join(u'\n');
            texts.append(text);
            anyText = anyText || !text.isEmpty();
            for (int more = 1; more < cell.span; ++more)
                texts.append(QString());
        }
        cells += texts.size();
        if (cells > limits::tableCells)
            throw reader_failures::tooMuchInside(m_fileName);
        columns = qMax(columns, texts.size());
        line.rows.append(texts);
    }
    if (!anyText)
        return;
    for (QStringList &row : line.rows)
        row.resize(columns);
    m_document.lines.append(line);
}

} // namespace bulletin
