// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace bulletin {

// How a list is kept in one text column: a JSON array, so that every text comes back letter for letter.
QString listColumn(const QStringList &list);
QStringList listFromColumn(const QString &column);

} // namespace bulletin
