// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/find_bar.h"

#include "ui/editor/manuscript_editor.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

constexpr int mostMarks = 500; // places shown at once
constexpr int quietMilliseconds = 200;

QPushButton *button(const QString &name, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

FindBar::FindBar(ManuscriptEditor &text, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_find(new QLineEdit(this))
    , m_replace(new QLineEdit(this))
    , m_result(new QLabel(this))
    , m_replaceRow(buildReplaceRow())
{
    setObjectName(u"findBar"_s);
    m_find->setObjectName(u"findBarFindEdit"_s);
    m_find->setAccessibleName(tr("Find"));
    m_find->setPlaceholderText(tr("Find"));
    m_find->addAction(theme.icon(u"search"_s, Theme::Token::Muted), QLineEdit::LeadingPosition);
    m_result->setObjectName(u"findBarResultLabel"_s);
    QPushButton *previous = button(u"findBarPreviousButton"_s, tr("Previous", "place that was found"), this);
    QPushButton *next = button(u"findBarNextButton"_s, tr("Next", "place that was found"), this);
    auto *close = new QToolButton(this);
    close->setObjectName(u"findBarCloseButton"_s);
    close->setAccessibleName(tr("Close the find bar"));
    close->setToolTip(tr("Close (Esc)"));
    close->setIcon(theme.icon(u"x"_s));
    close->setAutoRaise(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_find, 1);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(m_result);
    row->addStretch(1);
    row->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_replaceRow);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMilliseconds);
    connect(previous, &QPushButton::clicked, this, [this] { find(QTextDocument::FindBackward); });
    connect(next, &QPushButton::clicked, this, [this] { find({}); });
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        m_text.setFocus();
    });
    connect(m_find, &QLineEdit::textChanged, &m_quiet, qOverload<>(&QTimer::start));
    connect(m_text.document(), &QTextDocument::contentsChanged, this, [this] {
        if (isVisible())
            m_quiet.start();
    });
    connect(&m_quiet, &QTimer::timeout, this, &FindBar::mark);
    hide();
}

QWidget *FindBar::buildReplaceRow()
{
    auto *box = new QWidget(this);
    m_replace->setObjectName(u"findBarReplaceEdit"_s);
    m_replace->setAccessibleName(tr("Replace with"));
    m_replace->setPlaceholderText(tr("Replace with"));
    QPushButton *one = button(u"findBarReplaceButton"_s, tr("Replace"), box);
    QPushButton *all = button(u"findBarReplaceAllButton"_s, tr("Replace All"), box);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_replace, 1);
    row->addWidget(one);
    row->addWidget(all);
    row->addStretch(1);
    connect(one, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(all, &QPushButton::clicked, this, &FindBar::replaceAll);
    return box;
}

void FindBar::open(Row row)
{
    const QString selected = m_text.textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar(QChar::ParagraphSeparator)))
        m_find->setText(selected);
    m_replaceRow->setVisible(row == Row::Replace);
    show();
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
    mark();
}

void FindBar::findNext()
{
    if (m_find->text().isEmpty())
        open(Row::Find);
    else
        find({});
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        m_text.setFocus();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_replace->hasFocus())
            replaceOne();
        else
            find(event->modifiers() & Qt::ShiftModifier ? QTextDocument::FindBackward : QTextDocument::FindFlags());
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FindBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_quiet.stop();
    m_text.setFoundPlaces({});
}

// Goes round at the ends.
void FindBar::find(QTextDocument::FindFlags direction)
{
    if (m_find->text().isEmpty() || m_text.find(m_find->text(), direction))
        return;
    const QTextCursor before = m_text.textCursor();
    m_text.moveCursor(direction.testFlag(QTextDocument::FindBackward) ? QTextCursor::End : QTextCursor::Start);
    if (!m_text.find(m_find->text(), direction))
        m_text.setTextCursor(before);
}

void FindBar::mark()
{
    QList<QTextCursor> marks;
    const QString wanted = m_find->text();
    if (!wanted.isEmpty()) {
        QTextCursor found = m_text.document()->find(wanted, 0);
        for (; !found.isNull() && marks.size() < mostMarks; found = m_text.document()->find(wanted, found))
            marks.append(found);
    }
    m_text.setFoundPlaces(marks);
    if (wanted.isEmpty())
        m_result->clear();
    else if (marks.isEmpty())
        m_result->setText(tr("Not found"));
    else
        m_result->setText(marks.size() == 1 ? tr("1 place") : tr("%1 places").arg(marks.size()));
}

void FindBar::replaceOne()
{
    QTextCursor cursor = m_text.textCursor();
    if (cursor.hasSelection() && cursor.selectedText().compare(m_find->text(), Qt::CaseInsensitive) == 0)
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
    m_quiet.stop();
    m_text.setFoundPlaces({});
    m_result->setText(count == 0 ? tr("Not found") : count == 1 ? tr("1 place replaced") : tr("%1 places replaced").arg(count));
}

} // namespace bulletin
