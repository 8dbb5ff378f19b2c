// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/manuscript_writing.h"

#include <QTextDocument>
#include <QTextTable>
#include <set>

namespace bulletin {
namespace {

bool isText(const Block &block)
{
    return block.kind == BlockKind::Paragraph || block.kind == BlockKind::Heading;
}

TextKind kindOf(const Block &block)
{
    return block.kind == BlockKind::Heading ? TextKind::Heading : TextKind::Paragraph;
}

QString textOf(const Manuscript &manuscript)
{
    QStringList texts;
    for (const Block &block : manuscript.blocks) {
        if (!block.text.isEmpty())
            texts.append(block.text);
        for (const QStringList &row : block.rows)
            texts.append(row.join(u' '));
    }
    return texts.join(u' ');
}

} // namespace

ManuscriptWriter::ManuscriptWriter(const QTextCursor &cursor, const TextMeasures &measures)
    : m_cursor(cursor)
    , m_measures(measures)
{
}

void ManuscriptWriter::startBlock(TextKind kind, int level)
{
    const QTextBlockFormat format = blockFormat(kind, m_measures, level);
    if (m_cursor.block().length() > 1) {
        m_cursor.movePosition(QTextCursor::EndOfBlock);
        m_cursor.insertBlock(format, QTextCharFormat());
    } else {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(QTextCharFormat());
    }
    m_cursor.setCharFormat(QTextCharFormat());
}

void ManuscriptWriter::insertRuns(const Block &block)
{
    std::set<qsizetype> edges{0, block.text.size()};
    for (const Mark &mark : block.marks) {
        edges.insert(mark.start);
        edges.insert(mark.start + mark.length);
    }
    qsizetype from = 0;
    for (const qsizetype to : edges) {
        if (to <= from)
            continue;
        QList<MarkKind> marks;
        for (const Mark &mark : block.marks) {
            if (mark.start <= from && mark.start + mark.length >= to)
                marks.append(mark.kind);
        }
        m_cursor.insertText(block.text.mid(from, to - from), markFormat(marks));
        from = to;
    }
}

QTextTable *ManuscriptWriter::insertTable(const Block &block)
{
    if (!block.text.isEmpty()) {
        startBlock(TextKind::TableCaption);
        m_cursor.insertText(block.text, QTextCharFormat());
    } else {
        m_cursor.movePosition(QTextCursor::EndOfBlock);
    }
    const int columns = int(block.rows.first().size());
    QTextTable *table = m_cursor.insertTable(int(block.rows.size()), columns, tableFormat(m_measures));
    for (int row = 0; row < table->rows(); ++row) {
        for (int column = 0; column < columns; ++column) {
            QTextCursor cell = table->cellAt(row, column).firstCursorPosition();
            const QTextBlockFormat format = blockFormat(TextKind::Cell, m_measures);
            cell.setBlockFormat(format);
            cell.setBlockCharFormat(QTextCharFormat());
            cell.insertText(block.rows.at(row).at(column), QTextCharFormat());
        }
    }
    m_cursor.setPosition(table->lastPosition() + 1);
    if (m_cursor.block().length() <= 1) {
        m_cursor.setBlockFormat(blockFormat(TextKind::Paragraph, m_measures));
        m_cursor.setBlockCharFormat(QTextCharFormat());
    }
    return table;
}

void ManuscriptWriter::write(const Block &block)
{
    if (block.kind == BlockKind::Table) {
        insertTable(block);
    } else if (block.kind == BlockKind::Image) {
        startBlock(TextKind::Picture);
        m_cursor.insertText(QString(QChar(QChar::ObjectReplacementCharacter)), pictureFormat(block));
    } else {
        startBlock(kindOf(block), block.level);
        insertRuns(block);
    }
}

void ManuscriptWriter::fill(const Manuscript &manuscript)
{
    m_cursor.beginEditBlock();
    m_cursor.movePosition(QTextCursor::End);
    startBlock(TextKind::Paragraph);
    for (const Block &block : manuscript.blocks)
        write(block);
    m_cursor.endEditBlock();
}

void ManuscriptWriter::insertInside(const Manuscript &manuscript)
{
    m_cursor.insertText(textOf(manuscript), QTextCharFormat());
}

void ManuscriptWriter::insert(const Manuscript &manuscript)
{
    if (manuscript.blocks.isEmpty())
        return;
    m_cursor.beginEditBlock();
    m_cursor.removeSelectedText();
    const TextKind kind = textKind(m_cursor.block());
    if (m_cursor.currentTable() || kind == TextKind::TableCaption) {
        insertInside(manuscript);
        m_cursor.endEditBlock();
        return;
    }
    qsizetype next = 0;
    const Block &first = manuscript.blocks.first();
    if (kind == TextKind::Picture && m_cursor.block().length() > 1)
        startBlock(TextKind::Paragraph);
    const bool parts = manuscript.blocks.size() > 1 || !isText(first);
    const bool hasTail = parts && !m_cursor.atBlockEnd();
    const bool before = m_cursor.atBlockStart(); // whole paragraphs before one that stays as it is
    const QTextBlockFormat tailFormat = m_cursor.blockFormat();
    if (hasTail) {
        const int position = m_cursor.position();
        m_cursor.insertBlock(tailFormat, QTextCharFormat());
        m_cursor.setPosition(position);
    }
    if (isText(first) && m_cursor.block().length() > 1) {
        insertRuns(first); // into the paragraph that stands there
        next = 1;
    }
    for (; next < manuscript.blocks.size(); ++next)
        write(manuscript.blocks.at(next));
    // The text behind joins the last paragraph, or the empty one that stands behind a table.
    const Block &last = manuscript.blocks.last();
    if (hasTail && (last.kind == BlockKind::Table || (isText(last) && !before))) {
        const QTextBlockFormat format = isText(last) ? m_cursor.blockFormat() : tailFormat;
        m_cursor.deleteChar();
        m_cursor.setBlockFormat(format);
    }
    m_cursor.endEditBlock();
}

} // namespace bulletin
