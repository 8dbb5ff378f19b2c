// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/audit/event_sentences.h"

class QIODevice;

namespace bulletin {

// UTF-8 with a BOM and a row of titles, for spreadsheet programs; a cell that such a program would take
// for a formula is defused by an apostrophe (reliability 5).
void writeEventsCsv(const QList<EventLine> &lines, QIODevice &device);

} // namespace bulletin
