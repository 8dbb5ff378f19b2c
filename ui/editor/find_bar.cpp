// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/find_bar.h"

#include "ui/shell/theme.h"

namespace bulletin {

using namespace Qt::StringLiterals;

FindBar::FindBar(QTextEdit &text, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_find(new QLineEdit(this))
    , m_replace(new QLineEdit(this))
    , m_result(new QLabel(this))
{
    setObjectName(u"findBar"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_find->setObjectName(u"findBarFindEdit"_s);
    m_find->setAccessibleName(tr("Find"));
    m_find->setPlaceholderText(tr("Find"));
    m_replace->setObjectName(u"findBarReplaceEdit"_s);
    m_replace->setAccessibleName(tr("Replace with"));
    m_replace->setPlaceholderText(tr("Replace with"));
    const auto button = [&](const QString &name, const QString &label, auto action) {
        auto *made = new QPushButton(label, this);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, action);
        return made;
    };
    row->addWidget(m_find, 2);
    row->addWidget(button(u"findBarPreviousButton"_s, tr("Previous"), [this] { find(QTextDocument::FindBackward); }));
    row->addWidget(button(u"findBarNextButton"_s, tr("Next"), [this] { find({}); }));
    row->addWidget(m_replace, 2);
    row->addWidget(button(u"findBarReplaceButton"_s, tr("Replace"), [this] { replaceOne(); }));
    row->addWidget(button(u"findBarReplaceAllButton"_s, tr("Replace all"), [this] { replaceAll(); }));
    row->addWidget(m_result, 1);
    auto *close = new QToolButton(this);
    close->setObjectName(u"findBarCloseButton"_s);
    close->setAccessibleName(tr("Close the find bar"));
    close->setToolTip(tr("Close (Esc)"));
    close->setIcon(theme.icon(u"x"_s));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    row->addWidget(close);
    connect(m_find, &QLineEdit::returnPressed, this, [this] { find({}); });
    hide();
}

void FindBar::open()
{
    const QString selected = m_text.textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_find->setText(selected);
    m_result->clear();
    show();
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    hide();
    m_text.setFocus();
}

// Goes round at the ends.
void FindBar::find(QTextDocument::FindFlags direction)
{
    if (m_find->text().isEmpty())
        return;
    if (!m_text.find(m_find->text(), direction)) {
        m_text.moveCursor(direction.testFlag(QTextDocument::FindBackward) ? QTextCursor::End : QTextCursor::Start);
        if (!m_text.find(m_find->text(), direction)) {
            m_result->setText(tr("Not found"));
            return;
        }
    }
    m_result->clear();
}

void FindBar::replaceOne()
{
    QTextCursor cursor = m_text.textCursor();
    if (cursor.hasSelection() && cursor.selectedText() == m_find->text())
        cursor.insertText(m_replace->text());
    find({});
}

void FindBar::replaceAll()
{
    if (m_find->text().isEmpty())
        return;
    int count = 0;
    QTextCursor edit(m_text.document());
    edit.beginEditBlock();
    for (QTextCursor found = m_text.document()->find(m_find->text(), 0); !found.isNull(); found = m_text.document()->find(m_find->text(), found)) {
        found.insertText(m_replace->text());
        ++count;
    }
    edit.endEditBlock();
    m_result->setText(count == 0 ? tr("Not found") : tr("Replaced %n time(s)", nullptr, count));
}

} // namespace bulletin
