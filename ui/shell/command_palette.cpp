// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/command_palette.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {

CommandPalette::CommandPalette(const QList<QAction *> &actions, const QList<WindowPage::Jump> &jumps, QWidget *parent)
    : QDialog(parent)
    , m_query(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"dlgCommands"_s);
    setWindowTitle(tr("Commands and Jumps"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_query->setObjectName(u"commandQueryEdit"_s);
    m_query->setAccessibleName(tr("Command or article"));
    m_query->setPlaceholderText(tr("Command, or a few characters of a title"));
    m_query->installEventFilter(this);
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Found"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_query);
    layout->addWidget(m_list);
    resize(560, 420);
    for (const WindowPage::Jump &jump : jumps)
        m_entries.append({jump.text, jump.detail, jump.go});
    for (QAction *action : actions) {
        if (action->isEnabled() && action->isVisible() && action->objectName() != u"windowCommand"_s)
            m_entries.append({plainActionText(action->text()), action->shortcut().toString(QKeySequence::NativeText), [action] { action->trigger(); }});
    }
    connect(m_query, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::go);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::go);
    find({});
    m_query->setFocus();
}

void CommandPalette::find(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    for (int index = 0; index < m_entries.size(); ++index) {
        const Entry &entry = m_entries.at(index);
        const bool fits = std::all_of(words.begin(), words.end(), [&entry](const QString &word) {
            return entry.text.contains(word, Qt::CaseInsensitive) || entry.detail.contains(word, Qt::CaseInsensitive);
        });
        if (!fits)
            continue;
        auto *item = new QListWidgetItem(entry.detail.isEmpty() ? entry.text : u"%1    %2"_s.arg(entry.text, entry.detail), m_list);
        item->setData(Qt::UserRole, index);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::go()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const std::function<void()> run = m_entries.at(item->data(Qt::UserRole).toInt()).run;
    // After this dialog is gone: what runs may open one of its own.
    QMetaObject::invokeMethod(parent(), run, Qt::QueuedConnection);
    accept();
}

bool CommandPalette::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down: {
            const int step = key->key() == Qt::Key_Up ? -1 : 1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
        case Qt::Key_Return:
        case Qt::Key_Enter:
            go();
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(object, event);
}

} // namespace bulletin
