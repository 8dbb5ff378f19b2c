// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/curtain.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QEvent>
#include <QToolTip>

namespace bulletin {

Curtain::Curtain(QObject *parent)
    : QObject(parent)
{
    QToolTip::hideText();
    while (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
        if (QApplication::activePopupWidget() == popup)
            break; // it does not want to; it holds no text of ours
    }
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible())
            hide(dialog);
    }
    QClipboard *clipboard = QGuiApplication::clipboard();
    for (const QClipboard::Mode mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        if ((mode == QClipboard::Clipboard && clipboard->ownsClipboard()) || (mode == QClipboard::Selection && clipboard->supportsSelection() && clipboard->ownsSelection()))
            clipboard->clear(mode);
    }
    qApp->installEventFilter(this);
}

Curtain::~Curtain()
{
    qApp->removeEventFilter(this);
    for (const QPointer<QDialog> &dialog : std::as_const(m_hidden)) {
        if (!dialog)
            continue;
        dialog->setAttribute(Qt::WA_DontShowOnScreen, false);
        dialog->show();
    }
}

void Curtain::hide(QDialog *dialog)
{
    m_hidden.append(dialog);
    dialog->hide();
}

bool Curtain::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::Show || m_letThrough)
        return false;
    auto *dialog = qobject_cast<QDialog *>(object);
    if (!dialog)
        return false;
    // Within its show event a dialog cannot hide, but it can be kept off the screen until it does.
    dialog->setAttribute(Qt::WA_DontShowOnScreen);
    QMetaObject::invokeMethod(this, [this, dialog = QPointer(dialog)] {
        if (dialog)
            hide(dialog);
    }, Qt::QueuedConnection);
    return false;
}

} // namespace bulletin
