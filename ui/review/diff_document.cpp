// SPDX-License-Identifier: Apache-2.0
#include "ui/review/diff_document.h"

#include "ui/shell/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

struct DiffTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::DiffView)
};

constexpr int changedState = 1;
constexpr int widestPicture = 320; // pixels: enough to know it again
constexpr qsizetype mostMarks = 64;

QString titleText(const TitledManuscript &text)
{
    return text.titleLines.join(u'\n');
}

} // namespace

DiffDocument::DiffDocument(QTextDocument &document, const Theme &theme)
    : m_document(document)
    , m_theme(theme)
    , m_measures(textMeasures(theme.font(17)))
{
}

bool DiffDocument::isChanged(const QTextBlock &block)
{
    return block.userState() == changedState;
}

QTextCharFormat DiffDocument::format(EditKind kind) const
{
    QTextCharFormat format;
    if (kind == EditKind::Insert) {
        format.setForeground(m_theme.color(Theme::Token::Ok));
        format.setFontUnderline(true);
    } else if (kind == EditKind::Delete) {
        format.setForeground(m_theme.color(Theme::Token::Error));
        format.setFontStrikeOut(true);
    }
    return format;
}

void DiffDocument::write(const ComparedTexts &texts, const ManuscriptDiff &diff, DiffLook look)
{
    m_texts = &texts;
    m_pieces.clear();
    m_changes.clear();
    m_document.clear();
    m_document.setDefaultFont(m_measures.font);
    m_cursor = QTextCursor(&m_document);
    m_cursor.beginEditBlock();
    m_fresh = true;
    if (look == DiffLook::SideBySide && texts.before) {
        QTextTableFormat columns;
        columns.setBorder(0);
        columns.setCellPadding(8);
        columns.setCellSpacing(0);
        columns.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 50), QTextLength(QTextLength::PercentageLength, 50)});
        columns.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QTextTable *table = m_cursor.insertTable(int(diff.blocks.size()) + 1, 2, columns);
        for (int row = 0; row < table->rows(); ++row) {
            for (const Side side : {Side::Old, Side::New}) {
                m_cursor = table->cellAt(row, side == Side::Old ? 0 : 1).firstCursorPosition();
                m_fresh = true;
                if (row == 0)
                    writeTitle(diff.title, side);
                else
                    writeChange(diff.blocks.at(row - 1), side);
            }
        }
    } else {
        const Side side = look == DiffLook::Marked && texts.before ? Side::Both : Side::New;
        const bool plain = look == DiffLook::Clean || !texts.before;
        writeTitle(plain ? TextEdits() : diff.title, side);
        for (const BlockChange &change : diff.blocks) {
            BlockChange shown = change;
            if (plain)
                shown = {BlockChangeKind::Same, -1, change.newBlock, {}, {}, {}, 0};
            if (!plain || change.newBlock >= 0)
                writeChange(shown, side);
        }
    }
    m_cursor.endEditBlock();
    m_texts = nullptr;
}

void DiffDocument::startBlock(const QTextBlockFormat &format)
{
    if (!std::exchange(m_fresh, false))
        m_cursor.insertBlock(format, QTextCharFormat());
    else
        m_cursor.setBlockFormat(format);
}

void DiffDocument::beginChange()
{
    if (m_changeStart < 0)
        m_changeStart = m_cursor.position();
}

// A change that both sides show counts once: side by side, the new one's place is kept.
void DiffDocument::endChange()
{
    if (m_changeStart < 0)
        return;
    m_changes.append({m_changeStart, m_cursor.position() - m_changeStart});
    markBlocks(m_changeStart);
    m_changeStart = -1;
}

void DiffDocument::markBlocks(int from)
{
    for (QTextBlock block = m_document.findBlock(from); block.isValid() && block.position() <= m_cursor.position(); block = block.next())
        block.setUserState(changedState);
}

void DiffDocument::writeTitle(const TextEdits &edits, Side side)
{
    QTextBlockFormat centred = blockFormat(TextKind::Paragraph, m_measures);
    centred.setTextIndent(0);
    centred.setAlignment(Qt::AlignHCenter);
    centred.setBottomMargin(m_measures.em * 0.6);
    startBlock(centred);
    m_base = QTextCharFormat();
    m_base.setFontWeight(QFont::DemiBold);
    m_base.setProperty(QTextFormat::FontSizeAdjustment, 1);
    const Run before{m_texts->before ? titleText(*m_texts->before) : QString(), {}, {}};
    const Run after{titleText(m_texts->after), {}, TextAnchor::title};
    if (!edits.isEmpty())
        return writeEdits(edits, before, after, side);
    const Run &shown = side == Side::Old ? before : after;
    writeRun(shown, 0, shown.text.size(), EditKind::Equal);
}

