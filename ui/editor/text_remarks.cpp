// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/text_remarks.h"

#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QTextDocument>

namespace bulletin {
namespace {

// Hints are dotted, so that colour is not needed to tell them from what has to be done.
QTextCharFormat underline(Severity severity, const Theme &theme)
{
    QTextCharFormat format;
    format.setUnderlineStyle(severity == Severity::Hint ? QTextCharFormat::DotLine : QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(theme.color(severity == Severity::Error ? Theme::Token::Error : severity == Severity::Warning ? Theme::Token::Warn : Theme::Token::Focus));
    return format;
}

} // namespace

void TextRemarks::set(QTextDocument &document, const QList<TextRemark> &remarks)
{
    m_remarks.clear();
    const int last = document.characterCount() - 1;
    for (const TextRemark &said : remarks) {
        QTextCursor cursor(&document);
        cursor.setPosition(std::clamp(said.position, 0, last));
        cursor.setPosition(std::clamp(said.position + said.length, 0, last), QTextCursor::KeepAnchor);
        m_remarks.append({said, cursor, cursor.selectedText()});
    }
}

bool TextRemarks::forgetChanged(int position, int added)
{
    bool any = false;
    for (Remark &remark : m_remarks) {
        const bool near = remark.cursor.selectionStart() <= position + added && remark.cursor.selectionEnd() >= position;
        if (!near || remark.cursor.selectedText() == remark.words)
            continue;
        remark.cursor.clearSelection(); // stays, so that the indexes do
        remark.words.clear();
        any = true;
    }
    return any;
}

int TextRemarks::at(int position) const
{
    int found = -1;
    int shortest = 0;
    for (int index = 0; index < m_remarks.size(); ++index) {
        const QTextCursor &cursor = m_remarks.at(index).cursor;
        const int length = cursor.selectionEnd() - cursor.selectionStart();
        const bool here = length > 0 && cursor.selectionStart() <= position && position <= cursor.selectionEnd();
        if (here && (found < 0 || length < shortest)) {
            found = index;
            shortest = length;
        }
    }
    return found;
}

QString TextRemarks::toolTip(int index) const
{
    const TextRemark &said = m_remarks.at(index).said;
    return QCoreApplication::translate("bulletin::TextRemarks", "%1: %2", "severity, sentence").arg(severityName(said.severity), said.sentence);
}

QList<QTextEdit::ExtraSelection> TextRemarks::underlines(const Theme &theme) const
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const Remark &remark : m_remarks) {
        if (remark.cursor.hasSelection())
            marks.append({remark.cursor, underline(remark.said.severity, theme)});
    }
    return marks;
}

} // namespace bulletin
