// SPDX-License-Identifier: Apache-2.0
// The part of ManuscriptEditor that handles pictures and tables.
#include "ui/editor/manuscript_editor.h"

#include "core/formats/embedded_image.h"
#include "core/formats/limits.h"
#include "ui/editor/manuscript_writing.h"

#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QAbstractTextDocumentLayout>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

bool hasPicture(const QTextBlock &block)
{
    for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
        if (isPicture(fragment.fragment().charFormat()))
            return true;
    }
    return false;
}

} // namespace

int ManuscriptEditor::picturePosition() const
{
    const QTextCursor cursor = textCursor();
    const QTextBlock block = document()->findBlock(cursor.selectionStart());
    if (textKind(block) != TextKind::Picture)
        return -1;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const bool near = cursor.selectionEnd() >= fragment.position() && cursor.selectionStart() <= fragment.position() + fragment.length();
        if (isPicture(fragment.charFormat()) && near)
            return fragment.position();
    }
    return -1;
}

std::optional<Block> ManuscriptEditor::currentPicture() const
{
    const int position = picturePosition();
    if (position < 0)
        return std::nullopt;
    QTextCursor cursor(document());
    cursor.setPosition(position + 1);
    return pictureBlock(cursor.charFormat());
}

void ManuscriptEditor::changePicture(const Block &picture)
{
    const int position = picturePosition();
    if (position < 0)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(position);
    cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
    cursor.setCharFormat(pictureFormat(picture));
}

MaybeRefusal ManuscriptEditor::insertPicture(const QByteArray &bytes, const QString &name)
{
    const std::optional<Image> image = keptImage(bytes);
    if (!image)
        return Refusal{Refusal::Kind::Validation, tr("“%1” is not a picture that can be printed; nothing was inserted.").arg(name),
                       tr("Pictures can be PNG, JPEG, GIF or BMP files of up to %1 MB.").arg(limits::imageBytes / 1024 / 1024)};
    Block block;
    block.kind = BlockKind::Image;
    block.imageId = imageIdOf(bytes);
    insertParts({{block}}, {{block.imageId, *image}});
    return {};
}

MaybeRefusal ManuscriptEditor::insertPictureFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        QFile file(path);
        const QString name = QFileInfo(path).fileName();
        if (!file.open(QIODevice::ReadOnly))
            return Refusal{Refusal::Kind::Validation, tr("“%1” cannot be opened.").arg(name), tr("Close it in other programs, then try again.")};
        if (const MaybeRefusal refusal = insertPicture(file.read(limits::imageBytes + 1), name))
            return refusal;
    }
    return {};
}

void ManuscriptEditor::insertParts(const Manuscript &manuscript, const Images &images)
{
    m_images.insert(images);
    ManuscriptWriter writer(textCursor(), m_measures);
    writer.insert(manuscript);
    setTextCursor(writer.cursor());
    ensureCursorVisible();
}

void ManuscriptEditor::insertTable(int rows, int columns)
{
    if (isInTable())
        return;
    Block block;
    block.kind = BlockKind::Table;
    for (int row = 0; row < rows; ++row)
        block.rows.append(QStringList(columns, QString()));
    insertParts({{block}}, {});
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::PreviousCharacter);
    if (QTextTable *table = cursor.currentTable())
        setTextCursor(table->cellAt(0, 0).firstCursorPosition());
}

void ManuscriptEditor::insertTableRow()
{
    QTextCursor cursor = textCursor();
    QTextTable *table = cursor.currentTable();
    if (!table)
        return;
    cursor.beginEditBlock();
    const int row = table->cellAt(cursor).row() + 1;
    table->insertRows(row, 1);
    for (int column = 0; column < table->columns(); ++column)
        table->cellAt(row, column).firstCursorPosition().setBlockFormat(blockFormat(TextKind::Cell, m_measures));
    cursor.endEditBlock();
}

void ManuscriptEditor::moveCell(QTextCursor::MoveOperation direction)
{
    QTextCursor cursor = textCursor();
    const QTextTable *table = cursor.currentTable();
    const QTextTableCell cell = table->cellAt(cursor);
    const bool last = cell.row() == table->rows() - 1 && cell.column() == table->columns() - 1;
    if (last && direction == QTextCursor::NextCell) { // behind the last cell there is a new row
        insertTableRow();
        cursor = table->cellAt(table->rows() - 1, 0).firstCursorPosition();
    } else {
        cursor.movePosition(direction);
    }
    setTextCursor(cursor);
}

