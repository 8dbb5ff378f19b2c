// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/manuscript_editor.h"

#include "ui/editor/editor_look.h"
#include "ui/editor/manuscript_reading.h"
#include "ui/editor/manuscript_writing.h"
#include "ui/editor/picture_object.h"
#include "ui/shell/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollBar>
#include <QTextLayout>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

constexpr int charactersPerLine = 40;

double screenDpi()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? screen->logicalDotsPerInch() : 96;
}

} // namespace

ManuscriptEditor::ManuscriptEditor(const Theme &theme, QWidget *parent)
    : QTextEdit(parent)
    , m_theme(theme)
    , m_measures(textMeasures(theme.font()))
    , m_pictures(new PictureObject(theme, [this](const QString &id) { return m_images.value(id); }, this))
    , m_scale(1, 1, QImage::Format_Mono)
{
    setFont(m_measures.font);
    setAcceptRichText(false); // formats come through our own verbs alone
    setTabChangesFocus(false);
    setAutoFormatting(AutoNone);
    setLineWrapMode(FixedPixelWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // always there, drawn when needed: the column stands still
    document()->setDocumentMargin(m_measures.em);
    document()->documentLayout()->registerHandler(pictureObjectType, m_pictures);
    new EditorLook(document());
    connect(document(), &QTextDocument::contentsChange, this, [this](int position, int removed, int added) {
        if ((removed > 0 || added > 0) && m_remarks.forgetChanged(position, added))
            showMarks();
        if (!m_filling && (removed > 0 || added > 0) && !isComposing())
            Q_EMIT edited();
    });
    connect(&theme, &Theme::changed, this, &ManuscriptEditor::showMarks);
    setZoom(1);
    setContent({}, {});
}

void ManuscriptEditor::setContent(const Manuscript &manuscript, const Images &images)
{
    m_filling = true;
    m_remarks.clear();
    m_found.clear();
    m_images = images;
    document()->setUndoRedoEnabled(false);
    document()->clear();
    ManuscriptWriter(QTextCursor(document()), m_measures).fill(manuscript);
    document()->setUndoRedoEnabled(true);
    document()->setModified(false);
    m_filling = false;
    moveCursor(QTextCursor::Start);
}

void ManuscriptEditor::replaceContent(const Manuscript &manuscript, const Images &images)
{
    selectAll();
    insertParts(manuscript, images);
    moveCursor(QTextCursor::Start);
}

Manuscript ManuscriptEditor::manuscript() const
{
    return manuscriptOf(*document());
}

Images ManuscriptEditor::images() const
{
    Images named;
    for (const Block &block : manuscript().blocks) {
        if (block.kind == BlockKind::Image && m_images.contains(block.imageId))
            named.insert(block.imageId, m_images.value(block.imageId));
    }
    return named;
}

bool ManuscriptEditor::isComposing() const
{
    const QTextLayout *layout = textCursor().block().layout();
    return layout && !layout->preeditAreaText().isEmpty();
}

int ManuscriptEditor::currentHeadingLevel() const
{
    return headingLevel(textCursor().block());
}

void ManuscriptEditor::setHeadingLevel(int level)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    const int last = std::max(cursor.anchor(), cursor.position());
    for (QTextBlock block = document()->findBlock(cursor.selectionStart()); block.isValid() && block.position() <= last; block = block.next()) {
        const TextKind kind = textKind(block);
        if (kind != TextKind::Paragraph && kind != TextKind::Heading)
            continue;
        QTextCursor(block).setBlockFormat(blockFormat(level > 0 ? TextKind::Heading : TextKind::Paragraph, m_measures, level));
    }
    cursor.endEditBlock();
    Q_EMIT cursorPositionChanged(); // the bar shows the kind
}

bool ManuscriptEditor::takesMarks() const
{
    const TextKind kind = textKind(textCursor().block());
    return kind == TextKind::Paragraph || kind == TextKind::Heading;
}

bool ManuscriptEditor::hasMark(MarkKind mark) const
{
    return marksOf(currentCharFormat()).contains(mark);
}

void ManuscriptEditor::toggleMark(MarkKind mark)
{
    if (!takesMarks())
        return;
    const bool on = !hasMark(mark);
    QTextCharFormat format;
    switch (mark) {
    case MarkKind::Bold:
        format.setFontWeight(on ? QFont::Bold : QFont::Normal);
        break;
    case MarkKind::Italic:
        format.setFontItalic(on);
        break;
    case MarkKind::Underline:
        format.setFontUnderline(on);
        break;
    case MarkKind::Superscript:
        format.setVerticalAlignment(on ? QTextCharFormat::AlignSuperScript : QTextCharFormat::AlignNormal);
        break;
    case MarkKind::Subscript:
        format.setVerticalAlignment(on ? QTextCharFormat::AlignSubScript : QTextCharFormat::AlignNormal);
        break;
    }
    mergeCurrentCharFormat(format);
}

