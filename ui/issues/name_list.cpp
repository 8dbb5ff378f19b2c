// SPDX-License-Identifier: Apache-2.0
#include "ui/issues/name_list.h"

#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

constexpr int keyRole = Qt::UserRole, keptRole = Qt::UserRole + 1;

// 【本室动态】 as it is printed is the name 本室动态.
QString plainName(const QString &text)
{
    QString name = text.trimmed();
    if (name.startsWith(u'【') && name.endsWith(u'】'))
        name = name.mid(1, name.size() - 2).trimmed();
    return name;
}

} // namespace

NameList::NameList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(theme.icon(u"plus"_s), tr("Add"), this))
    , m_rename(new QPushButton(tr("Rename"), this))
    , m_up(new QPushButton(tr("Up"), this))
    , m_down(new QPushButton(tr("Down"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_list->installEventFilter(this);
    m_list->setMinimumHeight(150);
    auto *column = new QVBoxLayout;
    for (QPushButton *button : {m_add, m_rename, m_up, m_down, m_remove}) {
        button->setAutoDefault(false);
        column->addWidget(button);
    }
    column->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_list, 1);
    row->addLayout(column);
    setFocusProxy(m_list);
    connect(m_add, &QPushButton::clicked, this, &NameList::add);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &NameList::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &NameList::refresh);
    refresh();
}

void NameList::setListName(const QString &accessibleName, const QString &objectName)
{
    m_list->setAccessibleName(accessibleName);
    m_list->setObjectName(objectName);
    const auto name = [&](QPushButton *button, const QString &what) { button->setObjectName(objectName + what + u"Button"_s); };
    name(m_add, u"Add"_s);
    name(m_rename, u"Rename"_s);
    name(m_up, u"Up"_s);
    name(m_down, u"Down"_s);
    name(m_remove, u"Remove"_s);
}

void NameList::setEntries(const QList<Entry> &entries)
{
    m_list->clear();
    for (const Entry &entry : entries) {
        auto *item = new QListWidgetItem(entry.name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setData(keyRole, entry.key);
        item->setData(keptRole, entry.kept);
    }
    m_list->setCurrentRow(entries.isEmpty() ? -1 : 0);
    refresh();
}

QList<NameList::Entry> NameList::entries() const
{
    QList<Entry> entries;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        const QString name = plainName(item->text());
        const QString key = item->data(keyRole).toString();
        if (!name.isEmpty() || !key.isEmpty())
            entries.append({key, name, item->data(keptRole).toString()});
    }
    return entries;
}

QStringList NameList::names() const
{
    QStringList names;
    for (const Entry &entry : entries())
        names.append(entry.name);
    return names;
}

void NameList::add()
{
    auto *item = new QListWidgetItem(tr("New section"));
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    m_list->insertItem(m_list->currentRow() + 1, item);
    m_list->setCurrentItem(item);
    m_list->setFocus();
    m_list->editItem(item);
}

void NameList::move(int step)
{
    const int row = m_list->currentRow();
    const int to = row + step;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    QListWidgetItem *item = m_list->takeItem(row);
    m_list->insertItem(to, item);
    m_list->setCurrentItem(item);
}

void NameList::remove()
{
    if (m_remove->isEnabled())
        delete m_list->takeItem(m_list->currentRow());
    refresh();
}

void NameList::refresh()
{
    const QListWidgetItem *item = m_list->currentItem();
    const int row = m_list->currentRow();
    m_rename->setEnabled(item);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(item && row + 1 < m_list->count());
    const QString kept = item ? item->data(keptRole).toString() : QString();
    m_remove->setEnabled(item && kept.isEmpty());
    m_remove->setToolTip(kept);
}

bool NameList::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            remove();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace bulletin
