// SPDX-License-Identifier: Apache-2.0
#include "ui/articles/title_edit.h"

#include "ui/shell/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

namespace bulletin {
namespace {

constexpr int mostLines = 4; // further ones scroll
constexpr int frame = 12;    // above and below the lines together

} // namespace

TitleEdit::TitleEdit(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
{
    setFont(theme.font(18, QFont::DemiBold));
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &TitleEdit::fit);
    connect(document(), &QTextDocument::contentsChange, this, [this](int position, int removed, int added) {
        if ((removed > 0 || added > 0) && m_remarks.forgetChanged(position, added))
            showRemarks();
    });
    connect(&theme, &Theme::changed, this, &TitleEdit::showRemarks);
    fit();
}

void TitleEdit::setLines(const QStringList &lines)
{
    setPlainText(lines.join(u'\n'));
}

QStringList TitleEdit::lines() const
{
    QStringList lines;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        if (const QString line = block.text().trimmed(); !line.isEmpty())
            lines.append(line);
    }
    return lines;
}

int TitleEdit::documentPosition(qsizetype position) const
{
    int last = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        const QString line = text.trimmed();
        if (line.isEmpty())
            continue;
        const int start = block.position() + int(text.indexOf(line));
        if (position < line.size())
            return start + int(position);
        position -= line.size();
        last = start + int(line.size());
    }
    return last;
}

QTextCursor TitleEdit::stretch(qsizetype start, qsizetype length) const
{
    QTextCursor cursor(document());
    cursor.setPosition(documentPosition(start));
    if (length > 0) // not into the next line where it ends with this one
        cursor.setPosition(std::max(cursor.position(), documentPosition(start + length - 1) + 1), QTextCursor::KeepAnchor);
    return cursor;
}

void TitleEdit::setRemarks(const QList<TextRemark> &remarks)
{
    m_remarks.set(*document(), remarks);
    showRemarks();
}

void TitleEdit::showRemarks()
{
    setExtraSelections(m_remarks.underlines(m_theme));
    viewport()->update();
}

bool TitleEdit::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int remark = m_remarks.at(cursorForPosition(help->pos()).position());
    if (remark < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), m_remarks.toolTip(remark), viewport());
    return true;
}

QSize TitleEdit::sizeHint() const
{
    const int shown = std::clamp(int(document()->size().height()), 1, mostLines); // counted in lines
    return {240, shown * fontMetrics().lineSpacing() + 2 * int(document()->documentMargin()) + frame};
}

QSize TitleEdit::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void TitleEdit::fit()
{
    if (height() != sizeHint().height())
        updateGeometry();
}

void TitleEdit::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setFont(m_theme.font(14));
    painter.setPen(m_theme.color(Theme::Token::Placeholder));
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && block.next().isValid(); block = block.next()) {
        const QTextLine last = block.layout()->lineAt(block.layout()->lineCount() - 1);
        const QPointF end = blockBoundingGeometry(block).translated(contentOffset()).topLeft() + QPointF(last.naturalTextRect().right() + 6, last.y());
        painter.drawText(QRectF(end, QSizeF(24, last.height())), Qt::AlignVCenter | Qt::AlignLeft, QString(QChar(0x23CE)));
    }
}

void TitleEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::ShiftModifier)
        textCursor().insertBlock(); // as Enter alone: a break within a line would not be seen
    else
        QPlainTextEdit::keyPressEvent(event);
}

bool TitleEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() && !source->hasUrls(); // files are the article's
}

void TitleEdit::insertFromMimeData(const QMimeData *source)
{
    QStringList lines;
    for (const QString &line : source->text().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    if (!source->hasUrls())
        insertPlainText(lines.join(u'\n'));
}

} // namespace bulletin