QString DiffDocument::noteOf(const BlockChange &change) const
{
    const int from = change.oldBlock + 1, to = change.newBlock + 1;
    QStringList notes;
    if (change.kind == BlockChangeKind::Moved)
        notes.append(DiffTexts::tr("moved here; it was paragraph %1").arg(from));
    if (change.kind == BlockChangeKind::MovedAway)
        notes.append(DiffTexts::tr("paragraph %1 was moved: it is paragraph %2 now").arg(from).arg(to));
    if (change.kind != BlockChangeKind::Changed && change.kind != BlockChangeKind::Moved)
        return notes.join(u'，');
    if (change.aspects & BlockAspect::Form)
        notes.append(DiffTexts::tr("paragraph or heading changed"));
    if (change.aspects & BlockAspect::Marks)
        notes.append(DiffTexts::tr("bold, italic or underline changed"));
    if (change.aspects & BlockAspect::Picture)
        notes.append(DiffTexts::tr("another picture or width"));
    if (change.aspects & BlockAspect::TableShape)
        notes.append(DiffTexts::tr("rows or columns of the table changed"));
    return notes.join(DiffTexts::tr(", ", "between the changes of a paragraph"));
}

void DiffDocument::writeNote(const QString &note)
{
    QTextCharFormat muted;
    muted.setForeground(m_theme.color(Theme::Token::Muted));
    muted.setProperty(QTextFormat::FontSizeAdjustment, -1);
    m_cursor.insertText(u"⇅〔"_s + note + u"〕"_s, muted);
}

void DiffDocument::writeChange(const BlockChange &change, Side side)
{
    using Kind = BlockChangeKind;
    const bool gone = change.kind == Kind::Removed || change.kind == Kind::MovedAway;
    if ((side == Side::Old && change.oldBlock < 0) || (side == Side::New && gone))
        return;
    if (side == Side::Old && change.kind == Kind::Moved)
        return; // it stands at its old place there
    const bool old = side == Side::Old || change.newBlock < 0 || change.kind == Kind::MovedAway;
    const Block &block = old ? m_texts->before->manuscript.blocks.at(change.oldBlock) : m_texts->after.manuscript.blocks.at(change.newBlock);
    const EditKind kind = change.kind == Kind::Removed ? EditKind::Delete : change.kind == Kind::Inserted ? EditKind::Insert : EditKind::Equal;
    const bool heading = block.kind == BlockKind::Heading;
    const TextKind text = heading ? TextKind::Heading : block.kind == BlockKind::Paragraph ? TextKind::Paragraph : block.kind == BlockKind::Image ? TextKind::Picture : TextKind::TableCaption;
    startBlock(blockFormat(text, m_measures, block.level));
    m_base = QTextCharFormat();
    if (heading)
        m_base.setFontWeight(QFont::DemiBold);
    const QString note = side == Side::Old && change.kind != Kind::MovedAway ? QString() : noteOf(change);
    // Each change counts once: on the old side only what the new side has no place for.
    const bool counts = change.kind == Kind::Removed || (side != Side::Old && !gone);
    if (counts && (!note.isEmpty() || kind != EditKind::Equal))
        beginChange();
    if (!note.isEmpty())
        writeNote(note);
    if (change.kind == Kind::MovedAway && side == Side::Both)
        return markBlocks(m_cursor.block().position());
    if (block.kind == BlockKind::Image)
        writePicture(block);
    const Run before{change.oldBlock >= 0 ? m_texts->before->manuscript.blocks.at(change.oldBlock).text : QString(), old ? block.marks : QList<Mark>(), {}};
    const Run after{change.newBlock >= 0 ? m_texts->after.manuscript.blocks.at(change.newBlock).text : QString(), old ? QList<Mark>() : block.marks, change.newBlock};
    if (kind == EditKind::Equal && change.aspects & BlockAspect::Text) {
        if (!note.isEmpty())
            endChange();
        writeEdits(change.edits, before, after, side);
    } else {
        const Run &shown = old ? before : after;
        writeRun(shown, 0, shown.text.size(), kind);
    }
    if (block.kind == BlockKind::Table)
        writeTable(change, block, kind, side);
    endChange();
    if (!counts && (kind != EditKind::Equal || !note.isEmpty()))
        markBlocks(m_cursor.block().position());
}

