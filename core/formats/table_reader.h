// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

class QIODevice;

namespace bulletin {

// The rows of a spreadsheet (.xlsx, its first sheet) or of a text with separators (.csv, tabs), cells
// trimmed, empty rows left out, all rows of one length. Throws Failure for what cannot be read.
QList<QStringList> readTable(QIODevice &device, const QString &fileName);

} // namespace bulletin
