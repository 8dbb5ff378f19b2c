// SPDX-License-Identifier: Apache-2.0
#include "ui/checks/findings_list.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace bulletin {

FindingsList::FindingsList(QWidget *parent)
    : QListView(parent)
{
    setObjectName(u"checksList"_s);
    setAccessibleName(tr("Findings"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setEditTriggers(NoEditTriggers);
    setAttribute(Qt::WA_InputMethodEnabled, false); // digits are keys here
}

void FindingsList::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9) {
        Q_EMIT fixPressed(event->key() - Qt::Key_1);
        return event->accept();
    }
    if (plain && event->key() == Qt::Key_Delete) {
        Q_EMIT ignorePressed();
        return event->accept();
    }
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (currentIndex().isValid())
            Q_EMIT activated(currentIndex());
        return event->accept();
    }
    QListView::keyPressEvent(event);
}

bool FindingsList::showsWhole(const QString &sentence) const
{
    constexpr int besides = 48; // sign and margins of a row
    return fontMetrics().horizontalAdvance(sentence) < viewport()->width() - besides;
}

void FindingsList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT chosen();
}

} // namespace bulletin
