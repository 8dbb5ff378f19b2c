// SPDX-License-Identifier: Apache-2.0
#include "ui/review/diff_text.h"

#include "ui/review/diff_document.h"
#include "ui/shell/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace bulletin {
namespace {
constexpr int columnCharacters = 40;
constexpr int margin = 16;
constexpr int barWidth = 3;
}

DiffText::DiffText(const Theme &theme, QWidget *parent)
    : QTextEdit(parent)
    , m_theme(theme)
    , m_em(textMeasures(theme.font(17)).em)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(margin);
    // Set, not taken from the viewport: margins that follow from the viewport's size would change it again.
    setLineWrapMode(QTextEdit::FixedPixelWidth);
}

void DiffText::setWide(bool wide)
{
    m_wide = wide;
    fitColumn();
}

void DiffText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitColumn();
}

void DiffText::fitColumn()
{
    const int room = contentsRect().width() - verticalScrollBar()->sizeHint().width();
    const int column = m_wide ? room : std::min(room, int(columnCharacters * m_em + 2 * document()->documentMargin()) + 1);
    const int side = std::max(0, (room - column) / 2);
    setViewportMargins(side, 0, side, 0);
    setLineWrapColumnOrWidth(column);
}

void DiffText::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !textCursor().hasSelection())
        Q_EMIT clicked(textCursor().position());
}

// In the margin of the document, left of the paragraph: beside both columns where there are two.
void DiffText::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    const QColor color = m_theme.color(Theme::Token::Warn);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (!DiffDocument::isChanged(block))
            continue;
        QRectF rect = document()->documentLayout()->blockBoundingRect(block);
        rect.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
        if (rect.bottom() < 0 || rect.top() > viewport()->height())
            continue;
        painter.fillRect(QRectF(std::max(2.0, rect.left() - 8), rect.top() + 2, barWidth, rect.height() - 4), color);
    }
}

} // namespace bulletin