void DiffDocument::writePicture(const Block &block)
{
    const Image image = m_texts->images.value(block.imageId);
    QByteArray bytes = image.bytes;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty()) {
        m_cursor.insertText(DiffTexts::tr("[picture]"), m_base);
    } else {
        if (size.width() > widestPicture)
            reader.setScaledSize({widestPicture, std::max(1, size.height() * widestPicture / size.width())});
        m_cursor.insertImage(reader.read());
    }
    startBlock(blockFormat(TextKind::TableCaption, m_measures));
}

void DiffDocument::writeTable(const BlockChange &change, const Block &block, EditKind kind, Side side)
{
    if (block.rows.isEmpty() || block.rows.first().isEmpty())
        return;
    const int changeStart = std::exchange(m_changeStart, -1); // cells are changes of their own
    QTextTable *table = m_cursor.insertTable(int(block.rows.size()), int(block.rows.first().size()), tableFormat(m_measures));
    for (int row = 0; row < table->rows(); ++row) {
        for (int column = 0; column < table->columns(); ++column) {
            m_cursor = table->cellAt(row, column).firstCursorPosition();
            m_base = QTextCharFormat();
            if (row == 0)
                m_base.setFontWeight(QFont::DemiBold);
            const auto edited = std::find_if(change.cells.cbegin(), change.cells.cend(), [&](const CellEdits &cell) { return cell.row == row && cell.column == column; });
            const Run shown{block.rows.at(row).value(column), {}, {}};
            if (edited == change.cells.cend()) {
                writeRun(shown, 0, shown.text.size(), kind);
                continue;
            }
            const Run before{m_texts->before->manuscript.blocks.at(change.oldBlock).rows.at(row).value(column), {}, {}};
            const Run after{m_texts->after.manuscript.blocks.at(change.newBlock).rows.at(row).value(column), {}, {}};
            writeEdits(edited->edits, before, after, side);
        }
    }
    m_cursor = table->lastCursorPosition();
    m_cursor.movePosition(QTextCursor::NextBlock);
    m_fresh = true; // the block that a table leaves behind it
    m_changeStart = changeStart;
}

// A deletion and the insertion in its place are one change.
void DiffDocument::writeEdits(const TextEdits &edits, const Run &before, const Run &after, Side side)
{
    for (const TextEdit &edit : edits) {
        if (edit.kind == EditKind::Equal) {
            if (side != Side::Old)
                endChange();
            const Run &shown = side == Side::Old ? before : after;
            writeRun(shown, side == Side::Old ? edit.oldStart : edit.newStart, side == Side::Old ? edit.oldLength : edit.newLength, EditKind::Equal);
            continue;
        }
        if (side != Side::Old)
            beginChange(); // side by side a mere deletion is a point of the new text
        if (edit.kind == EditKind::Delete && side != Side::New)
            writeRun(before, edit.oldStart, edit.oldLength, EditKind::Delete);
        if (edit.kind == EditKind::Insert && side != Side::Old)
            writeRun(after, edit.newStart, edit.newLength, EditKind::Insert);
        if (side == Side::Old && edit.kind == EditKind::Delete)
            markBlocks(m_cursor.block().position());
    }
    if (side != Side::Old)
        endChange();
}

void DiffDocument::writeRun(const Run &run, qsizetype from, qsizetype length, EditKind kind)
{
    if (length == 0)
        return;
    QTextCharFormat look = m_base;
    look.merge(format(kind));
    if (kind == EditKind::Insert)
        m_cursor.insertText(u"▲"_s, look);
    else if (kind == EditKind::Delete)
        m_cursor.insertText(u"▼"_s, look);
    const int begin = m_cursor.position();
    m_cursor.insertText(run.text.mid(from, length).replace(u'\n', QChar::LineSeparator), look);
    if (run.block && kind != EditKind::Delete)
        keepPlace(run, from, length, begin);
    for (const Mark &mark : run.marks.size() > mostMarks ? run.marks.first(mostMarks) : run.marks) {
        const qsizetype first = std::max(mark.start, from), last = std::min(mark.start + mark.length, from + length);
        if (first >= last)
            continue;
        QTextCursor marked(&m_document);
        marked.setPosition(begin + int(first - from));
        marked.setPosition(begin + int(last - from), QTextCursor::KeepAnchor);
        marked.mergeCharFormat(markFormat({mark.kind}));
    }
}

} // namespace bulletin