bool ManuscriptEditor::isInTable() const
{
    return textCursor().currentTable() != nullptr;
}

// Only the resolution of the layout's device changes: the document, and with it the undo stack,
// stays as it is.
void ManuscriptEditor::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    const int dotsPerMeter = qRound(screenDpi() * m_zoom / 0.0254);
    m_scale.setDotsPerMeterX(dotsPerMeter);
    m_scale.setDotsPerMeterY(dotsPerMeter);
    document()->documentLayout()->setPaintDevice(&m_scale);
    fitColumn();
    const bool filling = std::exchange(m_filling, true);
    document()->markContentsDirty(0, document()->characterCount());
    m_filling = filling;
    Q_EMIT zoomChanged(m_zoom);
}

// A column of at most forty characters in the middle. Its width is set, not taken from the viewport:
// margins that follow from the viewport's size would change it again.
void ManuscriptEditor::fitColumn()
{
    const double frame = 2 * document()->documentMargin();
    const int room = contentsRect().width() - verticalScrollBar()->sizeHint().width();
    const int column = std::max(120, std::min(room, int(std::ceil((charactersPerLine * m_measures.em + frame) * m_zoom)) + 1));
    const int side = std::max(0, (room - column) / 2);
    m_pictures->setColumn(column / m_zoom - frame, m_measures.em);
    setViewportMargins(side, 0, side, 0);
    setLineWrapColumnOrWidth(column);
}

void ManuscriptEditor::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitColumn();
}

void ManuscriptEditor::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QTextEdit::wheelEvent(event);
    setZoom(m_zoom + (event->angleDelta().y() > 0 ? 0.1 : -0.1));
    event->accept();
}

bool ManuscriptEditor::event(QEvent *event)
{
    // Keys that belong to the window, and to the text only by an old habit of X11.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_E || key->key() == Qt::Key_K || key->key() == Qt::Key_D)) {
            event->ignore();
            return false;
        }
    }
    return QTextEdit::event(event);
}

void ManuscriptEditor::breakParagraph()
{
    QTextCursor cursor = textCursor();
    const TextKind kind = textKind(cursor.block());
    if (cursor.currentTable() || kind == TextKind::TableCaption) {
        if (cursor.currentTable())
            return moveCell(QTextCursor::NextCell);
        cursor.movePosition(QTextCursor::NextBlock);
        return setTextCursor(cursor);
    }
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const bool afterHeading = headingLevel(cursor.block()) > 0 && cursor.atBlockEnd();
    const bool plain = kind == TextKind::Picture || afterHeading;
    if (kind == TextKind::Picture && cursor.atBlockStart()) {
        cursor.insertBlock(cursor.blockFormat());
        cursor.movePosition(QTextCursor::PreviousBlock);
        cursor.setBlockFormat(blockFormat(TextKind::Paragraph, m_measures));
    } else {
        cursor.insertBlock(plain ? blockFormat(TextKind::Paragraph, m_measures) : cursor.blockFormat(), plain ? QTextCharFormat() : cursor.charFormat());
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

void ManuscriptEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
            return QTextEdit::keyPressEvent(event);
        if (textCursor().hasSelection() && picturePosition() >= 0) {
            Q_EMIT pictureActivated();
            return;
        }
        return breakParagraph(); // also with Shift: a paragraph has no line breaks
    }
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        if (isInTable())
            return moveCell(event->key() == Qt::Key_Tab ? QTextCursor::NextCell : QTextCursor::PreviousCell);
        focusNextPrevChild(event->key() == Qt::Key_Tab);
        return;
    }
    if (eraseAtPicture(event))
        return;
    if (!event->text().isEmpty() && event->text().front().isPrint() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        leavePicture();
    QTextEdit::keyPressEvent(event);
    settlePicture();
}

// The document says that it changed whenever what is being composed does; the text has changed only
// where something was committed or replaced.
void ManuscriptEditor::inputMethodEvent(QInputMethodEvent *event)
{
    const bool commits = !event->commitString().isEmpty() || event->replacementLength() > 0;
    if (commits || !event->preeditString().isEmpty())
        leavePicture();
    const int before = document()->characterCount();
    const bool silent = std::exchange(m_filling, true);
    QTextEdit::inputMethodEvent(event);
    m_filling = silent;
    if (commits || document()->characterCount() != before)
        Q_EMIT edited();
}

QVariant ManuscriptEditor::loadResource(int, const QUrl &)
{
    // Pictures are drawn by PictureObject; whatever else the document may ask for is not fetched. An
    // empty answer would make Qt look for a file of that name.
    QImage nothing(1, 1, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    return nothing;
}

} // namespace bulletin