void ManuscriptEditor::insertTableColumn()
{
    QTextCursor cursor = textCursor();
    QTextTable *table = cursor.currentTable();
    if (!table)
        return;
    cursor.beginEditBlock();
    const int column = table->cellAt(cursor).column() + 1;
    table->insertColumns(column, 1);
    for (int row = 0; row < table->rows(); ++row)
        table->cellAt(row, column).firstCursorPosition().setBlockFormat(blockFormat(TextKind::Cell, m_measures));
    cursor.endEditBlock();
}

void ManuscriptEditor::removeTableRow()
{
    QTextCursor cursor = textCursor();
    if (QTextTable *table = cursor.currentTable())
        table->removeRows(table->cellAt(cursor).row(), 1);
}

void ManuscriptEditor::removeTableColumn()
{
    QTextCursor cursor = textCursor();
    if (QTextTable *table = cursor.currentTable())
        table->removeColumns(table->cellAt(cursor).column(), 1);
}

void ManuscriptEditor::editTableCaption()
{
    QTextTable *table = textCursor().currentTable();
    if (!table)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(table->firstPosition() - 1);
    if (textKind(cursor.block()) != TextKind::TableCaption) {
        ManuscriptWriter writer(cursor, m_measures);
        writer.startBlock(TextKind::TableCaption);
        cursor = writer.cursor();
    }
    cursor.movePosition(QTextCursor::EndOfBlock);
    setTextCursor(cursor);
}

// Backspace behind a picture and Delete before one would pull it into the paragraph: the first
// press selects the picture, so that the second one is meant for it.
bool ManuscriptEditor::eraseAtPicture(QKeyEvent *event)
{
    const bool backwards = event->key() == Qt::Key_Backspace;
    if (!backwards && event->key() != Qt::Key_Delete)
        return false;
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection() || (backwards ? !cursor.atBlockStart() : !cursor.atBlockEnd()))
        return false;
    const QTextBlock other = backwards ? cursor.block().previous() : cursor.block().next();
    const bool here = hasPicture(cursor.block());
    if (cursor.currentTable() || !other.isValid() || (!hasPicture(other) && !here))
        return false;
    if (cursor.block().length() <= 1) { // an empty paragraph beside a picture goes
        cursor.movePosition(backwards ? QTextCursor::PreviousCharacter : QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        const QTextBlockFormat format = blockFormat(TextKind::Picture, m_measures);
        cursor.beginEditBlock();
        cursor.removeSelectedText();
        cursor.setBlockFormat(format);
        cursor.endEditBlock();
    } else if (here && other.length() <= 1 && !QTextCursor(other).currentTable()) {
        cursor.movePosition(backwards ? QTextCursor::PreviousCharacter : QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        cursor.beginEditBlock();
        cursor.removeSelectedText();
        cursor.setBlockFormat(blockFormat(TextKind::Picture, m_measures));
        cursor.endEditBlock();
    } else if (!here) {
        cursor.setPosition(other.position());
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    }
    setTextCursor(cursor);
    return true;
}

void ManuscriptEditor::leavePicture()
{
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection() || !hasPicture(cursor.block()))
        return;
    ManuscriptWriter writer(cursor, m_measures);
    writer.startBlock(TextKind::Paragraph);
    setTextCursor(writer.cursor());
}

// A picture's place whose picture is gone is an ordinary paragraph again.
void ManuscriptEditor::settlePicture()
{
    QTextCursor cursor = textCursor();
    if (textKind(cursor.block()) != TextKind::Picture || hasPicture(cursor.block()))
        return;
    cursor.joinPreviousEditBlock();
    cursor.setBlockFormat(blockFormat(TextKind::Paragraph, m_measures));
    cursor.endEditBlock();
}

void ManuscriptEditor::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTextEdit::mouseDoubleClickEvent(event);
    if (currentPicture())
        Q_EMIT pictureActivated();
}

} // namespace bulletin
