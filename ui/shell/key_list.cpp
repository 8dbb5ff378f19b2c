// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/key_list.h"

#include "ui/shell/actions.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {

KeyList::KeyList(const QList<QAction *> &actions, const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"dlgKeys"_s);
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *list = new QTreeWidget(this);
    list->setObjectName(u"keysList"_s);
    list->setAccessibleName(tr("Keys"));
    list->setHeaderLabels({tr("Action"), tr("Key")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    const auto add = [list](const QString &text, const QString &keys) { new QTreeWidgetItem(list, {text, keys}); };
    for (const QAction *action : actions) {
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            add(plainActionText(action->text()), keys.join(u"  "_s));
    }
    add(tr("Open the selected article"), QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText));
    add(tr("Break a title where it is printed in two lines, while renaming"), QKeySequence(int(Qt::SHIFT) | int(Qt::Key_Return)).toString(QKeySequence::NativeText));
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    list->setFont(theme.font(14));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"keysCloseButton"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(list);
    layout->addWidget(buttons);
    resize(520, 520);
}

} // namespace bulletin
