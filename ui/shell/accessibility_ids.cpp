// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/accessibility_ids.h"

#include <QEvent>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace bulletin {

bool AccessibilityIds::wanted()
{
    return qEnvironmentVariable("BULLETIN_A11Y_IDS") == u"1"_s;
}

bool AccessibilityIds::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::Polish && event->type() != QEvent::Show)
        return false;
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget || widget->objectName().isEmpty() || widget->objectName().startsWith(u"qt_"_s))
        return false;
    const QString id = u'#' + widget->objectName();
    if (!widget->accessibleDescription().endsWith(id))
        widget->setAccessibleDescription(u"%1 %2"_s.arg(widget->accessibleDescription(), id).trimmed());
    return false;
}

} // namespace bulletin
