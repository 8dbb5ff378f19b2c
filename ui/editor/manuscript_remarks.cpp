// SPDX-License-Identifier: Apache-2.0
// The part of ManuscriptEditor that shows what is said about the text.
#include "ui/editor/manuscript_editor.h"
#include "ui/shell/theme.h"

#include <QHelpEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace bulletin {

void ManuscriptEditor::setRemarks(const QList<TextRemark> &remarks)
{
    m_remarks.set(*document(), remarks);
    showMarks();
}

int ManuscriptEditor::remarkAt(int position) const
{
    return m_remarks.at(position);
}

void ManuscriptEditor::setFoundPlaces(const QList<QTextCursor> &places)
{
    m_found = places;
    showMarks();
}

void ManuscriptEditor::showMarks()
{
    QList<ExtraSelection> marks = m_remarks.underlines(m_theme);
    QTextCharFormat found;
    found.setBackground(m_theme.chip(u"in-review"_s).background);
    for (const QTextCursor &place : std::as_const(m_found))
        marks.append({place, found});
    setExtraSelections(marks);
    viewport()->update();
}

bool ManuscriptEditor::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int remark = remarkAt(cursorForPosition(help->pos()).position());
    if (remark < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), m_remarks.toolTip(remark), viewport());
    return true;
}

} // namespace bulletin
