// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace bulletin {

class Database;

// Makes what was salvaged a desk again, inside the open transaction: articles stand on the newest text
// that is left of them, texts whose article is gone get one that is not placed, what points to nothing
// is put right or left out. Sentences, translated, of what stands otherwise now; `lost` counts the rows left out.
QStringList repairSalvaged(Database &desk, const QString &now, qint64 *lost);

} // namespace bulletin
