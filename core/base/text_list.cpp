// SPDX-License-Identifier: Apache-2.0
#include "core/base/text_list.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bulletin {

QString listColumn(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listFromColumn(const QString &column)
{
    QStringList list;
    for (const QJsonValue &value : QJsonDocument::fromJson(column.toUtf8()).array())
        list.append(value.toString());
    return list;
}

} // namespace bulletin
