// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QVariantList>
#include <functional>

namespace bulletin {

// A row as it lies in a page of an SQLite file, whichever table it belongs to.
struct ScannedRow {
    qint64 rowid = 0;
    QVariantList values; // QString, qint64, double, QByteArray; null: SQL NULL
};

// Reads every leaf page of tables in a file, without the pages that lead to them: for what SQLite
// itself cannot reach any more in a damaged file (sqlite.org/fileformat2.html §1.6, §2). A row that
// does not decode to the last bit, or whose text is no UTF-8, is left out. Reads the file directly: only
// for a copy that nobody has open. Throws Failure where the file cannot be read at all.
void scanPages(const QString &path, const std::function<void(const ScannedRow &)> &found);

} // namespace bulletin
